"""Changes that add or set: new rows with given cells, cells of the profile, the requirements of a chosen role."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from core.workbook.cells import name_key, plain_text
from core.workbook.checks import row_complete, row_key
from core.workbook.rows import AnyCell, Change, Row, Workbook, row_changes
from core.workbook.sheets import SHEETS

_PROFILE: Final = "profile"
"""Id of the one row of the profile: two windows that make it at once make the same row."""

NewId = Callable[[], str]


def added_rows(workbook: Workbook, sheet: str, rows: Iterable[Mapping[str, AnyCell]], new_id: NewId) -> list[Change]:
    """Give the changes that append rows to a sheet, in order; a row whose key is there already is left out.

    A row that lacks a cell it needs is no other row yet: it is added.
    """
    known = {row_key(SHEETS[sheet], row.cells) for row in workbook.rows(sheet)}
    position = max((row.position for row in workbook.rows(sheet)), default=0)
    changes: list[Change] = []
    for cells in rows:
        key = row_key(SHEETS[sheet], cells)
        if key in known and row_complete(SHEETS[sheet], cells):
            continue
        known.add(key)
        position += 1
        changes.extend(row_changes(sheet, None, Row(new_id(), position, cells)))
    return changes


def profile_set(workbook: Workbook, column: str, value: AnyCell | None) -> list[Change]:
    """Give the changes that set one cell of the profile, making its row when there is none; None blanks it."""
    rows = workbook.rows("profile")
    if rows:
        before = rows[0].cells.get(column)
        return [Change("profile", rows[0].id, column, before, value)] if before != value else []
    return list(row_changes("profile", None, Row(_PROFILE, 1, {column: value}))) if value is not None else []


def role_taken(workbook: Workbook, library: Workbook, role: str, new_id: NewId) -> list[Change]:
    """Give the changes that copy a library role, its requirements and its moves into the workbook.

    What the workbook has already, by the same names, stays as it is.
    """
    wanted = name_key(role)

    def rows(sheet: str, *columns: str) -> list[Mapping[str, AnyCell]]:
        return [
            cells
            for cells in library.cells(sheet)
            if any(name_key(plain_text(cells.get(column))) == wanted for column in columns)
        ]

    return [
        *added_rows(workbook, "roles", rows("roles", "role"), new_id),
        *added_rows(workbook, "requirements", rows("requirements", "role"), new_id),
        *added_rows(workbook, "moves", rows("moves", "from_role", "to_role"), new_id),
    ]
