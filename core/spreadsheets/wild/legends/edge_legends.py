"""Cuts a legend off a table that it stands right below or beside, without a blank row or column between them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.legends.legend_pairs import pairs_in
from core.spreadsheets.wild.legends.legends import legend_in
from core.spreadsheets.wild.levels.level_words import level_key
from core.spreadsheets.wild.understood import Area

_MOST: Final = 12
_TITLES: Final = {
    "legend", "legende", "legenda", "leyenda", "key", "scale", "skala", "echelle", "escala", "scala", "凡例", "범례",
}  # fmt: skip


def without_legends(sheet: WildSheet, area: Area) -> list[Area]:
    """Give a block and the legends at its right and lower edge apart from each other, or the block alone.

    Only cells that are written as a legend ("1 = none") are cut off, each key once, with a title ("Legend") at most.
    """
    if area.last_row - area.first_row < 2 or area.last_column == area.first_column:
        return [area]
    right = [words(sheet.at(row, area.last_column)) for row in range(area.first_row, area.last_row + 1)]
    if area.last_column - area.first_column > 1 and _is_legend(right):
        rest = replace(area, last_column=area.last_column - 1)
        return [*without_legends(sheet, rest), replace(area, first_column=area.last_column)]
    return _without_rows(sheet, area)


def _without_rows(sheet: WildSheet, area: Area) -> list[Area]:
    columns = range(area.first_column, area.last_column + 1)
    first = area.last_row + 1
    for row in range(area.last_row, max(area.first_row + 1, area.last_row - _MOST), -1):
        if not _are_pairs([text for column in columns if (text := words(sheet.at(row, column)))]):
            break
        first = row
    below = [words(sheet.at(row, column)) for row in range(first, area.last_row + 1) for column in columns]
    if not _is_legend(below):
        return [area]
    return [replace(area, last_row=first - 1), replace(area, first_row=first)]


def _are_pairs(texts: Sequence[str]) -> bool:
    return bool(texts) and all("=" in text and pairs_in(text) for text in texts)


def _is_legend(texts: Sequence[str]) -> bool:
    """Tell whether some cells are a legend, with its title before it."""
    filled = [text for text in texts if text]
    body = filled[1:] if filled and level_key(filled[0]) in _TITLES else filled
    return len(body) <= _MOST and _are_pairs(body) and bool(legend_in([[text] for text in body]))
