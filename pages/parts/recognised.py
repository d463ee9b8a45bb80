"""A file of any shape as it was understood: the sheet coloured in, questions, corrections, whose levels to take."""

from typing import Any, Final

import pandas as pd
import streamlit as st
from openpyxl.utils import get_column_letter

from core.spreadsheets.grids import file_grids
from core.spreadsheets.incoming import Incoming
from core.spreadsheets.wild.coloured import PARTS, recognised
from core.spreadsheets.wild.corrections import COLUMNS, Correction, RangeRefusedError, area_of
from core.spreadsheets.wild.remembered import remembered_answers
from core.spreadsheets.wild.sheet import wild_sheet, words
from core.spreadsheets.wild.summary import finding
from core.spreadsheets.wild.table_questions import table_question_id
from core.spreadsheets.wild.taking import people_of, taken
from core.spreadsheets.wild.understood import Area, FoundTable, Question, Understood
from core.store import PersonStore
from core.workbook.words import count_of, literal
from pages.parts.reading_files import Uploaded, shape, understood
from pages.parts.shown import show_problems
from pages.parts.workspace import workbook

_ROWS, _COLUMNS = 60, 30
_PAINT: Final = {
    "header": "background-color: #5c6bc055; font-weight: bold",
    "person": "background-color: #8e44ad44",
    "skill": "background-color: #2e8b5755",
    "level": "background-color: #d9a44166",
    "skipped": "background-color: #88888833; text-decoration: line-through",
}
_BADGES: Final = {"header": "blue", "person": "violet", "skill": "green", "level": "orange", "skipped": "gray"}
_AXES: Final = ("people down", "people across", "roles across", "roles down")


def show_recognised(someone: PersonStore, file: Uploaded) -> Incoming | None:
    """Show how a file was understood, and take corrections and answers.

    Returns:
        The rows it holds for the chosen person; None when it holds nothing that is known.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
    """
    answers = {**remembered_answers(workbook(someone), shape(file.key, file.data, file.name)), **answers_of(file)}
    found = understood(file, answers, _corrections(file))
    st.subheader(literal(f"{file.name}: {finding(found)}"))
    for question in found.questions:
        _ask(file, question)
    _show_answers(file, answers)
    show_problems(found.problems, f"{count_of(len(found.problems), 'thing')} to look at:")
    _show_sheet(file, found)
    for table in found.tables:
        _show_table(file, table)
    _show_rest(found)
    if not any(table.skills or table.actions for table in found.tables):
        return None
    return taken(found, _person(file, found))


def answers_of(file: Uploaded) -> dict[str, str]:
    """Give the answers that were given for this file."""
    given: dict[str, str] = st.session_state.setdefault(f"files.answers.{file.key}", {})
    return given


def _ask(file: Uploaded, question: Question) -> None:
    with st.container(border=True):
        st.markdown(f":material/help: **{literal(question.asks)}**")
        st.caption(literal(f"Seen: {question.saw}"))
        key = f"files.answer.{file.key}.{question.id}"
        answer = st.radio(
            question.asks, question.choices, index=question.choices.index(question.proposed), key=key,
            label_visibility="collapsed",
        )  # fmt: skip
        st.button("Answer", key=f"{key}.take", on_click=_answer, args=(file, question.id, answer))


def _answer(file: Uploaded, question: str, answer: str) -> None:
    answers_of(file)[question] = answer


def _forget(file: Uploaded, question: str) -> None:
    answers_of(file).pop(question, None)


def _show_answers(file: Uploaded, answers: dict[str, str]) -> None:
    if not answers:
        return
    with st.expander(f"{count_of(len(answers), 'answer')} given or remembered"):
        for question, answer in answers.items():
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(literal(f"{question}: {answer}"))
                if question in answers_of(file):
                    st.button("Ask again", key=f"files.again.{file.key}.{question}", type="tertiary",
                              on_click=_forget, args=(file, question))  # fmt: skip


@st.cache_data(max_entries=8, show_spinner=False)
def _rows(key: str, _data: bytes, name: str) -> dict[str, list[list[str]]]:  # noqa: ARG001 - the cache's key
    """Give the first texts of each sheet as they stand."""
    return {
        grid.title: [[words(value)[:80] for value in row[:_COLUMNS]] for row in wild_sheet(grid).rows[:_ROWS]]
        for grid in file_grids(_data, name)
    }


def _show_sheet(file: Uploaded, found: Understood) -> None:
    """Show a sheet as it is, with what was recognised coloured in."""
    sheets = _rows(file.key, file.data, file.name)
    titles = [title for title, rows in sheets.items() if rows]
    if not titles:
        return
    with st.expander("The sheet as it is, with what was recognised", expanded=True):
        first = next((table.area.sheet for table in found.tables), titles[0])
        title = first
        if len(titles) > 1:
            title = st.selectbox("Sheet", titles, index=titles.index(first), key=f"files.sheet.{file.key}", width=320)
        st.markdown(" ".join(f":{_BADGES[part]}-background[{part}]" for part in PARTS))
        rows = sheets[title]
        frame = pd.DataFrame(
            rows, index=range(1, len(rows) + 1), columns=[get_column_letter(at) for at in range(1, len(rows[0]) + 1)]
        )
        parts = recognised(found, title)
        paint = pd.DataFrame("", index=frame.index, columns=frame.columns)
        for (row, column), part in parts.items():
            if row <= len(rows) and column <= len(rows[0]):
                paint.iloc[row - 1, column - 1] = _PAINT[part]
        st.dataframe(
            frame.style.apply(lambda _: paint, axis=None), width="stretch", height=min(38 * (len(rows) + 1), 420),
            alt=f"The sheet {title or file.name} with headers, people, skills, levels and skipped cells coloured in",
        )  # fmt: skip
        if len(rows) == _ROWS:
            st.caption(f"The first {_ROWS} rows and {_COLUMNS} columns are shown; all are read.")


def _corrections(file: Uploaded) -> tuple[Correction, ...]:
    kept: dict[str, Correction] = st.session_state.setdefault(f"files.corrections.{file.key}", {})
    return tuple(kept.values())


def _show_table(file: Uploaded, table: FoundTable) -> None:
    """Show what one table was understood as, with everything that can be corrected about it."""
    place = f"{table.area.sheet}, {table.area.address}" if table.area.sheet else table.area.address
    key = f"files.table.{file.key}.{place}.{table.kind}"  # own levels can stand among what roles ask for
    parts = [f"{len(table.people):,} {'roles' if table.kind == 'requirements' else 'people'}"] if table.people else []
    parts += [count_of(len(table.skills), "skill")] if table.skills else []
    with st.expander(literal(f"{place}: {table.kind} with {', '.join(parts) or 'nothing in it'}. Correct it"), key=key,
                     on_change="rerun") as folded:  # fmt: skip
        if folded.open:
            _show_form(file, table, key)


def _show_form(file: Uploaded, table: FoundTable, key: str) -> None:
    with st.form(f"{key}.form", border=False):
        left, middle, right = st.columns(3)
        area = left.text_input("Range of the table", table.area.address, key=f"{key}.area")
        header = middle.text_input(
            "Rows of its headers", ", ".join(map(str, table.header_rows)), key=f"{key}.header",
            help="One row number, two with a comma, or nothing when it has none.",
        )  # fmt: skip
        skipped = right.text_input("Rows to skip", key=f"{key}.skipped", help="Row numbers, as 12, 15-17.")
        axis = st.selectbox("People and skills", ("as found", *_AXES), key=f"{key}.axis", width=240)
        columns = _columns_editor(table, key)
        levels = _levels_editor(table, key)
        if st.form_submit_button("Read it again so"):
            correction = _corrected(table, (area, header, skipped), columns, levels)
            if correction is not None:
                _keep(file, table, correction)
            if axis != "as found":
                _answer(file, table_question_id("axis", correction.area if correction else table.area), axis)
            st.rerun()


def _columns_editor(table: FoundTable, key: str) -> dict[str, str]:
    letters = [get_column_letter(at) for at in range(table.area.first_column, table.area.last_column + 1)]
    found = {letter: _said(table.columns.get(letter, "skipped")) for letter in letters[:_COLUMNS]}
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
    """Give what was typed as a correction; None when its range is none, which the page then says."""
    area, header, skipped = typed
    try:
        found = area_of(table.area.sheet, area)
    except RangeRefusedError as refused:
        st.session_state["files.refused"] = str(refused)
        return None
    rows = _numbers(header)
    return Correction(found, rows if rows != table.header_rows else None, columns, levels, frozenset(_numbers(skipped)))


def _keep(file: Uploaded, table: FoundTable, new: Correction) -> None:
    """Keep a correction in the place of an earlier one of the same table, whose corrections hold on."""
    kept: dict[str, Correction] = st.session_state[f"files.corrections.{file.key}"]
    before = kept.pop(_place(table.area), Correction(table.area))
    kept[_place(new.area)] = Correction(
        new.area,
        before.header_rows if new.header_rows is None else new.header_rows,
        {**before.columns, **new.columns},
        {**before.levels, **new.levels},
        before.skipped_rows | new.skipped_rows,
    )


def _place(area: Area) -> str:
    return f"{area.sheet}!{area.address}"


def _numbers(text: str) -> tuple[int, ...]:
    """Read row numbers such as "12, 15-17"; what is none is passed over."""
    found: list[int] = []
    for part in text.split(","):
        ends = [int(end) for end in part.split("-") if end.strip().isdigit()]
        if ends:
            found += range(ends[0], min(ends[-1], ends[0] + 10_000) + 1)
    return tuple(found)


def _show_rest(found: Understood) -> None:
    """Show what was assumed and what was skipped, with the reasons."""
    for sentence in found.assumed[:10]:
        st.caption(literal(f"Assumed: {sentence}"))
    if not found.skipped:
        return
    with st.expander(f"{count_of(len(found.skipped), 'part')} of the file skipped, with the reason"):
        rows: list[dict[str, Any]] = [
            {"Sheet": one.area.sheet, "Where": one.area.address, "Reason": one.reason} for one in found.skipped
        ]
        st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch", alt="What was skipped and why")


def _person(file: Uploaded, found: Understood) -> str:
    people = people_of(found)
    if not people:
        return ""
    chosen: str = st.selectbox(
        "Which of these people is this workbook about?", people, key=f"files.person.{file.key}", width=320
    )
    return chosen
