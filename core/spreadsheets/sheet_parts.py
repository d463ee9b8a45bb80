"""Finds the parts of an .xlsx that hold its sheets, and what stands around the cells in one."""

import posixpath
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from openpyxl.packaging.relationship import get_dependents
from openpyxl.xml.functions import fromstring

_CELLS = b"<sheetData"
_CELLS_END = b"</sheetData>"


def workbook_element(archive: zipfile.ZipFile) -> tuple[str, Element]:
    """Give the part that says which sheets there are, and what it says."""
    part = next(one.target for one in get_dependents(archive, "_rels/.rels") if one.Type.endswith("/officeDocument"))
    return part, fromstring(archive.read(part))


def sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield the title and the part of each sheet of an .xlsx, in the workbook's order."""
    book, element = workbook_element(archive)
    targets = {one.Id: one.target for one in get_dependents(archive, links_of(book))}
    for sheet in named(element, "sheet"):
        ident = next((value for name, value in sheet.attrib.items() if local(name) == "id"), "")
        if ident in targets:
            yield sheet.attrib.get("name", ""), targets[ident]


def around_cells(xml: bytes) -> Element:
    """Give what a sheet says besides its cells, which are passed over unread: its columns, its drop-downs."""
    head, found, rest = xml.partition(_CELLS)
    tail = rest.rpartition(_CELLS_END)[2] if _CELLS_END in rest else rest.partition(b"/>")[2]
    return fromstring(head + tail if found else xml)


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
