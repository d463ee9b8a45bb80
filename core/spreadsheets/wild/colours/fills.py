"""The colours of cells, read only where a colour carries meaning: no values beside it, or a legend that names it."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from openpyxl import Workbook, load_workbook
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.styles import PatternFill

from core.spreadsheets.open_document import CONTENT
from core.spreadsheets.wild.colours.colour_names import colour_name
from core.spreadsheets.wild.colours.palette import Theme, shown_colour, theme_of

Colours = Mapping[tuple[int, int], str]
"""The colour ("RRGGBB") of each cell that is filled with one, by row and column counted from 1; white is none."""

_MOST_BYTES: Final = 5_000_000
_MOST_CELLS: Final = 50_000
_CUT: Final = (0, 0)
"""Stands in the place of a cell when there are more cells than are read."""

_PARTS_MAX: Final = {"xl/styles.xml": 3_000_000, "xl/sharedStrings.xml": 20_000_000}
"""Largest parts, unpacked, of a workbook whose colours are looked at; openpyxl is slow on larger ones."""


class FileColours:
    """Gives the colours of a sheet by its title; none for what is no .xlsx.

    The colours of conditional formats and of table styles are not read: they follow from the values.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._read: dict[str, Colours] = {}
        self.unread: dict[str, str] = {}
        """Why the colours of a sheet that were asked for were not read, by its title."""

    def __call__(self, title: str) -> Colours:
        """Read the colours of a sheet: all of them, or none and why."""
        if title not in self._read:
            may_have = self._data.startswith(b"PK") and not _is_open_document(self._data)
            self._read[title] = self._colours(title) if may_have else {}
        return self._read[title]

    @cached_property
    def _book(self) -> Workbook | str:
        """The workbook, or why it cannot be looked at."""
        try:
            small = _is_small(self._data)
            return load_workbook(io.BytesIO(self._data), read_only=True) if small else "the file is too large"
        except Exception:  # a part of a broken file can fail in any way, and the cells can be read without colours
            return "a part of the file is broken"

    def _colours(self, title: str) -> Colours:
        if isinstance(self._book, str):
            self.unread[title] = self._book
            return {}
        try:
            found = dict(_filled(self._book, title))
        except Exception:  # as above
            self.unread[title] = "a part of the file is broken"
            return {}
        if _CUT in found:
            self.unread[title] = f"the sheet has more than {_MOST_CELLS:,} cells or rows"
            return {}
        return found


def _is_open_document(data: bytes) -> bool:
    """Tell an .ods, whose colours are not read, by its parts; a broken archive is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return CONTENT in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return False


def _is_small(data: bytes) -> bool:
    if len(data) > _MOST_BYTES:
        return False
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return all(part.file_size <= _PARTS_MAX.get(part.filename, part.file_size) for part in archive.infolist())


def _filled(book: Workbook, title: str) -> Iterator[tuple[tuple[int, int], str]]:
    theme = theme_of(book.loaded_theme)
    sheet = book[title]
    sheet.reset_dimensions()
    read = 0
    for number, row in enumerate(sheet.iter_rows()):
        for cell in row:
            if not isinstance(cell, ReadOnlyCell):
                continue
            read += 1
            if (
                cell.row
                and cell.column
                and isinstance(cell.fill, PatternFill)
                and (colour := _colour(cell.fill, theme))
            ):
                yield (cell.row, cell.column), colour
        if max(number, read) >= _MOST_CELLS:
            yield _CUT, ""
            return


def _colour(fill: PatternFill, theme: Theme) -> str:
    """Give the colour of a fill; "" for white, black and patterns."""
    colour = shown_colour(fill.start_color, theme) if fill.fill_type == "solid" else ""
    return colour if colour and colour_name(colour) else ""
