"""Corrects what was understood about a table: its range, headers, columns, levels, who stands where, rows to skip."""

import zlib
from collections.abc import Sequence
from typing import Final

import pandas as pd
import streamlit as st
from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.corrections import (
    COLUMNS,
    Correction,
    RangeRefusedError,
    RowsRefusedError,
    area_of,
    as_found,
    both,
    corrected_again,
    correction_at,
    meets,
    rows_of,
    standing,
)
from core.spreadsheets.wild.table_questions import table_question_id
from core.spreadsheets.wild.understood import FoundTable
from core.workbook.words import count_of, literal
from pages.parts.answering import answer, ask_again
from pages.parts.reading_files import COLUMNS_SEEN, Uploaded

_AXES: Final = ("people down", "people across", "roles across", "roles down")


def corrections(file: Uploaded) -> tuple[Correction, ...]:
    """Give what was corrected about the tables of a file."""
    kept: tuple[Correction, ...] = st.session_state.get(_key(file), ())
    return kept


def _keep(file: Uploaded, kept: Sequence[Correction]) -> None:
    st.session_state[_key(file)] = tuple(kept)


def _key(file: Uploaded) -> str:
    return f"files.corrections.{file.key}"


def show_correcting(file: Uploaded, tables: Sequence[FoundTable]) -> None:
    """Say what each table was understood as, and, unfolded, let one be corrected."""
    _show_lost(file, tables)
    if not tables:
        return
    said = [_in_words(table) for table in tables]
    st.caption(literal(f"{said[0]}." if len(said) == 1 else f"{len(said)} tables were read."))
    label = "Correct it" if len(said) == 1 else "Correct them"  # of another label Streamlit makes a folded one
    folded = st.expander(label, key=f"files.correct.{file.key}", on_change="rerun")
    if folded.open:
        with folded:
            at = 0
            if len(said) > 1:
                at = st.selectbox(
                    "Table", range(len(said)), format_func=said.__getitem__, key=f"files.which.{file.key}"
                )
            _show_form(file, tables[at])


def _show_lost(file: Uploaded, tables: Sequence[FoundTable]) -> None:
    """Let corrections be taken back by which no table was read, and which therefore stand at none."""
    for one in standing(corrections(file)):
        if not any(meets(one.area, table.area) for table in tables):
            place = one.area.words
            st.button(
                literal(f"No table was read in {place}: read it as found"), key=f"files.found.{file.key}.{place}",
                on_click=_keep, args=(file, as_found(corrections(file), one.area)),
            )  # fmt: skip


def _in_words(table: FoundTable) -> str:
    """Say where a table lies, what it is and what it holds: "Team, A1:F9: people down with 8 people, 5 skills"."""
    place = table.area.words
    parts = [_counted(table)] if table.people else []
    parts += [count_of(len(table.skills), "skill")] if table.skills else []
    parts += [count_of(len(table.actions), "action")] if table.actions else []
    return f"{place}: {table.kind} with {', '.join(parts) or 'nothing in it'}"


def _counted(table: FoundTable) -> str:
    if table.kind == "requirements":
        return count_of(len(table.people), "role")
    return f"{len(table.people):,} people" if len(table.people) > 1 else "1 person"


def _show_form(file: Uploaded, table: FoundTable) -> None:
    before = correction_at(corrections(file), table.area)
    key = _form_key(file, table, before)
    with st.form(f"{key}.form", border=False):
        left, middle, right = st.columns(3)
        area = left.text_input("Range of the table", table.area.address, key=f"{key}.area")
        header = middle.text_input(
            "Rows of its headers", ", ".join(map(str, table.header_rows)), key=f"{key}.header",
            help="One row number, two with a comma, or nothing when it has none.",
        )  # fmt: skip
        skipped = right.text_input(
            "Rows to skip", ", ".join(map(str, sorted(before.skipped_rows))) if before else "", key=f"{key}.skipped",
            help="Row numbers, as 12, 15-17. A number that is taken away is read again.",
        )  # fmt: skip
        axis = st.selectbox("People and skills", ("as found", *_AXES), key=f"{key}.axis", width=240)
        columns = _columns_editor(table, key)
        levels = _levels_editor(table, key)
        with st.container(horizontal=True):
            again = st.form_submit_button("Read it again so")
            back = before is not None and st.form_submit_button("Read it as found")
        if back:
            _keep(file, as_found(corrections(file), table.area))
            ask_again(file, table_question_id("axis", table.area))
            st.rerun()
        if again:
            correction = _corrected(table, (area, header, skipped), columns, levels)
            if correction is not None:
                _keep(file, corrected_again(corrections(file), table.area, correction))
                if axis != "as found":
                    answer(file, {table_question_id("axis", correction.area): axis})
            st.rerun()


def _form_key(file: Uploaded, table: FoundTable, before: Correction | None) -> str:
    """Give a key by which the form is filled anew whenever the table is read otherwise."""
    said = zlib.crc32(repr(before).encode())
    return f"files.table.{file.key}.{table.area.sheet}!{table.area.address}.{table.kind}.{said:x}"


def _columns_editor(table: FoundTable, key: str) -> dict[str, str]:
    letters = [get_column_letter(at) for at in range(table.area.first_column, table.area.last_column + 1)]
    found = {letter: _said(table.columns.get(letter, "skipped")) for letter in letters[:COLUMNS_SEEN]}
    frame = pd.DataFrame({"Column": list(found), "What it is": list(found.values())})
    edited = st.data_editor(
        frame, hide_index=True, disabled=["Column"], key=f"{key}.columns", width="stretch",
        column_config={"What it is": st.column_config.SelectboxColumn(options=list(COLUMNS), required=True)},
    )  # fmt: skip
    return {
        letter: what
        for letter, what in zip(edited["Column"], edited["What it is"], strict=True)
        if what != found[letter]
    }


def _said(name: str) -> str:
    if name.startswith("level of "):
        return "names a skill or person"
    return name if name in COLUMNS else "note"


def _levels_editor(table: FoundTable, key: str) -> dict[str, float | None]:
    if table.scale is None:
        return {}
    steps = table.scale.steps
    frame = pd.DataFrame(
        {
            "As written": [step.written for step in steps],
            "Means": [step.meaning for step in steps],
            "Level": pd.array([step.level for step in steps], dtype="Float64"),
        }
    )
    edited = st.data_editor(
        frame, hide_index=True, disabled=["As written", "Means"], key=f"{key}.levels", width="stretch",
        column_config={"Level": st.column_config.NumberColumn(min_value=0, max_value=5, step=0.5)},
    )  # fmt: skip
    return {
        str(written): None if pd.isna(level) else float(level)
        for written, level, step in zip(edited["As written"], edited["Level"], steps, strict=True)
        if (None if pd.isna(level) else float(level)) != step.level
    }


def _corrected(
    table: FoundTable, typed: tuple[str, str, str], columns: dict[str, str], levels: dict[str, float | None]
) -> Correction | None:
    """Give what was typed as a correction; None when its range or rows are none, which the page then says."""
    area, header, skipped = typed
    try:
        found = area_of(table.area.sheet, area)
        within = both(table.area, found)
        headers, rows = rows_of(header, within), frozenset(rows_of(skipped, within))
    except (RangeRefusedError, RowsRefusedError) as refused:
        st.session_state["files.refused"] = str(refused)
        return None
    return Correction(found, headers if headers != table.header_rows else None, columns, levels, rows)
