"""What is no workbook is refused by its content, at once, in a sentence that says what to do."""

import io
import struct
import time
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest

from core.spreadsheets.reader import read_workbook
from core.spreadsheets.refusals import (
    BrokenFileError,
    FileRefusedError,
    NoTableError,
    NotASpreadsheetError,
    PasswordProtectedError,
    TooLargeError,
)
from core.spreadsheets.writer import write_template

SECONDS = 2.0
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
_EXCEL_LOCK = b"\x03Ana" + b" " * 51 + b"\x03\x00" + "Ana".encode("utf-16-le") + " ".encode("utf-16-le") * 51


def refusal(data: bytes | Path, name: str = "skills.xlsx") -> FileRefusedError:
    """Read what must be refused, within the time that is promised."""
    start = time.perf_counter()
    with pytest.raises(FileRefusedError, match=r"skills\.xlsx: ") as caught:
        read_workbook(data, name)
    assert time.perf_counter() - start < SECONDS
    return caught.value


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def sheet_book(sheet: bytes, **others: bytes) -> bytes:
    """Make an .xlsx of which the only sheet has this XML, and parts of xl/ by name."""
    book = openpyxl.Workbook()
    out = io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped(parts | {"xl/worksheets/sheet1.xml": sheet} | {f"xl/{name}.xml": xml for name, xml in others.items()})


def rows_xml(cells: bytes) -> bytes:
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return b'<worksheet xmlns="' + main + b'"><sheetData>' + cells + b"</sheetData></worksheet>"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG picture"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "a web page"),
        (b"\xef\xbb\xbf  <html><table><tr><td>1", "a web page"),
        (b"", "an empty file"),
        (b"\xef\xbb\xbf\r\n \r\n", "an empty file"),
        (b"\x00" * 4096, "an empty file"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "a Git LFS pointer"),
        (_EXCEL_LOCK, "the lock that an office program leaves"),
        (b",Ana,host,21.11.2026 10:00,file:///home/ana/.config/libreoffice/4;", "the lock that an office program"),
        (zlib.compress(bytes(range(256)) * 9), "a file of bytes that are no text"),
        (_OLE + b"Workbook", "an old Office document that is no workbook"),
        (zipped({"word/document.xml": b"<w/>"}), "a Word document"),
        (zipped({"content.xml": b"<o/>", "mimetype": b"application/x"}), "an OpenDocument file that is no spreadsheet"),
        (zipped({"xl/workbook.bin": b"1"}), "a binary Excel workbook"),
        (zipped({"holiday.jpg": b"1"}), "a zip archive"),
    ],
)
def test_what_is_no_spreadsheet_is_named(data: bytes, what: str) -> None:
    refused = refusal(data)
    assert isinstance(refused, NotASpreadsheetError)
    assert what in str(refused)
    assert "Trellis reads workbooks (.xlsx, .xls, .ods) and text tables (.csv, .tsv)." in str(refused)
    assert refused.hint


def test_a_lock_has_the_size_that_excel_writes() -> None:
    assert len(_EXCEL_LOCK) == 165


def test_a_name_does_not_make_a_spreadsheet_nor_unmake_one() -> None:
    assert read_workbook(write_template(), "template.pdf").sheets[0].sheet == "profile"
    assert "a PDF document" in str(refusal(b"%PDF-1.7", "skills.xlsx"))


def test_a_password_is_named_and_how_to_take_it_off() -> None:
    refused = refusal(_OLE + "EncryptedPackage".encode("utf-16-le"))
    assert isinstance(refused, PasswordProtectedError)
    assert "is protected with a password." in str(refused)
    assert "remove the password" in refused.hint


def test_a_download_cut_short_is_broken() -> None:
    refused = refusal(write_template()[:-2000])
    assert isinstance(refused, BrokenFileError)
    assert "as after a download cut short" in str(refused)


def test_a_part_that_does_not_unpack_is_broken() -> None:
    data = bytearray(sheet_book(rows_xml(b"")))
    data[data.index(b"xl/worksheets/sheet1.xml") + 26] = 0xFF  # into its packed bytes
    refused = refusal(bytes(data))
    assert isinstance(refused, BrokenFileError)
    assert "xl/worksheets/sheet1.xml in it" in str(refused)


def test_xml_that_is_none_is_broken() -> None:
    refused = refusal(sheet_book(rows_xml(b'<row r="1"><c r="A1"')))
    assert isinstance(refused, BrokenFileError)
    assert "its parts do not fit together" in str(refused)


def test_a_workbook_of_more_than_50_mb_is_not_looked_at(tmp_path: Path) -> None:
    file = tmp_path / "skills.xlsx"
    with file.open("wb") as out:
        out.truncate(50_000_001)
    for data in (file, file.read_bytes()):
        refused = refusal(data)
        assert isinstance(refused, TooLargeError)
        assert "has 50 MB, which is more than Trellis reads. It reads up to 50 MB." in str(refused)


def test_a_sheet_that_unpacks_to_more_than_100_mb_is_refused_by_the_directory() -> None:
    refused = refusal(sheet_book(rows_xml(b" " * 100_000_001)))
    assert isinstance(refused, TooLargeError)
    assert "xl/worksheets/sheet1.xml of 100 MB unpacked" in str(refused)


def test_a_directory_that_lies_about_sizes_is_not_believed() -> None:
    bomb = sheet_book(rows_xml(b" " * 150_000_000))
    true_size = struct.pack("<I", 150_000_000 + len(rows_xml(b"")))
    assert bomb.count(true_size) == 2  # once before the part, once in the directory
    refused = refusal(bomb.replace(true_size, struct.pack("<I", 1_000)))
    assert isinstance(refused, TooLargeError)
    assert "of more than 100 MB unpacked" in str(refused)


def test_many_parts_below_the_limit_are_too_large_together() -> None:
    parts = {f"xl/worksheets/sheet{number}.xml": b" " * 50_000_000 for number in range(5)}
    refused = refusal(zipped({"xl/workbook.xml": b"<w/>"} | parts))
    assert "unpacks to 250 MB" in str(refused)


@pytest.mark.parametrize(
    "cells",
    [
        b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        b"<row r='1'><c r='A1'><v>1</v></c><c r='XFD1048576'><v>1</v></c></row>",
        b'<x:row xmlns:x="u" r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r = "XFD99999"><x:v>1</x:v></x:c></x:row>',
        b"<row>" + b"<c><v>1</v></c>" * 16_000 + b"</row>" + b"<row><c><v>1</v></c></row>" * 9_000,
    ],
)
def test_cells_far_apart_are_refused_before_room_is_set_aside_for_all_between(cells: bytes) -> None:
    refused = refusal(sheet_book(rows_xml(cells)))
    assert isinstance(refused, TooLargeError)
    assert "It reads up to 10,000,000 cells a sheet." in str(refused)


def test_a_sheet_is_measured_wherever_the_workbook_keeps_it() -> None:
    far = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    refused = refusal(sheet_book(rows_xml(b""), elsewhere=rows_xml(far)))
    assert "has 1,048,576 rows by 16,384 columns in xl/elsewhere.xml" in str(refused)


def texts_xml(*texts: bytes) -> bytes:
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return b'<sst xmlns="' + main + b'">' + b"".join(b"<si><t>%s</t></si>" % text for text in texts) + b"</sst>"


@pytest.mark.parametrize("value", [b"<v>1</v>", b"<v >1</v>", b"<v><![CDATA[1]]></v>", b"<v>&#49;</v>"])
def test_one_long_text_in_very_many_cells_is_refused(value: bytes) -> None:
    # 15,000 cells of 30,000 signs are 450 MB
    rows = b"".join(b'<row r="%d"><c r="A%d" t="s">%s</c></row>' % (row, row, value) for row in range(1, 15_001))
    refused = refusal(sheet_book(rows_xml(rows), sharedStrings=texts_xml(b"short", b"y" * 30_000)))
    assert "of text in its cells, which is more than Trellis reads. It reads up to 300 MB of text." in str(refused)


def test_one_long_text_among_very_many_short_ones_does_no_harm() -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d" t="s"><v>0</v></c></row>' % (row, row) for row in range(1, 15_001))
    read = read_workbook(sheet_book(rows_xml(rows), sharedStrings=texts_xml(b"Skill", b"y" * 30_000)), "skills.xlsx")
    assert len(read.sheets[0].rows) == 14_999


def test_a_workbook_of_very_many_parts_is_refused() -> None:
    parts = {f"xl/media/{number}.png": b"" for number in range(5_000)}
    assert "holds 5,001 parts" in str(refusal(zipped({"xl/workbook.xml": b"<w/>"} | parts)))


def test_more_rows_than_excel_has_are_refused() -> None:
    refused = refusal(sheet_book(rows_xml(b"<row/>" * 1_048_577)))
    assert "has more than 1,048,576 rows in xl/worksheets/sheet1.xml" in str(refused)


def test_formatted_blank_cells_to_the_last_row_do_no_harm() -> None:
    blank = b"".join(b'<row r="%d" s="1"><c r="ZZ%d" s="1"/></row>' % (row, row) for row in range(3, 120_000))
    text = b'<row r="1"><c r="A1" t="inlineStr"><is><t>Skill</t></is></c></row>'
    sql = b'<row r="2"><c r="A2" t="inlineStr"><is><t>SQL</t></is></c></row>'
    read = read_workbook(sheet_book(rows_xml(text + sql + blank)), "skills.xlsx")
    assert [dict(row.cells) for row in read.sheets[0].rows] == [{"skill": "SQL"}]


def test_a_table_without_known_headers_says_which_it_found() -> None:
    refused = refusal(b"Fruit,Colour\napple,red\n")
    assert isinstance(refused, NoTableError)
    assert "Its first row holds 'Fruit', 'Colour'." in str(refused)
    assert "Rename the headers" in refused.hint


def test_an_open_quotation_mark_is_broken_and_not_read_to_the_end_as_one_cell() -> None:
    refused = refusal(b'Skill,Note\nSQL,"begins' + b"\nand goes on" * 20_000)
    assert isinstance(refused, BrokenFileError)
    assert "a quotation mark in it is never closed" in str(refused)
