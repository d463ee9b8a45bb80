"""Looks into an OpenDocument sheet (.ods) before it is read: rows and cells in it can stand for millions of others.

A row or a cell that is written once carries how often it is repeated; calamine (0.9.1) makes them all.
"""

import re
from typing import Final

from core.spreadsheets.refusals import GRID_CELLS_MAX, TEXT_BYTES_MAX, TooLargeError

CONTENT: Final = "content.xml"
KIND: Final = b"application/vnd.oasis.opendocument.spreadsheet"

_ROW_REPEATS: Final = re.compile(rb"""^[^>]*\bnumber-rows-repeated\s*=\s*["'](\d{1,9})""")
_CELL: Final = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
_CELL_REPEATS: Final = re.compile(rb"""\bnumber-columns-repeated\s*=\s*["'](\d{1,9})""")


def check_repeats(content: bytes, name: str) -> None:
    """Pass the content of an .ods whose sheets can be held in memory.

    Raises:
        TooLargeError: When a sheet has more than `GRID_CELLS_MAX` cells or its repeated texts are too long together.
    """
    for table in content.split(b"<table:table ")[1:]:
        rows, columns, size = _extent(table)
        if rows * columns > GRID_CELLS_MAX:
            raise TooLargeError(
                name, f"has {rows:,} rows by {columns:,} columns in a sheet", f"{GRID_CELLS_MAX:,} cells a sheet"
            )
        if size > TEXT_BYTES_MAX:
            raise TooLargeError(name, f"holds {size / 1e6:,.0f} MB of text", f"{TEXT_BYTES_MAX / 1e6:,.0f} MB of text")


def _extent(table: bytes) -> tuple[int, int, int]:
    """Give the rows up to the last that is filled, the most columns of one, and the bytes of all with their repeats."""
    rows = columns = size = passed = 0
    for row in table.split(b"<table:table-row")[1:]:
        found = _ROW_REPEATS.search(row)
        repeats = int(found[1]) if found else 1
        width = _width(row)
        passed += repeats
        if width:
            rows, columns = passed, max(columns, width)
            size += len(row) * max(repeats, 1) + _repeated_bytes(row) * repeats
    return rows, columns, size


def _width(row: bytes) -> int:
    """Count the cells of a row up to the last that is filled."""
    width = passed = 0
    for cell in _CELL.finditer(row):
        passed += _repeats(cell[1])
        width = width if cell[1].endswith(b"/") else passed
    return width


def _repeats(attributes: bytes) -> int:
    found = _CELL_REPEATS.search(attributes)
    return int(found[1]) if found else 1


def _repeated_bytes(row: bytes) -> int:
    most = max((_repeats(cell[1]) for cell in _CELL.finditer(row) if not cell[1].endswith(b"/")), default=1)
    return len(row) * (most - 1)
