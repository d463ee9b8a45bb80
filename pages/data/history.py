"""History: every saved change, any of them undone, any past date looked at and compared with today."""

import streamlit as st

from pages.parts.past import show_comparison, show_revisions
from pages.parts.shown import show_nothing_open
from pages.parts.workspace import person

someone = person()
if someone is None:
    show_nothing_open()
    st.stop()

st.title("Nothing is lost: every change, and the way back")
show_comparison(someone)
st.subheader("Revisions")
show_revisions(someone)
