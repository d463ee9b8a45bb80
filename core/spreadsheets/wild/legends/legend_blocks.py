"""Finds the blocks of a sheet that are legends."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from core.spreadsheets.wild.layout.blocks import cells
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.legends.legend_pairs import pairs_in
from core.spreadsheets.wild.legends.legends import legends_in
from core.spreadsheets.wild.levels.level_words import meaning_level
from core.spreadsheets.wild.understood import Area

Legends: TypeAlias = Mapping[Area, Sequence[Mapping[str, str]]]
"""What the legends of a sheet say, by where they lie: mostly one, at times several one below the other."""


def legend_blocks(sheet: WildSheet, areas: Sequence[Area], explains_colours: Callable[[Area], bool]) -> Legends:
    """Find the blocks that are legends, and what they say; one in colours alone says nothing in words."""
    found = {
        area: legends_in([cells(sheet, area, row) for row in range(area.first_row, area.last_row + 1)])
        for area in areas
    }
    return {
        area: said for area, said in found.items()
        if (said or explains_colours(area)) and not _has_skills(sheet, area)
    }  # fmt: skip


def _has_skills(sheet: WildSheet, area: Area) -> bool:
    """Tell whether a block begins with a header for skills, which no legend has; "0 = no skills" is none."""
    first = [words(value) for value in cells(sheet, area, area.first_row)]
    return any(
        meaning_of(text) == "skill" and not (pairs_in(text) or meaning_level(text) is not None) for text in first
    )
