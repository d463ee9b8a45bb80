"""Finds names as they are typed: exact ones first, then beginnings, words, parts, and last names with a typing error.

All names stand in one long text, one a line, that is searched at every keystroke; words are looked up in a sorted list,
and only when too little is found is each of them compared with what was typed, letter by letter.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

Numbers: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]

_WORD: Final = re.compile(r"[^\W_]+[+#]*")
_TYPED_MOST: Final = 200
_EXACT, _BEGINNING, _WORD_BEGINNING, _ALL_WORDS, _INSIDE, _MISTYPED = range(0, 12, 2)
"""How well a name fits; a name that is not the main one of its owner fits one step less."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name: its text, the number of what it names, and whether it is its main name (or its code)."""

    text: str
    owner: int
    main: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found: the number of the owner and the name that fits."""

    owner: int
    name: Name


def typed_words(text: str) -> str:
    """Give the words of a text without case, accents and punctuation.

    >>> typed_words("  Ingénieur(e) C++, R&D ")
    'ingenieur e c++ r d'
    """
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(_WORD.findall(text.casefold()))


class TypedSearch:
    """An index over names; it is made once and asked at every keystroke."""

    def __init__(self, names: Iterable[Name]) -> None:
        found = [(typed_words(name.text), name) for name in names]
        self._names = [name for key, name in found if key]
        keys = [key for key, _ in found if key]
        self._text = "\n" + "".join(f"{key}\n" for key in keys)
        lengths = np.array([len(key) for key in keys], dtype=np.int64)
        self._starts = 1 + np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths + 1)])[:-1]
        self._owners = np.array([name.owner for name in self._names], dtype=np.int64)
        self._lesser = np.array([not name.main for name in self._names], dtype=np.int64)
        self._rank = np.empty(len(keys), dtype=np.int64)
        self._rank[np.lexsort((np.array(keys, dtype=object), lengths))] = np.arange(len(keys))
        self._words, self._ends, self._named_by = _word_lists(keys)

    def search(self, text: str, most: int = 20) -> list[Hit]:
        """Find what has a name like the text.

        Args:
            text: What was typed so far, whatever its case, accents and punctuation.
            most: How many are wanted.

        Returns:
            Each owner once, by its best name: that name in full, then names that begin so, then names with a word that
            begins so, then names with words that begin like each of the words typed, then names with the text inside
            a word, and, when there are not enough of those, names with words that differ by one letter (two from
            eight letters on). Main names go before other names, shorter before longer ones. None for no letters.
        """
        typed = typed_words(text[:_TYPED_MOST])
        if not typed or not self._names:
            return []
        places, fits = self._standing(typed)
        words = typed.split()
        if len(words) > 1:
            places, fits = _with(places, fits, self._all_words(words, mistyped=False), _ALL_WORDS)
        if len(np.unique(self._owners[places])) < most:
            places, fits = _with(places, fits, self._all_words(words, mistyped=True), _MISTYPED)
        return self._best(places, fits, most)

    def _standing(self, typed: str) -> tuple[Numbers, Numbers]:
        """Find where the text stands as it is, and how well each fits; one or two letters at the beginning only."""
        short = len(typed) < 3 and typed.isascii()  # they stand in most names; two Chinese signs are a word
        pattern = ("\n" if short else "") + re.escape(typed)
        at = np.array([found.start() + short for found in re.finditer(pattern, self._text)], dtype=np.int64)
        places = np.searchsorted(self._starts, at, side="right") - 1
        before = np.array([self._text[place - 1] for place in at.tolist()], dtype="U1")
        after = np.array([self._text[place + len(typed)] for place in at.tolist()], dtype="U1")
        begins = before == "\n"
        fits = np.select(
            [begins & (after == "\n"), begins, before == " "], [_EXACT, _BEGINNING, _WORD_BEGINNING], _INSIDE
        )
        return places, fits

    def _all_words(self, words: Sequence[str], *, mistyped: bool) -> Numbers:
        """Find the names that have, for each word, one that begins so (or nearly so)."""
        found: Numbers | None = None
        for word in words:
            named = self._with_word(word)
            if mistyped and not word.isdecimal():  # another number is another code
                named = np.union1d(named, self._with_nearly(word))
            found = named if found is None else np.intersect1d(found, named)
        return np.empty(0, np.int64) if found is None else found

    def _with_word(self, word: str) -> Numbers:
        first, end = bisect_left(self._words, word), bisect_left(self._words, word + "\U0010ffff")
        return np.unique(self._named_by[self._ends[first] : self._ends[end]])

    def _with_nearly(self, word: str) -> Numbers:
        errors = 2 if len(word) >= 8 else 1 if len(word) >= 4 else 0
        if not errors:
            return np.empty(0, np.int64)
        near = np.zeros(len(self._words), dtype=bool)
        for length in range(len(word) - 1, len(word) + 2):  # what is typed may lack a letter or have one too many
            cut = [known[:length] for known in self._words]
            near |= cdist([word], cut, scorer=OSA.distance, score_cutoff=errors, dtype=np.uint8)[0] <= errors
        named = [self._named_by[self._ends[place] : self._ends[place + 1]] for place in np.flatnonzero(near)]
        return np.unique(np.concatenate([np.empty(0, np.int64), *named]))

    def _best(self, places: Numbers, fits: Numbers, most: int) -> list[Hit]:
        """Give the best name of each owner, the best owners first."""
        order = np.argsort((fits + self._lesser[places]) * len(self._names) + self._rank[places], kind="stable")
        best: dict[int, Name] = {}
        for place in places[order].tolist():
            best.setdefault(int(self._owners[place]), self._names[place])
            if len(best) == most:
                break
        return [Hit(owner, name) for owner, name in best.items()]


def _with(places: Numbers, fits: Numbers, more: Numbers, fit: int) -> tuple[Numbers, Numbers]:
    return np.concatenate([places, more]), np.concatenate([fits, np.full(len(more), fit, np.int64)])


def _word_lists(keys: Sequence[str]) -> tuple[list[str], Numbers, Numbers]:
    """List all words in order; those of place n are in the names from `ends[n]` to `ends[n + 1]` of the third list."""
    named: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        for word in set(key.split()):
            named.setdefault(word, []).append(place)
    words = sorted(named)
    ends = np.concatenate([[0], np.cumsum([len(named[word]) for word in words])]).astype(np.int64)
    return words, ends, np.array([place for word in words for place in named[word]], dtype=np.int64)
