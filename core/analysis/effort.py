"""How many hours it takes to raise a level, and how far the person's own logged hours correct that.

The hours of a whole step are assumptions: 10 from level 0 to 1, and for each further step twice the one before. No
source has measured them; the profile overrides each, and the hours logged on done actions correct them all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from core.analysis.plan_rows import plan_rows

HOURS_PER_STEP: Final = (10.0, 20.0, 40.0, 80.0, 160.0)
"""Assumed hours from level 0 to 1, 1 to 2, and so on."""

ACTIONS_FOR_CORRECTION: Final = 3
"""Done actions with logged hours from which on they correct the assumptions; fewer are chance."""


def hours_per_step(profile: pd.DataFrame) -> tuple[float, ...]:
    """Give the hours of the five steps: the profile's own where filled in, else the assumed ones.

    Args:
        profile: Frame of the profile sheet; its first row counts.
    """
    if profile.empty:
        return HOURS_PER_STEP
    own = [float(profile[f"hours_to_level_{step}"].iloc[0]) for step in range(1, 6)]
    return tuple(usual if pd.isna(hours) else hours for hours, usual in zip(own, HOURS_PER_STEP, strict=True))


def hours_between(from_level: float, to_level: float, steps: Sequence[float] = HOURS_PER_STEP) -> float:
    """Give the hours from one level to another; part of a step takes that part of its hours.

    Args:
        from_level: 0 to 5.
        to_level: 0 to 5; 0 hours when it is not above `from_level`.
        steps: Hours of the five whole steps.

    >>> hours_between(1.5, 3)
    50.0
    """
    return sum(hours * max(0.0, min(to_level, step + 1) - max(from_level, step)) for step, hours in enumerate(steps))


@dataclass(frozen=True, slots=True)
class Correction:
    """How the person's logged hours compare with the estimates.

    Attributes:
        actions: Done actions that have both an estimate above 0 and hours spent.
        hours_spent: What they took together.
        hours_estimated: What they were estimated to take together.
    """

    actions: int
    hours_spent: float
    hours_estimated: float

    @property
    def ratio(self) -> float:
        """Give spent / estimated, by which proposed hours are multiplied; 1 with fewer than three actions."""
        return self.hours_spent / self.hours_estimated if self.actions >= ACTIONS_FOR_CORRECTION else 1.0


def correction(actions: pd.DataFrame) -> Correction:
    """Hold logged hours against estimates.

    Args:
        actions: Frame of the actions sheet.
    """
    rows, _ = plan_rows(actions)
    logged = [(row.spent, row.estimate) for row in rows if row.state == "done" and row.estimate and row.spent]
    return Correction(len(logged), sum(spent for spent, _ in logged), sum(hours for _, hours in logged))
