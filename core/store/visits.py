"""When a user last looked at a person, and at which revision: for what changed since."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, select, update

from core.store.grants import Granted
from core.store.history import last_revision
from core.store.tables import grants


def last_visit(granted: Granted) -> tuple[int, datetime] | None:
    """Give the revision the user saw last and when; None before the first visit."""
    query = select(grants.c.last_seen_revision, grants.c.last_seen_at).where(_own(granted))
    revision, at = granted.connection.execute(query).one()
    return (revision, at) if at is not None else None


def note_visit(granted: Granted, at: datetime) -> None:
    """Remember that the user has seen the newest revision."""
    seen = {"last_seen_revision": last_revision(granted), "last_seen_at": at}
    granted.connection.execute(update(grants).where(_own(granted)).values(seen))


def _own(granted: Granted) -> ColumnElement[bool]:
    return and_(grants.c.user_id == granted.user, grants.c.person_id == granted.person)
