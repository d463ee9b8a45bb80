"""What is written comes back: as an Excel file, as CSV, with every awkward value."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.spreadsheets.csv_export import write_csv
from core.spreadsheets.preview import preview
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.writer import write_template, write_workbook
from core.workbook.rows import Row, Workbook, with_changes
from core.workbook.sheets import SHEETS
from tests.spreadsheets.reading import read_into_empty
from tests.spreadsheets.workbooks import AWKWARD, KEPT, cells_by_sheet, new_ids, workbooks

_LESS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_LESS
@given(workbooks())
def test_a_workbook_written_and_read_against_itself_changes_nothing(workbook: Workbook) -> None:
    found = preview(workbook, read_workbook(write_workbook(workbook), "mine.xlsx"))
    assert found.changes(new_ids("new")) == []
    assert found.problems() == []
    assert found.count("unchanged") == sum(len(rows) for rows in workbook.sheets.values())


@_LESS
@given(workbooks())
def test_a_workbook_read_into_an_empty_one_has_the_same_cells(workbook: Workbook) -> None:
    read, problems = read_into_empty(write_workbook(workbook), "mine.xlsx", new_ids("new"))
    assert cells_by_sheet(read) == cells_by_sheet(workbook)
    assert problems == []


@_LESS
@given(workbooks(), workbooks())
def test_taking_the_same_file_again_changes_nothing(current: Workbook, other: Workbook) -> None:
    incoming = read_workbook(write_workbook(other), "other.xlsx")
    taken = with_changes(current, preview(current, incoming).changes(new_ids("new")))
    assert preview(taken, incoming).changes(new_ids("newer")) == []


@_LESS
@given(workbooks())
def test_the_template_changes_no_workbook(workbook: Workbook) -> None:
    found = preview(workbook, read_workbook(write_template(), "template.xlsx"))
    assert (found.rows, found.changes(new_ids("new"))) == ((), [])


@_LESS
@given(workbooks(kept_sheets=False))
def test_a_sheet_as_csv_read_against_itself_changes_nothing(workbook: Workbook) -> None:
    for name, rows in workbook.sheets.items():
        incoming = read_workbook(write_csv(SHEETS[name], rows), f"{name}.csv")
        found = preview(workbook, incoming)
        assert [sheet.sheet for sheet in incoming.sheets] == [name]
        assert (found.changes(new_ids("new")), found.problems()) == ([], [])


@pytest.mark.parametrize("text", [*AWKWARD, "\x01\x0b", "\r\n", "one\rtwo", " ", "\n", "_x0001_"])
def test_kept_text_comes_back_letter_by_letter(text: str) -> None:
    workbook = Workbook({"skills": (Row("r", 1, {"skill": "SQL", "x:Kept": text}),)})
    read, _ = read_into_empty(write_workbook(workbook), "mine.xlsx", new_ids("new"))
    assert read.single("skills")["x:Kept"] == text


@given(KEPT)
@settings(max_examples=60, deadline=None)
def test_a_kept_value_keeps_its_type(value: str | float | dict[str, str]) -> None:
    workbook = Workbook({"x:Mine": (Row("r", 2, {"x:C": value}),)})
    read, _ = read_into_empty(write_workbook(workbook), "mine.xlsx", new_ids("new"))
    found = read.single("x:Mine")["x:C"]
    assert found == value
    assert isinstance(found, bool) == isinstance(value, bool)


def test_text_that_excel_or_xml_cannot_hold_never_stops_the_export() -> None:
    workbook = Workbook({"skills": (Row("r", 1, {"skill": "SQL", "x:Kept": "lone \ud800 and \uffff"}),)})
    read, _ = read_into_empty(write_workbook(workbook), "mine.xlsx", new_ids("new"))
    assert read.single("skills")["x:Kept"] == "lone \ufffd and \ufffd"
    assert b"lone  and" in write_csv(SHEETS["skills"], workbook.rows("skills"))


@given(st.sampled_from(["=1+1", "+1", "-1", "@x", "\uff1d1"]))
def test_no_text_in_a_csv_begins_as_a_formula(text: str) -> None:
    data = write_csv(SHEETS["skills"], [Row("r", 1, {"skill": text})])
    assert data.decode("utf-8-sig").splitlines()[1].startswith(f"'{text},")
