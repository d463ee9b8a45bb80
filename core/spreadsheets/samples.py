"""What Trellis comes with: the library of roles, and one fictitious person at three points in time.

The sample person's files speak as if today were `REFERENCE_DAY`. Dates move by whole weeks, months by whole months, so
that she always looks current: Mondays stay Mondays and every distance in days stays what it is.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from core.spreadsheets.reader import read_workbook
from core.workbook.cells import Cell
from core.workbook.declare import columns
from core.workbook.rows import AnyCell, Row, Workbook, workbook_of
from core.workbook.sheets import SHEETS

SAMPLE_DATA: Final = Path(__file__).parents[2] / "sample_data"
LIBRARY_FILE: Final = "role_library.xlsx"

REFERENCE_DAY: Final = date(2026, 11, 16)
"""The Monday on which the sample person's files are current."""

SNAPSHOT_DAYS: Final = {
    "ana_sample_1.xlsx": REFERENCE_DAY - timedelta(weeks=26),
    "ana_sample_2.xlsx": REFERENCE_DAY - timedelta(weeks=13),
    "ana_sample_3.xlsx": REFERENCE_DAY,
}
"""The sample person's files and the day each one stands for, oldest first."""

_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def role_library() -> Workbook:
    """Read the library of roles: sheets roles, requirements and moves."""
    return _read(LIBRARY_FILE)


def sample_snapshots(today: date) -> list[tuple[date, Workbook]]:
    """Give the sample person's workbook as it stood half a year ago, a quarter ago and at the Monday of today's week.

    Args:
        today: The day for which the sample should look current.

    Returns:
        The day each snapshot stands for and the workbook, oldest first. A row that stands in several of them has the
        same id in each (the files carry ids made from the key columns), so that `changes_between` two of them says
        what really changed.
    """
    monday = today - timedelta(days=today.weekday())
    return [(day + (monday - REFERENCE_DAY), moved(_read(file), monday)) for file, day in SNAPSHOT_DAYS.items()]


def moved(workbook: Workbook, monday: date) -> Workbook:
    """Move every date of a sample from `REFERENCE_DAY` to `monday`, weeks off included, and every month alike."""
    days = monday - REFERENCE_DAY
    months = 12 * (monday.year - REFERENCE_DAY.year) + monday.month - REFERENCE_DAY.month
    moves: Mapping[str, Callable[[str], str]] = {
        "date": lambda text: (date.fromisoformat(text) + days).isoformat(),
        "month": lambda text: _months_later(date.fromisoformat(text), months).isoformat(),
        "names": lambda text: (date.fromisoformat(text) + days).isoformat() if _ISO_DAY.fullmatch(text) else text,
    }
    return workbook_of(
        (sheet, Row(row.id, row.position, _moved_cells(sheet, row.cells, moves)))
        for sheet, rows in workbook.sheets.items()
        for row in rows
    )


def _moved_cells(
    sheet: str, cells: Mapping[str, AnyCell], moves: Mapping[str, Callable[[str], str]]
) -> dict[str, AnyCell]:
    moving = {column.name: moves[column.kind.name] for column in columns(SHEETS[sheet]) if column.kind.name in moves}
    return {name: _moved_cell(cell, moving[name]) if name in moving else cell for name, cell in cells.items()}


def _moved_cell(cell: AnyCell, move: Callable[[str], str]) -> Cell:
    return [move(item) for item in cell] if isinstance(cell, list) else move(str(cell))


def _months_later(first_day: date, months: int) -> date:
    number = 12 * first_day.year + first_day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


@cache
def _read(file: str) -> Workbook:
    """Read a file of ours as it is; the tests see to it that nothing in it is refused."""
    incoming = read_workbook(SAMPLE_DATA / file)
    return workbook_of(
        (sheet.sheet, Row(row.id, place, row.cells))
        for sheet in incoming.sheets
        for place, row in enumerate(sheet.rows, 1)
    )
