"""Writes the files people keep: Excel workbooks with what they do to cells, OpenDocument, old Excel, text tables."""

import csv
import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import coordinate_to_tuple
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from core.workbook.cells import plain_text

Rows: TypeAlias = Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet of a workbook to write.

    Attributes:
        title: Its name.
        rows: Its cells; None is blank.
        at: Where the first cell goes.
        merged: Ranges that are merged.
        fills: Colours ("FFFF00") by address or range.
        notes: Comments by address.
        formulas: By address, the formula whose result the cell is.
        drop_downs: By range, the formula that says what its cells can be chosen from: '"a,b"', "Lists!$A$1:$A$4".
        hidden: Whether the sheet is hidden.
        hidden_rows: Rows that a filter hides.
        hidden_columns: The letters of columns that are hidden.
        formatted: An address far out that has a fill and no value, which inflates the used range.
        bold: Addresses in bold.
    """

    title: str
    rows: Rows
    at: str = "A1"
    merged: tuple[str, ...] = ()
    fills: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    formulas: Mapping[str, str] = field(default_factory=dict)
    drop_downs: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    formatted: str = ""
    bold: tuple[str, ...] = ()


def xlsx(*pages: Page) -> bytes:
    """Write an Excel workbook."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for page in pages:
        _write_page(book.create_sheet(page.title), page)
    out = io.BytesIO()
    book.save(out)
    return _with_formulas(out.getvalue(), pages)


def _write_page(sheet: Worksheet, page: Page) -> None:
    top, left = coordinate_to_tuple(page.at)
    for row_number, row in enumerate(page.rows, top):
        for column, value in enumerate(row, left):
            if value is not None:
                sheet.cell(row_number, column).value = value  # type: ignore[assignment]
    for place in page.merged:
        sheet.merge_cells(place)
    _mark_cells(sheet, page)
    for number in page.hidden_rows:
        sheet.row_dimensions[number].hidden = True
    for letter in page.hidden_columns:
        sheet.column_dimensions[letter].hidden = True
    for cells, formula in page.drop_downs.items():
        sheet.add_data_validation(DataValidation(type="list", formula1=formula, sqref=cells))
    if page.hidden:
        sheet.sheet_state = "hidden"


def _mark_cells(sheet: Worksheet, page: Page) -> None:
    for place, colour in page.fills.items():
        for cells in sheet[place] if ":" in place else ((sheet[place],),):
            for cell in cells:
                cell.fill = PatternFill("solid", start_color=colour)
    for address, words in page.notes.items():
        sheet[address].comment = Comment(words, "someone")
    for address in page.bold:
        sheet[address].font = Font(bold=True)
    if page.formatted:
        sheet[page.formatted].fill = PatternFill("solid", start_color="FFFFFF")


def _with_formulas(data: bytes, pages: Sequence[Page]) -> bytes:
    """Put formulas beside the values, as a program that has calculated them saves both."""
    if not any(page.formulas for page in pages):
        return data
    parts = unzipped(data)
    for number, page in enumerate(pages, 1):
        name = f"xl/worksheets/sheet{number}.xml"
        text = parts[name].decode()
        for address, formula in page.formulas.items():
            text = re.sub(rf'(<c r="{address}"[^>]*>)<v>', rf"\1<f>{escape(formula)}</f><v>", text)
        parts[name] = text.encode()
    return zipped(parts)


def unzipped(data: bytes) -> dict[str, bytes]:
    """Give the parts of a zip archive by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Write a zip archive of parts, in their order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 1, 12, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def text_table(rows: Rows, *, delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """Write a text table; "utf-8-sig" and "utf-16" put their mark in front."""
    out = io.StringIO(newline="")
    width = max(map(len, rows))
    padded = [[*map(plain_text, row), *[""] * (width - len(row))] for row in rows]
    csv.writer(out, delimiter=delimiter).writerows(padded)
    return out.getvalue().encode(encoding)


_ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_ODS_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)


def ods(*pages: Page) -> bytes:
    """Write an OpenDocument spreadsheet: values and nothing else, from A1 on."""
    sheets = "".join(
        f'<table:table table:name="{escape(page.title)}">{_ods_rows(page.rows)}</table:table>' for page in pages
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_ODS_NAMES} office:version="1.2">'
        f"<office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest manifest:version="1.2" '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODS_TYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    parts = {"mimetype": _ODS_TYPE, "content.xml": content, "META-INF/manifest.xml": manifest}
    return zipped({name: text.encode() for name, text in parts.items()})


def _ods_rows(rows: Rows) -> str:
    return "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)


def _ods_cell(value: object) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    text = f"<text:p>{escape(plain_text(value))}</text:p>"
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}">{text}</table:table-cell>'
    return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'
