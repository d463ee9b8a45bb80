"""The template helps while one types: drop-downs, bounds, notes, widths, print."""

import io
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from core.spreadsheets.writer import write_template, write_workbook
from core.workbook.declare import columns
from core.workbook.rows import AnyCell, Row, Workbook
from core.workbook.sheets import SHEETS


@pytest.fixture(scope="module")
def template() -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(write_template()))


def letter_of(page: Worksheet, title: str) -> str:
    return next(get_column_letter(place) for place, cell in enumerate(page[1], 1) if cell.value == title)


def validation_of(page: Worksheet, title: str) -> Any:
    place = f"{letter_of(page, title)}500"
    return next(found for found in page.data_validations.dataValidation if place in found.sqref)


def test_every_declared_sheet_is_there_in_order(template: openpyxl.Workbook) -> None:
    assert template.sheetnames == [sheet.title for sheet in SHEETS.values()]
    assert (template.properties.creator, template.properties.title) == ("Trellis", "Trellis template")


@pytest.mark.parametrize("name", SHEETS)
def test_headers_are_the_declared_titles_with_a_note_each(template: openpyxl.Workbook, name: str) -> None:
    sheet = SHEETS[name]
    page = template[sheet.title]
    assert [cell.value for cell in page[1]] == [*(column.title for column in columns(sheet)), "Trellis row"]
    for place, (column, cell) in enumerate(zip(columns(sheet), page[1], strict=False), 1):
        assert cell.comment is not None
        assert column.about in cell.comment.text
        assert column.kind.accepts[1:] in cell.comment.text
        assert ("Needed" in cell.comment.text) == column.needed
        assert page.column_dimensions[get_column_letter(place)].width == column.width


def test_the_row_id_column_is_hidden_and_says_what_it_is(template: openpyxl.Workbook) -> None:
    page = template["Skills"]
    letter = letter_of(page, "Trellis row")
    assert page.column_dimensions[letter].hidden
    assert "knows a row again after you renamed it" in page[f"{letter}1"].comment.text


def test_choices_are_a_drop_down_with_our_words(template: openpyxl.Workbook) -> None:
    driver = validation_of(template["Skills"], "Driver")
    listed = "technical,communication,leadership,strategic thinking,network,flexibility"
    assert (driver.type, driver.formula1, driver.showErrorMessage) == ("list", f'"{listed}"', True)
    assert driver.error.startswith("Driver must be one of: technical")
    assert validation_of(template["Skills"], "Wants to grow").formula1 == '"yes,no"'


def test_levels_counts_and_dates_have_bounds(template: openpyxl.Workbook) -> None:
    level = validation_of(template["Skills"], "Level")
    assert (level.type, level.operator, level.formula1, level.formula2) == ("decimal", "between", "0", "5")
    assert level.error == "Level must be 0 to 5, in half steps."
    count = validation_of(template["Skills"], "Count")
    assert (count.type, count.formula2) == ("whole", "1000000000")
    used = validation_of(template["Skills"], "Last used")
    # 1900-03-01 is day 61 of Excel's calendar; 2199-12-31 is 299 years and 9 months later: day 109,574
    assert (used.type, used.formula1, used.formula2) == ("date", "61", "109574")
    assert "2027-06-30" in used.error


def test_a_column_that_names_rows_of_another_sheet_offers_them_and_takes_others(template: openpyxl.Workbook) -> None:
    role = validation_of(template["Requirements"], "Role")
    assert (role.type, role.formula1, bool(role.showErrorMessage)) == ("list", "'Roles'!$A$2:$A$1000", False)


def test_messages_fit_into_excel(template: openpyxl.Workbook) -> None:
    found = [rule for page in template.worksheets for rule in page.data_validations.dataValidation]
    assert len(found) > 30
    assert max(len(rule.error or "") for rule in found) <= 225
    assert max(len(rule.formula1) for rule in found) <= 257


def test_columns_show_dates_months_and_half_levels(template: openpyxl.Workbook) -> None:
    formats = {
        ("Skills", "Last used"): "yyyy-mm-dd",
        ("Requirements", "Demand expected"): "yyyy-mm",
        ("Skills", "Level"): "0.0",
    }
    for (sheet, title), expected in formats.items():
        page = template[sheet]
        assert page.column_dimensions[letter_of(page, title)].number_format == expected


@pytest.mark.parametrize("name", SHEETS)
def test_header_stays_in_sight_and_print_fits_the_width(template: openpyxl.Workbook, name: str) -> None:
    page = template[SHEETS[name].title]
    assert page.freeze_panes == "B2"
    assert page.page_setup.orientation == "landscape"
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr is not None
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == "$1:$1"


def test_cells_of_a_workbook_are_real_dates_numbers_and_text() -> None:
    cells: dict[str, AnyCell] = {"skill": "=1+1", "level": 3.5, "last_used": "2026-05-04", "wants_to_grow": True}
    data = write_workbook(Workbook({"skills": (Row("r1", 1, cells),)}))
    page = openpyxl.load_workbook(io.BytesIO(data))["Skills"]
    by_title = {header.value: cell for header, cell in zip(page[1], page[2], strict=True)}
    assert (by_title["Skill"].value, by_title["Skill"].data_type, by_title["Skill"].quotePrefix) == ("=1+1", "s", True)
    assert (by_title["Level"].value, by_title["Level"].number_format) == (3.5, "0.0")
    assert str(by_title["Last used"].value) == "2026-05-04 00:00:00"
    assert by_title["Last used"].number_format == "yyyy-mm-dd"
    assert (by_title["Wants to grow"].value, by_title["Trellis row"].value) == ("yes", "r1")
    assert by_title["Skill"].alignment.wrap_text


def test_drop_downs_reach_below_the_last_row_of_a_long_sheet() -> None:
    rows = tuple(Row(f"r{place}", place, {"skill": f"Skill {place}"}) for place in range(1, 1_201))
    page = openpyxl.load_workbook(io.BytesIO(write_workbook(Workbook({"skills": rows}))))["Skills"]
    ends = {max(part.max_row for part in rule.sqref.ranges) for rule in page.data_validations.dataValidation}
    assert ends == {1_400}


def test_kept_sheets_get_names_that_excel_takes_and_that_differ() -> None:
    row = Row("r", 1, {"x:A": "kept"})
    long = "x:" + "n" * 40
    data = write_workbook(Workbook({"x:Skills": (row,), "x:a/b": (row,), "x:A:B": (row,), long: (row,)}))
    names = openpyxl.load_workbook(io.BytesIO(data)).sheetnames[len(SHEETS) :]
    assert names == ["Skills 2", "a b", "A B 2", "n" * 31]
