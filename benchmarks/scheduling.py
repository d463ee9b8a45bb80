"""The schedule of 1,000 actions with needs and due dates, against sorting a million numbers as the machine's floor."""

from datetime import timedelta
from random import Random

import numpy as np

from benchmarks.people import TODAY, made_workbook
from benchmarks.timing import Line, Table, timed
from core.analysis.plan import plan_of
from core.analysis.schedule import schedule
from core.analysis.targets import standing
from core.workbook.adding import added_rows
from core.workbook.rows import AnyCell, Workbook, with_changes

ACTIONS = 1_000
TIMES = 15


def _workbook() -> Workbook:
    """Add actions to the made-up person: each third needs up to three earlier ones, each second has a due date."""
    number = Random(1000)  # noqa: S311 - the same plan every time
    rows: list[dict[str, AnyCell]] = []
    for place in range(ACTIONS):
        cells: dict[str, AnyCell] = {
            "action": f"Action {place:04}",
            "kind": "course",
            "skill": f"Skill {number.randrange(40):04}",
            "hours_likely": number.randint(1, 4),
        }
        if place % 3 == 2:
            cells["needs"] = sorted({f"Action {number.randrange(place):04}" for _ in range(3)})
        if place % 2:
            cells["due"] = (TODAY + timedelta(days=number.randint(30, 3_000))).isoformat()
        if place % 7 == 0:
            cells["not_before"] = (TODAY + timedelta(days=number.randint(0, 600))).isoformat()
        rows.append(cells)
    book = made_workbook(40)
    return with_changes(book, added_rows(book, "actions", rows, iter(map("a{:04}".format, range(ACTIONS))).__next__))


def measured() -> Table:
    """Measure the schedule alone, and the whole plan: rows read from the workbook, ranked, scheduled."""
    book = _workbook()
    stand, plan = standing(book, TODAY), plan_of(book, standing(book, TODAY), TODAY)
    numbers = np.random.default_rng(1).random(1_000_000)
    floor = timed(lambda: np.sort(numbers), TIMES)
    lines = (
        Line("floor: numpy sorts a million numbers", floor),
        Line(
            "schedule", timed(lambda: schedule(plan.actions, plan.milestones, plan.availability), TIMES), floor,
            "below 100 ms",
        ),
        Line("workbook to plan", timed(lambda: plan_of(book, stand, TODAY), TIMES), floor),
    )  # fmt: skip
    pieces, last = len(plan.schedule.pieces), plan.schedule.actions["finish"].max()
    return Table(f"Schedule of {ACTIONS:,} actions", lines, (f"{pieces:,} pieces of work until {last:%Y-%m-%d}.",))
