"""The gate: whether a user may reach a person. Nothing reads or writes a workbook without passing here."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, select

from core.store.errors import NotGrantedError, RoleRefusedError
from core.store.records import Role
from core.store.tables import grants, people

# Made once: every call of the store begins with it, and SQLAlchemy takes longer to make a statement than to run it.
_ROLE: Final = select(grants.c.role).where(
    grants.c.user_id == bindparam("user"), grants.c.person_id == bindparam("person")
)


@dataclass(frozen=True, slots=True)
class Granted:
    """Says that, in this transaction, the user may reach the person; everything about a workbook asks for one."""

    connection: Connection
    user: str
    person: str
    role: Role


def granted_reading(connection: Connection, user: str, person: str) -> Granted:
    """Let a user read a person.

    Raises:
        NotGrantedError: They may not, or there is no such person.
    """
    role: Role | None = connection.execute(_ROLE, {"user": user, "person": person}).scalar()
    if role is None:
        raise NotGrantedError
    return Granted(connection, user, person, role)


def granted_writing(connection: Connection, user: str, person: str, *, owner_to: str = "") -> Granted:
    """Let a user write a person; other writers to the same person wait until this transaction ends.

    Args:
        connection: A writing transaction.
        user: Who wants to write.
        person: What they want to write.
        owner_to: For what only the owner may do: what that is, in words.

    Raises:
        NotGrantedError: They may not see the person, or there is none.
        RoleRefusedError: They may look only, or are not the owner.
    """
    # SQLite has begun an immediate transaction and leaves FOR UPDATE out.
    connection.execute(select(people.c.id).where(people.c.id == person).with_for_update())
    granted = granted_reading(connection, user, person)
    if owner_to and granted.role != "owner":
        raise RoleRefusedError(owner_to, granted.role, "owner")
    if granted.role == "viewer":
        raise RoleRefusedError("change anything", "viewer", "owner or editor")
    return granted
