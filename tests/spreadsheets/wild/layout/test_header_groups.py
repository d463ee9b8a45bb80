"""Two rows of headers: the names stand under the groups, the other headers may stand in either row."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx

UPPER = ["No", "Name", "Joinery", None, None, "Finish", None, "Total"]
LOWER = [None, None, "Dovetail", "Mortise", "Finger joint", "French polish", "Oil"]
BODY: Rows = [[1, "Ada Quist", 4, 3, 2, 1, 5, 15], [2, "Bo Lind", 3, 3, 4, 1, 0, 11], [3, "Cy Ohm", 1, 0, 2, 2, 3, 8]]
SKILLS = [("Dovetail", "Joinery"), ("Mortise", "Joinery"), ("Finger joint", "Joinery"), ("French polish", "Finish"),
          ("Oil", "Finish")]  # fmt: skip


def table(data: bytes, name: str) -> FoundTable:
    (found,) = understand(data, name).tables
    return found


@pytest.mark.parametrize("merged", [("C1:E1", "F1:G1"), ()], ids=["merged", "not merged"])
def test_skills_stand_in_the_second_row_though_the_other_headers_stand_in_the_first(merged: tuple[str, ...]) -> None:
    found = table(xlsx(Page("Shop", [UPPER, LOWER, *BODY], merged=merged)), "shop.xlsx")
    assert found.header_rows == (1, 2)
    assert [(one.name, one.category) for one in found.skills] == SKILLS
    assert [one.name for one in found.people] == ["Ada Quist", "Bo Lind", "Cy Ohm"]
    assert [one.level for one in found.levels if one.person == "Ada Quist"] == [4, 3, 2, 1, 5]


def test_the_same_in_a_text_table_which_merges_nothing() -> None:
    assert [(one.name, one.category) for one in table(text_table([UPPER, LOWER, *BODY]), "shop.csv").skills] == SKILLS


def test_one_merged_group_has_its_names_below_too() -> None:
    rows: Rows = [["No", "Name", "Joinery", None, "Total"], [None, None, "Dovetail", "Mortise"],
                  [1, "Ada Quist", 5, 3, 8], [2, "Bo Lind", 3, 1, 4], [3, "Cy Ohm", 1, 2, 3]]  # fmt: skip
    found = table(xlsx(Page("Shop", rows, merged=("C1:D1",))), "shop.xlsx")
    assert [(one.name, one.category) for one in found.skills] == [("Dovetail", "Joinery"), ("Mortise", "Joinery")]


def test_a_first_row_of_words_below_the_headers_is_no_second_row_of_them() -> None:
    rows: Rows = [["Skill", "Ada Quist", "Bo Lind"], ["Dovetail", "Expert", "Basic"], ["Mortise", "Basic", "Expert"]]
    assert table(xlsx(Page("Shop", rows)), "shop.xlsx").header_rows == (1,)
