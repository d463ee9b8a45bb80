"""Gap: each requirement of the target role against the person, with the working under each number."""

import streamlit as st

from core.analysis.findings import gap_finding, readiness_line
from core.analysis.gap import driver_roll_up, gap_table, surplus_table
from core.analysis.working import drivers_working, gap_working, readiness_working
from core.charts.drivers import driver_chart
from core.charts.gap import SELECTION, gap_chart
from core.workbook.words import literal
from pages.parts.credits import show_role_credit
from pages.parts.gap_tables import order_of, picked_gaps, show_emerging, show_not_rated, show_proposals
from pages.parts.level_words import show_level_words
from pages.parts.levels import show_level_scale
from pages.parts.opened import opened_person
from pages.parts.rating import rating_grid
from pages.parts.shown import show_chart, show_chart_to_click, show_problems, show_working
from pages.parts.workspace import stand, workbook

someone = opened_person()

standing = stand(someone)
gaps = standing.gap.now
st.title(literal(gap_finding(standing)))
if gaps.empty:
    st.markdown("The gap holds what a role asks for against what you can do: which musts are open, and what is widest.")
    st.page_link("pages/goal/target_role.py", label="Choose a target role", icon=":material/arrow_forward:")
    show_problems(standing.gap.problems, "Requirements that do not count yet:")
    show_emerging(someone, standing)
    st.stop()

st.caption("Each requirement of the target role against your level, and what would close it.")
st.markdown(readiness_line(standing))
show_working(readiness_working(gaps, standing.readiness), "gap.readiness_working")
clicked = show_chart_to_click(gap_chart(gaps), "gap.chart", SELECTION, titled=False)
show_problems(standing.gap.problems, "Requirements that do not count yet:")

st.subheader("Your levels against the role")
with st.container(horizontal=True, vertical_alignment="center"):
    st.caption("Change a level here and everything above follows.", width="stretch")
    show_level_scale("gap.scale")
rating_grid(someone, standing)
show_level_words(someone, "gap.level_words", standing.target.role)

st.subheader("Requirement by requirement")
chosen = st.dataframe(
    gap_table(gaps), hide_index=True, key=f"gap.table.{order_of(gaps)}", on_select="rerun", selection_mode="multi-row",
    width="stretch", alt="Coverage, shortfall and surplus of each requirement", placeholder="",
    column_config={"Coverage": st.column_config.NumberColumn(format="percent")},
)  # fmt: skip
st.caption("Choose rows, or click requirements in the chart, to see their working and to plan them.")
picked = picked_gaps(gaps, chosen["selection"]["rows"], [mark["skill"] for mark in clicked])
for _, gap in picked.iterrows():
    st.markdown(gap_working(gap))
show_proposals(someone, picked)

show_not_rated(gaps)
st.subheader("By driver")
by_driver = driver_roll_up(gaps, standing.levels)
show_chart(driver_chart(by_driver), "gap.drivers_chart")
show_working(drivers_working(by_driver), "gap.drivers_working")
show_emerging(someone, standing)
with st.expander("Surplus: what you bring beyond the role", on_change="rerun") as folded:
    if folded.open:
        st.caption("It never pays for a shortfall elsewhere.")
        st.dataframe(surplus_table(gaps), hide_index=True, alt="Levels above what the role asks for")

show_role_credit(workbook(someone), standing.target.role)
st.page_link("pages/plan/plan.py", label="Next: see the plan on the calendar", icon=":material/arrow_forward:")
