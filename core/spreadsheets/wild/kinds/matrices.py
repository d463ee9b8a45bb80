"""Reads tables with names down and across: people by skills, skills by people, skills by roles."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from core.spreadsheets.wild.frameworks.ladders import is_ladder
from core.spreadsheets.wild.kinds.axes import Axis, MatrixNames, axis_of, axis_of_sentences
from core.spreadsheets.wild.kinds.axis_titles import axis_said
from core.spreadsheets.wild.kinds.language_levels import with_language_levels
from core.spreadsheets.wild.kinds.lists import letters, skipped_columns
from core.spreadsheets.wild.kinds.required_titles import titles_above
from core.spreadsheets.wild.kinds.shares import shares_may_be_levels
from core.spreadsheets.wild.kinds.trained_dates import with_dates_asked
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.rows import JudgedRows, judged_rows
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.level_reader import LevelReader
from core.spreadsheets.wild.levels.importance import with_musts
from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.reading import (
    Context,
    LevelsRead,
    TableRead,
    levels_read,
    placed,
    titles_of,
)
from core.spreadsheets.wild.understood import FoundPerson, FoundSkill, FoundTable, Place, Skipped, TableKind
from core.workbook.cells import name_key

_SENTENCE: Final = 12
"""Letters of a cell, on average, from which on unknown words are sentences."""


@dataclass(frozen=True)
class MatrixColumns:
    """Which column of a matrix is what, counted from 0: names, categories left of them, levels."""

    label: int
    categories: tuple[int, ...]
    values: tuple[int, ...]


@dataclass(frozen=True)
class _Named:
    """A name of a matrix: where it stands, and its category or the group over it."""

    name: str
    at: Place
    under: str


@dataclass(frozen=True)
class _Matrix:
    """A matrix to read: its table, its columns, which of them is what, its rows that count."""

    table: RawTable
    columns: tuple[JudgedColumn, ...]
    which: MatrixColumns
    rows: JudgedRows

    @cached_property
    def by_place(self) -> Mapping[int, JudgedColumn]:
        """Its columns by their place."""
        return {column.at: column for column in self.columns}

    @cached_property
    def heads(self) -> Mapping[int, str]:
        """The name over each column of levels; one that stands under several groups is named with its group."""
        found = [self.by_place[one] for one in self.which.values]
        groups: dict[str, set[str]] = {}
        for one in found:
            groups.setdefault(one.header, set()).add(one.group)
        return {one.at: f"{one.group} {one.header}".strip() if len(groups[one.header]) > 1 else one.header
                for one in found}  # fmt: skip

    @cached_property
    def names(self) -> MatrixNames:
        """Its names, and the cells between them."""
        return MatrixNames(
            self.by_place[self.which.label],
            tuple(self.rows.names[at] for at in self.rows.kept),
            tuple(self.heads[one] for one in self.which.values),
            tuple(tuple(self.table.body[at][one] for one in self.which.values) for at in self.rows.kept),
        )

    @cached_property
    def spread(self) -> Mapping[tuple[int, int], object]:
        """What holds for blank cells too, because its cell is merged over them; by row and column of the sheet."""
        first, last = (self.table.sheet_column(one) for one in (min(self.which.values), max(self.which.values)))
        return {
            (row, column): self.table.sheet.at(one.first_row, one.first_column)
            for one in self.table.sheet.merged
            if first <= one.first_column and one.last_column <= last and one.first_row in self.table.rows
            for row in range(one.first_row, min(one.last_row, self.table.area.last_row) + 1)
            for column in range(one.first_column, one.last_column + 1)
        }

    def beside(self, axis: Axis) -> dict[int, str]:
        """The columns that say more of a skill that stands down; in a matrix of roles, also how important it is."""
        if axis.endswith("down"):
            return {}  # what they say is about a person
        used = {self.which.label, *self.which.values, *self.which.categories}
        kept = ("note", "weight", "must") if axis == "roles across" else ("note",)
        return {one.at: str(one.meaning) for one in self.columns if one.at not in used and one.meaning in kept}

    def across(self) -> list[_Named]:
        """The names across, from the left."""
        row = self.table.header_rows[-1] if self.table.header_rows else self.table.area.first_row
        found = [self.by_place[one] for one in self.which.values]
        return [
            _Named(self.heads[one.at], self.table.sheet.place(row, self.table.sheet_column(one.at)), one.group)
            for one in found
        ]

    def down(self) -> list[_Named]:
        """The names down, from the top."""
        return [
            _Named(self.rows.names[at], self.table.place(at, self.which.label), self.rows.categories.get(at, ""))
            for at in self.rows.kept
            if at not in self.rows.going_on
        ]


def read_matrix(
    table: RawTable, columns: Sequence[JudgedColumn], which: MatrixColumns, context: Context
) -> TableRead | str:
    """Read a table with names down and across; which of them are people is asked where it does not show.

    Returns:
        The table, or why it is none of levels.
    """
    rows = judged_rows(table, which.label, which.categories, set(which.values))
    matrix = _Matrix(table, tuple(columns), which, rows)
    found = _levels_read(matrix, context)
    in_words = found.no_levels == "words" and _are_sentences(matrix)
    if found.no_levels not in {"", "dates"} and not in_words:
        told = "words that are no levels" if found.no_levels == "words" else ""
        return told or f"numbers that are no levels: {found.no_levels}"
    found = with_language_levels(found, table, matrix.names, context)
    titles = titles_above(table, context.title)
    axis, question = axis_said(axis_of(table, matrix.names, context), matrix.names, table, titles, context)
    if in_words or (found.scale is not None and found.scale.kind == "sentence"):
        told = axis_of_sentences(matrix.names, axis, context)
        axis, question = told, question if told == axis else None
    if axis.startswith("people"):
        found = with_dates_asked(found, table, [cell for row in matrix.names.cells for cell in row], context)
    reader = _read_cells(matrix, axis, found.scale, context)
    asked = (*([question] if question else []), *found.questions)
    result = _found_table(matrix, axis, found.scale, reader, context)
    assumed = (*found.assumed, *placed(table, [*_said_twice(matrix.across()), *_said_twice(matrix.down())]))
    return TableRead(
        result, (*rows.skipped, *_skipped(matrix, axis)), asked, assumed, (*found.problems, *reader.problems)
    )


def _above(table: RawTable) -> list[str]:
    """List the name of the sheet, and what stands above the block of a table."""
    above = table.sheet.rows[: table.area.first_row - 1]
    return [table.sheet.title, *(words(value) for row in above for value in row if value != "")]


def _levels_read(matrix: _Matrix, context: Context) -> LevelsRead:
    """Find the scale of the cells, with a range that a title or a header names."""
    table = matrix.table
    title = " ".join(titles_of(table))
    said = (title, matrix.names.column.header, *table.groups, *(column.header for column in matrix.columns))
    ranged = next((f"Level ({ends[0]}-{ends[1]})" for text in said if (ends := range_in(text))), "")
    cells = [cell for row in matrix.names.cells for cell in row]
    told = " ".join((title, *_above(table)))
    return levels_read(table, context, cells, ranged, ask_shares=shares_may_be_levels(matrix.names, told, context))


def _are_sentences(matrix: _Matrix) -> bool:
    told = [words(cell) for row in matrix.names.cells for cell in row]
    if sum(map(len, told)) > _SENTENCE * len(told):
        return True
    filled = [text for text in told if text]
    differ = 2 * len(set(filled)) > len(filled) and any(" " in text for text in filled)  # short ones, under steps
    return (differ and is_ladder(matrix.names.across)) or all(
        matrix.by_place[one].is_sentences for one in matrix.which.values
    )


def _read_cells(matrix: _Matrix, axis: Axis, scale: Scale | None, context: Context) -> LevelReader:
    """Read the cells that are not blank, row by row; notes beside them go with each level of their skill."""
    table, down = matrix.table, axis.endswith("down")
    reader = LevelReader(context, scale, context.growing)
    for at, name in zip(matrix.rows.kept, matrix.names.down, strict=True):
        row = table.body[at]
        beside = {what: row[one] for one, what in matrix.beside(axis).items() if row[one] != ""}
        for one, header in zip(matrix.which.values, matrix.names.across, strict=True):
            place = table.place(at, one)
            value = row[one] if row[one] != "" else matrix.spread.get((place.row, place.column), "")
            if value != "":
                who, skill = (name, header) if down else (header, name)
                reader.read(who, skill, value, place, beside)
    return reader


def _found_table(matrix: _Matrix, axis: Axis, scale: Scale | None, reader: LevelReader, context: Context) -> FoundTable:
    table, which, down = matrix.table, matrix.which, axis.endswith("down")
    skills, people = (matrix.across(), matrix.down()) if down else (matrix.down(), matrix.across())
    kind: TableKind = "requirements" if axis.startswith("roles") else "people down" if down else "people across"
    who = "role" if kind == "requirements" else "person"
    named = {which.label: who if down else "skill", **dict.fromkeys(which.categories, "category")}
    named |= {one: f"level of {matrix.heads[one]}" for one in which.values}
    return FoundTable(
        table.area, kind, table.header_rows, scale,
        tuple(FoundPerson(one.name, one.at) for one in _once(people)),
        tuple(FoundSkill(one.name, one.at, one.under) for one in _once(skills)),
        with_musts(reader.levels, scale) if kind == "requirements" else tuple(reader.levels),
        columns=letters(table, {**named, **matrix.beside(axis)}),
        title=next(iter(titles_of(table)), context.title),
    )  # fmt: skip


def _once(names: Sequence[_Named]) -> Iterator[_Named]:
    """Give each name the first time it stands."""
    seen = set[str]()
    for one in names:
        if one.name not in seen:
            seen.add(one.name)
            yield one


def _said_twice(names: Sequence[_Named]) -> Iterator[str]:
    """Say which names head several rows or columns, and are taken as one."""
    places: dict[str, list[_Named]] = {}
    for one in names:
        places.setdefault(name_key(one.name), []).append(one)
    for found in places.values():
        if len(found) > 1:
            cells = ", ".join(one.at.address for one in found)
            yield f"'{found[0].name}' stands in {cells} and is taken as one; rename one if they are two."


def _skipped(matrix: _Matrix, axis: Axis) -> list[Skipped]:
    """List the columns that were not taken; those of required levels and gaps say so."""
    which, table = matrix.which, matrix.table
    used = {which.label, *which.categories, *which.values, *matrix.beside(axis)}
    reasons = {column.at: "required levels" for column in matrix.columns if column.meaning == "required"}
    return [
        Skipped(one.area, reasons.get(one.area.first_column - table.area.first_column, one.reason))
        for one in skipped_columns(table, matrix.columns, used)
    ]
