"""Reads the cells of a table one by one: levels, wishes to grow, and what does not fit the scale."""

from collections.abc import Collection, Mapping
from typing import Final

from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_cells import read_level
from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.levels.wish_signs import is_wish, unmarked, wish_signs
from core.spreadsheets.wild.reading import Context, address_words
from core.spreadsheets.wild.understood import FoundLevel, Place
from core.workbook.checks import Problem

_TOLD_EVERY: Final = 500


class LevelReader:
    """Reads the cells of a table one by one; what does not fit the scale has no level and a problem."""

    def __init__(self, context: Context, scale: Scale | None, growing: Collection[tuple[int, int]] = ()) -> None:
        self._context, self._scale, self._growing = context, scale, growing
        self._wishes = wish_signs(context.legend)
        self.levels: list[FoundLevel] = []
        self.problems: list[Problem] = []

    def read(self, person: str, skill: str, value: object, place: Place, extra: Mapping[str, object]) -> None:
        """Read the level of one cell that is not blank."""
        if not len(self.levels) % _TOLD_EVERY:
            self._context.row_read(place.row)
        if (place.row, place.column) in self._growing:
            extra = {**extra, "wants to grow": "yes"}
        if is_wish(value, self._wishes):
            self.levels.append(FoundLevel(person, skill, "", None, place, {**extra, "wants to grow": "yes"}))
            return
        if self._scale is None:
            self.levels.append(FoundLevel(person, skill, words(value), None, place, extra))
            return
        bare = unmarked(value, self._wishes)
        if bare != value:
            extra = {**extra, "wants to grow": "yes"}
        read = read_level(bare, self._scale)
        notes = [str(extra["note"])] if extra.get("note") else []
        more = {**extra, "note": "; ".join([*notes, read.note])} if read.note else extra
        self.levels.append(
            FoundLevel(
                person, skill, words(value) if bare != value else read.written or words(value), read.level, place, more
            )
        )
        if read.problem:
            where = address_words(self._context, place)
            self.problems.append(
                Problem(where, f"level '{words(value)}' for {skill}", read.problem, "It is kept as it is written.")
            )
