"""Workbooks for tests, written down sheet by sheet."""

from collections.abc import Callable, Mapping, Sequence
from itertools import count

from core.workbook.rows import AnyCell, Row, Workbook


def book(**sheets: Sequence[Mapping[str, AnyCell]]) -> Workbook:
    """Make a workbook; the rows of a sheet are numbered from 1 and have ids such as skills1."""
    return Workbook({name: rows_named(name, rows) for name, rows in sheets.items()})


def rows_named(name: str, rows: Sequence[Mapping[str, AnyCell]]) -> tuple[Row, ...]:
    """Make rows with ids such as skills1."""
    return tuple(Row(f"{name}{number}", number, cells) for number, cells in enumerate(rows, 1))


def cells(workbook: Workbook, sheet: str) -> list[dict[str, AnyCell]]:
    """List what the rows of a sheet hold, in order."""
    return [dict(row) for row in workbook.cells(sheet)]


def ids(start: str = "new") -> Callable[[], str]:
    """Give a function that names rows new1, new2, ..."""
    numbers = count(1)
    return lambda: f"{start}{next(numbers)}"
