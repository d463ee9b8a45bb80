"""Looks for the range of numbers in all sheets of one shape, where each alone does not tell how far it goes."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from core.spreadsheets.wild.hidden_sheets import SheetRead
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import TableRead
from core.workbook.cells import name_key

Shape: TypeAlias = tuple[str, int, int, tuple[int, ...], str, float | None, float | None]

Again: TypeAlias = Callable[[int, Sequence[object]], SheetRead]
"""Reads a sheet again, counted from 0, with what stands in other cells of the same scale."""


def with_common_ranges(sheets: Sequence[SheetRead], again: Again) -> list[SheetRead]:
    """Read the sheets of one shape that ask for the range of their numbers again, with the numbers of all of them.

    Args:
        sheets: The sheets as read each by itself.
        again: Reads one of them again.

    Returns:
        The sheets. What is read again holds where it answers the question as it was proposed; no other levels come of
        it, so that sheets that only look alike stay asked about.
    """
    alike: dict[Shape, list[int]] = {}
    for place, one in enumerate(sheets):
        if shape := _shape(one):
            alike.setdefault(shape, []).append(place)
    found = list(sheets)
    for places in alike.values():
        for place in places if len(places) > 1 else ():
            others = [text for other in places if other != place for text in _written(sheets[other])]
            read = again(place, others)
            if _agree(sheets[place].tables[0], read.tables[0]):
                found[place] = read
    return found


def _shape(one: SheetRead) -> Shape | None:
    """Give what sheets of one shape share: kind, place, headers, the proposed range; None without a question of it."""
    if len(one.tables) != 1 or not _asks_for_range(one.tables[0]):
        return None
    table, scale = one.tables[0].table, one.tables[0].table.scale
    corner = name_key(
        words(one.sheet.at(max(table.header_rows, default=table.area.first_row), table.area.first_column))
    )
    low, high = (scale.low, scale.high) if scale else (None, None)
    return table.kind, table.area.first_row, table.area.first_column, tuple(table.header_rows), corner, low, high


def _asks_for_range(read: TableRead) -> bool:
    scale = read.table.scale
    asked = any(question.id.startswith("scale:") for question in read.questions)
    return asked and scale is not None and scale.source == "proposal" and scale.high is not None


def _written(one: SheetRead) -> list[str]:
    return [level.written for level in one.tables[0].table.levels]


def _agree(read: TableRead, again: TableRead) -> bool:
    """Tell whether a second reading asks nothing of the range any more, and gives each number the proposed level."""
    first, second = read.table.scale, again.table.scale
    if first is None or second is None or any(question.id.startswith("scale:") for question in again.questions):
        return False
    levels = {step.written: step.level for step in second.steps}
    same_ends = (first.low, first.high) == (second.low, second.high)
    return same_ends and all(levels.get(step.written, step.level) == step.level for step in first.steps)
