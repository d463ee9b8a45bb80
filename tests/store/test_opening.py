"""Opening a database: made, brought up to date, or refused with a sentence that says what to do."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, event, text

from core.store import (
    BusyError,
    CannotWriteError,
    DriverMissingError,
    NewerDatabaseError,
    NotTrellisError,
    UrlRefusedError,
    open_store,
)
from core.store.database import Database
from core.store.opening import KNOWN_VERSIONS
from core.store.tables import VERSION_TABLE, metadata
from tests.store.made import JAN, added, cells


def test_a_new_database_has_the_tables_as_they_are_declared(empty_url: str) -> None:
    open_store(empty_url).close()
    engine = create_engine(empty_url)
    with engine.connect() as connection:
        options = {"version_table": VERSION_TABLE, "compare_type": True, "compare_server_default": True}
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
        version = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar_one()  # noqa: S608
    engine.dispose()
    assert differences == []
    assert version == KNOWN_VERSIONS[-1]


def test_a_column_that_is_missing_would_be_noticed(empty_url: str) -> None:
    open_store(empty_url).close()
    engine = create_engine(empty_url)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE people DROP COLUMN added_at"))
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        differences = compare_metadata(context, metadata)
    engine.dispose()
    assert [(each[0], each[3].name) for each in differences] == [("add_column", "added_at")]


def test_what_was_saved_is_there_when_the_store_is_opened_again(url: str) -> None:
    store = open_store(url)
    user = store.local_user(JAN)
    person = store.as_user(user.id).add_person("Ana", at=JAN)
    person.save(added("a", skill="SQL"), at=JAN)
    store.close()
    again = open_store(url)
    assert again.local_user(JAN) == user
    assert cells(again.as_user(user.id).person(person.id).workbook()) == {"a": {"skill": "SQL"}}
    again.close()


def test_many_may_open_and_make_the_same_database_at_once(empty_url: str) -> None:
    def local_user(_: int) -> str:
        store = open_store(empty_url)
        user = store.local_user(JAN)
        store.close()
        return user.id

    with ThreadPoolExecutor(4) as threads:
        users = list(threads.map(local_user, range(4)))
    assert len(set(users)) == 1


def test_a_file_keeps_every_acknowledged_save_and_guards_its_links(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'new folder' / 'trellis.db'}")
    with store._database.writing() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    store.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 30_000,
    }


def test_a_database_of_another_program_is_refused(empty_url: str) -> None:
    engine = create_engine(empty_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE recipes (id INTEGER)"))
    engine.dispose()
    with pytest.raises(NotTrellisError, match=r"of another program.*not a Trellis database. Nothing was changed\."):
        open_store(empty_url)


def test_a_database_of_a_newer_program_is_refused(url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '0999'"))  # noqa: S608
    engine.dispose()
    with pytest.raises(
        NewerDatabaseError, match=r"newer Trellis \(version 0999 .* knows up to 0\d{3}\)\. .*Update Trellis"
    ):
        open_store(url)


def _letter(path: Path) -> None:
    path.write_text("Dear all,\n" * 50)


def _damaged(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5_000)


@pytest.mark.parametrize(
    ("make", "found"),
    [
        (_letter, "it is some other kind of file, or damaged"),
        (_damaged, "it is some other kind of file, or damaged"),
        (Path.mkdir, "it is a folder"),
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None], found: str
) -> None:
    path = tmp_path / "letter.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NotTrellisError, match=rf"letter\.db: {found}.*, not a Trellis database"):
        open_store(f"sqlite:///{path}")
    assert (path.read_bytes() if path.is_file() else None) == before
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "trellis.db"
    path.touch()
    store = open_store(f"sqlite:///{path}")
    assert store.local_user(JAN).name == "You"
    store.close()


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWriteError, match=r"trellis\.db: cannot be written \(.*\)\. .* choose another place\."):
        open_store(f"sqlite:///{tmp_path / 'file' / 'trellis.db'}")


_OPEN_AS_NOBODY = """
import os, sys
from core.store import StoreRefusedError, open_store
import core.store.migrating
if os.geteuid() == 0:
    os.setuid(65534)
try:
    open_store(sys.argv[1])
except StoreRefusedError as refused:
    print(type(refused).__name__, refused)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights there")
def test_a_file_that_may_only_be_read_is_refused(file_template: Path) -> None:
    with TemporaryDirectory() as folder:  # not in pytest's, which nobody but its owner may enter
        path = Path(folder) / "trellis.db"
        path.write_bytes(file_template.read_bytes())
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        command = [sys.executable, "-c", _OPEN_AS_NOBODY, f"sqlite:///{path}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        Path(folder).chmod(0o755)
    assert done.stdout.startswith(f"CannotWriteError {path}: cannot be written ("), done.stderr


def test_a_server_that_is_not_there_is_named_without_the_password() -> None:
    with pytest.raises(CannotWriteError, match=r"postgresql\+psycopg://me:\*\*\*@127\.0\.0\.1:1/x.*cannot be written"):
        open_store("postgresql+psycopg://me:secret@127.0.0.1:1/x?connect_timeout=2")


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "mysql://me@there/x", "postgresql+psycopg://there", "trellis.db", ""]
)
def test_an_address_that_is_no_place_for_trellis_is_refused(url: str) -> None:
    with pytest.raises(UrlRefusedError, match=r"cannot be used\. Accepted are sqlite:///FILE and postgresql\+psycopg"):
        open_store(url)


def test_a_file_that_another_program_keeps_locked_is_busy(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    open_store(f"sqlite:///{path}").close()
    with closing(sqlite3.connect(path, isolation_level=None)) as first:
        first.execute("BEGIN IMMEDIATE")
        store = open_store_that_waits_not(path)
        sentence = r"x\.db: another program has been writing for too long\. Nothing was saved\."
        with pytest.raises(BusyError, match=sentence), store.writing():
            pass
        store.close()


def open_store_that_waits_not(path: Path) -> Database:
    """A database that gives up at once, so that the test need not wait half a minute."""
    database = Database(f"sqlite:///{path}")
    event.listen(database.engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout = 0"))
    return database


def test_a_server_without_its_driver_installed_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DriverMissingError, match="uv sync --extra postgresql"):
        open_store("postgresql+psycopg://someone@localhost/trellis")


def test_another_process_sees_what_was_written_while_a_store_was_opened_twice_here(tmp_path: Path) -> None:
    """Opening gives up no lock of this process: the other would then take the log away from under us."""
    url = f"sqlite:///{tmp_path / 'trellis.db'}"
    held = open_store(url)
    user = held.local_user(JAN).id
    open_store(url).close()
    count_users = "print(*sqlite3.connect(sys.argv[1]).execute('SELECT count(*) FROM users').fetchone())"
    look = f"import sqlite3, sys; {count_users}"
    seen = [sys.executable, "-c", look, str(tmp_path / "trellis.db")]
    assert subprocess.run(seen, capture_output=True, check=True, text=True).stdout == "1\n"
    assert (tmp_path / "trellis.db-wal").exists()
    held.as_user(user).delete_everything()
    assert subprocess.run(seen, capture_output=True, check=True, text=True).stdout == "0\n"
