"""The role library to choose from, and a role of one's own."""

import streamlit as st

from core.store import PersonStore
from core.workbook.adding import added_rows, profile_set, role_taken
from core.workbook.cells import plain_text
from core.workbook.choosing import rows_of
from core.workbook.frames import sheet_frame
from core.workbook.role_sheets import Requirement
from core.workbook.rows import Row
from pages.parts.editing import fill_anew, save
from pages.parts.library import library
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.workspace import workbook


def show_library(someone: PersonStore) -> None:
    """Show families and ladders, one role's requirements, and the ways to take it."""
    families = list(dict.fromkeys(plain_text(role.get("family")) for role in library().cells("roles")))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        family = st.selectbox("Family", families, key="library.family", width=240, persist_state="session")
        steps = rows_of(library(), "roles", "family", family)
        names = {plain_text(row.cells["role"]): row for row in steps}
        role = st.selectbox(
            "Role", list(names), key="library.role", width=360, format_func=lambda name: _step(names, name)
        )
        if role:
            work_button(someone, "Make it my target", lambda: _take(someone, role, as_target=True),
                        key="library.target", type="primary")  # fmt: skip
            work_button(someone, "Only compare", lambda: _take(someone, role, as_target=False), key="library.compare")
    if role:
        st.caption(plain_text(names[role].cells.get("expectations")))
        asked = sheet_frame(Requirement, rows_of(library(), "requirements", "role", role))
        st.dataframe(
            asked[["skill", "level", "count", "weight", "must", "driver", "demand_month"]],
            hide_index=True,
            column_config={
                "skill": "Skill", "level": "Required level", "count": "Required count", "weight": "Weight",
                "must": "Must", "driver": "Driver",
                "demand_month": st.column_config.DateColumn("Demand expected", format="YYYY-MM"),
            },
            alt=f"What the library asks of {role}",
            placeholder="",
        )  # fmt: skip


def _step(names: dict[str, Row], name: str) -> str:
    step = names[name].cells.get("step")
    return f"{plain_text(step)}. {name}" if step else name


def _take(someone: PersonStore, role: str, *, as_target: bool) -> None:
    book = workbook(someone)
    changes = role_taken(book, library(), role, new_id)
    if as_target:
        changes += profile_set(book, "target_role", role)
    save(someone, changes, label=f"Took {role} from the role library")
    fill_anew(someone)
    st.session_state["target.role"] = role


def show_new_role(someone: PersonStore) -> None:
    """Show a field that adds a role of one's own, ready for its requirements."""
    st.text_input(
        "Or write down your own", key="target.new_role", placeholder="name of the role", on_change=_add_role,
        args=(someone,), width=260,
    )  # fmt: skip


def _add_role(someone: PersonStore) -> None:
    name = " ".join(st.session_state["target.new_role"].split())[:200]
    st.session_state["target.new_role"] = ""
    if not name:
        return
    book = workbook(someone)
    changes = added_rows(book, "roles", [{"role": name}], new_id)
    if not book.single("profile").get("target_role"):
        changes += profile_set(book, "target_role", name)
    if changes:
        save(someone, changes)
        fill_anew(someone)
    st.session_state["target.role"] = name
