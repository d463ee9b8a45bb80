"""How a workbook begins: explore the sample person, bring one's own spreadsheet, or start with an empty plan."""

from datetime import UTC, datetime, time
from itertools import count

import streamlit as st

from core.spreadsheets.samples import sample_snapshots
from core.workbook.adding import profile_set
from core.workbook.rows import Workbook
from core.workbook.starting import snapshot_changes
from pages.parts.workspace import access, now, open_person, people, today


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
        if st.button("Start from your own workbook", key="begin.own", width="stretch"):
            _bring_own()
    with empty.container(border=True, height="stretch"):
        st.subheader("Begin with nothing")
        st.markdown("Write down your skills as they come to mind and choose a role from the library.")
        st.button("Start from an empty plan", key="begin.empty", on_click=_open_new, width="stretch")


def show_other_beginnings() -> None:
    """Show, beside the open workbook, how to begin another one."""
    with st.popover("Begin another workbook", icon=":material/add:", key="begin.another", width="stretch"):
        if st.button("From your own workbook", key="begin.another_own", width="stretch"):
            _bring_own()
        st.button("From an empty plan", key="begin.another_empty", on_click=_open_new, width="stretch")
        if not any(card.is_sample for card in people()):
            st.button("The sample person", key="begin.another_sample", on_click=open_sample, width="stretch")


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


def _bring_own() -> None:
    _open_new()
    st.switch_page("pages/data/files.py")


def _open_new() -> None:
    """Open a new workbook; its name is another one than those there are, until the profile says whose it is."""
    names = {card.name for card in people()}
    name = next(name for name in ("My plan" + (f" {number}" if number > 1 else "") for number in count(1))
                if name not in names)  # fmt: skip
    someone = access().add_person(name, at=now())
    someone.save(profile_set(Workbook(), "hours_per_week", 5), at=now(), kind="start", label="Started")
    open_person(someone.id)
