"""Overview: what is known now, the next three things and why, what changed since last visit, what is late."""

import streamlit as st

from core.analysis.findings import gap_finding, readiness_line
from core.analysis.working import readiness_working
from core.workbook.words import literal
from pages.parts.beginning import show_beginning
from pages.parts.late import show_late
from pages.parts.overview import show_changes, show_milestones, show_next_steps
from pages.parts.shown import show_working
from pages.parts.workspace import person, plan, stand

someone = person()
if someone is None:
    show_beginning()
    st.stop()

standing, planned = stand(someone), plan(someone)
st.title(literal(gap_finding(standing)))
st.caption("What is known today, what to do next and why, what is late, and what changed since you were here.")
st.markdown(readiness_line(standing))
show_working(readiness_working(standing.gap.now, standing.readiness), "overview.working")

left, right = st.columns([3, 2], gap="large")
with left:
    show_next_steps(standing, planned)
    show_late(planned, most=3)
with right:
    show_milestones(planned)
    show_changes(someone)
