"""How a workbook stands, in one look: its newest revision, and what the user's undo and redo would take back."""

from sqlalchemy import select

from core.store.grants import Granted
from core.store.records import Latest
from core.store.tables import revisions


def latest(granted: Granted) -> Latest:
    """Read the newest revision and the labels of the two buttons; 0 and None before the first save."""
    here = revisions.c.person_id == granted.person
    newest = select(revisions.c.number, revisions.c.at).where(here).order_by(revisions.c.number.desc()).limit(1)
    own = (
        select(revisions.c.next_undo, revisions.c.next_redo)
        .where(here, revisions.c.user_id == granted.user)
        .order_by(revisions.c.number.desc())
        .limit(1)
    )
    number, at = granted.connection.execute(newest).one_or_none() or (0, None)
    steps = granted.connection.execute(own).one_or_none() or (None, None)
    named = select(revisions.c.number, revisions.c.label).where(here, revisions.c.number.in_(filter(None, steps)))
    labels = {row.number: row.label for row in granted.connection.execute(named)}
    return Latest(number, at, labels.get(steps[0]), labels.get(steps[1]))
