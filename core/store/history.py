"""What was changed, when and by whom: reading revisions and the changes they hold."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, func, select

from core.store.errors import NoRevisionError
from core.store.grants import Granted
from core.store.records import Revision
from core.store.tables import changes, revisions, users
from core.workbook.rows import ROW, Change

_LAST_REVISION: Final = select(func.max(revisions.c.number)).where(revisions.c.person_id == bindparam("person"))


class RowChange(NamedTuple):
    """One record of a revision: the cells of one row that changed, [before, after] by column, and its places."""

    revision: int
    sheet: str
    row: str
    cells: dict[str, list[Any]]
    before: int | None
    after: int | None

    def changes(self) -> Iterator[Change]:
        """Yield the changes: the row itself first, then its cells."""
        if self.before != self.after:
            yield Change(self.sheet, self.row, ROW, self.before, self.after)
        for column, (old, new) in self.cells.items():
            yield Change(self.sheet, self.row, column, old, new)


def last_revision(granted: Granted) -> int:
    """Give the number of the newest revision, 0 before the first."""
    return granted.connection.execute(_LAST_REVISION, {"person": granted.person}).scalar() or 0


def known_revision(granted: Granted, number: int, *, least: int = 1) -> int:
    """Give the number back if there is such a revision.

    Raises:
        NoRevisionError: There is none; `least=0` accepts the empty beginning as well.
    """
    last = last_revision(granted)
    if not least <= number <= last:
        raise NoRevisionError(number, last)
    return number


def revision_on(granted: Granted, at: datetime) -> int:
    """Give the last revision that is not later than a moment, 0 when all are."""
    query = select(func.max(revisions.c.number)).where(revisions.c.person_id == granted.person, revisions.c.at <= at)
    return granted.connection.execute(query).scalar() or 0


def newest_revisions(granted: Granted, limit: int, before: int | None) -> list[Revision]:
    """List up to `limit` revisions, newest first, from the one below `before` on."""
    query = _revisions(granted).order_by(revisions.c.number.desc()).limit(limit)
    if before is not None:
        query = query.where(revisions.c.number < before)
    return _read(granted, query)


def revisions_after(granted: Granted, number: int) -> list[Revision]:
    """List the revisions later than one, oldest first."""
    return _read(granted, _revisions(granted).where(revisions.c.number > number).order_by(revisions.c.number))


def row_changes(granted: Granted, *where: ColumnElement[bool], newest_first: bool = False) -> Iterable[RowChange]:
    """Read the records of the person's changes that meet all conditions, oldest first, then by sheet and row id."""
    newness = changes.c.revision.desc() if newest_first else changes.c.revision
    query = (
        select(
            changes.c.revision,
            changes.c.sheet,
            changes.c.row_id,
            changes.c.cells,
            changes.c.position_before,
            changes.c.position_after,
        )
        .where(changes.c.person_id == granted.person, *where)
        .order_by(newness, changes.c.sheet, changes.c.row_id)
    )
    return map(RowChange._make, granted.connection.execute(query))


def changes_of(granted: Granted, number: int) -> list[Change]:
    """List the changes of one revision by sheet and row id."""
    known_revision(granted, number)
    return [change for record in row_changes(granted, changes.c.revision == number) for change in record.changes()]


def changes_by(granted: Granted, source: str) -> list[Change]:
    """List the changes that one source has written, oldest first."""
    written = select(revisions.c.number).where(revisions.c.person_id == granted.person, revisions.c.source == source)
    found = row_changes(granted, changes.c.revision.in_(written))
    return [change for record in found for change in record.changes()]


def _revisions(granted: Granted) -> Select[Any]:
    return (
        select(
            revisions.c.number,
            func.coalesce(revisions.c.user_id, ""),
            func.coalesce(users.c.name, ""),
            revisions.c.at,
            revisions.c.kind,
            revisions.c.label,
            revisions.c.source,
            revisions.c.undoes,
            revisions.c.row_count,
            revisions.c.cell_count,
        )
        .select_from(revisions.outerjoin(users, users.c.id == revisions.c.user_id))
        .where(revisions.c.person_id == granted.person)
    )


def _read(granted: Granted, query: Select[Any]) -> list[Revision]:
    found = granted.connection.execute(query).all()
    undone = _undone_by(granted, min((row[0] for row in found), default=0))
    return [
        Revision(number, user, name, at, kind, label, source, undoes, undone.get(number), rows, cells)
        for number, user, name, at, kind, label, source, undoes, rows, cells in found
    ]


def _undone_by(granted: Granted, after: int) -> dict[int, int]:
    """Tell for every revision later than one which later one took it back and was not taken back itself."""
    query = (
        select(revisions.c.number, revisions.c.undoes)
        .where(revisions.c.person_id == granted.person, revisions.c.number > after, revisions.c.undoes.is_not(None))
        .order_by(revisions.c.number.desc())
    )
    undone: dict[int, int] = {}
    for number, undoes in granted.connection.execute(query):
        if number not in undone:
            undone.setdefault(undoes, number)
    return undone
