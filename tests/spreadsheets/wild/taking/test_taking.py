"""What was understood becomes rows of the workbook: for one person, with the level as written beside the mapped one."""

from core.spreadsheets.preview import preview
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.repeated_rows import SCALE, WRITTEN
from core.spreadsheets.wild.taking.taken_cells import CATEGORY
from core.spreadsheets.wild.taking.taking import people_of, taken
from core.workbook.rows import Workbook, with_changes
from tests.spreadsheets.workbooks import new_ids
from tests.workbook.books import book

MATRIX = (
    b"Area,Skill (1-10),Ana Ruiz,Bo Lindgren,Note\n"
    b"technical,SQL,7,10,\n"
    b",Forecasting,4,,asks Cleo\n"
    b"Craft,Negotiation,,1,\n"
)


def rows(data: bytes, name: str, person: str = "") -> dict[str, list[dict[str, object]]]:
    """Read a file and give the cells of the rows it would add to an empty workbook, by sheet."""
    found = preview(Workbook(), taken(understand(data, name), person))
    after = with_changes(Workbook(), found.changes(new_ids("n")))
    return {sheet: [dict(cells) for cells in after.cells(sheet)] for sheet in after.sheets}


def test_of_a_matrix_the_levels_of_the_chosen_person_are_taken_and_what_they_lack_is_not_rated() -> None:
    assert people_of(understand(MATRIX, "team.csv")) == ["Ana Ruiz", "Bo Lindgren"]
    (sql, forecasting, negotiation) = rows(MATRIX, "team.csv", "Ana Ruiz")["skills"]
    # 5 x 7 / 10 = 3.5 and 5 x 4 / 10 = 2
    assert sql == {"skill": "SQL", "driver": "technical", "level": 3.5, WRITTEN: "7", SCALE: "1 to 10"}
    assert (forecasting["level"], forecasting["note"]) == (2, "asks Cleo")
    assert negotiation == {"skill": "Negotiation", CATEGORY: "Craft"}


def test_the_same_file_again_has_nothing_new_and_a_newer_one_changes_in_place() -> None:
    first = taken(understand(MATRIX, "team.csv"), "Ana Ruiz")
    held = with_changes(Workbook(), preview(Workbook(), first).changes(new_ids("n")))
    assert preview(held, first).count("unchanged") == 3
    newer = taken(understand(MATRIX.replace(b"SQL,7", b"SQL,9"), "team.csv"), "Ana Ruiz")
    found = preview(held, newer)
    assert [(row.name, row.state) for row in found.rows] == [
        ("SQL", "changed"), ("Forecasting", "unchanged"), ("Negotiation", "unchanged")
    ]  # fmt: skip
    assert found.rows[0].cells["level"] == (3.5, 4.5)


def test_what_vanished_from_a_newer_file_is_named_and_kept() -> None:
    held = book(skills=[{"skill": "SQL", "level": 3}, {"skill": "Pottery", "level": 4}])
    found = preview(held, taken(understand(MATRIX, "team.csv"), "Ana Ruiz"))
    assert [gone.name for gone in found.gone] == ["Pottery"]
    assert len(with_changes(held, found.changes(new_ids("n"))).rows("skills")) == 4


def test_roles_across_become_roles_and_requirements() -> None:
    ladder = b"Skill (0-5),Junior analyst,Senior analyst\nSQL,2,4\nModelling,1,3\nStorytelling,,3\n"
    found = rows(ladder, "ladder.csv")
    assert [row["role"] for row in found["roles"]] == ["Junior analyst", "Senior analyst"]
    asked = [(row["role"], row["skill"], row["level"]) for row in found["requirements"]]
    assert ("Senior analyst", "Storytelling", 3) in asked
    assert len(asked) == 5


def test_a_plan_becomes_actions() -> None:
    plan = b"Action,Skill,Due,Hours,Status\nSQL course,SQL,2027-03-01,20,planned\nTalk,Presenting,2027-05-01,8,done\n"
    (course, _) = rows(plan, "plan.csv")["actions"]
    assert course == {
        "action": "SQL course", "skill": "SQL", "due": "2027-03-01", "hours_likely": 20, "status": "planned"
    }  # fmt: skip
