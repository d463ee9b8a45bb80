"""The border of the store: no cell gets in that its column does not declare."""

import math
from typing import Final

from core.store.errors import InvalidCellError
from core.store.merging import ByRow, RowKey
from core.workbook.checks import checked_cells
from core.workbook.rows import ROW, AnyCell, Change
from core.workbook.sheets import SHEETS, is_extra

_FARTHEST: Final = 1_000_000_000


def checked(wanted: ByRow) -> ByRow:
    """Give the changes with every cell in the form its column keeps.

    Raises:
        InvalidCellError: A cell, a sheet or a position is not one that a workbook can hold.
    """
    return {key: _checked_row(key, changes) for key, changes in wanted.items()}


def _checked_row(key: RowKey, changes: dict[str, Change]) -> dict[str, Change]:
    sheet, row = key
    _check_position(changes.get(ROW))
    cells = {name: change.after for name, change in changes.items() if name != ROW and change.after is not None}
    for name, cell in cells.items():
        if (is_extra(sheet) or is_extra(name)) and not _can_be_kept(cell):
            raise InvalidCellError(
                sheet, row, name, f"{cell!r} must be text, a finite number, yes or no, or a list of texts."
            )
    good = cells if is_extra(sheet) else _declared_cells(key, cells)
    return {
        name: change if name == ROW or change.after is None else Change(sheet, row, name, change.before, good.get(name))
        for name, change in changes.items()
    }


def _declared_cells(key: RowKey, cells: dict[str, AnyCell]) -> dict[str, AnyCell]:
    sheet, row = key
    if sheet not in SHEETS:
        raise InvalidCellError(sheet, row, "", f"there is no such sheet; there are {', '.join(SHEETS)} and x:NAME.")
    good, problems = checked_cells(SHEETS[sheet], cells, f"sheet {sheet}, row {row}")
    for name, problem in problems.items():
        raise InvalidCellError(sheet, row, name, f"{problem.found} {problem.accepted} {problem.hint}".strip())
    return good


def _check_position(place: Change | None) -> None:
    if place is None or place.after is None:
        return
    position = place.after
    if isinstance(position, bool) or not isinstance(position, int) or abs(position) > _FARTHEST:
        raise InvalidCellError(place.sheet, place.row, ROW, f"position {position!r} must be a whole number.")


def _can_be_kept(cell: object) -> bool:
    if isinstance(cell, float):
        return math.isfinite(cell)
    if isinstance(cell, list):
        return all(isinstance(part, str) for part in cell)
    if isinstance(cell, dict):
        return all(isinstance(part, str) for item in cell.items() for part in item)
    return isinstance(cell, str | int)
