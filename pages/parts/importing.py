"""The import: a file is read, shown row by row as new, changed, unchanged or refused, and taken as one revision."""

import hashlib
from typing import Final

import streamlit as st

from core.spreadsheets.incoming import Incoming
from core.spreadsheets.preview import Preview, State, preview
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.refusals import FileRefusedError
from core.store import PersonStore
from core.workbook.words import count_of, literal
from pages.parts.editing import fill_anew, save
from pages.parts.profile import new_id
from pages.parts.shown import show_problems
from pages.parts.workspace import workbook

_STATES: Final[tuple[State, ...]] = ("new", "changed", "unchanged", "refused")
_ROWS_SHOWN = 1_000


def show_import(someone: PersonStore) -> None:
    """Show the upload, and, once a file is there, what it would change."""
    uploaded = st.file_uploader(
        "Excel workbook, or a table as Excel or CSV with headers in its first row",
        type=["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt"],
        key=f"files.upload.{st.session_state.get('files.taken', 0)}",
        max_upload_size=50,
    )
    if st.session_state.get("files.said"):
        st.success(st.session_state.pop("files.said"), icon=":material/check:")
    if uploaded is None:
        return
    data = uploaded.getvalue()
    try:
        incoming = _read(hashlib.sha256(data).hexdigest(), uploaded.name, data)
    except FileRefusedError as refused:
        st.error(str(refused), icon=":material/block:")
        return
    _show_preview(someone, incoming, preview(workbook(someone), incoming))


@st.cache_resource(max_entries=4, scope="session", show_spinner="Reading the file …")
def _read(digest: str, name: str, _data: bytes) -> Incoming:  # noqa: ARG001 - the cache's key
    return read_workbook(_data, name)


def _why_nothing(counts: dict[State, int]) -> str:
    if counts["refused"]:
        return "what is new was refused"
    return "your workbook has it all" if counts["unchanged"] else "the file has no rows"


def _show_preview(someone: PersonStore, incoming: Incoming, found: Preview) -> None:
    counts: dict[State, int] = {state: found.count(state) for state in _STATES}
    said = ", ".join(f"{number:,} {state}" for state, number in counts.items() if number or state != "refused")
    st.subheader(f"{incoming.file}, row by row: {said}")
    for note in incoming.notes():
        st.caption(note)
    for said in incoming.unread(workbook(someone)):
        st.warning(literal(said), icon=":material/help:")
    kept = sum(found.only_here.values())
    if kept:
        st.caption(f"{count_of(kept, 'row')} of your workbook not in the file: they are kept.")
    refused = found.problems()
    show_problems(
        refused, f"{count_of(len(refused), 'cell')} refused; the rest of a row is taken, unless its name is refused:"
    )
    rows = found.frame()
    states = st.pills("Show", _STATES, selection_mode="multi", default=[s for s in _STATES if s != "unchanged"],
                      key="files.states", format_func=lambda state: f"{state} ({counts[state]:,})")  # fmt: skip
    wanted = rows[rows["state"].isin(states)]
    st.dataframe(
        wanted.head(_ROWS_SHOWN).rename(columns=str.capitalize), hide_index=True, width="stretch",
        alt="Rows of the file with what taking them would change",
    )  # fmt: skip
    if len(wanted) > _ROWS_SHOWN:
        st.caption(f"The first {_ROWS_SHOWN:,} of {len(wanted):,} rows are shown; all are taken.")
    taken = counts["new"] + counts["changed"]
    st.button(
        f"Take {count_of(taken, 'row')}" if taken else f"Nothing to take: {_why_nothing(counts)}",
        key="files.take", type="primary", disabled=not taken, on_click=_take, args=(someone, incoming),
    )  # fmt: skip


def _take(someone: PersonStore, incoming: Incoming) -> None:
    changes = preview(workbook(someone), incoming).changes(new_id)
    saved = save(someone, changes, kind="import", label=f"Imported {incoming.file}")
    st.session_state["files.taken"] = st.session_state.get("files.taken", 0) + 1
    st.session_state["files.said"] = f"{incoming.file} is taken as revision {saved.revision}. Undo takes it back whole."
    fill_anew(someone)
