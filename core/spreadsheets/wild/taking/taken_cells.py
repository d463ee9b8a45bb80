"""The cells of a row to take: what stood beside a level, its writing and scale, its category."""

from collections.abc import Collection, Mapping
from itertools import chain, count
from typing import Final

from core.spreadsheets.incoming import IncomingRow
from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.taking.repeated_rows import AS_WRITTEN, SCALE, WRITTEN, PlacedRow
from core.spreadsheets.wild.understood import FoundTable, Place
from core.workbook.cells import name_key, plain_text
from core.workbook.checks import checked_cells
from core.workbook.rows import AnyCell
from core.workbook.scales import DRIVERS
from core.workbook.sheets import EXTRA, SHEETS, is_extra

CATEGORY: Final = EXTRA + "Category"


def placed_row(sheet: str, cells: Mapping[str, object], at: Place, file: str) -> PlacedRow:
    """Check the cells of a row of a sheet of the workbook; blank ones are left out."""
    place = f"{file}, sheet {at.sheet}, row {at.row}" if at.sheet else f"{file}, row {at.row}"
    filled = {name: value for name, value in cells.items() if value not in (None, "")}
    good, refused = checked_cells(SHEETS[sheet], filled, place)
    return PlacedRow(IncomingRow(at.row, "", good, refused), at)


def named_cells(found: Mapping[str, object], columns: Mapping[str, str]) -> dict[str, object]:
    """Give what a file says by the columns of the workbook.

    Args:
        found: Values by what they are.
        columns: The column of each, as `columns_beside` gives them.
    """
    return {columns[name]: kept(value) if is_extra(columns[name]) else value for name, value in found.items()}


def columns_beside(table: FoundTable, known: Mapping[str, str]) -> dict[str, str]:
    """Give the column of the workbook for all that stands beside the levels and actions of a table, by what it is.

    What has no column there is kept under its header, each in a column of its own: headers that differ by case alone,
    and those by which Trellis keeps something itself, are numbered.

    Args:
        table: The table.
        known: Columns of the workbook by what they hold.
    """
    beside = {name for one in table.levels for name in one.extra} | {
        name for one in table.actions for name in one.cells
    }
    ordered = [name for name in dict.fromkeys(table.columns.values()) if name in beside]
    ordered += sorted(beside - set(ordered))
    used = {name_key(name.removeprefix(EXTRA)) for name in (WRITTEN, SCALE, AS_WRITTEN)}
    if any(one.category for one in table.skills):
        used.add(name_key(CATEGORY.removeprefix(EXTRA)))
    found = dict(known)
    for name in ordered:
        if name not in known:
            title = _free(name[:1].upper() + name[1:], used)
            used.add(name_key(title))
            found[name] = EXTRA + title
    return found


def _free(title: str, used: Collection[str]) -> str:
    """Number a title that is used, whatever its case."""
    numbered = chain((title,), (f"{title} ({number})" for number in count(2)))
    return next(one for one in numbered if name_key(one) not in used)


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
