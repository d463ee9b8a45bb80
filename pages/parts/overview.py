"""Parts of the overview: next steps with why, what is late, the next milestones, changes since last visit."""

import streamlit as st

from core.analysis.next_steps import next_steps
from core.analysis.plan import Plan, milestone_said, next_milestones
from core.analysis.targets import Standing
from core.store import PersonStore
from core.workbook.changes_said import changes_said
from core.workbook.words import count_of, day_in_words, literal
from pages.parts.shown import show_working
from pages.parts.workspace import local_time, workbook_at

_PAGES = {
    "skills": ("pages/person/skills.py", "Skills"),
    "plan": ("pages/plan/plan.py", "Plan"),
    "gap": ("pages/goal/gap.py", "Gap"),
    "target": ("pages/goal/target_role.py", "Target role"),
    "sheets": ("pages/data/sheets.py", "All sheets"),
}
_CHANGES_SHOWN = 8


def show_next_steps(standing: Standing, planned: Plan) -> None:
    """Show the next three things, each with its reason and the page where it is done."""
    st.subheader("Next")
    steps = next_steps(standing, planned.schedule.actions)
    for number, step in enumerate(steps, 1):
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{number}. {literal(step.what)}**  \n{literal(step.why)}", width="stretch")
            file, title = _PAGES[step.page]
            st.page_link(file, label=title, icon=":material/arrow_forward:", width="content")
    worked = [f"- {literal(step.working)}" for step in steps if step.working]
    if worked:
        formula = (
            "**Points of readiness** = 100 × weight × levels gained up to the required one ÷ sum of weight × required"
        )
        show_working("\n".join([formula, "", *worked]), "overview.steps_working")


def show_milestones(planned: Plan) -> None:
    """Show the next milestones with their due dates and where the plan puts them."""
    coming = next_milestones(planned)
    st.subheader("Next milestones")
    if coming.empty:
        st.caption("No milestone is ahead. Milestones are dated results that anyone can check.")
        return
    for name, due, forecast, days_late in coming.itertuples(index=False):
        st.markdown(f"**{literal(name)}**  \n{milestone_said(due, forecast, days_late)}")


def show_changes(someone: PersonStore) -> None:
    """Show what changed since the visit before this one."""
    st.subheader("Since your last visit")
    visit = st.session_state.get(f"frame.visit.{someone.id}")
    if visit is None:
        st.caption("This is your first visit.")
        return
    revision, at = visit
    said = changes_said(workbook_at(someone, revision), someone.changes_between(revision, someone.revision()))
    when = local_time(at)
    if not said:
        st.caption(f"Nothing changed since {day_in_words(when.date())}, {when:%H:%M}.")
        return
    more = [f"… and {count_of(len(said) - _CHANGES_SHOWN, 'more change')}"] if len(said) > _CHANGES_SHOWN else []
    st.markdown("\n".join(f"- {literal(line)}" for line in [*said[:_CHANGES_SHOWN], *more]))
    st.page_link("pages/data/history.py", label="Open the history", icon=":material/history:")
