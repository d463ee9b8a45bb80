"""What the person calls a published skill or role, where that is another name than the published one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from core.roles.library import RoleLibrary
from core.roles.tools import short_tool_names
from core.workbook.cells import name_key, plain_text
from core.workbook.near_names import KnownNames
from core.workbook.rows import AnyCell, Row, Workbook

LEAST_CERTAIN: Final = 0.92
"""Case, punctuation, spelling, plural and abbreviation; word order and versions may mean another thing."""


def published_names(library: RoleLibrary) -> dict[str, tuple[str, ...]]:
    """Give the names under which a library knows skills and tools, each with its other names."""
    skills = {
        name: tuple(lines.split("\n")) if lines else ()
        for name, lines in zip(library.skills["name"], library.skills["alternatives"], strict=True)
    }
    tools = library.tools.drop_duplicates("tool")[["tool", "hot"]].itertuples(index=False)
    return {tool: short_tool_names(tool) if hot else () for tool, hot in tools} | skills


def other_names(library: RoleLibrary, skills: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Give the other names that a library knows for some of its skills and tools."""
    hot = set(library.tools["tool"][library.tools["hot"]].unique())
    found = {}
    for skill in skills:
        place = library.skill_places.get(name_key(skill))
        lines = str(library.skills["alternatives"].iloc[place]) if place is not None else ""
        tool = short_tool_names(skill) if skill in hot else ()
        found[skill] = tuple(lines.split("\n")) if lines else tool
    return found


def own_names(asked: Mapping[str, Sequence[str]], own: Iterable[str]) -> dict[str, str]:
    """Find what the person calls the skills of a role, where that is another name.

    Args:
        asked: The skills by the names they are published under, each with its other names, in the order of their
            weight.
        own: The names of the person's skills.

    Returns:
        The person's name by the published one, for those that are near enough to be the same (case, blanks,
        punctuation, spelling, abbreviation, or another name that the publisher knows). A skill that the person has by
        its published name is not among them, and no own name stands for two skills.

    >>> own_names({"Microsoft Excel": (), "SQL": ()}, ["Excel", "SQL"])
    {'Microsoft Excel': 'Excel'}
    """
    taken = {name_key(skill) for skill in asked}
    left = [name for name in dict.fromkeys(own) if name_key(name) not in taken]
    known = KnownNames(dict.fromkeys(left, ()))
    found: dict[str, str] = {}
    have = {name_key(name) for name in own}
    for skill, others in asked.items():
        matches = [] if name_key(skill) in have else list(filter(None, known.matched([skill, *others]).values()))
        best = max(matches, key=lambda match: match.confidence, default=None)
        if best is not None and best.confidence >= LEAST_CERTAIN and best.name not in found.values():
            found[skill] = best.name
    return found


def in_own_names(book: Workbook, names: Mapping[str, str], source: str) -> Workbook:
    """Give the rows of a role with its skills called as the person does; the note keeps the published name.

    Args:
        book: As `role_rows` gives it.
        names: The person's name by the published one, as `own_names` gives it.
        source: The publisher, for the note.
    """
    rows = tuple(Row(row.id, row.position, _cells(row.cells, names, source)) for row in book.rows("requirements"))
    return Workbook({**book.sheets, "requirements": rows})


def _cells(cells: Mapping[str, AnyCell], names: Mapping[str, str], source: str) -> Mapping[str, AnyCell]:
    skill = plain_text(cells.get("skill"))
    if skill not in names:
        return cells
    note = f"{plain_text(cells.get('note'))} {source} calls it {skill}."
    return {**cells, "skill": names[skill], "note": note.strip()}


def role_called(book: Workbook, title: str, name: str) -> Workbook:
    """Give the rows of a role under the name that it has in the person's workbook, moves from and to it included."""

    def cells(row: Row) -> Mapping[str, AnyCell]:
        named = {"role", "from_role", "to_role"}
        return {key: name if key in named and cell == title else cell for key, cell in row.cells.items()}

    sheets = {
        sheet: tuple(Row(row.id, row.position, cells(row)) for row in rows) for sheet, rows in book.sheets.items()
    }
    return Workbook(sheets) if name != title else book
