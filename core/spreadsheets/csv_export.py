"""Writes one sheet as CSV for any program; reading it back changes nothing.

A spreadsheet program runs text that begins with =, +, - or @ when it opens a CSV. Such text gets an apostrophe in
front, and so does text that begins with an apostrophe itself; the reader takes one away again. Numbers stay.
"""

import csv
import io
from collections.abc import Iterable

from core.spreadsheets.layout import ROW_ID_TITLE, cell_text, column_title, sheet_columns
from core.spreadsheets.text_tables import guarded
from core.workbook.declare import SheetRow
from core.workbook.rows import AnyCell, Row


def write_csv(sheet: type[SheetRow], rows: Iterable[Row]) -> bytes:
    """Write the rows of a declared sheet as CSV in UTF-8 with its mark, which Excel needs to know the encoding.

    The columns are those of the Excel file: declared ones, kept ones, and last the row ids.
    """
    found = tuple(rows)
    names = sheet_columns(sheet.sheet, found)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow([*(guarded(column_title(sheet, name)) for name in names), ROW_ID_TITLE])
    for row in found:
        table.writerow([*(_csv_text(row.cells.get(name)) for name in names), guarded(row.id)])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def _csv_text(cell: AnyCell | None) -> str:
    is_number = isinstance(cell, int | float)
    return cell_text(cell) if is_number else guarded(cell_text(cell))
