"""Moments and changes that the tests of the store are made of."""

from datetime import UTC, datetime

from core.workbook.rows import ROW, AnyCell, Change, Workbook, row_changes

JAN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
FEB = datetime(2026, 2, 5, 9, 0, tzinfo=UTC)
MAR = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


def added(row: str, position: int = 1, *, sheet: str = "skills", **cells: AnyCell) -> list[Change]:
    """Changes that add a row with those cells."""
    filled = [Change(sheet, row, column, None, cell) for column, cell in cells.items()]
    return [Change(sheet, row, ROW, None, position), *filled]


def set_to(row: str, column: str, before: AnyCell | None, after: AnyCell | None) -> list[Change]:
    """A change of one cell of a skill."""
    return [Change("skills", row, column, before, after)]


def deleted(workbook: Workbook, row: str, sheet: str = "skills") -> list[Change]:
    """Changes that delete a row as it stands in a workbook."""
    found = next(each for each in workbook.rows(sheet) if each.id == row)
    return list(row_changes(sheet, found, None))


def cells(workbook: Workbook, sheet: str = "skills") -> dict[str, dict[str, AnyCell]]:
    """The cells of a sheet by row id, in order."""
    return {row.id: dict(row.cells) for row in workbook.rows(sheet)}
