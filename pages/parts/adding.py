"""Adding a skill by typing, with suggestions from the roles one aims for and the library."""

import streamlit as st

from core.store import PersonStore
from core.workbook.adding import added_rows
from core.workbook.choosing import skill_suggestions
from core.workbook.rows import AnyCell
from pages.parts.editing import fill_anew, save
from pages.parts.library import library
from pages.parts.profile import new_id
from pages.parts.workspace import workbook


def show_skill_adder(someone: PersonStore) -> None:
    """Show a field that adds the skill that is typed or chosen."""
    suggestions = skill_suggestions(workbook(someone), library())
    st.selectbox(
        "Add a skill", list(suggestions), index=None, key="skills.add", accept_new_options=True,
        placeholder="type a name or choose one", on_change=_add, args=(someone, suggestions), width=360,
    )  # fmt: skip


def _add(someone: PersonStore, suggestions: dict[str, str]) -> None:
    name = " ".join((st.session_state["skills.add"] or "").split())
    st.session_state["skills.add"] = None
    if not name:
        return
    cells: dict[str, AnyCell] = {"skill": name[:200]}
    if suggestions.get(name):
        cells["driver"] = suggestions[name]
    changes = added_rows(workbook(someone), "skills", [cells], new_id)
    if changes:
        save(someone, changes)
        fill_anew(someone)
        st.toast(f"{name} is added at the end of the table. Rate it when you can.")
    else:
        st.toast(f"{name} is among your skills already.")
