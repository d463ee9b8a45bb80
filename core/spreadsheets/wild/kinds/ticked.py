"""Reads tables whose levels are columns: "Skill | Beginner | Intermediate | Expert" with a mark in one of them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.spreadsheets.wild.kinds.lists import letters, skipped_columns
from core.spreadsheets.wild.kinds.matrices import MatrixColumns
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_words import header_text
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import share_of_people
from core.spreadsheets.wild.layout.rows import judged_rows
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.level_reader import LevelReader
from core.spreadsheets.wild.levels.found_scale import scale_of
from core.spreadsheets.wild.levels.level_words import is_level_word
from core.spreadsheets.wild.reading import Context, LevelsRead, TableRead, levels_read
from core.spreadsheets.wild.understood import FoundPerson, FoundSkill, FoundTable

_LONGEST_MARK = 2
_FEWEST = 3
_NEARLY_ALL, _MOST_ROWS = 0.9, 0.6
"""Share of the rows that have one mark: under numbers, which may be counted things, and under words for levels."""
_PEOPLE = 0.6
"""From here on names on average are people's."""
_TICK = ("true", "1")
_NO_TICK = ("false", "0")


def with_boxes_as_marks(table: RawTable) -> RawTable:
    """Give a table of levels across with ticked boxes as "x" and the others as blank cells; any other table as it is.

    Under headers that are words for levels, the cells are boxes where all are TRUE or FALSE, or all 1 or 0, and no row
    has two ticks.
    """
    boxes = [at for at, header in enumerate(table.headers) if header and is_level_word(header)]
    cells = [[words(row[at]).casefold() for at in boxes] for row in table.body]
    seen = {text for row in cells for text in row if text}
    pair = next((set(one) for one in zip(_TICK, _NO_TICK, strict=False) if seen <= set(one)), set[str]())
    ticks = [sum(text in _TICK for text in row) for row in cells]
    if len(boxes) < _FEWEST or len(seen & pair) < len(_TICK) or max(ticks, default=0) != 1:
        return table
    marked = {
        (number, table.sheet_column(at)): "x" if text in _TICK else ""
        for number, row in zip(table.rows, cells, strict=True)
        for at, text in zip(boxes, row, strict=True)
    }
    rows = tuple(
        tuple(marked.get((number, column), value) for column, value in enumerate(row, 1))
        for number, row in enumerate(table.sheet.rows, 1)
    )
    return replace(table, sheet=replace(table.sheet, rows=rows))


def ticked_columns(columns: Sequence[JudgedColumn]) -> list[int]:
    """Find the columns that stand for levels, counted from 0; none when the table has none."""
    short = [
        column
        for column in columns
        if column.header and all(len(text) <= _LONGEST_MARK for text in column.texts) and len(set(column.texts)) <= 2
    ]
    if len(short) < _FEWEST or not any(column.texts for column in short):
        return []
    found = scale_of([column.header for column in short], "level")
    if found.scale is None or found.scale.kind not in {"number", "word", "number and word"}:
        return []
    places = [column.at for column in short]
    known = {step.written for step in found.scale.steps if step.level is not None}
    if found.scale.kind == "number":
        numbers = [header_text(column.header) for column in short]
        return places if all(re.fullmatch("[0-9]|10", text) for text in numbers) and _one_a_row(short) else []
    return places if len(known) >= len(short) and _one_a_row(short, _MOST_ROWS) else []


def _one_a_row(columns: Sequence[JudgedColumn], share: float = _NEARLY_ALL) -> bool:
    """Tell whether the rows with a mark have a single one, but for a few slips."""
    rows = len(columns[0].cells)
    filled = [sum(column.cells[at] != "" for column in columns) for at in range(rows)]
    return max(filled) == 1 or (sum(count == 1 for count in filled) >= share * sum(count > 0 for count in filled) > 0)


def _range_of(headers: Sequence[str]) -> str:
    """Say which levels there are: all that numbers across count, 1 to 6 aside, of which 1 may be the best mark."""
    numbers = [int(text) for text in map(header_text, headers) if text.isdecimal()]
    whole = bool(numbers) and len(numbers) == len(headers) == max(numbers) - min(numbers) + 1 and min(numbers) in {0, 1}
    return f"level ({min(numbers)}-{max(numbers)})" if whole and (min(numbers), max(numbers)) != (1, 6) else "level"


def read_ticked(
    table: RawTable,
    columns: Sequence[JudgedColumn],
    which: MatrixColumns,
    context: Context,
    said: LevelsRead | None = None,
) -> TableRead | str:
    """Read the header of the marked column as the level of each skill; two marks in one row are two levels.

    Args:
        table: The table.
        columns: Its columns.
        which: Its names, and the columns that stand for levels.
        context: With the person whom a field or a title above names.
        said: Which levels the headers stand for, where that is known.

    Returns:
        The table, or why it is none of skills.
    """
    headers = {column.at: column.header for column in columns}
    names = next(column for column in columns if column.at == which.label)
    if names.meaning == "person" and share_of_people(names.texts, context.skills) >= _PEOPLE:
        return "levels of people, ticked, in something that the table does not name"
    rows = judged_rows(table, which.label, which.categories, set(which.values))
    across = [headers[at] for at in which.values]
    found = said or levels_read(table, context, across, _range_of(across))
    reader = LevelReader(context, found.scale)
    for at in rows.kept:
        for one in (one for one in which.values if table.body[at][one] != ""):
            reader.read(context.person, rows.names[at], headers[one], table.place(at, one), {})
    skills = [FoundSkill(rows.names[at], table.place(at, which.label), rows.categories.get(at, "")) for at in rows.kept]
    named = {
        which.label: "skill", **dict.fromkeys(which.categories, "category"), **dict.fromkeys(which.values, "level")
    }  # fmt: skip
    corner = table.sheet.place(table.area.first_row, table.area.first_column)
    people = (FoundPerson(context.person, corner),) if context.person else ()
    result = FoundTable(
        table.area, "long list", table.header_rows, found.scale, people, tuple(skills), tuple(reader.levels),
        columns=letters(table, named),
    )  # fmt: skip
    skipped = (*rows.skipped, *skipped_columns(table, columns, set(named)))
    return TableRead(result, skipped, found.questions, found.assumed, (*found.problems, *reader.problems))
