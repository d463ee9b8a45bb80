"""The workbook as it is now: reading its rows and writing those that changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final, TypeVar

from sqlalchemy import bindparam, delete, insert, select, update

from core.store.grants import Granted
from core.store.merging import RowKey
from core.store.tables import rows
from core.workbook.rows import Row, Workbook, workbook_of
from core.workbook.sheets import SHEETS

_CHUNK: Final = 5_000
"""Row ids in one query; SQLite takes 32,766 values and PostgreSQL 65,535."""

_ORDER: Final = {sheet: place for place, sheet in enumerate(SHEETS)}

T = TypeVar("T")


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Cut a long list into parts that a query can take."""
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


def in_order_of_sheets(sheets: Mapping[str, tuple[Row, ...]]) -> Workbook:
    """Make a workbook with its sheets in the order of the Excel file, unknown ones last by name."""
    names = sorted((name for name in sheets if sheets[name]), key=lambda name: (_ORDER.get(name, len(_ORDER)), name))
    return Workbook({name: sheets[name] for name in names})


def current_workbook(granted: Granted, sheets: Sequence[str] | None = None) -> Workbook:
    """Read the workbook as it is now; all of it, or only some of its sheets."""
    query = select(rows.c.sheet, rows.c.row_id, rows.c.position, rows.c.cells).where(rows.c.person_id == granted.person)
    if sheets is not None:
        query = query.where(rows.c.sheet.in_(sheets))
    found = granted.connection.execute(query)
    return in_order_of_sheets(workbook_of((sheet, Row(row, place, cells)) for sheet, row, place, cells in found).sheets)


def current_rows(granted: Granted, keys: Iterable[RowKey]) -> dict[RowKey, Row]:
    """Read some rows as they are now; those that are not there are left out."""
    found: dict[RowKey, Row] = {}
    for sheet, group in groupby(sorted(keys), key=lambda key: key[0]):
        for ids in chunks([row for _, row in group]):
            query = select(rows.c.row_id, rows.c.position, rows.c.cells).where(
                rows.c.person_id == granted.person, rows.c.sheet == sheet, rows.c.row_id.in_(ids)
            )
            for row, place, cells in granted.connection.execute(query):
                found[sheet, row] = Row(row, place, cells)
    return found


def write_rows(granted: Granted, written: Sequence[tuple[str, Row | None, Row | None]]) -> None:
    """Write rows that changed: sheet, the row before, the row after."""
    added = [_values(granted, sheet, new) for sheet, old, new in written if new and not old]
    changed = [_key(granted, sheet, new) | _values(granted, sheet, new) for sheet, old, new in written if new and old]
    gone = [_key(granted, sheet, old) for sheet, old, new in written if old and not new]
    here = (
        (rows.c.person_id == bindparam("of_person"))
        & (rows.c.sheet == bindparam("of_sheet"))
        & (rows.c.row_id == bindparam("of_row"))
    )
    if added:
        granted.connection.execute(insert(rows), added)
    if changed:
        setting: dict[str, Any] = {"position": bindparam("position"), "cells": bindparam("cells")}
        granted.connection.execute(update(rows).where(here).values(setting), changed)
    if gone:
        granted.connection.execute(delete(rows).where(here), gone)


def _key(granted: Granted, sheet: str, row: Row) -> dict[str, Any]:
    return {"of_person": granted.person, "of_sheet": sheet, "of_row": row.id}


def _values(granted: Granted, sheet: str, row: Row) -> dict[str, Any]:
    return {
        "person_id": granted.person,
        "sheet": sheet,
        "row_id": row.id,
        "position": row.position,
        "cells": dict(row.cells),
    }
