"""Which roles the person aims for and compares, and how ready they are for each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import pandas as pd

from core.analysis.gap import RoleGap, role_gap
from core.analysis.levels import skill_levels
from core.analysis.readiness import Readiness, readiness
from core.workbook.cells import name_key
from core.workbook.rows import Workbook


@dataclass(frozen=True, slots=True)
class Target:
    """The role the person aims for; `role` is "" and `by` is today while none is chosen."""

    role: str
    day: date | None
    by: date


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the person stands towards one role, with everything it was worked out from."""

    target: Target
    levels: pd.DataFrame
    gap: RoleGap
    readiness: Readiness


def target_of(workbook: Workbook, today: date) -> Target:
    """Read the target from the profile; readiness is asked for the target date, or today when there is none."""
    profile = workbook.single("profile")
    text = profile.get("target_date")
    day = date.fromisoformat(text) if isinstance(text, str) else None
    return Target(str(profile.get("target_role", "")), day, max(day or today, today))


def standing(workbook: Workbook, today: date, role: str | None = None) -> Standing:
    """Hold the person against the target role, or against `role` when one is named."""
    target = target_of(workbook, today)
    if role is not None:
        target = Target(role, target.day, target.by)
    levels = skill_levels(workbook, today)
    gap = role_gap(workbook, target.role, levels, target.by)
    return Standing(target, levels, gap, readiness(gap.now))


def roles_with_requirements(workbook: Workbook) -> list[str]:
    """Name the roles that have at least one requirement, in the order in which they first stand there."""
    names: dict[str, str] = {}
    for row in workbook.cells("requirements"):
        if row.get("role"):
            names.setdefault(name_key(str(row["role"])), str(row["role"]))
    return list(names.values())


def compared_targets(workbook: Workbook, roles: Iterable[str], today: date) -> pd.DataFrame:
    """Compare the person with several roles.

    Returns:
        One row per role in the order given: role, readiness, low, high, provable (0 to 100, NaN when nothing is
        required), musts_met, musts, requirements, not_rated, met_sum and required_sum (the sums of the readiness
        formula), widest (the skill with the widest weighted shortfall or "").
    """
    levels = skill_levels(workbook, today)
    by = target_of(workbook, today).by
    found = []
    for role in roles:
        gap = role_gap(workbook, role, levels, by).now
        ready = readiness(gap)
        found.append(
            {
                "role": role,
                "readiness": ready.score,
                "low": ready.low,
                "high": ready.high,
                "provable": ready.provable,
                "musts_met": ready.musts_met,
                "musts": ready.musts,
                "requirements": ready.requirements,
                "not_rated": ready.not_rated,
                "met_sum": ready.met_sum,
                "required_sum": ready.required_sum,
                "widest": widest_shortfall(gap),
            }
        )
    numbers = ["readiness", "low", "high", "provable"]
    names = ["role", *numbers, "musts_met", "musts", "requirements", "not_rated", "met_sum", "required_sum", "widest"]
    return pd.DataFrame(found, columns=names).astype(dict.fromkeys(numbers, "float64"))


def widest_shortfall(gaps: pd.DataFrame) -> str:
    """Name the skill with the widest weighted shortfall, a rated one if there is one; "" when nothing is short."""
    short = [
        (rated, str(skill))
        for skill, rated, shortfall in zip(gaps["skill"], gaps["rated"], gaps["shortfall"], strict=True)
        if shortfall > 0
    ]
    return next((skill for rated, skill in short if rated), short[0][1] if short else "")
