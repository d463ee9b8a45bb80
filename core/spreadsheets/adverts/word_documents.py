"""The text of a Word document: its paragraphs in order, tables and text boxes too, a mark before list items."""

import io
import zipfile
from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Final

import mammoth

from core.spreadsheets.adverts.refusals import (
    CHARACTERS_MAX,
    DOCUMENT_BYTES_MAX,
    TAGS_MAX,
    BrokenAdvertError,
    NotAnAdvertError,
    ProtectedAdvertError,
    TooLongAdvertError,
)
from core.spreadsheets.refusals import PARTS_MAX, BrokenFileError, FileRefusedError
from core.spreadsheets.unpacking import archive_parts, unpacked_parts

_NO_XML: Final = "its text is no XML as Word writes it"
_BLOCKS: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li"})
_OTHERS: Final = {
    "xl/workbook.xml": ("an Excel workbook", "Import it on the Import page, or copy its text and paste it here."),
    "ppt/presentation.xml": ("a PowerPoint presentation", "Copy its text and paste it instead."),
    "content.xml": ("an OpenDocument file", "Open it, choose Save as, Word document (.docx), and choose that file."),
}


def word_text(data: bytes, name: str) -> str:
    """Read a .docx: a line a paragraph, "• " before the items of lists; what was deleted is left out.

    Raises:
        FileRefusedError: When it is another archive, damaged, protected or too large.
    """
    try:
        parts = archive_parts(io.BytesIO(data), name)
    except BrokenFileError as broken:
        raise BrokenAdvertError(name, "it is a zip archive without a readable directory") from broken
    if any(part.flag_bits & 0x1 for part in parts):
        raise ProtectedAdvertError(name)
    _refuse_other_archives(name, {part.filename for part in parts})
    _check_parts(data, name, [part for part in parts if part.filename.endswith((".xml", ".rels"))])
    return _paragraphs(data, name)


def _refuse_other_archives(name: str, members: set[str]) -> None:
    for member, (what, hint) in _OTHERS.items():
        if member in members:
            raise NotAnAdvertError(name, what, hint)
    if not any(member.startswith("word/") for member in members):
        raise NotAnAdvertError(name, "a zip archive", "Unpack it and choose the document in it.")


def _check_parts(data: bytes, name: str, parts: Sequence[zipfile.ZipInfo]) -> None:
    """Pass parts of XML within the limits, unpacked whatever size the directory states, and without declarations."""
    size = sum(part.file_size for part in parts)
    if size > DOCUMENT_BYTES_MAX or len(parts) > PARTS_MAX:
        raise TooLongAdvertError(name, f"unpacks to {size / 1e6:,.0f} MB", f"{DOCUMENT_BYTES_MAX / 1e6:,.0f} MB")
    for part in parts:
        try:
            unpacked = unpacked_parts(data, name, [part])[part.filename]
        except FileRefusedError as refused:
            raise BrokenAdvertError(name, f"{part.filename} in it cannot be unpacked") from refused
        if b"<!DOCTYPE" in unpacked:  # Word writes none, and entities declared in one can grow without end
            raise BrokenAdvertError(name, _NO_XML)
        if (tags := unpacked.count(b"<")) > TAGS_MAX:
            raise TooLongAdvertError(name, f"holds {tags:,} tags in {part.filename}", f"{TAGS_MAX:,} tags")


def _paragraphs(data: bytes, name: str) -> str:
    try:
        page = mammoth.convert_to_html(io.BytesIO(data), convert_image=_no_picture, include_embedded_style_map=False)
    except Exception as broken:  # mammoth ends with whatever its parts end with on a damaged document
        raise BrokenAdvertError(name, _NO_XML) from broken
    reading = _Lines()
    reading.feed(page.value)
    text = "\n".join(line.rstrip() for line in reading.lines)
    if len(text) > CHARACTERS_MAX:
        raise TooLongAdvertError(name, f"has more than {CHARACTERS_MAX:,} characters", f"{CHARACTERS_MAX:,} characters")
    return text


def _no_picture(_picture: object) -> list[object]:
    return []


class _Lines(HTMLParser):
    """The lines of a page of mammoth's: one a paragraph, heading or item."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        if tag in _BLOCKS:
            self.lines.append("• " if tag == "li" else "")
        elif tag == "br":
            self.handle_data("\n")

    def handle_data(self, text: str) -> None:
        if not self.lines:
            self.lines.append("")
        self.lines[-1] += text
