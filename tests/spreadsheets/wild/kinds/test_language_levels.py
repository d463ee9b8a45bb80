"""Codes of languages beside numbers are levels under the name of a language, asked about elsewhere, and never lost."""

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx


def read(header: str, cells: list[str], answers: dict[str, str] | None = None) -> Understood:
    people = ["Ann Lee", "Bob Ray", "Cy Poe"]
    numbers = [[4, 3, 2], [1, 5, 4], [3, 3, 1]]
    body: Rows = [[name, *row, cell] for name, row, cell in zip(people, numbers, cells, strict=True)]
    return understand(xlsx(Page("Team", [["Name", "Lathe", "Mill", "Saw", header], *body])), "team.xlsx", answers)


def levels(found: Understood, skill: str) -> list[float | None]:
    return [level.level for level in found.tables[0].levels if level.skill == skill]


def test_a_column_of_a_language_beside_numbers_has_the_levels_of_its_codes() -> None:
    found = read("Englisch", ["B1", "A2", "native"])
    assert levels(found, "Englisch") == [2.5, 2, 5]
    assert levels(found, "Lathe") == [4, 1, 3]
    assert any("Englisch: the levels of languages are read beside the numbers" in one for one in found.assumed)
    assert (found.questions, found.problems) == ((), ())


def test_a_row_of_a_language_is_read_too() -> None:
    rows: Rows = [["Skill", "Ann Lee", "Bob Ray", "Cy Poe"], ["Lathe", 4, 3, 2], ["Mill", 1, 5, 4], ["Saw", 2, 2, 3],
                  ["French", "B2", "-", "C1"]]  # fmt: skip
    assert levels(understand(xlsx(Page("Team", rows)), "team.xlsx"), "French") == [3, None, 4]


def test_codes_under_another_name_are_asked_about_and_no_levels_until_then() -> None:
    found = read("Band", ["B1", "A2", "C1"])
    (question,) = found.questions
    assert question.asks == "Band: are these levels of languages?"
    assert (question.proposed, levels(found, "Band")) == ("no levels: kept as written", [None] * 3)
    answered = read("Band", ["B1", "A2", "C1"], {question.id: question.choices[1]})
    assert (levels(answered, "Band"), answered.questions) == ([2.5, 2, 4], ())


def test_a_single_code_among_numbers_stays_a_problem() -> None:
    found = read("English", ["4", "A2", "3"])
    assert levels(found, "English") == [4, None, 3]
    assert [problem.found for problem in found.problems] == ["level 'A2' for English"]
