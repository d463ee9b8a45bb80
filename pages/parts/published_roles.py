"""Occupations as O*NET and ESCO publish them: brought in once, found by typing, held against the person, chosen."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from core.roles.choosing import role_rows
from core.roles.comparing import compared_with_every_role
from core.roles.keeping import from_bytes, to_bytes
from core.roles.library import RoleLibrary
from core.roles.searching import Found, LibrarySearch
from core.spreadsheets.esco import NoEscoTableError, read_esco
from core.spreadsheets.onet import NoOnetTableError, read_onet
from core.spreadsheets.refusals import FileRefusedError
from core.store import PersonStore
from core.workbook.adding import profile_set, role_taken
from core.workbook.cells import plain_text
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, save
from pages.parts.profile import new_id
from pages.parts.shown import show_problems
from pages.parts.workspace import access, now, workbook

_LEAST_WEIGHT = 3.0
"""Requirements below this weight are not copied: O*NET rates more than a hundred things for every occupation."""


def show_published_roles(someone: PersonStore) -> None:
    """Show the libraries that were brought in, the search in them, and the way to bring one in."""
    folded = st.expander(
        "Occupations of O*NET or ESCO", icon=":material/public:", key="target.published", on_change="rerun"
    )
    if not folded.open:
        return
    with folded:
        cards = access().libraries()
        if cards:
            _show_search(someone, tuple(card.id for card in cards))
        _show_upload()
        for card in cards:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.caption(literal(f"{card.name}: {card.attribution}"))
                st.button(
                    "Delete", key=f"published.delete.{card.id}", type="tertiary", on_click=_delete, args=(card.id,)
                )


def _show_upload() -> None:
    uploads = st.file_uploader(
        "Bring in the published files: O*NET's Excel tables, ESCO's CSV tables, or the zip of either",
        accept_multiple_files=True, key=f"published.upload.{st.session_state.get('published.taken', 0)}",
        max_upload_size=200,
    )  # fmt: skip
    if refused := st.session_state.pop("published.refused", ""):
        st.error(refused, icon=":material/block:")
    if brought := st.session_state.get("published.brought"):
        _say_what_came(brought)
    files = {one.name: one.getvalue() for one in uploads}
    if files:
        st.button(
            f"Read {count_of(len(files), 'file')}",
            key="published.read",
            type="primary",
            on_click=_bring_in,
            args=(files,),
        )


def _say_what_came(brought: RoleLibrary) -> None:
    left = brought.suppressed + brought.not_relevant
    st.success(
        literal(
            f"{brought.name}: {count_of(len(brought.roles), 'role')}, "
            f"{count_of(len(brought.requirements), 'requirement')}; {count_of(left, 'value')} left out as not to be "
            "used or not relevant."
        ),
        icon=":material/check:",
    )
    for note in brought.notes:
        st.caption(literal(note))
    show_problems(brought.problems, "Could not be taken:", most=8)


def _bring_in(files: dict[str, bytes]) -> None:
    try:
        found = _read(files)
    except FileRefusedError as refused:
        st.session_state["published.refused"] = str(refused)
        return
    access().add_library(
        to_bytes(found), name=found.name, source=found.source, release=found.release, attribution=found.attribution,
        at=now(),
    )  # fmt: skip
    st.session_state["published.brought"] = found
    st.session_state["published.taken"] = st.session_state.get("published.taken", 0) + 1


def _read(files: dict[str, bytes]) -> RoleLibrary:
    """Read the files as O*NET's, else as ESCO's; what neither knows is refused as O*NET's reader says."""
    try:
        return read_onet(files)
    except NoOnetTableError as unknown:
        try:
            return read_esco(files)
        except NoEscoTableError:
            raise unknown from None


def _delete(library_id: str) -> None:
    access().delete_library(library_id)
    st.session_state.pop("published.brought", None)


@st.cache_resource(max_entries=4, scope="session", show_spinner="Opening the role library …")
def _library(library_id: str) -> RoleLibrary:
    return from_bytes(access().library_content(library_id))


@st.cache_resource(max_entries=2, scope="session", show_spinner=False)
def _search(ids: tuple[str, ...]) -> LibrarySearch:
    return LibrarySearch([_library(one) for one in ids])


def _show_search(someone: PersonStore, ids: tuple[str, ...]) -> None:
    typed = st.text_input(
        "Find an occupation by its title, another title or its code",
        key="published.text",
        placeholder="financial manager",
    )
    found: Sequence[Found] = _search(ids).roles(typed, most=20) if typed.strip() else []
    if typed.strip() and not found:
        st.caption(literal(f"No occupation is called anything like “{typed}”."))
    if found:
        at = st.selectbox(
            "Occupation", range(len(found)), key="published.role", format_func=lambda place: _said(found[place])
        )
        library = _library(ids[found[at].library])
        _show_role(someone, library, found[at].id)
    elif st.toggle("Which occupations am I nearest to?", key="published.nearest"):
        _show_nearest(someone, _library(ids[0]))


def _said(found: Found) -> str:
    return f"{found.name} ({found.id})"


def _show_role(someone: PersonStore, library: RoleLibrary, code: str) -> None:
    book = role_rows(library, code, least_weight=_LEAST_WEIGHT)
    role = plain_text(book.cells("roles")[0].get("role"))
    st.caption(plain_text(book.cells("roles")[0].get("expectations")))
    titles = {"skill": "Skill", "level": "Required level", "weight": "Weight", "must": "Must", "note": "In the source"}
    asked = [{title: cells.get(name) for name, title in titles.items()} for cells in book.cells("requirements")]
    st.dataframe(asked, hide_index=True, width="stretch", height=300, placeholder="", alt=f"What {role} asks for")
    with st.container(horizontal=True):
        st.button(
            "Make it my target",
            key="published.target",
            type="primary",
            on_click=_take,
            args=(someone, book, role, True),
        )
        st.button("Only compare", key="published.compare", on_click=_take, args=(someone, book, role, False))
    st.caption(literal(f"Requirements of a weight of {_LEAST_WEIGHT:g} and more. {library.attribution}"))


def _take(someone: PersonStore, book: Any, role: str, as_target: bool) -> None:  # noqa: FBT001 - a callback
    own = workbook(someone)
    changes = role_taken(own, book, role, new_id)
    if as_target:
        changes += profile_set(own, "target_role", role)
    save(someone, changes, label=f"Took {role} from a published library")
    fill_anew(someone)
    st.session_state["target.role"] = role


def _show_nearest(someone: PersonStore, library: RoleLibrary) -> None:
    levels = {
        plain_text(cells.get("skill")): float(level)
        for cells in workbook(someone).cells("skills")
        if isinstance(level := cells.get("level"), int | float)
    }
    compared = compared_with_every_role(library, levels).head(20)
    shown = compared[["code", "title", "readiness", "requirements", "not_rated"]].round({"readiness": 0})
    st.dataframe(
        shown.set_axis(["Code", "Occupation", "Readiness", "Requirements", "Not rated"], axis=1), hide_index=True,
        width="stretch", alt="Occupations by readiness",
    )  # fmt: skip
    st.caption(
        literal(
            "Skills are held against an occupation's by their very names; what you have not rated by those names "
            f"counts as 0. {library.attribution}"
        )
    )
