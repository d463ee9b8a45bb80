"""Levels across that are phrases, with a mark under one of them in each row."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood

ROWS = ("Set out corners", "Lay to a line", "Mix mortar", "Build walls", "Point and finish")


def read(
    headers: list[str], above: str = "", answers: dict[str, str] | None = None, label: str = "Skill"
) -> Understood:
    marks = [["x" if at == row % len(headers) else "" for at in range(len(headers))] for row in range(len(ROWS))]
    body = [",".join([name, *one]) for name, one in zip(ROWS, marks, strict=True)]
    return understand("\n".join([above + ",".join([label, *headers]), *body]).encode(), "self.csv", answers)


def levels(found: Understood) -> list[tuple[str, str, float | None]]:
    (table,) = found.tables
    return [(one.person, one.written, one.level) for one in table.levels]


def test_phrases_of_which_one_is_unknown_are_levels_in_their_order_and_asked_about() -> None:
    found = read(["Can't do yet", "With help", "On my own", "Could teach it"], "Name:,Tom Birch,,,\n\n")
    # "On my own" is in no list: it stands halfway between "With help" 2 and "Could teach it" 4
    assert levels(found) == [
        ("Tom Birch", "Can't do yet", 0), ("Tom Birch", "With help", 2), ("Tom Birch", "On my own", 3),
        ("Tom Birch", "Could teach it", 4), ("Tom Birch", "Can't do yet", 0),
    ]  # fmt: skip
    (question,) = found.questions
    assert question.asks == "Which levels do these columns stand for?"
    assert question.choices[1:3] == (
        "Can't do yet 0, With help 1.5, On my own 3, Could teach it 5",
        "Could teach it 0, On my own 1.5, With help 3, Can't do yet 5",
    )


def test_phrases_that_fall_are_read_from_the_right() -> None:
    found = read(["Kann es zeigen", "Allein", "Mit Hilfe", "Noch nicht"], label="Tätigkeit")
    # "Kann es zeigen" is the best and so 5; "Allein" is halfway between 5 and "Mit Hilfe" 2: 3.5
    assert [level for _, _, level in levels(found)] == [5, 3.5, 2, 0, 5]


def test_phrases_that_all_say_what_somebody_can_do_need_no_question() -> None:
    found = read(["I can't do this", "I can do this with help", "I can do this", "I can teach this"])
    assert ([level for _, _, level in levels(found)], found.questions) == ([0, 2, 3, 4, 0], ())


def test_phrases_that_say_nothing_of_levels_stay_names_until_somebody_says_otherwise() -> None:
    headers = ["Back office", "Front desk", "Night shift"]
    found = read(headers)
    assert [one.name for one in found.tables[0].people] == headers
    question = next(one for one in found.questions if one.id.startswith("steps:"))
    assert question.proposed == "names of people or roles, no levels"
    rated = read(headers, answers={question.id: "Back office 0, Front desk 2.5, Night shift 5"})
    assert [level for _, _, level in levels(rated)] == [0, 2.5, 5, 0, 2.5]


@pytest.mark.parametrize("headers", [["Ann Lee", "Bob Ray", "Cy Fox"], ["Ann", "Bob", "Cy"]])
def test_people_who_do_one_thing_each_stay_people(headers: list[str]) -> None:
    found = read(headers)
    assert [one.name for one in found.tables[0].people] == headers
    assert [one.asks for one in found.questions] == ["What does x mean?"]


def test_two_marks_in_a_row_make_no_levels_of_phrases() -> None:
    text = "Skill,Can't do yet,With help,On my own\nGit,x,,\nSQL,,x,x\nExcel,,,x\nWord,,x,\n"
    (table,) = understand(text.encode(), "self.csv").tables
    assert table.kind == "people across"
