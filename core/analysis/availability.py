"""How many hours are there, and on which day is an hour reached: calendar days against cumulative available hours.

One person gives `hours_per_week` to the plan, a seventh of it on each day. Weeks off and windows of kind "away" give
nothing, windows of kind "busy" give their own hours a week; where such spans overlap, the one with the fewest hours
counts. Time is counted in sevenths of a minute, so that a day at h hours a week is exactly 60 h units and an hour is
420: all sums are whole numbers and no rounding decides whether something is late.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from heapq import heappop, heappush
from itertools import accumulate, pairwise
from typing import Final

import pandas as pd

from core.workbook.cells import LATEST, CellRefusedError
from core.workbook.checks import Problem
from core.workbook.declare import column_named
from core.workbook.plan_sheets import Window
from core.workbook.words import day_in_words

UNITS_PER_HOUR: Final = 420
_UNITS_A_DAY: Final = 60
"""Units that a day has for each hour a week: 420 / 7."""

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Days, the last one included, on which the plan gets `hours_per_week` instead of the usual hours."""

    start: date
    last_day: date
    hours_per_week: float = 0.0


@dataclass(frozen=True, slots=True)
class Availability:
    """The hours a person can give from `start` (today) on, up to the last day a workbook can name.

    Units are sevenths of a minute (`UNITS_PER_HOUR`), counted from the beginning of `start`.

    >>> week = Availability(date(2027, 3, 1), hours_per_week=7)
    >>> week.units_before(date(2027, 3, 3)), week.day_when(2 * UNITS_PER_HOUR)
    (840, datetime.date(2027, 3, 2))
    """

    start: date
    hours_per_week: float
    spans: tuple[Span, ...] = ()
    _days: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _rates: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _totals: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Cut the calendar into segments of one rate each; the last one goes on."""
        usual = _units_a_day(self.hours_per_week)
        segments = list(_segments(self.start, self.spans))
        days = tuple(day for day, _ in segments)
        rates = tuple(usual if hours is None else _units_a_day(hours) for _, hours in segments)
        lengths = (end - day for day, end in pairwise(days))
        totals = accumulate((rate * length for rate, length in zip(rates, lengths, strict=False)), initial=0)
        object.__setattr__(self, "_days", days)
        object.__setattr__(self, "_rates", rates)
        object.__setattr__(self, "_totals", tuple(totals))

    def units_before(self, day: date) -> int:
        """Count the units available before the beginning of a day; 0 for days up to `start`."""
        return self._units_at(max(day, self.start).toordinal())

    def units_through(self, day: date) -> int:
        """Count the units available up to the end of a day; 0 for days before `start`."""
        return self._units_at(max(day.toordinal() + 1, self.start.toordinal()))

    def _units_at(self, number: int) -> int:
        segment = bisect_right(self._days, number) - 1
        return self._totals[segment] + (number - self._days[segment]) * self._rates[segment]

    def day_when(self, units: int) -> date | None:
        """Give the day on which that many units have been available; `start` for none, None when never."""
        if units <= 0:
            return self.start
        segment = bisect_left(self._totals, units) - 1
        if not self._rates[segment]:
            return None
        number = self._days[segment] + (units - self._totals[segment] - 1) // self._rates[segment]
        return date.fromordinal(number) if number <= LATEST.toordinal() else None

    def hours_between(self, start: date, end: date) -> float:
        """Give the hours available from `start` up to, not including, `end`."""
        return (self.units_before(end) - self.units_before(start)) / UNITS_PER_HOUR

    def hours_taken(self, start: date, end: date) -> float:
        """Give the hours that spans take from the usual ones from `start` up to, not including, `end`."""
        usual, taken = _units_a_day(self.hours_per_week), 0
        first, last = max(start, self.start).toordinal(), end.toordinal()
        ends = (*self._days[1:], last)
        for day, until, rate in zip(self._days, ends, self._rates, strict=True):
            taken += max(0, min(until, last) - max(day, first)) * max(0, usual - rate)
        return taken / UNITS_PER_HOUR

    def stretches(self, first: int, end: int) -> Iterator[tuple[date, date, int]]:
        """Yield where units `first` up to `end` lie: day, day after the last, units; days without hours lie between.

        Neighbouring stretches may touch where the hours a week change. Nothing is yielded for what is never available.
        """
        segment = bisect_right(self._totals, first) - 1
        while first < end and segment < len(self._days):
            until = min(end, self._totals[segment + 1]) if segment + 1 < len(self._totals) else end
            start, last_day = self.day_when(first + 1), self.day_when(until)
            if start is None or last_day is None:
                return
            if until > first:
                yield start, last_day + _DAY, until - first
            first, segment = until, segment + 1


def _units_a_day(hours_per_week: float) -> int:
    return round(hours_per_week * _UNITS_A_DAY)


def _segments(start: date, spans: Iterable[Span]) -> Iterator[tuple[int, float | None]]:
    """Yield the first day (as ordinal) of each segment and its hours a week, None for the usual ones."""
    waiting = sorted(
        (max(span.start, start).toordinal(), span.last_day.toordinal() + 1, span.hours_per_week)
        for span in spans
        if span.last_day >= max(span.start, start)
    )
    borders = sorted({start.toordinal(), *(day for first, end, _ in waiting for day in (first, end))})
    running: list[tuple[float, int]] = []  # fewest hours first; ended ones leave when they come to the top
    position = 0
    for border in borders:
        while position < len(waiting) and waiting[position][0] <= border:
            heappush(running, (waiting[position][2], waiting[position][1]))
            position += 1
        while running and running[0][1] <= border:
            heappop(running)
        yield border, running[0][0] if running else None


def availability(profile: pd.DataFrame, windows: pd.DataFrame, today: date) -> tuple[Availability, list[Problem]]:
    """Read a person's hours from today on.

    Args:
        profile: Frame of the profile sheet; its first row counts. Blank hours a week are 0 hours.
        windows: Frame of the windows sheet; kinds other than busy and away change nothing.
        today: The first day that counts.

    Returns:
        The availability, and what could not be read: weeks off that are no dates, spans without both ends in order.
    """
    weeks, week_problems = _weeks_off(profile["weeks_off"].iloc[0] if len(profile) else [])
    spans, span_problems = _window_spans(windows)
    hours = float(profile["hours_per_week"].iloc[0]) if len(profile) else float("nan")
    usual = 0.0 if pd.isna(hours) else hours
    return Availability(today, usual, (*weeks, *spans)), [*week_problems, *span_problems]


def _weeks_off(texts: Iterable[str]) -> tuple[list[Span], list[Problem]]:
    weeks, problems = [], []
    for text in texts:
        try:
            day = date.fromisoformat(str(column_named(Window, "start").kind.read(text)))
        except CellRefusedError as refused:
            hint = refused.hint or "Write any date of that week; it counts from Monday to Sunday."
            problems.append(Problem("Profile, weeks off", f"'{text}'", refused.accepts, hint))
        else:
            monday = day - timedelta(days=day.weekday())
            weeks.append(Span(monday, monday + timedelta(days=6)))
    return weeks, problems


def _window_spans(windows: pd.DataFrame) -> tuple[list[Span], list[Problem]]:
    spans, problems = [], []
    columns = (windows[name].tolist() for name in ("window", "kind", "start", "last_day", "hours_per_week"))
    for number, (name, kind, start, last_day, hours) in enumerate(zip(*columns, strict=True), 1):
        if kind not in {"busy", "away"}:
            continue
        where = f"Windows, row {number}" + (f" ({name})" if isinstance(name, str) else "")
        if pd.isna(start) or pd.isna(last_day):
            blank = "from" if pd.isna(start) else "to"
            problems.append(Problem(where, f"{blank} is blank.", "The window takes no hours yet.", f"Fill in {blank}."))
        elif last_day < start:
            found = f"to {day_in_words(last_day)} is before from {day_in_words(start)}."
            problems.append(Problem(where, found, "The window takes no hours.", "Swap the two or correct one."))
        else:
            own = 0.0 if kind == "away" or pd.isna(hours) else float(hours)
            spans.append(Span(start.date(), last_day.date(), own))
    return spans, problems
