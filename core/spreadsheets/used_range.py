"""How large the used range of an .xlsx sheet is, found before calamine is called.

calamine (0.9.1) sets aside room for every cell between the first and the last one and ends the whole process when there
is none: two cells in opposite corners are enough. Sizes found here are never too small; blank formatted cells, which
many workbooks carry to the last row, are left out when the first look finds too many.
"""

import re
from typing import Final

from core.spreadsheets.refusals import GRID_CELLS_MAX, TooLargeError

_REFERENCE: Final = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,7})(\d{1,9})["']""")
_ROW_NUMBER: Final = re.compile(rb"""\br\s*=\s*["'](\d{1,9})["']""")
_ROW: Final = re.compile(rb"<(?:\w+:)?row\b")
_BLANK_CELL: Final = re.compile(rb"""<c(?: [a-z]+="[^"<>]*")*(?:/>|></c>)""")
_BLANK_ROW: Final = re.compile(rb"""<row(?: [A-Za-z0-9:]+="[^"<>]*")*(?:/>|>\s*</row>)""")


def check_used_range(sheet: bytes, name: str, part: str) -> None:
    """Pass the XML of a sheet whose used range can be held in memory.

    Raises:
        TooLargeError: When its rows times its columns are more than `GRID_CELLS_MAX`.
    """
    rows, columns = _extent(sheet)
    if rows * columns > GRID_CELLS_MAX:
        rows, columns = _extent(_BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", sheet)))
    if rows * columns > GRID_CELLS_MAX:
        raise TooLargeError(
            name, f"has {rows:,} rows by {columns:,} columns in {part}", f"{GRID_CELLS_MAX:,} cells a sheet"
        )


def _extent(sheet: bytes) -> tuple[int, int]:
    """Give the last row and column; cells name their place or else follow one another."""
    sheet = sheet[: sheet.rfind(b"sheetData>")]
    places = set(_REFERENCE.findall(sheet))
    rows = _ROW.split(sheet)[1:]
    last_row = max(
        len(rows),
        max((int(row) for _, row in places), default=0),
        max(map(int, _ROW_NUMBER.findall(sheet)), default=0),
    )
    letters = {column for column, _ in places}
    last_column = max(
        max(map(_column_number, letters), default=0),
        max((row.count(b"<c") + row.count(b":c") for row in rows), default=0),
    )
    return last_row, last_column


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
