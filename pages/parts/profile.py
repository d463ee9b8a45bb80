"""Cells of the profile as input fields that save when they change."""

import secrets
from datetime import date
from typing import Any

import streamlit as st

from core.store import PersonStore
from core.workbook.adding import profile_set
from core.workbook.cells import CellRefusedError
from core.workbook.declare import column_named
from core.workbook.person_sheets import Profile
from core.workbook.rows import AnyCell
from pages.parts.columns import known_names
from pages.parts.editing import save
from pages.parts.workspace import workbook


def new_id() -> str:
    """Make the id of a new row."""
    return secrets.token_hex(8)


def profile_fields(someone: PersonStore, *names: str) -> None:
    """Show input fields for these columns of the profile, side by side."""
    for place, name in zip(st.columns(len(names)), names, strict=True):
        with place:
            _field(someone, name)


def _field(someone: PersonStore, name: str) -> None:
    column, key = column_named(Profile, name), f"profile.{name}"
    value: Any = workbook(someone).single("profile").get(name)
    shared: dict[str, Any] = {
        "label": column.title, "key": key, "help": column.about, "on_change": save_field, "args": (someone, name)
    }  # fmt: skip
    if column.kind.name == "date":
        st.session_state[key] = date.fromisoformat(value) if value else None
        st.date_input(**shared, format="YYYY-MM-DD")
    elif column.kind.name in {"hours", "count"}:
        st.session_state[key] = None if value is None else float(value)
        st.number_input(**shared, min_value=0.0, format="%g", step=0.5 if column.kind.name == "hours" else 1.0)
    elif column.refers:
        known = known_names(column, workbook(someone))
        st.session_state[key] = value
        st.selectbox(
            **shared, options=[*known, *([value] if value and value not in known else [])], placeholder="none yet"
        )
    else:
        st.session_state[key] = "; ".join(value) if isinstance(value, list) else value or ""
        st.text_input(**shared)


def save_field(someone: PersonStore, name: str) -> None:
    """Save what stands in a field; what it cannot take is said and the old value stays."""
    column, typed = column_named(Profile, name), st.session_state[f"profile.{name}"]
    try:
        value = column.kind.read(typed)
    except CellRefusedError as refused:
        st.toast(f"{column.title} '{typed}' {refused} The old value stays.", icon=":material/report:", duration="long")
        return
    set_profile(someone, name, value)


def set_profile(someone: PersonStore, name: str, value: AnyCell | None) -> None:
    """Set one cell of the profile."""
    save(someone, profile_set(workbook(someone), name, value))
