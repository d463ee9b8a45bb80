"""The role libraries of a user: kept whole, as bytes, and reached by nobody else."""

import secrets
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from core.store.errors import NoLibraryError, UnknownUserError
from core.store.records import LibraryCard
from core.store.tables import libraries, users
from core.workbook.cells import plain_text

_CARD = tuple(libraries.c[name] for name in ("id", "name", "source", "release", "attribution", "added_at"))


def library_cards(connection: Connection, user: str) -> list[LibraryCard]:
    """List a user's libraries, the newest first, then by name; their contents stay where they are."""
    query = select(*_CARD).where(libraries.c.user_id == user)
    cards = [LibraryCard(*row) for row in connection.execute(query.order_by(libraries.c.name, libraries.c.id))]
    return sorted(cards, key=lambda card: card.added_at, reverse=True)


def library_content(connection: Connection, user: str, library: str) -> bytes:
    """Give what a library was packed into.

    Raises:
        NoLibraryError: The user has none of that id.
    """
    query = select(libraries.c.content).where(libraries.c.id == library, libraries.c.user_id == user)
    found: bytes | None = connection.execute(query).scalar()
    if found is None:
        raise NoLibraryError
    return found


def add_library(
    connection: Connection, user: str, content: bytes, at: datetime, *, name: str, source: str, release: str,
    attribution: str,
) -> LibraryCard:  # fmt: skip
    """Keep a library for a user.

    Raises:
        UnknownUserError: The user was deleted meanwhile.
    """
    if connection.execute(select(users.c.id).where(users.c.id == user)).scalar() is None:
        raise UnknownUserError
    texts = {"name": name, "source": source, "release": release, "attribution": attribution}
    values = {key: plain_text(text) for key, text in texts.items()} | {"id": secrets.token_hex(8)}
    connection.execute(insert(libraries), {**values, "user_id": user, "added_at": at, "content": content})
    return LibraryCard(**values, added_at=at)


def delete_library(connection: Connection, user: str, library: str) -> None:
    """Delete a library of a user; what was copied from it into workbooks stays.

    Raises:
        NoLibraryError: The user has none of that id.
    """
    query = delete(libraries).where(libraries.c.id == library, libraries.c.user_id == user)
    if not connection.execute(query).rowcount:
        raise NoLibraryError
