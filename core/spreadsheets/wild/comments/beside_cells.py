"""Finds which level a cell is about, so that what stands at the cell and not in it comes beside that level."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.understood import FoundLevel, FoundTable, Place
from core.workbook.cells import plain_text

Cell = tuple[int, int]
"""A row and a column, counted from 1."""

Extra = Mapping[str, object]
"""What stands beside a level, by what it is: "note", "wants to grow"."""

_LEVEL_OF: Final = "level of "
_NO_SKILL: Final = {"category", "person", "role"}
_Key = TypeVar("_Key", int, Cell)


@dataclass
class _Rated:
    """A level, and what is to be put beside it."""

    level: FoundLevel
    more: list[Extra] = field(default_factory=list)


class CellsOfTable:
    """The levels and actions of a table by the cells they are about."""

    def __init__(self, table: FoundTable) -> None:
        self._table = table
        self._rated = [_Rated(level) for level in table.levels]
        self._actions = {one.at.row: one for one in table.actions}
        self._by_place: dict[Cell, list[_Rated]] = _grouped((_cell(one.level.at), one) for one in self._rated)
        self._by_row = _grouped((one.level.at.row, one) for one in self._rated)
        self._by_column = _grouped((one.level.at.column, one) for one in self._rated)
        self._skills = {_cell(one.at): one.name for one in table.skills}
        self._people = {_cell(one.at): one.name for one in table.people}

    @property
    def is_matrix(self) -> bool:
        """Whether names stand down and across."""
        return any(kind.startswith(_LEVEL_OF) for kind in self._table.columns.values())

    def put(self, cell: Cell, extra: Extra, *, whole_row: bool = True) -> bool:
        """Put something beside what a cell is about; False when that is nothing that is taken.

        A cell is about its level, also a blank one; the name of a skill is about the levels of that skill.

        Args:
            cell: Where it stands.
            extra: What it is.
            whole_row: Whether the other cells in the row of a list, as one of evidence, are about its level too.
        """
        if cell[0] in self._actions:
            action = self._actions[cell[0]]
            self._actions[cell[0]] = replace(action, cells=_merged(action.cells, [extra]))
            return True
        rated = self._by_place.get(cell) or self._around(cell, whole_row=whole_row)
        if not rated and (level := self._blank(cell)):
            rated = [_Rated(level)]
            self._rated += rated
            self._by_place[cell] = rated
        for one in rated:
            one.more.append(extra)
        return bool(rated)

    def table(self) -> FoundTable:
        """Give the table with all that was put beside its levels; those that were blank stand in their rows."""
        levels = [replace(one.level, extra=_merged(one.level.extra, one.more)) for one in self._rated]
        if len(levels) > len(self._table.levels):
            levels.sort(key=lambda level: _cell(level.at))
        return replace(self._table, levels=tuple(levels), actions=tuple(self._actions.values()))

    def _around(self, cell: Cell, *, whole_row: bool) -> list[_Rated]:
        """Give the levels that the name of a skill, or another cell in the row of a list, is about."""
        row, column = cell
        if self.is_matrix:
            line = self._by_column.get(column) if self._is_across(column) else self._by_row.get(row)
            return line or [] if cell in self._skills else []
        is_about = cell in self._skills or (whole_row and self._kind(column) not in _NO_SKILL)
        return self._by_row.get(row, []) if is_about else []

    def _blank(self, cell: Cell) -> FoundLevel | None:
        """Give the level of a blank cell: whose it would be, of which skill; None when the cell is none for levels."""
        row, column = cell
        at = Place(self._table.area.sheet, row, column)
        if not self.is_matrix:
            skill = next((name for (line, _), name in self._skills.items() if line == row), None)
            nobody_else = len(self._people) <= 1 and row not in self._by_row and self._kind(column) not in _NO_SKILL
            who = next(iter(self._people.values()), "")
            return FoundLevel(who, skill, "", None, at) if skill and nobody_else else None
        if self._table.kind == "requirements":  # blank is not asked for
            return None
        down = any(self._is_across(place) for _, place in self._skills)
        skill = _named(self._skills, column=column) if down else _named(self._skills, row=row)
        person = _named(self._people, row=row) if down else _named(self._people, column=column)
        return FoundLevel(person, skill, "", None, at) if skill and person and self._is_across(column) else None

    def _is_across(self, column: int) -> bool:
        return self._kind(column).startswith(_LEVEL_OF)

    def _kind(self, column: int) -> str:
        return self._table.columns.get(get_column_letter(column), "")


def _cell(at: Place) -> Cell:
    return at.row, at.column


def _named(names: Mapping[Cell, str], row: int = 0, column: int = 0) -> str | None:
    """Give the name that stands in a row or in a column."""
    return next((name for (line, place), name in names.items() if line == row or place == column), None)


def _grouped(pairs: Iterable[tuple[_Key, _Rated]]) -> dict[_Key, list[_Rated]]:
    found: dict[_Key, list[_Rated]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return found


def _merged(extra: Extra, more: Sequence[Extra]) -> Extra:
    """Add to what stands beside a level; notes are joined."""
    found = dict(extra)
    for one in more:
        notes = [plain_text(part["note"]) for part in (found, one) if part.get("note")]
        found |= {**one, **({"note": "; ".join(notes)} if notes else {})}
    return found if more else extra
