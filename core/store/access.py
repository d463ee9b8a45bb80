"""What one user may reach: their people and their role libraries. The only way to anybody's data."""

import secrets
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, select, update

from core.store.database import Database
from core.store.errors import UnknownUserError
from core.store.grants import granted_reading
from core.store.libraries import add_library, delete_library, library_cards, library_content
from core.store.person import PersonStore
from core.store.records import LibraryCard, PersonCard
from core.store.tables import grants, people, revisions, rows, users
from core.workbook.cells import plain_text


class Access:
    """The store opened for a user by `Store.as_user`."""

    def __init__(self, database: Database, user: str) -> None:
        self._database, self.user_id = database, user

    def people(self) -> list[PersonCard]:
        """List the people the user can open, by name, then id."""
        with self._database.reading() as connection:
            found = connection.execute(_cards(), {"user": self.user_id}).all()
            profiles = connection.execute(_profiles(), {"user": self.user_id}).all()
        named: dict[str, str] = {}
        for person, cells in profiles:
            named.setdefault(person, plain_text(cells.get("name")))
        cards = [
            PersonCard(person, named.get(person) or name, role, number or 0, at, is_sample)
            for person, name, is_sample, role, number, at in found
        ]
        return sorted(cards, key=lambda card: (card.name.casefold(), card.id))

    def add_person(self, name: str, *, at: datetime, sample: bool = False) -> PersonStore:
        """Add a person with an empty workbook, owned by the user.

        Raises:
            UnknownUserError: The user was deleted meanwhile.
        """
        person = secrets.token_hex(8)
        with self._database.writing() as connection:
            if connection.execute(select(users.c.id).where(users.c.id == self.user_id)).scalar() is None:
                raise UnknownUserError
            values = {"id": person, "name": plain_text(name), "is_sample": sample, "added_at": at}
            connection.execute(insert(people), values)
            connection.execute(insert(grants), {"user_id": self.user_id, "person_id": person, "role": "owner"})
        return PersonStore(self._database, self.user_id, person)

    def person(self, person_id: str) -> PersonStore:
        """Open a person.

        Raises:
            NotGrantedError: The user may not, or there is no such person.
        """
        with self._database.reading() as connection:
            granted_reading(connection, self.user_id, person_id)
        return PersonStore(self._database, self.user_id, person_id)

    def last_person(self) -> str | None:
        """Give the id of the person remembered last, as long as the user can open them."""
        query = (
            select(users.c.last_person_id)
            .join(grants, (grants.c.user_id == users.c.id) & (grants.c.person_id == users.c.last_person_id))
            .where(users.c.id == self.user_id)
        )
        with self._database.reading() as connection:
            found: str | None = connection.execute(query).scalar()
        return found

    def remember_person(self, person_id: str) -> None:
        """Remember which person the user opened last.

        Raises:
            NotGrantedError: The user may not open them.
        """
        with self._database.writing() as connection:
            granted_reading(connection, self.user_id, person_id)
            connection.execute(update(users).where(users.c.id == self.user_id).values(last_person_id=person_id))

    def libraries(self) -> list[LibraryCard]:
        """List the user's role libraries, the newest first, then by name."""
        with self._database.reading() as connection:
            return library_cards(connection, self.user_id)

    def library_content(self, library_id: str) -> bytes:
        """Give the bytes of a role library as they were added.

        Raises:
            NoLibraryError: The user has none of that id.
        """
        with self._database.reading() as connection:
            return library_content(connection, self.user_id, library_id)

    def add_library(
        self, content: bytes, *, name: str, source: str, release: str, attribution: str, at: datetime
    ) -> LibraryCard:
        """Keep a role library for the user.

        Args:
            content: All of it, packed; the store does not look into it.
            name: What the user calls it.
            source: Who publishes it.
            release: Which edition; "" when nothing says.
            attribution: The sentences to show where it is used.
            at: When.

        Raises:
            UnknownUserError: The user was deleted meanwhile.
        """
        told = {"name": name, "source": source, "release": release, "attribution": attribution}
        with self._database.writing() as connection:
            return add_library(connection, self.user_id, content, at, **told)

    def delete_library(self, library_id: str) -> None:
        """Delete a role library; what was copied from it into workbooks stays.

        Raises:
            NoLibraryError: The user has none of that id.
        """
        with self._database.writing() as connection:
            delete_library(connection, self.user_id, library_id)

    def delete_everything(self) -> None:
        """Delete the user, their role libraries and every person they own, with workbooks and histories, for good.

        A person that has another owner stays with them. What the user wrote for others stays without their name.
        """
        with self._database.writing() as connection:
            others = grants.alias()
            shared = select(others.c.person_id).where(others.c.role == "owner", others.c.user_id != self.user_id)
            own = select(grants.c.person_id).where(grants.c.user_id == self.user_id, grants.c.role == "owner")
            connection.execute(delete(people).where(people.c.id.in_(own), people.c.id.not_in(shared)))
            connection.execute(delete(users).where(users.c.id == self.user_id))
        self._database.forget_deleted()


@cache  # the pages ask at every run, and SQLAlchemy takes longer to make a statement than to run it
def _cards() -> Select[Any]:
    newest = (
        select(func.max(revisions.c.number))
        .where(revisions.c.person_id == people.c.id)
        .correlate(people)
        .scalar_subquery()
    )
    return (
        select(people.c.id, people.c.name, people.c.is_sample, grants.c.role, revisions.c.number, revisions.c.at)
        .select_from(people)
        .join(grants, grants.c.person_id == people.c.id)
        .outerjoin(revisions, (revisions.c.person_id == people.c.id) & (revisions.c.number == newest))
        .where(grants.c.user_id == bindparam("user"))
    )


@cache
def _profiles() -> Select[Any]:
    return (
        select(rows.c.person_id, rows.c.cells)
        .join(grants, grants.c.person_id == rows.c.person_id)
        .where(grants.c.user_id == bindparam("user"), rows.c.sheet == "profile")
        .order_by(rows.c.person_id, rows.c.position, rows.c.row_id)
    )
