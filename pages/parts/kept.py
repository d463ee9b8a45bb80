"""Columns and sheets that Trellis does not know: kept, shown, and given back unchanged."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from core.workbook.cells import plain_text
from core.workbook.checks import row_name
from core.workbook.rows import AnyCell, Row
from core.workbook.sheets import EXTRA, SHEETS, is_extra


def show_kept_columns(rows: Sequence[Row]) -> None:
    """Show the columns of a sheet that Trellis keeps without knowing them."""
    if any(is_extra(column) for row in rows for column in row.cells):
        st.caption("Columns of your own: they are kept and come back in the export.")
        st.dataframe(
            _frame(rows), hide_index=True, alt="Columns that Trellis keeps without knowing them", placeholder=""
        )


def show_kept_sheets(sheets: Mapping[str, Sequence[Row]]) -> None:
    """Show the sheets that Trellis keeps without knowing them."""
    for name, rows in sheets.items():
        with st.expander(f"Sheet of your own: {name.removeprefix(EXTRA)}"):
            st.caption("It is kept and comes back in the export.")
            st.dataframe(_frame(rows), hide_index=True, alt=f"Sheet {name.removeprefix(EXTRA)}", placeholder="")


def _frame(rows: Sequence[Row]) -> pd.DataFrame:
    columns = list(dict.fromkeys(column for row in rows for column in row.cells if is_extra(column)))
    return pd.DataFrame([_named(row, columns) for row in rows])


def _named(row: Row, columns: Sequence[str]) -> dict[str, str]:
    name = next((found for sheet in SHEETS.values() if (found := row_name(sheet, row.cells))), "")
    cells = {column.removeprefix(EXTRA): _text(row.cells.get(column)) for column in columns}
    return {"Row": name, **cells} if name else cells


def _text(value: AnyCell | None) -> str:
    return next(iter(value.values())) if isinstance(value, dict) else plain_text(value)
