"""What stands between the person and a role: each requirement against the person.

coverage = min(c, r) / r; shortfall = max(0, r - c); surplus = max(0, c - r), which never pays for a shortfall
elsewhere. c is the own level (not rated counts as 0 and is said), r the required level. A counted experience enters on
the same scale: required 5, reached 5 x count / required count, at most 5. An emerging need counts from the month in
which demand is expected; while the target date lies before it, or no month is given, it stands apart.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import isnan
from typing import Any, Final, TypeAlias

import numpy as np
import pandas as pd

from core.workbook.cells import name_key
from core.workbook.checks import Problem
from core.workbook.frames import sheet_frame
from core.workbook.role_sheets import Requirement
from core.workbook.rows import Row, Workbook
from core.workbook.scales import DRIVERS, LEVEL_MAX

USUAL_WEIGHT: Final = 3.0
"""Weight of a requirement whose weight is blank: the middle of 1 to 5."""

GAP_COLUMNS: Final = (
    "skill", "driver", "level", "required", "weight", "must", "rated", "met", "coverage", "shortfall", "surplus",
    "weighted_shortfall", "low", "high", "proven", "counted", "count", "required_count", "emerging", "demand_month",
    "known", "label", "note",
)  # fmt: skip

_FROM_REQUIREMENT: Final = ("skill", "driver", "level", "count", "weight", "must", "emerging", "demand_month", "note")
_FROM_LEVELS: Final = ("level", "count", "low", "high", "proven", "shown_by")

Numbers: TypeAlias = np.ndarray[Any, np.dtype[Any]]


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
    asked = _asked_rows(workbook, role)
    counting = {key: row for key, row in asked.items() if _asks_something(row)}
    problems = tuple(_asks_nothing(role, str(row.cells["skill"])) for key, row in asked.items() if key not in counting)
    gaps = _measured(counting, levels)
    later = (gaps["emerging"] & ~(gaps["demand_month"] <= pd.Timestamp(by))).to_numpy()
    return RoleGap(role, gaps[~later], gaps[later], problems)


def _asked_rows(workbook: Workbook, role: str) -> dict[str, Row]:
    """Give by skill the first row in which the role asks for it, in the order of the sheet."""
    wanted, found = name_key(role), dict[str, Row]()
    for row in workbook.rows("requirements"):
        name, skill = row.cells.get("role"), row.cells.get("skill")
        if isinstance(name, str) and isinstance(skill, str) and name_key(name) == wanted:
            found.setdefault(name_key(skill), row)
    return found


def _asks_something(row: Row) -> bool:
    return any(isinstance(asked := row.cells.get(name), int | float) and asked > 0 for name in ("level", "count"))


def _asks_nothing(role: str, skill: str) -> Problem:
    return Problem(
        f"Requirements, {skill} for {role}",
        "asks for neither a level above 0 nor a count.",
        "It does not count yet.",
        "Give it a required level or a required count.",
    )


def _measured(asked: Mapping[str, Row], levels: pd.DataFrame) -> pd.DataFrame:
    """Add the person's side and the arithmetic to the requirements, which come by skill, and put them in order."""
    rows = sheet_frame(Requirement, asked.values(), _FROM_REQUIREMENT)
    place = {key: at for at, key in enumerate(levels.index)}
    at = [place.get(key, -1) for key in asked]
    person = {name: np.append(levels[name].to_numpy(float), np.nan)[at] for name in _FROM_LEVELS}
    counts = rows["count"].to_numpy()
    counted = ~np.isnan(counts) & ~(rows["level"].to_numpy() > 0)
    share = np.divide(person["count"], counts, where=counted, out=np.full(len(rows), np.nan))
    required = np.where(counted, LEVEL_MAX, rows["level"])
    level = np.where(counted, np.minimum(LEVEL_MAX, LEVEL_MAX * share), person["level"])
    reached = np.nan_to_num(level)
    weight = rows["weight"].fillna(USUAL_WEIGHT).to_numpy()
    shortfall = np.maximum(0.0, required - reached)
    proven_count = np.where(person["shown_by"] > 0, reached, 0.0)
    measured: dict[str, Any] = {
        "driver": _texts(_drivers(levels["driver"], at, rows["driver"]), rows.index),
        "level": level,
        "required": required,
        "weight": weight,
        "rated": ~np.isnan(level),
        "met": reached >= required,
        "coverage": np.minimum(reached, required) / required,
        "shortfall": shortfall,
        "surplus": np.maximum(0.0, reached - required),
        "weighted_shortfall": weight * shortfall,
        "low": np.where(counted, level, person["low"]),
        "high": np.where(counted, level, person["high"]),
        "proven": np.where(counted, proven_count, np.nan_to_num(person["proven"])),
        "counted": counted,
        "count": person["count"],
        "required_count": np.where(counted, counts, np.nan),
        "known": np.array(at, dtype=int) >= 0,
    }
    labels = _labels(np.where(counted, person["count"], level), np.where(counted, counts, required))
    measured["label"] = _texts(labels, rows.index)
    gaps = pd.DataFrame({name: measured[name] if name in measured else rows[name] for name in GAP_COLUMNS}, rows.index)
    keys = list(zip(-measured["weighted_shortfall"], ~rows["must"].to_numpy(), asked, strict=True))
    return gaps.iloc[sorted(range(len(keys)), key=keys.__getitem__)]


def _drivers(held: Iterable[object], at: Iterable[int], asked: Iterable[str | None]) -> list[str | None]:
    """Give the driver of each requirement's skill: the person's own (at that place), else the requirement's."""
    own = [*(driver if isinstance(driver, str) else None for driver in held), None]
    return [own[place] or driver for place, driver in zip(at, asked, strict=True)]


def _texts(values: Sequence[str | None], index: pd.Index) -> "pd.Series[Any]":
    """Make a column of text in which blank stays None."""
    return pd.Series(values, dtype=object, index=index)


def _labels(now: Numbers, asked: Numbers) -> list[str]:
    """Say level against requirement in a few characters: "2 of 4", "7 of 10", "not rated, 4 asked"."""
    return [
        f"not rated, {need:g} asked" if isnan(have) else f"{have:g} of {need:g}"
        for have, need in zip(now.tolist(), asked.tolist(), strict=True)
    ]


def driver_roll_up(gaps: pd.DataFrame, levels: pd.DataFrame) -> pd.DataFrame:
    """Sum up requirements and skills by the six drivers.

    Returns:
        One row per driver in the order of `scales.DRIVERS`, and last "no driver" when something has none: driver,
        share_met (0 to 1, weighted coverage; NaN when nothing is required), met_sum, required_sum (weight x level),
        requirements, not_rated (of these), skills (in the workbook),
        mean_level (of the rated skills, NaN when none is rated).
    """
    place = {name: at for at, name in enumerate(DRIVERS)}
    asked, held = (
        np.array([place.get(name, len(place)) for name in frame["driver"]], dtype=int) for frame in (gaps, levels)
    )
    names = [*DRIVERS, *(["no driver"] if len(place) in asked or len(place) in held else [])]

    def sums(of: Numbers, values: Numbers) -> Numbers:
        return np.bincount(of, values, minlength=len(names)).astype("float64")

    weight, required = gaps["weight"].to_numpy(), gaps["required"].to_numpy()
    met_sum, required_sum = sums(asked, weight * gaps["coverage"].to_numpy() * required), sums(asked, weight * required)
    level = levels["level"].to_numpy()
    rated = ~np.isnan(level)
    return pd.DataFrame(
        {
            "driver": names,
            "share_met": _ratio(met_sum, required_sum),
            "met_sum": met_sum,
            "required_sum": required_sum,
            "requirements": np.bincount(asked, minlength=len(names)),
            "not_rated": np.bincount(asked[~gaps["rated"].to_numpy(dtype=bool)], minlength=len(names)),
            "skills": np.bincount(held, minlength=len(names)),
            "mean_level": _ratio(sums(held[rated], level[rated]), sums(held[rated], np.ones(rated.sum()))),
        }
    )


def _ratio(sums: Numbers, of: Numbers) -> Numbers:
    """Divide, and give NaN where there is nothing to divide by."""
    found: Numbers = np.divide(sums, of, where=of > 0, out=np.full(len(of), np.nan))
    return found


def gap_table(gaps: pd.DataFrame) -> pd.DataFrame:
    """Show the gap as a table for people, in the order of `gaps`."""
    return pd.DataFrame(
        {
            "Skill": gaps["skill"],
            "Must": gaps["must"],
            "Now of required": gaps["label"],
            "Coverage": gaps["coverage"].round(2),
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
