"""When each milestone is reached as things stand, and how late."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd

from core.analysis.plan_rows import PlanRow, texts
from core.workbook.cells import name_key


def milestone_keys(milestones: pd.DataFrame) -> dict[str, str]:
    """Give the `name_key` of each milestone that counts by row id: those with a name, the first of each."""
    by_key: dict[str, str] = {}
    for row, name in zip(milestones.index, texts(milestones["milestone"]), strict=True):
        if name:
            by_key.setdefault(name_key(name), row)
    return {row: key for key, row in by_key.items()}


def milestone_dates(
    milestones: pd.DataFrame, rows: Sequence[PlanRow], finishes: "pd.Series[pd.Timestamp]"
) -> pd.DataFrame:
    """Forecast the milestones.

    Args:
        milestones: Frame of the milestones sheet.
        rows: The actions that count, from `plan_rows`.
        finishes: The last day of each scheduled action by row id.

    Returns:
        One row per milestone that counts, in sheet order, indexed by row id: milestone, due, finish (done on, when it
        is reached; else the last finish of its actions; NaT without actions, or while one of them cannot be scheduled),
        done_on, days_late (finish against due, 0 when on time, NaN when either is missing), actions (how many, dropped
        ones aside), left_out (how many of them are open and not scheduled).
    """
    keys = milestone_keys(milestones)
    frame = milestones.loc[list(keys), ["milestone", "due", "done_on"]]
    members: dict[str, list[PlanRow]] = {key: [] for key in keys.values()}
    for row in rows:
        if row.state != "dropped" and name_key(row.milestone) in members:
            members[name_key(row.milestone)].append(row)
    ends = {row: day.date() for row, day in finishes.items()}
    forecast = pd.to_datetime(
        pd.Series([_last_finish(members[key], ends) for key in keys.values()], index=frame.index, dtype=object)
    ).astype("datetime64[s]")
    finish = frame["done_on"].where(frame["done_on"].notna(), forecast)
    left_out = [sum(row.state == "open" and row.row not in ends for row in members[key]) for key in keys.values()]
    return frame.assign(
        finish=finish,
        days_late=(finish - frame["due"]).dt.days.clip(lower=0).astype("float64"),
        actions=pd.Series([len(members[key]) for key in keys.values()], index=frame.index, dtype="int64"),
        left_out=pd.Series(left_out, index=frame.index, dtype="int64"),
    )[["milestone", "due", "finish", "done_on", "days_late", "actions", "left_out"]]


def _last_finish(rows: Sequence[PlanRow], ends: dict[Any, date]) -> date | None:
    """Give the last day of a milestone's actions; None when an open one has none or there are no days."""
    days = [ends.get(row.row) if row.state == "open" else row.done_on for row in rows]
    if any(day is None and row.state == "open" for day, row in zip(days, rows, strict=True)):
        return None
    return max((day for day in days if day), default=None)
