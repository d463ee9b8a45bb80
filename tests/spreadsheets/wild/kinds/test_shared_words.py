"""Words that no vocabulary has are levels where the columns of a matrix share them, and are asked about."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable, Understood
from tests.spreadsheets.wilds.files import Rows, text_table

HIVE: Rows = [
    ["Keeper", "Smoking", "Swarming", "Requeening"],
    ["Ada Holm", "Drone", "Queen", "Larva"],
    ["Bo Lind", "Queen", "Larva", "Drone"],
    ["Cy Moor", "Larva", "Drone", "Queen"],
]
LATHES: Rows = [["Operator", "Press", "Lathe"], ["Tom Hill", "O", "U"], ["Ana Cruz", "I", "L"], ["Wei Sun", "U", "O"]]


def read(rows: Rows, answers: dict[str, str] | None = None) -> Understood:
    return understand(text_table(rows), "hive.csv", answers)


def levels(table: FoundTable) -> dict[tuple[str, str], float | None]:
    return {(one.person, one.skill): one.level for one in table.levels}


def test_they_are_asked_about_and_kept_as_written_until_then() -> None:
    found = read(HIVE)
    (question,) = found.questions
    assert question.id == "words:A1"
    assert question.saw == "A1:D4: Drone, Queen, Larva"
    assert set(levels(found.tables[0]).values()) == {None}
    assert [one.name for one in found.tables[0].people] == ["Ada Holm", "Bo Lind", "Cy Moor"]
    answered = read(HIVE, {question.id: question.choices[1]})  # Drone < Queen < Larva: 0, 2.5, 5
    assert levels(answered.tables[0])["Bo Lind", "Swarming"] == 5


def test_known_words_among_them_stand_at_their_end_of_the_proposed_order() -> None:
    rows = [[cell.replace("Drone", "Expert") for cell in map(str, row)] for row in HIVE]
    (question,) = read(rows).questions
    assert question.choices[1] == "Queen 0, Larva 2.5, Expert 5"


def test_the_letters_of_training_plans_are_proposed_as_what_they_mean() -> None:
    found = read(LATHES)
    assert [one.proposed for one in found.questions] == [
        "I in training, L with supervision, U alone, O can train others"
    ]
    assert levels(found.tables[0])["Tom Hill", "Press"] == 4
    assert levels(found.tables[0])["Ana Cruz", "Press"] == 1


@pytest.mark.parametrize(
    "rows",
    [
        [["Product", "First", "Second"], ["Kettle", "Red", "Blue"], ["Lamp", "Blue", "Red"], ["Rug", "Red", "Red"]],
        [["Operator", "Team", "Town"], ["Tom Hill", "North", "Oslo"], ["Ana Cruz", "South", "Bern"]],
    ],
    ids=["no names of people or skills", "columns that share nothing"],
)
def test_other_words_are_no_levels(rows: Rows) -> None:
    assert not any(one.id.startswith("words") for one in read(rows).questions)
    assert not any(one.level for table in read(rows).tables for one in table.levels)


def test_seven_words_can_be_levels_and_eight_are_too_many() -> None:
    def plan(count: int) -> Rows:
        names = [f"Stage {letter}" for letter in "KLMNPQRS"[:count]]
        people = ["Ada Holm", "Bo Lind", "Cy Moor", "Di Nash", "Ed Orr", "Fay Pratt", "Gus Quill", "Hal Rusk"]
        return [["Keeper", "Smoking", "Swarming"], *([who, one, one] for who, one in zip(people, names, strict=False))]

    assert [one.id for one in read(plan(7)).questions] == ["words:A1"]
    assert not read(plan(8)).questions


@pytest.mark.parametrize("named", ["Service", "Note taking", "Team leadership", "Shift planning", "Evidence handling"])
def test_levels_right_of_the_first_skills_of_a_matrix_are_levels_whatever_their_header_begins_with(named: str) -> None:
    rows: Rows = [
        ["Name", "Cooking", "Bar", named],
        ["Ana Silva", 3, 4, 3],
        ["Ben Stone", 5, 2, 4],
        ["Cho Min", 1, 3, 5],
    ]
    found = read(rows).tables[0]
    assert [one.name for one in found.skills] == ["Cooking", "Bar", named]
    assert levels(found)["Ben Stone", named] == levels(found)["Ana Silva", "Bar"]


def test_skills_that_only_begin_like_weekdays_make_no_week_plan() -> None:
    rows: Rows = [["Name", "Docker", "MongoDB", "Sass", "Django"], ["Ana Silva", 3, 4, 3, 1], ["Ben Stone", 5, 2, 4, 2]]
    assert [one.name for one in read(rows).tables[0].skills] == ["Docker", "MongoDB", "Sass", "Django"]
    days: Rows = [["Name", "Mo", "Di", "Mi", "Do"], *([*row] for row in rows[1:])]
    assert [one.reason for one in read(days).skipped] == [
        "a timesheet or week plan: its columns are days or weeks, no levels"
    ]
