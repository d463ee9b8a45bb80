"""Which text tells the scale of a list: a range in the header or the title; "Note" in French is no German mark."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx


def read(rows: Rows) -> Understood:
    return understand(xlsx(Page("Feuil1", rows)), "file.xlsx")


@pytest.mark.parametrize(("header", "high"), [("Note sur 10", 10), ("Note /20", 20), ("Note (sur 20)", 20)])
def test_a_french_mark_out_of_a_number_is_a_level(header: str, high: float) -> None:
    found = read([["Compétence", header], ["Excel", 8], ["Word", 4], ["Access", 7]])
    assert [one.level for one in found.tables[0].levels] == [10 * mark // high / 2 for mark in (8, 4, 7)]
    assert not found.questions


@pytest.mark.parametrize("headers", [["Compétence", "Note"], ["Skill", "Note"], ["Competenza", "Note"]])
def test_the_highest_of_marks_is_proposed_as_the_best_outside_german(headers: list[object]) -> None:
    (question,) = read([headers, ["Excel", 5], ["Word", 4], ["Access", 1]]).questions
    assert question.proposed == "5 is the best of 1 to 5"
    assert "1 is the best of 1 to 5" in question.choices


def test_in_german_1_is_proposed_as_the_best() -> None:
    (question,) = read([["Kompetenz", "Note"], ["Excel", 5], ["Word", 4], ["Access", 1]]).questions
    assert question.proposed == "1 is the best of 1 to 6"


def test_remarks_under_note_stay_beside_the_levels() -> None:
    (table,) = read([["Compétence", "Niveau (1-5)", "Note"], ["Excel", 5, "vu"], ["Word", 4, "à revoir"]]).tables
    assert [(one.level, one.extra) for one in table.levels] == [(5, {"note": "vu"}), (4, {"note": "à revoir"})]


@pytest.mark.parametrize(
    ("title", "header"),
    [("Mes compétences de 1 à 10", "Score"), ("Meine Kenntnisse nach zwei Jahren (1-10)", "Stufe"),
     ("Mijn vaardigheden van 1 tot 10", "Cijfer")],
)  # fmt: skip
def test_a_title_gives_the_range_and_no_unit_to_levels(title: str, header: str) -> None:
    found = read([[title], ["Skill", header], ["Excel", 8], ["Word", 4]])
    assert [one.level for one in found.tables[0].levels] == [4, 2]
    assert not found.questions


def test_a_title_in_years_over_years_makes_no_levels() -> None:
    found = read([["Experience in years (0-10)"], ["Skill", "Years"], ["Excel", 8], ["Word", 4]])
    assert all(one.level is None for table in found.tables for one in table.levels)
