"""The cells of a row to take: what stood beside a level, its writing and scale, its category."""

from collections.abc import Mapping
from typing import Final

from core.spreadsheets.incoming import IncomingRow
from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.taking.repeated_rows import SCALE, WRITTEN, PlacedRow
from core.spreadsheets.wild.understood import Place
from core.workbook.cells import name_key, plain_text
from core.workbook.checks import checked_cells
from core.workbook.rows import AnyCell
from core.workbook.scales import DRIVERS
from core.workbook.sheets import EXTRA, SHEETS

CATEGORY: Final = EXTRA + "Category"


def placed_row(sheet: str, cells: Mapping[str, object], at: Place, file: str) -> PlacedRow:
    """Check the cells of a row of a sheet of the workbook; blank ones are left out."""
    place = f"{file}, sheet {at.sheet}, row {at.row}" if at.sheet else f"{file}, row {at.row}"
    filled = {name: value for name, value in cells.items() if value not in (None, "")}
    good, refused = checked_cells(SHEETS[sheet], filled, place)
    return PlacedRow(IncomingRow(at.row, "", good, refused), at)


def named_cells(found: Mapping[str, object], columns: Mapping[str, str]) -> dict[str, object]:
    """Give what a file says by the columns of the workbook; what has no column there is kept under its own name.

    Args:
        found: Values by what they are.
        columns: Columns of the workbook by what they hold.
    """
    return {columns.get(name, EXTRA + name.capitalize()): value if name in columns else kept(value)
            for name, value in found.items()}  # fmt: skip


def kept(value: object) -> AnyCell:
    """Give a value as a column keeps it that Trellis does not know."""
    return value if isinstance(value, int | float | bool) else plain_text(value)


def category_cells(category: str) -> dict[str, object]:
    """Give the category as driver when it is one of the six, else as a kept column."""
    if not category:
        return {}
    return {"driver": category} if name_key(category) in DRIVERS else {CATEGORY: category}


def writing_cells(written: str, scale: Scale | None) -> dict[str, object]:
    """Give a level as it is written, with its scale; nothing where nothing is written."""
    return {WRITTEN: written, SCALE: scale_words(scale)} if written else {}


def scale_words(scale: Scale | None) -> str:
    """Say the scale in a cell: "1 to 5", or its values."""
    if scale is None:
        return ""
    if scale.low is not None and scale.high is not None:
        return f"{scale.low:g} to {scale.high:g}"
    return ", ".join(step.written for step in scale.steps)[:200]
