"""What a revision is called when nobody named it: "Skills: level of SQL", "Skills, Ratings: 14 rows"."""

from collections.abc import Sequence

from core.workbook.cells import plain_text
from core.workbook.checks import row_name
from core.workbook.declare import columns
from core.workbook.rows import Row
from core.workbook.sheets import EXTRA, SHEETS


def label_of(written: Sequence[tuple[str, Row | None, Row | None]]) -> str:
    """Name what was written: sheet, the row before, the row after."""
    if len(written) == 1:
        return _one_row(*written[0])
    titles = dict.fromkeys(_sheet_title(sheet) for sheet, _, _ in written)
    return f"{', '.join(titles)}: {len(written):,} rows"


def _one_row(sheet: str, before: Row | None, after: Row | None) -> str:
    row = after or before
    name = _row_name(sheet, row) if row else ""
    old, new = (before.cells if before else {}), (after.cells if after else {})
    if before is None or after is None:
        what = f"{name or 'a row'} {'added' if after else 'deleted'}"
    else:
        changed = [column for column in {**old, **new} if old.get(column) != new.get(column)]
        column = _column_title(sheet, changed[0]) if len(changed) == 1 else ""
        what = f"{column} of {name}" if column and name else column or name or "a row"
    return f"{_sheet_title(sheet)}: {what}"


def _row_name(sheet: str, row: Row) -> str:
    if sheet in SHEETS:
        return row_name(SHEETS[sheet], row.cells)
    return next((plain_text(cell) for cell in row.cells.values() if isinstance(cell, str)), "")


def _sheet_title(sheet: str) -> str:
    return SHEETS[sheet].title if sheet in SHEETS else sheet.removeprefix(EXTRA)


def _column_title(sheet: str, name: str) -> str:
    titles = {column.name: column.title.lower() for column in columns(SHEETS[sheet])} if sheet in SHEETS else {}
    return titles.get(name, name.removeprefix(EXTRA))
