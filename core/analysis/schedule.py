"""When each action is worked on and finished, and what will be late: the exact schedule of a person's plan.

1 | pmtn, prec, r_j | Lmax on the calendar of the hours a person has; see `earliest_due` for the method and its source.
No other order of work makes the greatest number of days late smaller.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from core.analysis.availability import UNITS_PER_HOUR, Availability
from core.analysis.earliest_due import Run, last_units, worked_runs
from core.analysis.lateness import late_because
from core.analysis.milestone_dates import milestone_dates, milestone_keys
from core.analysis.open_actions import OpenAction, open_actions
from core.analysis.pieces import days_array, pieces, pieces_frame, stretch_counts
from core.analysis.plan_rows import PlanRow, plan_rows
from core.workbook.cells import LATEST, name_key
from core.workbook.checks import Problem
from core.workbook.words import day_in_words


@dataclass(frozen=True, slots=True)
class Schedule:
    """A person's plan on the calendar.

    Attributes:
        availability: The hours it was made for; it begins at `availability.start`, which is today.
        actions: One row per scheduled action in the order of work (start, then urgency), indexed by row id: action,
            kind, skill, to_level, milestone, due (own or the milestone's, the earlier), start, finish (last day worked,
            inclusive), hours_remaining, days_late (0 when on time, NaN without a due date), late_because (text, ""
            when on time), pieces (stretches of consecutive days).
        pieces: The bars of the timeline, see `pieces.pieces_frame`.
        milestones: See `milestone_dates.milestone_dates`.
        hours: One row per action that counts and is not dropped, in sheet order, indexed by row id: milestone,
            hours_total, hours_done (at today), done (bool).
        problems: What could not be scheduled or was ignored, and why.
        lateness_max_days: Days by which the latest action is late; 0 when nothing is.
        runs: The work by row id in units of available time: (row, first unit, end).
    """

    availability: Availability
    actions: pd.DataFrame
    pieces: pd.DataFrame
    milestones: pd.DataFrame
    hours: pd.DataFrame
    problems: tuple[Problem, ...]
    lateness_max_days: int
    runs: tuple[tuple[str, int, int], ...]

    @property
    def today(self) -> date:
        """Give the day from which it was made."""
        return self.availability.start

    def share_done_by(self, day: date) -> "pd.Series[float]":
        """Give the share (0 to 1) of each action in `hours` that is done before a day if all goes to plan, by row id.

        An action without hours is done in full or not at all.
        """
        before = self.availability.units_before(day)
        hours = self.hours["hours_done"].to_dict()
        for row, start, end in self.runs:
            hours[row] += max(0, min(end, before) - start) / UNITS_PER_HOUR
        finish = self.actions["finish"].reindex(self.hours.index)
        finished = self.hours["done"] | (finish < pd.Timestamp(day))
        share = pd.Series(hours, dtype="float64").reindex(self.hours.index) / self.hours["hours_total"]
        return share.where(self.hours["hours_total"] > 0, finished.astype("float64")).clip(upper=1.0)


def schedule(actions: pd.DataFrame, milestones: pd.DataFrame, availability: Availability) -> Schedule:
    """Schedule the open actions so that the greatest lateness is as small as can be.

    Args:
        actions: Frame of the actions sheet; an optional column `rank` (float, smallest first) is the order of work
            among actions that are due alike.
        milestones: Frame of the milestones sheet; an action is due when its milestone is, if not sooner.
        availability: The hours there are, from today on.

    Returns:
        The schedule. Rows that cannot be scheduled are named in its problems and the rest is scheduled. Without hours a
        week nothing is.
    """
    rows, row_problems = plan_rows(actions)
    found, problems = open_actions(rows, milestones, availability.start)
    runs = worked_runs(found, availability) if availability.hours_per_week > 0 else []
    finishes = _finishes(found, runs, availability)
    bars = pieces(found, runs, availability)
    scheduled = _actions_frame(actions, found, runs, finishes, availability)
    scheduled = scheduled.assign(pieces=stretch_counts(bars).reindex(scheduled.index, fill_value=0))
    late = scheduled["days_late"].max()
    return Schedule(
        availability=availability,
        actions=scheduled,
        pieces=pieces_frame(bars),
        milestones=milestone_dates(milestones, rows, scheduled["finish"]),
        hours=_hours_frame(rows, milestones),
        problems=(*row_problems, *problems, *_dates_problems(found, finishes, availability)),
        lateness_max_days=0 if math.isnan(late) else int(late),
        runs=tuple((found[run.place].row.row, run.start, run.end) for run in runs),
    )


def _finishes(found: Sequence[OpenAction], runs: Sequence[Run], availability: Availability) -> list[date | None]:
    """Give the last day of each action, None when it is never finished; without work left, when what it needs is."""
    if not availability.hours_per_week > 0:
        return [None] * len(found)
    finishes: list[date | None] = []
    for action, end in zip(found, last_units(found, runs), strict=True):
        if action.units:
            finishes.append(availability.day_when(end))
        else:
            awaited = [finishes[need] for need in action.needs]
            finishes.append(None if None in awaited else max([action.earliest, *filter(None, awaited)]))
    return finishes


def _dates_problems(
    found: Sequence[OpenAction], finishes: Sequence[date | None], availability: Availability
) -> list[Problem]:
    if found and not availability.hours_per_week > 0:
        hint = "Fill in how many hours a week you can give to the plan."
        return [Problem("Profile, hours a week", "is blank or 0.", "Nothing can be scheduled without hours.", hint)]
    never = [
        Problem(
            action.row.where,
            f"is not finished by {day_in_words(LATEST)} at {availability.hours_per_week:g} hours a week.",
            "It is not scheduled.",
            "Give the plan more hours a week or the action fewer hours.",
        )
        for action, finish in zip(found, finishes, strict=True)
        if finish is None
    ]
    return [*_dues_too_early(found, availability), *never]


def _dues_too_early(found: Sequence[OpenAction], availability: Availability) -> list[Problem]:
    """Name the actions that are due before they can start, if all hours went into what they need."""
    problems, done_at = [], [0] * len(found)
    for place, action in enumerate(found):
        begun = max([availability.units_before(action.earliest), *(done_at[need] for need in action.needs)])
        done_at[place] = begun + action.units
        needs_done = availability.day_when(max([0, *(done_at[need] for need in action.needs)])) or date.max
        start = max(action.earliest, needs_done)
        if action.due and action.due < start:
            why = "today" if start == availability.start else f"{day_in_words(start)}, the first day it can start"
            problem = f"due {day_in_words(action.due)} is before {why}."
            problems.append(Problem(action.row.where, problem, "It is scheduled and shown late.", "Move its due date."))
    return problems


def _actions_frame(
    actions: pd.DataFrame,
    found: Sequence[OpenAction],
    runs: Sequence[Run],
    finishes: Sequence[date | None],
    availability: Availability,
) -> pd.DataFrame:
    first = {run.place: availability.day_when(run.start + 1) for run in reversed(runs)}
    days = [(first.get(place, finish), finish) for place, finish in enumerate(finishes)]
    shown = [place for place, (_, finish) in enumerate(days) if finish and found[place].row.estimate is not None]
    shown.sort(key=lambda place: (days[place][0] or date.max, place))
    because = late_because(found, runs, finishes, availability)
    dues = [found[place].due for place in shown]
    late = [_days_late(finishes[place], found[place].due) for place in shown]
    frame = actions.loc[[found[place].row.row for place in shown], ["action", "kind", "skill", "to_level", "milestone"]]
    return frame.assign(
        due=days_array(dues),
        start=days_array([days[place][0] for place in shown]),
        finish=days_array([days[place][1] for place in shown]),
        hours_remaining=[found[place].units / UNITS_PER_HOUR for place in shown],
        days_late=pd.array(late, dtype="float64"),
        late_because=pd.Series([because.get(place, "") for place in shown], index=frame.index, dtype=object),
    )


def _days_late(finish: date | None, due: date | None) -> float:
    return max(0.0, (finish - due).days) if finish and due else math.nan


def _hours_frame(rows: Sequence[PlanRow], milestones: pd.DataFrame) -> pd.DataFrame:
    kept = [row for row in rows if row.state != "dropped"]
    by_name = {key: row for row, key in milestone_keys(milestones).items()}
    return pd.DataFrame(
        {
            "milestone": pd.Series([by_name.get(name_key(row.milestone)) for row in kept], dtype=object),
            "hours_total": pd.Series([row.hours_total for row in kept], dtype="float64"),
            "hours_done": pd.Series([row.hours_done for row in kept], dtype="float64"),
            "done": pd.Series([row.state == "done" for row in kept], dtype=bool),
        }
    ).set_axis(pd.Index([row.row for row in kept], name="row", dtype=object), axis=0)
