"""Settles what columns are by those beside them: certificates with their dates, a risk in words beside numbers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.levels.written_levels import written

_FEWEST: Final = 2
_SEVERAL: Final = 3
_CERTIFICATES: Final = ("certif", "zertif", "credential", "licen", "certyfikat", "資格", "证书", "자격증")
_OF_ALL: Final = {
    "risk", "risk level", "risiko", "risque", "riesgo", "rischio", "risico", "criticality", "kritikalität", "criticité",
    "criticidad", "urgency", "dringlichkeit", "urgence", "bus factor", "demand", "bedarf",
}  # fmt: skip
"""What is said of a skill as a whole; over the numbers of levels these can be skills."""


def settled_together(columns: Sequence[JudgedColumn]) -> list[JudgedColumn]:
    """Give the columns of a table, with those whose header alone says too little or too much settled by the others."""
    columns = [_named_so(column, columns) for column in columns]
    return _skills_over_levels([_said_of_all(_certified(column, columns), columns) for column in columns])


def _named_so(column: JudgedColumn, columns: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take levels under "Target costing" for those of a skill, in a matrix of people and skills without other targets.

    Its second word says nothing of levels, and heads no other column: "Target Excel" is no skill.
    """
    first, _, rest = header_text(column.header).partition(" ")
    may_be = column.is_asked_for and first == "target" and rest.isalpha() and not meaning_of(rest)
    people = any(one.meaning == "person" and not one.can_be_levels for one in columns)
    others = [one for one in columns if one.is_levels and one.meaning in {"", "skill"}]
    beside = {header_text(one.header) for one in others}
    alone = sum(one.is_asked_for for one in columns) == 1 and all(one.meaning != "level" for one in columns)
    skill = may_be and people and alone and len(others) >= _FEWEST and rest not in beside
    return replace(column, meaning="") if skill else column


def _certified(column: JudgedColumn, columns: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take certificates with their dates for skills, where the table names no skill and no person."""
    named = any(one.meaning in {"skill", "person", "role", "level", "action"} for one in columns)
    is_certificate = any(word in header_text(column.header) for word in _CERTIFICATES)
    listed = column.meaning == "evidence" and is_certificate and column.is_names and column.distinct == 1
    dated = any(one.meaning in {"date", "due"} and one.is_dates for one in columns)
    return replace(column, meaning="skill") if listed and dated and not named else column


def _said_of_all(column: JudgedColumn, columns: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take a risk in words for what is said of a skill as a whole, beside columns of numbers."""
    if column.meaning != "" or header_text(column.header) not in _OF_ALL or not column.is_text:
        return column
    rated = [one for one in columns if one.meaning == "" and one.is_levels and one is not column]
    numbers = [one for one in rated if all(written(value).kind == "number" for value in one.cells if value != "")]
    return replace(column, meaning="status") if len(numbers) >= _FEWEST else column


def _skills_over_levels(columns: Sequence[JudgedColumn]) -> list[JudgedColumn]:
    """Take "Level crossing", "Target setting" and "Gap analysis" beside people for skills, where all hold levels.

    Each begins or ends with a word for a level, a target or a note, and has another one to it.
    """
    rated = [
        one for one in columns
        if one.meaning in {"level", "required", "note", "gap", "skill", ""} and one.texts and one.can_be_levels
    ]  # fmt: skip
    people = any(one.meaning == "person" and not one.can_be_levels for one in columns)
    names = any(one.meaning in {"skill", ""} and not one.can_be_levels for one in columns)
    phrases = all(" " in header_text(one.header) for one in rated)
    known = {one.meaning for one in rated} - {"", "skill"}
    others = {one.meaning for one in rated if not _has_more(one.header)}
    if not people or names or not phrases or len(rated) < _SEVERAL or len(known) < _FEWEST or others:
        return list(columns)
    return [replace(one, meaning="") if one in rated else one for one in columns]


def _has_more(header: str) -> bool:
    """Tell whether a word that says nothing of levels stands in a header, in letters."""
    parts = header_text(header).split()
    return any(part.isalpha() and not meaning_of(part) for part in parts)
