"""A formula whose result is not saved reads as blank, and so does an error: both are said."""

import io
from collections.abc import Sequence

from openpyxl import Workbook

from core.spreadsheets.blank_results import blank_results
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, text_table, unzipped, xlsx, zipped


def without_results(*sheets: str, headers: Sequence[str] = ()) -> bytes:
    """Give a workbook as openpyxl writes it: two of its three levels are formulas; on further sheets is a text."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Team"
    for row in (["Skill", "Level", *headers], ["SQL", 3], ["Excel", "=B2+1"], ["Power BI", "=B2-1"]):
        sheet.append(row)
    for title in sheets[1:]:
        book.create_sheet(title).append(["nothing calculated"])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_formulas_without_a_saved_result_are_counted_from_their_first_cell() -> None:
    found = [problem.sentence() for problem in blank_results(without_results("Team", "Notes"), "team.xlsx")]
    assert found == [
        "team.xlsx, sheet Team, cell B3: 2 formulas without a saved result, read as blank. Trellis does not calculate. "
        "Open the file in Excel or LibreOffice, save it there, and choose it again."
    ]


def test_a_formula_whose_saved_result_is_an_empty_text_is_none_of_them() -> None:
    parts = unzipped(without_results())
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b'<c r="B3">', b'<c r="B3" t="str">').replace(b"<v></v>", b"<v/>")
    [found] = blank_results(zipped(parts), "team.xlsx")
    assert found.where == "team.xlsx, sheet Team, cell B4"
    assert found.found == "1 formula without a saved result, read as blank."


def test_a_damaged_workbook_is_said_as_a_whole() -> None:
    parts = unzipped(without_results())
    parts["xl/workbook.xml"] = b"<workbook"
    [found] = blank_results(zipped(parts), "team.xlsx")
    assert found.where == "team.xlsx"


def test_files_without_such_formulas_have_none() -> None:
    assert blank_results(xlsx(Page("A", [["Skill", "Level"], ["SQL", 3]])), "a.xlsx") == []
    assert blank_results(text_table([["Skill", "Level"], ["SQL", "=B1"]]), "a.csv") == []


def test_both_readers_of_a_file_say_so() -> None:
    data = without_results()
    said = blank_results(data, "team.xlsx")
    assert list(read_workbook(data, "team.xlsx").remarks) == said
    assert said[0] in understand(data, "team.xlsx").problems


def test_errors_are_said_with_their_first_cell_and_read_blank() -> None:
    parts = unzipped(without_results())
    sheet = "xl/worksheets/sheet1.xml"
    error, number = b'<c r="B2" t="e"><v>#N/A</v></c>', b'<c r="B2" t="n"><v>3</v></c>'
    assert number in parts[sheet]
    parts[sheet] = parts[sheet].replace(number, error)
    data = zipped(parts)
    unsaved, errors = (problem.sentence() for problem in blank_results(data, "team.xlsx"))
    assert unsaved.startswith("team.xlsx, sheet Team, cell B3: 2 formulas without a saved result")
    assert errors == (
        "team.xlsx, sheet Team, cell B2: 1 error such as #N/A, read as blank. Trellis takes what a cell shows when it "
        "is no error. Correct the formula in the file, and choose it again."
    )
