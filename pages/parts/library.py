"""The role library as pages see it, read once per process."""

import streamlit as st

from core.spreadsheets.samples import role_library
from core.workbook.rows import Workbook


@st.cache_resource(show_spinner=False)
def library() -> Workbook:
    """Give the role library that ships with Trellis."""
    return role_library()
