"""How large the used range of an .xlsx sheet is, found before calamine is called.

calamine (0.9.1) sets aside room for every cell between the first and the last one and ends the whole process when there
is none: two cells in opposite corners are enough. A first look takes a bound, a tenth of the time of reading; only when
that is too large a second one counts, without the blank formatted cells that many workbooks carry to the last row.
"""

import re
from collections.abc import Iterable
from typing import Final

from core.spreadsheets.element_counts import ElementCounts
from core.spreadsheets.refusals import GRID_CELLS_MAX, BrokenFileError, TooLargeError

ROWS_MAX: Final = 1_048_576
"""Most rows of a sheet in Excel."""

_LARGE: Final = re.compile(rb'<c r="(?![A-Za-z]\d{1,5}")')
_LETTERS: Final = re.compile(rb'r="([A-Za-z]{1,99})\d')
_UNUSUAL: Final = re.compile(rb"r(?:='|=\s|\s+=)")
_ROW_BOUNDS: Final = {99_999: re.compile(rb'r="[A-Za-z]*\d{6}'), 9_999_999: re.compile(rb'r="[A-Za-z]*\d{8}')}
_REFERENCE: Final = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{0,99})(\d{1,12})["']""")
_BLANK_CELL: Final = re.compile(rb"""<c(?: [a-z]+="[^"<>]*")*(?:/>|></c>)""")
_BLANK_ROW: Final = re.compile(rb"""<row(?: [A-Za-z0-9:]+="[^"<>]*")*(?:/>|>\s*</row>)""")
_ROW: Final = re.compile(rb"<(?:\w+:)?row\b")


def check_used_range(sheet: bytes, counts: ElementCounts, name: str, part: str) -> None:
    """Pass the XML of a sheet, whose elements are counted, if its used range can be held in memory.

    Raises:
        BrokenFileError: When the sheet is not in an encoding whose signs can be looked for.
        TooLargeError: When its rows times its columns are more than `GRID_CELLS_MAX`.
    """
    if b"\x00" in sheet[:400]:
        raise BrokenFileError(name, f"{part} in it is not in UTF-8")
    if counts.rows > ROWS_MAX:
        raise TooLargeError(name, f"has more than {ROWS_MAX:,} rows in {part}", f"{ROWS_MAX:,} rows a sheet, as Excel")
    if _small(sheet, counts):
        return
    cells = sheet[max(sheet.find(b"sheetData"), 0) : sheet.rfind(b"sheetData>")]
    if _bound(cells) <= GRID_CELLS_MAX:
        return
    rows, columns = _extent(_BLANK_ROW.sub(b"", _BLANK_CELL.sub(b"", cells)))
    if rows * columns > GRID_CELLS_MAX:
        raise TooLargeError(
            name, f"has {rows:,} rows by {columns:,} columns in {part}", f"{GRID_CELLS_MAX:,} cells a sheet"
        )


def _small(sheet: bytes, counts: ElementCounts) -> bool:
    """Tell at a low price that all cells are named in the usual way and lie in A1:Z99999, as in most long tables."""
    named = not counts.prefixed and counts.cells == sheet.count(b'<c r="')
    return named and not _LARGE.search(sheet)


def _bound(cells: bytes) -> float:
    """Give a number that rows times columns are not more than."""
    if b":row" in cells or _UNUSUAL.search(cells):
        return float("inf")
    rows = next((bound for bound, beyond in _ROW_BOUNDS.items() if not beyond.search(cells)), float("inf"))
    parts = cells.split(b"<row")
    return max(rows, len(parts)) * max(_last_column(set(_LETTERS.findall(cells))), _most_cells(parts))


def _extent(cells: bytes) -> tuple[int, int]:
    """Give the last row and column; cells name their place or else follow one another."""
    places = set(_REFERENCE.findall(cells))
    rows = _ROW.split(cells)[1:]
    last_row = max(len(rows), max((int(row) for _, row in places), default=0))
    return last_row, max(_last_column({letters for letters, _ in places}), _most_cells(rows))


def _most_cells(rows: Iterable[bytes]) -> int:
    return max((row.count(b"<c") + row.count(b":c") for row in rows), default=0)


def _last_column(letters: Iterable[bytes]) -> int:
    return max(map(_column_number, letters), default=0)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
