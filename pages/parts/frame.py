"""The frame around every page: who it is about, whether everything is saved, undo and redo."""

import streamlit as st

from core.analysis.targets import Target, target_of
from core.store import PersonStore
from core.workbook.words import day_in_words, literal
from pages.parts.beginning import show_other_beginnings
from pages.parts.editing import begin_editing, changed_elsewhere, fill_anew, show_conflicts
from pages.parts.guard import guard_edits
from pages.parts.workspace import latest, local_time, now, open_person, people, person, today, workbook


def open_frame(page: str) -> PersonStore | None:
    """Draw what stands above every page and give the open person, if there is one."""
    someone = person()
    _choose_person(someone)
    if someone is None:
        return None
    _note_visit(someone)
    begin_editing(someone, page)
    with st.container(horizontal=True, vertical_alignment="center", key="frame.line"):
        st.markdown(_who(someone), width="stretch")
        st.caption(_saved(someone), width="content")
        _step_buttons(someone)
    with st.container():  # always there, so that a notice does not move the grids below and close an open cell
        guard_edits(someone)
        show_conflicts(someone)
        if changed_elsewhere(someone):
            _offer_refresh(someone)
    return someone


def _offer_refresh(someone: PersonStore) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(":material/sync: This workbook was changed in another window. Charts and numbers show it already.")
        st.button("Show it in the tables", key="frame.refresh", on_click=fill_anew, args=(someone,))


def _choose_person(someone: PersonStore | None) -> None:
    """Show in the sidebar whose workbook is open, if there are several, and how to begin another."""
    if someone is None:
        return
    cards = {card.id: card.name for card in people()}
    with st.sidebar:
        if len(cards) > 1:
            st.session_state["frame.person"] = someone.id
            st.selectbox(
                "Workbook of", list(cards), format_func=lambda one: cards[one], key="frame.person",
                on_change=lambda: open_person(st.session_state["frame.person"]),
            )  # fmt: skip
        show_other_beginnings()


def _note_visit(someone: PersonStore) -> None:
    """Remember, once per session and person, up to where they had seen the workbook."""
    key = f"frame.visit.{someone.id}"
    if key not in st.session_state:
        st.session_state[key] = someone.last_visit()
        someone.note_visit(now())


def _who(someone: PersonStore) -> str:
    book = workbook(someone)
    name = str(book.single("profile").get("name") or next(card.name for card in people() if card.id == someone.id))
    return f"**{literal(name)}** {_aim(target_of(book, today()))}"


def _aim(target: Target) -> str:
    if not target.role:
        return ""
    return f"→ {literal(target.role)}" + (f" by {day_in_words(target.day)}" if target.day else "")


def _saved(someone: PersonStore) -> str:
    saved_at = latest(someone).saved_at
    if saved_at is None:
        return "nothing to save yet"
    at = local_time(saved_at)
    same_day = at.date() == today()
    return f"saved {at:%H:%M}" if same_day else f"saved {day_in_words(at.date())}"


def _step_buttons(someone: PersonStore) -> None:
    undo, redo = latest(someone).undo, latest(someone).redo
    st.button(
        "Undo", key="frame.undo", icon=":material/undo:", type="tertiary", disabled=undo is None,
        help=f"Take back: {undo}" if undo else "Nothing to take back", on_click=_undo, args=(someone,),
    )  # fmt: skip
    st.button(
        "Redo", key="frame.redo", icon=":material/redo:", type="tertiary", disabled=redo is None,
        help=f"Do again: {redo}" if redo else "Nothing to do again", on_click=_redo, args=(someone,),
    )  # fmt: skip


def _undo(someone: PersonStore) -> None:
    someone.undo_last(at=now())
    fill_anew(someone)


def _redo(someone: PersonStore) -> None:
    someone.redo_last(at=now())
    fill_anew(someone)
