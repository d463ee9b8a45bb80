"""Every cell of a sheet that was recognised is coloured in as what it is."""

from core.spreadsheets.wild.coloured import recognised
from core.spreadsheets.wild.reader import understand

LIST = b"Employee,Skill,Level (1-5)\nAna Ruiz,SQL,3\nAna Ruiz,Forecasting,4\nBo Lindgren,SQL,2\nAverage,,3\n"


def test_names_are_coloured_wherever_they_stand_and_not_only_where_they_stand_first() -> None:
    parts = recognised(understand(LIST, "list.csv"), "")
    assert [parts[1, column] for column in (1, 2, 3)] == ["header"] * 3
    assert [parts[row, 1] for row in (2, 3, 4)] == ["person"] * 3
    assert [parts[row, 2] for row in (2, 3, 4)] == ["skill"] * 3
    assert [parts[row, 3] for row in (2, 3, 4)] == ["level"] * 3
    assert parts[5, 1] == "skipped"


def test_a_person_whom_the_form_above_names_colours_no_header() -> None:
    parts = recognised(understand(b"Name:,Ana Ruiz,\n,,\nSkill,Level (1-5),\nSQL,3,\nForecasting,2,\n", "form.csv"), "")
    assert (parts[3, 1], parts[4, 1]) == ("header", "skill")


def test_another_sheet_has_nothing_to_colour() -> None:
    assert recognised(understand(LIST, "list.csv"), "Other") == {}
