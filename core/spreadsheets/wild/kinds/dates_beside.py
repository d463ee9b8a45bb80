"""Leaves out the columns of dates that stand beside levels and say when somebody came, not what somebody can."""

from collections.abc import Sequence

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.levels.written_levels import written


def without_dates(columns: Sequence[JudgedColumn]) -> list[JudgedColumn]:
    """Give the columns of the body of a matrix without those of dates, where others hold levels.

    In a plan of trainings dates stand for marks: they stay beside a smaller number of columns of mere marks.
    """
    dates = [column for column in columns if column.is_dates]
    levels = [column for column in columns if column.is_levels]
    told = len(levels) >= len(dates) or any(_rates(column) for column in levels)
    return [column for column in columns if column not in dates or not told]


def _rates(column: JudgedColumn) -> bool:
    """Tell whether a column holds more than marks."""
    return any(written(value).kind in {"number", "words", "signs"} for value in column.cells)
