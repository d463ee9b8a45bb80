"""The text of a Word document: its paragraphs in order, tables and text boxes too, a mark before list items."""

import io
import re
import zipfile
from typing import Final
from xml.parsers import expat

from core.spreadsheets.adverts.refusals import (
    CHARACTERS_MAX,
    DOCUMENT_BYTES_MAX,
    BrokenAdvertError,
    NotAnAdvertError,
    ProtectedAdvertError,
    TooLongAdvertError,
)
from core.spreadsheets.refusals import PARTS_MAX, BrokenFileError, FileRefusedError
from core.spreadsheets.unpacking import archive_parts, unpacked_parts

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_W_STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_TYPES: Final = "[Content_Types].xml"
_MAIN: Final = re.compile(
    rb'<Override\s(?=[^>]*ContentType="[^"]*(?:word[^"]*document|word\.document\.macroEnabled)\.main\+xml")'
    rb'[^>]*PartName="/?([^"]+)"'
)
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
        parts = {part.filename: part for part in archive_parts(io.BytesIO(data), name)}
    except BrokenFileError as broken:
        raise BrokenAdvertError(name, "it is a zip archive without a readable directory") from broken
    if any(part.flag_bits & 0x1 for part in parts.values()):
        raise ProtectedAdvertError(name)
    main = _main_part(data, name, parts)
    size = parts[main].file_size
    if size > DOCUMENT_BYTES_MAX or len(parts) > PARTS_MAX:
        raise TooLongAdvertError(name, f"unpacks to {size / 1e6:,.0f} MB", f"{DOCUMENT_BYTES_MAX / 1e6:,.0f} MB")
    return _paragraphs(_unpacked(data, name, parts[main]), name)


def _main_part(data: bytes, name: str, parts: dict[str, zipfile.ZipInfo]) -> str:
    """Name the part that holds the text; some programs do not call it word/document.xml."""
    if _TYPES in parts and parts[_TYPES].file_size < 1_000_000:
        found = _MAIN.search(_unpacked(data, name, parts[_TYPES]))
        main = found[1].decode("utf-8", errors="replace") if found else ""
        if main in parts:
            return main
    if "word/document.xml" in parts:
        return "word/document.xml"
    for member, (what, hint) in _OTHERS.items():
        if member in parts:
            raise NotAnAdvertError(name, what, hint)
    raise NotAnAdvertError(name, "a zip archive", "Unpack it and choose the document in it.")


def _unpacked(data: bytes, name: str, part: zipfile.ZipInfo) -> bytes:
    try:
        return unpacked_parts(data, name, [part])[part.filename]
    except FileRefusedError as refused:
        raise BrokenAdvertError(name, f"{part.filename} in it cannot be unpacked") from refused


class _TypeDeclaredError(Exception):
    """A document type in the XML; Word writes none, and entities declared in one can grow without end."""


def _paragraphs(xml: bytes, name: str) -> str:
    reading = _Reading(name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    parser.StartDoctypeDeclHandler = reading.doctype
    try:
        parser.Parse(xml, True)  # noqa: FBT003 - the only way to say that this is all
    except FileRefusedError:
        raise
    except (expat.ExpatError, _TypeDeclaredError, ValueError, LookupError):
        raise BrokenAdvertError(name, "its text is no XML as Word writes it") from None
    return "\n".join(reading.lines)


def _is_list(attributes: dict[str, str]) -> bool:
    """Tell the styles of list items by their ids, which Word writes in English whatever its language."""
    return any(key.endswith(" val") and value.startswith("List") for key, value in attributes.items())


class _Reading:
    """What was read so far; paragraphs stand within paragraphs where a text box is."""

    def __init__(self, name: str) -> None:
        self.lines: list[str] = []
        self._name = name
        self._open: list[list[str]] = []
        self._in_text = self._skipping = self._size = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        local = tag.removeprefix(_W).removeprefix(_W_STRICT)
        if self._skipping or tag.endswith(" Fallback"):  # a text box is written twice, the second time for old programs
            self._skipping += 1
        elif local == "p":
            self._open.append([])
        elif local == "t":
            self._in_text += 1
        elif self._open and local in {"tab", "br", "cr", "noBreakHyphen"}:
            self._open[-1].append({"tab": "\t", "noBreakHyphen": "-"}.get(local, "\n"))
        elif self._open and (local == "numPr" or (local == "pStyle" and _is_list(attributes))):
            self._open[-1][:0] = [] if self._open[-1][:1] == ["• "] else ["• "]

    def end(self, tag: str) -> None:
        local = tag.removeprefix(_W).removeprefix(_W_STRICT)
        if self._skipping:
            self._skipping -= 1
        elif local == "t":
            self._in_text -= 1
        elif local == "p" and self._open:
            self.lines.append("".join(self._open.pop()).rstrip())

    def text(self, text: str) -> None:
        if not self._in_text or not self._open or self._skipping:
            return
        self._size += len(text)
        if self._size > CHARACTERS_MAX:
            raise TooLongAdvertError(
                self._name, f"has more than {CHARACTERS_MAX:,} characters", f"{CHARACTERS_MAX:,} characters"
            )
        self._open[-1].append(text)

    def doctype(self, *_declared: object) -> None:
        raise _TypeDeclaredError
