"""The next three things to do, and why these.

Order: rate what cannot be judged, work on what the schedule puts first, prove what is only claimed (proving is usually
cheaper than learning), plan the widest gap nothing is planned for. Within each the most readiness points come first,
musts before the rest.
"""

from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import pandas as pd

from core.analysis.readiness import Readiness, points_gained
from core.analysis.targets import Standing
from core.analysis.working import points_working
from core.workbook.cells import name_key
from core.workbook.words import count_of, day_in_words

Page = Literal["skills", "plan", "gap", "target", "sheets"]

STEPS_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do: what, why, the page where it is done, and the working of its number, "" without one."""

    what: str
    why: str
    page: Page
    working: str = ""


def next_steps(stand: Standing, scheduled: pd.DataFrame) -> list[NextStep]:
    """Choose the next three things.

    Args:
        stand: Where the person stands towards the target role.
        scheduled: The actions of the schedule in their order of work: action, skill, to_level, start, due,
            hours_remaining, days_late; empty when nothing is planned.

    Returns:
        At most three, most useful first; the first of each sort before the second of any.
    """
    gaps = stand.gap.now
    if gaps.empty:
        return [_choose_role(stand)]
    sorts = [
        [_rate(gap) for _, gap in _not_rated(gaps).iterrows()],
        [_work(action, gaps, stand.readiness, when) for when, action in _first_in_the_plan(scheduled)],
        [_prove(gap, stand.readiness) for _, gap in _claimed(gaps).head(STEPS_SHOWN).iterrows()],
        [_plan(gap, stand.readiness) for _, gap in _unplanned(gaps, scheduled).head(STEPS_SHOWN).iterrows()],
    ]
    rounds = [steps[turn] for turn in range(STEPS_SHOWN) for steps in sorts if turn < len(steps)]
    return rounds[:STEPS_SHOWN]


def _choose_role(stand: Standing) -> NextStep:
    if stand.target.role:
        return NextStep(
            f"Say what {stand.target.role} asks for",
            "It has no requirements yet, so nothing can be compared.",
            "target",
        )
    return NextStep("Choose a target role", "Gap, plan and readiness are worked out against it.", "target")


def _not_rated(gaps: pd.DataFrame) -> pd.DataFrame:
    found = gaps[~gaps["rated"]]
    return found.sort_values("must", ascending=False, kind="stable").head(STEPS_SHOWN)


def _rate(gap: "pd.Series[Any]") -> NextStep:
    must = "It is a must, and not rated counts as 0" if gap["must"] else "Not rated counts as 0"
    return NextStep(f"Rate your level in {gap['skill']}", f"{must}: the gap may be smaller than it looks.", "skills")


def _first_in_the_plan(scheduled: pd.DataFrame) -> list[tuple[str, "pd.Series[Any]"]]:
    actions = scheduled.head(STEPS_SHOWN)
    return [("Then in" if place else "First in", action) for place, (_, action) in enumerate(actions.iterrows())]


def _work(action: "pd.Series[Any]", gaps: pd.DataFrame, ready: Readiness, when: str) -> NextStep:
    reasons = [f"{count_of(action['hours_remaining'], 'hour')} left"]
    if pd.notna(action["due"]):
        reasons.append(f"due {day_in_words(action['due'])}")
    if action["days_late"] > 0:
        reasons.append(f"{count_of(action['days_late'], 'day')} late as planned")
    gap = gaps[gaps["skill"].map(name_key) == name_key(action["skill"] or "")]
    working = ""
    if len(gap) and pd.notna(action["to_level"]):
        gain = points_gained(gap.iloc[0], float(action["to_level"]), ready.required_sum)
        reasons.append(f"worth {gain:.1f} points of readiness" + (" on a must" if gap["must"].iloc[0] else ""))
        working = points_working(gap.iloc[0], float(action["to_level"]), ready.required_sum)
    return NextStep(f"Work on {action['action']}", f"{when} the plan: {', '.join(reasons)}.", "plan", working)


def _claimed(gaps: pd.DataFrame) -> pd.DataFrame:
    """Requirements whose level is claimed beyond what is proven, most readiness points first."""
    reached = np.minimum(np.nan_to_num(gaps["level"]), gaps["required"])
    debt = gaps["weight"] * np.maximum(0.0, reached - gaps["proven"])
    claimed = gaps.assign(debt=debt)
    return claimed[claimed["debt"] > 0].sort_values(["must", "debt"], ascending=[False, False], kind="stable")


def _prove(gap: "pd.Series[Any]", ready: Readiness) -> NextStep:
    points = 100.0 * gap["debt"] / ready.required_sum
    sums = f"100 × {gap['debt']:g} (weight × level not proven) ÷ {ready.required_sum:g}"
    working = f"{gap['skill']}: {sums} = {points:.1f} points"
    if gap["counted"]:
        return NextStep(
            f"Back {gap['skill']} with proof",
            f"You say {gap['count']:g} and no fresh achievement shows it: one makes {points:.1f} points provable.",
            "sheets",
            working,
        )
    return NextStep(
        f"Back your level in {gap['skill']} with proof",
        f"You say {gap['level']:g}, fresh evidence shows {gap['proven']:g}: a rating or an achievement makes "
        f"{points:.1f} points provable.",
        "skills",
        working,
    )


def _unplanned(gaps: pd.DataFrame, scheduled: pd.DataFrame) -> pd.DataFrame:
    planned = {name_key(name) for name in scheduled["skill"].dropna()}
    short = gaps[(gaps["shortfall"] > 0) & gaps["rated"] & ~gaps["skill"].map(name_key).isin(planned)]
    return short.sort_values(["must", "weighted_shortfall"], ascending=[False, False], kind="stable")


def _plan(gap: "pd.Series[Any]", ready: Readiness) -> NextStep:
    points = points_gained(gap, float(gap["required"]), ready.required_sum)
    must = "a must, " if gap["must"] else ""
    return NextStep(
        f"Plan how to close {gap['skill']}",
        f"{must}{gap['label']}, worth {points:.1f} points of readiness, and no action is planned for it.".capitalize(),
        "gap",
        points_working(gap, float(gap["required"]), ready.required_sum),
    )
