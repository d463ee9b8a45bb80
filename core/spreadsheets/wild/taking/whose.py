"""Says which levels and actions of a file are those of the chosen person, and what is left out for that."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.wild.understood import FoundAction, FoundLevel, FoundTable, Understood
from core.workbook.cells import name_key, plain_text
from core.workbook.checks import Problem
from core.workbook.words import count_of

_NO_LEVELS: Final = ("requirements", "plan")
_SEVERAL: Final = re.compile(r"[,;/&+\n]| and | und | et | y ")


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose rows of a file are taken.

    Attributes:
        person: Who; "" takes what names nobody.
        nameless: Whether what names nobody is theirs too.
    """

    person: str
    nameless: bool = False

    def has(self, level: FoundLevel) -> bool:
        """Tell whether a level is theirs."""
        return name_key(level.person) == name_key(self.person) or (self.nameless and not level.person)

    def does(self, action: FoundAction) -> bool:
        """Tell whether an action is theirs: it names them, alone or with others, or nobody."""
        who = plain_text(action.cells.get("person"))
        named = {name_key(who), *(name_key(one) for one in _SEVERAL.split(who))}
        return not who.strip() or name_key(self.person) in named


def nameless_levels(understood: Understood) -> str:
    """Say how many levels of a file stand beside no name: "2 levels", "3 levels or notes"; "" when none do."""
    return _counted([one for table in understood.tables for one in _nameless(table)])


def _counted(levels: list[FoundLevel]) -> str:
    if not levels:
        return ""
    rated = all(one.written for one in levels)
    return count_of(len(levels), "level") if rated else count_of(len(levels), "level or note", "levels or notes")


def _nameless(table: FoundTable) -> list[FoundLevel]:
    """List what a table of skills says of nobody; a name alone says nothing."""
    if table.kind in _NO_LEVELS:
        return []
    return [one for one in table.levels if not one.person and (one.written or one.extra)]


def is_left_out(table: FoundTable, whose: Whose) -> bool:
    """Tell whether a table of skills names nobody and is not taken for the person who is chosen."""
    return bool(whose.person and not whose.nameless and not table.people and _nameless(table))


def left_out(understood: Understood, whose: Whose) -> Iterator[Problem]:
    """Say, table by table, which levels and actions are not taken: those of nobody, and what others are to do."""
    for table in understood.tables:
        place = f"sheet {table.area.sheet}, {table.area.address}" if table.area.sheet else table.area.address
        where = f"{understood.file}, {place}"
        found = _nameless(table) if whose.person and not whose.nameless else []
        if found:
            said = f"{_counted(found)} without a name beside"
            hint = f"If they are those of {whose.person}, say so."
            yield Problem(where, said, f"{_is(found)} not taken.", hint)
        others = [one for one in table.actions if table.kind == "plan" and not whose.does(one)]
        if others:
            names = ", ".join(dict.fromkeys(plain_text(one.cells["person"]) for one in others))
            yield Problem(where, f"{count_of(len(others), 'action')} of {names}", f"{_is(others)} not taken.")


def _is(found: list[FoundLevel] | list[FoundAction]) -> str:
    return "is" if len(found) == 1 else "are"
