"""The tables of a file as they stand: rows of raw values, before anything is understood."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.spreadsheets.calamine_books import SheetToOpen, opened_sheets
from core.spreadsheets.contents import content_kind
from core.spreadsheets.progress import NOT_TOLD, Progress
from core.spreadsheets.text_tables import text_rows, without_guard


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: what it is called in its file ("" in a text table) and its rows from row 1 and column A on.

    Values are text, numbers, true or false, dates and times; blank is "". `typed` is whether the file tells them apart.
    `merged` are the merged cells: (row, column) of their first and last corner, counted from 0. `is_hidden` is whether
    the sheet is hidden in its workbook.
    """

    title: str
    rows: Sequence[Sequence[object]]
    typed: bool = True
    merged: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()
    is_hidden: bool = False


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
    with opened_sheets(data, name) as sheets:
        parts = progress.parts([1] * len(sheets))
        return [_grid(sheet) for sheet, _ in zip(sheets.values(), parts, strict=True)]


def _grid(found: SheetToOpen) -> Grid:
    sheet = found()
    merged = tuple(sheet.merged_cell_ranges or ())
    return Grid(found.title, sheet.to_python(skip_empty_area=False), merged=merged, is_hidden=found.is_hidden)
