"""What stands between the person and a role: each requirement against the person.

coverage = min(c, r) / r; shortfall = max(0, r - c); surplus = max(0, c - r), which never pays for a shortfall
elsewhere. c is the own level (not rated counts as 0 and is said), r the required level. A counted experience enters on
the same scale: required 5, reached 5 x count / required count, at most 5. An emerging need counts from the month in
which demand is expected; while the target date lies before it, or no month is given, it stands apart.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import pandas as pd

from core.workbook.cells import name_key
from core.workbook.checks import Problem
from core.workbook.frames import sheet_frame
from core.workbook.role_sheets import Requirement
from core.workbook.rows import Workbook
from core.workbook.scales import DRIVERS, LEVEL_MAX

USUAL_WEIGHT: Final = 3.0
"""Weight of a requirement whose weight is blank: the middle of 1 to 5."""

GAP_COLUMNS: Final = (
    "skill", "driver", "level", "required", "weight", "must", "rated", "met", "coverage", "shortfall", "surplus",
    "weighted_shortfall", "low", "high", "proven", "counted", "count", "required_count", "emerging", "demand_month",
    "known", "label", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RoleGap:
    """The gap to one role.

    `now` holds the requirements that count, `emerging` those whose demand is expected later; both have the columns
    `GAP_COLUMNS`, are indexed by the row id of the requirement, and run from the widest weighted shortfall to the
    narrowest, musts first among equals, then by name. `problems` names requirements that could not count.
    """

    role: str
    now: pd.DataFrame
    emerging: pd.DataFrame
    problems: tuple[Problem, ...]


def role_gap(workbook: Workbook, role: str, levels: pd.DataFrame, by: date) -> RoleGap:
    """Hold a role's requirements against the person.

    Args:
        workbook: Its sheet requirements is read.
        role: The role's name, whatever its case.
        levels: From `levels.skill_levels`.
        by: The day for which readiness is asked; emerging needs expected later stand apart.
    """
    asked = sheet_frame(Requirement, workbook.rows("requirements"))
    asked = asked[asked["role"].notna() & asked["skill"].notna()]
    asked = asked[asked["role"].map(name_key) == name_key(role)]
    asked = asked.assign(key=[name_key(name) for name in asked["skill"]]).drop_duplicates("key")
    empty = ~((asked["level"] > 0) | (asked["count"] > 0))
    problems = tuple(_asks_nothing(role, name) for name in asked.loc[empty, "skill"])
    gaps = _measured(asked[~empty], levels)
    later = gaps["emerging"] & ~(gaps["demand_month"] <= pd.Timestamp(by))
    return RoleGap(role, gaps[~later], gaps[later], problems)


def _asks_nothing(role: str, skill: str) -> Problem:
    return Problem(
        f"Requirements, {skill} for {role}",
        "asks for neither a level above 0 nor a count.",
        "It does not count yet.",
        "Give it a required level or a required count.",
    )


def _measured(asked: pd.DataFrame, levels: pd.DataFrame) -> pd.DataFrame:
    """Add the person's side and the arithmetic to the requirements."""
    person = levels.reindex(asked["key"].to_numpy())
    counted = asked["count"].notna() & ~(asked["level"] > 0)
    share = person["count"].to_numpy() / asked["count"].where(counted).to_numpy()
    required = asked["level"].where(~counted, LEVEL_MAX)
    level = np.where(counted, np.minimum(LEVEL_MAX, LEVEL_MAX * share), person["level"].to_numpy())
    reached = np.nan_to_num(level)
    proven_count = np.where(person["shown_by"].to_numpy() > 0, reached, 0.0)
    shortfall = np.maximum(0.0, required - reached)
    weight = asked["weight"].fillna(USUAL_WEIGHT)
    gaps = asked.assign(
        driver=person["driver"].where(person["driver"].notna(), asked["driver"].set_axis(person.index)).to_numpy(),
        level=level,
        required=required,
        weight=weight,
        rated=~np.isnan(level),
        met=reached >= required,
        coverage=np.minimum(reached, required) / required,
        shortfall=shortfall,
        surplus=np.maximum(0.0, reached - required),
        weighted_shortfall=weight * shortfall,
        low=np.where(counted, level, person["low"].to_numpy()),
        high=np.where(counted, level, person["high"].to_numpy()),
        proven=np.where(counted, proven_count, np.nan_to_num(person["proven"].to_numpy())),
        counted=counted,
        count=person["count"].to_numpy(),
        required_count=asked["count"].where(counted),
        known=person["skill"].notna().to_numpy(),
    )
    gaps["label"] = _labels(gaps)
    ordered = gaps.assign(by_name=gaps["key"]).sort_values(
        ["weighted_shortfall", "must", "by_name"], ascending=[False, False, True], kind="stable"
    )
    return ordered[list(GAP_COLUMNS)]


def _labels(gaps: pd.DataFrame) -> list[str]:
    """Say level against requirement in a few characters: "2 of 4", "7 of 10", "not rated, 4 asked"."""
    now = gaps["level"].where(~gaps["counted"], gaps["count"])
    asked = gaps["required"].where(~gaps["counted"], gaps["required_count"])
    return [
        f"not rated, {need:g} asked" if np.isnan(have) else f"{have:g} of {need:g}"
        for have, need in zip(now, asked, strict=True)
    ]


def driver_roll_up(gaps: pd.DataFrame, levels: pd.DataFrame) -> pd.DataFrame:
    """Sum up requirements and skills by the six drivers.

    Returns:
        One row per driver in the order of `scales.DRIVERS`, and last "no driver" when something has none: driver,
        share_met (0 to 1, weighted coverage; NaN when nothing is required), met_sum, required_sum (weight x level),
        requirements, skills (in the workbook), mean_level (of the rated skills, NaN when none is rated).
    """
    names = [*DRIVERS, *(["no driver"] if gaps["driver"].isna().any() or levels["driver"].isna().any() else [])]
    asked = gaps.assign(
        driver=gaps["driver"].fillna("no driver"),
        met_sum=gaps["weight"] * gaps["coverage"] * gaps["required"],
        required_sum=gaps["weight"] * gaps["required"],
    ).groupby("driver")
    held = levels.assign(driver=levels["driver"].fillna("no driver")).groupby("driver")["level"]
    sums = asked[["met_sum", "required_sum"]].sum().reindex(names, fill_value=0.0)
    return pd.DataFrame(
        {
            "driver": names,
            "share_met": (sums["met_sum"] / sums["required_sum"]).to_numpy(),
            "met_sum": sums["met_sum"].to_numpy(),
            "required_sum": sums["required_sum"].to_numpy(),
            "requirements": asked.size().reindex(names, fill_value=0).to_numpy(),
            "skills": held.size().reindex(names, fill_value=0).to_numpy(),
            "mean_level": held.mean().reindex(names).to_numpy(),
        }
    )


def gap_table(gaps: pd.DataFrame) -> pd.DataFrame:
    """Show the gap as a table for people, in the order of `gaps`."""
    return pd.DataFrame(
        {
            "Skill": gaps["skill"],
            "Must": gaps["must"],
            "Now of required": gaps["label"],
            "Coverage": gaps["coverage"],
            "Shortfall": gaps["shortfall"],
            "Weight": gaps["weight"],
            "Weighted shortfall": gaps["weighted_shortfall"],
            "Proven": gaps["proven"],
            "Driver": gaps["driver"],
        }
    )


def surplus_table(gaps: pd.DataFrame) -> pd.DataFrame:
    """Show where the person is above what the role asks for, most first, then by name."""
    above = gaps[gaps["surplus"] > 0].sort_values(["surplus", "skill"], ascending=[False, True], kind="stable")
    return pd.DataFrame(
        {"Skill": above["skill"], "Level": above["level"], "Required": above["required"], "Surplus": above["surplus"]}
    )


def emerging_table(gaps: pd.DataFrame) -> pd.DataFrame:
    """Show needs whose demand is expected later, soonest first, then by name; unknown months last."""
    soon = gaps.sort_values(["demand_month", "skill"], kind="stable")
    return pd.DataFrame(
        {
            "Skill": soon["skill"],
            "Demand expected": soon["demand_month"],
            "Now of required": soon["label"],
            "Shortfall": soon["shortfall"],
            "Driver": soon["driver"],
        }
    )
