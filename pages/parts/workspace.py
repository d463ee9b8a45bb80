"""The store, the user, the open person and the clock: the one place where pages reach for them."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

import streamlit as st

from core.analysis.plan import Plan, plan_of
from core.analysis.targets import Standing, standing
from core.store import Access, Latest, PersonCard, PersonStore, Store, open_store
from core.store.place import database_url
from core.workbook.rows import Workbook

_PEOPLE_KEPT: Final = 64

T = TypeVar("T")

_seen: ContextVar[dict[str, Any] | None] = ContextVar("seen", default=None)


@contextmanager
def one_look() -> Iterator[None]:
    """Within it the database is asked once who is open and how their workbook stands, so a page shows one moment.

    It goes around the page and not around callbacks, which run before it: they save, and have to see what they saved.
    """
    token = _seen.set({})
    try:
        yield
    finally:
        _seen.reset(token)


def _once(name: str, read: Callable[[], T]) -> T:
    """Read once in a look, anew outside of one."""
    seen = _seen.get()
    if seen is None:
        return read()
    if name not in seen:
        seen[name] = read()
    found: T = seen[name]
    return found


@st.cache_resource
def store() -> Store:
    """Open the database once per process."""
    return open_store(database_url(os.environ))


def environment() -> Mapping[str, str]:
    """Give the environment the app was started with."""
    return os.environ


def close_store() -> None:
    """Let go of the database, so that a backup can take its place; the next use opens it again."""
    store().close()
    store.clear()


def forget_session() -> None:
    """Forget who is open, and everything read of anybody: the data is another one now."""
    for key in list(st.session_state):
        if str(key).startswith(("workspace.", "editing.", "frame.visit")):
            del st.session_state[key]
    st.query_params.pop("edit", None)
    close_store()
    st.cache_resource.clear()


def now() -> datetime:
    """Give this moment; the only clock of the app."""
    return datetime.now(tz=UTC)


def today() -> date:
    """Give the day it is where the app runs."""
    return now().astimezone().date()


def local_time(at: datetime) -> datetime:
    """Give a stored moment as the clock on the wall shows it."""
    return at.astimezone()


def access() -> Access:
    """Give what the signed-in user may reach."""
    return _once("access", _access)


def _access() -> Access:
    """Ask for the user anew: another window may have deleted everything, or restored a backup."""
    return store().as_user(store().local_user(now()).id)


def people() -> list[PersonCard]:
    """List the people the user can open, by name."""
    return _once("people", lambda: access().people())


def open_person(person_id: str) -> None:
    """Make someone the open person, now and at the next visit."""
    access().remember_person(person_id)
    st.session_state["workspace.person"] = person_id


def person() -> PersonStore | None:
    """Give the open person: whoever was opened last and is still there, else the first by name; None without any."""
    chosen = st.session_state.get("workspace.person")
    return _once(f"person {chosen}", lambda: _person(chosen))


def _person(chosen: str | None) -> PersonStore | None:
    ids = [card.id for card in people()]
    wanted = chosen if chosen in ids else access().last_person()
    found = next((one for one in (wanted, *ids) if one in ids), None)
    st.session_state["workspace.person"] = found
    return access().person(found) if found else None


def latest(someone: PersonStore) -> Latest:
    """Give the newest revision, when it was saved, and what undo and redo would take back."""
    return _once(f"latest {someone.id}", someone.latest)


def _revision(someone: PersonStore) -> int:
    """Give the newest revision, of this look if there is one."""
    return latest(someone).revision if _seen.get() is not None else someone.revision()


def workbook(someone: PersonStore) -> Workbook:
    """Give the workbook as it stands; read once per revision."""
    return workbook_at(someone, _revision(someone))


def workbook_at(someone: PersonStore, revision: int) -> Workbook:
    """Give the workbook as it stood right after a revision."""
    return _once(f"workbook {someone.id} {revision}", lambda: _workbook(someone.id, revision, someone))


def stand(someone: PersonStore) -> Standing:
    """Hold the person against their target role; worked out once per revision and day."""
    return stand_at(someone, _revision(someone))


def stand_at(someone: PersonStore, revision: int) -> Standing:
    """Hold the person as of a revision against the role they aimed for then."""
    return _standing(someone.id, revision, today(), someone)


def plan(someone: PersonStore) -> Plan:
    """Give the plan on the calendar; worked out once per revision and day."""
    return _plan(someone.id, _revision(someone), today(), someone)


# Workbooks and standings never change once made, so one copy serves every session that may see the person.
@st.cache_resource(max_entries=64, show_spinner=False)
def _workbook(person_id: str, revision: int, _someone: PersonStore) -> Workbook:
    read = _read_last()
    known = read.get(person_id)
    found = _someone.workbook_at(revision, known=known)
    if len(read) >= _PEOPLE_KEPT:
        read.clear()
    if known is None or known[0] < revision:
        read[person_id] = (revision, found)
    return found


@st.cache_resource(show_spinner=False)
def _read_last() -> dict[str, tuple[int, Workbook]]:
    """Keep the workbook of each person that was read last: the next one is made of it by what was changed since."""
    return {}


@st.cache_resource(max_entries=64, show_spinner=False)
def _standing(person_id: str, revision: int, day: date, _someone: PersonStore) -> Standing:  # noqa: ARG001 - a key
    return standing(workbook_at(_someone, revision), day)


@st.cache_resource(max_entries=64, show_spinner=False)
def _plan(person_id: str, revision: int, day: date, _someone: PersonStore) -> Plan:  # noqa: ARG001 - a key
    return plan_of(workbook_at(_someone, revision), stand_at(_someone, revision), day)
