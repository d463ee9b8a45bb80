"""Reads a file into rows with their problems: a Trellis workbook, or one plain table with known headers.

Nothing in the file blocks anything else in it: a refused cell is a value beside the good ones, a column or a sheet that
Trellis does not know is kept. Only a file that is no spreadsheet, too large or broken is refused as a whole.
"""

from pathlib import Path

from core.spreadsheets.blank_results import blank_results
from core.spreadsheets.checked_tables import kept_sheet, known_sheet
from core.spreadsheets.grids import Grid, file_grids
from core.spreadsheets.headers import best_sheet, sheet_titled, understood_headers
from core.spreadsheets.incoming import Incoming, IncomingSheet
from core.spreadsheets.layout import kept_sheet_titles
from core.spreadsheets.progress import Progress, Told
from core.spreadsheets.refusals import FILE_BYTES_MAX, NoTableError, TooLargeError
from core.workbook.cells import plain_text
from core.workbook.declare import SheetRow
from core.workbook.sheets import EXTRA, SHEETS


def read_workbook(data: bytes | Path, name: str = "", *, sheet: str = "", told: Told | None = None) -> Incoming:
    """Read a file.

    Args:
        data: The file, or where it is.
        name: Its name, for addresses such as "skills.xlsx, sheet Skills, cell C14".
        sheet: The sheet that the first table of the file is, when its headers should not decide.
        told: Is told how much is done, between the columns of each sheet; what it raises ends the reading.

    Raises:
        FileRefusedError: When the file is no spreadsheet, too large, protected or broken, or has no known headers.
    """
    if isinstance(data, Path):
        name = name or data.name
        size = data.stat().st_size
        if size > FILE_BYTES_MAX:
            raise TooLargeError(name, f"has {size / 1e6:,.0f} MB", f"{FILE_BYTES_MAX / 1e6:,.0f} MB")
        data = data.read_bytes()
    progress = Progress(told)
    grids = file_grids(data, name, progress.part(0, 0.4, "Opening the file"))
    understood = _sheets_of(grids, sheet)
    if not any(understood):
        headers = next((grid.rows[0] for grid in grids if grid.rows), [])
        raise NoTableError(name, tuple(text for header in headers if (text := plain_text(header))))
    found = list(zip(grids, understood, strict=True))
    kept = kept_sheet_titles([EXTRA + grid.title for grid, known in found if known is None])
    read = [(grid, known) for grid, known in found if known or grid.rows]
    parts = progress.part(0.4, 1, "Checking the cells").parts([len(grid.rows) for grid, _ in read])
    return Incoming(
        name,
        tuple(_sheet(grid, known, kept, name, part) for (grid, known), part in zip(read, parts, strict=True)),
        tuple(blank_results(data, name)),
    )


def _sheets_of(grids: list[Grid], chosen: str) -> list[type[SheetRow] | None]:
    """Tell which declared sheet each table is, None for those to keep; no sheet is told twice."""
    found: list[type[SheetRow] | None] = []
    for grid in grids:
        titled = _titled_sheet(grid)
        found.append(None if titled in found else titled)
    if chosen and grids:
        found = [SHEETS[chosen], *(None if sheet is SHEETS[chosen] else sheet for sheet in found[1:])]
    if not any(found):
        for place, grid in enumerate(grids):
            best = best_sheet(grid.rows[0], rows=len(grid.rows) - 1) if grid.rows else None
            found[place] = None if best in found else best
    return found


def _titled_sheet(grid: Grid) -> type[SheetRow] | None:
    sheet = sheet_titled(grid.title) if grid.title else None
    if sheet and grid.rows and not understood_headers(sheet, grid.rows[0], width=0).known:
        return None
    return sheet


def _sheet(
    grid: Grid, sheet: type[SheetRow] | None, kept: dict[str, str], file: str, progress: Progress
) -> IncomingSheet:
    if sheet is None:
        return kept_sheet(grid, EXTRA + kept[EXTRA + grid.title], file)
    if not grid.rows:
        return IncomingSheet(sheet.sheet, grid.title, (), ())
    headers = understood_headers(sheet, grid.rows[0], width=max(map(len, grid.rows)))
    return known_sheet(grid, sheet, headers, file, progress)
