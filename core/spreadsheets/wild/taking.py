"""Turns what a file was understood as into rows of the workbook's sheets, ready for the preview."""

from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.incoming import Incoming, IncomingRow, IncomingSheet
from core.spreadsheets.wild.repeated_rows import SCALE, WRITTEN, PlacedRow, without_repeats
from core.spreadsheets.wild.scales import Scale
from core.spreadsheets.wild.understood import FoundLevel, FoundTable, Place, Understood
from core.workbook.cells import name_key, plain_text
from core.workbook.checks import checked_cells
from core.workbook.declare import SheetRow
from core.workbook.rows import AnyCell
from core.workbook.scales import DRIVERS
from core.workbook.sheets import EXTRA, SHEETS

CATEGORY: Final = EXTRA + "Category"

_BESIDE: Final = {
    "note": "note", "last used": "last_used", "wants to grow": "wants_to_grow", "weight": "weight", "must": "must",
    "driver": "driver",
}  # fmt: skip
_ACTION: Final = {
    "due": "due", "start": "not_before", "status": "status", "hours": "hours_likely", "milestone": "milestone",
    "skill": "skill", "note": "note",
}  # fmt: skip


def people_of(understood: Understood) -> list[str]:
    """List the people that the tables of a file name, each once, in its order; roles are none."""
    named = (one.name for table in understood.tables if table.kind != "requirements" for one in table.people)
    return list(dict.fromkeys(named))


def taken(understood: Understood, person: str = "") -> Incoming:
    """Give the rows that a file holds for one person, and the roles, requirements and actions in it.

    Args:
        understood: The file.
        person: Whose levels to take; "" takes those of tables that name nobody.
    """
    skills, requirements, roles = list[PlacedRow](), list[PlacedRow](), list[PlacedRow]()
    actions = list[PlacedRow]()
    for table in understood.tables:
        if table.kind == "requirements":
            requirements += [_requirement(understood.file, table, level) for level in table.levels]
            roles += [_row(SHEETS["roles"], {"role": one.name}, one.at, understood.file) for one in table.people]
        elif table.kind == "plan":
            actions += [_action(understood.file, one.name, one.at, one.cells) for one in table.actions]
        else:
            skills += _skills(understood.file, table, person)
    once = {
        name: without_repeats(rows, name, understood.file)
        for name, rows in {"skills": skills, "roles": roles, "requirements": requirements}.items()
    }
    found = {**once, "actions": [one.row for one in actions]}  # the same thing can be done twice
    return Incoming(understood.file, tuple(_sheet(name, rows) for name, rows in found.items() if rows))


def _sheet(name: str, rows: Sequence[IncomingRow]) -> IncomingSheet:
    columns = dict.fromkeys(column for row in rows for column in (*row.cells, *row.refused))
    return IncomingSheet(name, SHEETS[name].title, tuple(columns), tuple(rows))


def _row(sheet: type[SheetRow], cells: Mapping[str, object], at: Place, file: str) -> PlacedRow:
    place = f"{file}, sheet {at.sheet}, row {at.row}" if at.sheet else f"{file}, row {at.row}"
    good, refused = checked_cells(
        sheet, {name: value for name, value in cells.items() if value not in (None, "")}, place
    )
    return PlacedRow(IncomingRow(at.row, "", good, refused), at)


def _skills(file: str, table: FoundTable, person: str) -> list[PlacedRow]:
    categories = {one.name: one.category for one in table.skills}
    wanted = [level for level in table.levels if name_key(level.person) == name_key(person)]
    rows = [_skill(file, level, categories.get(level.skill, ""), table.scale) for level in wanted]
    rated = {name_key(level.skill) for level in wanted}
    if table.people and name_key(person) not in {name_key(one.name) for one in table.people}:
        return rows
    # a skill of the table that this person has not rated is a skill that is not rated
    return rows + [
        _row(SHEETS["skills"], {"skill": one.name, **_category(one.category)}, one.at, file)
        for one in table.skills
        if name_key(one.name) not in rated
    ]


def _skill(file: str, level: FoundLevel, category: str, scale: Scale | None) -> PlacedRow:
    cells: dict[str, object] = {"skill": level.skill, "level": level.level, **_category(category)}
    if level.written:
        cells |= {WRITTEN: level.written, SCALE: _scale_words(scale)}
    for name, value in level.extra.items():
        cells[_BESIDE.get(name, EXTRA + name.capitalize())] = value if name in _BESIDE else _kept(value)
    return _row(SHEETS["skills"], cells, level.at, file)


def _kept(value: object) -> AnyCell:
    return value if isinstance(value, int | float | bool) else plain_text(value)


def _category(category: str) -> dict[str, object]:
    """Give the category as driver when it is one of the six, else as a kept column."""
    if not category:
        return {}
    return {"driver": category} if name_key(category) in DRIVERS else {CATEGORY: category}


def _scale_words(scale: Scale | None) -> str:
    """Say the scale in a cell: "1 to 5", or its values."""
    if scale is None:
        return ""
    if scale.low is not None and scale.high is not None:
        return f"{scale.low:g} to {scale.high:g}"
    return ", ".join(step.written for step in scale.steps)[:200]


def _requirement(file: str, table: FoundTable, level: FoundLevel) -> PlacedRow:
    beside = {
        _BESIDE[name]: value for name, value in level.extra.items() if _BESIDE.get(name) in {"weight", "must", "note"}
    }
    cells: dict[str, object] = {"role": level.person, "skill": level.skill, "level": level.level, **beside}
    if level.level is None and level.written:
        cells["note"] = level.written
    if level.written and table.scale:
        cells |= {WRITTEN: level.written, SCALE: _scale_words(table.scale)}
    return _row(SHEETS["requirements"], cells, level.at, file)


def _action(file: str, name: str, at: Place, cells: Mapping[str, object]) -> PlacedRow:
    known = {_ACTION[one]: value for one, value in cells.items() if one in _ACTION}
    kept = {EXTRA + one.capitalize(): _kept(value) for one, value in cells.items() if one not in _ACTION}
    return _row(SHEETS["actions"], {"action": name, **known, **kept}, at, file)
