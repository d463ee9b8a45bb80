"""A person whom a title names beside other words: whether a list of skills below is theirs is asked."""

import pytest

from core.spreadsheets.wild.layout.people_in_titles import person_in_title
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

LIST = "Skill,Level (1-5)\nGit,3\nSQL,2\nExcel,5\n"


def read(title: str, answers: dict[str, str] | None = None, body: str = LIST) -> Understood:
    return understand(f"{title}\n\n{body}".encode(), "audit.csv", answers)


@pytest.mark.parametrize(
    "title",
    [
        "Skills audit - Ana Ruiz", "360° Feedback – Ana Ruiz", "Ana Ruiz: Kompetenzprofil", "Senior baker: Ana Ruiz",
        "Scheda valutazione – Pizzaiolo: Ana Ruiz", "Évaluation des compétences : Ana Ruiz",
        "Skills audit | Ana Ruiz (2026)",
    ],
)  # fmt: skip
def test_the_list_below_is_proposed_as_that_persons_and_asked_about(title: str) -> None:
    found = read(title)
    (table,) = found.tables
    assert [one.name for one in table.people] == ["Ana Ruiz"]
    assert [(one.person, one.level) for one in table.levels] == [("Ana Ruiz", 3), ("Ana Ruiz", 2), ("Ana Ruiz", 5)]
    (question,) = found.questions
    assert (question.asks, question.choices[0]) == ("Whose levels are these?", "Ana Ruiz")


def test_levels_that_are_not_that_persons_are_nobodys() -> None:
    (question,) = read("Skills - Scrum Master").questions
    found = read("Skills - Scrum Master", {question.id: "nobody whom the file names"})
    assert (found.tables[0].people, {one.person for one in found.tables[0].levels}, found.questions) == ((), {""}, ())


@pytest.mark.parametrize(
    "title",
    [
        "Skills audit - Front Desk", "Skills matrix - North Yorkshire", "Skills audit - assessor: Ana Ruiz",
        "Manager: Ana Ruiz", "Skills audit - Python", "Skills: Ana Ruiz, Ben Fox", "Skills - Sales Team",
        "Customer: Ana Ruiz",
        "Skills 2025 - 2026",
    ],
)  # fmt: skip
def test_what_a_title_names_besides_is_no_person(title: str) -> None:
    assert person_in_title(title) == ""


def test_people_in_the_table_go_before_the_one_in_the_title() -> None:
    found = read("Skills audit - Ana Ruiz", body="Name,Git,SQL\nBen Fox,3,2\nCho Lim,5,1\nDee Roy,1,4\n")
    assert [one.name for one in found.tables[0].people] == ["Ben Fox", "Cho Lim", "Dee Roy"]


def test_the_nearest_title_names_whose_list_it_is() -> None:
    found = understand(f"Skills audit - Ana Ruiz\n\n{LIST}\n\nSkills audit - Ben Fox\n\n{LIST}".encode(), "audit.csv")
    assert [one.name for table in found.tables for one in table.people] == ["Ana Ruiz", "Ben Fox"]


def test_a_sheet_named_after_the_person_in_its_title_needs_no_question() -> None:
    rows: Rows = [["Skills audit - Ana Ruiz"], [None], ["Skill", "Level (1-5)"], ["Git", 3], ["SQL", 2], ["Excel", 5]]
    found = understand(xlsx(Page("Ana Ruiz", rows)), "audit.xlsx")
    assert ([one.name for one in found.tables[0].people], found.questions) == (["Ana Ruiz"], ())
