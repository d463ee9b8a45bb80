"""Looks into an .xlsx before it is read: is it one, is it whole, and does it stay within the limits.

An .xlsx is a zip archive of XML parts. The sizes in its directory are checked first and not trusted: every part is
unpacked piece by piece and given up at the limit.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from core.spreadsheets.refusals import (
    PART_BYTES_MAX,
    UNPACKED_BYTES_MAX,
    BrokenFileError,
    NotASpreadsheetError,
    PasswordProtectedError,
    TooLargeError,
)
from core.spreadsheets.used_range import check_used_range

_SAVE_AS: Final = "Open it, choose Save as, Excel workbook (.xlsx), and choose that file."
_OTHERS: Final = {
    "word/document.xml": ("a Word document", "Copy its table into a workbook and choose that."),
    "ppt/presentation.xml": ("a PowerPoint presentation", "Copy its table into a workbook and choose that."),
    "xl/workbook.bin": ("a binary Excel workbook (.xlsb)", _SAVE_AS),
    "content.xml": ("an OpenDocument file (.ods or .odt)", _SAVE_AS),
    "Index/Document.iwa": ("an Apple Numbers or Pages file", "Export it to Excel (.xlsx) and choose that file."),
}
_READ: Final = (".xml", ".rels", ".vml")
_PIECE: Final = 1 << 20


def check_package(data: bytes, name: str) -> None:
    """Pass an .xlsx that can be read within the limits.

    Raises:
        FileRefusedError: When it is another kind of archive, broken, encrypted or too large.
    """
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, UnicodeDecodeError):
        raise BrokenFileError(
            name, "it is a zip archive without a readable directory, as after a download cut short"
        ) from None
    _refuse_other_archives(name, {part.filename for part in parts})
    if any(part.flag_bits & 0x1 for part in parts):
        raise PasswordProtectedError(name)
    read = [part for part in parts if part.filename.lower().endswith(_READ)]
    _check_sizes(name, [(part.filename, part.file_size) for part in read])
    unpacked = 0
    for part in read:
        unpacked += _check_part(data, name, part, UNPACKED_BYTES_MAX - unpacked)


def _refuse_other_archives(name: str, members: set[str]) -> None:
    for member, (what, hint) in _OTHERS.items():
        if member in members:
            raise NotASpreadsheetError(name, what, hint)
    if "xl/workbook.xml" not in members and not any(member.startswith("xl/") for member in members):
        raise NotASpreadsheetError(name, "a zip archive", "Unpack it and choose the workbook in it.")


def _check_sizes(name: str, sizes: list[tuple[str, int]]) -> None:
    for part, size in sizes:
        if size > PART_BYTES_MAX:
            raise _too_large_part(name, part, f"{size / 1e6:,.0f} MB")
    total = sum(size for _, size in sizes)
    if total > UNPACKED_BYTES_MAX:
        raise TooLargeError(name, f"unpacks to {total / 1e6:,.0f} MB", f"{UNPACKED_BYTES_MAX / 1e6:,.0f} MB unpacked")


def _too_large_part(name: str, part: str, size: str) -> TooLargeError:
    return TooLargeError(name, f"holds {part} of {size} unpacked", f"{PART_BYTES_MAX / 1e6:,.0f} MB a sheet")


def _check_part(data: bytes, name: str, part: zipfile.ZipInfo, left: int) -> int:
    """Unpack one part within the limits and give its size."""
    pieces: list[bytes] = []
    size = 0
    is_sheet = "worksheets/" in part.filename
    try:
        for piece in _pieces(data, part):
            size += len(piece)
            if size > min(PART_BYTES_MAX, left):
                raise _too_large_part(name, part.filename, f"more than {min(PART_BYTES_MAX, left) / 1e6:,.0f} MB")
            if is_sheet:
                pieces.append(piece)
    except (zlib.error, IndexError):
        raise BrokenFileError(name, f"{part.filename} in it cannot be unpacked") from None
    if size != part.file_size:
        raise BrokenFileError(name, f"{part.filename} in it has not the size that its directory states")
    if is_sheet:
        check_used_range(b"".join(pieces), name, part.filename)
    return size


def _pieces(data: bytes, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Unpack a part in pieces; not by zipfile, which stops at the size that the directory states."""
    header = part.header_offset
    start = header + 30 + int.from_bytes(data[header + 26 : header + 28], "little")
    start += int.from_bytes(data[header + 28 : header + 30], "little")
    packed = data[start : start + part.compress_size]
    if part.compress_type == zipfile.ZIP_STORED:
        yield packed
        return
    if part.compress_type != zipfile.ZIP_DEFLATED:
        raise zlib.error
    unpack = zlib.decompressobj(-15)
    while not unpack.eof:
        piece = unpack.decompress(packed, _PIECE)
        packed = unpack.unconsumed_tail
        if not piece and not packed:
            raise zlib.error
        yield piece
