"""Tables of projects, of job hunting and of what goes with what are refused; the skill sheets like them are read."""

import pytest

from core.spreadsheets.wild.kinds.paperwork import APPLICATIONS, RACI
from core.spreadsheets.wild.kinds.rosters import ATTENDANCE
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Rows, text_table


def read(rows: Rows) -> Understood:
    return understand(text_table(rows), "file.csv")


def refused(rows: Rows) -> str:
    found = read(rows)
    assert not found.tables
    return found.skipped[0].reason


PROJECT: Rows = [["Define scope", "A", "R", "C", "I"], ["Build", "A", "R", "C", "I"], ["Test", "I", "C", "A/R", "-"]]


def test_who_is_in_charge_of_what_is_no_level() -> None:
    assert refused([["Task", "PM", "Dev", "QA", "Ops"], *PROJECT]) == RACI


def test_the_same_letters_are_levels_where_a_legend_says_so() -> None:
    legend = "R = beginner, A = advanced, C = competent, I = expert"
    (table,) = read([[legend], [], ["Skill", "Ana Ruiz", "Bo Lind"], ["SQL", "R", "A"], ["Go", "A", "C"],
                     ["Rust", "I", "A"]]).tables  # fmt: skip
    assert len(table.levels) == 6


def test_other_letters_over_tasks_are_asked_about() -> None:
    found = read([["Task", "Ana Ruiz", "Bo Lind"], ["Build", "I", "L"], ["Test", "U", "I"], ["Deploy", "O", "U"]])
    assert found.questions
    assert len(found.tables[0].levels) == 6


def test_a_matrix_of_what_goes_with_what_has_no_levels() -> None:
    rows: Rows = [
        ["", "height", "weight", "age"],
        ["height", 1, 0.8, 0.2],
        ["weight", 0.8, 1, 0.3],
        ["age", 0.2, 0.3, 1],
    ]
    assert refused(rows).startswith("the same names down and across")


def test_a_weight_beside_levels_is_a_weight() -> None:
    (table,) = read([["Skill", "Level (1-5)", "Weight"], ["SQL", 1, 0.8], ["Weight training", 3, 0.2]]).tables
    assert [one.level for one in table.levels] == [1, 3]


def test_applications_for_jobs_are_no_roles() -> None:
    rows: Rows = [["Company", "Position", "Applied on", "Status", "Next step"],
                  ["ACME", "Data analyst", "2025-01-02", "rejected", ""],
                  ["Globex", "BI developer", "2025-02-02", "interview", "prepare case"]]  # fmt: skip
    assert refused(rows) == APPLICATIONS


def test_skills_that_were_applied_at_companies_are_skills() -> None:
    rows: Rows = [
        ["Company", "Skill", "Level (1-5)", "Applied in"],
        ["ACME", "SQL", 3, "reports"],
        ["Globex", "Go", 2, "bots"],
    ]
    assert [one.name for one in read(rows).tables[0].skills] == ["SQL", "Go"]


@pytest.mark.parametrize("who", ["Pupil", "Schüler", "Name"])
def test_who_was_there_on_which_day_is_attendance(who: str) -> None:
    days = ["03.03.2025", "04.03.2025", "05.03.2025"]
    assert refused([[who, *days], ["Amy", "P", "P", "A"], ["Bob", "P", "A", "L"], ["Cat", "A", "P", "L"]]) == ATTENDANCE


def test_pupils_with_levels_are_people() -> None:
    (table,) = read([["Pupil", "Reading", "Writing"], ["Amy Hale", 3, 4], ["Bob Ray", 5, 1], ["Cat Moss", 2, 2]]).tables
    assert [one.name for one in table.people] == ["Amy Hale", "Bob Ray", "Cat Moss"]
