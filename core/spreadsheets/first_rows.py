"""What the first rows of a file say, without reading the rest: enough to know whether the rest is worth reading.

A published archive holds forty tables, some of a million cells, of which a role library needs nine.
"""

import io
import re
import zipfile
import zlib
from html import unescape
from typing import Final

from core.spreadsheets.refusals import BrokenFileError
from core.spreadsheets.text_tables import text_encoding, text_rows

_SHEET_BYTES: Final = 1 << 16
_TEXTS_BYTES: Final = 1 << 18
_SHEET: Final = re.compile(r"xl/worksheets/[^/]+\.xml")
_ROW: Final = re.compile(rb"<row\b[^>]*>(.*?)</row>", re.DOTALL)
_CELL: Final = re.compile(rb"<c\b([^>]*)>(.*?)</c>", re.DOTALL)
_VALUE: Final = re.compile(rb"<v>([^<]*)</v>")
_TEXT: Final = re.compile(rb"<t\b[^>]*>([^<]*)</t>")
_ENTRY: Final = re.compile(rb"<si\b[^>]*>(.*?)</si>", re.DOTALL)


def first_rows(data: bytes, name: str) -> list[list[str]] | None:
    """Give the texts of the first rows of a file, of an .xlsx those of all its sheets; blank cells may be missing.

    Args:
        data: All of the file; nothing of it is trusted, and little of it is looked at.
        name: Its name, for the sentences.

    Returns:
        The rows; None when they cannot be seen in this way, so that the file has to be read to know.
    """
    try:
        return _of_workbook(data) if data.startswith(b"PK") else _of_text(data, name)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, KeyError, RuntimeError, EOFError, zlib.error):
        return None


def _of_text(data: bytes, name: str) -> list[list[str]] | None:
    beginning = data[:_SHEET_BYTES]
    if text_encoding(beginning) is None:
        return []
    whole_lines = beginning if len(data) <= _SHEET_BYTES else beginning[: beginning.rfind(b"\n") + 1]
    try:
        return text_rows(whole_lines, name)
    except BrokenFileError:
        return None


def _of_workbook(data: bytes) -> list[list[str]] | None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.namelist()
        sheets = [_beginning(archive, part, _SHEET_BYTES) for part in parts if _SHEET.fullmatch(part)]
        texts = _beginning(archive, "xl/sharedStrings.xml", _TEXTS_BYTES) if "xl/sharedStrings.xml" in parts else b""
    if not sheets:
        return None
    listed = [_joined(entry) for entry in _ENTRY.findall(texts)]
    return [
        [_cell(attributes, inner, listed) for attributes, inner in _CELL.findall(row)]
        for sheet in sheets
        for row in _ROW.findall(sheet)
    ]


def _beginning(archive: zipfile.ZipFile, part: str, most: int) -> bytes:
    with archive.open(part) as opened:
        return opened.read(most)


def _joined(xml: bytes) -> str:
    return unescape(b"".join(_TEXT.findall(xml)).decode("utf-8", errors="replace"))


def _cell(attributes: bytes, inner: bytes, listed: list[str]) -> str:
    value = _VALUE.search(inner)
    if value is None:
        return _joined(inner)
    if b't="s"' not in attributes:
        return unescape(value[1].decode("utf-8", errors="replace"))
    number = int(value[1])
    return listed[number] if number < len(listed) else ""
