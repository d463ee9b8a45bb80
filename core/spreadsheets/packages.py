"""Looks into an .xlsx or .ods before it is read: is it one, is it whole, and does it stay within the limits.

Both are zip archives of XML parts. The sizes in its directory are checked first and not trusted: every part is
unpacked piece by piece and given up at the limit.
"""

import io
from typing import Final

from core.spreadsheets.element_counts import element_counts
from core.spreadsheets.open_document import CONTENT, KIND, check_repeats
from core.spreadsheets.refusals import (
    PART_BYTES_MAX,
    PARTS_MAX,
    UNPACKED_BYTES_MAX,
    NotASpreadsheetError,
    PasswordProtectedError,
    TooLargeError,
    TooLargePartError,
)
from core.spreadsheets.repeated_texts import check_repeated_texts
from core.spreadsheets.unpacking import archive_parts, unpacked_parts
from core.spreadsheets.used_range import check_used_range

_SAVE_AS: Final = "Open it, choose Save as, Excel workbook (.xlsx), and choose that file."
_OTHERS: Final = {
    "word/document.xml": ("a Word document", "Copy its table into a workbook and choose that."),
    "ppt/presentation.xml": ("a PowerPoint presentation", "Copy its table into a workbook and choose that."),
    "xl/workbook.bin": ("a binary Excel workbook (.xlsb)", _SAVE_AS),
    "Index/Document.iwa": ("an Apple Numbers or Pages file", "Export it to Excel (.xlsx) and choose that file."),
}


def check_package(data: bytes, name: str) -> None:
    """Pass an .xlsx or .ods that can be read within the limits.

    Raises:
        FileRefusedError: When it is another kind of archive, broken, encrypted or too large.
    """
    parts = archive_parts(io.BytesIO(data), name)
    members = {part.filename for part in parts}
    _refuse_other_archives(name, members)
    if any(part.flag_bits & 0x1 for part in parts):
        raise PasswordProtectedError(name)
    _check_sizes(name, [(part.filename, part.file_size) for part in parts])
    unpacked = unpacked_parts(data, name, parts)
    if CONTENT in members:
        _check_open_document(unpacked, name)
        return
    # by content and not by path: the workbook may call its parts as it likes
    sheets = {part: xml for part, xml in unpacked.items() if b"sheetData" in xml}
    counts = {part: element_counts(xml) for part, xml in unpacked.items()}
    for part, xml in sheets.items():
        check_used_range(xml, counts[part], name, part)
    texts = [xml for part, xml in unpacked.items() if counts[part].texts]
    check_repeated_texts(texts, list(sheets.values()), sum(counts[part].values for part in sheets), name)


def _refuse_other_archives(name: str, members: set[str]) -> None:
    for member, (what, hint) in _OTHERS.items():
        if member in members:
            raise NotASpreadsheetError(name, what, hint)
    if CONTENT not in members and not any(member.startswith("xl/") for member in members):
        raise NotASpreadsheetError(name, "a zip archive", "Unpack it and choose the workbook in it.")


def _check_open_document(parts: dict[str, bytes], name: str) -> None:
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise PasswordProtectedError(name)
    if not parts.get("mimetype", KIND).startswith(KIND):
        raise NotASpreadsheetError(name, "an OpenDocument file that is no spreadsheet", _SAVE_AS)
    check_repeats(parts[CONTENT], name)


def _check_sizes(name: str, sizes: list[tuple[str, int]]) -> None:
    if len(sizes) > PARTS_MAX:
        raise TooLargeError(name, f"holds {len(sizes):,} parts", f"{PARTS_MAX:,} parts")
    for part, size in sizes:
        if size > PART_BYTES_MAX:
            raise TooLargePartError(name, part, f"{size / 1e6:,.0f} MB")
    total = sum(size for _, size in sizes)
    if total > UNPACKED_BYTES_MAX:
        raise TooLargeError(name, f"unpacks to {total / 1e6:,.0f} MB", f"{UNPACKED_BYTES_MAX / 1e6:,.0f} MB unpacked")
