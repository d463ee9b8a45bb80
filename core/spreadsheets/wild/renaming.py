"""A table with other names for its skills and people, where two names become one, each once."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final, TypeVar

from core.spreadsheets.wild.understood import FoundAction, FoundPerson, FoundSkill, FoundTable
from core.workbook.cells import plain_text

_NONE: Final[Mapping[str, str]] = MappingProxyType({})

Named = TypeVar("Named", FoundSkill, FoundPerson)


def renamed_table(table: FoundTable, skills: Mapping[str, str], people: Mapping[str, str] = _NONE) -> FoundTable:
    """Give a table whose names are other ones; its cells stay where they are and keep what is written in them.

    Args:
        table: The table.
        skills: New names of skills, by the old ones; what is not in it stays.
        people: New names of people (of roles, in a table of requirements).
    """
    named = {one.name for one in table.skills} | {plain_text(one.cells.get("skill")) for one in table.actions}
    if named.isdisjoint(skills) and not any(one.name in people for one in table.people):
        return table
    levels = tuple(
        replace(one, skill=skills.get(one.skill, one.skill), person=people.get(one.person, one.person))
        for one in table.levels
    )
    actions = tuple(
        replace(one, cells={**one.cells, **_new(one, "skill", skills), **_new(one, "person", people)})
        for one in table.actions
    )
    known, named_people = _each_once(table.skills, skills), _each_once(table.people, people)
    return replace(table, skills=known, people=named_people, levels=levels, actions=actions)


def _new(action: FoundAction, what: str, names: Mapping[str, str]) -> dict[str, str]:
    name = plain_text(action.cells.get(what))
    return {what: names[name]} if name in names else {}


def _each_once(named: Iterable[Named], names: Mapping[str, str]) -> tuple[Named, ...]:
    """Rename, and keep the first place of each name."""
    found: dict[str, Named] = {}
    for one in named:
        name = names.get(one.name, one.name)
        found.setdefault(name, replace(one, name=name))
    return tuple(found.values())
