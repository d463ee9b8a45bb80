"""How many hours a week meet every due date: the least for which the exact schedule is late nowhere."""

from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from core.analysis.availability import Availability
from core.analysis.earliest_due import meets_all_dues
from core.analysis.open_actions import open_actions
from core.analysis.plan_rows import plan_rows
from core.analysis.schedule import schedule

HOURS_IN_A_WEEK: Final = 168.0
_QUARTERS: Final = 4
"""Hours a week are sought in quarter hours."""


@dataclass(frozen=True, slots=True)
class HoursNeeded:
    """The hours a week that meet every due date.

    Attributes:
        hours_per_week: The least number, in quarter hours; None when no number of hours does.
        hours_per_week_now: What the person gives today.
        reason: Why no number of hours does, naming the latest action; "" when one does.
    """

    hours_per_week: float | None
    hours_per_week_now: float
    reason: str = ""


def hours_needed(actions: pd.DataFrame, milestones: pd.DataFrame, availability: Availability) -> HoursNeeded:
    """Find the least hours a week with which no action is late.

    More hours never make the exact schedule later, so halving the range finds the least. Weeks off stay off and busy
    spans keep their own hours. Actions that cannot be scheduled are left aside, as in the schedule.

    Args:
        actions: Frame of the actions sheet.
        milestones: Frame of the milestones sheet.
        availability: The hours there are; only its usual hours are varied.

    Returns:
        The hours needed; 0.0 when nothing is due.
    """
    rows, _ = plan_rows(actions)
    found, _ = open_actions(rows, milestones, availability.start)
    now = availability.hours_per_week

    def enough(quarters: int) -> bool:
        return meets_all_dues(found, replace(availability, hours_per_week=quarters / _QUARTERS))

    too_few, most = -1, int(HOURS_IN_A_WEEK) * _QUARTERS
    if not enough(most):
        return HoursNeeded(None, now, _reason(actions, milestones, availability))
    while most - too_few > 1:
        middle = (too_few + most) // 2
        too_few, most = (too_few, middle) if enough(middle) else (middle, most)
    return HoursNeeded(most / _QUARTERS, now)


def _reason(actions: pd.DataFrame, milestones: pd.DataFrame, availability: Availability) -> str:
    made = schedule(actions, milestones, replace(availability, hours_per_week=HOURS_IN_A_WEEK))
    late = made.actions[made.actions["days_late"] > 0].sort_values("days_late", ascending=False, kind="stable")
    even = f"Even with {HOURS_IN_A_WEEK:g} hours a week "
    if late.empty:
        return even + "some action that is due is never finished: days off and busy spans take all the time."
    return f"{even}{late['action'].iloc[0]} is {late['late_because'].iloc[0]}"
