"""Writes a workbook as an Excel file, and the empty template; both from the declaration of the sheets."""

import io
from typing import Final, cast

import openpyxl
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from core.spreadsheets.excel_cells import write_cell
from core.spreadsheets.layout import ROW_ID_TITLE, kept_sheet_titles, sheet_columns
from core.spreadsheets.validations import column_validation, header_note, row_id_note
from core.workbook.cells import Kind
from core.workbook.declare import Column, SheetRow, column_named, columns
from core.workbook.rows import Row, Workbook
from core.workbook.sheets import EXTRA, SHEETS, is_extra

TEMPLATE_ROWS: Final = 1_000
"""Down to this row the template has its drop-downs."""

_FORMATS: Final = {
    "date": "yyyy-mm-dd",
    "month": "yyyy-mm",
    "level": "0.0",
    "hours": "0.##",
    "count": "0",
    "number": "0.##",
    "money": "#,##0.##",
}
_TOP: Final = Alignment(vertical="top")
_WRAPPED: Final = Alignment(vertical="top", wrap_text=True)
_HEADER_FONT: Final = Font(bold=True)
_HEADER_FILL: Final = PatternFill("solid", fgColor="E8EEF4")
_KEPT_WIDTH: Final = 20


def write_template() -> bytes:
    """Write the empty template as .xlsx: every declared sheet with headers, notes and drop-downs."""
    return _bytes(_book(Workbook(), "Trellis template"))


def write_workbook(workbook: Workbook) -> bytes:
    """Write all of a workbook as .xlsx: declared sheets in their order, then the kept ones.

    Text is written as text whatever it looks like, so that nothing in it runs; `read_workbook` gives every cell back.
    """
    return _bytes(_book(workbook, "Trellis workbook"))


def _bytes(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _book(workbook: Workbook, title: str) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    book.properties.creator, book.properties.title = "Trellis", title
    for name, sheet in SHEETS.items():
        _write_sheet(book.create_sheet(sheet.title), sheet, workbook.rows(name))
    kept = kept_sheet_titles([name for name in workbook.sheets if is_extra(name)])
    for name, kept_title in kept.items():
        _write_grid(book.create_sheet(kept_title), workbook.rows(name))
    return book


def _write_sheet(page: Worksheet, sheet: type[SheetRow], rows: tuple[Row, ...]) -> None:
    names = sheet_columns(sheet.sheet, rows)
    _write_headers(page, sheet, names)
    for number, row in enumerate(rows, 2):
        _write_row(page, number, sheet, names, row)
    last = max(TEMPLATE_ROWS, len(rows) + 200)
    for place, column in enumerate(columns(sheet), 1):
        _prepare_column(page, place, column, 2 if sheet.single else last)
    page.freeze_panes = "B2"
    _set_up_print(page)


def _write_headers(page: Worksheet, sheet: type[SheetRow], names: list[str]) -> None:
    for place, name in enumerate(names, 1):
        column = None if is_extra(name) else column_named(sheet, name)
        header = _header(page, place, column.title if column else name.removeprefix(EXTRA))
        if column:
            header.comment = header_note(column)
        dimension = page.column_dimensions[get_column_letter(place)]
        dimension.width = column.width if column else _KEPT_WIDTH
        _style(dimension, column.kind if column else None)
    _header(page, len(names) + 1, ROW_ID_TITLE).comment = row_id_note()
    page.column_dimensions[get_column_letter(len(names) + 1)].hidden = True


def _header(page: Worksheet, place: int, title: str) -> Cell:
    cell = _cell(page, 1, place)
    write_cell(cell, title)
    cell.font, cell.fill, cell.alignment = _HEADER_FONT, _HEADER_FILL, _WRAPPED
    return cell


def _write_row(page: Worksheet, number: int, sheet: type[SheetRow], names: list[str], row: Row) -> None:
    for place, name in enumerate(names, 1):
        value = row.cells.get(name)
        if value is not None:
            cell = _cell(page, number, place)
            kind = None if is_extra(name) else column_named(sheet, name).kind
            write_cell(cell, value, kind)
            _style(cell, kind)
    write_cell(_cell(page, number, len(names) + 1), row.id)


def _cell(page: Worksheet, row: int, place: int) -> Cell:
    return cast("Cell", page.cell(row, place))  # nothing is merged here


def _style(cell: Cell | ColumnDimension, kind: Kind | None) -> None:
    cell.alignment = _WRAPPED if kind and kind.name in {"text", "names", "name"} else _TOP
    if kind and kind.name in _FORMATS:
        cell.number_format = _FORMATS[kind.name]


def _prepare_column(page: Worksheet, place: int, column: Column, last: int) -> None:
    letter = get_column_letter(place)
    validation = column_validation(column, last)
    if validation:
        validation.add(f"{letter}2:{letter}{last}")
        page.add_data_validation(validation)


def _set_up_print(page: Worksheet) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = "1:1"


def _write_grid(page: Worksheet, rows: tuple[Row, ...]) -> None:
    for row in rows:
        for name, value in row.cells.items():
            write_cell(page[f"{name.removeprefix(EXTRA)}{row.position}"], value)
