"""What keeps typed and pasted cells safe between the browser and the server; see guard.js and keys.js beside it."""

from pathlib import Path
from typing import Any

import streamlit as st

from core.spreadsheets.pasted import pasted_grid
from core.store import PersonStore
from core.workbook.checks import Problem
from core.workbook.declare import Column, columns
from core.workbook.edits import renames
from core.workbook.pasting import PasteTarget, pasted_edits
from core.workbook.rows import ROW, Change, Row
from core.workbook.words import count_of, literal
from pages.parts.columns import known_names
from pages.parts.editing import Shown, fill_anew, rows_on_screen, save, shown_grids
from pages.parts.profile import new_id
from pages.parts.workspace import workbook

_SCRIPTS = [(Path(__file__).parent / name).read_text(encoding="utf-8") for name in ("guard.js", "keys.js")]
_guard = st.components.v2.component("trellis_guard", js="\n".join(_SCRIPTS))

_EDITORS = sorted(
    file.name for file in (Path(st.__file__).parent / "static" / "static" / "js").glob("*overlay-editor.*.js")
)
"""The parts of the grid that Streamlit fetches only when the first cell is opened."""


def guard_edits(someone: PersonStore) -> None:
    """Guard the grids of this page, and say what came of the last paste."""
    _guard(key="guard", data=_EDITORS, width=1, height=1, on_pasted_change=lambda: _take_paste(someone))
    report = st.session_state.get("guard.report")
    if report:
        said, problems = report
        with st.container(border=True):
            st.markdown(f":material/content_paste: {said}")
            st.markdown("\n".join(f"- {literal(problem.sentence())}" for problem in problems))
            st.button("Close", key="guard.close", on_click=lambda: st.session_state.pop("guard.report"))


def _take_paste(someone: PersonStore) -> None:
    pasted: dict[str, Any] = st.session_state["guard"]["pasted"]
    shown = shown_grids().get(pasted["grid"])
    if shown is None:
        return
    rows = rows_on_screen(someone, shown.grid)
    problem = _misplaced(shown, rows, pasted)
    if problem:
        st.session_state["guard.report"] = ("Nothing was pasted.", [problem])
        return
    place = int(pasted["row"])
    block = pasted_grid(pasted["text"])
    edits = pasted_edits(_target(someone, shown, rows, place, pasted["headers"]), block, new_id)
    saved = save(someone, [*edits.changes, *renames(workbook(someone), edits.changes)], kind="paste")
    st.session_state["guard.report"] = (_said(block, saved.applied, edits.refused), list(edits.refused))
    fill_anew(someone)


def _target(someone: PersonStore, shown: Shown, rows: tuple[Row, ...], place: int, headers: list[str]) -> PasteTarget:
    declared = {column.name: column for column in columns(shown.grid.sheet)}
    by_title = {declared[name].title: name for name in shown.names}
    named = [by_title[header] for header in headers if header in by_title]
    rest = shown.names[shown.names.index(named[-1]) + 1 :] if named else []
    targets = tuple(dict.fromkeys([*named, *rest]))
    known = {name: _known(declared[name], someone) for name in targets if declared[name].kind.name == "names"}
    return PasteTarget(
        shown.grid, rows, min(place, len(rows)), targets, frozenset(shown.fixed), shown.rows_fixed, known
    )


def _known(column: Column, someone: PersonStore) -> list[str]:
    return known_names(column, workbook(someone))


def _misplaced(shown: Shown, rows: tuple[Row, ...], pasted: dict[str, Any]) -> Problem | None:
    """Say why a block cannot be placed: no cell was selected, or the browser shows another row there."""
    title = shown.grid.sheet.title
    if "row" not in pasted:
        return Problem(
            title, "no cell is selected.", "A block is pasted from a selected cell on.", "Click a cell first."
        )
    place, texts = int(pasted["row"]), pasted["row_texts"]
    row = rows[place] if place < len(rows) else None
    name = next((row.cells[column] for column in shown.grid.sheet.key if row.cells.get(column)), None) if row else None
    if name is None or not texts or str(name) in texts:
        return None
    return Problem(
        title, "the table is sorted.", "A block can only be pasted in the order of the sheet.",
        "Click the header until the arrow is gone, then paste again.",
    )  # fmt: skip


def _said(block: list[list[str]], applied: tuple[Change, ...], refused: tuple[Problem, ...]) -> str:
    added = sum(change.column == ROW for change in applied)
    cells = sum(change.column != ROW for change in applied)
    said = f"Pasted {count_of(len(block), 'line')}: {count_of(cells, 'cell')} changed"
    said += f", {count_of(added, 'row')} added" if added else ""
    return f"{said}, {count_of(len(refused), 'value')} not taken:" if refused else f"{said}. Undo takes it back whole."
