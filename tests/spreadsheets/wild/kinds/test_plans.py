"""Plans: something to do with a date; skills with the levels of people are none, whatever date stands beside them."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable


def read(text: str) -> FoundTable:
    (table,) = understand(text.encode(), "plan.csv").tables
    return table


@pytest.mark.parametrize("names", ["Ana Smith,Bob Jones", "Ana,Bob"])
def test_a_matrix_with_a_deadline_keeps_its_levels(names: str) -> None:
    table = read(f"Skill,{names},Deadline\nSQL,2,4,2026-03-01\nGo,1,5,2026-04-01\nRust,3,3,2026-05-01\n")
    assert (table.kind, table.actions) == ("people across", ())
    assert [one.level for one in table.levels] == [2, 4, 1, 5, 3, 3]


def test_the_levels_of_one_person_with_a_deadline_are_levels() -> None:
    table = read("Skill,Ana Smith,Deadline\nSQL,2,2026-03-01\nGo,1,2026-04-01\nRust,3,2026-05-01\n")
    assert (table.kind, [one.level for one in table.levels]) == ("long list", [2, 1, 3])


def test_skills_with_priority_effort_and_deadline_are_a_plan() -> None:
    table = read("Skill,Priority,Effort,Deadline\nSQL,2,4,2026-03-01\nGo,1,5,2026-04-01\nRust,3,3,2026-05-01\n")
    assert (table.kind, [one.name for one in table.actions]) == ("plan", ["SQL", "Go", "Rust"])


def test_an_action_shared_out_by_marks_under_people_stays_a_plan() -> None:
    table = read("Action,Ana Smith,Bob Jones,Deadline\nRun a workshop,x,,2026-03-01\nTake the exam,,x,2026-04-01\n")
    assert (table.kind, [one.name for one in table.actions]) == ("plan", ["Run a workshop", "Take the exam"])
