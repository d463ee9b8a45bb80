"""Says of each cell of a sheet what it was recognised as, for showing the sheet with that coloured in."""

from collections.abc import Iterator
from typing import Final, Literal

from openpyxl.utils import column_index_from_string

from core.spreadsheets.wild.understood import Area, FoundTable, Place, Understood

Part = Literal["header", "person", "skill", "level", "skipped"]
PARTS: Final[tuple[Part, ...]] = ("header", "person", "skill", "level", "skipped")


def recognised(understood: Understood, sheet: str) -> dict[tuple[int, int], Part]:
    """Give what the cells of a sheet were recognised as, by row and column counted from 1; the most telling wins."""
    found: dict[tuple[int, int], Part] = {}
    for one in understood.skipped:
        if one.area.sheet == sheet:
            found |= dict.fromkeys(_cells(one.area), "skipped")
    for table in understood.tables:
        if table.area.sheet != sheet:
            continue
        for row in table.header_rows:
            columns = range(table.area.first_column, table.area.last_column + 1)
            found |= {(row, column): "header" for column in columns if found.get((row, column)) != "skipped"}
        found |= _named_rows(table)
        found |= {(one.at.row, one.at.column): "skill" for one in table.skills}
        found |= {(one.at.row, one.at.column): "skill" for one in table.actions}
        found |= {(one.at.row, one.at.column): "person" for one in table.people if not _stands_elsewhere(table, one.at)}
        found |= {(one.at.row, one.at.column): "level" for one in table.levels if one.written}
    return found


def _stands_elsewhere(table: FoundTable, at: Place) -> bool:
    """Tell whether a place is the corner of the headers: the title of the sheet or a form names that person."""
    corner = table.area.first_row, table.area.first_column
    return bool(table.header_rows) and (at.row, at.column) == corner


def _named_rows(table: FoundTable) -> dict[tuple[int, int], Part]:
    """Give the cells of names in the rows of levels: a table gives the first place of each, and all are coloured."""
    parts: dict[str, Part] = {"skill": "skill", "person": "person", "role": "person"}
    columns = {column_index_from_string(letter): parts[what] for letter, what in table.columns.items() if what in parts}
    return {(level.at.row, column): part for level in table.levels for column, part in columns.items()}


def _cells(area: Area) -> Iterator[tuple[int, int]]:
    for row in range(area.first_row, min(area.last_row, area.first_row + 2_000) + 1):
        for column in range(area.first_column, area.last_column + 1):
            yield row, column
