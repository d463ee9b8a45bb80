"""The plan on the calendar, redrawn at once while the hours a week are tried out."""

from datetime import date

import streamlit as st

from core.analysis.hours_needed import HoursNeeded, hours_needed
from core.analysis.plan import (
    Plan,
    forecasts,
    hours_needed_said,
    hours_needed_working,
    plan_finding,
    plan_of,
    plan_working,
)
from core.charts.timeline import timeline_chart
from core.store import PersonStore
from core.workbook.words import literal
from pages.parts.late import show_late
from pages.parts.pressing import work_button
from pages.parts.profile import set_profile
from pages.parts.shown import show_chart, show_problems, show_working
from pages.parts.workspace import plan, stand, today, workbook


@st.fragment
def show_timeline(someone: PersonStore) -> None:
    """Show the finding, the hours a week to try out, the timeline, and what is late because of what."""
    kept = plan(someone)
    hours = kept.availability.hours_per_week
    shown = kept
    title = st.container()
    if not kept.actions.empty:
        shown = _tried(someone, kept, hours)
    title.title(literal(plan_finding(shown)))
    if kept.actions.empty:
        st.markdown("Plan actions from the gap, or write them into the table below: what, how many hours, by when.")
        st.page_link("pages/goal/gap.py", label="Plan from the gap", icon=":material/arrow_back:")
        return
    title.caption("Your actions on the calendar of the hours you have, and whether every date can be met.")
    scheduled = shown.schedule
    show_chart(
        timeline_chart(scheduled.pieces, scheduled.actions.reset_index(), forecasts(shown), shown.spans, today()),
        "plan.timeline",
    )
    needed = _needed(someone.id, someone.revision(), today(), someone)
    show_working(f"{plan_working(shown)}\n\n{hours_needed_working(needed)}", "plan.working")
    show_late(shown, most=20)
    show_problems(shown.problems, "To mend in the tables below; the rest is scheduled:")


def _tried(someone: PersonStore, kept: Plan, hours: float) -> Plan:
    """Let the hours a week be tried, and kept; give the plan for them."""
    needed = _needed(someone.id, someone.revision(), today(), someone)
    top = float(max(40.0, hours, needed.hours_per_week or 0.0))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        tried = st.slider(
            "Hours a week", 0.0, top, hours, 0.5, format="%g", key=f"plan.hours.{hours:g}", width=420,
            help="Move it to see the plan with other hours; nothing changes until you keep it.",
        )  # fmt: skip
        if tried != hours:
            work_button(someone, f"Keep {tried:g} hours a week",
                        lambda: set_profile(someone, "hours_per_week", tried), key="plan.keep")  # fmt: skip
        st.markdown(hours_needed_said(needed))
    if tried == hours:
        return kept
    return plan_of(workbook(someone), stand(someone), today(), tried)


@st.cache_resource(max_entries=64, show_spinner=False)
def _needed(person_id: str, revision: int, day: date, _someone: PersonStore) -> HoursNeeded:  # noqa: ARG001 - a key
    kept = plan(_someone)
    return hours_needed(kept.actions, kept.milestones, kept.availability)
