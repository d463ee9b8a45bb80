"""The page script of Trellis: one list of pages, one frame around them."""

from pathlib import Path

import streamlit as st

from core.store import StoreRefusedError
from pages.parts.editing import end_editing
from pages.parts.frame import open_frame
from pages.parts.pressing import presses_first
from pages.parts.workspace import one_look

st.set_page_config(
    page_title="Trellis", page_icon=str(Path(__file__).parent / "pages" / "parts" / "icon.svg"), layout="wide"
)

page = st.navigation(
    {
        "": [
            st.Page("pages/overview/overview.py", title="Overview", icon=":material/home:", default=True),
            st.Page("pages/person/skills.py", title="Skills", icon=":material/construction:"),
            st.Page("pages/goal/target_role.py", title="Target role", icon=":material/flag:", url_path="target-role"),
            st.Page("pages/goal/gap.py", title="Gap", icon=":material/straighten:"),
            st.Page("pages/plan/plan.py", title="Plan and timeline", icon=":material/calendar_month:"),
            st.Page("pages/plan/progress.py", title="Progress", icon=":material/trending_up:"),
        ],
        "Data": [
            st.Page("pages/data/files.py", title="Import and export", icon=":material/swap_vert:", url_path="files"),
            st.Page("pages/data/sheets.py", title="All sheets", icon=":material/table:"),
            st.Page("pages/data/history.py", title="History", icon=":material/history:"),
            st.Page("pages/data/storage.py", title="Backup and storage", icon=":material/save:", url_path="storage"),
        ],
    }
)
try:
    with presses_first(), one_look():
        someone = open_frame(page.url_path)
        page.run()
        if someone is not None:
            end_editing(someone)
except StoreRefusedError as refused:
    st.error(str(refused), icon=":material/block:")
