"""Bringing published role libraries in: the files, how far the reading is, what came of it, and what is here."""

from collections.abc import Mapping, Sequence

import streamlit as st

from core.roles.credits import CREDITS
from core.roles.keeping import to_bytes
from core.roles.library import RoleLibrary
from core.roles.replacing import lacks_tables
from core.spreadsheets.esco import NoEscoTableError, read_esco
from core.spreadsheets.onet import NoOnetTableError, read_onet
from core.spreadsheets.published_files import Told
from core.spreadsheets.refusals import FileRefusedError
from core.store import LibraryCard
from core.workbook.words import count_of, literal
from pages.parts.credits import credit_line
from pages.parts.opened_libraries import brought_in, newest_of_each, opened_library, said
from pages.parts.shown import show_problems
from pages.parts.workspace import access, now

_AT_ONCE = "Files brought in one by one become libraries of their own: choose all files of a release at once."


def show_bringing_in(cards: Sequence[LibraryCard]) -> None:
    """Show where files are chosen, what came of the last ones, and the libraries that are here with their credits."""
    if not cards or st.toggle("Bring in another library, or another release", key="published.more"):
        _show_upload(cards)
    if refused := st.session_state.pop("published.refused", ""):
        st.error(literal(refused), icon=":material/block:")
    if twice := st.session_state.get("published.twice"):
        _ask_which(*twice)
    if brought := st.session_state.get("published.brought"):
        _say_what_came(brought)
    newest = newest_of_each(cards)
    for card in cards:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(f"**{literal(said(card))}.** {_credit(card, whole=card in newest)}", width="stretch")
            with st.popover("Delete it", type="tertiary"):
                st.markdown("It goes for good, and can be brought in again from its files. What was copied from it "
                            "into workbooks stays.")  # fmt: skip
                st.button(literal(f"Delete {said(card)}"), key=f"published.delete.{card.id}", on_click=_delete,
                          args=(card.id,))  # fmt: skip


def _credit(card: LibraryCard, *, whole: bool) -> str:
    """Give the credit of a library; beside a newer release of the same publisher its licence is enough."""
    credit = CREDITS.get(card.source)
    if credit is None:
        return literal(card.attribution)
    return credit_line(credit, card.release) if whole else f"[{credit.licence}]({credit.licence_link})"


def _show_upload(cards: Sequence[LibraryCard]) -> None:
    uploads = st.file_uploader(
        "Bring in the published files: O*NET's Excel or text tables, ESCO's CSV tables, or the zip of either",
        accept_multiple_files=True, key=f"published.upload.{st.session_state.get('published.taken', 0)}",
        max_upload_size=200, help=_AT_ONCE,
    )  # fmt: skip
    files = {one.name: one.getvalue() for one in uploads}
    if files and st.button(f"Read {count_of(len(files), 'file')}", key="published.read", type="primary"):
        _bring_in(files, cards)


def _bring_in(files: Mapping[str, bytes], cards: Sequence[LibraryCard]) -> None:
    progress = st.progress(0.0, "Looking at the files …")

    def told(name: str, share: float) -> None:
        progress.progress(min(share, 1.0), literal(f"Reading {name} …"))

    for name in ("published.brought", "published.twice"):
        st.session_state.pop(name, None)
    try:
        found = _read(files, told)
    except FileRefusedError as refused:
        progress.empty()
        st.session_state["published.refused"] = str(refused)
        return
    progress.progress(1.0, "Keeping it …")
    st.session_state["published.taken"] = st.session_state.get("published.taken", 0) + 1
    same = next((card for card in cards if card.name == found.name), None)
    if same is None:
        _keep(found)
    else:
        st.session_state["published.twice"] = (found, same)
    st.rerun()


def _read(files: Mapping[str, bytes], told: Told) -> RoleLibrary:
    """Read the files as O*NET's, else as ESCO's; what neither knows at all is refused as O*NET's reader says.

    Where ESCO's files are of several languages, titles are in that of the person's browser.
    """
    try:
        return read_onet(files, told=told)
    except NoOnetTableError as unknown:
        try:
            return read_esco(files, language=(st.context.locale or "")[:2], told=told)
        except NoEscoTableError as without:
            raise (without if without.there else unknown) from None


def _keep(found: RoleLibrary) -> None:
    st.session_state["published.beside"] = [
        card.name
        for card in brought_in()
        if card.source == found.source and card.name != found.name and lacks_tables(found, opened_library(card.id))
    ]
    access().add_library(
        to_bytes(found), name=found.name, source=found.source, release=found.release, attribution=found.attribution,
        at=now(),
    )  # fmt: skip
    st.session_state["published.brought"] = found


def _ask_which(found: RoleLibrary, same: LibraryCard) -> None:
    """Say that a release is here already; one that holds something else can take its place."""
    here = opened_library(same.id)
    if to_bytes(here) == to_bytes(found):
        st.info(literal(f"{said(same)}, is here already, with the same content. Nothing was added."))
        return
    apart = f" {_AT_ONCE}" if lacks_tables(found, here) else ""
    st.warning(
        literal(
            f"{said(same)}, is here already, with {_size(here)}. The files hold {_size(found)}. "
            f"Nothing was added yet.{apart}"
        ),
        icon=":material/content_copy:",
    )
    with st.container(horizontal=True):
        st.button("Put it in the place of what is here", key="published.replace", on_click=_replace,
                  args=(found, same.id))  # fmt: skip
        st.button("Leave what is here", key="published.leave", on_click=_leave)


def _size(library: RoleLibrary) -> str:
    parts = ((library.roles, "role"), (library.requirements, "requirement"), (library.tools, "tool of a role"))
    plural = {"tool of a role": "tools of roles"}
    return ", ".join(count_of(len(rows), noun, plural.get(noun, "")) for rows, noun in parts)


def _replace(found: RoleLibrary, library_id: str) -> None:
    _leave()
    _keep(found)
    access().delete_library(library_id)


def _leave() -> None:
    st.session_state.pop("published.twice", None)


def _say_what_came(brought: RoleLibrary) -> None:
    left = brought.suppressed + brought.not_relevant
    out = f"; {count_of(left, 'value')} left out as not to be used or not relevant" if left else ""
    st.success(literal(f"{brought.name}: {_size(brought)}{out}."), icon=":material/check:")
    if beside := st.session_state.get("published.beside"):
        st.info(literal(f"{brought.name} is a library of its own beside {', '.join(beside)}. {_AT_ONCE}"))
    for note in brought.notes:
        st.caption(literal(note))
    show_problems(brought.problems, "Could not be taken:", most=8)


def _delete(library_id: str) -> None:
    access().delete_library(library_id)
    for name in ("published.brought", "published.twice"):
        st.session_state.pop(name, None)
