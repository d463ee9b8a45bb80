"""Turns what a file was understood as into rows of the workbook's sheets, ready for the preview."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from core.spreadsheets.incoming import Incoming, IncomingRow, IncomingSheet
from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.taking.repeated_rows import AS_WRITTEN, PlacedRow, without_repeats
from core.spreadsheets.wild.taking.taken_cells import (
    category_cells,
    columns_beside,
    named_cells,
    placed_row,
    writing_cells,
)
from core.spreadsheets.wild.taking.taken_roles import role_rows
from core.spreadsheets.wild.taking.whose import Whose, is_left_out, left_out
from core.spreadsheets.wild.understood import FoundLevel, FoundTable, Place, Understood
from core.workbook.cells import name_key
from core.workbook.sheets import SHEETS

_NO_NAMES: Final[Mapping[Place, str]] = MappingProxyType({})
_NO_SKILLS: Final = ("requirements", "plan")

_BESIDE: Final = {
    "note": "note", "last used": "last_used", "wants to grow": "wants_to_grow", "driver": "driver",
}  # fmt: skip
_ACTION: Final = {
    "due": "due", "start": "not_before", "status": "status", "hours": "hours_likely", "milestone": "milestone",
    "skill": "skill", "note": "note",
}  # fmt: skip


def people_of(understood: Understood) -> list[str]:
    """List the people that the tables of a file name, each once as first written, in its order; roles are none."""
    found: dict[str, str] = {}
    for table in understood.tables:
        for one in table.people if table.kind != "requirements" else ():
            found.setdefault(name_key(one.name), one.name)
    return list(found.values())


def taken(
    understood: Understood, person: str = "", written: Mapping[Place, str] = _NO_NAMES, *, nameless: bool = False
) -> Incoming:
    """Give the rows that a file holds for one person, and the roles, requirements, moves and actions in it.

    Args:
        understood: The file.
        person: Whose levels and actions to take; "" takes those that name nobody.
        written: What skills are called in the file, by cell, where they are taken under another name.
        nameless: Whether levels that name nobody are that person's too.

    Returns:
        The rows; what is left out because it is another's, or names nobody, is among the remarks.
    """
    file, whose = understood.file, Whose(person, nameless)
    asking = [table for table in understood.tables if table.kind == "requirements"]
    rated = [table for table in understood.tables if table.kind not in _NO_SKILLS]
    skills = [row for table in rated for row in _skills(file, table, whose)]
    repeating = {"skills": skills, **role_rows(asking, file)}
    actions = [row for table in understood.tables if table.kind == "plan" for row in _actions(file, table, whose)]
    found = {name: without_repeats(_with_names(rows, written), name, file) for name, rows in repeating.items()}
    found["actions"] = [one.row for one in _with_names(actions, written)]  # the same thing can be done twice
    sheets = tuple(_sheet(name, rows) for name, rows in found.items() if rows)
    return Incoming(file, sheets, tuple(left_out(understood, whose)))


def _with_names(rows: Sequence[PlacedRow], written: Mapping[Place, str]) -> Iterator[PlacedRow]:
    """Keep beside each skill what it is called in the cell that the row comes from."""
    for one in rows:
        name = written.get(one.at) if "skill" in one.row.cells else None
        yield replace(one, row=replace(one.row, cells={**one.row.cells, AS_WRITTEN: name})) if name else one


def _sheet(name: str, rows: Sequence[IncomingRow]) -> IncomingSheet:
    columns = dict.fromkeys(column for row in rows for column in (*row.cells, *row.refused))
    return IncomingSheet(name, SHEETS[name].title, tuple(columns), tuple(rows))


def _skills(file: str, table: FoundTable, whose: Whose) -> list[PlacedRow]:
    categories, columns = {one.name: one.category for one in table.skills}, columns_beside(table, _BESIDE)
    wanted = [level for level in table.levels if whose.has(level)]
    rows = []
    for level in wanted:
        category = category_cells(categories.get(level.skill, ""))
        rows.append(_skill(file, level, {**category, **named_cells(level.extra, columns)}, table.scale))
    rated = {name_key(level.skill) for level in wanted}
    named = {name_key(one.name) for one in table.people}
    if (named and name_key(whose.person) not in named) or is_left_out(table, whose):
        return rows
    # a skill of the table that this person has not rated is a skill that is not rated
    return rows + [
        placed_row("skills", {"skill": one.name, **category_cells(one.category)}, one.at, file)
        for one in table.skills
        if name_key(one.name) not in rated
    ]


def _skill(file: str, level: FoundLevel, beside: Mapping[str, object], scale: Scale | None) -> PlacedRow:
    cells = {"skill": level.skill, "level": level.level, **writing_cells(level.written, scale)}
    return placed_row("skills", {**cells, **beside}, level.at, file)


def _actions(file: str, table: FoundTable, whose: Whose) -> list[PlacedRow]:
    columns = columns_beside(table, _ACTION)
    return [
        placed_row("actions", {"action": one.name, **named_cells(one.cells, columns)}, one.at, file)
        for one in table.actions
        if whose.does(one)
    ]
