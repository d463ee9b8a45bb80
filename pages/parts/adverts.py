"""A job advertisement on screen: pasted or chosen, the skills found in it, ticked ones become requirements."""

import zlib
from collections.abc import Iterable, Mapping, Sequence

import pandas as pd
import streamlit as st

from core.roles.own_names import published_names
from core.spreadsheets.adverts.documents import advert_text
from core.spreadsheets.adverts.findings import Advert, advert_findings
from core.spreadsheets.adverts.index import AdvertIndex
from core.spreadsheets.adverts.left_out import left_out
from core.spreadsheets.adverts.rows import advert_rows
from core.spreadsheets.refusals import FileRefusedError
from core.store import LibraryCard, PersonStore
from core.workbook.adding import added_rows
from core.workbook.cells import name_key, plain_text
from core.workbook.choosing import skill_suggestions
from core.workbook.rows import ROW, Workbook
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, save
from pages.parts.library import library
from pages.parts.opened_libraries import brought_in, newest_of_each, opened_library
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.workspace import workbook


def show_advert(someone: PersonStore, role: str) -> None:
    """Show a box for a job advertisement, and what was found in it to tick."""
    folded = st.expander(
        "Read a job advertisement", icon=":material/newspaper:", key="target.advert", on_change="rerun"
    )
    if not folded.open:
        return
    with folded:
        text = _text()
        if not text.strip():
            st.caption("Nothing leaves this machine: skills are found by their names, in yours and the library's.")
            return
        cards = newest_of_each(brought_in())
        advert = _findings(text, _names((workbook(someone), library())), tuple(card.id for card in cards))
        _show_findings(someone, role, advert, cards)


def _text() -> str:
    """Take the text from the box, or from a file."""
    pasted = st.text_area("Paste the advertisement", key="target.advert_text", height=160)
    uploaded = st.file_uploader("or choose it: .txt, .docx, .pdf", key="target.advert_file", max_upload_size=50)
    data, name = (pasted.encode(), "pasted text") if uploaded is None else (uploaded.getvalue(), uploaded.name)
    if not data.strip():
        return ""
    try:
        return advert_text(data, name)
    except FileRefusedError as refused:
        st.error(str(refused), icon=":material/block:")
        return ""


def _names(books: Iterable[Workbook]) -> tuple[str, ...]:
    """Give the names of skills in workbooks: those that are had and those that roles ask for."""
    names = [
        plain_text(cells.get("skill"))
        for book in books
        for sheet in ("skills", "requirements")
        for cells in book.cells(sheet)
    ]
    return tuple(dict.fromkeys(name for name in names if name))


@st.cache_resource(max_entries=4, scope="session", show_spinner=False)
def _index(known: tuple[str, ...], libraries: tuple[str, ...]) -> AdvertIndex:
    return AdvertIndex(dict.fromkeys(known, ()), _published(libraries) if libraries else None)


@st.cache_resource(max_entries=1, scope="session", show_spinner="Making the skills of the library ready …")
def _published(libraries: tuple[str, ...]) -> AdvertIndex:
    names: dict[str, tuple[str, ...]] = {}
    for one in libraries:
        names = published_names(opened_library(one)) | names
    return AdvertIndex(names)


@st.cache_resource(max_entries=4, scope="session", show_spinner="Reading the advertisement …")
def _findings(text: str, known: tuple[str, ...], libraries: tuple[str, ...]) -> Advert:
    return advert_findings(text, _index(known, libraries))


def _show_findings(someone: PersonStore, role: str, advert: Advert, cards: Sequence[LibraryCard]) -> None:
    if not advert.skills and not advert.unknown:
        st.info(
            "No skill that is known was found in it. Write its requirements into the table above.",
            icon=":material/help:",
        )
        return
    title = f" in “{advert.title}”" if advert.title else ""
    st.markdown(literal(f"{count_of(len(advert.skills), 'known skill')}{title}; tick what {role} is to ask for."))
    whose = _known_from(someone, cards)
    shown = _table(advert, whose)
    edited = st.data_editor(
        shown, hide_index=True, width="stretch", placeholder="",
        disabled=[str(name) for name in shown if name != "Take"],
        key=f"target.advert_found.{zlib.crc32(advert.text.encode())}", alt="What was found in the advertisement",
    )  # fmt: skip
    if advert.not_needed:
        st.caption(literal(f"Said not to be needed: {', '.join(advert.not_needed)}."))
    ticked = [str(name) for name, taken in zip(edited["Skill"], edited["Take"], strict=True) if taken]
    _show_taking(someone, role, advert, ticked)
    for card in cards:
        if card.name in set(edited["Known from"]):
            st.caption(f"Names known from {literal(card.name)}: {literal(card.attribution)}")


def _known_from(someone: PersonStore, cards: Sequence[LibraryCard]) -> dict[str, str]:
    """Say by `name_key` where a name is known from: yours, Trellis' library, or one that was brought in."""
    found = {name_key(name): card.name for card in reversed(cards) for name in published_names(opened_library(card.id))}
    for book, whose in ((library(), "Trellis"), (workbook(someone), "yours")):
        found |= {name_key(name): whose for name in _names((book,))}
    return found


def _table(advert: Advert, whose: Mapping[str, str]) -> pd.DataFrame:
    known = [
        {
            "Take": skill.asked != "not said", "Skill": skill.name, "Asked": skill.asked, "Level": skill.level,
            "Level is": "said" if skill.level_said else "proposed", "Years": skill.years, "Sentence": skill.sentence,
            "Known from": whose.get(name_key(skill.name), ""),
        }
        for skill in advert.skills
    ]  # fmt: skip
    unknown = [
        {
            "Take": False, "Skill": term.written, "Asked": "not known to Trellis", "Level": 3.0, "Level is": "proposed",
            "Years": None, "Sentence": term.sentence, "Known from": "",
        }
        for term in advert.unknown
    ]  # fmt: skip
    return pd.DataFrame(known + unknown)


def _show_taking(someone: PersonStore, role: str, advert: Advert, ticked: Sequence[str]) -> None:
    rows = advert_rows(advert, role, ticked)
    changes = added_rows(workbook(someone), "requirements", rows, new_id)
    added = sum(change.column == ROW for change in changes)
    for line in left_out(workbook(someone), advert, role, ticked).lines(role):
        st.caption(literal(line))
    work_button(
        someone, f"Add {count_of(added, 'requirement')} to {role}", lambda: _add(someone, advert, role, ticked),
        key="target.add_advert", shown=(role, advert.text), type="primary", disabled=not added,
    )  # fmt: skip


def _add(someone: PersonStore, advert: Advert, role: str, ticked: Sequence[str]) -> None:
    drivers = skill_suggestions(workbook(someone), library())
    rows = [
        {**row, **({"driver": driver} if (driver := drivers.get(plain_text(row["skill"]))) else {})}
        for row in advert_rows(advert, role, ticked)
    ]
    save(someone, added_rows(workbook(someone), "requirements", rows, new_id))
    st.session_state["target.advert_text"] = ""
    fill_anew(someone)
