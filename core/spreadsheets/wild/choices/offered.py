"""What the drop-downs on the cells of a table offer: its levels, in their order."""

from collections import Counter
from collections.abc import Sequence

from openpyxl.utils import column_index_from_string

from core.spreadsheets.wild.choices.drop_downs import DropDown
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.levels.level_words import is_not_rated
from core.spreadsheets.wild.understood import Area


def offered_choices(table: RawTable, column: str, found: Sequence[DropDown]) -> tuple[str, ...]:
    """Give what the cells of a column can be chosen from, or those of several columns; () when most have no drop-down.

    Args:
        table: The table.
        column: The letter of the column of levels; "" when levels stand in several, two at least.
        found: The drop-downs of the file.
    """
    columns = [column_index_from_string(column)] if column else [table.sheet_column(at) for at in range(1, table.width)]
    columns_by_choices = Counter(choices for at in columns if (choices := _choices_of(table, at, found)))
    choices, count = max(columns_by_choices.items(), key=lambda pair: pair[1], default=((), 0))
    return tuple(text for text in choices if not is_not_rated(text)) if column or count > 1 else ()


def _choices_of(table: RawTable, column: int, found: Sequence[DropDown]) -> tuple[str, ...]:
    """Give what most cells of a column, counted from 1 in its sheet, can be chosen from."""
    rows = Counter[tuple[str, ...]]()
    for one in found:
        areas = [area for area in one.areas if area.sheet == table.sheet.title and _holds(area, column)]
        rows[one.choices] += sum(area.first_row <= row <= area.last_row for row in table.rows for area in areas)
    return next((choices for choices, count in rows.items() if 2 * count > len(table.rows)), ())


def _holds(area: Area, column: int) -> bool:
    return area.first_column <= column <= area.last_column


def range_said(choices: Sequence[str]) -> str:
    """Say the range that choices of whole numbers span: "0-4"; "" when they are none, or no scale.

    >>> range_said(["0", "1", "2", "3", "4"]), range_said(["Novice", "Expert"])
    ('0-4', '')
    """
    if not choices or not all(text.isdecimal() for text in choices):
        return ""
    numbers = [int(text) for text in choices]
    said = f"{min(numbers)}-{max(numbers)}"
    return said if range_in(said) else ""
