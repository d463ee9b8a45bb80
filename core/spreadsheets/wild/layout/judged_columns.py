"""Judges the columns of a table by their headers, by what stands in them, and by each other."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from types import MappingProxyType
from typing import Final, cast

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.layout.ambiguous_headers import settled
from core.spreadsheets.wild.layout.blocks import cells, look_of
from core.spreadsheets.wild.layout.columns import JudgedColumn, are_levels
from core.spreadsheets.wild.layout.columns_together import settled_together
from core.spreadsheets.wild.layout.goal_headers import is_goal, says_goal
from core.spreadsheets.wild.layout.header_dates import period
from core.spreadsheets.wild.layout.header_words import Meaning, header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import range_in, says_level
from core.spreadsheets.wild.layout.names import looks_like_role
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.layout.summed import number_in, sums_up_left
from core.spreadsheets.wild.layout.total_rows import are_totals, only_counts_up, sums_up_no_others
from core.spreadsheets.wild.levels.level_words import level_key, meaning_level
from core.spreadsheets.wild.levels.written_levels import written

_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONG_SHARE: Final = 0.5
_FEW: Final = 0.5
_MATRIX: Final = 2
_MAY_NAME_SKILLS: Final = {"team", "place", "note", "evidence"}
_SHORTEST: Final = 10
"""Numbers above it can be those of telephones in a house."""

_BY_PART: Final[tuple[Meaning, ...]] = ("skill", "note", "category", "evidence", "years", "last used", "wants to grow")
"""What a header can be taken for by one of its words; over levels, the name of a role is none of these."""

_MAY_BE_NAMES: Final = {"plan", "plans", "future", "meta", "cel", "mal", "alvo", "vise", "cil"}
"""Words for what is aimed for that can be names of skills, people or teams as well."""

_INITIALS: Final = {"ab", "von"}
"""German for "from", which are initials or a name over levels."""

_SAID: Final = {"names a skill or person": ""}


def judged_columns(
    table: RawTable, said: Mapping[str, str] = MappingProxyType({}), legend: Collection[str] = ()
) -> list[JudgedColumn]:
    """Judge the columns of a table, from the left; those without header and cells are left out.

    Args:
        table: The table.
        said: By column letter, what a person said a column is: one of `corrections.COLUMNS`.
        legend: What a legend explains; a column of such signs and letters holds levels.
    """
    found = []
    explained = frozenset(level_key(key) for key in legend)
    for at in range(table.width):
        column = tuple(row[at] for row in table.rated)
        header = table.headers[at]
        if header or any(value != "" for value in column):
            letter = get_column_letter(table.sheet_column(at))
            meaning = _SAID.get(said[letter], said[letter]) if letter in said else _meaning(header, column, explained)
            found.append(JudgedColumn(at, header, table.groups[at], column, cast("Meaning", meaning), explained))
    if said:
        return found
    found = [_named(column, found) for column in found]
    found = [_keyed(_among_levels(_grouped(_marked(column, found), found), found), found) for column in found]
    found = [_aimed_for(column, found) for column in found]
    return settled_together(_without_sums(found), up_to=max(map(_end_of_scale, _said_above(table)), default=0))


def _said_above(table: RawTable) -> list[str]:
    titles = (value for row in table.titles for value in cells(table.sheet, table.area, row) if value != "")
    return [*map(words, titles), *table.headers]


def _end_of_scale(text: str) -> int:
    ends = range_in(text)
    return ends[1] if ends else 0


def _named(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take "Max" over levels for a person among people: its numbers are not the highest of those beside it."""
    beside = [one for one in others if one.meaning == "" and one.header and one.is_levels]
    if column.meaning != "total" or len(beside) < _MATRIX or not column.can_be_levels:
        return column
    if any(one.meaning == "level" for one in others):
        return column
    alone = sums_up_no_others(column.header, column.cells, [one.cells for one in beside])
    return replace(column, meaning="") if alone else column


def _without_sums(found: Sequence[JudgedColumn]) -> list[JudgedColumn]:
    """Take the last column of numbers for totals where it sums up the ones left of it, whatever its header says."""
    numbers = [one for one in found if one.meaning == "" and one.texts and all(map(_is_number, one.cells))]
    if not numbers or not sums_up_left(numbers[-1].cells, [one.cells for one in numbers[:-1]]):
        return list(found)
    return [replace(one, meaning="total") if one is numbers[-1] else one for one in found]


def _is_number(value: object) -> bool:
    return value == "" or number_in(value) is not None


_MARKS: Final = {"grade", "grades", "note", "noten", "mark", "marks"}
_MARK: Final = re.compile(r"[A-Fa-f][+-]?|[0-9]{1,2}([.,][0-9]{1,2})?[+-]?")


def _marked(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take a column of marks of school for the levels of a list of skills that has no others."""
    meanings = {one.meaning for one in others}
    is_mark = header_text(column.header) in _MARKS and "skill" in meanings and "level" not in meanings
    if _is_experience_in_words(column) and not meanings & {"level", "required"} and "skill" in meanings:
        return replace(column, meaning="level")
    if column.meaning == "status" and _rates_in_words(column) and not meanings & {"level", "required"}:
        return replace(column, meaning="level") if "skill" in meanings else column
    marks = is_mark and bool(column.texts) and all(_MARK.fullmatch(text) for text in column.texts)
    return replace(column, meaning="level") if marks else column


def _rates_in_words(column: JudgedColumn) -> bool:
    """Tell whether several words for levels stand under a header that often says how far something is: "Status"."""
    levels = {level for text in column.texts if (level := meaning_level(text)) is not None}
    return (
        column.can_be_levels and len(levels) > 1 and not any(sign.isdigit() for text in column.texts for sign in text)
    )


def _is_experience_in_words(column: JudgedColumn) -> bool:
    """Tell whether a few words stand again and again under a header that often has years: "Experience", "Expert"."""
    if column.meaning != "years" or any(sign.isdigit() for text in column.texts for sign in text):
        return False
    return column.can_be_levels or (column.is_text and not column.is_sentences and column.distinct <= _FEW)


def _keyed(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take a column "name" for skills beside a column of their keys: "competency_id"."""
    keys = (header_text(one.header).removesuffix(" id") for one in others if one.meaning == "number")
    is_name = column.meaning == "person" and header_text(column.header) == "name"
    alone = all(one.meaning != "skill" for one in others)
    return replace(column, meaning="skill") if is_name and alone and "skill" in map(meaning_of, keys) else column


def _aimed_for(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take levels under "Goal" or "Plan" alone for what is aimed for, beside those of today or of a time.

    Beside named skills "Goal" is no person and no role either; "Plan" stays one of "Plan", "Do", "Check", "Act".
    """
    may_be = column.meaning in {"", "milestone"} and column.can_be_levels and is_goal(column.header)
    named = header_text(column.header) not in _MAY_BE_NAMES and any(
        one.meaning == "skill" and one.is_names for one in others
    )
    today = (one for one in others if one.can_be_levels and (one.meaning == "level" or _is_time(one.header)))
    return replace(column, meaning="required") if may_be and (named or any(today)) else column


def _is_time(header: str) -> bool:
    return bool(period(header) or re.fullmatch(r"[qh][1-4]|\d{1,2}月", header.strip().casefold()))


def _grouped(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take levels under "Shift" or "ID" for those of a skill where other skills stand in the same group of headers."""
    may_be = column.meaning in {"team", "number", "place"} and column.group and column.can_be_levels
    beside = (one for one in others if one.group == column.group and one.meaning in {"", "skill"})
    return replace(column, meaning="") if may_be and any(one.is_levels for one in beside) else column


def _among_levels(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take levels under "Service" or "Note taking" for those of a skill, right of the first skills of a matrix."""
    in_words = column.meaning == "years" and not any(sign.isdigit() for text in column.texts for sign in text)
    may_be = (in_words or column.meaning in _MAY_NAME_SKILLS) and column.texts and column.can_be_levels
    beside = [one for one in others if one.meaning == "" and one.header and one.is_levels]
    may_be = may_be and not column.header.endswith("?")  # a question that a form asks beside those for levels
    if not may_be or len(beside) < _MATRIX or column.at < beside[0].at or any(one.meaning == "level" for one in others):
        return column
    seen = {text for one in beside for text in one.texts}
    return replace(column, meaning="") if set(column.texts) <= seen else column


def _meaning(header: str, cells: Sequence[object], explained: Collection[str]) -> Meaning:
    said = _said_by(header, cells, explained)
    if are_totals(header, cells) and said not in {"total", "average", "years", "hours", "measure"}:
        said = "total"
    filled = [value for value in cells if value != ""]
    if said or not filled:
        return said
    texts = [words(value) for value in filled]
    if sum(bool(_MAIL.fullmatch(text)) for text in texts) * 2 > len(texts):
        return "mail"
    if not header and sum(isinstance(value, date) for value in filled) * 2 > len(filled):
        return "date"
    if not header and _is_numbering(texts):
        return "number"
    if sum(look_of(value) == "long" for value in filled) > _LONG_SHARE * len(filled):
        return "note"
    return ""


def _said_by(header: str, cells: Sequence[object], explained: Collection[str]) -> Meaning:
    """Say what a header says; over levels, one word of the name of a role says nothing: "Chargé de projet".

    Nor does the first word of a skill over levels: "Average costing", "Email marketing".
    """
    said = meaning_of(header)
    if says_goal(header):
        return "required" if are_levels(cells, explained) or not any(value != "" for value in cells) else ""
    rated = bool(said) and are_levels(cells, explained)
    if rated and said == "note" and range_in(header):
        return "level"  # French for a mark: "Note sur 10"
    no_phone = said == "phone" and not any((written(value).number or 0) > _SHORTEST for value in cells)
    if rated and (no_phone or (said == "start" and header_text(header) in _INITIALS)):
        return ""  # no telephone has the number 3
    if said in {"mail", "date", "level"}:
        texts = [words(value) for value in cells if value != ""]
        are_dates = any(written(value).kind == "date" for value in cells if value != "")
        said = settled(said, header, texts, are_levels=rated, are_dates=are_dates)
    if said == "level" and _says_when(header) and not rated:
        return ""
    if said in {"total", "average"} and header_text(header) != said and _names_a_skill(header, cells):
        return ""
    return "" if said in _BY_PART and looks_like_role(header) and are_levels(cells) else said


def _says_when(header: str) -> bool:
    """Tell whether a header begins with "current" or the like, and goes on with what is no level: "Current team"."""
    first, _, rest = header_text(header).partition(" ")
    return bool(rest) and first in {"current", "actual", "now", "today"} and not says_level(rest)


def _names_a_skill(header: str, cells: Sequence[object]) -> bool:
    """Tell whether a header that begins or ends like one of totals or mail addresses stands over levels."""
    return (
        " " in header_text(header)
        and not only_counts_up(header)
        and not are_totals(header, cells)
        and are_levels(cells)
    )


def _is_numbering(texts: Sequence[str]) -> bool:
    """Tell whether texts count 1, 2, 3 and so on."""
    numbers = [int(text.rstrip(".)")) for text in texts if re.fullmatch(r"[0-9]{1,6}[.)]?", text)]
    return len(numbers) == len(texts) > 2 and all(after - before == 1 for before, after in pairwise(numbers))
