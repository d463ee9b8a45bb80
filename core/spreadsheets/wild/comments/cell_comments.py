"""The comments on the cells of a workbook: notes and conversations of an .xlsx, annotations of an .ods."""

import io
import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

from openpyxl.packaging.relationship import get_dependents
from openpyxl.utils import coordinate_to_tuple
from openpyxl.xml.functions import fromstring

from core.spreadsheets.sheet_parts import links_of, local, named, sheet_parts

Comments = Mapping[tuple[int, int], str]
"""The comments of a sheet, by row and column counted from 1; several on one cell are joined by "; "."""

_PART_BYTES_MAX: Final = 5_000_000
"""Largest part with comments that is looked into, unpacked."""

_CONTENT: Final = "content.xml"


@dataclass(frozen=True, slots=True)
class FileComments:
    """The comments of a file by the titles of its sheets; `unread` says why they could not be read, "" when they were.

    A text table and an old .xls have none that are read.
    """

    by_sheet: Mapping[str, Comments] = field(default_factory=dict)
    unread: str = ""


def comments_of(data: bytes) -> FileComments:
    """Read the comments on the cells of a file.

    Only the parts that hold comments are looked into, and none when the file has no such part.

    Args:
        data: The file, which has passed the limits for workbooks.
    """
    if not data.startswith(b"PK"):
        return FileComments()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _in_archive(archive)
    except Exception:  # a part of a broken file can fail in any way, and the cells can be read without
        return FileComments(unread="the part that holds them is broken")


def _in_archive(archive: zipfile.ZipFile) -> FileComments:
    parts = {part.filename: part.file_size for part in archive.infolist()}
    holding = [name for name in parts if name == _CONTENT or "comment" in posixpath.basename(name).casefold()]
    if any(parts[name] > _PART_BYTES_MAX for name in holding if name != _CONTENT):
        return FileComments(unread=f"they are larger than {_PART_BYTES_MAX / 1e6:.0f} MB")
    if _CONTENT in parts:
        return _in_open_document(archive, parts[_CONTENT])
    if not holding:
        return FileComments()
    found = {title: _in_sheet(archive, part) for title, part in sheet_parts(archive)}
    return FileComments({title: comments for title, comments in found.items() if comments})


def _in_sheet(archive: zipfile.ZipFile, part: str) -> Comments:
    """Give the comments of a sheet; a conversation goes before the note that stands in for it in older programs."""
    beside = links_of(part)
    if beside not in archive.namelist():
        return {}
    notes, talks = dict[str, list[str]](), dict[str, list[str]]()
    for one in get_dependents(archive, beside):
        if one.Type.endswith("/comments"):
            _add(notes, _notes(fromstring(archive.read(one.target))))
        elif one.Type.endswith("/threadedComment"):
            _add(talks, _talks(fromstring(archive.read(one.target))))
    return {coordinate_to_tuple(ref): "; ".join(texts) for ref, texts in {**notes, **talks}.items()}


def _add(found: dict[str, list[str]], comments: Iterator[tuple[str, str]]) -> None:
    for ref, text in comments:
        if text:
            found.setdefault(ref, []).append(text)


def _notes(root: Element) -> Iterator[tuple[str, str]]:
    authors = [one.text or "" for one in named(root, "author")]
    for comment in named(root, "comment"):
        number = int(comment.attrib.get("authorId", "0"))
        author = authors[number] if number < len(authors) else ""
        yield comment.attrib["ref"], _without_author("".join(_runs(comment)), author)


def _runs(element: Element) -> Iterator[str]:
    """Yield the runs of a text, without what is written above them to say how they are read aloud."""
    for child in element:
        if local(child.tag) == "t":
            yield child.text or ""
        elif local(child.tag) != "rPh":
            yield from _runs(child)


def _without_author(text: str, author: str) -> str:
    """Take off the name that Excel puts on the first line of a note."""
    return text.strip().removeprefix(f"{author}:").strip() if author else text.strip()


def _talks(root: Element) -> Iterator[tuple[str, str]]:
    for comment in named(root, "threadedComment"):
        yield comment.attrib["ref"], "".join(one.text or "" for one in named(comment, "text")).strip()


def _in_open_document(archive: zipfile.ZipFile, size: int) -> FileComments:
    if size > 4 * _PART_BYTES_MAX:  # as large as this they are rare, and would be slow
        return FileComments()
    content = archive.read(_CONTENT)
    if b"office:annotation" not in content:
        return FileComments()
    tables = named(fromstring(content), "table")
    found = {next((v for n, v in one.attrib.items() if local(n) == "name"), ""): dict(_annotations(one))
             for one in tables}  # fmt: skip
    return FileComments({title: comments for title, comments in found.items() if comments})


def _annotations(table: Element) -> Iterator[tuple[tuple[int, int], str]]:
    row = 1
    for cells in named(table, "table-row"):
        column = 1
        for cell in cells:
            if local(cell.tag) not in {"table-cell", "covered-table-cell"}:
                continue
            for one in cell:
                text = "\n".join("".join(line.itertext()) for line in named(one, "p")).strip()
                if local(one.tag) == "annotation" and text:
                    yield (row, column), text
            column += _repeated(cell, "number-columns-repeated")
        row += _repeated(cells, "number-rows-repeated")


def _repeated(element: Element, name: str) -> int:
    count = next((value for key, value in element.attrib.items() if local(key) == name), "1")
    return int(count)
