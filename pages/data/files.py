"""Import and export: a workbook or a plain table in, with a preview; the workbook or a template out."""

import streamlit as st

from core.workbook.sheets import SHEETS
from pages.parts.exporting import csv_of, template_bytes, workbook_bytes, workbook_name
from pages.parts.importing import show_import
from pages.parts.opened import opened_person

someone = opened_person()

st.title("Bring a spreadsheet in, take your workbook out")
show_import(someone)

st.subheader("Take out")
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.download_button(
        "Workbook as Excel", lambda: workbook_bytes(someone), file_name=workbook_name(someone), key="files.workbook",
        icon=":material/download:", on_click="ignore",
    )  # fmt: skip
    st.download_button(
        "Empty template", template_bytes, file_name="trellis_template.xlsx", key="files.template",
        icon=":material/draft:", on_click="ignore",
    )  # fmt: skip
st.caption(
    "The workbook carries every sheet, and columns and sheets Trellis does not know, as values. Bring it back after "
    "editing and only what you changed is taken."
)
with st.container(horizontal=True, vertical_alignment="bottom"):
    sheet = st.selectbox(
        "One sheet as CSV", list(SHEETS), format_func=lambda name: SHEETS[name].title, key="files.sheet", width=240
    )
    st.download_button("CSV", lambda: csv_of(someone, sheet), file_name=f"{sheet}.csv", key="files.csv",
                       icon=":material/download:", on_click="ignore")  # fmt: skip
