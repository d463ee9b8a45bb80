"""The plan of a workbook: its actions scheduled in the order of work, on the hours the person has.

Order of work among actions that are due alike: those that raise a must first, then readiness gained per hour left.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from core.analysis.availability import Availability, availability
from core.analysis.hours_needed import HoursNeeded
from core.analysis.plan_rows import estimate
from core.analysis.readiness import points_gained
from core.analysis.schedule import Schedule, schedule
from core.analysis.targets import Standing
from core.workbook.cells import name_key
from core.workbook.checks import Problem
from core.workbook.frames import sheet_frame
from core.workbook.person_sheets import Profile
from core.workbook.plan_sheets import Action, Milestone, Window
from core.workbook.rows import Workbook
from core.workbook.words import count_of, day_in_words


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan on the calendar: its schedule, the spans in which there are fewer hours, and all that needs a look."""

    schedule: Schedule
    spans: pd.DataFrame
    problems: tuple[Problem, ...]
    actions: pd.DataFrame
    milestones: pd.DataFrame

    @property
    def availability(self) -> Availability:
        """Give the hours the plan was made for."""
        return self.schedule.availability


def plan_of(workbook: Workbook, stand: Standing, today: date, hours_per_week: float | None = None) -> Plan:
    """Schedule a workbook's actions.

    Args:
        workbook: Sheets profile, actions, milestones and windows are read.
        stand: The person against the target role; it decides the order of work.
        today: The first day work can be done.
        hours_per_week: Instead of the profile's, to try another one.
    """
    profile = sheet_frame(Profile, workbook.rows("profile"))
    if hours_per_week is not None:
        profile = profile.reindex(["tried"]) if profile.empty else profile
        profile = profile.assign(hours_per_week=float(hours_per_week))
        profile["weeks_off"] = [value if isinstance(value, list) else [] for value in profile["weeks_off"]]
    windows = sheet_frame(Window, workbook.rows("windows"))
    hours, problems = availability(profile, windows, today)
    actions = sheet_frame(Action, workbook.rows("actions"))
    ranked = actions.assign(rank=work_ranks(actions, stand))
    milestones = sheet_frame(Milestone, workbook.rows("milestones"))
    planned = schedule(ranked, milestones, hours)
    return Plan(planned, _spans(hours, windows), (*problems, *planned.problems), ranked, milestones)


def work_ranks(actions: pd.DataFrame, stand: Standing) -> list[float]:
    """Rank actions by the order of work, 0 first; equal ones keep the order of the sheet."""
    gaps = {name_key(str(gap["skill"])): gap for _, gap in stand.gap.now.iterrows()}
    keys = [_urgency(action, gaps, stand.readiness.required_sum) for _, action in actions.iterrows()]
    order = sorted(range(len(keys)), key=lambda place: keys[place])
    ranks = np.empty(len(keys))
    ranks[order] = np.arange(len(keys))
    return [float(rank) for rank in ranks]


def _urgency(
    action: "pd.Series[float]", gaps: Mapping[str, "pd.Series[float]"], required_sum: float
) -> tuple[bool, float]:
    gap = gaps.get(name_key(str(action["skill"] or "")))
    if gap is None:
        return True, 0.0
    hours = estimate(action["hours_low"], action["hours_likely"], action["hours_high"])
    to_level = gap["required"] if pd.isna(action["to_level"]) else action["to_level"]
    spent = 0.0 if pd.isna(action["hours_spent"]) else action["hours_spent"]
    points = points_gained(gap, float(to_level), required_sum)
    return not gap["must"], -points / max((hours or 0.0) - spent, 0.5)


def _spans(hours: Availability, windows: pd.DataFrame) -> pd.DataFrame:
    """Give the spans with fewer hours for the timeline: window, kind, start, end (exclusive)."""
    named = {
        (window["start"].date(), window["last_day"].date()): (window["window"], window["kind"])
        for _, window in windows.dropna(subset=["start", "last_day"]).iterrows()
        if window["kind"] in {"busy", "away"}
    }
    rows = [
        (*named.get((span.start, span.last_day), ("week off", "away")), span.start, span.last_day)
        for span in hours.spans
        if span.last_day >= hours.start
    ]
    frame = pd.DataFrame(rows, columns=["window", "kind", "start", "end"])
    frame["start"] = pd.to_datetime(frame["start"]).astype("datetime64[s]")
    frame["end"] = pd.to_datetime(frame["end"]).astype("datetime64[s]") + pd.Timedelta(days=1)
    return frame


def plan_finding(plan: Plan) -> str:
    """Say whether every date can be met, or what is late by how much, in one sentence."""
    actions = plan.schedule.actions
    if plan.actions.empty:
        return "Nothing is planned yet"
    over = plan.actions["status"].isin(["done", "dropped"]) | plan.actions["done_on"].notna()
    waiting = int((~over & ~plan.actions.index.isin(actions.index)).sum())
    if actions.empty:
        return f"{count_of(waiting, 'action')} cannot be scheduled yet" if waiting else "Every action is done"
    late = actions[actions["days_late"] > 0].sort_values("days_late", ascending=False)
    end = day_in_words(actions["finish"].max())
    if late.empty:
        rest = f"; {waiting} more cannot be scheduled yet" if waiting else ""
        if actions["due"].isna().all():
            return f"No due dates yet; {count_of(len(actions), 'action')} would be done by {end}{rest}"
        return f"Every date can be met: {count_of(len(actions), 'action')} to do, the last done by {end}{rest}"
    worst = late.iloc[0]
    said = f"{worst['action']} is {count_of(worst['days_late'], 'day')} late as planned"
    more = len(late) - 1
    return f"{said}, and {count_of(more, 'more action is', 'more actions are')} late" if more else said


def forecasts(plan: Plan) -> pd.DataFrame:
    """Give the milestones for the timeline: milestone, due, forecast, done_on, days_late."""
    return plan.schedule.milestones.rename(columns={"finish": "forecast"})


def late_table(plan: Plan) -> pd.DataFrame:
    """List what is late as planned, latest first: Action, Due, Finish, Days late, Because."""
    actions = plan.schedule.actions
    late = actions[actions["days_late"] > 0].sort_values("days_late", ascending=False, kind="stable")
    return pd.DataFrame(
        {
            "Action": late["action"],
            "Due": late["due"].dt.date,
            "Finish": late["finish"].dt.date,
            "Days late": late["days_late"].astype("int64"),
            "Because": late["late_because"],
        }
    )


def next_milestones(plan: Plan, most: int = 4) -> pd.DataFrame:
    """List open milestones, soonest due first, undated last: Milestone, Due, Forecast, Days late."""
    open_ones = plan.schedule.milestones
    open_ones = open_ones[open_ones["done_on"].isna()].sort_values("due", kind="stable").head(most)
    return pd.DataFrame(
        {
            "Milestone": open_ones["milestone"],
            "Due": open_ones["due"].dt.date,
            "Forecast": open_ones["finish"].dt.date,
            "Days late": open_ones["days_late"],
        }
    )


def plan_working(plan: Plan) -> str:
    """Show how the plan was worked out, with this plan's own numbers, as Markdown."""
    hours, actions = plan.availability, plan.schedule.actions
    if actions.empty:
        return "Nothing is scheduled, so there is nothing to work out."
    left = float(actions["hours_remaining"].sum())
    start, end = hours.start, actions["finish"].max().date()
    given = hours.hours_between(start, end + timedelta(days=1))
    taken = hours.hours_taken(start, end + timedelta(days=1))
    late = count_of(plan.schedule.lateness_max_days, "day") if plan.schedule.lateness_max_days else "nothing"
    return (
        f"**Hours left** = sum over {count_of(len(actions), 'open action')} of estimate − hours spent = "
        f"**{left:g} h**. Estimate = (low + 4 × likely + high) ÷ 6 when all three are given, else likely.\n\n"
        f"**Hours there are** from {day_in_words(start)} to {day_in_words(end)} at {hours.hours_per_week:g} hours a "
        f"week: **{given:.1f} h**, after weeks off, busy and away spans took {taken:.1f} h.\n\n"
        "**Order**: always work on what is due first among what can be started; due dates are passed back to what an "
        "action needs. No other order makes the latest action less late (Baker, Lawler, Lenstra and Rinnooy Kan 1983). "
        f"Most days late: **{late}**. Among equals: what raises a must first, then readiness gained per hour left."
    )


def hours_needed_working(needed: HoursNeeded) -> str:
    """Say how the hours a week that every date needs were found, as Markdown."""
    how = (
        "**Hours a week needed** = the smallest number of quarter hours a week, up to 168 hours, for which the exact "
        "schedule has nothing late; weeks off stay off and busy spans keep their own hours."
    )
    if not needed.hours_per_week:
        return f"{how} {needed.reason or 'Nothing open has a due date, so none are needed.'}"
    less = max(0.0, needed.hours_per_week - 0.25)
    return f"{how} At {needed.hours_per_week:g} nothing is late, at {less:g} something is."


def hours_needed_said(needed: HoursNeeded) -> str:
    """Say how many hours a week every date needs, beside those there are."""
    if needed.hours_per_week is None:
        return needed.reason
    if not needed.hours_per_week:
        return "Nothing open has a due date."
    spare = needed.hours_per_week_now - needed.hours_per_week
    more = f"{spare:g} to spare" if spare >= 0 else f"{-spare:g} more than you give now"
    return f"**{needed.hours_per_week:g} hours a week** make every date; {more}."


def milestone_said(due: date, forecast: date, days_late: float) -> str:
    """Say when a milestone is due and when the plan gets there; NaT and NaN are not known."""
    if pd.isna(due):
        return "no due date" if pd.isna(forecast) else f"no due date, forecast {day_in_words(forecast)}"
    if pd.isna(forecast):
        return f"due {day_in_words(due)}, no forecast: an action of it cannot be scheduled, or it has none"
    late = f", {count_of(days_late, 'day')} late" if days_late > 0 else ""
    return f"due {day_in_words(due)}, forecast {day_in_words(forecast)}{late}"
