"""A header that can mean two things means what stands below it."""

from datetime import date

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx


def table_of(rows: Rows) -> FoundTable:
    (table,) = understand(xlsx(Page("Team", rows)), "team.xlsx").tables
    return table


def levels(table: FoundTable) -> dict[str, float | None]:
    return {one.skill: one.level for one in table.levels}


@pytest.mark.parametrize("skill", ["Business email", "E-mail etiquette", "Email", "Phone handling"])
@pytest.mark.parametrize(("low", "high"), [(2, 5), (40, 100)])
def test_a_skill_named_for_mail_or_telephones_is_one_where_levels_stand(skill: str, low: int, high: int) -> None:
    rows: Rows = [[f"Assessment (0-{high})"], [], ["Employee", skill, "Keigo"], ["Ana Ruiz", low, high]]
    table = table_of([*rows, ["Bo Lind", high, 0]])
    assert [(one.skill, one.level) for one in table.levels][:2] == [(skill, 2), ("Keigo", 5)]


@pytest.mark.parametrize("header", ["E-mail", "Business email", "Email address"])
def test_a_column_of_addresses_is_no_skill(header: str) -> None:
    table = table_of([["Employee", header, "SQL", "Go"], ["Ana Ruiz", "ana@ruiz.example", 3, 1],
                      ["Bo Lind", "bo@lind.example", 5, 2]])  # fmt: skip
    assert [one.name for one in table.skills] == ["SQL", "Go"]


def test_names_of_accounts_under_e_mail_are_no_levels() -> None:
    table = table_of([["Employee", "E-mail", "SQL", "Go"], ["Ana Ruiz", "aruiz", 3, 1], ["Bo Lind", "blind", 5, 2]])
    assert [one.name for one in table.skills] == ["SQL", "Go"]


@pytest.mark.parametrize(
    ("cells", "read"),
    [(["●", "◕", "○"], [5, 3.5, 0]), ([3, 5, 1], [3, 5, 1]), (["Experte", "Grundkenntnisse", "keine"], [5, 2, 0])],
)
def test_stand_heads_levels_where_these_stand_below(cells: list[object], read: list[float]) -> None:
    names = ["Scrum", "Kanban", "Jira"]
    found = levels(table_of([["Kompetenz", "Stand"], *([a, b] for a, b in zip(names, cells, strict=True))]))
    assert list(found.values()) == read


@pytest.mark.parametrize(
    "cells", [[date(2025, 3, 1), date(2025, 4, 2)], ["01.03.2025", "02.04.2025"], ["2024", "2025"]]
)
def test_stand_over_dates_is_the_date_beside_the_level(cells: list[object]) -> None:
    table = table_of([["Kompetenz", "Niveau (1-5)", "Stand"], ["Scrum", 3, cells[0]], ["Jira", 4, cells[1]]])
    assert levels(table) == {"Scrum": 3, "Jira": 4}
    assert table.columns["C"] == "date"


def test_where_i_am_now_in_sentences_is_a_note_and_no_survey() -> None:
    rows: Rows = [
        ["Competency", "Where I am now", "Evidence"],
        ["Budgeting", "I can draw up a departmental budget on my own", "FY24 budget"],
        ["Facilitation", "Have co-facilitated two workshops so far", "Oct retreat"],
        ["Grant writing", "Never done this but would love to some day", None],
    ]
    table = table_of(rows)
    assert [one.name for one in table.skills] == ["Budgeting", "Facilitation", "Grant writing"]
    assert table.levels[0].extra["note"] == rows[1][1]
    assert table.levels[0].extra["evidence"] == "FY24 budget"
    numbers = table_of([["Competency", "Where I am now (1-5)"], ["Budgeting", 3], ["Facilitation", 5]])
    assert levels(numbers) == {"Budgeting": 3, "Facilitation": 5}


def test_a_survey_of_opinions_stays_one() -> None:
    rows: Rows = [["Who", "I feel valued", "I am proud of us"], ["Ana Ruiz", 3, 4], ["Bo Lind", 5, 1]]
    assert "survey" in understand(text_table(rows), "survey.csv").skipped[0].reason
