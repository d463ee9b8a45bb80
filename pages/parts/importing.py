"""The import: a file is read, shown row by row as new, changed, unchanged or refused, and taken as one revision."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd
import streamlit as st

from core.spreadsheets.incoming import Incoming
from core.spreadsheets.preview import Gone, Preview, State, preview
from core.spreadsheets.refusals import FileRefusedError
from core.spreadsheets.wild.known_names import accepted_names, apart, plain_as_known, plain_skills
from core.spreadsheets.wild.understood import Question
from core.store import PersonStore
from core.workbook.rows import row_changes
from core.workbook.sheets import SHEETS
from core.workbook.words import count_of, literal
from pages.parts.answering import all_answers, answers_kept, chosen_only, show_answers
from pages.parts.editing import fill_anew, save
from pages.parts.known_skills import skills_known_as
from pages.parts.near_names import show_known
from pages.parts.pressing import work_button
from pages.parts.profile import new_id
from pages.parts.reading_files import NotReadYetError, Uploaded, keep_only, opened_file
from pages.parts.recognised import show_recognised
from pages.parts.shown import show_problems
from pages.parts.workspace import workbook

_STATES: Final[tuple[State, ...]] = ("new", "changed", "unchanged", "refused")
_ROWS_SHOWN = 1_000
_NEXT: Final = {
    "skills": ("pages/person/skills.py", "Next: look over your skills"),
    "requirements": ("pages/goal/target_role.py", "Next: choose your target role"),
    "actions": ("pages/plan/plan.py", "Next: see the plan on the calendar"),
    "": ("pages/data/sheets.py", "Next: look over all sheets"),
}
"""Where to go on to, by the first of these sheets that a taken file has."""


def show_import(someone: PersonStore) -> None:
    """Show the upload, and, once a file is there, what it would change."""
    uploads = st.file_uploader(
        "A spreadsheet of any shape: .xlsx, .xlsm, .xls, .ods, .csv, .tsv; one file or several",
        type=["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt"],
        key=f"files.upload.{st.session_state.get('files.taken', 0)}",
        max_upload_size=50,
        accept_multiple_files=True,
    )
    if refused := st.session_state.pop("files.refused", ""):
        st.error(literal(refused), icon=":material/block:")
    files = {file.key: file for file in (Uploaded(one.name, one.getvalue()) for one in uploads)}
    st.session_state["files.keys"] = list(files)
    keep_only(files)
    _show_taken(someone, set(files))
    if not files:
        return
    file = next(iter(files.values()))
    if len(files) > 1:
        key = st.segmented_control(
            "File", list(files), default=file.key, key="files.which", required=True,
            format_func=lambda one: ("✓ " if one in _taken() else "") + files[one].name,
        )  # fmt: skip
        file = files[key or file.key]
    try:
        _show_file(someone, file)
    except NotReadYetError:
        return
    except FileRefusedError as refused:
        st.error(literal(str(refused)), icon=":material/block:")


@dataclass(frozen=True)
class _Said:
    """What is said of the file that was taken last: its revision, the sheet to go on with, the files beside it."""

    file: str
    revision: int
    sheet: str
    files: frozenset[str]


def _show_taken(someone: PersonStore, files: set[str]) -> None:
    """Say what was taken last, and where to go on, until another file is chosen or anything changes."""
    said: _Said | None = st.session_state.get("files.said")
    if said is None or not files <= said.files or someone.revision() != said.revision:
        return
    st.success(
        literal(f"{said.file} is taken as revision {said.revision}. Undo takes it back whole."), icon=":material/check:"
    )
    page, label = _NEXT[said.sheet]
    st.page_link(page, label=label, icon=":material/arrow_forward:")


def _taken() -> set[str]:
    taken: set[str] = st.session_state.setdefault("files.taken_keys", set())
    return taken


def _show_file(someone: PersonStore, file: Uploaded) -> None:
    opened = opened_file(file)
    if opened.plain is None:
        incoming, questions = show_recognised(someone, file, opened)
    else:
        incoming, questions = _show_plain(someone, file, opened.plain, opened.shape), ()
    if incoming is not None:
        _show_preview(someone, file, incoming, opened.shape, questions)


def _show_plain(someone: PersonStore, file: Uploaded, incoming: Incoming, shape: str) -> Incoming:
    """Offer known names for the skills of a file of Trellis's own shape, and give its rows under the accepted ones."""
    answers = all_answers(someone, file, shape)
    renamed = plain_as_known(incoming, accepted_names(answers))
    names = plain_skills(renamed)
    offered = [one for one in skills_known_as(someone, names) if one.id not in answers]
    show_known(file, apart(offered, names))
    show_answers(file, answers)
    return renamed


def _why_nothing(counts: dict[State, int]) -> str:
    if counts["refused"]:
        return "what is new was refused"
    return "your workbook has it all" if counts["unchanged"] else "the file has no rows"


def _show_preview(
    someone: PersonStore, file: Uploaded, incoming: Incoming, shape: str, questions: Sequence[Question]
) -> None:
    found = preview(workbook(someone), incoming)
    counts: dict[State, int] = {state: found.count(state) for state in _STATES}
    said = ", ".join(f"{number:,} {state}" for state, number in counts.items() if number or state != "refused")
    st.subheader(literal(f"{incoming.file}, row by row: {said}"))
    for note in incoming.notes():
        st.caption(literal(note))
    for said in incoming.unread(workbook(someone)):
        st.warning(literal(said), icon=":material/help:")
    show_problems(incoming.remarks, "Look at this first:")
    refused = found.problems()
    show_problems(
        refused, f"{count_of(len(refused), 'cell')} refused; the rest of a row is taken, unless its name is refused:"
    )
    states = st.pills("Show", _STATES, selection_mode="multi", default=[s for s in _STATES if s != "unchanged"],
                      key="files.states", format_func=lambda state: f"{state} ({counts[state]:,})")  # fmt: skip
    rows = found.frame()
    _show_rows(rows, states)
    gone = _show_gone(found)
    taken = counts["new"] + counts["changed"]
    label = _take_label(taken, len(gone)) if taken or gone else f"Nothing to take: {_why_nothing(counts)}"
    if questions and taken:
        label += f" as proposed: {count_of(len(questions), 'question is', 'questions are')} open"
    unsent = chosen_only(file, questions)
    for one in unsent:
        st.warning(literal(f"{one.asks} Your choice counts once you press Answer beside it."), icon=":material/help:")
    work_button(
        someone, label, lambda: _take(someone, file, incoming, shape, gone), key="files.take", shown=_print_of(rows),
        type="secondary" if questions else "primary", disabled=bool(unsent) or not (taken or gone),
    )  # fmt: skip


def _print_of(rows: pd.DataFrame) -> int:
    """Give a number for what a preview shows: nothing is taken that was not shown before."""
    return int(pd.util.hash_pandas_object(rows, index=False).sum())


def _show_rows(rows: pd.DataFrame, states: Sequence[State]) -> None:
    """Show the rows in some states, what changes first, as a phone shows three columns; blank ones are left out."""
    wanted = rows[rows["state"].isin(states)]
    shown = ["name", "state", "changes"]
    shown += [name for name in ("reason", "address") if (wanted[name] != "").any()]
    shown += ["row", "sheet"] if len(set(rows["sheet"])) > 1 else ["row"]
    st.dataframe(
        wanted[shown].head(_ROWS_SHOWN).rename(columns=str.capitalize), hide_index=True, width="stretch",
        alt="Rows of the file with what taking them would change",
    )  # fmt: skip
    if len(wanted) > _ROWS_SHOWN:
        st.caption(f"The first {_ROWS_SHOWN:,} of {len(wanted):,} rows are shown; all are taken.")


def _take_label(taken: int, gone: int) -> str:
    deleted = f"delete {count_of(gone, 'row')}" if gone else ""
    said = f"take {count_of(taken, 'row')}" if taken else ""
    return " and ".join(part for part in (said, deleted) if part).capitalize()


def _show_gone(found: Preview) -> list[Gone]:
    """List the rows of the workbook that are not in the file; they are kept unless they are chosen here."""
    if not found.gone:
        return []
    names = {f"{SHEETS[one.sheet].title}: {one.name}": one for one in found.gone if one.sheet in SHEETS and one.name}
    with st.expander(f"{count_of(len(found.gone), 'row')} of your workbook not in the file: they are kept."):
        chosen = st.multiselect("Delete these", list(names), key="files.gone", placeholder="none")
    return [names[name] for name in chosen]


def _take(someone: PersonStore, file: Uploaded, incoming: Incoming, shape: str, gone: list[Gone]) -> None:
    book = workbook(someone)
    changes = preview(book, incoming).changes(new_id)
    deleted = {(one.sheet, one.row) for one in gone}
    for sheet, row in deleted:
        changes += row_changes(sheet, next(one for one in book.rows(sheet) if one.id == row), None)
    changes += answers_kept(book, file, shape)
    saved = save(someone, changes, kind="import", label=f"Imported {incoming.file}")
    sheets = {one.sheet for one in incoming.sheets}
    sheet = next((sheet for sheet in _NEXT if sheet in sheets), "")
    keys = frozenset(st.session_state["files.keys"])
    st.session_state["files.said"] = _Said(incoming.file, saved.revision, sheet, keys)
    _taken().add(file.key)
    if _taken() >= set(st.session_state["files.keys"]):  # a fresh upload once all are taken
        st.session_state["files.taken"] = st.session_state.get("files.taken", 0) + 1
    fill_anew(someone)
