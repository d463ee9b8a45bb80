"""Dates between people and skills are kept as written; whether they mean that somebody can do it is asked."""

from datetime import date

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.taking import taken
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

ROWS: Rows = [
    ["Medewerker", "BHV", "VCA", "Heftruck"],
    ["M. Visser", date(2023, 4, 1), None, date(2024, 1, 9)],
    ["K. Bakker", None, date(2022, 11, 3), date(2024, 2, 2)],
]


def test_dates_are_no_levels_until_somebody_says_that_they_are() -> None:
    found = understand(xlsx(Page("Plan", ROWS)), "plan.xlsx")
    (question,) = found.questions
    assert question.id == "trained:Plan!A1"
    assert question.proposed == "no levels: the dates are kept beside the skills"
    assert [level.level for level in found.tables[0].levels] == [None] * 4
    assert found.problems == ()


def test_dates_that_mean_trained_are_level_3_and_stay_as_written() -> None:
    answers = {"trained:Plan!A1": "whoever has a date can do it: level 3"}
    found = understand(xlsx(Page("Plan", ROWS)), "plan.xlsx", answers)
    assert found.questions == ()
    levels = found.tables[0].levels
    assert [(level.person, level.skill, level.level) for level in levels] == [
        ("M. Visser", "BHV", 3.0), ("M. Visser", "Heftruck", 3.0),
        ("K. Bakker", "VCA", 3.0), ("K. Bakker", "Heftruck", 3.0)
    ]  # fmt: skip
    assert levels[0].written == "2023-04-01"


def test_levels_beside_which_no_date_stands_ask_nothing_of_dates() -> None:
    rows: Rows = [ROWS[0], ["M. Visser", 1, 2, 5], ["K. Bakker", 4, 3, 3]]
    assert understand(xlsx(Page("Plan", rows)), "plan.xlsx").questions == ()


def test_dates_go_with_the_skills_whatever_is_answered() -> None:
    for answers in ({}, {"trained:Plan!A1": "whoever has a date can do it: level 3"}):
        found = understand(xlsx(Page("Plan", ROWS)), "plan.xlsx", answers)
        cells = [row.cells for sheet in taken(found, "M. Visser").sheets for row in sheet.rows]
        assert any("2023-04-01" in map(str, one.values()) for one in cells)
