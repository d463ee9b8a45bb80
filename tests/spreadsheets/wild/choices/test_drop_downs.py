"""Drop-downs are read with what one chooses from, wherever that stands."""

import re

import pytest

from core.spreadsheets.grids import file_grids
from core.spreadsheets.sheet_parts import book_aside
from core.spreadsheets.wild.choices.drop_downs import DropDown, drop_downs
from core.spreadsheets.wild.layout.sheet import wild_sheet
from core.spreadsheets.wild.understood import Area
from tests.spreadsheets.wilds.files import Page, text_table, unzipped, xlsx, zipped

LISTS = Page("My lists", [["Level", None], ["Egg", None], ["Queen", None]])


def found(data: bytes) -> list[DropDown]:
    return drop_downs(book_aside(data), [wild_sheet(grid) for grid in file_grids(data, "hive.xlsx")])


def with_rule(formula: str) -> Page:
    return Page("Hive", [["Skill", "Level"], ["Smoking", "Egg"]], drop_downs={"B2:B9 D2": formula})


CELLS = (Area("Hive", 2, 2, 9, 2), Area("Hive", 2, 4, 2, 4))


def test_choices_can_stand_in_the_drop_down_itself() -> None:
    assert found(xlsx(with_rule('"Egg, Queen"'))) == [DropDown(CELLS, ("Egg", "Queen"))]


@pytest.mark.parametrize(
    ("formula", "source"),
    [
        ("'My lists'!$A$2:$A$3", Area("My lists", 2, 1, 3, 1)),
        ("'My lists'!$A2:$A40", Area("My lists", 2, 1, 40, 1)),
    ],
)
def test_choices_can_stand_on_another_sheet(formula: str, source: Area) -> None:
    assert found(xlsx(with_rule(formula), LISTS)) == [DropDown(CELLS, ("Egg", "Queen"), source)]


def test_a_name_stands_for_the_cells_that_the_workbook_gives_it() -> None:
    parts = unzipped(xlsx(with_rule("Stages"), LISTS))
    named = "<definedNames><definedName name='stages'>'My lists'!$A$2:$A$3</definedName></definedNames>"
    book = parts["xl/workbook.xml"].decode()
    assert "<calcPr" in book
    parts["xl/workbook.xml"] = book.replace("<definedNames/>", "").replace("<calcPr", f"{named}<calcPr", 1).encode()
    assert [one.choices for one in found(zipped(parts))] == [("Egg", "Queen")]


def test_what_excel_keeps_in_its_extension_is_read_too() -> None:
    parts = unzipped(xlsx(Page("Hive", [["Skill", "Level"], ["Smoking", "Egg"]]), LISTS))
    rule = (
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
        'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="1">'
        "<x14:dataValidation type=\"list\"><x14:formula1><xm:f>'My lists'!$A$2:$A$3</xm:f></x14:formula1>"
        "<xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>"
    )
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    parts["xl/worksheets/sheet1.xml"] = sheet.replace("</worksheet>", rule).encode()
    (one,) = found(zipped(parts))
    assert (one.choices, one.areas) == (("Egg", "Queen"), (Area("Hive", 2, 2, 9, 2),))


def test_whole_numbers_between_two_bounds_are_choices() -> None:
    parts = unzipped(xlsx(with_rule('"0,1"')))
    text = parts["xl/worksheets/sheet1.xml"].decode().replace('type="list"', 'type="whole"')
    between, count = re.subn("<formula1>.*</formula1>", "<formula1>1</formula1><formula2>4</formula2>", text)
    assert count == 1
    parts["xl/worksheets/sheet1.xml"] = between.encode()
    assert [one.choices for one in found(zipped(parts))] == [("1", "2", "3", "4")]


@pytest.mark.parametrize("formula", ["INDIRECT(A1)", "OFFSET(Lists!A1,0,0,3,1)", "Nowhere!$A$1:$A$4", "no_such_name"])
def test_choices_that_are_calculated_or_nowhere_are_left_out(formula: str) -> None:
    assert found(xlsx(with_rule(formula), LISTS)) == []


def test_a_text_table_and_a_workbook_whose_parts_are_broken_have_none() -> None:
    assert drop_downs(book_aside(text_table([["Skill", "Level"], ["Smoking", 3]])), []) == []
    assert drop_downs(book_aside(b"PK broken"), []) == []
