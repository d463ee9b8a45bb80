"""Which actions would close the gaps: one for each level step, with hours, to be edited by the person."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Final

import pandas as pd

from core.analysis.effort import HOURS_PER_STEP, hours_between
from core.analysis.plan_rows import PlanRow, plan_rows, texts
from core.workbook.cells import NAME_MAX, name_key

COURSE_UP_TO: Final = 3.0
"""Up to this level a course teaches a step; above it only harder work does. A proposal, to be edited."""

LOW, HIGH = 0.7, 1.6
"""Hours if all goes well and if it drags on, as parts of the likely ones; assumptions."""


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """A proposed row of the actions sheet; the fields are its columns."""

    action: str
    kind: str
    skill: str
    to_level: float
    hours_low: float
    hours_likely: float
    hours_high: float
    needs: list[str]


_COLUMNS: Final = tuple(PlannedAction.__dataclass_fields__)


def planned_actions(
    gaps: pd.DataFrame, actions: pd.DataFrame, steps: Sequence[float] = HOURS_PER_STEP, ratio: float = 1.0
) -> pd.DataFrame:
    """Propose an action for each whole-level step of each gap.

    A gap from level 2.5 to 4 gives "SQL: level 2.5 to 3", a course, and "SQL: level 3 to 4", a stretch assignment,
    which needs the first. A step for which an action of the same skill and level exists and is not dropped is not
    proposed again; the next step then needs that action, unless it is done. A name that is taken gets a number.

    Args:
        gaps: One row per gap with columns skill, level (0 to 5, NaN not rated, counts as 0), required (0 to 5) and, if
            there is one, counted: counted experiences have no level steps and get no proposal.
        actions: Frame of the actions sheet.
        steps: Hours of the five whole steps, from `effort.hours_per_step`.
        ratio: By which hours are multiplied, from `effort.correction`.

    Returns:
        One row per proposal, in the order of the gaps and from the lowest step up, with the columns of
        `PlannedAction`; hours are likely ones from the steps, low 0.7 times and high 1.6 times that, each rounded to
        half hours (at least half an hour).
    """
    levelled = gaps[~gaps["counted"]] if "counted" in gaps else gaps
    taken = {name_key(name) for name in texts(actions["action"])}
    existing = _existing(actions)
    proposed = []
    for skill, level, required in zip(levelled["skill"], levelled["level"], levelled["required"], strict=True):
        needs: list[str] = []
        for start, end in _level_steps(0.0 if math.isnan(level) else level, required):
            known = existing.get((name_key(skill), end))
            if known:
                needs = [known.action] if known.state == "open" else []
                continue
            hours = hours_between(start, end, steps) * ratio
            action = _planned_action(
                _free_name(f"{skill}: level {start:g} to {end:g}", taken), skill, end, hours, needs
            )
            taken.add(name_key(action.action))
            proposed.append(action)
            needs = [action.action]
    return pd.DataFrame([asdict(action) for action in proposed], columns=list(_COLUMNS))


def _existing(actions: pd.DataFrame) -> dict[tuple[str, float], PlanRow]:
    """Find the action that leads to each level of each skill; of several the first."""
    rows, _ = plan_rows(actions)
    found: dict[tuple[str, float], PlanRow] = {}
    for row in rows:
        skill, level = actions["skill"].iloc[row.number - 1], actions["to_level"].iloc[row.number - 1]
        if row.state != "dropped" and isinstance(skill, str):
            found.setdefault((name_key(skill), level), row)
    return found


def _level_steps(level: float, required: float) -> Iterator[tuple[float, float]]:
    while level < required:
        end = min(math.floor(level) + 1.0, required)
        yield level, end
        level = end


def _planned_action(name: str, skill: str, to_level: float, hours: float, needs: list[str]) -> PlannedAction:
    return PlannedAction(
        action=name,
        kind="course" if to_level <= COURSE_UP_TO else "stretch assignment",
        skill=skill,
        to_level=to_level,
        hours_low=_half_hours(LOW * hours),
        hours_likely=_half_hours(hours),
        hours_high=_half_hours(HIGH * hours),
        needs=needs,
    )


def _half_hours(hours: float) -> float:
    """Round to half hours, halves up, at least one half."""
    return max(0.5, math.floor(2 * hours + 0.5 + 1e-9) / 2)


def _free_name(name: str, taken: set[str]) -> str:
    """Give the name, shortened to what a cell holds, with a number when it is taken."""
    base, number = name, 1
    while len(name) > NAME_MAX or name_key(name) in taken:
        number += name_key(name) in taken
        ending = f" ({number})" if number > 1 else ""
        name = base[: NAME_MAX - len(ending)] + ending
    return name
