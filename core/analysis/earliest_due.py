"""In which stretches of available time each action is worked on, so that the greatest lateness is as small as can be.

One person, actions that can be interrupted, with earliest starts, due dates and needs: 1 | pmtn, prec, r_j | Lmax. With
due dates and earliest starts modified through the needs, working at every moment on the earliest due of the actions
that may start is optimal (Baker, Lawler, Lenstra and Rinnooy Kan 1983, "Preemptive scheduling of a single machine to
minimize maximum cost subject to release dates and precedence constraints", Operations Research 31, 381-386).

Days off do not disturb this. Time here is cumulative available hours, in which there are none; a day's end maps to a
moment of that time, later days to no earlier moments. "No action more than L days late" is then a set of deadlines in
that time, in the order of the calendar due dates whatever L; the earliest-due order meets such deadlines whenever any
order does. So calendar due dates are compared directly, and lateness in calendar days is what is minimised.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from core.analysis.availability import Availability
from core.analysis.open_actions import NO_DUE, OpenAction


@dataclass(frozen=True, slots=True)
class Run:
    """Work on one action without interruption: its place in the list, the first unit of available time, the end."""

    place: int
    start: int
    end: int


def worked_runs(actions: Sequence[OpenAction], availability: Availability) -> list[Run]:
    """Work on the earliest due of what may start, always.

    Args:
        actions: The open actions, most urgent first.
        availability: Maps days to units of available time.

    Returns:
        The runs in order of time. Actions without work left have none; neighbouring runs are of different actions or
        have idle time between them.
    """
    left = [action.units for action in actions]
    starts = [availability.units_before(action.earliest) for action in actions]
    arriving = sorted((place for place in range(len(actions)) if left[place]), key=lambda place: -starts[place])
    ready: list[int] = []
    runs: list[Run] = []
    now = 0
    while arriving or ready:
        if not ready:
            now = max(now, starts[arriving[-1]])
        while arriving and starts[arriving[-1]] <= now:
            heappush(ready, arriving.pop())
        place = ready[0]
        end = min(now + left[place], starts[arriving[-1]]) if arriving else now + left[place]
        runs.append(Run(place, now, end))
        left[place] -= end - now
        now = end
        if not left[place]:
            heappop(ready)
    return _joined(runs)


def _joined(runs: Sequence[Run]) -> list[Run]:
    """Join runs of one action that follow each other; an arrival that was less urgent cut them."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1].place == run.place and joined[-1].end == run.start:
            run = Run(run.place, joined.pop().start, run.end)  # noqa: PLW2901 - the joined run takes its place
        joined.append(run)
    return joined


def last_units(actions: Sequence[OpenAction], runs: Sequence[Run]) -> list[int]:
    """Give for each action the unit of available time with which its work ends; 0 without work left."""
    ends = [0] * len(actions)
    for run in runs:
        ends[run.place] = run.end
    return ends


def meets_all_dues(actions: Sequence[OpenAction], availability: Availability) -> bool:
    """Tell whether no action ends after its due date, or after that of one that waits for it."""
    ends = last_units(actions, worked_runs(actions, availability))
    return all(
        action.earliest <= action.urgent_by and end <= availability.units_through(action.urgent_by)
        for action, end in zip(actions, ends, strict=True)
        if action.urgent_by != NO_DUE
    )
