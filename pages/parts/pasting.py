"""Requirements pasted as text: read, shown with what was refused, then taken as one revision."""

import streamlit as st

from core.spreadsheets.pasted import Pasted, pasted_rows
from core.store import PersonStore
from core.workbook.adding import added_rows
from core.workbook.role_sheets import Requirement
from core.workbook.words import count_of
from pages.parts.editing import fill_anew, save
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.shown import show_problems
from pages.parts.workspace import workbook

_ORDER = ["skill", "level", "weight", "must", "note"]


def show_requirement_paste(someone: PersonStore, role: str) -> None:
    """Show a box for requirements pasted from a spreadsheet or typed, one a line."""
    folded = st.expander(
        "Paste requirements from a spreadsheet", icon=":material/content_paste:", key="target.paste", on_change="rerun"
    )
    if not folded.open:
        return
    with folded:
        text = st.text_area(
            "One requirement a line: skill, required level, weight, must, note; tabs between, or a header row first",
            key="target.pasted",
            placeholder="SQL\t4\t5\tyes",
        )
        if not text.strip():
            return
        pasted = pasted_rows(text, Requirement, _ORDER)
        rows = [{**cells, "role": role} for cells in pasted.rows]
        changes = added_rows(workbook(someone), "requirements", rows, new_id)
        st.dataframe([dict(cells) for cells in pasted.rows], hide_index=True, alt="What was read of the pasted text")
        show_problems(pasted.problems, "Left out:")
        added = sum(change.column == "" for change in changes)
        if added < len(rows):
            st.caption(f"{count_of(len(rows) - added, 'line')} left out: {role} asks for that skill already.")
        work_button(
            someone, f"Add {count_of(added, 'requirement')} to {role}", lambda: _add(someone, role, pasted),
            key="target.add_pasted", shown=(role, text), type="primary", disabled=not added,
        )  # fmt: skip


def _add(someone: PersonStore, role: str, pasted: Pasted) -> None:
    rows = [{**cells, "role": role} for cells in pasted.rows]
    save(someone, added_rows(workbook(someone), "requirements", rows, new_id))
    st.session_state["target.pasted"] = ""
    fill_anew(someone)
