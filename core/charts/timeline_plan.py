"""Reads the frames of a schedule into values that can be drawn and said."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

import pandas as pd

from core.charts.words import day, known
from core.workbook.words import count_of

_MOST_MILESTONES: Final = 12
_LEAST_PAST: Final = timedelta(days=28)

Day: TypeAlias = date | None
"""A date, or None when it is not known."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of work without a break, from the start of one day to the start of another."""

    start: date
    end: date
    hours: float
    late: bool


@dataclass(frozen=True, slots=True)
class Action:
    """An action with its stretches of work in order."""

    name: str
    kind: str
    due: Day
    finish: Day
    days_late: int
    hours: float
    pieces: tuple[Piece, ...]

    @property
    def when(self) -> str:
        """From its first to its last day of work; "" when it has none."""
        if not self.pieces:
            return day(self.finish)
        return span_words(self.pieces[0].start, self.pieces[-1].end)

    @property
    def lateness(self) -> str:
        """Whether it will be on time, in words; "" without a due date."""
        if self.days_late > 0:
            return f"{count_of(self.days_late, 'day')} late"
        return "on time" if self.due else ""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A milestone with when it is due and when it will be or was reached."""

    name: str
    due: Day
    forecast: Day
    done_on: Day
    days_late: int

    @property
    def state(self) -> str:
        """Done, late or on time."""
        return "done" if self.done_on else "late" if self.days_late > 0 else "on time"

    @property
    def at(self) -> Day:
        """Where its diamond lies: the day it was reached, else the day it is due, else forecast."""
        return next((one for one in (self.done_on, self.due, self.forecast) if one), None)

    @property
    def words(self) -> str:
        """Its dates in words: "due 3 Mar 2027, 9 days late"."""
        if self.state == "done":
            return f"done {day(self.done_on)}"
        late = f", {count_of(self.days_late, 'day')} late" if self.days_late > 0 else ""
        return (f"due {day(self.due)}" if self.due else "no due date") + late


@dataclass(frozen=True, slots=True)
class Span:
    """A span in which there is less time, or a chance to ask."""

    name: str
    kind: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Plan:
    """A schedule as values, everything in the order given."""

    actions: tuple[Action, ...]
    milestones: tuple[Milestone, ...]
    spans: tuple[Span, ...]
    today: date

    def first(self, most: int) -> "Plan":
        """Give the plan with its first actions, the milestones that fit, and the spans within its days, cut to them."""
        kept = replace(self, actions=self.actions[:most], milestones=self.milestones[:_MOST_MILESTONES])
        start, end = kept.horizon()
        within = [one for one in self.spans if one.start < end and one.end > start]
        return replace(
            kept, spans=tuple(replace(one, start=max(one.start, start), end=min(one.end, end)) for one in within)
        )

    def horizon(self) -> tuple[date, date]:
        """Give the first and the last day that anything but a span lies on; the past takes at most a third of it."""
        days = self._days()
        return max(min(days), self.today - max(_LEAST_PAST, (max(days) - self.today) / 2)), max(days)

    @property
    def goes_further_back(self) -> bool:
        """Whether something lies before the first day drawn."""
        return min(self._days()) < self.horizon()[0]

    def _days(self) -> list[date]:
        days: list[Day] = [self.today, *(one.due for one in self.actions), *(one.at for one in self.milestones)]
        days += [one.forecast for one in self.milestones]
        days += [edge for one in self.actions for piece in one.pieces for edge in (piece.start, piece.end)]
        return [one for one in days if one]


def plan_of(
    pieces: pd.DataFrame, actions: pd.DataFrame, milestones: pd.DataFrame, spans: pd.DataFrame, today: date
) -> Plan:
    """Read the frames that `timeline_chart` takes."""
    work: dict[object, list[Piece]] = defaultdict(list)
    for row, start, end, hours, late in _records(pieces, "row", "start", "end", "hours", "late"):
        work[row].append(Piece(start, end, float(hours), bool(late)))
    return Plan(
        tuple(
            Action(str(name), _word(kind, "no kind"), due, finish, _days(late), float(hours), tuple(work[row]))
            for row, name, kind, due, finish, late, hours in _records(
                actions, "row", "action", "kind", "due", "finish", "days_late", "hours_remaining"
            )
        ),
        tuple(
            Milestone(str(name), due, forecast, done, _days(late))
            for name, due, forecast, done, late in _records(
                milestones, "milestone", "due", "forecast", "done_on", "days_late"
            )
        ),
        tuple(
            Span(_word(name, str(kind)), str(kind), start, end)
            for name, kind, start, end in _records(spans, "window", "kind", "start", "end")
            if start and end
        ),
        today,
    )


def _records(frame: pd.DataFrame, *names: str) -> list[tuple[Any, ...]]:
    return list(zip(*(_cells(frame[name]) for name in names), strict=True)) if len(frame) else []


def _cells(column: "pd.Series[Any]") -> list[Any]:
    """List a column's values, moments as dates and not known as None."""
    if column.dtype.kind == "M":
        return column.to_numpy().astype("datetime64[D]").tolist()
    return column.tolist()


def _days(late: object) -> int:
    return max(0, int(late)) if known(late) else 0  # type: ignore[call-overload]


def _word(value: object, otherwise: str) -> str:
    return value if isinstance(value, str) and value else otherwise


def spans_title(spans: Sequence[Span]) -> str:
    """Name what the spans are together."""
    return "Busy or away" if all(one.kind in {"busy", "away"} for one in spans) else "Windows of time"


def span_words(start: date, end: date) -> str:
    """Say a half-open span by its first and last day, without repeating month and year.

    >>> span_words(date(2027, 2, 3), date(2027, 3, 9))
    '3 Feb to 8 Mar 2027'
    """
    last = max(start, end - timedelta(days=1))
    if start == last:
        return day(start)
    first = f"{start.day} {start:%b %Y}" if start.year != last.year else f"{start.day} {start:%b}"
    return f"{start.day if (start.year, start.month) == (last.year, last.month) else first} to {day(last)}"
