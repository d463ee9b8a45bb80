"""Says which rows and columns of an .xlsx are hidden, as by a filter: they are read like the others."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.sheet_parts import around_cells, named, sheet_parts
from core.spreadsheets.wild.understood import Area

_MOST_BYTES: Final = 5_000_000
_MOST_NAMED: Final = 6
_ROW: Final = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_NUMBER: Final = re.compile(rb"""\br=["'](\d+)["']""")
_HIDDEN: Final = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
_COLUMNS_MAX: Final = 16_384


@dataclass(frozen=True, slots=True)
class HiddenCells:
    """The hidden rows and columns of a sheet, counted from 1."""

    rows: tuple[int, ...]
    columns: tuple[int, ...]


def hidden_cells(data: bytes) -> dict[str, HiddenCells]:
    """Find the hidden rows and columns of each sheet of an .xlsx, by its title; none for other files."""
    if not data.startswith(b"PK") or len(data) > _MOST_BYTES:
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = {title: archive.read(part) for title, part in sheet_parts(archive)}
            return {title: _in_sheet(xml) for title, xml in found.items() if _HIDDEN.search(xml)}
    except Exception:  # a part of a broken file can fail in any way, and the cells can be read without
        return {}


def _in_sheet(xml: bytes) -> HiddenCells:
    rows = [int(number[1]) for tag in _ROW.findall(xml) if _HIDDEN.search(tag) and (number := _NUMBER.search(tag))]
    columns = chain.from_iterable(
        range(int(one.attrib["min"]), min(int(one.attrib["max"]), _COLUMNS_MAX) + 1)
        for one in named(around_cells(xml), "col")
        if one.attrib.get("hidden") in {"1", "true"}
    )
    return HiddenCells(tuple(rows), tuple(columns))


def hidden_said(hidden: Mapping[str, HiddenCells], areas: Sequence[Area]) -> Iterator[str]:
    """Say of each table that is taken which of its rows and columns are hidden, and that they are read."""
    for area in areas:
        found = hidden.get(area.sheet)
        if found is None:
            continue
        rows = [str(row) for row in found.rows if area.first_row <= row <= area.last_row]
        columns = [get_column_letter(at) for at in found.columns if area.first_column <= at <= area.last_column]
        parts = [_listed("row", rows), _listed("column", columns)]
        if any(parts):
            yield f"{area.words}: hidden in the file and read like the rest: {' and '.join(filter(None, parts))}."


def _listed(what: str, names: Sequence[str]) -> str:
    if not names:
        return ""
    shown = ", ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return f"{what}{'s' * (len(names) > 1)} {shown}{f' and {more} more' if more > 0 else ''}"
