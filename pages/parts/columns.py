"""Declared columns as columns of a Streamlit grid.

No bounds are given to the grid: it would clamp what is typed or pasted without a word. The server checks instead.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Literal

import numpy as np
import pandas as pd
import pyarrow as pa
import streamlit as st

from core.workbook.cells import plain_text
from core.workbook.declare import Column, SheetRow, columns
from core.workbook.rows import Row, Workbook

_NAMES = pd.ArrowDtype(pa.list_(pa.string()))
_ROW_PIXELS = 35
_PINNED: Final = {"pinned": True, "width": 210}  # leaves room for other columns on a phone
_NUMBERS = {"number", "level", "hours", "count", "money"}


def grid_frame(sheet: type[SheetRow], rows: Iterable[Row], names: Sequence[str]) -> pd.DataFrame:
    """Make the frame a grid is filled with: one row each, the columns in `names`, blank cells None."""
    cells = [row.cells for row in rows]
    declared = {column.name: column for column in columns(sheet)}
    return pd.DataFrame({name: _values(declared[name], [row.get(name) for row in cells]) for name in names})


def _values(column: Column, values: list[Any]) -> Any:
    kind = column.kind.name
    if kind in _NUMBERS:
        return np.array(values, dtype="float64")
    if kind in {"date", "month"}:
        return np.array(values, dtype="datetime64[s]")
    if kind == "flag":
        return np.array([bool(value) for value in values], dtype=bool)
    if kind == "names":
        return pd.Series(values, dtype=_NAMES)
    return pd.array(values, dtype="str")


def grid_height(rows: int, *, rows_fixed: bool) -> int | Literal["auto"]:
    """Give a grid's height in pixels: all of a short sheet, some 18 rows of a long one."""
    blank_row = 0 if rows_fixed else 1
    return "auto" if rows <= 9 else _ROW_PIXELS * (min(rows, 18) + 1 + blank_row) + 2


def grid_config(
    sheet: type[SheetRow], names: Sequence[str], workbook: Workbook, fixed: Iterable[str]
) -> dict[str, Any]:
    """Make the grid's column configuration; columns in `fixed` cannot be edited."""
    declared = {column.name: column for column in columns(sheet)}
    return {name: _config(declared[name], workbook, disabled=name in set(fixed)) for name in names}


def _config(column: Column, workbook: Workbook, *, disabled: bool) -> Any:
    needed = " Needed before the row counts." if column.needed else ""
    shared: Mapping[str, Any] = {
        "label": column.title,
        "help": f"{column.about} It {column.kind.accepts[:-1]}.{needed}",
        "disabled": disabled,
        **(_PINNED if column.needed and column.kind.name == "name" and not column.refers else {}),
    }
    return _MAKERS.get(column.kind.name, _text)(column, workbook, shared)


def _text(_column: Column, _workbook: Workbook, shared: Mapping[str, Any]) -> Any:
    return st.column_config.TextColumn(**shared)


def _number(_column: Column, _workbook: Workbook, shared: Mapping[str, Any]) -> Any:
    return st.column_config.NumberColumn(**shared)


def _choice(column: Column, _workbook: Workbook, shared: Mapping[str, Any]) -> Any:
    longest = max(map(len, [*column.kind.choices, f"{column.title}    "]))
    width = 24 + 7 * longest  # else the first rows decide, and longer choices below are cut
    return st.column_config.SelectboxColumn(options=list(column.kind.choices), width=width, **shared)


_MAKERS: Final[dict[str, Callable[[Column, Workbook, Mapping[str, Any]], Any]]] = {
    "choice": _choice,
    "names": lambda column, book, shared: st.column_config.MultiselectColumn(
        options=known_names(column, book), accept_new_options=True, **shared
    ),
    "date": lambda _, __, shared: st.column_config.DateColumn(format="YYYY-MM-DD", **shared),
    "month": lambda _, __, shared: st.column_config.DateColumn(format="YYYY-MM", **shared),
    "flag": lambda _, __, shared: st.column_config.CheckboxColumn(**shared),
    "link": lambda _, __, shared: st.column_config.LinkColumn(**shared),
    **dict.fromkeys(_NUMBERS, _number),
}


def known_names(column: Column, workbook: Workbook) -> list[str]:
    """List the names a column can refer to, in the order of their sheet."""
    if not column.refers:
        return []
    sheet, name = column.refers.split(".")
    return list(dict.fromkeys(plain_text(row[name]) for row in workbook.cells(sheet) if row.get(name)))
