"""A sheet as the reader of wild spreadsheets looks at it: trimmed cells in a rectangle, and what is merged."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.grids import Grid
from core.spreadsheets.wild.understood import Area, Place
from core.workbook.cells import plain_text

_BLANKS: Final = " \t\r\n\v\f\u00a0\u200b\u2060\u3000\ufeff"


_BROKEN: Final = re.compile(r"(?<=\w-)[ \t]*[\r\n]\s*(?=\w)(?!(?:und|oder|bzw|and|or|et|ou|y|e|en|of|och|og|eller)\b)")
"""A line break within a word of two parts; "Ein-" before "und Verkauf" is a word of its own."""


def words(value: object) -> str:
    r"""Give the text of a cell on one line, without the blanks around it; "" when blank.

    A word that is broken at its hyphen is one.

    >>> words("  Power\n BI "), words(3.0), words("IT-\nSecurity")
    ('Power BI', '3', 'IT-Security')
    """
    text = plain_text(value).replace("\u200b", "")
    return " ".join((_BROKEN.sub("", text) if "-" in text else text).split())


@dataclass(frozen=True, slots=True)
class WildSheet:
    """A sheet: its title, its rows from row 1 and column A on, all of one width ("" is blank), and what is merged.

    `is_hidden` is whether it is hidden in its workbook.
    """

    title: str
    rows: tuple[tuple[object, ...], ...]
    merged: tuple[Area, ...] = ()
    is_hidden: bool = False

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0]) if self.rows else 0

    def at(self, row: int, column: int) -> object:
        """Give the value of a cell, counted from 1; "" beyond the last."""
        return self.rows[row - 1][column - 1] if row <= len(self.rows) and column <= len(self.rows[row - 1]) else ""

    def place(self, row: int, column: int) -> Place:
        """Give the place of a cell, counted from 1."""
        return Place(self.title, row, column)


def wild_sheet(grid: Grid) -> WildSheet:
    """Trim the cells of a table; rows and columns beyond the last that is filled go."""
    cleaned = [[_clean(value) for value in row] for row in grid.rows]
    height = max((place for place, row in enumerate(cleaned, 1) if any(value != "" for value in row)), default=0)
    width = max((_filled_width(row) for row in cleaned[:height]), default=0)
    merged = tuple(
        Area(grid.title, first[0] + 1, first[1] + 1, min(last[0] + 1, height), min(last[1] + 1, width))
        for first, last in grid.merged
        if first[0] < height and first[1] < width
    )
    return WildSheet(grid.title, tuple(_padded(row, width) for row in cleaned[:height]), merged, grid.is_hidden)


def _clean(value: object) -> object:
    if isinstance(value, str):
        return value.strip(_BLANKS)
    return "" if value is None else value


def _filled_width(row: Sequence[object]) -> int:
    return max((place for place, value in enumerate(row, 1) if value != ""), default=0)


def _padded(row: list[object], width: int) -> tuple[object, ...]:
    return (*row[:width], *[""] * (width - len(row)))
