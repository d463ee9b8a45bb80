"""The roles, requirements and moves that tables of requirements hold; where they give no level, one is proposed."""

from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.frameworks.frameworks import next_steps
from core.spreadsheets.wild.levels.level_words import is_not_rated, level_key, word_levels
from core.spreadsheets.wild.taking.repeated_rows import PlacedRow
from core.spreadsheets.wild.taking.taken_cells import (
    category_cells,
    columns_beside,
    named_cells,
    placed_row,
    writing_cells,
)
from core.spreadsheets.wild.understood import FoundLadder, FoundLevel, FoundTable
from core.workbook.cells import name_key

PROPOSED_LEVEL: Final = 3.0
"""Proposed for what a role asks for in words, where it is no step of a ladder: works independently."""

_COLUMNS: Final = {"note": "note", "weight": "weight", "must": "must", "driver": "driver"}


def role_rows(tables: Sequence[FoundTable], file: str) -> dict[str, list[PlacedRow]]:
    """Give the rows of the sheets roles, requirements and moves that tables of requirements hold.

    A role that is a step of a ladder has the kind of work as family and its place as step, and a promotion leads to the
    next one.
    """
    ladders = [ladder for table in tables for ladder in table.ladders]
    roles = [placed_row("roles", {"role": one.name, **_step_cells(one.name, ladders)}, one.at, file)
             for table in tables for one in table.people]  # fmt: skip
    places = {one.name: one.at for table in reversed(tables) for one in table.people}
    moves = [
        placed_row("moves", {"from_role": one, "to_role": other, "kind": "promotion"}, places[other], file)
        for one, other in next_steps(tables)
    ]
    asked = [row for table in tables for row in _requirements(table, file)]
    return {"roles": roles, "requirements": asked, "moves": moves}


def _step_cells(role: str, ladders: Sequence[FoundLadder]) -> dict[str, object]:
    ladder = next((one for one in ladders if role in one.roles), None)
    return {"family": ladder.family, "step": ladder.roles.index(role) + 1} if ladder else {}


def _requirements(table: FoundTable, file: str) -> list[PlacedRow]:
    categories = {one.name: one.category for one in table.skills}
    asked: dict[tuple[str, str, str], list[FoundLevel]] = {}
    for level in table.levels:
        cell = "" if _in_words(table, level) else level.at.address
        if not is_not_rated(level.written):  # a dash says that the role does not ask for it
            asked.setdefault((name_key(level.person), name_key(level.skill), cell), []).append(level)
    columns = columns_beside(table, _COLUMNS)
    found = []
    for levels in asked.values():
        category = category_cells(categories.get(levels[0].skill, ""))
        found.append(_requirement(table, levels, {**category, **named_cells(levels[0].extra, columns)}, file))
    return found


def _in_words(table: FoundTable, level: FoundLevel) -> bool:
    """Tell whether a cell says in words what is asked for, in a table that gives no levels."""
    has_levels = table.scale is not None and table.scale.kind != "sentence"
    return not has_levels and level.level is None and any(sign.isalpha() for sign in level.written)


def _requirement(table: FoundTable, levels: Sequence[FoundLevel], beside: Mapping[str, object], file: str) -> PlacedRow:
    """Give what a role asks for in one skill; several cells are several sentences about it."""
    first = levels[0]
    cells = dict(beside)
    notes = [str(level.extra["note"]) for level in levels if level.extra.get("note")]
    if first.level is None:
        notes += [level.written for level in levels]
    level = first.level
    if _in_words(table, first):
        level, said = _proposed(first.person, table.ladders)
        notes.append(f"[{said}]")
    else:
        cells |= writing_cells(first.written, table.scale) if table.scale else {}
    named = {
        "role": first.person,
        "skill": first.skill,
        "level": level,
        "note": "\n".join(filter(None, dict.fromkeys(notes))),
    }
    return placed_row("requirements", {**cells, **named}, first.at, file)


def _proposed(role: str, ladders: Sequence[FoundLadder]) -> tuple[float, str]:
    """Propose the level that a role asks for in words, and say from what."""
    ladder = next((one for one in ladders if role in one.roles), None)
    if ladder is None:
        return PROPOSED_LEVEL, f"The file gives no level: {PROPOSED_LEVEL:g} is proposed."
    at = ladder.roles.index(role)
    level = levels_of_steps(ladder.roles)[at]
    return level, f"The file gives no level: {level:g} is proposed from step {at + 1} of {len(ladder.roles)}."


def levels_of_steps(roles: Sequence[str]) -> list[float]:
    """Give the levels to propose for the steps of a ladder, lowest first.

    Roles that are named by words for levels have those. Up to four steps begin at 2, works with guidance, and rise by
    one; more are spread from 1 to 5, rounded down to half steps.

    >>> levels_of_steps(["Junior", "Mid", "Senior"]), levels_of_steps(["Beginner", "Expert"])
    ([2.0, 3.0, 4.0], [1.0, 5.0])
    """
    known: Mapping[str, float] = word_levels(roles)
    if all(level_key(role) in known for role in roles):
        return [known[level_key(role)] for role in roles]
    last = len(roles) - 1
    if last <= 3:
        return [2.0 + at for at in range(last + 1)]
    return [1 + (8 * at // last) / 2 for at in range(last + 1)]
