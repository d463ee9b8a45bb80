"""All sheets: every sheet of the workbook, edited in place, those that Trellis does not know included."""

import streamlit as st

from core.workbook.checks import open_ends
from core.workbook.sheets import SHEETS, is_extra
from pages.parts.editing import fill_anew, filled_workbook, sheet_grid
from pages.parts.kept import show_kept_columns, show_kept_sheets
from pages.parts.opened import opened_person
from pages.parts.shown import show_problems
from pages.parts.workspace import workbook

someone = opened_person()

book = filled_workbook(someone)
filled = sum(1 for name in SHEETS if book.rows(name))
st.title(f"{filled} of {len(SHEETS)} sheets {'is' if filled == 1 else 'are'} in use")
st.caption("Everything that is kept about you, sheet by sheet, edited in place.")
show_problems(open_ends(workbook(someone)), "Rows that do not count yet:")

sheet = st.pills(
    "Sheet", list(SHEETS), default="profile", key="sheets.sheet", persist_state="session", on_change=fill_anew,
    args=(someone,), format_func=lambda name: f"{SHEETS[name].title} ({len(book.rows(name))})",
)  # fmt: skip
if sheet:
    st.caption(f"{SHEETS[sheet].about} One row is {SHEETS[sheet].one_row_is}.")
    only_row = SHEETS[sheet].single and bool(book.rows(sheet))
    sheet_grid(someone, sheet, book.rows(sheet), name=f"sheets.{sheet}", rows_fixed=only_row)
    show_kept_columns(book.rows(sheet))
show_kept_sheets({name: rows for name, rows in book.sheets.items() if is_extra(name)})
