"""Rows as pandas frames: what analysis and editors work on."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
import pandas as pd

from core.workbook.declare import Column, SheetRow, column_named, columns
from core.workbook.rows import Row

_NUMBERS: Final = {"number", "level", "hours", "count", "money"}


def sheet_frame(sheet: type[SheetRow], rows: Iterable[Row], names: Sequence[str] = ()) -> pd.DataFrame:
    """Make a frame of a sheet's rows.

    Args:
        sheet: The sheet.
        rows: Its rows.
        names: The columns wanted, in this order; all when empty. Each one costs time, however few the rows.

    Returns:
        One row each in the order given, indexed by row id (name "row"); one column per declared column: numbers,
        levels, hours and counts as float64 (blank NaN), dates and months as datetime64 (blank NaT), flags as bool
        (blank False), names lists as object (blank an empty list), everything else as object (blank None).
        Columns that Trellis does not know are left out.
    """
    found = list(rows)
    cells = [row.cells for row in found]
    index = pd.Index([row.id for row in found], name="row", dtype=object)
    wanted = [column_named(sheet, name) for name in names] or columns(sheet)
    return pd.DataFrame({column.name: _values(column, cells, index) for column in wanted}, index=index)


def _values(column: Column, cells: Sequence[Mapping[str, object]], index: pd.Index) -> Any:
    values = [row.get(column.name) for row in cells]
    kind = column.kind.name
    if kind in _NUMBERS:
        return np.array(values, dtype="float64")
    if kind in {"date", "month"}:
        return np.array(values, dtype="datetime64[s]")
    if kind == "flag":
        return np.array([bool(value) for value in values], dtype=bool)
    if kind == "names":
        values = [value or [] for value in values]
    return pd.Series(values, dtype=object, index=index)  # an array would become text, and blank NaN
