"""Opens a workbook with calamine, and says in Trellis' words why one cannot be read."""

import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum

from core.spreadsheets.refusals import GRID_CELLS_MAX, BrokenFileError, PasswordProtectedError, TooLargeError


@contextmanager
def opened_sheets(data: bytes, name: str) -> Iterator[Mapping[str, Callable[[], CalamineSheet]]]:
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
                found.name: partial(_opened, book, found.name, name)
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


def _opened(book: CalamineWorkbook, title: str, name: str) -> CalamineSheet:
    sheet = book.get_sheet_by_name(title)
    _check_size(sheet, name)
    return sheet


def _check_size(sheet: CalamineSheet, name: str) -> None:
    """Pass a sheet that can be held in memory; the size of one in an .xls is known only once it is open."""
    rows, columns = sheet.total_height, sheet.total_width
    if rows * columns > GRID_CELLS_MAX:
        raise TooLargeError(name, f"has {rows:,} rows by {columns:,} columns", f"{GRID_CELLS_MAX:,} cells a sheet")
