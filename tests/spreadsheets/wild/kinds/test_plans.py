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


@pytest.mark.parametrize(
    ("header", "states"),
    [("Task,Owner,Hours,Priority (1-5),Status", "open,done,in progress"),
     ("Aufgabe,Wer,Std,Prio,Status", "offen,erledigt,offen"),
     ("Tâche,Qui,Heures,Priorité,Statut", "ouvert,fait,en cours"),
     ("Tarea,Quién,Horas,Prioridad,Estado", "abierto,hecho,pendiente")],
)  # fmt: skip
def test_tasks_that_are_open_or_done_are_a_plan_and_no_skills(header: str, states: str) -> None:
    first, second, third = states.split(",")
    table = read(f"{header}\nFix door,Tom,2,3,{first}\nPaint wall,Ann,6,1,{second}\nOrder tiles,Tom,1,5,{third}\n")
    assert (table.kind, [one.name for one in table.actions]) == ("plan", ["Fix door", "Paint wall", "Order tiles"])
    assert table.skills == ()


@pytest.mark.parametrize("header", ["Task,Level (1-5),Status", "Tätigkeit,Stufe (1-5),Status"])
def test_tasks_with_a_level_are_skills_whatever_their_status(header: str) -> None:
    table = read(f"{header}\nFix door,2,open\nPaint wall,4,done\nOrder tiles,5,open\n")
    assert (table.kind, [one.level for one in table.levels]) == ("long list", [2, 4, 5])


def test_tasks_that_people_are_rated_in_are_a_matrix() -> None:
    table = read("Task,Ana Smith,Bob Jones\nFix door,2,3\nPaint wall,4,1\nOrder tiles,5,5\n")
    assert (table.kind, len(table.levels)) == ("people across", 6)


def test_a_task_matrix_of_people_with_a_status_stays_one() -> None:
    table = read("Task,Ana Smith,Bob Jones,Status\nFix door,2,3,open\nPaint wall,4,1,open\nOrder tiles,5,5,done\n")
    assert (table.kind, len(table.levels)) == ("people across", 6)
