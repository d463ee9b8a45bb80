"""One database and its two kinds of transaction: reading sees one moment, writing is alone and durable."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from core.store.errors import BusyError, CannotWriteError, DriverMissingError, UrlRefusedError

BUSY_SECONDS: Final = 30
"""How long a writer waits for another; an import of 60,000 rows takes a few seconds."""

_TURNS: Final = 0x54524C53
"""The key of the server's lock."""

_WRITING: Final = "trellis_writing"


class Database:
    """An engine with the settings that Trellis needs; safe to use from several threads."""

    def __init__(self, url: str) -> None:
        self.url = accepted_url(url)
        self.is_file = self.url.get_backend_name() == "sqlite"
        self.path = Path(self.url.database or "") if self.is_file else None
        self.place = str(self.path) if self.path else self.url.render_as_string(hide_password=True)
        self.engine = _file_engine(self.url) if self.is_file else _server_engine(self.url)
        self._readers = (
            self.engine
            if self.is_file
            else self.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        )
        self._writers = self.engine.execution_options(**{_WRITING: True})

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction in which all queries see the same moment."""
        with self._readers.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that writes: it is kept whole on leaving, or not at all.

        Raises:
            BusyError: Another program holds the file for too long.
            CannotWriteError: The disk is full, or the file or the server refuses.
        """
        try:
            with self._writers.begin() as connection:
                yield connection
        except OperationalError as error:
            raise write_refusal(self.place, error) from error

    def take_turns(self, connection: Connection) -> None:
        """Make other writers of what has no row yet wait until this transaction ends; a file's writers do anyway."""
        if not self.is_file:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _TURNS})

    def forget_deleted(self) -> None:
        """Move what is still in the log into the file, so that deleted data is in neither."""
        if self.is_file:
            with self.engine.connect() as connection:
                connection.exec_driver_sql("COMMIT")  # a checkpoint cannot run inside the transaction just begun
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def accepted_url(url: str) -> URL:
    """Read the address of a database.

    Raises:
        UrlRefusedError: It is neither a SQLite file nor a PostgreSQL server.
    """
    try:
        found = make_url(url)
        is_file = found.drivername in {"sqlite", "sqlite+pysqlite"}
        accepted = (is_file and found.database not in {None, "", ":memory:"}) or (
            found.drivername == "postgresql+psycopg" and bool(found.database)
        )
    except (ArgumentError, NoSuchModuleError):
        raise UrlRefusedError(url) from None
    if not accepted:
        raise UrlRefusedError(found.render_as_string(hide_password=True))
    return found


def write_refusal(place: str, error: DBAPIError) -> BusyError | CannotWriteError:
    """Say in Trellis' words why the database did not take a write."""
    reason = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else "no reason given"
    return BusyError(place) if "locked" in reason else CannotWriteError(place, reason)


_json: Final = partial(json.dumps, separators=(",", ":"), allow_nan=False)


def _server_engine(url: URL) -> Engine:
    try:
        return create_engine(url, json_serializer=_json, pool_pre_ping=True)
    except ModuleNotFoundError:
        raise DriverMissingError from None


def _file_engine(url: URL) -> Engine:
    engine = create_engine(url, json_serializer=_json, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepared)
    event.listen(engine, "begin", _begun)
    return engine


def _prepared(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by _begun, not by the driver
    for setting in (
        f"busy_timeout = {BUSY_SECONDS * 1000}",
        "synchronous = FULL",  # an acknowledged edit outlives a power cut; NORMAL loses the last ones in WAL mode
        "fullfsync = ON",  # on macOS an ordinary fsync stays in the drive's cache
        "foreign_keys = ON",
        "secure_delete = ON",  # what a person deletes is overwritten in the file
    ):
        connection.execute(f"PRAGMA {setting}")


def _begun(connection: Connection) -> None:
    writing = connection.get_execution_options().get(_WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
