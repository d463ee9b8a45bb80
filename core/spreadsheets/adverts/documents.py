"""The text of a job advertisement in a file, judged by its content and not by its name."""

import re
from typing import Final

from core.spreadsheets.adverts.pdf_documents import pdf_text
from core.spreadsheets.adverts.refusals import (
    CHARACTERS_MAX,
    NotAnAdvertError,
    NoTextError,
    ProtectedAdvertError,
    TooLongAdvertError,
)
from core.spreadsheets.adverts.word_documents import word_text
from core.spreadsheets.refusals import FILE_BYTES_MAX
from core.spreadsheets.text_tables import text_encoding
from core.workbook.cells import plain_text

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS: Final = "Open it, choose Save as, Word document (.docx), and choose that file."
_BEGINNINGS: Final[dict[bytes, tuple[str, str]]] = {
    b"\x89PNG": ("a PNG picture", "Type or paste its text instead."),
    b"\xff\xd8\xff": ("a JPEG picture", "Type or paste its text instead."),
    b"GIF8": ("a GIF picture", "Type or paste its text instead."),
    b"{\\rtf": ("a rich text document", _SAVE_AS),
    b"\x1f\x8b": ("a gzip archive", "Unpack it and choose the document in it."),
    b"7z\xbc\xaf": ("a 7-Zip archive", "Unpack it and choose the document in it."),
    b"Rar!": ("a RAR archive", "Unpack it and choose the document in it."),
}
_MARKUP: Final = re.compile(rb"\s*(<!doctype|<html|<head|<body|<\?xml|<svg)", re.IGNORECASE)


def advert_text(data: bytes, name: str) -> str:
    r"""Read the text of an advertisement.

    Args:
        data: All of a .txt, .docx or .pdf file.
        name: Its name, for the sentences of errors only.

    Returns:
        Its text, a line or a paragraph a line; never blank, at most `CHARACTERS_MAX` characters.

    Raises:
        FileRefusedError: When it is no such document, protected, damaged, without text, or too long.

    >>> advert_text(b"We look for\r\nan accountant.", "advert.txt")
    'We look for\nan accountant.'
    """
    if len(data) > FILE_BYTES_MAX:
        raise TooLongAdvertError(name, f"has {len(data) / 1e6:,.0f} MB", f"{FILE_BYTES_MAX / 1e6:,.0f} MB")
    text = plain_text(_text_of(data, name))
    if len(text) > CHARACTERS_MAX:
        raise TooLongAdvertError(name, f"has {len(text):,} characters", f"{CHARACTERS_MAX:,} characters")
    if not re.search(r"\w", text):
        raise NoTextError(name, "there is not a single word in it")
    return text


def _text_of(data: bytes, name: str) -> str:
    if data.startswith(b"PK"):
        return word_text(data, name)
    if b"%PDF-" in data[:1024]:  # readers allow for a few bytes before it
        return pdf_text(data, name)
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise ProtectedAdvertError(name)
        raise NotAnAdvertError(name, "a document of Word 2003 or older, or another old Office file", _SAVE_AS)
    for beginning, (what, hint) in _BEGINNINGS.items():
        if data.startswith(beginning):
            raise NotAnAdvertError(name, what, hint)
    if _MARKUP.match(data[:1000].removeprefix(b"\xef\xbb\xbf")):
        raise NotAnAdvertError(name, "a web page or another file of markup")
    encoding = text_encoding(data)
    if encoding is None:
        raise NotAnAdvertError(name, "a file of bytes that are no text")
    return data.decode(encoding, errors="replace")
