"""Text tables in and out: CSV and TSV in the encodings and delimiters that spreadsheet programs write."""

import codecs
import csv
import io
import re
from typing import Final

from core.spreadsheets.eastern_texts import EASTERN, eastern_encoding
from core.spreadsheets.refusals import BrokenFileError

_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE: Final = 65_536
_DELIMITERS: Final = ",;\t"


def text_encoding(data: bytes) -> str | None:
    """Name the encoding of a text: by its mark, else UTF-8, UTF-16, an eastern one or Western Windows.

    Returns:
        None when it is no text.
    """
    sample = data[:_SAMPLE]
    encoding = next((found for mark, found in _MARKS.items() if data.startswith(mark)), "") or _unmarked(sample)
    text = codecs.getincrementaldecoder(encoding)(errors="replace").decode(sample)
    return None if _CONTROL.search(text) else encoding


def _unmarked(sample: bytes) -> str:
    if sample[1:200:2].count(0) > len(sample[:200]) // 3:
        return "utf-16-le"
    if sample[0:200:2].count(0) > len(sample[:200]) // 3:
        return "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return eastern_encoding(sample) or "cp1252"
    return "utf-8"


_WESTERN_RUN: Final = re.compile(rb"[\x80-\xff]{3,}")


def guessed_encoding(data: bytes) -> str:
    """Say in which encoding a text is read where that is a guess; "" where it is certain, or as good as that.

    A text of Europe has its accents alone or in pairs; longer runs of them may be Cyrillic, Greek or Thai.
    """
    encoding = "" if data.startswith((b"PK", b"\xd0\xcf")) else text_encoding(data)
    if encoding in EASTERN:
        return EASTERN[encoding]
    return "Windows-1252, Western European" if encoding == "cp1252" and _WESTERN_RUN.search(data[:_SAMPLE]) else ""


def text_rows(data: bytes, name: str) -> list[list[str]]:
    """Read a text table.

    Args:
        data: All of the file; `text_encoding` must know it.
        name: Its name, for the sentence of the error.

    Returns:
        One list a row, blank rows included, with the texts of its cells.

    Raises:
        BrokenFileError: When a quotation mark is never closed.
    """
    text = _decoded(data)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text)))
    except csv.Error as error:
        raise BrokenFileError(name, f"a quotation mark in it is never closed ({error})") from None


def _decoded(data: bytes) -> str:
    encoding = text_encoding(data) or "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode(encoding if encoding in EASTERN else "cp1252", errors="replace")


def delimiter(text: str) -> str:
    r"""Give the delimiter that most of the first lines have outside quotes, else most often; a comma when none does.

    A bar is one where all lines have as many, and no other delimiter stands in all.

    >>> delimiter("1 = low, 5 = high\nSkill\tLevel\nSQL\t3\n")
    '\t'
    """
    lines = [re.sub('"[^"]*"', "", line) for line in text.split("\n", 50)[:50] if line.strip()]
    bars = {line.count("|") for line in lines}
    others = any(all(sign in line for line in lines) for sign in _DELIMITERS)
    if len(lines) > 1 and len(bars) == 1 and bars != {0} and not others:
        return "|"
    return max(
        _DELIMITERS, key=lambda sign: (sum(sign in line for line in lines), sum(line.count(sign) for line in lines))
    )


_GUARDED: Final = (*"=+-@\t\r", *"\uff1d\uff0b\uff0d\uff20", "'")  # the wide signs begin formulas too


def guarded(text: str) -> str:
    """Give a text that no spreadsheet program runs: an apostrophe goes before whatever could begin a formula.

    An apostrophe at the beginning gets another one, so that `without_guard` gives every text back.
    """
    return f"'{text}" if text.startswith(_GUARDED) else text


def without_guard(text: str) -> str:
    """Take back the apostrophe of `guarded`."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_GUARDED) else text
