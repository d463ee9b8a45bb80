"""Which end of a scale a sentence calls the best: "1 highest – 5 lowest", "where 1 is the strongest", "best is 1"."""

import re
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.wild.legends.legend_ends import pole
from core.spreadsheets.wild.levels.level_words import level_key, meaning_level

_NUMBER: Final = re.compile(r"(?<![0-9A-Za-zÀ-ÿ.,/-])\d{1,3}(?![0-9A-Za-zÀ-ÿ%/]|[.,]\d)")
_TO: Final = (
    r"to|through|until|and|or|where|with|bis|und|wobei|à|au|et|ou|où|y|e|hasta|donde|fino a|até|onde|tot|en|till|"
    r"til|och|og|do|i|oraz|gdzie"
)
_IS: Final = (
    r"is|being|means|stands for|ist|bedeutet|heißt|est|étant|signifie|es|significa|siendo|è|é|betekent|"
    r"oznacza|jest|är|er|betyr|betyder"
)
_ARTICLE: Final = r"the|das|die|der|den|le|la|les|el|lo|il|o|os|de|het|den|det"
_LINK: Final = re.compile(
    rf"\s*(?:[=:：→(がは이가은는]|=>|[-–—](?=\s*[^\W\d])|(?:{_IS})\b)\s*(?:(?:{_ARTICLE})\b\s*)?", re.IGNORECASE
)
_LEAD: Final = re.compile(rf"^\s*(?:{_ARTICLE})\s+", re.IGNORECASE)
_LINKED: Final = re.compile(rf"(?:[=:：→(]|\b(?:{_IS}))\s*$", re.IGNORECASE)
_CUT: Final = re.compile(rf"[,;.\n|/()。、，；…]|\s[-–—]+>?\s|->|→|\b(?:{_TO})\s|\b(?:{_TO})$", re.IGNORECASE)
_RANGE: Final = re.compile(rf"\s*(?:[-–—~〜…]|\.\.+|->|→|\b(?:{_TO})\b)\s*$", re.IGNORECASE)
_LONGEST: Final = 400
_MOST_WORDS: Final = 6
_HIGHEST: Final = range(3, 11)


@dataclass(frozen=True, slots=True)
class _End:
    """An end of a scale in a sentence: its number, what it is called, whether that is good, whether a verb says so."""

    number: int
    words: str
    good: bool
    sure: bool


def both_ends(text: str) -> list[tuple[str, str]]:
    """Give both ends of a scale that a sentence names, with what it calls them; [] when it does not name two.

    >>> both_ends("(1 highest – 5 lowest)"), both_ends("1 ist die beste Note, 4 die schlechteste")
    ([('1', 'highest'), ('5', 'lowest')], [('1', 'beste Note'), ('4', 'schlechteste')])
    >>> both_ends("Rate 1 to 4 where 1 is the strongest")
    []
    """
    ends = {end.number: end for end in reversed(_ends(text))}
    if len(ends) != 2 or min(ends) > 1 or max(ends) not in _HIGHEST or len({end.good for end in ends.values()}) < 2:
        return []
    return [(str(end.number), end.words) for end in sorted(ends.values(), key=lambda end: text.find(str(end.number)))]


def falls_as_said(text: str) -> bool | None:
    """Tell whether a sentence says that a scale counts down, 1 being the best; None where it says nothing of its ends.

    >>> falls_as_said("Rate 1 to 4 where 1 is the strongest"), falls_as_said("Scale 1-5 (5 = sehr gut)")
    (True, False)
    >>> falls_as_said("Rate your expertise (1 to 5)") is None
    True
    """
    if pairs := both_ends(text):
        return next(end.good for end in _ends(text) if end.number == min(int(key) for key, _ in pairs))
    said = {end.good if end.number <= 1 else not end.good for end in _ends(text) if end.sure and _is_end(end.number)}
    return said.pop() if len(said) == 1 else None


def speaks_of_marks(text: str) -> bool:
    """Tell whether a text speaks of the marks of German schools, of which 1 is the best, or 6 in Switzerland."""
    return "schulnote" in level_key(text)


def _is_end(number: int) -> bool:
    return number <= 1 or number in _HIGHEST


def _ends(text: str) -> list[_End]:
    """Find what a sentence calls good or bad of its numbers: what stands after a number counts, else what leads to it.

    Words before a range ("expertise (1 to 5)") are no name of its first number, unless its last one has a name too.
    """
    found = list(_NUMBER.finditer(text)) if len(text) <= _LONGEST else []
    edges = [0, *(one.end() for one in found)], [*(one.start() for one in found), len(text)]
    gaps = [text[start:end] for start, end in zip(*edges, strict=True)]
    ends = list[_End]()
    before = gaps[0] if gaps else ""
    for one, after in zip(found, gaps[1:], strict=True):
        behind = _named_behind(int(one[0]), after)
        named = behind or _named_before(int(one[0]), before, after)
        ends += [named] if named else []
        before = "" if behind else after
    return ends


def _named_behind(number: int, after: str) -> _End | None:
    link = _LINK.match(after)
    rest = after[link.end() :] if link else _LEAD.sub("", after, count=1)
    words = _CUT.split(rest, maxsplit=1)[0].strip()
    good = _is_good(words)
    return None if good is None else _End(number, words, good, link is not None)


def _named_before(number: int, before: str, after: str) -> _End | None:
    linked = _LINKED.search(before)
    words = _LEAD.sub("", _CUT.split(before[: linked.start()] if linked else before)[-1]).strip()
    good = _is_good(words)
    if good is None:
        return None
    return _End(number, words, good, linked is not None and not _RANGE.fullmatch(after))


def _is_good(words: str) -> bool | None:
    """Tell whether words name the good end (True) or the bad one; None for others, and for many words."""
    if not words or len(words.split()) > _MOST_WORDS or re.fullmatch(_TO, level_key(words)):
        return None
    level = meaning_level(words)
    level = pole(words) if level is None else level
    return None if level is None or 1 < level < 4 else level >= 4
