"""What is another's is not taken for the chosen person, nor what names nobody unless it is said to be theirs."""

from core.spreadsheets.incoming import Incoming
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.taking import taken
from core.spreadsheets.wild.taking.whose import nameless_levels
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

TEAM: Rows = [["Skill (1-5)", "Ana Smith", "Bob Jones", "Cy Young"], ["SQL", 3, 4, 5], ["Go", 1, 2, 3]]
MINE: Rows = [["Skill", "Level (1-5)", "Note"], ["Welding", 4, "at night"], ["Soldering", 2, None]]
BOTH = xlsx(Page("Team", TEAM), Page("Mine", MINE))
PLAN = (
    b"Person,Action,Due\nAna Smith,SQL course,2027-03-01\nBob Jones,Talk,2027-04-01\nBob Jones,Book,2027-05-01\n"
    b"Bob Jones & Ana Smith,Workshop,2027-06-01\n,Fair,2027-07-01\n"
)


def skills(incoming: Incoming) -> list[tuple[object, object]]:
    (sheet,) = incoming.sheets
    return [(row.cells["skill"], row.cells.get("level")) for row in sheet.rows]


def remarks(incoming: Incoming) -> list[str]:
    return [one.sentence() for one in incoming.remarks]


def test_levels_of_nobody_are_not_taken_for_the_chosen_person_and_that_is_said() -> None:
    found = understand(BOTH, "team.xlsx")
    assert nameless_levels(found) == "2 levels"
    assert nameless_levels(understand(PLAN, "plan.csv")) == ""
    incoming = taken(found, "Ana Smith")
    assert skills(incoming) == [("SQL", 3), ("Go", 1)]  # no welding without its level
    assert remarks(incoming) == [
        "team.xlsx, sheet Mine, A1:C3: 2 levels without a name beside are not taken. "
        "If they are those of Ana Smith, say so."
    ]


def test_levels_of_nobody_are_taken_with_all_that_stands_beside_them_once_they_are_said_to_be_theirs() -> None:
    incoming = taken(understand(BOTH, "team.xlsx"), "Ana Smith", nameless=True)
    assert skills(incoming) == [("SQL", 3), ("Go", 1), ("Welding", 4), ("Soldering", 2)]
    assert incoming.sheets[0].rows[2].cells["note"] == "at night"
    assert remarks(incoming) == []


def test_names_alone_beside_a_matrix_are_skills_that_are_not_rated() -> None:
    data = xlsx(Page("Team", TEAM), Page("Wanted", [["Skill"], ["Welding"], ["Soldering"], ["Brazing"]]))
    incoming = taken(understand(data, "team.xlsx"), "Ana Smith")
    assert [name for name, level in skills(incoming) if level is None] == ["Welding", "Soldering", "Brazing"]
    assert remarks(incoming) == []


def test_of_a_plan_of_several_people_the_actions_of_the_chosen_one_are_taken_and_the_others_counted() -> None:
    incoming = taken(understand(PLAN, "plan.csv"), "Ana Smith")
    (sheet,) = incoming.sheets
    assert [row.cells["action"] for row in sheet.rows] == ["SQL course", "Workshop", "Fair"]
    assert remarks(incoming) == ["plan.csv, A1:C6: 2 actions of Bob Jones are not taken."]


def test_a_name_that_was_merged_is_that_person_in_a_plan_too() -> None:
    data = (
        b'Person,Action,Due\nAna Smith,SQL course,2027-03-01\n"Smith, Ana",Talk,2027-04-01\nBob Jones,Book,2027-05-01\n'
    )
    (pair,) = understand(data, "plan.csv").alike
    incoming = taken(understand(data, "plan.csv", {pair.id: "Ana Smith"}), "Ana Smith")
    assert [row.cells["action"] for row in incoming.sheets[0].rows] == ["SQL course", "Talk"]


def test_notes_of_nobody_are_counted_as_such() -> None:
    data = xlsx(Page("Team", TEAM), Page("Mine", [["Skill", "Note"], ["Welding", "at night"], ["Brazing", "by day"]]))
    assert nameless_levels(understand(data, "team.xlsx")) == "2 levels or notes"
