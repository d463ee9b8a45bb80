"""Taking a role out of a library into a person's workbook: under which name, and what of it is added."""

from collections.abc import Callable
from dataclasses import dataclass

from core.roles.choosing import role_rows
from core.roles.library import RoleLibrary, role_place
from core.roles.newer_release import copied_role
from core.roles.own_names import in_own_names, other_names, own_names, role_called
from core.roles.releases import release_of, source_of
from core.roles.tools import WhichTools, is_tool_note
from core.workbook.adding import added_rows, role_taken
from core.workbook.cells import name_key, plain_text
from core.workbook.rows import Change, Workbook

NewId = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a role is wanted.

    Attributes:
        least_weight: Requirements of a smaller weight stay in the library.
        tools: Which of the tools it names come as requirements.
        own_names: Whether skills that the person has under another name are asked for by that name.
    """

    least_weight: float = 1.0
    tools: WhichTools = "none"
    own_names: bool = True


@dataclass(frozen=True, slots=True)
class Taken:
    """A role that is taken: its name in the workbook, and the changes that bring it there."""

    role: str
    changes: list[Change]


def called_otherwise(workbook: Workbook, library: RoleLibrary, book: Workbook) -> dict[str, str]:
    """Give what the person calls skills of a role, by the published name, where that is another name.

    Args:
        workbook: The person's.
        library: Where the role is.
        book: The role, as `role_rows` gives it.
    """
    asked = [plain_text(cells.get("skill")) for cells in book.cells("requirements")]
    have = [plain_text(cells.get("skill")) for cells in workbook.cells("skills")]
    return own_names(other_names(library, asked), [name for name in have if name])


def copy_of(workbook: Workbook, library: RoleLibrary, code: str) -> str | None:
    """Give the name of the role that was copied from a library's, whatever the release; None when none was."""
    names = (plain_text(cells.get("role")) for cells in workbook.cells("roles"))
    return next((name for name in names if name and copied_role(workbook, library, name) == code), None)


def role_taken_from(workbook: Workbook, library: RoleLibrary, code: str, new_id: NewId, wanted: Wanted) -> Taken:
    """Take a role out of a library.

    Args:
        workbook: The person's.
        library: Where the role is.
        code: Its code.
        new_id: Gives the ids of new rows.
        wanted: What of it is wanted.

    Returns:
        Role, requirements and moves to be added. A role that was copied before stays as it is, and only tools are
        added to it, if its release is this one: what another release would change is for `what_would_change`. Where a
        role of another source has its name, it is told apart as "accountant (ESCO)".

    Raises:
        NoRoleError: The library has no role of that code.
    """
    title = str(library.roles["title"].iloc[role_place(library, code)])
    book = role_rows(library, code, least_weight=wanted.least_weight, tools=wanted.tools)
    if wanted.own_names:
        book = in_own_names(book, called_otherwise(workbook, library, book), library.source)
    copied = copy_of(workbook, library, code)
    if copied is None:
        name = _free_name(workbook, title, library.source)
        return Taken(name, role_taken(workbook, role_called(book, title, name), name, new_id))
    if release_of(source_of(workbook, copied), library.source) != library.release:
        return Taken(copied, [])
    tools = [
        cells
        for cells in role_called(book, title, copied).cells("requirements")
        if is_tool_note(library.source, plain_text(cells.get("note")))
    ]
    return Taken(copied, added_rows(workbook, "requirements", tools, new_id))


def _free_name(workbook: Workbook, title: str, source: str) -> str:
    taken = {name_key(plain_text(cells.get("role"))) for sheet in ("roles", "requirements")
             for cells in workbook.cells(sheet)}  # fmt: skip
    name, number = title, 1
    while name_key(name) in taken:
        name, number = f"{title} ({source})" if number == 1 else f"{title} ({source} {number})", number + 1
    return name
