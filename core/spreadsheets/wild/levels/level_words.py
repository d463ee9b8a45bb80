"""Which level from 0 to 5 words stand for, in the languages people rate skills in."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Final

from core.spreadsheets.wild.legends.legend_phrases import NOT_RATED_PHRASES, PHRASES
from core.spreadsheets.wild.levels.vocabularies import LEVELS_BY_WORD, RAISED

NOT_RATED: Final = frozenset(
    {
        "",
        "-",
        "--",
        "---",
        "n/a",
        "na",
        "n.a.",
        "n.a",
        "?",
        "??",
        "tbd",
        "tba",
        "…",
        "...",
        "/",
        ".",
        "n.v.t",
        "nvt",
        "k.a",
        "keine angabe",
    }
)
"""Keys of cells by which people say that something is not rated."""

_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−－", "-"))
_NOT_RATED: Final = re.compile("|".join(NOT_RATED_PHRASES))
_PHRASES: Final = tuple((float(level), re.compile("|".join(patterns))) for level, patterns in PHRASES)


@lru_cache(maxsize=16_384)
def level_key(text: str) -> str:
    """Give what two spellings of one level share: case, accents, width, dashes, blanks and a last stop are ignored.

    >>> level_key(" Débutant. ")
    'debutant'
    """
    plain = unicodedata.normalize("NFKC", text.replace("\ufe0f", "")).casefold().translate(_DASHES)
    bare = "".join(sign for sign in unicodedata.normalize("NFD", plain) if not "\u0300" <= sign <= "\u036f")
    joined = " ".join(unicodedata.normalize("NFC", bare).replace("’", "'").split())
    return _without_pictures(joined.rstrip(".;,:。") or joined)


def _without_pictures(key: str) -> str:
    """Take the pictures off both ends of a text that holds more than pictures: "🟡 basic"."""
    if key.isascii() or not any(sign.isalnum() for sign in key):
        return key
    first, last = 0, len(key)
    while _is_picture(key[first]):
        first += 1
    while _is_picture(key[last - 1]):
        last -= 1
    return key[first:last]


def _is_picture(sign: str) -> bool:
    return sign in " \u200d" or unicodedata.category(sign) == "So"


@cache
def _levels() -> Mapping[str, float]:
    levels: dict[str, float] = {}
    for level, words in LEVELS_BY_WORD:
        for word in words.split("|"):
            levels.setdefault(level_key(word), float(level))
    return levels


def head(text: str) -> str:
    """Give the key of a word without the remark in brackets behind it, or the text after a colon.

    >>> head("Advanced (C#)"), head("Novice: needs help")
    ('advanced', 'novice')
    """
    key = level_key(text)
    return level_key(re.split(r" ?[(:]", key)[0]) or key


def is_level_word(text: str) -> bool:
    """Tell whether a text is a word by which levels are written."""
    return level_key(text) in _levels()


def word_levels(words: Iterable[str]) -> dict[str, float]:
    """Give the levels of the known words among those that one table uses, by their key.

    Some words stand higher beside a weaker one: "novice" is 1 alone and 2 beside "aware".

    >>> word_levels(["Novice", "Expert"])
    {'novice': 1.0, 'expert': 5.0}
    >>> word_levels(["Aware", "Novice", "Expert"])["novice"]
    2.0
    """
    keys = [level_key(word) for word in words]
    found = {key: _levels()[key] for key in keys if key in _levels()}
    for raised, level, beside in RAISED:
        if found.keys() & set(beside.split("|")):
            found |= dict.fromkeys(found.keys() & set(raised.split("|")), float(level))
    return found


def meaning_level(text: str) -> float | None:
    """Give the level that the words of a legend stand for; None when they say none.

    >>> meaning_level("Can train others")
    4.0
    """
    key = level_key(text)
    if is_not_rated(key):
        return None
    start = re.split(r"\s*[(,;:/]|\s-\s", key)[0]
    known = next((_levels()[part] for part in (key, start) if part in _levels()), None)
    if known is not None:
        return known
    return next((level for level, pattern in _PHRASES if pattern.search(key)), None)


def is_not_rated(text: str) -> bool:
    """Tell whether a legend's words or a cell say that there is no rating: "n/a", "not applicable", "?"."""
    key = level_key(text)
    return key in NOT_RATED or bool(_NOT_RATED.search(key))


def says_none(text: str) -> bool:
    """Tell whether words say that there is no skill at all: "no knowledge", "keine Kenntnisse"."""
    return meaning_level(text) == 0
