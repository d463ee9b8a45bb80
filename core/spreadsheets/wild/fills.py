"""The colours of cells, read only where a colour carries meaning: no values beside it, or a legend that names it."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Final

from openpyxl import Workbook, load_workbook
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.styles import PatternFill

from core.spreadsheets.wild.colour_names import colour_name
from core.spreadsheets.wild.palette import Theme, shown_colour, theme_of

Colours = Mapping[tuple[int, int], str]
"""The colour ("RRGGBB") of each cell that is filled with one, by row and column counted from 1; white is none."""

_MOST_BYTES: Final = 5_000_000
_MOST_CELLS: Final = 200_000
_PARTS_MAX: Final = {"xl/styles.xml": 3_000_000, "xl/sharedStrings.xml": 20_000_000}
"""Largest parts, unpacked, of a workbook whose colours are looked at; openpyxl is slow on larger ones."""


def colours_of(data: bytes) -> Callable[[str], Colours]:
    """Give a function that reads the colours of a sheet by its title; nothing for what is no .xlsx, or a large one.

    The colours of conditional formats and of table styles are not read: they follow from the values.
    """

    @cache
    def workbook() -> Workbook | None:
        try:
            return load_workbook(io.BytesIO(data), read_only=True) if _is_small(data) else None
        except Exception:  # a part of a broken file can fail in any way, and the cells can be read without colours
            return None

    @cache
    def colours(title: str) -> Colours:
        book = workbook()
        try:
            return dict(_filled(book, title)) if book else {}
        except Exception:
            return {}

    return colours


def _is_small(data: bytes) -> bool:
    if not data.startswith(b"PK") or len(data) > _MOST_BYTES:
        return False
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return all(part.file_size <= _PARTS_MAX.get(part.filename, part.file_size) for part in archive.infolist())


def _filled(book: Workbook, title: str) -> Iterator[tuple[tuple[int, int], str]]:
    theme = theme_of(book.loaded_theme)
    sheet = book[title]
    sheet.reset_dimensions()
    cells = (cell for row in sheet.iter_rows() for cell in row if isinstance(cell, ReadOnlyCell))
    for cell in islice(cells, _MOST_CELLS):
        if cell.row and cell.column and isinstance(cell.fill, PatternFill) and (colour := _colour(cell.fill, theme)):
            yield (cell.row, cell.column), colour


def _colour(fill: PatternFill, theme: Theme) -> str:
    """Give the colour of a fill; "" for white, black and patterns."""
    colour = shown_colour(fill.start_color, theme) if fill.fill_type == "solid" else ""
    return colour if colour and colour_name(colour) else ""
