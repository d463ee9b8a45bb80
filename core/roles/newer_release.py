"""What another release of a library would change in a role that was copied from an older one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from core.roles.choosing import role_rows
from core.roles.library import RoleLibrary, role_place
from core.roles.own_names import in_own_names, other_names, own_names, role_called
from core.roles.releases import source_of
from core.roles.tools import PROPOSED_WEIGHTS, WhichTools, is_tool_note
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
    source = source_of(workbook, role)
    if not source.startswith(library.source):
        return None
    return next((part for part in map(str.strip, source.split(",")) if part in library.role_places), None)


def what_would_change(
    workbook: Workbook, library: RoleLibrary, role: str, new_id: NewId, *, least_weight: float = 1.0
) -> list[Change]:
    """Say what would change in a copied role if it were brought to this release; nothing is changed by asking.

    Args:
        workbook: The person's.
        library: The other release.
        role: The role's name in the workbook.
        new_id: Gives the ids of requirements that would come.
        least_weight: The same as when the role was taken.

    Returns:
        The changes that would bring the role to this release: cells whose value is another, requirements that are new,
        and requirements that are gone. Gone are those whose note is the library's and which the release knows as a
        skill but does not ask of the role: what a release without the table of knowledge says nothing of stays. What
        the person added, and notes in their own words, stay. Tools come only where the role was taken with tools. None
        when nothing would change, or the role was not copied from a library of this source.
    """
    code = copied_role(workbook, library, role)
    if code is None:
        return []
    fresh = _fresh_rows(workbook, library, role, code, least_weight)
    named = role_called(fresh, str(library.roles["title"].iloc[role_place(library, code)]), role)
    gone = _could_be_gone(library, code)
    changes: list[Change] = []
    for sheet, columns in _COMPARED.items():
        new = {row_key(SHEETS[sheet], cells): cells for cells in named.cells(sheet)}
        for row in _rows_of_role(workbook, sheet, role):
            cells = new.pop(row_key(SHEETS[sheet], row.cells), None)
            if cells is not None:
                changes += _differences(sheet, row, cells, columns, library.source)
            elif sheet == "requirements" and gone(row):
                changes += row_changes(sheet, row, None)
        changes += added_rows(workbook, sheet, new.values(), new_id) if sheet == "requirements" else []
    return changes


def _fresh_rows(workbook: Workbook, library: RoleLibrary, role: str, code: str, least_weight: float) -> Workbook:
    """Give the role as it would be taken today: with the tools that were taken, under the names that it has here."""
    copied = _rows_of_role(workbook, "requirements", role)
    fresh = role_rows(library, code, least_weight=least_weight, tools=_tools_taken(copied, library.source))
    asked = [plain_text(cells.get("skill")) for cells in fresh.cells("requirements")]
    names = own_names(other_names(library, asked), [plain_text(row.cells.get("skill")) for row in copied])
    return in_own_names(fresh, names, library.source)


def _tools_taken(copied: Iterable[Row], source: str) -> WhichTools:
    """Tell by the copied tools of the least weight which tools were taken; the person may have changed weights."""
    tools = [row.cells for row in copied if is_tool_note(source, plain_text(row.cells.get("note")))]
    if not tools:
        return "none"
    weights = [cells.get("weight") for cells in tools]
    least = min(float(weight) if isinstance(weight, int | float) else 0.0 for weight in weights)
    if least >= PROPOSED_WEIGHTS["in demand"]:
        return "in demand"
    return "hot" if least >= PROPOSED_WEIGHTS["hot"] else "all"


def _could_be_gone(library: RoleLibrary, code: str) -> Callable[[Row], bool]:
    """Give what tells whether the release, silent on a copied requirement, means that it is no longer asked for."""
    names_tools = bool((library.tools["role"] == role_place(library, code)).any())

    def gone(row: Row) -> bool:
        note, skill = plain_text(row.cells.get("note")), name_key(plain_text(row.cells.get("skill")))
        if is_tool_note(library.source, note):
            return names_tools
        return note.startswith(library.source) and skill in library.skill_places

    return gone


def _rows_of_role(workbook: Workbook, sheet: str, role: str) -> list[Row]:
    return [row for row in workbook.rows(sheet) if name_key(plain_text(row.cells.get("role"))) == name_key(role)]


def _differences(
    sheet: str, row: Row, cells: Mapping[str, AnyCell], columns: Sequence[str], source: str
) -> list[Change]:
    return [
        Change(sheet, row.id, column, row.cells.get(column), cells.get(column))
        for column in columns
        if row.cells.get(column) != cells.get(column)
        and not (column == "note" and not plain_text(row.cells.get("note")).startswith(source))
    ]
