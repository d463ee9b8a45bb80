"""The drop-downs of an .xlsx: in which cells one chooses, and from what."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from openpyxl.utils.cell import range_boundaries

from core.spreadsheets.sheet_parts import around_cells, named, sheet_parts, workbook_element
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.understood import Area

_MOST_BYTES: Final = 5_000_000
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


def drop_downs(data: bytes, sheets: Sequence[WildSheet]) -> list[DropDown]:
    """Read the drop-downs of a file: lists of choices, and whole numbers between two bounds.

    Args:
        data: The file.
        sheets: Its sheets, in which the choices may stand.

    Returns:
        All of them, sheet by sheet; none for what is no .xlsx, is larger than 5 MB or cannot be looked into. One whose
        choices are calculated is left out.
    """
    if not data.startswith(b"PK") or len(data) > _MOST_BYTES:
        return []
    by_title = {sheet.title: sheet for sheet in sheets}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return list(_found(archive, by_title))
    except Exception:  # a part of a broken file can fail in any way, and the cells can be read without
        return []


def _found(archive: zipfile.ZipFile, sheets: Mapping[str, WildSheet]) -> Iterator[DropDown]:
    parts = [(title, part) for title, part in sheet_parts(archive) if title in sheets]
    names = _names(archive)
    for title, part in parts:
        xml = archive.read(part)
        for rule in named(around_cells(xml), "dataValidation") if b"dataValidation" in xml else ():
            choices, source = _choices(rule, title, sheets, names)
            if choices:
                yield DropDown(tuple(_areas(rule, title)), choices, source)


def _names(archive: zipfile.ZipFile) -> Mapping[str, str]:
    """Give the names that the workbook gives to cells, as people see them, with what they stand for."""
    _, book = workbook_element(archive)
    return {one.attrib.get("name", "").casefold(): one.text or "" for one in named(book, "definedName")}


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
