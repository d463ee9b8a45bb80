"""Plan and timeline: actions and milestones edited in place, on the calendar of the hours there are."""

import streamlit as st

from pages.parts.editing import filled_workbook, sheet_grid
from pages.parts.opened import opened_person
from pages.parts.profile import profile_fields
from pages.parts.timeline import show_timeline

someone = opened_person()

show_timeline(someone)

st.subheader("Actions")
st.caption(
    "The calendar counts (low + 4 × likely + high) / 6 hours, less the hours spent; where one is blank, likely alone."
)
book = filled_workbook(someone)
sheet_grid(
    someone,
    "actions",
    book.rows("actions"),
    name="plan.actions",
    show=[
        "action", "status", "kind", "skill", "to_level", "hours_low", "hours_likely", "hours_high", "hours_spent",
        "not_before", "due", "needs", "milestone", "done_on", "provider", "link", "cost", "paid_back", "note",
    ],
)  # fmt: skip
st.subheader("Milestones")
sheet_grid(someone, "milestones", book.rows("milestones"), name="plan.milestones")

st.subheader("Weeks off, busy and away")
profile_fields(someone, "weeks_off", "hours_per_week")
sheet_grid(someone, "windows", book.rows("windows"), name="plan.windows")

st.page_link("pages/plan/progress.py", label="Next: see the progress", icon=":material/arrow_forward:")
