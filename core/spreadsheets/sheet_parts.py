"""Finds the parts of an .xlsx that hold its sheets, and what they say besides their cells."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

from openpyxl.packaging.relationship import get_dependents
from openpyxl.xml.functions import fromstring

_MOST_BYTES: Final = 5_000_000
_CELLS: Final = b"<sheetData"
_CELLS_END: Final = b"</sheetData>"
_ROW: Final = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_NUMBER: Final = re.compile(rb"""\br=["'](\d+)["']""")
_HIDDEN: Final = re.compile(rb"""\bhidden=["'](?:1|true)["']""")


@dataclass(frozen=True)
class SheetAside:
    """What a sheet says besides its cells: its columns, its drop-downs, and which rows are hidden, counted from 1."""

    around: Element
    hidden_rows: tuple[int, ...]


@dataclass(frozen=True)
class BookAside:
    """What an .xlsx says besides its cells: its sheets by title, and the names it gives to cells, in small letters."""

    sheets: Mapping[str, SheetAside] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


def book_aside(data: bytes) -> BookAside:
    """Read what a workbook says besides its cells; nothing of what is no .xlsx, larger than 5 MB or broken."""
    if not data.startswith(b"PK") or len(data) > _MOST_BYTES:
        return BookAside()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _, book = _workbook(archive)
            names = {one.attrib.get("name", "").casefold(): one.text or "" for one in named(book, "definedName")}
            return BookAside({title: _aside(archive.read(part)) for title, part in sheet_parts(archive)}, names)
    except Exception:  # a part of a broken file can fail in any way, and the cells can be read without
        return BookAside()


def _aside(xml: bytes) -> SheetAside:
    head, found, rest = xml.partition(_CELLS)
    tail = rest.rpartition(_CELLS_END)[2] if _CELLS_END in rest else rest.partition(b"/>")[2]
    rows = (number[1] for tag in _ROW.findall(xml) if _HIDDEN.search(tag) and (number := _NUMBER.search(tag)))
    return SheetAside(fromstring(head + tail if found else xml), tuple(map(int, rows)))


def _workbook(archive: zipfile.ZipFile) -> tuple[str, Element]:
    """Give the part that says which sheets there are, and what it says."""
    part = next(one.target for one in get_dependents(archive, "_rels/.rels") if one.Type.endswith("/officeDocument"))
    return part, fromstring(archive.read(part))


def sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the title and the part of each sheet of an .xlsx, in the workbook's order."""
    book, element = _workbook(archive)
    targets = {one.Id: one.target for one in get_dependents(archive, links_of(book))}
    for sheet in named(element, "sheet"):
        ident = next((value for name, value in sheet.attrib.items() if local(name) == "id"), "")
        if ident in targets:
            yield sheet.attrib.get("name", ""), targets[ident]


def links_of(part: str) -> str:
    """Give the part that says which other parts belong to a part."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def named(element: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a name, whatever its namespace, in their order."""
    return (one for one in element.iter() if isinstance(one.tag, str) and local(one.tag) == name)


def local(name: str) -> str:
    """Give a name without its namespace."""
    return name.rpartition("}")[2]
