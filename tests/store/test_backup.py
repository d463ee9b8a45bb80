"""Backups: whole while others write, and a restored file takes the place of the database only if it is sound."""

import sqlite3
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest

from core.store import (
    BackupContents,
    BackupRefusedError,
    CannotWriteError,
    PersonStore,
    RestoreRefusedError,
    Store,
    look_into_backup,
    open_store,
    restore_backup,
)
from tests.store.made import FEB, JAN, added, cells, set_to

STAMP = datetime(2026, 3, 5, 17, 30, 9, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "trellis.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open store in one file."""
    opened = open_store(f"sqlite:///{path}")
    yield opened
    opened.close()


def _person(store: Store) -> PersonStore:
    access = store.as_user(store.local_user(JAN).id)
    cards = access.people()
    return access.person(cards[0].id) if cards else access.add_person("Ana", at=JAN)


def _notes(path: Path) -> list[object]:
    store = open_store(f"sqlite:///{path}")
    found: list[object] = [row.get("note") for row in cells(_person(store).workbook()).values()]
    store.close()
    return found


def test_a_backup_made_while_others_write_is_whole(store: Store, tmp_path: Path) -> None:
    person = _person(store)
    person.save([*added("a", 1, note="0"), *added("b", 2, note="0")], at=JAN)
    stop = Event()

    def write() -> int:
        count = 0
        while not stop.is_set():
            both = [each for row in "ab" for each in set_to(row, "note", str(count), str(count + 1))]
            count += len(person.save(both, at=FEB).applied) // 2
        return count

    with ThreadPoolExecutor(1) as threads:
        written = threads.submit(write)
        copies = [tmp_path / f"copy {number}.db" for number in range(5)]
        for copy in copies:
            before = person.revision()
            store.backup_to(copy)
            with closing(sqlite3.connect(copy)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                assert connection.execute("SELECT max(number) FROM revisions").fetchone()[0] >= before
        stop.set()
    assert written.result() > 0
    for copy in copies:
        first, second = _notes(copy)
        assert first == second  # both cells are of one revision, or the copy was torn


def test_a_backup_is_one_file_and_replaces_the_one_before(store: Store, tmp_path: Path) -> None:
    _person(store).save(added("a", note="first"), at=JAN)
    folder = tmp_path / "backups"
    folder.mkdir()
    store.backup_to(folder / "b.db")
    _person(store).save(set_to("a", "note", "first", "second"), at=JAN)
    store.backup_to(folder / "b.db")
    assert [each.name for each in folder.iterdir()] == ["b.db"]
    assert _notes(folder / "b.db") == ["second"]


def test_a_backup_can_be_downloaded(store: Store, tmp_path: Path) -> None:
    _person(store).save(added("a", note="kept"), at=JAN)
    (tmp_path / "download.db").write_bytes(store.backup_bytes())
    assert _notes(tmp_path / "download.db") == ["kept"]


def test_a_backup_tells_how_many_workbooks_it_holds_and_of_when_the_last_change_is(
    store: Store, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.db"
    store.backup_to(backup)
    assert look_into_backup(backup) == BackupContents(0, None)
    access = store.as_user(store.local_user(JAN).id)
    access.add_person("Empty", at=FEB)
    access.add_person("Ana", at=JAN).save(added("r1"), at=FEB)
    store.backup_to(backup)
    assert look_into_backup(backup) == BackupContents(2, FEB)


def test_a_backup_that_cannot_be_written_says_so(store: Store, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError, match=r"nowhere/b\.db: cannot be written \("):
        store.backup_to(tmp_path / "nowhere" / "b.db")


def test_a_restored_backup_takes_the_place_of_the_database_which_is_kept(
    store: Store, path: Path, tmp_path: Path
) -> None:
    _person(store).save(added("a", note="then"), at=JAN)
    store.backup_to(tmp_path / "b.db")
    _person(store).save(set_to("a", "note", "then", "now"), at=FEB)
    store.close()
    kept = restore_backup(f"sqlite:///{path}", tmp_path / "b.db", at=STAMP)
    assert kept == tmp_path / "trellis.before-restore-20260305-173009.db"
    assert _notes(path) == ["then"]
    assert _notes(kept) == ["now"]
    again = restore_backup(f"sqlite:///{path}", tmp_path / "b.db", at=STAMP)  # a double click
    assert again == tmp_path / "trellis.before-restore-20260305-173009-2.db"
    assert _notes(kept) == ["now"]
    assert _notes(tmp_path / "b.db") == ["then"]


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such rights there")
def test_no_other_user_of_the_machine_can_read_the_files(store: Store, path: Path, tmp_path: Path) -> None:
    _person(store).save(added("a", note="kept"), at=JAN)
    store.backup_to(tmp_path / "b.db")
    rights = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
    store.close()
    kept = restore_backup(f"sqlite:///{path}", tmp_path / "b.db", at=STAMP)
    assert kept is not None
    rights |= {each.name: each.stat().st_mode & 0o777 for each in (kept, path)}
    assert {"trellis.db", "trellis.db-wal", "b.db", kept.name} <= set(rights)
    assert set(rights.values()) == {0o600}


def test_a_backup_can_be_restored_where_nothing_is(store: Store, tmp_path: Path) -> None:
    _person(store).save(added("a", note="kept"), at=JAN)
    store.backup_to(tmp_path / "b.db")
    new = tmp_path / "new machine" / "trellis.db"
    assert restore_backup(f"sqlite:///{new}", tmp_path / "b.db", at=STAMP) is None
    assert _notes(new) == ["kept"]


def test_a_damaged_database_is_replaced_and_kept_with_its_log(store: Store, path: Path, tmp_path: Path) -> None:
    _person(store).save(added("a", note="kept"), at=JAN)
    store.backup_to(tmp_path / "b.db")
    store.close()
    path.write_bytes(b"\0" * 5_000)
    path.with_name("trellis.db-wal").write_bytes(b"old log")
    kept = restore_backup(f"sqlite:///{path}", tmp_path / "b.db", at=STAMP)
    assert kept is not None
    assert kept.read_bytes() == b"\0" * 5_000
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"old log"
    assert _notes(path) == ["kept"]


def _garbage(backup: Path) -> None:
    backup.write_bytes(b"Dear all, " * 500)


def _torn(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-5_000])


def _scribbled(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[8_192:20_000] = b"\x07" * (20_000 - 8_192)
    backup.write_bytes(content)


def _of_another_program(backup: Path) -> None:
    backup.unlink()
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("CREATE TABLE recipes (id)")


def _newer(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("UPDATE trellis_version SET version_num = '0999'")
        connection.commit()


def _loose(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("DELETE FROM people")
        connection.commit()


def _empty(backup: Path) -> None:
    backup.unlink()
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 1")


@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        (_garbage, "it is not a Trellis database"),
        (_torn, "it is damaged"),
        (_scribbled, "it is damaged"),
        (_of_another_program, "it is not a Trellis database"),
        (_newer, r"a newer Trellis wrote it.*Update Trellis"),
        (_loose, r"it is damaged \(rows lost\)"),
        (_empty, "it is empty"),
        (Path.unlink, r"it cannot be read \("),
    ],
)
def test_a_file_that_is_no_sound_backup_is_refused_and_the_database_left_untouched(
    store: Store, path: Path, tmp_path: Path, spoil: object, found: str
) -> None:
    backup = tmp_path / "b.db"
    _person(store).save([change for row in range(200) for change in added(f"r{row}", row, note="now")], at=JAN)
    store.backup_to(backup)
    store.close()
    assert callable(spoil)
    spoil(backup)
    before = path.read_bytes()
    with pytest.raises(RestoreRefusedError, match=rf"b\.db: {found}.*Your data was left as it is\.|{found}"):
        restore_backup(f"sqlite:///{path}", backup, at=STAMP)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if "before-restore" in each.name or "unfin" in each.name] == []


def test_a_database_that_is_open_somewhere_is_not_replaced(store: Store, path: Path, tmp_path: Path) -> None:
    _person(store).save(added("a", note="now"), at=JAN)
    store.backup_to(tmp_path / "b.db")
    with pytest.raises(RestoreRefusedError, match=r"trellis\.db: it is in use\. .* Close Trellis everywhere"):
        restore_backup(f"sqlite:///{path}", tmp_path / "b.db", at=STAMP)
    assert _person(store).revision() == 1


def test_a_server_is_backed_up_by_its_own_tools(server_url: str, server_template: str, tmp_path: Path) -> None:
    url = server_url.replace("NAME", server_template)
    on_server = open_store(url)
    with pytest.raises(BackupRefusedError, match=r"this database is PostgreSQL\. Use pg_dump"):
        on_server.backup_to(tmp_path / "b.db")
    with pytest.raises(BackupRefusedError, match=r"Use pg_dump"):
        on_server.backup_bytes()
    on_server.close()
    with pytest.raises(BackupRefusedError, match=r"pg_restore"):
        restore_backup(url, tmp_path / "b.db", at=STAMP)
