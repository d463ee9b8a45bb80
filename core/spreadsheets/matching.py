"""Which row of the workbook a row of a file is: by its id, else by its names, else none."""

from collections import defaultdict, deque
from collections.abc import Sequence

from core.spreadsheets.incoming import IncomingRow, IncomingSheet
from core.workbook.checks import row_key
from core.workbook.rows import Row
from core.workbook.sheets import SHEETS


def matched_rows(incoming: IncomingSheet, current: Sequence[Row]) -> list[tuple[Row | None, bool]]:
    """Find the row that each row of a file is.

    A row id counts once, for the first row that carries it: a copied row carries its copy. Rows without one are
    matched by their key columns among the rows that are left, the n-th of a key with the n-th. A sheet that Trellis
    does not know is matched by row number.

    Returns:
        In the order of the file, the row or None, and whether its id was what matched.
    """
    if incoming.sheet not in SHEETS:
        by_number = {row.position: row for row in current}
        return [(by_number.get(row.number), False) for row in incoming.rows]
    if SHEETS[incoming.sheet].single:
        return [(current[0] if current else None, bool(current) and row.id == current[0].id) for row in incoming.rows]
    by_id = _matched_ids(incoming.rows, current)
    left = _by_key(incoming.sheet, [row for row in current if row.id not in by_id])
    return [_match(incoming.sheet, row, by_id, left) for row in incoming.rows]


def _matched_ids(rows: Sequence[IncomingRow], current: Sequence[Row]) -> dict[str, tuple[int, Row]]:
    """Give, by row id, the number of the first file row that carries it, and the row."""
    known = {row.id: row for row in current}
    found: dict[str, tuple[int, Row]] = {}
    for row in rows:
        if row.id in known and row.id not in found:
            found[row.id] = (row.number, known[row.id])
    return found


_Left = dict[tuple[str, ...], deque[Row]]


def _by_key(sheet: str, rows: Sequence[Row]) -> _Left:
    found: _Left = defaultdict(deque)
    for row in rows:
        found[row_key(SHEETS[sheet], row.cells)].append(row)
    return found


def _match(sheet: str, row: IncomingRow, by_id: dict[str, tuple[int, Row]], left: _Left) -> tuple[Row | None, bool]:
    number, known = by_id.get(row.id, (0, None))
    if known and number == row.number:
        return known, True
    same = left.get(row_key(SHEETS[sheet], row.cells))
    return (same.popleft() if same else None), False
