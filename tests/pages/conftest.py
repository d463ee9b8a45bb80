"""A database of its own for every test, and the app opened on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from core.store import PersonStore, open_store
from pages.parts.workspace import close_store
from tests.pages.people import add_empty, add_sample, local_access, save_cell, save_row


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample person, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    add_sample(local_access(f"sqlite:///{path}"))
    copy = path.with_name("copy.db")
    open_store(f"sqlite:///{path}").backup_to(copy)
    return copy


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file the app will open; nothing is there yet."""
    path = tmp_path / "trellis.db"
    monkeypatch.setenv("TRELLIS_DATABASE", f"sqlite:///{path}")
    st.cache_resource.clear()
    yield path
    close_store()
    st.cache_resource.clear()


@pytest.fixture
def sample(database: Path, sample_file: Path) -> PersonStore:
    """The sample person, open."""
    shutil.copyfile(sample_file, database)
    access = local_access(f"sqlite:///{database}")
    return access.person(access.last_person() or "")


@pytest.fixture
def empty(database: Path) -> PersonStore:
    """Somebody with an empty plan, open."""
    return add_empty(local_access(f"sqlite:///{database}"))


@pytest.fixture
def half_filled(empty: PersonStore) -> PersonStore:
    """Rows such as people leave behind: no name, no hours, a name twice, a role that asks for nobody knows what."""
    save_row(empty, "skills", level=3)
    save_row(empty, "skills", skill="SQL", level=2)
    save_row(empty, "skills", skill="sql", level=4)
    save_row(empty, "profile", name="A second row")
    save_row(empty, "roles", role="Lead")
    save_row(empty, "requirements", role="Lead", skill="SQL", level=4, must=True)
    save_row(empty, "requirements", role="Lead", skill="Python")
    save_row(empty, "requirements", role="Lead")
    save_row(empty, "requirements", skill="Nobody asks")
    save_row(empty, "actions", kind="course")
    save_row(empty, "actions", action="Read the manual", skill="SQL", to_level=4)
    save_row(empty, "actions", action="Teach it", hours_likely=3, needs=["Read the manual", "Not there"])
    save_row(empty, "milestones", done_on="2026-01-05")
    save_row(empty, "windows", window="Away", kind="away", start="2027-01-05")
    save_row(empty, "ratings", skill="SQL", level=3)
    save_cell(empty, "profile", 5, "target_role", "Lead")
    return empty
