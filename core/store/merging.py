"""The rule for saving: a change is written only if its cell still holds the value that the change replaces.

A cell that already holds what is wanted is left alone. A row that is deleted goes as a whole or stays as a whole: if
one of its cells changed meanwhile, nothing of it goes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from core.workbook.rows import ROW, AnyCell, Change, Row

RowKey: TypeAlias = tuple[str, str]
"""Sheet and row id."""

ByRow: TypeAlias = dict[RowKey, dict[str, Change]]
"""The changes that are wanted, by row and by column."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that was not made, and what its cell holds instead."""

    change: Change
    current: AnyCell | None


def same(one: AnyCell | None, other: AnyCell | None) -> bool:
    """Tell whether two cells hold the same; 1 and yes do not, though Python says so."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def by_row(changes: Iterable[Change]) -> ByRow:
    """Group changes by row. Several changes of one cell become one, from what the first replaces to the last."""
    found: ByRow = {}
    for change in changes:
        cells = found.setdefault((change.sheet, change.row), {})
        first = cells.get(change.column)
        cells[change.column] = (
            Change(change.sheet, change.row, change.column, first.before, change.after) if first else change
        )
    return found


def merged(
    current: Row | None, wanted: Mapping[str, Change], *, deletes_unseen: bool
) -> tuple[Row | None, list[Refused]]:
    """Bring what is wanted of one row into what it holds now.

    Args:
        current: The row as it is; None if it is not there.
        wanted: Its changes by column.
        deletes_unseen: Whether a deletion that names no cells takes the row whatever it holds.

    Returns:
        The row as it shall be (the very `current` if nothing changes) and the refused changes.
    """
    place = wanted.get(ROW)
    if place and place.after is None and place.before is not None:
        return _deleted(current, place, wanted, deletes_unseen=deletes_unseen)
    row, refused = _placed(current, place) if place else (current, [])
    cells = dict(row.cells) if row else {}
    changed = False
    for column, change in wanted.items():
        now = cells.get(column)
        if column == ROW or same(change.before, change.after) or same(now, change.after):
            continue
        if row is None or not same(now, change.before):
            refused.append(Refused(change, now))
            continue
        changed = True
        cells.pop(column, None)
        if change.after is not None:
            cells[column] = change.after
    return (Row(row.id, row.position, cells) if row and changed else row), refused


def _placed(current: Row | None, place: Change) -> tuple[Row | None, list[Refused]]:
    if not isinstance(place.after, int):
        return current, []
    if current is None:
        return (Row(place.row, place.after, {}), []) if place.before is None else (None, [Refused(place, None)])
    if place.before is None or current.position == place.after:
        return current, []
    if current.position == place.before:
        return Row(current.id, place.after, current.cells), []
    return current, [Refused(place, current.position)]


def _deleted(
    current: Row | None, place: Change, wanted: Mapping[str, Change], *, deletes_unseen: bool
) -> tuple[Row | None, list[Refused]]:
    if current is None:
        return None, []
    seen = {column: change.before for column, change in wanted.items() if column != ROW}
    if deletes_unseen and not seen:
        return None, []
    differing = [
        Refused(wanted.get(column) or Change(place.sheet, place.row, column, None, None), cell)
        for column, cell in current.cells.items()
        if not same(seen.get(column), cell)
    ]
    return (current, [Refused(place, current.position), *differing]) if differing else (None, [])
