"""Who else may open a person, and the end of a person's data."""

from typing import cast

from sqlalchemy import delete, insert, select, update

from core.store.errors import UnknownUserError
from core.store.grants import Granted
from core.store.records import Role, User
from core.store.tables import grants, people, users


def shared_with(granted: Granted) -> list[tuple[User, Role]]:
    """List who may open the person, by name, then id."""
    query = (
        select(users.c.id, users.c.name, grants.c.role)
        .join(grants, grants.c.user_id == users.c.id)
        .where(grants.c.person_id == granted.person)
        .order_by(users.c.name, users.c.id)
    )
    return [(User(user, name), cast("Role", role)) for user, name, role in granted.connection.execute(query)]


def share(granted: Granted, user: str, role: Role) -> None:
    """Give another user a role, or change theirs; the owner who calls keeps theirs.

    Raises:
        UnknownUserError: There is no such user.
    """
    if granted.connection.execute(select(users.c.id).where(users.c.id == user)).scalar() is None:
        raise UnknownUserError
    if user == granted.user:
        return
    theirs = (grants.c.user_id == user) & (grants.c.person_id == granted.person)
    if granted.connection.execute(update(grants).where(theirs).values(role=role)).rowcount == 0:
        granted.connection.execute(insert(grants).values(user_id=user, person_id=granted.person, role=role))


def stop_sharing(granted: Granted, user: str) -> None:
    """Take another user's access away; the owner who calls keeps theirs."""
    if user != granted.user:
        theirs = (grants.c.user_id == user) & (grants.c.person_id == granted.person)
        granted.connection.execute(delete(grants).where(theirs))


def delete_person(granted: Granted) -> None:
    """Delete the person; workbook, history and grants go with it by the foreign keys."""
    granted.connection.execute(delete(people).where(people.c.id == granted.person))
