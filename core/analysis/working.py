"""The working under each number: its formula with this person's own values in it, as Markdown."""

from typing import Any

import numpy as np
import pandas as pd

from core.analysis.gap import USUAL_WEIGHT
from core.analysis.levels import FRESH_MONTHS
from core.analysis.readiness import Readiness
from core.workbook.words import count_of, literal

_TERMS_SHOWN = 14


def readiness_working(gaps: pd.DataFrame, ready: Readiness) -> str:
    """Show readiness with every term, range, provable readiness and musts.

    Args:
        gaps: The requirements that count (`RoleGap.now`).
        ready: What `readiness(gaps)` gave for them.
    """
    if ready.score is None:
        return "Nothing is required yet, so there is no readiness to work out."
    levels = np.nan_to_num(gaps["level"].to_numpy(dtype=float))
    parts = [
        "**Readiness** = 100 × sum of weight × min(level, required) ÷ sum of weight × required",
        f"sum of weight × min(level, required) = {_terms(gaps, np.minimum(levels, gaps['required']), ready.met_sum)}",
        f"sum of weight × required = {_terms(gaps, gaps['required'].to_numpy(), ready.required_sum)}",
        f"100 × {ready.met_sum:g} ÷ {ready.required_sum:g} = **{ready.score:.1f}**",
        f"**Musts** {ready.musts_met} of {ready.musts}: {_musts(gaps)} They are never folded into the percentage.",
        _range_sentence(ready),
        f"**Provable {ready.provable:.0f}**: the same sum with each level replaced by the highest that a rating by "
        f"someone else or an achievement of the last {FRESH_MONTHS} months backs. The difference, "
        f"{ready.proof_debt:.0f} points, is proof debt: levels you say you have and cannot show yet.",
    ]
    if ready.not_rated:
        noun = count_of(ready.not_rated, "requirement is", "requirements are")
        parts.append(f"{noun} not rated and counted as 0 here: {_names(gaps[~gaps['rated']])}.")
    if gaps["counted"].any():
        parts.append(
            "Counted experience enters as required 5, reached 5 × count ÷ required count: "
            + "; ".join(
                f"{literal(skill)} 5 × {0 if np.isnan(held) else held:g} ÷ {asked:g}"
                for skill, held, asked in gaps.loc[gaps["counted"], ["skill", "count", "required_count"]].to_numpy()
            )
            + "."
        )
    parts.append(f"A blank weight counts as {USUAL_WEIGHT:g}. Readiness says nothing about being chosen.")
    return "\n\n".join(parts)


def _terms(gaps: pd.DataFrame, values: "np.ndarray[tuple[int], np.dtype[np.float64]]", total: float) -> str:
    pairs = list(zip(gaps["weight"], values, strict=True))
    shown = " + ".join(f"{weight:g}×{value:g}" for weight, value in pairs[:_TERMS_SHOWN])
    more = f" + {len(pairs) - _TERMS_SHOWN:,} more terms" if len(pairs) > _TERMS_SHOWN else ""
    return f"{shown}{more} = {total:g}"


def _musts(gaps: pd.DataFrame) -> str:
    open_musts = gaps[gaps["must"] & ~gaps["met"]]
    if not gaps["must"].any():
        return "the role has none."
    return f"open: {_names(open_musts)}." if len(open_musts) else "all are met."


def _names(gaps: pd.DataFrame) -> str:
    names = [literal(name) for name in gaps["skill"]]
    return ", ".join(names[:_TERMS_SHOWN]) + (
        f" and {len(names) - _TERMS_SHOWN} more" if len(names) > _TERMS_SHOWN else ""
    )


def _range_sentence(ready: Readiness) -> str:
    return (
        f"**Range {ready.low:.0f} to {ready.high:.0f}**: the same sum with the lowest, then the highest level that you "
        "or anyone else gave each skill. People rate themselves higher than their managers do and agree with them "
        "little, so the range says more than the one number."
    )


def gap_working(gap: "pd.Series[Any]") -> str:
    """Show coverage, shortfall and surplus of one requirement with its own values.

    Args:
        gap: One row of `RoleGap.now` or `RoleGap.emerging`.
    """
    level = 0.0 if pd.isna(gap["level"]) else float(gap["level"])
    required, weight = float(gap["required"]), float(gap["weight"])
    rated = "" if gap["rated"] else " (not rated, counted as 0)"
    return (
        f"**{literal(gap['skill'])}**: level {level:g}{rated}, required {required:g}, weight {weight:g}. "
        f"Coverage = min({level:g}, {required:g}) ÷ {required:g} = {gap['coverage']:.0%}. "
        f"Shortfall = max(0, {required:g} − {level:g}) = {gap['shortfall']:g}; "
        f"weighted {weight:g} × {gap['shortfall']:g} = {gap['weighted_shortfall']:g}. "
        f"Surplus = max(0, {level:g} − {required:g}) = {gap['surplus']:g}."
    )


def compared_working(compared: pd.DataFrame) -> str:
    """Show readiness of each compared role with its two sums.

    Args:
        compared: From `targets.compared_targets`.
    """
    lines = [
        f"- {literal(role)}: 100 × {met:g} ÷ {asked:g} = **{score:.1f}**, musts {musts_met} of {musts}"
        for role, met, asked, score, musts_met, musts in zip(
            *(compared[name] for name in ("role", "met_sum", "required_sum", "readiness", "musts_met", "musts")),
            strict=True,
        )
        if asked
    ]
    how = "**Readiness** = 100 × sum of weight × min(level, required) ÷ sum of weight × required, for each role:"
    return "\n".join([how, "", *lines]) if lines else "No role has requirements yet."


def drivers_working(drivers: pd.DataFrame) -> str:
    """Show the share met of each driver with its two sums.

    Args:
        drivers: From `gap.driver_roll_up`.
    """
    lines = [
        f"- {driver}: {met:g} ÷ {asked:g} = **{met / asked:.0%}**"
        for driver, met, asked in zip(drivers["driver"], drivers["met_sum"], drivers["required_sum"], strict=True)
        if asked
    ]
    how = (
        "**Share met** = sum of weight × min(level, required) ÷ sum of weight × required, over a driver's requirements:"
    )
    return "\n".join([how, "", *lines]) if lines else "Nothing is required yet."


def points_working(gap: "pd.Series[Any]", to_level: float, required_sum: float) -> str:
    """Show how many points of readiness a skill gains by rising to a level.

    Args:
        gap: One row of `RoleGap.now`.
        to_level: Where it rises to.
        required_sum: Sum of weight × required over the role.
    """
    level = 0.0 if pd.isna(gap["level"]) else float(gap["level"])
    required, weight = float(gap["required"]), float(gap["weight"])
    now, then = min(level, required), min(to_level, required)
    points = 100.0 * weight * max(0.0, then - now) / required_sum
    return f"{gap['skill']}: 100 × {weight:g} × ({then:g} − {now:g}) ÷ {required_sum:g} = {points:.1f} points"
