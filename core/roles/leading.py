"""Where a role leads: the moves of the workbook that start from it, and where each role can be taken from."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.roles.library import RoleLibrary
from core.workbook.cells import name_key, plain_text
from core.workbook.rows import AnyCell, Workbook

TIERS = "Primary-Short: among the five nearest. Primary-Long: the next five. Supplemental: ten more."
"""What O*NET's tiers of related occupations mean."""


@dataclass(frozen=True, slots=True)
class Way:
    """A move from a role.

    Attributes:
        role: Where it leads.
        said: What is known of it: the kind of move, how long people usually stay, the note.
        code: Under which code the published library has that role, "" when it has none.
        here: Whether the workbook has the role already.
    """

    role: str
    said: str
    code: str
    here: bool


def ways_from(workbook: Workbook, role: str, library: RoleLibrary | None) -> list[Way]:
    """List the moves that start from a role, in the order of the sheet.

    Args:
        workbook: The person's.
        role: Its name in the workbook.
        library: The library it was copied from, when it is there.
    """
    codes = _codes(library) if library is not None else {}
    here = {name_key(plain_text(cells.get("role"))) for cells in workbook.cells("roles")}
    wanted = name_key(role)
    found: dict[str, Way] = {}
    for cells in workbook.cells("moves"):
        to_role = plain_text(cells.get("to_role"))
        if name_key(plain_text(cells.get("from_role"))) == wanted and to_role:
            key = name_key(to_role)
            found.setdefault(key, Way(to_role, _said(cells), codes.get(key, ""), key in here))
    return list(found.values())


def _codes(library: RoleLibrary) -> dict[str, str]:
    return {name_key(title): code for title, code in zip(library.roles["title"], library.roles["code"], strict=True)}


def _said(cells: Mapping[str, AnyCell]) -> str:
    months = cells.get("usual_months")
    parts = [
        plain_text(cells.get("kind")),
        f"usually after {plain_text(months)} months" if months else "",
        plain_text(cells.get("note")),
    ]
    return "; ".join(filter(None, parts))
