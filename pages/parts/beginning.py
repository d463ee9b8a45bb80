"""The first visit: explore the sample person, bring one's own workbook, or start with an empty plan."""

from datetime import UTC, datetime, time

import streamlit as st

from core.spreadsheets.samples import sample_snapshots
from core.workbook.adding import profile_set
from core.workbook.rows import Workbook
from core.workbook.starting import snapshot_changes
from pages.parts.workspace import access, now, open_person, today


def show_beginning() -> None:
    """Show the three ways to begin."""
    st.title("Find what is missing for the role you want, and plan it")
    st.markdown(
        "Trellis holds the skills you have against the role you want, shows the gap, and turns it into a dated plan "
        "that fits the hours you have. Everything stays in one file on this machine."
    )
    sample, own, empty = st.columns(3)
    with sample.container(border=True, height="stretch"):
        st.subheader("Look around first")
        st.markdown(
            "Ana Sample is fictitious: a data analyst who wants to lead analytics, with half a year of history."
        )
        st.button(
            "Explore the sample person", key="begin.sample", type="primary", on_click=open_sample, width="stretch"
        )
    with own.container(border=True, height="stretch"):
        st.subheader("Bring your workbook")
        st.markdown("An Excel or CSV file of skills with headers in its first row, or a filled Trellis template.")
        st.button("Start from your own workbook", key="begin.own", on_click=_open_new, args=(True,), width="stretch")
    with empty.container(border=True, height="stretch"):
        st.subheader("Begin with nothing")
        st.markdown("Write down your skills as they come to mind and choose a role from the library.")
        st.button("Start from an empty plan", key="begin.empty", on_click=_open_new, args=(False,), width="stretch")
    if st.session_state.pop("begin.import", False):
        st.switch_page("pages/data/files.py")


def open_sample() -> None:
    """Open the sample person; made with its history at the first call."""
    there = [card.id for card in access().people() if card.is_sample]
    if there:
        open_person(there[0])
        return
    someone = access().add_person("Ana Sample", at=now(), sample=True)
    for day, changes in snapshot_changes(sample_snapshots(today())):
        at = min(datetime.combine(day, time(9), tzinfo=UTC), now())
        someone.save(changes, at=at, kind="sample", label="The sample person as of that day")
    open_person(someone.id)


def _open_new(with_import: bool) -> None:  # noqa: FBT001 - a callback
    someone = access().add_person("My plan", at=now())
    someone.save(profile_set(Workbook(), "hours_per_week", 5), at=now(), kind="start", label="Started")
    open_person(someone.id)
    st.session_state["begin.import"] = with_import
