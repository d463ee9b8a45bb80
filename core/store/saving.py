"""Writes a revision: what may be changed by the rule of `merging`, who and when, and what undo would do next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import insert, select

from core.store.current import chunks, current_rows, write_rows
from core.store.grants import Granted
from core.store.history import RowChange, last_revision, row_changes
from core.store.labels import label_of
from core.store.merging import ByRow, Refused, merged
from core.store.records import Conflict, Saved
from core.store.tables import changes, revisions, users
from core.store.walks import NextSteps, next_after_edit
from core.workbook.rows import ROW, Row
from core.workbook.rows import row_changes as changes_of_row

Written: TypeAlias = list[tuple[str, Row | None, Row | None]]


@dataclass(frozen=True, slots=True)
class Entry:
    """What the history will say about a revision; an empty label is filled in from what was written."""

    at: datetime
    kind: str
    label: str = ""
    source: str = ""
    undoes: int | None = None


def save(
    granted: Granted, wanted: ByRow, entry: Entry, steps: NextSteps = next_after_edit, *, deletes_unseen: bool = True
) -> Saved:
    """Write the changes that may be written as one revision.

    Args:
        granted: A writing transaction on the person.
        wanted: The changes, by row and column.
        entry: What the history says about it.
        steps: Says what undo and redo do after the revision.
        deletes_unseen: Whether a deletion that names no cells takes the row whatever it holds.

    Returns:
        The new revision and its changes, or None if nothing changed, and the changes that were refused.
    """
    written, refused = _merge(granted, wanted, deletes_unseen=deletes_unseen)
    conflicts = tuple(_conflicts(granted, refused))
    if not written:
        return Saved(None, (), conflicts)
    number = last_revision(granted) + 1
    records = [_record(number, *row) for row in written]
    _insert_revision(granted, entry, written, records, steps)
    granted.connection.execute(insert(changes), [_values(granted, record) for record in records])
    write_rows(granted, written)
    return Saved(number, tuple(change for record in records for change in record.changes()), conflicts)


def _merge(granted: Granted, wanted: ByRow, *, deletes_unseen: bool) -> tuple[Written, list[Refused]]:
    now = current_rows(granted, wanted)
    written: Written = []
    refused: list[Refused] = []
    for key, changes_of_one in wanted.items():
        old = now.get(key)
        new, not_made = merged(old, changes_of_one, deletes_unseen=deletes_unseen)
        refused.extend(not_made)
        if new is not old:
            written.append((key[0], old, new))
    return written, refused


def _record(number: int, sheet: str, old: Row | None, new: Row | None) -> RowChange:
    found = list(changes_of_row(sheet, old, new))
    place = next((change for change in found if change.column == ROW), None)
    cells = {change.column: [change.before, change.after] for change in found if change.column != ROW}
    row = (old or new or Row("", 0, {})).id
    return RowChange(
        number,
        sheet,
        row,
        cells,
        old.position if old and place else None,
        new.position if new and place else None,
    )


def _insert_revision(
    granted: Granted, entry: Entry, written: Written, records: Sequence[RowChange], steps: NextSteps
) -> None:
    number = records[0].revision
    next_undo, next_redo = steps(granted, number)
    moved = sum(record.before != record.after for record in records)
    values = {
        "person_id": granted.person,
        "number": number,
        "user_id": granted.user,
        "at": entry.at,
        "kind": entry.kind,
        "label": entry.label or label_of(written),
        "source": entry.source,
        "undoes": entry.undoes,
        "next_undo": next_undo,
        "next_redo": next_redo,
        "row_count": len(records),
        "cell_count": sum(len(record.cells) for record in records) + moved,
    }
    granted.connection.execute(insert(revisions), values)


def _values(granted: Granted, record: RowChange) -> dict[str, Any]:
    return {
        "person_id": granted.person,
        "revision": record.revision,
        "sheet": record.sheet,
        "row_id": record.row,
        "cells": record.cells,
        "position_before": record.before,
        "position_after": record.after,
    }


def _conflicts(granted: Granted, refused: Sequence[Refused]) -> Iterable[Conflict]:
    if not refused:
        return
    sheets = sorted({each.change.sheet for each in refused})
    records = [
        record
        for ids in chunks(sorted({each.change.row for each in refused}))
        for record in row_changes(granted, changes.c.sheet.in_(sheets), changes.c.row_id.in_(ids), newest_first=True)
    ]
    newest = _newest_writes(records)
    authors = _authors(granted, sorted({*newest.values()}))
    for each in refused:
        sheet, row, column = each.change.sheet, each.change.row, each.change.column
        number = max(
            newest.get((sheet, row, column), 0), newest.get((sheet, row, ROW), 0) if each.current is None else 0
        )
        name, at = authors.get(number, ("", None))
        yield Conflict(each.change, each.current, name, at)


def _newest_writes(records: Iterable[RowChange]) -> dict[tuple[str, str, str], int]:
    newest: dict[tuple[str, str, str], int] = {}
    for record in records:
        for change in record.changes():
            newest.setdefault((record.sheet, record.row, change.column), record.revision)
    return newest


def _authors(granted: Granted, numbers: Sequence[int]) -> dict[int, tuple[str, datetime]]:
    found: dict[int, tuple[str, datetime]] = {}
    for part in chunks(numbers):
        query = (
            select(revisions.c.number, users.c.name, revisions.c.at)
            .select_from(revisions.outerjoin(users, users.c.id == revisions.c.user_id))
            .where(revisions.c.person_id == granted.person, revisions.c.number.in_(part))
        )
        found |= {number: (name or "", at) for number, name, at in granted.connection.execute(query)}
    return found
