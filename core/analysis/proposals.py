"""Actions proposed for the gaps of a workbook, with the person's own hours for each level step."""

import pandas as pd

from core.analysis.effort import correction, hours_per_step
from core.analysis.planned_actions import planned_actions
from core.workbook.cells import name_key
from core.workbook.frames import sheet_frame
from core.workbook.person_sheets import Profile
from core.workbook.plan_sheets import Action
from core.workbook.rows import AnyCell, Workbook


def proposed_actions(
    workbook: Workbook, gaps: pd.DataFrame, *, not_rated_too: bool = False
) -> list[dict[str, AnyCell]]:
    """Propose actions that would close these gaps, as rows of the actions sheet.

    Args:
        workbook: Its profile holds the hours of each level step, its actions what is planned already.
        gaps: Rows of `RoleGap.now` or `RoleGap.emerging`.
        not_rated_too: Whether to plan what is not rated, as from 0; otherwise it is left out, to be rated first.
    """
    judged = gaps if not_rated_too else gaps[gaps["rated"]]
    if judged.empty:
        return []
    actions = sheet_frame(Action, workbook.rows("actions"))
    steps = hours_per_step(sheet_frame(Profile, workbook.rows("profile")))
    rows = planned_actions(judged, actions, steps, correction(actions).ratio)
    levelled = [
        {str(name): value for name, value in row.items() if value not in (None, [])} for row in rows.to_dict("records")
    ]
    return [*levelled, *_counted_actions(judged[judged["counted"]], actions)]


def _counted_actions(gaps: pd.DataFrame, actions: pd.DataFrame) -> list[dict[str, AnyCell]]:
    """Propose to raise each count that is short, once; nobody knows the hours of it."""
    planned = {name_key(str(name)) for name in actions["action"].dropna()}
    named = (
        (f"{skill}: from {0 if pd.isna(count) else count:g} to {required:g}", str(skill))
        for skill, count, required, shortfall in zip(
            gaps["skill"], gaps["count"], gaps["required_count"], gaps["shortfall"], strict=True
        )
        if shortfall > 0
    )
    return [
        {"action": name, "kind": "stretch assignment", "skill": skill}
        for name, skill in named
        if name_key(name) not in planned
    ]
