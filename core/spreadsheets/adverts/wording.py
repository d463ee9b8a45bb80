"""What an advertisement says of a skill besides its name: must or nice to have, years, level, or that it is not needed.

What is said counts for the skills of the same clause; where a clause says two things, the nearer one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from core.spreadsheets.adverts import phrases

Asked: TypeAlias = Literal["must", "nice to have", "not said"]
"""How a skill is asked for; "not said" when neither wording nor heading tells."""

YEARS_MAX: Final = 40
"""More years than anyone asks for; larger numbers tell of something else."""


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_WORDINGS: Final[tuple[tuple[Asked, bool, re.Pattern[str]], ...]] = (
    ("must", False, _any(phrases.MUST_FIRST)),
    ("must", True, _any(phrases.MUST_AFTER)),
    ("nice to have", False, _any(phrases.NICE_FIRST)),
    ("nice to have", True, _any(phrases.NICE_AFTER)),
)
"""How a skill is asked for, whether the words usually follow it, and the words."""

_NO_MUST: Final = _any(phrases.NO_MUST)
_NOT_NEEDED: Final = [_any([pattern]) for pattern in phrases.NOT_NEEDED]
_YEARS: Final = _any([phrases.YEARS])
_BESIDE: Final = re.compile(r"\s*[(:\u2013]\s*(?:\D{0,15}\s)?")
_LEVEL: Final = _any(
    [*(rf"(?P<l{level}>\b(?:{'|'.join(words)})\b)" for level, words in phrases.LEVELS), r"(?P<cefr>\b[ABC][12]\b)"]
)
_CLAUSE: Final = _any(phrases.CLAUSE_ENDS)
_ASKING: Final = _any(phrases.ASKING)
_BREAK: Final = re.compile(r"[.;:()]|, (?!(?:and|or|und|oder|et|ou|y|o)\b)")
_OPENER: Final = re.compile(r"\W*(?:\w+ ){0,2}(?:of|in|with|mit|von|en|de|d'|con)\b", re.IGNORECASE)
_RIGHT_AFTER: Final = re.compile(r"(?:\s*[(:,\u2013-]\s*|\s+)(?:\w+\s){0,2}")
_REACH, _REACH_AFTER, _NO_MUST_NEARER, _WRONG_SIDE = 60, 15, 20, 40
"""Characters over which a level reaches before and after it, and by which words are taken for nearer or farther."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence says of one skill in it: how it is asked for, years, level with its words, whether not needed.

    `asked` is "not said" and `years` and `level` are None where the sentence says nothing; `asking` tells sentences
    that speak of experience or knowledge at all.
    """

    asked: Asked
    years: int | None
    level: float | None
    level_words: str
    negated: bool
    asking: bool


def said_of(sentence: str, start: int, end: int) -> Said:
    """Read what a sentence says of the skill that stands from `start` to `end` in it."""
    sentence = sentence.replace("\u2019", "'")
    low, high = _clause(sentence, start, end)
    clause, start, end = sentence[low:high], start - low, end - low
    asked = _asked(clause, start, end)
    negated = asked != "nice to have" and _negated(clause, start, end)
    if negated and _nice_after_all(sentence[high:]):
        asked, negated = "nice to have", False
    level, words = _level(clause, start, end)
    years = _years(clause, start, end) or _years_alone(sentence[high:])
    return Said(asked, years, level, words, negated, bool(_ASKING.search(sentence)))


def _clause(sentence: str, start: int, end: int) -> tuple[int, int]:
    cuts = [found.span() for found in _CLAUSE.finditer(sentence)]
    low = max((after for _, after in cuts if after <= start), default=0)
    high = min((before for before, _ in cuts if before >= end), default=len(sentence))
    return low, high


def _asked(clause: str, start: int, end: int) -> Asked:
    """Tell how the nearest words of the clause ask for the skill; words that usually follow it count less before it."""
    found: list[tuple[int, Asked]] = [
        (_distance(said.span(), start, end, follows=follows), asked)
        for asked, follows, wording in _WORDINGS
        for said in wording.finditer(clause)
        if said.end() <= start or end <= said.start()
    ]
    found += [
        (_distance(said.span(), start, end, follows=True) - _NO_MUST_NEARER, "nice to have")
        for said in _NO_MUST.finditer(clause)
    ]
    return min(found, default=(0, "not said"))[1]


def _distance(span: tuple[int, int], start: int, end: int, *, follows: bool) -> int:
    after = span[0] >= end
    return (span[0] - end if after else start - span[1]) + (0 if after == follows else _WRONG_SIDE)


def _nice_after_all(rest: str) -> bool:
    """Tell "not required, but a plus" from "not required"."""
    nice = (wording for asked, _, wording in _WORDINGS if asked == "nice to have")
    return any(found.start() <= 30 for wording in nice for found in wording.finditer(rest))


def _negated(clause: str, start: int, end: int) -> bool:
    return any(
        low <= start and end <= high and not re.search(phrases.NOT_ONLY, clause[low:start], re.IGNORECASE)
        for pattern in _NOT_NEEDED
        for found in pattern.finditer(clause)
        for low, high in (found.span(group) for group in pattern.groupindex)
    )


def _years(clause: str, start: int, end: int) -> int | None:
    """Give the years right after the skill, "Python (3 years)", else the nearest before it, else the first after it."""
    spans = [(found, _number(found["low"])) for found in _YEARS.finditer(clause)]
    before = [number for found, number in spans if found.end() <= start and number <= YEARS_MAX]
    after = [(found.start(), number) for found, number in spans if found.start() >= end and number <= YEARS_MAX]
    if after and (not before or _BESIDE.fullmatch(clause[end : after[0][0]])):
        return after[0][1]
    return before[-1] if before else None


def _years_alone(rest: str) -> int | None:
    """Give the years of what follows a clause when it says nothing else: "Kubernetes, at least three years"."""
    found = _YEARS.search(rest)
    if not found or len(re.findall(r"\w+", rest[: found.start()] + rest[found.end() :])) > 3:
        return None
    return _number(found["low"])


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else phrases.NUMBER_WORDS[word.casefold()]


def _level(clause: str, start: int, end: int) -> tuple[float | None, str]:
    """Give the level of the nearest words before the skill or right after it, and the words."""
    reaching = [
        (max(start - found.end(), found.start() - end), found)
        for found in _LEVEL.finditer(clause)
        if _reaches(clause, found, start, end)
    ]
    if not reaching:
        return None, ""
    nearest = min(reaching, key=lambda pair: pair[0])[1]
    return _level_of(nearest), nearest[0]


def _reaches(clause: str, found: re.Match[str], start: int, end: int) -> bool:
    """Tell whether words of a level are said of the skill; "knowledge of" carries them over the commas of a list."""
    if found.end() <= start:
        gap = clause[found.end() : start]
        return len(gap) <= _REACH and (not _BREAK.search(gap) or bool(_OPENER.match(gap)))
    gap = clause[end : found.start()]
    return found.start() >= end and len(gap) <= _REACH_AFTER and bool(_RIGHT_AFTER.fullmatch(gap))


def _level_of(found: re.Match[str]) -> float:
    if found["cefr"]:
        return phrases.CEFR[found["cefr"].casefold()]
    return next(level for level, _ in phrases.LEVELS if found[f"l{level}"])
