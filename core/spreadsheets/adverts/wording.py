"""What an advertisement says of a skill besides its name: must or nice to have, years, level, or that it is not needed.

What is said counts for the skills of the same clause; where a clause says two things, the nearer one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.spreadsheets.adverts import phrases
from core.spreadsheets.adverts.clauses import Asked, Clause, LevelWords, Span, any_of, read_clause
from core.spreadsheets.adverts.years import CLAUSE_END, years_of

_ASKING: Final = any_of(phrases.ASKING)
_NOT_ONLY: Final = any_of([phrases.NOT_ONLY])
_FILLERS: Final = any_of(
    [r"(?:\W|\b(?:but|aber|sondern|mais|pero|it|they|would|be|is|are|das|ist|sind|wäre|est|es)\b)*"]
)
_BREAK: Final = re.compile(r"[.;:()]|, (?!(?:and|or|und|oder|et|ou|y|o)\b)")
_OPENER: Final = re.compile(r"\W*(?:\w+ ){0,2}(?:of|in|with|mit|von|en|de|d'|con)\b", re.IGNORECASE)
_RIGHT_AFTER: Final = re.compile(
    r"(?:\s*[(:,\u2013-]\s*|\s+)(?:(?:skills|knowledge|kenntnisse|level|niveau|nivel|is|ist|auf|at an?)\s)?",
    re.IGNORECASE,
)
_ADDED: Final = re.compile(r"\s*[(:\u2013-]?\s*(?:skills\s|knowledge\s|kenntnisse\s)?", re.IGNORECASE)
"""What stands between a skill and a level that is said of it alone: "Excel (advanced)", "English fluent"."""
_JOINED: Final = any_of([r"\s*(?:and|or|und|oder|sowie|et|ou|y|&)\s"])
"""What follows a level that was said of what stands before it: "Excel advanced and SQL"."""
_NOTHING_MORE: Final = re.compile(
    r"(?:\s(?:skills|knowledge|kenntnisse|level|niveau|nivel))?\s*(?:[.,;:)]|$)", re.IGNORECASE
)
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


def said_of(sentence: str, start: int, end: int, others: Sequence[Span] = ()) -> Said:
    """Read what a sentence says of the skill that stands from `start` to `end` in it; the other skills at `others`."""
    sentence = sentence.replace("\u2019", "'")
    years = years_of(sentence, start, end, others)
    low, high = _clause_around(sentence, start, end)
    clause, rest = read_clause(sentence[low:high]), read_clause(sentence[high:])
    start, end = start - low, end - low
    before = [(one[0] - low, one[1] - low) for one in others if low <= one[0] and one[1] - low <= start]
    asked, negated = _asked(clause, start, end), _negated(clause, start, end)
    if negated and _nice_after_all(rest):
        asked, negated = "nice to have", False
    level = _level(clause, start, end, before)
    return Said(
        asked=asked,
        years=years,
        level=level.level if level else None,
        level_words=level.words if level else "",
        negated=negated,
        asking=_is_asking(sentence),
    )


@lru_cache(maxsize=64)
def _is_asking(sentence: str) -> bool:
    return bool(_ASKING.search(sentence))


@lru_cache(maxsize=64)
def _ends(sentence: str) -> tuple[Span, ...]:
    return tuple(found.span() for found in CLAUSE_END.finditer(sentence))


def _clause_around(sentence: str, start: int, end: int) -> Span:
    cuts = _ends(sentence)
    low = max((after for _, after in cuts if after <= start), default=0)
    return low, min((before for before, _ in cuts if before >= end), default=len(sentence))


def _asked(clause: Clause, start: int, end: int) -> Asked:
    """Tell how the nearest words of the clause ask for the skill; words that usually follow it count less before it."""
    found: list[tuple[int, Asked]] = [
        (_distance(said.span, start, end, follows=said.follows), said.asked)
        for said in clause.wordings
        if said.span[1] <= start or end <= said.span[0]
    ]
    found += [(_distance(span, start, end, follows=True) - _NO_MUST_NEARER, "nice to have") for span in clause.no_musts]
    return min(found, default=(0, "not said"))[1]


def _distance(span: Span, start: int, end: int, *, follows: bool) -> int:
    after = span[0] >= end
    return (span[0] - end if after else start - span[1]) + (0 if after == follows else _WRONG_SIDE)


def _nice_after_all(rest: Clause) -> bool:
    """Tell "not required, but a plus" from "not required, but Excel is a plus"."""
    return any(said.asked == "nice to have" and _FILLERS.fullmatch(rest.text[: said.span[0]]) for said in rest.wordings)


def _negated(clause: Clause, start: int, end: int) -> bool:
    return any(
        low <= start and end <= high and not _NOT_ONLY.search(clause.text, low, start)
        for low, high in clause.not_needed
    )


def _level(clause: Clause, start: int, end: int, before: Sequence[Span]) -> LevelWords | None:
    """Give the nearest words of a level before the skill or right after it; not those right after another skill."""
    taken = [one for _, one in before]
    reaching = [
        said for said in clause.levels
        if _reaches(clause.text, said.span, start, end)
        and not any(_ADDED.fullmatch(clause.text, one, said.span[0]) for one in taken if one <= said.span[0])
    ]  # fmt: skip
    return min(reaching, key=lambda said: max(start - said.span[1], said.span[0] - end), default=None)


def _reaches(text: str, span: Span, start: int, end: int) -> bool:
    """Tell whether words of a level are said of the skill; "knowledge of" carries them over the commas of a list."""
    if span[1] <= start:
        near = start - span[1] <= _REACH and not _JOINED.match(text, span[1], start)
        return near and (not _BREAK.search(text, span[1], start) or bool(_OPENER.match(text, span[1], start)))
    if not 0 <= span[0] - end <= _REACH_AFTER or not _RIGHT_AFTER.fullmatch(text, end, span[0]):
        return False
    return "," not in text[end : span[0]] or bool(_NOTHING_MORE.match(text, span[1]))
