"""The sentences around the tables of a sheet that say which end of a scale is the best."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import cells
from core.spreadsheets.wild.layout.forms import is_prose
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.legends.said_ends import falls_as_said, speaks_of_marks
from core.spreadsheets.wild.understood import Area

_FEW: Final = 2


def texts_on_ends(texts: Sequence[str]) -> tuple[str, ...]:
    """Give those texts that say which end of a scale is the best, each once."""
    return tuple(dict.fromkeys(text for text in texts if falls_as_said(text) is not None or speaks_of_marks(text)))


def sentences_on_ends(sheet: WildSheet, areas: Sequence[Area], sheets: Sequence[WildSheet]) -> tuple[str, ...]:
    """Give the sentences that say it for the tables of a sheet.

    Args:
        sheet: The sheet.
        areas: Its blocks; all of those that are prose is looked at, of tables the cells that stand alone in their row.
        sheets: All of the file: those with nothing but text are meant for each other one.
    """
    prose = [
        words(value)
        for area in areas
        if is_prose(sheet, area)
        for row in range(area.first_row, area.last_row + 1)
        for value in cells(sheet, area, row)
    ]
    others = [one for one in sheets if one is not sheet and _is_text(one)]
    return texts_on_ends([*prose, *(text for one in (sheet, *others) for text in _alone(one))])


def _alone(sheet: WildSheet) -> Iterator[str]:
    for row in sheet.rows:
        filled = [value for value in row if value != ""]
        if len(filled) == 1:
            yield words(filled[0])


def _is_text(sheet: WildSheet) -> bool:
    return all(sum(value != "" for value in row) <= _FEW for row in sheet.rows)
