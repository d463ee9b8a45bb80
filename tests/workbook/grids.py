"""Grids for tests: what one says, saved as pages do it."""

from collections.abc import Mapping, Sequence
from typing import Any

from core.workbook.edits import Grid, GridEdits, grid_edits, renames
from core.workbook.rows import AnyCell, Change, Workbook, with_changes
from core.workbook.sheets import SHEETS
from tests.workbook.books import cells

Deltas = Mapping[str, Any]


def edited(**cells_by_row: Mapping[str, object]) -> Deltas:
    """Say that cells of shown rows were edited; r0 is the first row."""
    return {"edited_rows": {int(row[1:]): dict(cells) for row, cells in cells_by_row.items()}}


def added(*rows: Mapping[str, object]) -> Deltas:
    """Say that rows were added."""
    return {"added_rows": [dict(row) for row in rows]}


class Tab:
    """A browser tab with one grid of a workbook that nobody else changes."""

    def __init__(self, workbook: Workbook, sheet: str, given: Mapping[str, AnyCell] | None = None) -> None:
        self.workbook = workbook
        self.grid = Grid(SHEETS[sheet], workbook.rows(sheet), "tab", given or {})
        self.written: list[Change] = []

    def says(self, deltas: Deltas) -> GridEdits:
        """Let the grid report, and save what is still to be saved with the names that follow."""
        found = grid_edits(self.grid, deltas, self.written)
        changes = [*found.changes, *renames(self.workbook, found.changes)]
        self.workbook = with_changes(self.workbook, changes)
        self.written += [change for change in changes if change.sheet == self.grid.sheet.sheet]
        return found

    def cells(self, sheet: str = "") -> Sequence[Mapping[str, AnyCell]]:
        """List the cells of the grid's sheet, or another one, as they are saved."""
        return cells(self.workbook, sheet or self.grid.sheet.sheet)
