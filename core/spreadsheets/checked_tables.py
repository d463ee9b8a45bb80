"""Turns a table whose headers are understood into rows of good cells and refused ones, column by column."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from openpyxl.utils import get_column_letter

from core.spreadsheets.excel_cells import kept_cell
from core.spreadsheets.grids import Grid
from core.spreadsheets.headers import Headers
from core.spreadsheets.incoming import IncomingRow, IncomingSheet
from core.spreadsheets.progress import NOT_TOLD, Progress
from core.workbook.cells import CellRefusedError, plain_text
from core.workbook.checks import Problem, cell_problem, checked_column, row_name
from core.workbook.declare import SheetRow, column_named
from core.workbook.rows import AnyCell
from core.workbook.sheets import EXTRA, is_extra


@dataclass(frozen=True, slots=True)
class _Refused:
    """A refused value: the place of its column and row in the table, the column, the value, the reason."""

    place: int
    row: int
    column: str
    value: object
    reason: CellRefusedError


def known_sheet(
    grid: Grid, sheet: type[SheetRow], headers: Headers, file: str, progress: Progress = NOT_TOLD
) -> IncomingSheet:
    """Read the rows below the headers as those of a declared sheet; progress is told before each column."""
    raw = grid.rows[1:]
    cells: list[dict[str, AnyCell]] = [{} for _ in raw]
    refused: list[_Refused] = []
    carried = []
    by_column: list[Sequence[object]] = list(zip_longest(*raw, fillvalue=""))
    for place, name in enumerate(headers.names):
        progress.at(place / len(headers.names))
        values = by_column[place] if place < len(by_column) else ()
        if not name or not (plain_text(_at(grid.rows[0], place)) or any(value != "" for value in values)):
            continue
        carried.append(name)
        found, reasons = _column_cells(sheet, name, values)
        _fill(cells, name, found)
        refused += [_Refused(place, row, name, values[row], reason) for row, reason in reasons.items()]
    problems = _problems(sheet, cells, refused, _address(grid, file))
    ids = _row_ids(raw, headers.row_id)
    rows = [
        IncomingRow(number + 2, ids[number], row, problems.get(number, {}))
        for number, row in enumerate(cells)
        if row or ids[number] or number in problems
    ]
    blank = rows[-1].number - 1 - len(rows) if rows else 0
    return IncomingSheet(sheet.sheet, grid.title, tuple(carried), tuple(rows), headers.unknown, blank, grid.typed)


def _at(row: Sequence[object], place: int) -> object:
    return row[place] if place < len(row) else ""


def _row_ids(raw: Sequence[Sequence[object]], place: int) -> list[str]:
    if place < 0:
        return [""] * len(raw)
    return [plain_text(_at(row, place)).strip() for row in raw]


_Read = tuple[list[AnyCell | None], dict[int, CellRefusedError]]


def _column_cells(sheet: type[SheetRow], name: str, values: Sequence[object]) -> _Read:
    return _kept_column(values) if is_extra(name) else checked_column(column_named(sheet, name), values)


def _kept_column(values: Sequence[object]) -> _Read:
    cells: list[AnyCell | None] = []
    refused: dict[int, CellRefusedError] = {}
    for place, value in enumerate(values):
        try:
            cells.append(kept_cell(value))
        except CellRefusedError as reason:
            cells.append(None)
            refused[place] = reason
    return cells, refused


def _fill(rows: list[dict[str, AnyCell]], name: str, cells: Sequence[AnyCell | None]) -> None:
    for row, cell in zip(rows, cells, strict=False):  # no cells when the table has headers alone
        if cell is not None:
            row[name] = cell


def _problems(
    sheet: type[SheetRow], cells: Sequence[Mapping[str, AnyCell]], refused: Sequence[_Refused], address: str
) -> dict[int, dict[str, Problem]]:
    """Say what is wrong with the refused values, by row and column."""
    problems: dict[int, dict[str, Problem]] = {}
    for found in refused:
        where = f"{address}cell {get_column_letter(found.place + 1)}{found.row + 2}"
        problems.setdefault(found.row, {})[found.column] = _problem(sheet, cells[found.row], found, where)
    return problems


def _problem(sheet: type[SheetRow], cells: Mapping[str, AnyCell], found: _Refused, where: str) -> Problem:
    if is_extra(found.column):
        return Problem(where, f"'{found.column.removeprefix(EXTRA)}'", found.reason.accepts, found.reason.hint)
    column = column_named(sheet, found.column)
    return cell_problem(column, found.value, found.reason, where, row_name(sheet, cells))


def _address(grid: Grid, file: str) -> str:
    return f"{file}, sheet {grid.title}, " if grid.title else f"{file}, "


def kept_sheet(grid: Grid, name: str, file: str) -> IncomingSheet:
    """Read all rows of a table that Trellis keeps as `name`, cell by cell under the letters of their columns."""
    width = max(map(len, grid.rows), default=0)
    letters = [get_column_letter(place) for place in range(1, width + 1)]
    rows = []
    for number, values in enumerate(grid.rows, 1):
        found, reasons = _kept_column(values)
        cells = {EXTRA + letter: cell for letter, cell in zip(letters, found, strict=False) if cell is not None}
        refused = {
            EXTRA + letters[place]: Problem(
                f"{_address(grid, file)}cell {letters[place]}{number}", "the text", reason.accepts, reason.hint
            )
            for place, reason in reasons.items()
        }
        if cells or refused:
            rows.append(IncomingRow(number, "", cells, refused))
    return IncomingSheet(name, grid.title, tuple(EXTRA + letter for letter in letters), tuple(rows), typed=grid.typed)
