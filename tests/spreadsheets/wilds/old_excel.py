"""Writes a workbook as Excel 97 to 2003 did (.xls): BIFF8 records in one stream of a compound file."""

import struct
from typing import Final

from core.workbook.cells import plain_text
from tests.spreadsheets.wilds.files import Page

_SECTOR: Final = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def xls(*pages: Page) -> bytes:
    """Write a workbook of text and number cells, from A1 on; no formats, no formulas."""
    return _compound_file(_workbook_stream(pages))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _text(text: str, count: str) -> bytes:
    return struct.pack(count, len(text)) + b"\x01" + text.encode("utf-16-le")


def _workbook_stream(pages: tuple[Page, ...]) -> bytes:
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6))
    end = _record(0x000A, b"")
    sheets = [_sheet_stream(page) for page in pages]
    length = len(begin) + len(end) + sum(4 + 6 + 2 + 2 * len(page.title) for page in pages)
    bounds = b""
    for page, sheet in zip(pages, sheets, strict=True):
        bounds += _record(0x0085, struct.pack("<IH", length, 0) + _text(page.title, "<B"))
        length += len(sheet)
    return begin + bounds + end + b"".join(sheets)


def _sheet_stream(page: Page) -> bytes:
    out = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6))
    width = max(map(len, page.rows))
    out += _record(0x0200, struct.pack("<IIHHH", 0, len(page.rows), 0, width, 0))
    for row_number, row in enumerate(page.rows):
        for column, value in enumerate(row):
            out += _cell(struct.pack("<HHH", row_number, column, 0), value)
    return out + _record(0x000A, b"")


def _cell(place: bytes, value: object) -> bytes:
    if value is None or value == "":
        return b""
    if isinstance(value, int | float):
        return _record(0x0203, place + struct.pack("<d", value))
    return _record(0x0204, place + _text(plain_text(value), "<H"))


def _compound_file(stream: bytes) -> bytes:
    """Wrap a stream named Workbook; streams under 4,096 bytes would need a second table, so it is padded."""
    stream = stream.ljust(4096, b"\x00")
    stream = stream.ljust(-(-len(stream) // _SECTOR) * _SECTOR, b"\x00")
    sectors = len(stream) // _SECTOR
    if sectors > 120:
        raise ValueError(f"{sectors} sectors are more than one table of sectors holds: make the workbook smaller")
    table = [_FAT, _END, *range(3, sectors + 2), _END]
    table += [_FREE] * (_SECTOR // 4 - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHHHII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0)
    header += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, _END, 0, _END, 0, 0) + struct.pack("<I", _FREE) * 108
    folder = _entry("Root Entry", 5, _END, 0, child=1) + _entry("Workbook", 2, 2, len(stream)) + bytes(256)
    return header + struct.pack("<128I", *table) + folder + stream


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    text = (name + "\x00").encode("utf-16-le")
    named = text.ljust(64, b"\x00") + struct.pack("<HBB", len(text), kind, 1)
    return named + struct.pack("<III", _FREE, _FREE, child) + bytes(36) + struct.pack("<III", start, size, 0)
