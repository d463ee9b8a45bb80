"""An .ods is read like a workbook, and one whose repeats would fill the memory is refused before it is read."""

import pytest

from core.spreadsheets.grids import file_grids
from core.spreadsheets.refusals import NotASpreadsheetError, PasswordProtectedError, TooLargeError
from tests.spreadsheets.test_refusals import zipped

_KIND = b"application/vnd.oasis.opendocument.spreadsheet"
_CELL = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'
_REST = (
    '<table:table-row table:number-rows-repeated="1048000">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)
_WIDE = _CELL.format(' table:number-columns-repeated="16000"', "a")


def ods(rows: str, kind: bytes = _KIND, manifest: bytes = b"<m/>") -> bytes:
    """Make an .ods with one sheet of these rows."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    table = f'<table:table table:name="S">{rows}</table:table>'
    body = f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>{body}</office:document-content>'
    )
    return zipped({"mimetype": kind, "content.xml": content.encode(), "META-INF/manifest.xml": manifest})


def row(*texts: str, repeats: str = "") -> str:
    return f"<table:table-row{repeats}>" + "".join(_CELL.format("", text) for text in texts) + "</table:table-row>"


def test_an_open_document_sheet_is_read_and_its_blank_rest_is_none() -> None:
    (grid,) = file_grids(ods(row("Skill", "Level") + row("SQL", "3") + _REST), "skills.ods")
    assert (grid.title, [list(line) for line in grid.rows]) == ("S", [["Skill", "Level"], ["SQL", "3"]])


@pytest.mark.parametrize(
    "rows",
    [
        row("a", repeats=' table:number-rows-repeated="900000"') + row(*"abcdefghijklmnop"),
        f'<table:table-row table:number-rows-repeated="1000">{_WIDE}</table:table-row>',
        row("a") + _REST + row("b", *"abcdefghijklmno"),
    ],
)
def test_repeats_that_would_fill_the_memory_are_refused(rows: str) -> None:
    with pytest.raises(TooLargeError, match=r"has .* rows by .* columns in a sheet"):
        file_grids(ods(rows), "bomb.ods")


def test_a_long_text_repeated_too_often_is_refused() -> None:
    rows = f'<table:table-row table:number-rows-repeated="100000">{_CELL.format("", "x" * 5_000)}</table:table-row>'
    with pytest.raises(TooLargeError, match="MB of text"):
        file_grids(ods(rows), "long.ods")


def test_other_open_documents_and_protected_ones_are_named() -> None:
    with pytest.raises(NotASpreadsheetError, match="an OpenDocument file that is no spreadsheet"):
        file_grids(ods(row("a"), kind=b"application/vnd.oasis.opendocument.text"), "letter.ods")
    with pytest.raises(PasswordProtectedError, match="is protected with a password"):
        file_grids(ods(row("a"), manifest=b"<m><encryption-data/></m>"), "secret.ods")
