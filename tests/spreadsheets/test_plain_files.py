"""Which files are read by their headers alone, and which have to be looked at as of another shape."""

import pytest

from core.spreadsheets.plain_files import read_plainly
from core.spreadsheets.writer import write_template


def test_a_workbook_of_trellis_is_read_by_its_titles() -> None:
    incoming = read_plainly(write_template(), "template.xlsx")
    assert incoming is not None
    assert incoming.sheets[0].sheet == "profile"


@pytest.mark.parametrize(
    "table",
    [
        "Skill,Level\nSQL,3\nGo,5\n",
        "Skill,Level\nSQL,2.5\nGo,0\nR,5\n",
        "Skill,Level,Driver,Count,Note\nSQL,3\n",
        "Skill,Colour\nSQL,red\n",
    ],
)
def test_a_list_with_known_headers_is_read_by_them(table: str) -> None:
    incoming = read_plainly(table.encode(), "list.csv")
    assert incoming is not None
    assert [sheet.sheet for sheet in incoming.sheets] == ["skills"]


@pytest.mark.parametrize(
    "table",
    [
        "Name,Welding,Soldering\nAna,x,\nBo,,x\n",
        "Skill,Stufe\nSQL,3\n",
        "Skill,Employee,Level\nSQL,Ana,3\n",
        "Skill,Level\nSQL,8\nGo,9\nR,3\n",
        "Skill,Level\nSQL,advanced\nGo,expert\nR,beginner\n",
        "Skill,Level\nSQL,4\nGo,1\nR,2\n",  # of 4, or of 5
        "Skill,Level\nSQL,3\nGo,5\nSQL,5\n",
        "Skill,Level\nMS Excel,3\nGo,5\nMicrosoft Excel,5\n",
        "Skill,Level\nDATA,\nSQL,3\nGo,5\nAverage,4\n",
        "Skill,Level\nSQL,3\nGo,5\n\n1 = expert,\n5 = novice,\n",
        "Skill,Level,,\nSQL,3,,1 = expert\nGo,5,,5 = none\n",
        "Fruit,Colour\nApple,red\n",
    ],
)
def test_a_table_whose_headers_or_levels_say_otherwise_is_of_another_shape(table: str) -> None:
    assert read_plainly(table.encode(), "other.csv") is None
