"""How far each milestone is, against where an earlier plan said it would be today.

share done = sum(share of an action done x its hours) / sum(hours); an action that is done counts in full, one in
progress with the hours spent, up to its estimate. share expected is the same with, for each action, the share that the
baseline, the schedule made on an earlier day, would have done before today. Both are over today's actions and hours:

- an action added since the baseline counts in the total, and nothing of it was expected yet;
- a dropped action has left both;
- when none of a milestone's actions has hours, each counts alike.
"""

from datetime import date
from typing import Any, Final, Literal

import numpy as np
import pandas as pd

from core.analysis.schedule import Schedule

State = Literal["reached", "overdue", "on plan", "behind", "no actions"]

PROGRESS_COLUMNS: Final = (
    "milestone", "due", "done_hours", "total_hours", "share_done", "share_expected", "hours_behind", "finish", "state"
)  # fmt: skip


def milestone_progress(now: Schedule, baseline: Schedule | None = None) -> pd.DataFrame:
    """Hold the milestones against the baseline.

    Args:
        now: The schedule made today.
        baseline: The schedule made from the workbook as it was on an earlier day, with that day as its today; rows are
            matched by id. None when there is no earlier day to compare with.

    Returns:
        One row per milestone in sheet order, indexed by row id: milestone, due, done_hours, total_hours, share_done (0
        to 1, NaN without actions), share_expected (0 to 1, NaN without actions or when the baseline did not have the
        milestone), hours_behind (share expected less share done, times total hours; negative when ahead), finish
        (forecast, or the day it was reached), state: "reached" when done on is filled in; "overdue" when it was due
        before today; "no actions"; "behind" when less is done than expected or, without a baseline, when the forecast
        is after the due date; else "on plan".
    """
    work = now.hours[now.hours["milestone"].notna()]
    total = work.groupby("milestone")["hours_total"].transform("sum")
    work = work.assign(
        weight=work["hours_total"].where(total > 0, 1.0),
        done_share=now.share_done_by(now.today),
        expected_share=0.0 if baseline is None else baseline.share_done_by(now.today).reindex(work.index).fillna(0.0),
    )
    sums = (
        work.assign(done=work["weight"] * work["done_share"], expected=work["weight"] * work["expected_share"])
        .groupby("milestone")[["hours_done", "hours_total", "weight", "done", "expected"]]
        .sum()
        .reindex(now.milestones.index)
    )
    known = now.milestones.index.isin([] if baseline is None else baseline.milestones.index)
    share_done = sums["done"] / sums["weight"]
    share_expected = (sums["expected"] / sums["weight"]).where(known)
    total_hours = sums["hours_total"].fillna(0.0)
    frame = now.milestones.assign(
        done_hours=sums["hours_done"].fillna(0.0),
        total_hours=total_hours,
        share_done=share_done,
        share_expected=share_expected,
        hours_behind=(share_expected - share_done) * total_hours,
    )
    return frame.assign(state=_states(frame, now.today))[list(PROGRESS_COLUMNS)]


def _states(frame: pd.DataFrame, today: date) -> "np.ndarray[Any, np.dtype[Any]]":
    """Say where each milestone stands; a difference of a thousandth is one of rounding."""
    overdue = frame["due"] < pd.Timestamp(today)
    short = frame["share_expected"] - frame["share_done"] > 0.001
    behind = short | (frame["share_expected"].isna() & (frame["days_late"] > 0))
    return np.select(
        [frame["done_on"].notna(), overdue, frame["actions"] == 0, behind],
        ["reached", "overdue", "no actions", "behind"],
        "on plan",
    ).astype(object)
