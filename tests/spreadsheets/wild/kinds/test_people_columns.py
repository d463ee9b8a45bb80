"""People that no header names: numbers of employees, and names over words that no list of levels has."""

import pytest

from core.spreadsheets.wild.reader import understand

NUMBERED = "{},skill_name,level\n1,Milling,3\n1,Welding,5\n2,Milling,4\n2,Polishing,2\n3,Welding,1\n"


@pytest.mark.parametrize("header", ["employee_id", "userId", "Personalnummer", "社員番号"])
def test_numbers_that_repeat_with_other_skills_are_people(header: str) -> None:
    (table,) = understand(NUMBERED.format(header).encode(), "skills.csv").tables
    assert table.columns["A"] == "person"
    assert [(one.person, one.skill, one.level) for one in table.levels] == [
        ("1", "Milling", 3), ("1", "Welding", 5), ("2", "Milling", 4), ("2", "Polishing", 2), ("3", "Welding", 1)
    ]  # fmt: skip


def test_the_number_of_each_row_is_nobody() -> None:
    found = understand(b"No,Skill,Level (1-5)\n1,Milling,3\n2,Welding,5\n3,Sawing,4\n4,Milling,4\n", "skills.csv")
    assert found.tables[0].people == ()
    assert [(one.area.address, one.reason) for one in found.skipped] == [("A1:A5", "numbering")]


def test_numbers_beside_the_names_of_people_stay_numbers() -> None:
    rows = "emp_id,Name,Skill,Level (1-5)\n7,Ana Ruiz,SQL,3\n7,Ana Ruiz,Law,5\n9,Bo Lind,SQL,4\n9,Bo Lind,Tax,2\n"
    (table,) = understand(rows.encode(), "skills.csv").tables
    assert [one.name for one in table.people] == ["Ana Ruiz", "Bo Lind"]


WORDS = "Skill,Alice,Bob,Carol\nTax,Rookie,Wizard,Rookie\nLaw,Wizard,Rookie,Rookie\nSales,Wizard,Rookie,Wizard\n"


def test_levels_of_people_in_words_of_their_own_are_asked_about() -> None:
    found = understand(WORDS.encode(), "team.csv")
    (question,) = found.questions
    assert (question.id, question.choices[1]) == ("words:A1", "Rookie 0, Wizard 5")
    answered = understand(WORDS.encode(), "team.csv", {question.id: "Rookie 0, Wizard 5"})
    # the first of two is 0, the last 5
    assert [one.level for one in answered.tables[0].levels if one.person == "Alice"] == [0, 5, 5]


def test_texts_that_the_columns_do_not_share_are_no_levels() -> None:
    rows = b"Skill,Alice,Bob\nTax,yearly,Rome\nLaw,yearly,Oslo\nSales,weekly,Oslo\nPay,weekly,Rome\n"
    (table,) = understand(rows, "team.csv").tables
    assert (table.kind, table.people) == ("bare list", ())
