"""Copies of the whole database: made while others write, looked at closely before one takes the database's place."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from core.store.database import Database, accepted_url
from core.store.errors import (
    BackupRefusedError,
    CannotWriteError,
    NewerDatabaseError,
    NotTrellisError,
    RestoreRefusedError,
)
from core.store.opening import PRIVATE, check_file
from core.store.records import BackupContents


def backup_to(database: Database, path: Path) -> None:
    """Write a consistent copy; a file of that name is replaced once the copy is whole.

    Raises:
        BackupRefusedError: The database is PostgreSQL.
        CannotWriteError: The copy cannot be written.
    """
    if database.path is None:
        raise BackupRefusedError
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(database.path, isolation_level=None)) as connection:
            unfinished.touch(mode=PRIVATE)
            # One read transaction over file and log; the copy has no log of its own and no freed pages.
            connection.execute("VACUUM INTO ?", [str(unfinished)])
        _onto_disk(unfinished)
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as error:
        unfinished.unlink(missing_ok=True)
        raise CannotWriteError(str(path), str(error)) from error


def backup_bytes(database: Database) -> bytes:
    """Give a consistent copy as bytes."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "backup.db"
        backup_to(database, copy)
        return copy.read_bytes()


def restore_backup(url: str, backup: Path, *, at: datetime) -> Path | None:
    """Put a backup in the place of the database, which has to be closed everywhere.

    Args:
        url: The address of the database.
        backup: The file to restore; it stays as it is.
        at: When; it names the file that keeps what was replaced.

    Returns:
        Where the replaced database is kept: FILE.before-restore-STAMP.db beside it; None when there was none.

    Raises:
        BackupRefusedError: The database is PostgreSQL.
        RestoreRefusedError: The backup is no sound Trellis database of a known version, or the database is in use.
        CannotWriteError: There is no room, or no right, to write.
    """
    found = accepted_url(url)
    if found.get_backend_name() != "sqlite" or not found.database:
        raise BackupRefusedError
    look_into_backup(backup)
    path = Path(found.database)
    copy = path.with_name(path.name + ".unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _copy(backup, copy)
        kept = _keep(path, at) if path.exists() else None
        copy.replace(path)
    except OSError as error:
        raise CannotWriteError(str(path), error.strerror or str(error)) from error
    finally:
        copy.unlink(missing_ok=True)
    return kept


def look_into_backup(backup: Path) -> BackupContents:
    """Say what a backup holds; nothing is changed.

    Raises:
        RestoreRefusedError: The file is no sound Trellis database of a known version.
    """
    other = "Choose a backup that Trellis made."
    try:
        if check_file(backup) is None:
            raise RestoreRefusedError(str(backup), "it is empty", other)
        with closing(sqlite3.connect(backup)) as connection:
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
            (workbooks,) = connection.execute("SELECT count(*) FROM people").fetchone()
            (saved,) = connection.execute("SELECT max(at) FROM revisions").fetchone()
    except OSError as error:
        raise RestoreRefusedError(str(backup), f"it cannot be read ({error.strerror})", other) from error
    except NotTrellisError as error:
        found = "it is damaged: cut short, or changed" if error.damaged else "it is not a Trellis database"
        raise RestoreRefusedError(str(backup), found, other) from error
    except NewerDatabaseError as error:
        raise RestoreRefusedError(
            str(backup), "a newer Trellis wrote it", "Update Trellis, then restore it."
        ) from error
    except sqlite3.Error as error:
        found = "cannot be read" if "unable to open" in str(error) else "is damaged"
        raise RestoreRefusedError(str(backup), f"it {found} ({error})", other) from error
    if verdict != "ok" or loose:
        raise RestoreRefusedError(str(backup), f"it is damaged ({verdict if verdict != 'ok' else 'rows lost'})", other)
    return BackupContents(workbooks, datetime.fromisoformat(saved).replace(tzinfo=UTC) if saved else None)


def _keep(path: Path, at: datetime) -> Path:
    """Copy the database beside itself, and leave no log that would be played into its successor."""
    names = (f"{path.stem}.before-restore-{at:%Y%m%d-%H%M%S}{ending}.db" for ending in _endings())
    kept = next(name for name in map(path.with_name, names) if not name.exists())
    log, kept_log = path.with_name(path.name + "-wal"), kept.with_name(kept.name + "-wal")
    _copy(path, kept)
    if log.exists():
        _copy(log, kept_log)
    try:
        if _log_moved(path):
            _copy(path, kept)
            kept_log.unlink(missing_ok=True)
    except RestoreRefusedError:
        kept.unlink()
        kept_log.unlink(missing_ok=True)
        raise
    for left in (log, path.with_name(path.name + "-shm")):
        left.unlink(missing_ok=True)
    return kept


def _endings() -> Iterator[str]:
    """Yield "", "-2", "-3" and so on: two restores in one second must not overwrite what the first has kept."""
    yield ""
    yield from (f"-{number}" for number in count(2))


def _log_moved(path: Path) -> bool:
    """Move the log into the file, which SQLite refuses while anybody has it open; False if it is too damaged."""
    try:
        with closing(sqlite3.connect(path, timeout=2, isolation_level=None)) as connection:
            found: tuple[str] = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            return found[0] == "delete"
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            hint = "Close Trellis everywhere, then restore again."
            raise RestoreRefusedError(str(path), "it is in use", hint) from error
        return False


def _copy(path: Path, copy: Path) -> None:
    copy.touch(mode=PRIVATE)
    shutil.copyfile(path, copy)
    _onto_disk(copy)


def _onto_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
