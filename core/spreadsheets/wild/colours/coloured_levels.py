"""Reads tables that rate with colours alone: their blank level cells are given the names of their colours."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.colours.colour_legends import meanings_of_colours
from core.spreadsheets.wild.colours.colour_names import shade_names
from core.spreadsheets.wild.colours.fills import Colours
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.judged_columns import judged_columns
from core.spreadsheets.wild.levels.level_marks import CellColour
from core.spreadsheets.wild.reading import Context

_RATED: Final = {"", "level", "skill", "person", "role"}

Cells = dict[tuple[int, int], str]


def with_colour_levels(table: RawTable, context: Context) -> tuple[RawTable, Context]:
    """Put the names of colours into the blank level cells of a table that has nothing else to rate with.

    What colours mean is the legend of the table then: of its sheet, else of another sheet. A colour that says "wants
    to grow" is no level and is left to `growing_cells`.

    Returns:
        The table and what it is to be read with; both as they were when no colour carries a meaning.
    """
    columns = judged_columns(table, context.correction.columns if context.correction else {}, context.legend)
    blank = [] if any(column.is_levels for column in columns) else [column for column in columns if _may_rate(column)]
    colours = context.colours(table.sheet.title) if blank and table.body else {}
    cells = _telling(table, columns, blank, colours)
    if not cells:
        return table, context
    names = shade_names(cells.values())
    others = [sheet for sheet in context.sheets if sheet.title != table.sheet.title]
    legend = meanings_of_colours(names, table.sheet, _own_cells(table), others, context.colours)
    wishes = {name for name, text in legend.items() if meaning_of(text) == "wants to grow"}
    rated = {cell: names[colour] for cell, colour in cells.items() if names[colour] not in wishes}
    said = {name: text for name, text in legend.items() if name not in wishes}
    return _filled(table, rated), replace(context, legend=said)


def _may_rate(column: JudgedColumn) -> bool:
    return bool(column.header) and not column.texts and column.meaning in _RATED


def _telling(
    table: RawTable, columns: Sequence[JudgedColumn], blank: Sequence[JudgedColumn], colours: Colours
) -> Cells:
    """Give the colours of the blank cells that tell something: not those of a whole row, or of all cells alike."""
    named = [table.sheet_column(column.at) for column in columns if column.texts]
    found = {}
    for row in table.rows:
        own = {colours.get((row, column)) for column in named}
        for column in blank:
            cell = (row, table.sheet_column(column.at))
            if cell in colours and colours[cell] not in own:
                found[cell] = colours[cell]
    alike = len(set(found.values())) == 1 and len(found) == len(blank) * len(table.rows)
    return {} if alike else found


def _own_cells(table: RawTable) -> Collection[tuple[int, int]]:
    """Give the cells of the headers and rows of a table, which are no legend."""
    columns = range(table.area.first_column, table.area.last_column + 1)
    return {(row, column) for row in (*table.header_rows, *table.rows) for column in columns}


def _filled(table: RawTable, cells: Cells) -> RawTable:
    by_row = Counter(row for row, _ in cells)
    rows = tuple(
        tuple(
            CellColour(cells[row, column]) if (row, column) in cells else value
            for column, value in enumerate(values, 1)
        )
        if row in by_row
        else values
        for row, values in enumerate(table.sheet.rows, 1)
    )
    return replace(table, sheet=replace(table.sheet, rows=rows))
