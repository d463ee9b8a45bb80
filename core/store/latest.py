"""How a workbook stands, in one look: its newest revision, and what the user's undo and redo would take back."""

from typing import Final

from sqlalchemy import bindparam, select

from core.store.grants import Granted
from core.store.records import Latest
from core.store.tables import revisions

_OF_PERSON: Final = revisions.c.person_id == bindparam("person")
_NEWEST: Final = (
    select(revisions.c.number, revisions.c.at).where(_OF_PERSON).order_by(revisions.c.number.desc()).limit(1)
)
_STEPS: Final = (
    select(revisions.c.next_undo, revisions.c.next_redo)
    .where(_OF_PERSON, revisions.c.user_id == bindparam("user"))
    .order_by(revisions.c.number.desc())
    .limit(1)
)
_LABELS: Final = select(revisions.c.number, revisions.c.label).where(
    _OF_PERSON, revisions.c.number.in_([bindparam("undo"), bindparam("redo")])
)


def latest(granted: Granted) -> Latest:
    """Read the newest revision and the labels of the two buttons; 0 and None before the first save."""
    person = {"person": granted.person}
    number, at = granted.connection.execute(_NEWEST, person).one_or_none() or (0, None)
    undo, redo = granted.connection.execute(_STEPS, person | {"user": granted.user}).one_or_none() or (None, None)
    found = granted.connection.execute(_LABELS, person | {"undo": undo or 0, "redo": redo or 0})
    labels = {row.number: row.label for row in found}
    return Latest(number, at, labels.get(undo), labels.get(redo))
