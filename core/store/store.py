"""The store: one database, opened for one user at a time."""

import secrets
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import insert, select

from core.store import backup
from core.store.access import Access
from core.store.database import Database
from core.store.errors import UnknownUserError
from core.store.opening import opened_database
from core.store.records import User
from core.store.tables import users

_LOCAL: Final = "local"


class Store:
    """A database of people; keep one for the whole program, it may be used from all threads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def local_user(self, at: datetime) -> User:
        """Give the one user of a Trellis that runs for one person on their machine."""
        return self.user(_LOCAL, name="You", at=at)

    def user(self, identity: str, *, name: str, at: datetime) -> User:
        """Give the user of an identity, as the sign-in states it; made at the first call with that name."""
        query = select(users.c.id, users.c.name).where(users.c.identity == identity)
        with self._database.reading() as connection:
            found = connection.execute(query).first()
        if found is None:
            with self._database.writing() as connection:
                self._database.take_turns(connection)
                found = connection.execute(query).first()
                if found is None:
                    values = {"id": secrets.token_hex(8), "identity": identity, "name": name, "added_at": at}
                    connection.execute(insert(users), values)
                    return User(str(values["id"]), name)
        return User(found[0], found[1])

    def as_user(self, user_id: str) -> Access:
        """Open the store for a user, the only way to data.

        Raises:
            UnknownUserError: There is no such user.
        """
        with self._database.reading() as connection:
            if connection.execute(select(users.c.id).where(users.c.id == user_id)).scalar() is None:
                raise UnknownUserError
        return Access(self._database, user_id)

    def backup_to(self, path: Path) -> None:
        """Write a consistent copy of the whole database, all users' data, while others go on writing.

        Raises:
            BackupRefusedError: The database is PostgreSQL.
            CannotWriteError: The copy cannot be written.
        """
        backup.backup_to(self._database, path)

    def backup_bytes(self) -> bytes:
        """Give such a copy as the content of a file to download."""
        return backup.backup_bytes(self._database)

    def close(self) -> None:
        """Let go of all connections; needed before a backup is restored over the file."""
        self._database.close()


def open_store(url: str) -> Store:
    """Open the store at sqlite:///FILE or postgresql+psycopg://...; make it, or bring it up to date, if need be.

    Raises:
        UrlRefusedError: The address is neither a SQLite file nor a PostgreSQL server.
        NotTrellisError: Something else is kept there.
        NewerDatabaseError: A later program wrote it.
        CannotWriteError: It cannot be written or reached.
    """
    return Store(opened_database(url))
