"""Marks of an exam are no levels; numbers under the names of skills are, also where the best is said in a row."""

import pytest

from core.spreadsheets.wild.kinds.exams import MARKS, QUESTIONS
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx


def read(rows: Rows) -> Understood:
    return understand(xlsx(Page("Mock", rows)), "mock.xlsx")


@pytest.mark.parametrize("name", ["Max marks", "Out of", "Barème", "Punkte max.", "Puntos máximos", "満点"])
def test_marks_out_of_another_number_in_each_column_are_refused(name: str) -> None:
    found = read([["Pupil", "Algebra", "Geometry", "Total"], [name, 4, 10, 14], ["Ann", 3, 7, 10], ["Bob", 4, 9, 13]])
    assert not found.tables
    assert MARKS in [one.reason for one in found.skipped]


@pytest.mark.parametrize("header", ["Q{}", "Question {}", "Aufgabe {}", "Exercice {}", "第{}問"])
def test_columns_that_are_numbered_questions_are_no_skills(header: str) -> None:
    found = read(
        [["Name", *(header.format(one) for one in range(1, 6))], ["Ann", 1, 2, 3, 4, 5], ["Bob", 2, 4, 4, 4, 3]]
    )
    assert not found.tables
    assert QUESTIONS in [one.reason for one in found.skipped]


def test_one_highest_level_for_all_skills_is_no_exam_and_nobody() -> None:
    (table,) = read([["Name", "Lathe", "Mill"], ["Max score", 5, 5], ["Ann", 3, 2], ["Bob", 1, 4]]).tables
    assert [one.name for one in table.people] == ["Ann", "Bob"]


def test_possible_sums_below_levels_that_none_reaches_are_no_exam() -> None:
    rows: Rows = [["Name", "Lathe (1-5)", "Mill"], ["Ann", 3, 2], ["Bob", 1, None], ["Total possible", 10, 5]]
    (table,) = read(rows).tables
    assert [one.level for one in table.levels] == [3, 2, 1]


def test_quarters_over_the_levels_of_skills_are_times() -> None:
    (table,) = read([["Skill", "Q1", "Q2", "Q3", "Q4"], ["SQL", 1, 2, 3, 4], ["Go", 2, 2, 4, 5]]).tables
    assert [(one.skill, one.level) for one in table.levels] == [("SQL", 4), ("Go", 5)]


def test_tasks_with_names_beside_numbers_are_skills() -> None:
    (table,) = read([["Name (1-5)", "Q7 Apron", "Python 3", "ISO 9"], ["Ann", 1, 2, 3], ["Bob", 2, 4, 4]]).tables
    assert len(table.skills) == 3
