"""The tables of a file as they stand: rows of raw values, before anything is understood."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum

from core.spreadsheets.contents import content_kind
from core.spreadsheets.progress import NOT_TOLD, Progress
from core.spreadsheets.refusals import GRID_CELLS_MAX, BrokenFileError, PasswordProtectedError, TooLargeError
from core.spreadsheets.text_tables import text_rows, without_guard


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: what it is called in its file ("" in a text table) and its rows from row 1 and column A on.

    Values are text, numbers, true or false, dates and times; blank is "". `typed` is whether the file tells them apart.
    `merged` are the merged cells: (row, column) of their first and last corner, counted from 0.
    """

    title: str
    rows: Sequence[Sequence[object]]
    typed: bool = True
    merged: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()


def file_grids(data: bytes, name: str, progress: Progress = NOT_TOLD) -> list[Grid]:
    """Read the tables of a file.

    Args:
        data: The file.
        name: Its name, for the sentences.
        progress: Is told before each sheet.

    Raises:
        FileRefusedError: When the file is none that Trellis reads.
    """
    if content_kind(data, name) == "text":
        rows = [[without_guard(text) for text in row] for row in text_rows(data, name)]
        return [Grid("", rows, typed=False)]
    try:
        return _workbook_grids(data, name, progress)
    except PasswordError:
        raise PasswordProtectedError(name) from None
    except CalamineError as error:
        raise BrokenFileError(name, f"its parts do not fit together ({error})") from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what calamine (0.9.1) ends with on some broken .xls files
            raise
        raise BrokenFileError(name, f"its parts do not fit together ({error})") from None


def _workbook_grids(data: bytes, name: str, progress: Progress) -> list[Grid]:
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        titles = [found.name for found in book.sheets_metadata if found.typ == SheetTypeEnum.WorkSheet]
        parts = progress.parts([1] * len(titles))
        return [_grid(book.get_sheet_by_name(title), title, name) for title, _ in zip(titles, parts, strict=True)]


def check_size(sheet: CalamineSheet, name: str) -> None:
    """Pass a sheet that can be held in memory; that of an .xls is known only once it is open.

    Raises:
        TooLargeError: When it has more than `GRID_CELLS_MAX` cells.
    """
    rows, columns = sheet.total_height, sheet.total_width
    if rows * columns > GRID_CELLS_MAX:
        raise TooLargeError(name, f"has {rows:,} rows by {columns:,} columns", f"{GRID_CELLS_MAX:,} cells a sheet")


def _grid(sheet: CalamineSheet, title: str, name: str) -> Grid:
    check_size(sheet, name)
    return Grid(title, sheet.to_python(skip_empty_area=False), merged=tuple(sheet.merged_cell_ranges or ()))
