"""Frames of plan sheets for tests, written down in a line each."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pandas as pd

from core.analysis.availability import Availability, Span
from core.analysis.schedule import Schedule, schedule
from core.workbook.declare import SheetRow
from core.workbook.frames import sheet_frame
from core.workbook.plan_sheets import Action, Milestone
from core.workbook.rows import AnyCell, Row

MONDAY = date(2027, 3, 1)
"""Today in most tests of the plan."""


def day(number: int) -> date:
    """Give the day that many days after `MONDAY`."""
    return MONDAY + timedelta(days=number)


def day_numbers(days: "pd.Series[pd.Timestamp]") -> dict[str, int]:
    """Give the number of each day of a column by row id, 0 for `MONDAY`."""
    return {str(row): int(number) for row, number in (days - pd.Timestamp(MONDAY)).dt.days.items()}


def frame(sheet: type[SheetRow], rows: Sequence[Mapping[str, AnyCell]]) -> pd.DataFrame:
    """Make the frame of a sheet; the row ids are r0, r1, ..."""
    return sheet_frame(sheet, [Row(f"r{number}", number, cells) for number, cells in enumerate(rows)])


def actions(*rows: Mapping[str, AnyCell]) -> pd.DataFrame:
    """Make an actions frame."""
    return frame(Action, rows)


def milestones(*rows: Mapping[str, AnyCell]) -> pd.DataFrame:
    """Make a milestones frame."""
    return frame(Milestone, rows)


def an_hour_a_day(*spans: Span) -> Availability:
    """Give seven hours a week from `MONDAY` on, less the spans."""
    return Availability(MONDAY, 7, spans)


def off(first: int, last: int, hours_per_week: float = 0.0) -> Span:
    """Give the span from day number `first` to day number `last`, both included."""
    return Span(day(first), day(last), hours_per_week)


def planned(*rows: Mapping[str, AnyCell], spans: Sequence[Span] = (), hours_per_week: float = 7) -> Schedule:
    """Schedule these actions from `MONDAY` on, without milestones."""
    return schedule(actions(*rows), milestones(), Availability(MONDAY, hours_per_week, tuple(spans)))


def on(number: int) -> str:
    """Write that day as a cell holds it."""
    return str(day(number))


def cells(made: pd.DataFrame, row: str, *columns: str) -> list[object]:
    """List the cells of a row."""
    return [made[column].to_dict()[row] for column in columns]


def finishes(made: Schedule) -> dict[str, int]:
    """Give the number of each action's last day by its name, in the order of work."""
    return day_numbers(made.actions.set_index("action")["finish"])


def bars(made: Schedule) -> list[tuple[str, int, int, float, bool]]:
    """List the pieces: action, number of the first day, of the day after, hours, late."""
    frame = made.pieces
    starts, ends = (day_numbers(frame[column]).values() for column in ("start", "end"))
    return list(zip(frame["action"], starts, ends, frame["hours"], frame["late"], strict=True))


def sentences(made: Schedule) -> list[str]:
    """Say the problems."""
    return [problem.sentence() for problem in made.problems]
