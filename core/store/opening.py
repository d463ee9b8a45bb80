"""Opens a database: makes it if it is not there, brings it up to date, refuses what is not ours."""

import sqlite3
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import Final

from sqlalchemy import Connection, inspect, text

from core.store.database import BUSY_SECONDS, Database
from core.store.errors import BusyError, CannotWriteError, NewerDatabaseError, NotTrellisError
from core.store.tables import VERSION_TABLE

APPLICATION_ID: Final = 0x54524C53
"""Stands in the header of a Trellis file ("TRLS"), where the command `file` and we can see whose it is."""

PRIVATE: Final = 0o600
"""Rights of every file with people's data: for its owner only. SQLite gives its log the same."""

KNOWN_VERSIONS: Final = sorted(
    path.name[1:5] for path in (Path(__file__).parent / "migrations" / "versions").glob("v[0-9]*.py")
)


def opened_database(url: str) -> Database:
    """Open the database at an address.

    Raises:
        UrlRefusedError: The address is neither a SQLite file nor a PostgreSQL server.
        NotTrellisError: Something else is kept there.
        NewerDatabaseError: A later program wrote it.
        CannotWriteError: It cannot be written or reached.
    """
    database = Database(url)
    try:
        if database.path:
            _prepare_file(database.path)
        with database.writing() as connection:
            _bring_up_to_date(database, connection)
    except BaseException:
        database.close()
        raise
    return database


def _prepare_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise NotTrellisError(str(path), "it is a folder")
        if path.exists() and path.stat().st_size:
            check_file(path)
        path.touch(mode=PRIVATE)
        _use_log(path)
    except (OSError, sqlite3.OperationalError) as error:
        raise CannotWriteError(str(path), getattr(error, "strerror", None) or str(error)) from error


def _use_log(path: Path) -> None:
    """Switch to WAL. SQLite does not wait here for others that open the file at the same moment, so we do."""
    with closing(sqlite3.connect(path)) as connection:
        for _ in range(BUSY_SECONDS * 20):
            try:
                connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                sleep(0.05)
            else:
                return
    raise BusyError(str(path))


def check_file(path: Path) -> str | None:
    """Look whether a file is a Trellis database of a version we know; changes nothing.

    Only SQLite reads the file: closing a file that was opened otherwise gives up the locks that the connections of this
    process hold on it (https://www.sqlite.org/howtocorrupt.html, 2.2), and another process then removes their log.

    Returns:
        The version of its tables; None for a database that was begun and holds nothing yet.
    """
    path.stat()  # says better than SQLite that there is none
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            (owner,) = connection.execute("PRAGMA application_id").fetchone()
            if names and (owner != APPLICATION_ID or VERSION_TABLE not in names):
                raise NotTrellisError(str(path), "it is the database of another program")
            found = connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone() if names else None  # noqa: S608 - our own constant
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        is_other = "not a database" in str(error)
        raise NotTrellisError(
            str(path),
            "it is some other kind of file, or damaged" if is_other else f"it is damaged ({error})",
            damaged=not is_other,
        ) from error
    return check_version(str(path), found[0]) if found else None


def check_version(place: str, version: str) -> str:
    """Give the version back if this program knows it."""
    if version not in KNOWN_VERSIONS:
        raise NewerDatabaseError(place, version, KNOWN_VERSIONS[-1])
    return version


def _bring_up_to_date(database: Database, connection: Connection) -> None:
    database.take_turns(connection)
    if _version(database, connection) == KNOWN_VERSIONS[-1]:
        return
    from core.store.migrating import migrate  # noqa: PLC0415 - Alembic takes 0.4 s to load and is rarely needed

    migrate(connection)
    if database.is_file:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _version(database: Database, connection: Connection) -> str | None:
    names = inspect(connection).get_table_names()
    if VERSION_TABLE not in names:
        if names:
            raise NotTrellisError(
                database.place, f"it holds tables of another program ({', '.join(sorted(names)[:3])})"
            )
        return None
    found: str = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar_one()  # noqa: S608 - our own constant
    return check_version(database.place, found)
