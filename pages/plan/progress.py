"""Progress: milestones against where the plan said one would be, and readiness over time."""

import streamlit as st

from core.analysis.progress_words import progress_finding, progress_working
from core.charts.history import readiness_chart
from core.charts.progress import progress_chart
from core.workbook.words import literal
from pages.parts.opened import opened_person
from pages.parts.past import baseline_choice, milestone_standing, readiness_over_time
from pages.parts.shown import show_chart, show_working
from pages.parts.workspace import stand, today

someone = opened_person()

standing = stand(someone)
title = st.container()
baseline = baseline_choice(someone)
progress = milestone_standing(someone, baseline)
title.title(literal(progress_finding(progress)))
title.caption("How far your milestones are against where an earlier plan said they would be, and readiness over time.")
show_chart(progress_chart(progress), "progress.chart")
show_working(progress_working(progress, baseline), "progress.working")

st.subheader("Readiness over time")
show_chart(
    readiness_chart(readiness_over_time(someone, standing.target.role), standing.target.day, today()),
    "progress.readiness",
)
st.caption("One point for each day on which the workbook was saved, worked out from the workbook as it stood then.")

st.page_link("pages/overview/overview.py", label="Next: what to do now", icon=":material/arrow_forward:")
