"""Finds headers that look like the cells below them: texts over texts, of which Trellis knows no word."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.frameworks.ladders import is_ladder
from core.spreadsheets.wild.layout.blocks import cells, look_of
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.layout.words_of_several import words_of_several
from core.spreadsheets.wild.understood import Area

_FEWEST_BELOW: Final = 2


def heads_of_lists(sheet: WildSheet, area: Area, rows: Sequence[int]) -> Sequence[int]:
    """Give the first row as headers where columns of texts are filled from it down to different depths; else ()."""
    columns = _columns(sheet, area, rows)
    depths = [sum(value != "" for value in column) for column in columns]
    full = all(all(value != "" for value in column[:depth]) for column, depth in zip(columns, depths, strict=True))
    return rows[:1] if rows and _are_texts(columns) and full and min(depths) > 1 and len(set(depths)) > 1 else ()


def heads_over_shared_words(sheet: WildSheet, area: Area, rows: Sequence[int]) -> Sequence[int]:
    """Give the first row, after titles, as headers where the columns below share a few words, none of them in it."""
    titles = _titles(sheet, area, rows)
    columns = _columns(sheet, area, rows[titles:])
    enough = len(rows) - titles > _FEWEST_BELOW
    return rows[titles : titles + 1] if enough and _are_texts(columns) and _share_words(columns) else ()


def heads_of_steps(sheet: WildSheet, area: Area, rows: Sequence[int]) -> Sequence[int]:
    """Give the first row, after titles, as headers where it holds the steps of a ladder over longer texts; else ()."""
    titles = _titles(sheet, area, rows)
    columns = _columns(sheet, area, rows[titles:])[1:]
    if len(rows) - titles < _FEWEST_BELOW or len(columns) < _FEWEST_BELOW:
        return ()
    steps = [words(column[0]) for column in columns]
    below = [words(value) for column in columns for value in column[1:] if value != ""]
    are_longer = sum(map(len, below)) * len(steps) > sum(map(len, steps)) * len(below)
    return rows[titles : titles + 1] if all(steps) and are_longer and is_ladder(steps) else ()


def _titles(sheet: WildSheet, area: Area, rows: Sequence[int]) -> int:
    """Count the rows at the top that hold one cell or none."""
    return next((at for at, row in enumerate(rows) if sum(one != "" for one in cells(sheet, area, row)) > 1), 0)


def _columns(sheet: WildSheet, area: Area, rows: Sequence[int]) -> list[list[object]]:
    return [[sheet.at(row, column) for row in rows] for column in range(area.first_column, area.last_column + 1)]


def _are_texts(columns: Sequence[Sequence[object]]) -> bool:
    return len(columns) > 1 and all(look_of(value) in {"", "text"} for column in columns for value in column)


def _share_words(columns: Sequence[Sequence[object]]) -> bool:
    """Tell whether columns share a few words below the first row, which holds none of them and repeats none."""
    heads = [words(column[0]) for column in columns]
    _, shared = words_of_several([[words(value) for value in column[1:] if value != ""] for column in columns[1:]])
    return bool(shared) and all(heads) and len(set(heads)) == len(heads) and not set(shared) & set(heads)
