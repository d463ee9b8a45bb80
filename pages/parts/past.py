"""The past of a workbook: revisions to undo, two dates compared, the plan and readiness of then."""

from datetime import UTC, date, datetime, time, timedelta

import pandas as pd
import streamlit as st

from core.analysis.history import HISTORY_SHEETS, last_of_each_day, readiness_history
from core.analysis.plan import plan_of
from core.analysis.progress import milestone_progress
from core.analysis.targets import standing
from core.spreadsheets.writer import write_workbook
from core.store import PersonStore, Revision
from core.workbook.changes_said import changes_said
from core.workbook.declare import columns
from core.workbook.rows import Workbook
from core.workbook.sheets import SHEETS
from core.workbook.words import count_of, day_in_words, literal
from pages.parts.columns import grid_config, grid_frame
from pages.parts.editing import fill_anew
from pages.parts.workspace import local_time, now, plan, today, workbook_at

_PAGE = 25
_SAID = 200


def show_revisions(someone: PersonStore) -> None:
    """Show revisions, newest first, each with what it did and a button to take it back."""
    before = st.session_state.get("history.before")
    found = someone.history(limit=_PAGE, before=before)
    if not found:
        st.caption("Nothing has been saved yet.")
    for revision in found:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(_revision_said(revision), width="stretch")
            st.button(
                "Undo", key=f"history.undo.{revision.number}", icon=":material/undo:",
                disabled=revision.undone_by is not None, on_click=_undo, args=(someone, revision.number),
            )  # fmt: skip
    with st.container(horizontal=True):
        if before is not None:
            st.button("Newest", key="history.newest", on_click=lambda: st.session_state.pop("history.before"))
        if len(found) == _PAGE and found[-1].number > 1:
            st.button("Older", key="history.older", on_click=_show_older, args=(found[-1].number,))


def _revision_said(revision: Revision) -> str:
    at = local_time(revision.at)
    undone = f" · undone by revision {revision.undone_by}" if revision.undone_by is not None else ""
    taken_back = {"undo": "Undo of ", "redo": "Redo of "}.get(revision.kind, "")
    size = f"{count_of(revision.rows, 'row')}, {count_of(revision.cells, 'cell')}"
    when = f"{day_in_words(at.date())}, {at:%H:%M}"
    said = f"**{revision.number}** {taken_back}{literal(revision.label)}"
    return f"{said}  \n:gray[{when} · {revision.user_name} · {size}{undone}]"


def _show_older(number: int) -> None:
    st.session_state["history.before"] = number


def _undo(someone: PersonStore, number: int) -> None:
    saved = someone.undo(number, at=now())
    fill_anew(someone)
    if saved.conflicts:
        st.toast(
            f"{count_of(len(saved.conflicts), 'cell')} changed since and stayed as they are; the rest of revision "
            f"{number} is undone.", icon=":material/call_split:", duration="long",
        )  # fmt: skip


def end_of(day: date) -> datetime:
    """Give the last moment of a day where the app runs."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone(UTC) - timedelta(microseconds=1)


def show_comparison(someone: PersonStore) -> None:
    """Show the workbook as of a date, or what changed between two."""
    first_day = _first_day(someone)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        start = st.date_input("As it stood at the end of", value=first_day, min_value=first_day, max_value=today(),
                              key="history.start", format="YYYY-MM-DD")  # fmt: skip
        end = st.date_input("compared with", value=today(), min_value=first_day, max_value=today(), key="history.end",
                            format="YYYY-MM-DD")  # fmt: skip
    if not isinstance(start, date) or not isinstance(end, date):
        return
    then, later = sorted([someone.revision_on(end_of(start)), someone.revision_on(end_of(end))])
    said = changes_said(workbook_at(someone, then), someone.changes_between(then, later))
    with st.expander(f"{count_of(len(said), 'change')} between the two", expanded=False):
        st.markdown("\n".join(f"- {literal(line)}" for line in said[:_SAID]) or "Nothing differs.")
        if len(said) > _SAID:
            st.caption(f"The first {_SAID} are shown.")
    _show_then(workbook_at(someone, then), min(start, end))


def _show_then(book: Workbook, day: date) -> None:
    """Show the workbook as it stood, sheet by sheet, and offer it as a file."""
    filled = [name for name, rows in book.sheets.items() if rows and name in SHEETS]
    with st.expander(f"The workbook as of {day_in_words(day)}", on_change="rerun") as folded:
        if folded.open and filled:
            sheet = st.selectbox("Sheet", filled, format_func=lambda name: SHEETS[name].title, key="history.sheet")
            names = [column.name for column in columns(SHEETS[sheet])]
            st.dataframe(
                grid_frame(SHEETS[sheet], book.rows(sheet), names), hide_index=True, width="stretch", placeholder="",
                column_config=grid_config(SHEETS[sheet], names, book, names),
                alt=f"{SHEETS[sheet].title} as of {day_in_words(day)}",
            )  # fmt: skip
    st.download_button(
        f"Workbook as of {day_in_words(day)}", lambda: write_workbook(book), file_name=f"workbook_{day}.xlsx",
        key="history.download", icon=":material/download:", on_click="ignore",
    )  # fmt: skip


def _first_day(someone: PersonStore) -> date:
    first = someone.history(limit=1, before=2)
    return local_time(first[0].at).date() if first else today()


def readiness_over_time(someone: PersonStore, role: str) -> pd.DataFrame:
    """Give readiness for a role at the end of each day on which the workbook was saved."""
    return _readiness_over_time(someone.id, someone.revision(), role, someone)


@st.cache_resource(max_entries=32, show_spinner=False)
def _readiness_over_time(person_id: str, revision: int, role: str, _someone: PersonStore) -> pd.DataFrame:  # noqa: ARG001
    moments = [(found.number, local_time(found.at)) for found in _someone.revisions_since(0)]
    snapshots = _someone.snapshots(HISTORY_SHEETS, last_of_each_day(moments))
    return readiness_history(((local_time(found.at), book) for found, book in snapshots), role)


def baseline_choice(someone: PersonStore) -> date | None:
    """Let the day be chosen whose plan progress is held against; the day of the first plan unless another is."""
    first = _first_plan_day(someone)
    if first is None or first >= today():
        return None
    chosen = st.date_input("Against the plan as it stood on", value=first, min_value=first, max_value=today(),
                           key="progress.baseline", format="YYYY-MM-DD", width=240)  # fmt: skip
    return chosen if isinstance(chosen, date) else first


def _first_plan_day(someone: PersonStore) -> date | None:
    """Give the first day at whose end the workbook held actions."""
    moments = {found.number: local_time(found.at).date() for found in someone.revisions_since(0)}
    days = sorted(set(moments.values()))
    ends = [max(number for number, at in moments.items() if at == day) for day in days]
    for found, book in someone.snapshots(["actions"], ends):
        if book.rows("actions"):
            return moments[found.number]
    return None


def milestone_standing(someone: PersonStore, baseline: date | None) -> pd.DataFrame:
    """Hold the milestones against the plan as it stood on the baseline day."""
    then = None
    if baseline is not None:
        revision = someone.revision_on(end_of(baseline))
        book = workbook_at(someone, revision)
        then = plan_of(book, standing(book, baseline), baseline).schedule
    return milestone_progress(plan(someone).schedule, then)
