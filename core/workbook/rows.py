"""The workbook as a value: rows with stable ids, the cells they hold, and what changes between two workbooks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeAlias

from core.workbook.cells import Cell

ROW: Final = ""
"""The column name under which a change says that a row came or went; its value is the row's position."""

AnyCell: TypeAlias = Cell | dict[str, str]
"""A declared cell, or a kept one of a column that Trellis does not know.

Kept dates and times are {"date": ISO}, {"datetime": ISO}, {"time": ISO}, {"duration": seconds as text}.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: stable id, position among its sheet's rows (ties fall by id), cells that are not blank by column."""

    id: str
    position: int
    cells: Mapping[str, AnyCell]


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that changes: `before` is what it replaces; None is a blank cell.

    With column `ROW` the row itself comes (before None) or goes (after None); the value is its position.
    """

    sheet: str
    row: str
    column: str
    before: AnyCell | None
    after: AnyCell | None

    def reversed(self) -> "Change":
        """Give the change that takes this one back; several go back in the same order, rows before their cells."""
        return Change(self.sheet, self.row, self.column, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets of one person: rows in order of position by sheet name. A sheet without rows may be absent."""

    sheets: Mapping[str, tuple[Row, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def rows(self, sheet: str) -> tuple[Row, ...]:
        """List the rows of a sheet in order; none when the workbook does not carry it."""
        return self.sheets.get(sheet, ())

    def cells(self, sheet: str) -> list[Mapping[str, AnyCell]]:
        """List the cells of each row of a sheet, in order."""
        return [row.cells for row in self.rows(sheet)]

    def single(self, sheet: str) -> Mapping[str, AnyCell]:
        """Give the cells of the first row of a sheet such as the profile; none when it is empty."""
        return next(iter(self.cells(sheet)), {})


def workbook_of(rows: Iterable[tuple[str, Row]]) -> Workbook:
    """Make a workbook of (sheet, row) pairs in any order."""
    sheets: dict[str, list[Row]] = {}
    for sheet, row in rows:
        sheets.setdefault(sheet, []).append(row)
    return Workbook({sheet: _in_order(found) for sheet, found in sheets.items()})


def _in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (row.position, row.id)))


def row_changes(sheet: str, before: Row | None, after: Row | None) -> Iterator[Change]:
    """Yield what changes from one state of a row to another; None is a row that is not there."""
    if before is after:
        return
    row = (before or after or Row("", 0, {})).id
    old, new = (before.cells if before else {}), (after.cells if after else {})
    places = (before.position if before else None, after.position if after else None)
    if places[0] != places[1]:
        yield Change(sheet, row, ROW, *places)
    for column in [*old, *(name for name in new if name not in old)]:
        if old.get(column) != new.get(column):
            yield Change(sheet, row, column, old.get(column), new.get(column))


def changes_between(before: Workbook, after: Workbook) -> list[Change]:
    """List what changes from one workbook to another, by sheet and row id, in order of the sheets."""
    changes: list[Change] = []
    for sheet in dict.fromkeys([*before.sheets, *after.sheets]):
        old = {row.id: row for row in before.rows(sheet)}
        new = {row.id: row for row in after.rows(sheet)}
        for row in dict.fromkeys([*old, *new]):
            if old.get(row) is not new.get(row):
                changes.extend(row_changes(sheet, old.get(row), new.get(row)))
    return changes


def with_changes(workbook: Workbook, changes: Iterable[Change]) -> Workbook:
    """Give the workbook after the changes, whatever their `before`; cells of rows that are not there are dropped."""
    touched: dict[str, dict[str, Row]] = {}
    for change in changes:
        if change.sheet not in touched:
            touched[change.sheet] = {row.id: row for row in workbook.rows(change.sheet)}
        rows = touched[change.sheet]
        row = rows.get(change.row)
        if change.column == ROW:
            if change.after is None:
                rows.pop(change.row, None)
            elif isinstance(change.after, int):
                rows[change.row] = Row(change.row, change.after, row.cells if row else {})
        elif row:
            cells = {name: cell for name, cell in row.cells.items() if name != change.column}
            if change.after is not None:
                cells[change.column] = change.after
            rows[change.row] = Row(row.id, row.position, cells)
    sheets = {**workbook.sheets, **{sheet: rows.values() for sheet, rows in touched.items()}}
    return Workbook({sheet: _in_order(rows) for sheet, rows in sheets.items() if rows})
