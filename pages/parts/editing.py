"""Editing that loses nothing: grids that are saved cell by cell, whatever the browser or the server does.

A grid is filled with the workbook as it stood at one revision and keeps that filling while it is edited, because
Streamlit forgets edits when the filling changes. Each edit is saved from the callback. The address carries the
revision and a name for this tab ("?edit=17.3fa9c2"), so that after a restart of the server the same grid is drawn
again, takes the old edits the browser sends once more, and finds that it has written them already.
"""

import json
import re
import secrets
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import streamlit as st

from core.store import Conflict, PersonStore
from core.workbook.changes_said import changes_in_short, clash_said
from core.workbook.checks import Problem
from core.workbook.declare import SheetRow, columns
from core.workbook.edits import Grid, grid_edits, renames
from core.workbook.rows import AnyCell, Change, Row, Workbook, with_changes
from core.workbook.sheets import SHEETS
from core.workbook.words import literal
from pages.parts.columns import grid_config, grid_frame, grid_height
from pages.parts.workspace import now, workbook, workbook_at


@dataclass(frozen=True, slots=True)
class Filling:
    """What the grids of a page are filled with: the revision, and the name of this tab's view of it."""

    revision: int
    tab: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A grid as it is on screen: its columns in order, those that cannot be edited, whether rows can be added."""

    grid: Grid
    names: tuple[str, ...]
    fixed: tuple[str, ...]
    rows_fixed: bool


@dataclass(frozen=True, slots=True)
class Open:
    """A conflict nobody has decided yet, and the grid it came from."""

    source: str
    found: Conflict


def begin_editing(someone: PersonStore, page: str) -> None:
    """Decide, once per run and before the page, what its grids are filled with."""
    state, place = st.session_state, (someone.id, page)
    state["editing.shown"] = {}
    if state.get("editing.place") == place:
        return
    found = re.fullmatch(r"(\d{1,9})\.([0-9a-f]{6})", st.query_params.get("edit", ""))
    first_run = "editing.place" not in state
    state["editing.place"] = place
    if first_run and found and int(found[1]) <= someone.revision():
        _fill(someone, Filling(int(found[1]), found[2]))
        state["editing.resumed"] = True
    else:
        fill_anew(someone)


def fill_anew(someone: PersonStore) -> None:
    """Fill the grids with the workbook as it stands now. Everything typed into the old ones has been saved."""
    _fill(someone, Filling(someone.revision(), secrets.token_hex(3)))


def _fill(someone: PersonStore, filling: Filling) -> None:
    st.session_state["editing.filling"] = filling
    st.session_state["editing.saved"] = {}
    st.session_state["editing.decided"] = {}
    st.session_state["editing.own"] = someone.revision()
    st.session_state["editing.refused"] = {}
    st.query_params["edit"] = f"{filling.revision}.{filling.tab}"


def end_editing(someone: PersonStore) -> None:
    """After the page: a tab that was reloaded, rather than cut off, has nothing left to save and starts anew."""
    if st.session_state.pop("editing.resumed", False):
        fill_anew(someone)
        st.rerun()


def filled_revision() -> int:
    """Give the revision the grids of this page are filled with."""
    return st.session_state["editing.filling"].revision  # type: ignore[no-any-return]


def filled_workbook(someone: PersonStore) -> Workbook:
    """Give the workbook the grids of this page are filled with."""
    return workbook_at(someone, filled_revision())


def changed_elsewhere(someone: PersonStore) -> bool:
    """Tell whether someone, or another tab, has saved since this page was filled."""
    own: int = st.session_state["editing.own"]
    return someone.revision() > own


def sheet_grid(
    someone: PersonStore,
    sheet: str,
    rows: Iterable[Row],
    *,
    name: str,
    show: Sequence[str] = (),
    fixed: Sequence[str] = (),
    given: Mapping[str, AnyCell] | None = None,
    rows_fixed: bool = False,
) -> None:
    """Show rows of a sheet to be edited in place.

    Args:
        someone: Whose workbook.
        sheet: The sheet's name.
        rows: Which rows, from `filled_workbook`.
        name: What the grid is called on its page, as "skills.grid".
        show: Columns to show, in this order; all when empty.
        fixed: Columns that cannot be edited.
        given: Cells that every row added here gets.
        rows_fixed: Whether rows can neither be added nor deleted.
    """
    names = list(show) or [column.name for column in columns(SHEETS[sheet])]
    grid = _grid(SHEETS[sheet], tuple(rows), name, given or {})
    css_class = "st-key-" + re.sub(r"[^a-zA-Z0-9_-]", "-", grid.source)
    st.session_state["editing.shown"][css_class] = Shown(grid, tuple(names), tuple(fixed), rows_fixed)
    st.data_editor(
        grid_frame(grid.sheet, grid.rows, names),
        key=grid.source,
        column_config=grid_config(grid.sheet, names, filled_workbook(someone), fixed),
        num_rows="fixed" if rows_fixed else "dynamic",
        hide_index=True,
        width="stretch",
        height=grid_height(len(grid.rows), rows_fixed=rows_fixed),
        placeholder="",
        on_change=save_grid,
        args=(someone, grid),
        alt=f"{grid.sheet.title}: a table to edit, {len(grid.rows)} rows",
    )
    _save_what_no_callback_saved(someone, grid)
    _show_refused(grid)


def _grid(sheet: type[SheetRow], rows: tuple[Row, ...], name: str, given: Mapping[str, AnyCell]) -> Grid:
    """Give the grid its source: page and place, filling and tab, and which rows it holds."""
    filling: Filling = st.session_state["editing.filling"]
    print_of_rows = zlib.crc32("\n".join([row.id for row in rows]).encode())
    return Grid(sheet, rows, f"grid.{name}@{filling.revision}.{filling.tab}.{print_of_rows:x}", given)


def _save_what_no_callback_saved(someone: PersonStore, grid: Grid) -> None:
    """Save edits whose callback never ran or was broken off.

    An open tab sends its edits once more to a new server, which has no callback for them yet; and Streamlit breaks a
    callback off when the browser asks for the next run before it is done.
    """
    deltas = st.session_state.get(grid.source, {})
    if any(deltas.values()) and st.session_state["editing.saved"].get(grid.source) != _print_of(deltas):
        save_grid(someone, grid)
        st.session_state["editing.resumed"] = False
        st.rerun()


def _print_of(deltas: Mapping[str, Any]) -> str:
    return json.dumps(deltas, sort_keys=True, default=str)


def shown_grids() -> Mapping[str, Shown]:
    """Give the grids of this page by the CSS class that Streamlit gives their key."""
    shown: Mapping[str, Shown] = st.session_state["editing.shown"]
    return shown


def rows_on_screen(someone: PersonStore, grid: Grid) -> tuple[Row, ...]:
    """Give a grid's rows as the browser shows them: as filled, with everything this grid has written."""
    name = grid.sheet.sheet
    return with_changes(Workbook({name: grid.rows}), _written(someone, grid)).rows(name)


def _written(someone: PersonStore, grid: Grid) -> list[Change]:
    """Give what this grid has written, from the database: the session may have been broken off after a save."""
    decided: Sequence[Change] = st.session_state["editing.decided"].get(grid.source, ())
    return [*(change for change in someone.changes_by(grid.source) if change.sheet == grid.sheet.sheet), *decided]


def save_grid(someone: PersonStore, grid: Grid) -> None:
    """Save what a grid says and its workbook does not have yet; idempotent."""
    deltas = st.session_state[grid.source]
    edits = grid_edits(grid, deltas, _written(someone, grid))
    st.session_state["editing.refused"][grid.source] = edits.refused
    saved = save(someone, [*edits.changes, *renames(workbook(someone), edits.changes)], source=grid.source)
    found = {
        (change.sheet, change.row, change.column): Open(grid.source, conflict)
        for conflict in saved.conflicts
        for change in [conflict.change]
    }
    st.session_state.setdefault("editing.conflicts", {}).update(found)
    st.session_state["editing.saved"][grid.source] = _print_of(deltas)


def save(
    someone: PersonStore, changes: Sequence[Change], *, source: str = "", kind: str = "edit", label: str = ""
) -> Any:
    """Save changes as one revision, named after the first of them unless a label is given."""
    said = label or changes_in_short(workbook(someone), changes)
    before = someone.revision()
    saved = someone.save(changes, at=now(), kind=kind, label=said, source=source)
    if saved.revision is not None and st.session_state.get("editing.own") == before:
        st.session_state["editing.own"] = saved.revision
    return saved


def _show_refused(grid: Grid) -> None:
    refused: Sequence[Problem] = st.session_state["editing.refused"].get(grid.source, ())
    if refused:
        lines = "\n".join(f"- {literal(problem.sentence())}" for problem in refused)
        st.warning(f"Not saved, everything else is:\n{lines}", icon=":material/report:")


def show_conflicts(someone: PersonStore) -> None:
    """Show both values of every cell that someone else changed meanwhile, and let the person decide."""
    for place, conflict in st.session_state.get("editing.conflicts", {}).items():
        key = ".".join(place)
        with st.container(border=True):
            said = clash_said(workbook(someone), conflict.found.change, conflict.found.current)
            st.markdown(f":material/call_split: {literal(said)}")
            mine, theirs = st.columns(2)
            for column, label, take in ((mine, "Use mine", True), (theirs, "Keep theirs", False)):
                column.button(
                    label, key=f"conflict.{label}.{key}", on_click=_decide, args=(someone, place, take), width="stretch"
                )


def _decide(someone: PersonStore, place: tuple[str, str, str], take_mine: bool) -> None:  # noqa: FBT001 - a callback
    """Save the person's choice; once every conflict is decided the grids show what was chosen."""
    conflict = st.session_state["editing.conflicts"].pop(place)
    if take_mine:
        save(someone, [Change(*place, conflict.found.current, conflict.found.change.after)])
    st.session_state["editing.decided"].setdefault(conflict.source, []).append(conflict.found.change)
    if not st.session_state["editing.conflicts"]:
        fill_anew(someone)
