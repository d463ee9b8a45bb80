"""What a clause of an advertisement says, each with the place of its words: must, nice, not needed, years, levels."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from core.spreadsheets.adverts import phrases

Asked: TypeAlias = Literal["must", "nice to have", "not said"]
"""How a skill is asked for; "not said" when neither wording nor heading tells."""

Span: TypeAlias = tuple[int, int]

YEARS_MAX: Final = 40
"""More years than anyone asks for; larger numbers tell of something else."""

LOOK_BACK: Final = 80
"""Characters before "not needed" within which something is not needed."""


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Compile patterns into one that any of them matches, whatever the case."""
    return re.compile("|".join(patterns), re.IGNORECASE)


_WORDINGS: Final[tuple[tuple[Asked, bool, re.Pattern[str]], ...]] = (
    ("must", False, any_of(phrases.MUST_FIRST)),
    ("must", True, any_of(phrases.MUST_AFTER)),
    ("nice to have", False, any_of(phrases.NICE_FIRST)),
    ("nice to have", True, any_of(phrases.NICE_AFTER)),
)
_NO_MUST: Final = any_of(phrases.NO_MUST)
_NOT_NEEDED: Final = [any_of([pattern]) for pattern in phrases.NOT_NEEDED]
_NOT_NEEDED_BEFORE: Final = any_of(phrases.NOT_NEEDED_BEFORE)
_END: Final = re.compile(r"[.;,]")
_YEARS: Final = any_of([phrases.YEARS])
_LEVEL: Final = any_of(
    [*(rf"(?P<l{level}>\b(?:{'|'.join(words)})\b)" for level, words in phrases.LEVELS), r"(?P<cefr>\b[ABC][12]\b)"]
)


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that say how something is asked for, and whether that usually stands before them."""

    span: Span
    asked: Asked
    follows: bool


@dataclass(frozen=True, slots=True)
class LevelWords:
    """Words that say a level, 1 to 5."""

    span: Span
    level: float
    words: str


@dataclass(frozen=True, slots=True)
class Clause:
    """What a clause says: how things are asked for, what is no must, what is not needed, years, levels."""

    text: str
    wordings: tuple[Wording, ...]
    no_musts: tuple[Span, ...]
    not_needed: tuple[Span, ...]
    years: tuple[tuple[Span, int], ...]
    levels: tuple[LevelWords, ...]


@lru_cache(maxsize=256)
def read_clause(text: str) -> Clause:
    """Read a clause; apostrophes in it are straight."""
    return Clause(
        text=text,
        wordings=tuple(
            Wording(found.span(), asked, follows)
            for asked, follows, pattern in _WORDINGS
            for found in pattern.finditer(text)
        ),
        no_musts=tuple(found.span() for found in _NO_MUST.finditer(text)),
        not_needed=tuple(_not_needed(text)),
        years=tuple(
            (found.span(), years) for found in _YEARS.finditer(text) if (years := _number(found["low"])) <= YEARS_MAX
        ),
        levels=tuple(LevelWords(found.span(), _level_of(found), found[0]) for found in _LEVEL.finditer(text)),
    )


def _not_needed(text: str) -> Iterator[Span]:
    for pattern in _NOT_NEEDED:
        for found in pattern.finditer(text):
            yield from (found.span(group) for group in pattern.groupindex)
    for found in _NOT_NEEDED_BEFORE.finditer(text):
        low = max(0, found.start() - LOOK_BACK)
        ends = [end.end() for end in _END.finditer(text, low, found.start())]
        yield (ends[-1] if ends else low), found.start()


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else phrases.NUMBER_WORDS[word.casefold()]


def _level_of(found: re.Match[str]) -> float:
    if found["cefr"]:
        return phrases.CEFR[found["cefr"].casefold()]
    return next(float(level) for level, _ in phrases.LEVELS if found[f"l{level}"])
