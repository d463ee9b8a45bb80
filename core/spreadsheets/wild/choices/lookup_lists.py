"""Tells the lists that are only there to choose from: nobody has what stands in them."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.choices.drop_downs import DropDown
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.understood import Area

LOOKUP: Final = "lists to choose from, behind the drop-downs of other cells"


def is_lookup(sheet: WildSheet, area: Area, found: Sequence[DropDown], sheets: Sequence[WildSheet]) -> bool:
    """Tell whether all that stands in a block, but for a header over each column, is there to choose from.

    A list from which skills are chosen is one of skills, and stays one.
    """
    sources = [one.source for one in found if one.source and one.source.sheet == sheet.title and _within(one, area)]
    if not sources or any(_of_skills(one, sheets) for one in found if one.source in sources):
        return False
    return all(_is_covered(sheet, area, at, sources) for at in range(area.first_column, area.last_column + 1))


def _within(one: DropDown, area: Area) -> bool:
    source = one.source
    return source is not None and (
        source.first_row <= area.last_row and area.first_row <= source.last_row
        and source.first_column <= area.last_column and area.first_column <= source.last_column
    )  # fmt: skip


def _of_skills(one: DropDown, sheets: Sequence[WildSheet]) -> bool:
    by_title = {sheet.title: sheet for sheet in sheets}
    return any(meaning_of(_header(by_title[area.sheet], area)) == "skill" for area in one.areas)


def _header(sheet: WildSheet, area: Area) -> str:
    """Give what stands over cells in which one chooses; of whole columns, what stands first in them."""
    above = range(area.first_row - 1, 0, -1) if area.first_row > 1 else range(1, len(sheet.rows) + 1)
    return next((words(value) for row in above if (value := sheet.at(row, area.first_column)) != ""), "")


def _is_covered(sheet: WildSheet, area: Area, at: int, sources: Sequence[Area]) -> bool:
    filled = [row for row in range(area.first_row, area.last_row + 1) if sheet.at(row, at) != ""]
    chosen = [
        row for row in filled
        if any(one.first_row <= row <= one.last_row and one.first_column <= at <= one.last_column for one in sources)
    ]  # fmt: skip
    return not filled or (bool(chosen) and set(filled) - set(chosen) <= {filled[0]})
