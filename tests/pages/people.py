"""Whose workbook the pages are opened on: the sample person with her history, or somebody with an empty plan."""

from datetime import UTC, date, datetime, time
from itertools import count

from core.spreadsheets.samples import sample_snapshots
from core.store import Access, PersonStore, open_store
from core.workbook.rows import ROW, AnyCell, Change, Workbook
from core.workbook.starting import snapshot_changes

_ids = count()


def now() -> datetime:
    """Give this moment: the pages ask the clock too."""
    return datetime.now(tz=UTC)


def today() -> date:
    """Give the day the pages see."""
    return now().astimezone().date()


def local_access(url: str) -> Access:
    """Give what the one user of this machine may reach."""
    store = open_store(url)
    return store.as_user(store.local_user(now()).id)


def whoever_is_open(url: str) -> PersonStore:
    """Give the person the app has open."""
    access = local_access(url)
    return access.person(access.last_person() or "")


def add_sample(access: Access) -> PersonStore:
    """Add the sample person with half a year of history and open her."""
    someone = access.add_person("Ana Sample", at=now(), sample=True)
    for day, changes in snapshot_changes(sample_snapshots(today())):
        at = min(datetime.combine(day, time(9), tzinfo=UTC), now())
        someone.save(changes, at=at, kind="sample", label="The sample person as of that day")
    access.remember_person(someone.id)
    return someone


def add_empty(access: Access, name: str = "My plan") -> PersonStore:
    """Add somebody who has begun with nothing and open them."""
    someone = access.add_person(name, at=now())
    save_row(someone, "profile", hours_per_week=5)
    access.remember_person(someone.id)
    return someone


def save_row(someone: PersonStore, sheet: str, **cells: AnyCell) -> str:
    """Save one row at the end of a sheet, as another window would, and give its id."""
    row, place = f"made{next(_ids):04}", len(someone.workbook().rows(sheet)) + 1
    added = Change(sheet, row, ROW, None, place)
    someone.save([added, *(Change(sheet, row, name, None, cell) for name, cell in cells.items())], at=now())
    return row


def save_cell(someone: PersonStore, sheet: str, name: AnyCell, column: str, value: AnyCell | None) -> None:
    """Set a cell of the row whose first key column holds `name`, as another window would."""
    row = next(row for row in someone.workbook().rows(sheet) if name in row.cells.values())
    someone.save([Change(sheet, row.id, column, row.cells.get(column), value)], at=now())


def cell(book: Workbook, sheet: str, name: str, column: str) -> AnyCell | None:
    """Give a cell of the row that `name` names."""
    return next(cells for cells in book.cells(sheet) if name in cells.values()).get(column)
