"""The person a page is about, or, while no workbook is open, where to begin."""

import streamlit as st

from core.store import PersonStore
from pages.parts.workspace import person


def opened_person() -> PersonStore:
    """Give the open person; without one, say where to begin and end the page."""
    someone = person()
    if someone is None:
        st.title("No workbook is open yet")
        st.markdown("Explore the sample person, bring your own spreadsheet, or start with an empty plan.")
        st.page_link("pages/overview/overview.py", label="Begin on the overview", icon=":material/arrow_forward:")
        st.stop()
    return someone
