"""Says which rows and columns of an .xlsx are hidden, as by a filter: they are read like the others."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.sheet_parts import BookAside, SheetAside, named
from core.spreadsheets.wild.understood import Area

_MOST_NAMED: Final = 6
_COLUMNS_MAX: Final = 16_384


def hidden_said(book: BookAside, areas: Sequence[Area]) -> Iterator[str]:
    """Say of each table that is taken which of its rows and columns are hidden, and that they are read."""
    for area in areas:
        sheet = book.sheets.get(area.sheet)
        if sheet is None:
            continue
        rows = [str(row) for row in sheet.hidden_rows if area.first_row <= row <= area.last_row]
        columns = [get_column_letter(at) for at in _columns(sheet) if area.first_column <= at <= area.last_column]
        parts = [_listed("row", rows), _listed("column", columns)]
        if any(parts):
            yield f"{area.words}: hidden in the file and read like the rest: {' and '.join(filter(None, parts))}."


def _columns(sheet: SheetAside) -> Iterator[int]:
    """Yield the hidden columns of a sheet, counted from 1."""
    hidden = [one.attrib for one in named(sheet.around, "col") if one.attrib.get("hidden") in {"1", "true"}]
    ends = [(one.get("min", ""), one.get("max", "")) for one in hidden]
    spans = [(int(first), int(last)) for first, last in ends if first.isdecimal() and last.isdecimal()]
    return chain.from_iterable(range(first, min(last, _COLUMNS_MAX) + 1) for first, last in spans)


def _listed(what: str, names: Sequence[str]) -> str:
    if not names:
        return ""
    shown = ", ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return f"{what}{'s' * (len(names) > 1)} {shown}{f' and {more} more' if more > 0 else ''}"
