"""The list of all sheets a workbook can carry, in the order of the Excel file."""

from typing import Final

from core.workbook.declare import SheetRow
from core.workbook.person_sheets import Achievement, Feedback, Profile, Rating, Skill
from core.workbook.plan_sheets import Action, Milestone, Session, Stakeholder, Window
from core.workbook.role_sheets import Move, Requirement, Role

SHEETS: Final[dict[str, type[SheetRow]]] = {
    sheet.sheet: sheet
    for sheet in (
        Profile,
        Skill,
        Rating,
        Role,
        Requirement,
        Move,
        Action,
        Milestone,
        Achievement,
        Stakeholder,
        Feedback,
        Window,
        Session,
    )
}
"""Every declared sheet by its name."""

EXTRA: Final = "x:"
"""Starts the name of a column or a sheet that Trellis does not know and keeps."""


def is_extra(name: str) -> bool:
    """Tell whether a column or sheet is one that Trellis does not know."""
    return name.startswith(EXTRA)
