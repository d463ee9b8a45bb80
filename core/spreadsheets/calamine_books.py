"""Opens a workbook with calamine, and says in Trellis' words why one cannot be read."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from core.spreadsheets.refusals import GRID_CELLS_MAX, BrokenFileError, PasswordProtectedError, TooLargeError


@dataclass(frozen=True, slots=True)
class SheetToOpen:
    """A sheet of an open workbook: its title, whether it is hidden, and what opens it."""

    book: CalamineWorkbook
    file: str
    title: str
    is_hidden: bool

    def __call__(self) -> CalamineSheet:
        """Open it; a sheet too large to be held in memory is refused."""
        sheet = self.book.get_sheet_by_name(self.title)
        _check_size(sheet, self.file)
        return sheet


@contextmanager
def opened_sheets(data: bytes, name: str) -> Iterator[Mapping[str, SheetToOpen]]:
    """Open a workbook for as long as its sheets are read.

    Args:
        data: All of the file; `content_kind` has said that it is a workbook, without which no file is safe to read.
        name: Its name, for the sentences only.

    Yields:
        By the title of each sheet of cells, in the workbook's order, what opens it.

    Raises:
        FileRefusedError: When the workbook is damaged or protected, or a sheet too large, also while it is read.
    """
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            yield {
                found.name: SheetToOpen(book, name, found.name, found.visible != SheetVisibleEnum.Visible)
                for found in book.sheets_metadata
                if found.typ == SheetTypeEnum.WorkSheet
            }
    except PasswordError:
        raise PasswordProtectedError(name) from None
    except CalamineError as error:
        raise BrokenFileError(name, f"its parts do not fit together ({error})") from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what calamine (0.9.1) ends with on some broken .xls files
            raise
        raise BrokenFileError(name, f"its parts do not fit together ({error})") from None


def _check_size(sheet: CalamineSheet, name: str) -> None:
    """Pass a sheet that can be held in memory; the size of one in an .xls is known only once it is open."""
    rows, columns = sheet.total_height, sheet.total_width
    if rows * columns > GRID_CELLS_MAX:
        raise TooLargeError(name, f"has {rows:,} rows by {columns:,} columns", f"{GRID_CELLS_MAX:,} cells a sheet")
