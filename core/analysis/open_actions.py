"""Which open actions there are to schedule, and in which order they go first.

Due dates are pushed back through needs (an action is as urgent as the most urgent that waits for it) and earliest
starts are pushed forward (none starts before what it needs may start). The order is by the due date so modified, then
topological, then by rank, then by place in the sheet: with it, what is needed always stands before what needs it.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import heapify, heappop, heappush

import pandas as pd

from core.analysis.availability import UNITS_PER_HOUR
from core.analysis.needs import Waits, waits
from core.analysis.plan_rows import HINTS_MOST, PlanRow, dates, nearest_name, texts
from core.workbook.cells import name_key
from core.workbook.checks import Problem

NO_DUE = date.max
"""Stands for the due date of what has none."""


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An action to schedule.

    Attributes:
        row: Its row.
        units: Work left, in sevenths of a minute.
        needs: Places in the list of open actions, all before its own.
        release: The first day it may start by its own row; never before today.
        earliest: The first day it may start, given also what it needs.
        due: The earlier of its own due date and its milestone's; None without either.
        urgent_by: The earliest due date among itself and all that wait for it; `NO_DUE` without any.
    """

    row: PlanRow
    units: int
    needs: tuple[int, ...]
    release: date
    earliest: date
    due: date | None
    urgent_by: date


def open_actions(
    rows: Sequence[PlanRow], milestones: pd.DataFrame, today: date
) -> tuple[list[OpenAction], list[Problem]]:
    """List what is to be scheduled, most urgent first.

    Args:
        rows: The actions that count, from `plan_rows`.
        milestones: Frame of the milestones sheet.
        today: No action starts before it.

    Returns:
        The open actions in the order in which they go first, and the problems of their rows. An action without hours
        keeps its place with no work and no due date, so that what needs it still waits for what it needs.
    """
    needs, problems = waits(rows)
    named = {name_key(row.action): row for row in rows}
    dues, due_problems = _dues({name: named[name] for name in needs}, milestones)
    releases = {name: max(named[name].not_before or today, today) for name in needs}
    earliest, urgent_by = _modified_dates(needs, releases, dues)
    order = _order(needs, {name: (urgent_by[name], named[name].rank) for name in needs})
    place = {name: number for number, name in enumerate(order)}
    found = [
        OpenAction(
            row=named[name],
            units=units_left(named[name]),
            needs=tuple(place[need] for need in needs[name]),
            release=releases[name],
            earliest=earliest[name],
            due=dues[name],
            urgent_by=urgent_by[name],
        )
        for name in order
    ]
    return found, [*problems, *due_problems, *_hours_problems([named[name] for name in needs])]


def units_left(row: PlanRow) -> int:
    """Count the work left in an action: its estimate less what is spent, at least one unit while anything is left."""
    hours = max(0.0, (row.estimate or 0.0) - row.spent)
    return max(round(hours * UNITS_PER_HOUR), 1) if hours else 0


def _dues(rows: Mapping[str, PlanRow], milestones: pd.DataFrame) -> tuple[dict[str, date | None], list[Problem]]:
    by_milestone: dict[str, date | None] = {}
    for name, due in zip(texts(milestones["milestone"]), dates(milestones["due"]), strict=True):
        if name:
            by_milestone.setdefault(name_key(name), due)
    dues: dict[str, date | None] = {}
    problems: list[Problem] = []
    for name, row in rows.items():
        given = [day for day in (row.due, by_milestone.get(name_key(row.milestone))) if day]
        dues[name] = None if row.estimate is None else min(given, default=None)
        if row.milestone and name_key(row.milestone) not in by_milestone:
            found = f"milestone '{row.milestone}' is not among your milestones."
            hint = nearest_name(row.milestone, texts(milestones["milestone"])) if len(problems) < HINTS_MOST else ""
            problems.append(Problem(row.where, found, "It is scheduled without one.", hint))
    return dues, problems


def _modified_dates(
    needs: Waits, releases: Mapping[str, date], dues: Mapping[str, date | None]
) -> tuple[dict[str, date], dict[str, date]]:
    earliest = dict(releases)
    urgent_by = {name: due or NO_DUE for name, due in dues.items()}
    order = _order(needs, dict.fromkeys(needs, (NO_DUE, math.inf)))
    for name in order:
        earliest[name] = max(earliest[name], *(earliest[need] for need in needs[name]), date.min)
    for name in reversed(order):
        for need in needs[name]:
            urgent_by[need] = min(urgent_by[need], urgent_by[name])
    return earliest, urgent_by


def _order(needs: Waits, keys: Mapping[str, tuple[date, float]]) -> list[str]:
    """Sort topologically; among the actions whose needs stand already, the smallest key first, then sheet order."""
    followers: dict[str, list[str]] = {name: [] for name in needs}
    for name, others in needs.items():
        for other in others:
            followers[other].append(name)
    left = {name: len(others) for name, others in needs.items()}
    place = {name: number for number, name in enumerate(needs)}
    ready = [(*keys[name], place[name], name) for name in needs if not left[name]]
    heapify(ready)
    order = []
    while ready:
        name = heappop(ready)[-1]
        order.append(name)
        for follower in followers[name]:
            left[follower] -= 1
            if not left[follower]:
                heappush(ready, (*keys[follower], place[follower], follower))
    return order


def _hours_problems(rows: Sequence[PlanRow]) -> list[Problem]:
    problems = []
    for row in rows:
        if row.estimate is None:
            problems.append(Problem(row.where, "has no hours.", "It is not scheduled.", "Fill in hours likely."))
        elif row.spent and not units_left(row):
            found = f"{row.spent:g} of {row.estimate:g} hours are used up and it is not done yet."
            hint = "Raise its hours, or set its status to done."
            problems.append(Problem(row.where, found, "It counts with 0 hours left.", hint))
    return problems
