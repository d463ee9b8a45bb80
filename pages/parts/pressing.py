"""Buttons whose work depends on what the page's fields hold: they do what is on screen when they are pressed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st

from core.store import PersonStore


def work_button(
    someone: PersonStore, label: str, work: Callable[[], None], *, key: str, shown: object = None, **look: Any
) -> None:
    """Show a button that works with what the fields above it hold.

    Who chooses and presses at once sends both together, and Streamlit would give a callback what was drawn before the
    choice. So the page takes the press up after it has read its fields, and the work is done before it is drawn anew.

    Args:
        someone: Whose workbook it changes.
        label: What stands on it.
        work: What it does. It may be broken off by the next press and is then done again, so it has to be idempotent.
        key: The key of the button.
        shown: What the person has to have seen before the press, beyond the fields themselves. When a choice changes
            it together with the press, nothing is done but to say so.
        **look: What else `st.button` takes.
    """
    before, drawn = st.session_state.get(f"pressing.{key}"), (someone.id, shown)
    st.session_state[f"pressing.{key}"] = drawn
    pressed = st.button(label, key=key, **look) and not look.get("disabled")
    if not pressed or st.session_state.get("pressing.done") == key:  # the second press of a double click
        return
    if before != drawn:
        st.toast("Nothing was done: your last choice changes what this button does. Look, then press it again.",
                 icon=":material/report:", duration="long")  # fmt: skip
        return
    st.session_state["pressing"] = (key, work)
    st.rerun()


@contextmanager
def presses_first() -> Iterator[None]:
    """Do the work of the button that was pressed last before a page is drawn; goes around the page."""
    key, work = st.session_state.get("pressing", ("", None))
    if work is not None:
        try:
            work()
        except Exception:
            del st.session_state["pressing"]
            raise
        del st.session_state["pressing"]
        st.session_state["pressing.done"] = key
    yield
    st.session_state["pressing.done"] = ""
