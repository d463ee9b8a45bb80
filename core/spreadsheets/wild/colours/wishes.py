"""Flags what a colour says that someone wants to grow in, by a legend of the sheet in words or in a filled cell."""

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.comments.beside_cells import CellsOfTable
from core.spreadsheets.wild.reading import TableRead

_GROWTH: Final = "wants to grow"


def with_wishes(read: TableRead, growing: Collection[tuple[int, int]]) -> TableRead:
    """Put the flag beside the levels of some cells, blank ones too, and beside skills of a list whose name is filled.

    The names of the skills of a matrix are not looked at, nor those of a list when all are filled: a colour there is
    the design of the sheet and nobody's wish.

    Args:
        read: The table.
        growing: The cells with that colour.
    """
    if not growing:
        return read
    cells = CellsOfTable(read.table)
    names = {(one.at.row, one.at.column) for one in read.table.skills}
    design = names if cells.is_matrix or names <= set(growing) else set[tuple[int, int]]()
    for cell in sorted(set(growing) - design):
        cells.put(cell, {_GROWTH: "yes"}, whole_row=False)
    return replace(read, table=cells.table())
