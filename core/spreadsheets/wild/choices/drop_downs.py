"""The drop-downs of an .xlsx: in which cells one chooses, and from what."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from openpyxl.utils.cell import range_boundaries

from core.spreadsheets.sheet_parts import BookAside, named
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.understood import Area

_MOST_CHOICES: Final = 101
_LAST: Final = 1_048_576
_REFERENCE: Final = re.compile(r"(?:(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!]+))!)?(?P<cells>[$A-Z\d:]+)")
_WHOLE: Final = re.compile(r"\d{1,3}")


@dataclass(frozen=True, slots=True)
class DropDown:
    """Cells in which one chooses.

    Attributes:
        areas: Where they are.
        choices: What one chooses from, in its order, blanks left out; numbers between two bounds are choices too.
        source: Where the choices stand in the workbook; None when they stand in the drop-down itself.
    """

    areas: tuple[Area, ...]
    choices: tuple[str, ...]
    source: Area | None = None


def drop_downs(book: BookAside, sheets: Sequence[WildSheet]) -> list[DropDown]:
    """Read the drop-downs of a file: lists of choices, and whole numbers between two bounds.

    Args:
        book: What the file says besides its cells.
        sheets: Its sheets, in which the choices may stand.

    Returns:
        All of them, sheet by sheet. One whose choices are calculated, or whose cells are none, is left out.
    """
    by_title = {sheet.title: sheet for sheet in sheets}
    rules = ((title, rule) for title, one in book.sheets.items() for rule in named(one.around, "dataValidation"))
    found = (_drop_down(rule, title, by_title, book.names) for title, rule in rules if title in by_title)
    return [one for one in found if one is not None]


def _drop_down(rule: Element, title: str, sheets: Mapping[str, WildSheet], names: Mapping[str, str]) -> DropDown | None:
    try:
        choices, source = _choices(rule, title, sheets, names)
        return DropDown(tuple(_areas(rule, title)), choices, source) if choices else None
    except ValueError:  # what stands there is no range of cells
        return None


def _areas(rule: Element, title: str) -> Iterator[Area]:
    said = rule.attrib.get("sqref") or "".join(text for one in named(rule, "sqref") for text in one.itertext())
    return (_area(title, cells) for cells in said.split())


def _area(title: str, cells: str) -> Area:
    left, top, right, bottom = range_boundaries(cells.replace("$", ""))
    return Area(title, top or 1, left or 1, bottom or _LAST, right or _LAST)


def _choices(
    rule: Element, title: str, sheets: Mapping[str, WildSheet], names: Mapping[str, str]
) -> tuple[tuple[str, ...], Area | None]:
    first, second = (_formula(rule, number) for number in (1, 2))
    if rule.attrib.get("type") == "whole":
        return (_between(first, second) if rule.attrib.get("operator", "between") == "between" else ()), None
    if rule.attrib.get("type") != "list":
        return (), None
    if first.startswith('"'):
        return tuple(filter(None, (words(one) for one in first.strip('"').split(",")))), None
    reference = _REFERENCE.fullmatch(names.get(first.casefold(), first))
    if reference is None:
        return (), None
    sheet = sheets.get((reference["quoted"] or "").replace("''", "'") or reference["plain"] or title)
    if sheet is None:
        return (), None
    source = _area(sheet.title, reference["cells"])
    return _texts(sheet, source), source


def _formula(rule: Element, number: int) -> str:
    return "".join(text for one in named(rule, f"formula{number}") for text in one.itertext()).strip().lstrip("=")


def _between(low: str, high: str) -> tuple[str, ...]:
    if not (_WHOLE.fullmatch(low) and _WHOLE.fullmatch(high)) or int(high) - int(low) >= _MOST_CHOICES:
        return ()
    return tuple(str(number) for number in range(int(low), int(high) + 1))


def _texts(sheet: WildSheet, area: Area) -> tuple[str, ...]:
    rows = range(area.first_row, min(area.last_row, len(sheet.rows)) + 1)
    columns = range(area.first_column, min(area.last_column, sheet.width) + 1)
    return tuple(words(value) for row in rows for column in columns if (value := sheet.at(row, column)) != "")
