"""What undo and redo would take back next, as in an editor: each user walks through their own changes.

Every revision keeps what its author's buttons do after it, so the walk is a linked list. Undo of revision e leads to
what stood below e, and may be redone. Redo takes an undo back, and may be undone. Any other change may be undone and
ends redo.
"""

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from sqlalchemy import select

from core.store.grants import Granted
from core.store.tables import revisions

Button: TypeAlias = Literal["next_undo", "next_redo"]

NextSteps: TypeAlias = Callable[[Granted, int], tuple[int | None, int | None]]
"""Given the number of a new revision: what undo and redo take back after it."""


def step(granted: Granted, button: Button, before: int | None = None) -> int | None:
    """Give what the user's button takes back now, or took back before one of their revisions; None for nothing."""
    query = (
        select(revisions.c[button])
        .where(revisions.c.person_id == granted.person, revisions.c.user_id == granted.user)
        .order_by(revisions.c.number.desc())
        .limit(1)
    )
    if before is not None:
        query = query.where(revisions.c.number < before)
    found: int | None = granted.connection.execute(query).scalar()
    return found


def walk(granted: Granted, button: Button) -> Iterator[int]:
    """Yield what the button would take back, press by press."""
    number = step(granted, button)
    while number is not None:
        yield number
        number = step(granted, button, number)


def next_after_edit(_granted: Granted, number: int) -> tuple[int | None, int | None]:
    """After an edit: undo takes it back, redo ends."""
    return number, None


def next_after_sample(_granted: Granted, _number: int) -> tuple[int | None, int | None]:
    """After the sample person was filled in: there is nothing of one's own to undo."""
    return None, None


def next_after_undo(undone: int) -> NextSteps:
    """After an undo: undo goes on below what was undone, redo takes the undo back."""
    return lambda granted, number: (step(granted, "next_undo", undone), number)


def next_after_redo(redone: int) -> NextSteps:
    """After a redo: undo takes it back, redo goes on with what could be redone before."""
    return lambda granted, number: (number, step(granted, "next_redo", redone))


def button_label(granted: Granted, button: Button) -> str | None:
    """Give the label of what the button would take back."""
    number = step(granted, button)
    query = select(revisions.c.label).where(revisions.c.person_id == granted.person, revisions.c.number == number)
    label: str | None = granted.connection.execute(query).scalar() if number else None
    return label
