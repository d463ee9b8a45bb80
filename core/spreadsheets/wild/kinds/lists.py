"""Reads tables that have a row per skill, or per person and skill: long lists, role requirements, bare lists, trees."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.kinds.categories import several_categories
from core.spreadsheets.wild.kinds.level_problems import no_level_problems
from core.spreadsheets.wild.kinds.level_texts import level_text
from core.spreadsheets.wild.layout.columns import SKIPPED, JudgedColumn
from core.spreadsheets.wild.layout.header_dates import period
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import header_reason
from core.spreadsheets.wild.layout.rows import JudgedRows, judged_rows
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.level_reader import LevelReader
from core.spreadsheets.wild.reading import (
    Context,
    LevelsRead,
    TableRead,
    column_area,
    levels_read,
    placed,
    titles_of,
)
from core.spreadsheets.wild.understood import FoundLevel, FoundPerson, FoundSkill, FoundTable, Place, Skipped, TableKind

_LONGEST: Final = 40
"""Letters of the name of a skill among others in a cell, at most."""


@dataclass(frozen=True)
class ListColumns:
    """Which column of a list is what, counted from 0.

    Attributes:
        skill: The names of skills.
        level: Their levels; None in a bare list.
        person: Who has the skill, or which role asks for it; None when the table names nobody.
        categories: Columns of categories, outermost first.
    """

    skill: int
    level: int | None = None
    person: int | None = None
    categories: tuple[int, ...] = ()


def read_list(
    table: RawTable, columns: Sequence[JudgedColumn], which: ListColumns, kind: TableKind, context: Context
) -> TableRead:
    """Read a table with a row per skill."""
    rows = judged_rows(table, which.skill, which.categories, {which.level} if which.level is not None else set())
    found = _levels_read(table, columns, which, rows, context)
    beside = _beside(columns, which)
    reader = LevelReader(context, found.scale, context.growing)
    people, skills = dict[str, FoundPerson](), dict[str, FoundSkill]()
    filed = dict[tuple[str, str], FoundSkill]()
    for one in _list_rows(table, which, rows, beside, context):
        skills.setdefault(one.skill.name, one.skill)
        filed.setdefault((one.skill.name, one.skill.category), one.skill)
        if one.person is not None:
            people.setdefault(one.person.name, one.person)
        who = one.person.name if one.person else ""
        if one.value != "":
            reader.read(who, one.skill.name, one.value, one.at, one.beside)
        elif one.beside or which.level is None:
            reader.levels.append(FoundLevel(who, one.skill.name, "", None, one.skill.at, one.beside))
    named = _named_columns(which, kind)
    result = FoundTable(
        table.area, kind, table.header_rows, found.scale, tuple(people.values()), tuple(skills.values()),
        tuple(reader.levels), columns=letters(table, {**named, **beside}),
        title=next(iter(titles_of(table)), context.title),
    )  # fmt: skip
    skipped = (*rows.skipped, *skipped_columns(table, columns, {*named, *beside}))
    assumed = (
        *found.assumed,
        *placed(table, [*_further_levels(table, columns, which), *several_categories(filed.values())]),
    )
    said = kind == "requirements" and any(column.at == which.level and column.is_said for column in columns)
    without = () if said else no_level_problems(table, which.level, found, context)  # what a role asks for in words
    problems = (*found.problems, *without, *reader.problems)
    return TableRead(result, skipped, found.questions, assumed, problems)


@dataclass(frozen=True)
class _ListRow:
    """A row of a list: its skill, who has it (None when nobody is named), the level's cell, what stands beside."""

    skill: FoundSkill
    person: FoundPerson | None
    value: object
    at: Place
    beside: Mapping[str, object]


def _list_rows(
    table: RawTable, which: ListColumns, rows: JudgedRows, beside: Mapping[int, str], context: Context
) -> Iterator[_ListRow]:
    """Give the rows that count; where a column names people, a blank cell goes on with the one above."""
    several = which.level is None and which.person is not None and _are_several([rows.names[at] for at in rows.kept])
    corner = table.sheet.place(table.area.first_row, table.area.first_column)
    person = FoundPerson(context.person, corner) if context.person else None
    for at in rows.kept:
        row = table.body[at]
        if which.person is not None and (name := words(row[which.person])):
            person = FoundPerson(name, table.place(at, which.person))
        place = table.place(at, which.skill if which.level is None else which.level)
        value = "" if which.level is None else row[which.level]
        kept = {name: row[one] for one, name in beside.items() if row[one] != ""}
        for name in _parts(rows.names[at]) if several else [rows.names[at]]:
            skill = FoundSkill(unbulleted(name), table.place(at, which.skill), rows.categories.get(at, ""))
            yield _ListRow(skill, person, value, place, kept)


def _are_several(names: Sequence[str]) -> bool:
    """Tell whether most cells hold several skills each, of which some stand in several cells: "First aid, Driving"."""
    parts = [_parts(name) for name in names]
    every = [part for some in parts for part in some]
    many = 2 * sum(len(some) > 1 for some in parts) > len(parts)
    return many and len(set(every)) < len(every) and max(map(len, every)) <= _LONGEST


def _parts(name: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;|、，；/•]\s*", name) if part.strip()]


def _levels_read(
    table: RawTable, columns: Sequence[JudgedColumn], which: ListColumns, rows: JudgedRows, context: Context
) -> LevelsRead:
    """Find the scale of the column of levels, with a range that a header, a title or a heading names."""
    headers = {column.at: column.header for column in columns}
    header = headers[which.level] if which.level is not None else ""
    header = "" if period(header) and header_reason(header) else header  # "Week 4" over levels counts no weeks
    texts = (
        header, headers[which.skill], *titles_of(table), *table.groups, *table.headers, *rows.categories.values()
    )  # fmt: skip
    ranged = level_text(header, texts, list(rows.names.values()))
    if which.level is None:
        return levels_read(table, context, [], ranged)
    cells = [table.body[at][which.level] for at in rows.kept]
    return levels_read(table, context, cells, ranged, get_column_letter(table.sheet_column(which.level)))


def _named_columns(which: ListColumns, kind: TableKind) -> dict[int, str]:
    """Say what the columns of a list are, by their place."""
    named = {which.skill: "skill", **dict.fromkeys(which.categories, "category")}
    named |= {which.level: "level"} if which.level is not None else {}
    return named | ({which.person: "role" if kind == "requirements" else "person"} if which.person is not None else {})


_BULLET: Final = re.compile(r"^(?:[•·▪‣◦*–—-]|\d{1,2}[.)])\s+(?=\S)")


def unbulleted(name: str) -> str:
    """Give a name without the bullet or number before it.

    >>> unbulleted("- Grant writing"), unbulleted("2. SQL"), unbulleted("3D modelling")
    ('Grant writing', 'SQL', '3D modelling')
    """
    return _BULLET.sub("", name)


def _beside(columns: Sequence[JudgedColumn], which: ListColumns) -> dict[int, str]:
    """Name the columns whose cells go beside the level: by what they are, else by their header."""
    used = {which.skill, which.level, which.person, *which.categories}
    found: dict[int, str] = {}
    for column in columns:
        if column.at in used or column.meaning in SKIPPED:
            continue
        numbered = (f"{column.header} ({number})" for number in count(2)) if column.header else iter(())
        names = (name for name in chain((column.beside_name, column.header), numbered) if name)
        name = next((name for name in names if name not in found.values()), "")
        if name:
            found[column.at] = name
    return found


def _further_levels(table: RawTable, columns: Sequence[JudgedColumn], which: ListColumns) -> Iterator[str]:
    """Say which other columns stand under a header for levels, and that they are not taken as such."""
    for column in columns:
        if column.meaning == "level" and which.level is not None and column.at != which.level:
            letter, taken = (get_column_letter(table.sheet_column(at)) for at in (column.at, which.level))
            yield f"Column {letter} ('{column.header}') is kept beside the levels, which column {taken} gives."


def letters(table: RawTable, named: Mapping[int, str]) -> dict[str, str]:
    """Name columns by their letters in the sheet, from the left."""
    return {
        table.sheet.place(1, table.sheet_column(at)).address.rstrip("1"): name for at, name in sorted(named.items())
    }


def skipped_columns(table: RawTable, columns: Sequence[JudgedColumn], used: set[int]) -> list[Skipped]:
    """List the columns that were not taken, and why."""
    return [Skipped(column_area(table, column.at), _why_not(column)) for column in columns if column.at not in used]


def _why_not(column: JudgedColumn) -> str:
    if column.meaning == "team" and column.can_be_levels and "manager" in column.header.casefold():
        return "another's rating"
    if column.is_dates and column.meaning == "":
        return "dates, which are no levels"
    return SKIPPED.get(column.meaning, "a column that is neither skill nor level")


def read_tree(table: RawTable, columns: Sequence[JudgedColumn], texts: Sequence[int]) -> TableRead:
    """Read columns of texts that go deeper to the right: the last filled one of a row is a skill under the others."""
    filled: dict[int, str] = {}
    filed: list[FoundSkill] = []
    for at, row in enumerate(table.body):
        for place, column in enumerate(texts):
            if row[column] != "":
                filled = {one: filled[one] for one in texts[:place] if one in filled} | {column: words(row[column])}
        deepest = max((one for one in texts if row[one] != ""), default=None)
        following = table.body[at + 1] if at + 1 < len(table.body) else None
        if deepest is None or _has_children(following, texts, deepest):
            continue
        name, path = filled[deepest], [filled[one] for one in texts if one < deepest and one in filled]
        place_of = table.sheet.place(table.rows[at], table.sheet_column(deepest))
        filed.append(FoundSkill(name, place_of, " / ".join(path)))
    skills: dict[str, FoundSkill] = {}
    for one in filed:
        skills.setdefault(one.name, one)
    levels = tuple(FoundLevel("", one.name, "", None, one.at) for one in skills.values())
    named = {**dict.fromkeys(texts[:-1], "category"), texts[-1]: "skill"}
    result = FoundTable(
        table.area, "skill tree", table.header_rows, skills=tuple(skills.values()), levels=levels,
        columns=letters(table, named),
    )  # fmt: skip
    skipped = tuple(skipped_columns(table, columns, set(named)))
    return TableRead(result, skipped, assumed=placed(table, list(several_categories(filed))))


def _has_children(row: Sequence[object] | None, texts: Sequence[int], deepest: int) -> bool:
    """Tell whether the next row goes deeper without a name at this depth."""
    if row is None:
        return False
    first = next((one for one in texts if row[one] != ""), None)
    return first is not None and first > deepest
