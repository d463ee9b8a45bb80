"""Rows as pandas frames: what analysis and editors work on."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pandas as pd

from core.workbook.declare import Column, SheetRow, columns
from core.workbook.rows import Row

_DTYPES: Final = {"number": "float64", "level": "float64", "hours": "float64", "count": "float64", "money": "float64"}


def sheet_frame(sheet: type[SheetRow], rows: Iterable[Row]) -> pd.DataFrame:
    """Make a frame of a sheet's rows.

    Returns:
        One row each in the order given, indexed by row id (name "row"); one column per declared column: numbers,
        levels, hours and counts as float64 (blank NaN), dates and months as datetime64 (blank NaT), flags as bool
        (blank False), names lists as object (blank an empty list), everything else as object (blank None).
        Columns that Trellis does not know are left out.
    """
    found = list(rows)
    cells = [row.cells for row in found]
    data = {column.name: _series(column, cells) for column in columns(sheet)}
    return pd.DataFrame(data).set_axis(pd.Index([row.id for row in found], name="row", dtype=object), axis=0)


def _series(column: Column, cells: Sequence[Mapping[str, object]]) -> "pd.Series[Any]":
    values = [row.get(column.name) for row in cells]
    kind = column.kind.name
    if kind in _DTYPES:
        return pd.Series(values, dtype=_DTYPES[kind])
    if kind in {"date", "month"}:
        return pd.Series(pd.to_datetime(pd.Series(values, dtype=object), format="%Y-%m-%d"), dtype="datetime64[s]")
    if kind == "flag":
        return pd.Series([bool(value) for value in values], dtype=bool)
    if kind == "names":
        return pd.Series([value or [] for value in values], dtype=object)
    return pd.Series(values, dtype=object)
