"""A sheet of a file as it is, with what was recognised in it coloured in."""

from typing import Final

import pandas as pd
import streamlit as st
from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.coloured import PARTS, recognised
from core.spreadsheets.wild.understood import Understood
from pages.parts.reading_files import COLUMNS_SEEN, ROWS_SEEN, Opened, Uploaded

_PAINT: Final = {
    "header": "background-color: #5c6bc055; font-weight: bold",
    "person": "background-color: #8e44ad44",
    "skill": "background-color: #2e8b5755",
    "level": "background-color: #d9a44166",
    "skipped": "background-color: #88888833; text-decoration: line-through",
}
_BADGES: Final = {"header": "blue", "person": "violet", "skill": "green", "level": "orange", "skipped": "gray"}
_HIGHEST_PX: Final = 360


def show_sheet(file: Uploaded, opened: Opened, found: Understood) -> None:
    """Show a sheet; of several the first one with a table, unless another is chosen."""
    titles = [title for title, rows in opened.sheets.items() if rows]
    if not titles:
        return
    with st.expander("The sheet as it is, with what was recognised", expanded=True):
        first = next((table.area.sheet for table in found.tables), titles[0])
        title = first
        if len(titles) > 1:
            title = st.selectbox("Sheet", titles, index=titles.index(first), key=f"files.sheet.{file.key}", width=320)
        rows = opened.sheets[title]
        parts = recognised(found, title)
        st.markdown(" ".join(f":{_BADGES[part]}-background[{part}]" for part in PARTS if part in parts.values()))
        frame = pd.DataFrame(
            rows, index=range(1, len(rows) + 1), columns=[get_column_letter(at) for at in range(1, len(rows[0]) + 1)]
        )
        paint = pd.DataFrame("", index=frame.index, columns=frame.columns)
        for (row, column), part in parts.items():
            if row <= len(rows) and column <= len(rows[0]):
                paint.iloc[row - 1, column - 1] = _PAINT[part]
        st.dataframe(
            frame.style.apply(lambda _: paint, axis=None), width="stretch",
            height=min(35 * (len(rows) + 1) + 3, _HIGHEST_PX),
            alt=f"The sheet {title or file.name} with headers, people, skills, levels and skipped cells coloured in",
        )  # fmt: skip
        if len(rows) == ROWS_SEEN or len(rows[0]) == COLUMNS_SEEN:
            st.caption(f"At most {ROWS_SEEN} rows and {COLUMNS_SEEN} columns are shown; all are read.")
