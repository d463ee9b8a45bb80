"""What a file is, judged by its content and not by its name: a workbook, a text table, or something that is refused."""

import re
from typing import Final, Literal

from core.spreadsheets.packages import check_package
from core.spreadsheets.refusals import (
    FILE_BYTES_MAX,
    NotASpreadsheetError,
    PasswordProtectedError,
    TooLargeError,
)
from core.spreadsheets.text_tables import text_encoding

_LFS: Final = b"version https://git-lfs.github.com/spec"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS: Final = "Open it, choose Save as, Excel workbook (.xlsx), and choose that file."

_BEGINNINGS: Final[dict[bytes, str]] = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"%PDF": "a PDF document",
    b"{\\rtf": "a rich text document",
    b"SQLite format 3": "a database",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"Rar!": "a RAR archive",
    b"MZ": "a Windows program",
    b"\x7fELF": "a program",
}
_MARKUP: Final = re.compile(rb"\s*(<!doctype|<html|<head|<body|<table|<\?xml|<svg)", re.IGNORECASE)
_LIBREOFFICE_LOCK: Final = re.compile(rb",[^\n]*,file:///[^\n]*;\s*")


def content_kind(data: bytes, name: str) -> Literal["workbook", "text"]:
    """Tell what a file is.

    Args:
        data: All of the file.
        name: Its name, for the sentences only.

    Raises:
        FileRefusedError: When it is neither a workbook (.xlsx, .ods, .xls) within the limits nor a text table.
    """
    if len(data) > FILE_BYTES_MAX:
        raise TooLargeError(name, f"has {len(data) / 1e6:,.0f} MB", f"{FILE_BYTES_MAX / 1e6:,.0f} MB")
    _refuse_stand_ins(data, name)
    if data.startswith(b"PK"):
        check_package(data, name)
        return "workbook"
    if data.startswith(_OLE):
        _check_old_workbook(data, name)
        return "workbook"
    _refuse_other_kinds(data, name)
    return "text"


def _check_old_workbook(data: bytes, name: str) -> None:
    """Pass what holds the stream of an .xls among the old Office documents, which share their first bytes."""
    if _ENCRYPTED in data:
        raise PasswordProtectedError(name)
    if not any(stream.encode("utf-16-le") in data for stream in ("Workbook", "Book")):
        raise NotASpreadsheetError(name, "an old Office document that is no workbook", _SAVE_AS)


def _refuse_stand_ins(data: bytes, name: str) -> None:
    """Refuse what stands in place of a spreadsheet and looks like one in a folder."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise NotASpreadsheetError(name, "an empty file", "Save it once more where it came from.")
    if data.startswith(_LFS):
        raise NotASpreadsheetError(
            name, "a Git LFS pointer, a note of where the real file is", "Fetch it with 'git lfs pull' first."
        )
    if _is_lock(data):
        raise NotASpreadsheetError(
            name,
            "the lock that an office program leaves while a workbook is open",
            "Choose the workbook of the same name without '~$' or '.~lock.'.",
        )


def _is_lock(data: bytes) -> bool:
    # Excel: a byte for the length of the user's name, the name, blanks up to 55 bytes, then the same in UTF-16
    if len(data) == 165 and 0 < data[0] <= 54 and data[55] == data[0]:
        return not data[1 + data[0] : 55].strip(b" \x00")
    return bool(_LIBREOFFICE_LOCK.fullmatch(data[:2000]))


def _refuse_other_kinds(data: bytes, name: str) -> None:
    for beginning, what in _BEGINNINGS.items():
        if data.startswith(beginning):
            raise NotASpreadsheetError(name, what)
    if _MARKUP.match(data[:1000].removeprefix(b"\xef\xbb\xbf")):
        raise NotASpreadsheetError(name, "a web page or another file of markup", _SAVE_AS)
    if text_encoding(data) is None:
        raise NotASpreadsheetError(name, "a file of bytes that are no text")
