"""Which skills of a file are known under another name: in the workbook, and in the role libraries, made ready once."""

from collections.abc import Sequence

import streamlit as st

from core.roles.keeping import from_bytes
from core.spreadsheets.progress import Told
from core.spreadsheets.wild.known_names import KnownAs, KnownSkills, known_as
from core.store import PersonStore
from core.workbook.cells import plain_text
from core.workbook.near_names import KnownNames
from core.workbook.rows import Workbook
from core.workbook.words import literal
from pages.parts.background import Work
from pages.parts.library import library
from pages.parts.workspace import access, workbook


def skills_known_as(someone: PersonStore, names: Sequence[str]) -> list[KnownAs]:
    """List those of a file's skills that may be known under another name; libraries not ready yet are left out."""
    works = {card.id: _published(card.id, card.name) for card in access().libraries()}
    ready = tuple(one for one, work in works.items() if isinstance(work.found, KnownSkills))
    waiting = [work for one, work in works.items() if one not in ready and work.failed is None]
    if waiting:
        _show_waiting(waiting)
    return _matched(tuple(names), skill_names(workbook(someone)), ready)


def skill_names(book: Workbook) -> tuple[str, ...]:
    """List the skills of a workbook, then those that its roles ask for, each once."""
    named = (plain_text(cells.get("skill")) for sheet in ("skills", "requirements") for cells in book.cells(sheet))
    return tuple(name for name in dict.fromkeys(named) if name)


@st.cache_data(max_entries=16, show_spinner=False, scope="session")
def _matched(names: tuple[str, ...], own: tuple[str, ...], published: tuple[str, ...]) -> list[KnownAs]:
    mine = KnownSkills("your workbook", KnownNames(dict.fromkeys(own, ())))
    found = (_published(one, "").found for one in published)
    return known_as(names, mine, [_built_in(), *(one for one in found if isinstance(one, KnownSkills))])


@st.cache_resource(show_spinner=False)
def _built_in() -> KnownSkills:
    return KnownSkills("the role library of Trellis", KnownNames(dict.fromkeys(skill_names(library()), ())))


@st.cache_resource(max_entries=16, show_spinner=False)
def _published(library_id: str, _name: str) -> Work:
    """Make the names of a library ready in the background: with ESCO's other names that takes seconds, once."""
    work = Work(_name)
    content = access().library_content(library_id)
    work.start(lambda told: _names_of(content, told))
    return work


def _names_of(content: bytes, told: Told) -> KnownSkills:
    found = from_bytes(content)
    told(0.1, "Making its names ready")
    skills = zip(found.skills["name"], found.skills["alternatives"], strict=True)
    return KnownSkills(found.name, KnownNames({name: lines.split("\n") if lines else [] for name, lines in skills}))


@st.fragment(run_every=1.0)
def _show_waiting(works: Sequence[Work]) -> None:
    if any(work.done.is_set() for work in works):
        st.rerun()
    names = ", ".join(work.name for work in works)
    st.caption(literal(f"The skills of {names} are being made ready; those you have under their names follow."))
