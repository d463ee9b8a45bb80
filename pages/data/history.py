"""History: every saved change, any of them undone, any past date looked at and compared with today."""

import streamlit as st

from pages.parts.opened import opened_person
from pages.parts.past import show_comparison, show_revisions

someone = opened_person()

st.title("Nothing is lost: every change, and the way back")
show_comparison(someone)
st.subheader("Revisions")
show_revisions(someone)
