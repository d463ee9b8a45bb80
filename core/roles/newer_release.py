"""What a newer release of a library would change in a role that was copied from an older one."""

from collections.abc import Callable, Mapping
from typing import Final

from core.roles.choosing import role_rows
from core.roles.library import RoleLibrary, role_place
from core.workbook.adding import added_rows
from core.workbook.cells import name_key, plain_text
from core.workbook.checks import row_key
from core.workbook.rows import AnyCell, Change, Row, Workbook, row_changes
from core.workbook.sheets import SHEETS

_COMPARED: Final = {
    "roles": ("source", "step", "expectations"),
    "requirements": ("level", "weight", "must", "note"),
}
"""The columns in which a copied row may differ from a newer release; all others are the person's own."""

NewId = Callable[[], str]


def copied_role(workbook: Workbook, library: RoleLibrary, role: str) -> str | None:
    """Give the code of the library's role that a role of the workbook was copied from, None when it was not.

    Its column "source" names the publisher and the code; the release may be another, the title the person's own.
    """
    for cells in workbook.cells("roles"):
        source = plain_text(cells.get("source"))
        if name_key(plain_text(cells.get("role"))) == name_key(role) and source.startswith(library.source):
            return next((part for part in map(str.strip, source.split(",")) if part in library.role_places), None)
    return None


def what_would_change(
    workbook: Workbook, library: RoleLibrary, role: str, new_id: NewId, *, least_weight: float = 1.0
) -> list[Change]:
    """Say what would change in a copied role if it were brought to this release; nothing is changed by asking.

    Args:
        workbook: The person's.
        library: The newer release.
        role: The role's name in the workbook.
        new_id: Gives the ids of requirements that would come.
        least_weight: The same as when the role was taken.

    Returns:
        The changes that would bring the role to this release: cells whose value is another, requirements that are new,
        and requirements that are gone, which are those whose note is the library's. What the person added stays. None
        when nothing would change, or the role was not copied from a library of this source. `changes_said` puts them
        in words, and the store saves those the person picks.
    """
    code = copied_role(workbook, library, role)
    if code is None:
        return []
    fresh = role_rows(library, code, least_weight=least_weight)
    named = _renamed(fresh, str(library.roles["title"].iloc[role_place(library, code)]), role)
    changes: list[Change] = []
    for sheet, columns in _COMPARED.items():
        new = {row_key(SHEETS[sheet], cells): cells for cells in named[sheet]}
        for row in _rows_of_role(workbook, sheet, role):
            cells = new.pop(row_key(SHEETS[sheet], row.cells), None)
            if cells is not None:
                changes += _differences(sheet, row, cells, columns)
            elif plain_text(row.cells.get("note")).startswith(library.source):
                changes += row_changes(sheet, row, None)
        changes += added_rows(workbook, sheet, new.values(), new_id) if sheet == "requirements" else []
    return changes


def _renamed(fresh: Workbook, title: str, role: str) -> dict[str, list[dict[str, AnyCell]]]:
    """Give the rows of each sheet under the name that the role has in the person's workbook."""
    return {
        sheet: [
            {name: role if name == "role" and cell == title else cell for name, cell in cells.items()}
            for cells in fresh.cells(sheet)
        ]
        for sheet in _COMPARED
    }


def _rows_of_role(workbook: Workbook, sheet: str, role: str) -> list[Row]:
    return [row for row in workbook.rows(sheet) if name_key(plain_text(row.cells.get("role"))) == name_key(role)]


def _differences(sheet: str, row: Row, cells: Mapping[str, AnyCell], columns: tuple[str, ...]) -> list[Change]:
    return [
        Change(sheet, row.id, column, row.cells.get(column), cells.get(column))
        for column in columns
        if row.cells.get(column) != cells.get(column)
    ]
