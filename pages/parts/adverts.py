"""A job advertisement on screen: pasted or chosen, the skills found in it, ticked ones become requirements."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from core.spreadsheets.adverts.documents import advert_text
from core.spreadsheets.adverts.findings import Advert, advert_findings
from core.spreadsheets.adverts.index import AdvertIndex
from core.spreadsheets.adverts.rows import advert_rows
from core.spreadsheets.refusals import FileRefusedError
from core.store import PersonStore
from core.workbook.adding import added_rows
from core.workbook.cells import plain_text
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, save
from pages.parts.library import library
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
        advert = _findings(text, _known(someone))
        _show_findings(someone, role, advert)


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


def _known(someone: PersonStore) -> tuple[str, ...]:
    """Give the names of the person's skills and of those that roles ask for."""
    books = (workbook(someone), library())
    names = [
        plain_text(cells.get("skill"))
        for book in books
        for sheet in ("skills", "requirements")
        for cells in book.cells(sheet)
    ]
    return tuple(dict.fromkeys(name for name in names if name))


@st.cache_resource(max_entries=4, show_spinner=False)
def _index(known: tuple[str, ...]) -> AdvertIndex:
    return AdvertIndex(dict.fromkeys(known, ()))


@st.cache_data(max_entries=4, show_spinner="Reading the advertisement …")
def _findings(text: str, known: tuple[str, ...]) -> Advert:
    return advert_findings(text, _index(known))


def _show_findings(someone: PersonStore, role: str, advert: Advert) -> None:
    found = [
        {
            "Take": skill.asked != "not said", "Skill": skill.name, "Asked": skill.asked, "Level": skill.level,
            "Level is": "said" if skill.level_said else "proposed", "Years": skill.years, "Sentence": skill.sentence,
        }
        for skill in advert.skills
    ]  # fmt: skip
    found += [
        {
            "Take": False, "Skill": term.written, "Asked": "not known to Trellis", "Level": 3.0, "Level is": "proposed",
            "Years": None, "Sentence": term.sentence,
        }
        for term in advert.unknown
    ]  # fmt: skip
    if not found:
        st.info(
            "No skill that is known was found in it. Write its requirements into the table above.",
            icon=":material/help:",
        )
        return
    title = f" in “{advert.title}”" if advert.title else ""
    st.markdown(literal(f"{count_of(len(advert.skills), 'known skill')}{title}; tick what {role} is to ask for."))
    edited = st.data_editor(
        pd.DataFrame(found), hide_index=True, key="target.advert_found", width="stretch", placeholder="",
        disabled=[name for name in found[0] if name != "Take"],
    )  # fmt: skip
    if advert.not_needed:
        st.caption(literal(f"Said not to be needed: {', '.join(advert.not_needed)}."))
    ticked = [str(name) for name, taken in zip(edited["Skill"], edited["Take"], strict=True) if taken]
    rows = advert_rows(advert, role, ticked)
    changes = added_rows(workbook(someone), "requirements", rows, new_id)
    added = sum(change.column == "" for change in changes)
    if added < len(rows):
        st.caption(f"{count_of(len(rows) - added, 'skill')} left out: {literal(role)} asks for that already.")
    st.button(
        f"Add {count_of(added, 'requirement')} to {role}", key="target.add_advert", type="primary", disabled=not added,
        on_click=_add, args=(someone, advert, role, ticked),
    )  # fmt: skip


def _add(someone: PersonStore, advert: Advert, role: str, ticked: Sequence[str]) -> None:
    rows = advert_rows(advert, role, ticked)
    save(someone, added_rows(workbook(someone), "requirements", rows, new_id))
    st.session_state["target.advert_text"] = ""
    fill_anew(someone)
