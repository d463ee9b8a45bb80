"""The workbook as it was, and what changed between two moments."""

from collections.abc import Iterable, Iterator, Sequence

from core.store.current import current_workbook, in_order_of_sheets
from core.store.grants import Granted
from core.store.history import RowChange, known_revision, revisions_after, row_changes
from core.store.merging import same
from core.store.records import Revision
from core.store.tables import changes
from core.workbook.rows import Change, Row, Workbook, with_changes


def workbook_at(granted: Granted, number: int, known: tuple[int, Workbook] | None = None) -> Workbook:
    """Read the workbook as it was right after a revision; 0 is the empty beginning.

    Args:
        granted: A transaction on the person.
        number: The revision.
        known: A revision and the workbook of then, as read before: only what differs from it is read.
    """
    if known is not None:
        first, book = known
        return in_order_of_sheets(with_changes(book, net_changes(granted, first, number)).sheets)
    known_revision(granted, number, least=0)
    now = current_workbook(granted)
    sheets = {sheet: {row.id: row for row in now.rows(sheet)} for sheet in now.sheets}
    for record in row_changes(granted, changes.c.revision > number, newest_first=True):
        _step(sheets, record, back=True)
    return in_order_of_sheets({sheet: _in_order(rows.values()) for sheet, rows in sheets.items()})


def net_changes(granted: Granted, first: int, last: int) -> list[Change]:
    """List what differs between the states after two revisions, in either order; what was changed back is left out."""
    for number in (first, last):
        known_revision(granted, number, least=0)
    start, end = sorted((first, last))
    net: dict[tuple[str, str, str], Change] = {}
    for record in row_changes(granted, changes.c.revision > start, changes.c.revision <= end):
        for change in record.changes():
            key = (change.sheet, change.row, change.column)
            before = net[key].before if key in net else change.before
            net[key] = Change(*key, before, change.after)
    kept = [net[key] for key in sorted(net) if not same(net[key].before, net[key].after)]
    return kept if first <= last else [change.reversed() for change in kept]


def snapshots(granted: Granted, sheets: Sequence[str], numbers: Sequence[int]) -> Iterator[tuple[Revision, Workbook]]:
    """Go through history once and yield some sheets of the workbook as they were after each of the revisions.

    Sheets that did not change from one to the next are the very same objects.
    """
    wanted = sorted(set(numbers))
    for number in wanted:
        known_revision(granted, number)
    told = {revision.number: revision for revision in revisions_after(granted, wanted[0] - 1)} if wanted else {}
    last = wanted[-1] if wanted else 0
    records = list(row_changes(granted, changes.c.sheet.in_(sheets), changes.c.revision <= last))
    return _walk(records, [told[number] for number in wanted])


def _walk(records: Sequence[RowChange], wanted: Iterable[Revision]) -> Iterator[tuple[Revision, Workbook]]:
    rows: dict[str, dict[str, Row]] = {}
    ready: dict[str, tuple[Row, ...]] = {}
    place = 0
    for revision in wanted:
        touched: set[str] = set()
        while place < len(records) and records[place].revision <= revision.number:
            _step(rows, records[place], back=False)
            touched.add(records[place].sheet)
            place += 1
        ready |= {sheet: _in_order(rows[sheet].values()) for sheet in touched}
        yield revision, in_order_of_sheets(ready)


def _step(sheets: dict[str, dict[str, Row]], record: RowChange, *, back: bool) -> None:
    """Take one record back or do it again; rows are replaced, never changed."""
    rows = sheets.setdefault(record.sheet, {})
    old = rows.get(record.row)
    place = old.position if old else 0
    if record.before != record.after:
        goal = record.before if back else record.after
        if goal is None:
            del rows[record.row]
            return
        place = goal
    cells = dict(old.cells) if old else {}
    for column, (before, after) in record.cells.items():
        cells.pop(column, None)
        cell = before if back else after
        if cell is not None:
            cells[column] = cell
    rows[record.row] = Row(record.row, place, cells)


def _in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (row.position, row.id)))
