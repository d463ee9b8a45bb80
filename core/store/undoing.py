"""Takes revisions back, and takes that back: each time a new revision that writes the former values again."""

from datetime import datetime

from sqlalchemy import select

from core.store.grants import Granted
from core.store.history import changes_of
from core.store.merging import by_row
from core.store.records import Saved
from core.store.saving import Entry, save
from core.store.tables import revisions
from core.store.walks import Button, next_after_edit, next_after_redo, next_after_undo, step, walk


def undo(granted: Granted, number: int, at: datetime) -> Saved:
    """Take one revision back as far as its cells still hold what it wrote; the others are conflicts.

    The one that the undo or the redo button would take is taken as by the button; any other as a new change.
    """
    for button in ("next_undo", "next_redo"):
        if step(granted, button) == number:
            return _taken_back(granted, number, at, button)
    return _taken_back(granted, number, at, None)


def press(granted: Granted, button: Button, at: datetime) -> Saved | None:
    """Take back what the button stands for; what holds no longer anyway is passed over; None when nothing is left."""
    for number in walk(granted, button):
        saved = _taken_back(granted, number, at, button)
        if saved.revision or saved.conflicts:
            return saved
    return None


def _taken_back(granted: Granted, number: int, at: datetime, button: Button | None) -> Saved:
    wanted = by_row(change.reversed() for change in changes_of(granted, number))
    query = select(revisions.c.label).where(revisions.c.person_id == granted.person, revisions.c.number == number)
    label = granted.connection.execute(query).scalar_one()
    entry = Entry(at, "redo" if button == "next_redo" else "undo", label, undoes=number)
    if button == "next_undo":
        return save(granted, wanted, entry, next_after_undo(number), deletes_unseen=False)
    steps = next_after_redo(number) if button == "next_redo" else next_after_edit
    return save(granted, wanted, entry, steps, deletes_unseen=False)
