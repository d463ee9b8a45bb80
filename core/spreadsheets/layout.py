"""What writer and reader agree on: the column of row ids, the names of kept sheets, texts that a format cannot hold."""

import re
from typing import Final

from core.workbook.cells import plain_text
from core.workbook.declare import SheetRow, columns
from core.workbook.rows import AnyCell, Row
from core.workbook.sheets import EXTRA, SHEETS, is_extra

ROW_ID_TITLE: Final = "Trellis row"
"""Header of the hidden last column; it holds each row's stable id."""

SHEET_NAME_MAX: Final = 31
"""Longest sheet name in Excel."""

_NOT_IN_SHEET_NAMES: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_ESCAPED_LOOK: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b-\x1f]")
_NEVER_IN_TEXT: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")


def sheet_columns(sheet: str, rows: tuple[Row, ...]) -> list[str]:
    """List the columns of a sheet as they are written: declared ones, then kept ones in order of appearance."""
    declared = [column.name for column in columns(SHEETS[sheet])] if sheet in SHEETS else []
    kept = dict.fromkeys(name for row in rows for name in row.cells if is_extra(name))
    return [*declared, *kept]


def column_title(sheet: type[SheetRow], name: str) -> str:
    """Give the header of a column, declared or kept."""
    return next((column.title for column in columns(sheet) if column.name == name), name.removeprefix(EXTRA))


def kept_sheet_titles(sheets: list[str]) -> dict[str, str]:
    """Give each kept sheet the name it has in Excel: its own as far as Excel takes it, told apart by a number."""
    taken = {sheet.title.casefold() for sheet in SHEETS.values()}
    titles: dict[str, str] = {}
    for sheet in sheets:
        base = _NOT_IN_SHEET_NAMES.sub(" ", sheet.removeprefix(EXTRA)).strip("' ") or "Sheet"
        title, number = base[:SHEET_NAME_MAX], 2
        while title.casefold() in taken:
            suffix = f" {number}"
            title, number = base[: SHEET_NAME_MAX - len(suffix)] + suffix, number + 1
        taken.add(title.casefold())
        titles[sheet] = title
    return titles


def xml_text(text: str) -> str:
    """Write a text so that an .xlsx gives it back: "_x000D_" stands for a control character, and for itself escaped.

    Text of nothing but blanks is escaped as a whole, as readers drop it otherwise.
    """
    text = _NEVER_IN_TEXT.sub("\ufffd", text)
    if not text.strip():
        return "".join(f"_x{ord(blank):04X}_" for blank in text)
    return _NOT_IN_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", _ESCAPED_LOOK.sub("_x005F_", text))


def cell_text(cell: AnyCell | None) -> str:
    """Give the text of a cell as a text table holds it, without control characters; "" when blank."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, dict):
        return next(iter(cell.values()), "")
    if isinstance(cell, list):
        return "; ".join(cell)
    if isinstance(cell, str):
        return plain_text(cell)
    return str(int(cell)) if float(cell).is_integer() and abs(cell) < 1e15 else repr(cell)
