"""Actions proposed for the gaps of a workbook."""

from core.analysis.proposals import proposed_actions
from core.analysis.targets import standing
from core.workbook.checks import checked_cells
from core.workbook.plan_sheets import Action
from core.workbook.rows import AnyCell
from tests.analysis.standings import TODAY, Cells, aiming_at_lead, asks, has


def proposals(skills: list[Cells], asked: list[Cells], **sheets: list[Cells]) -> list[dict[str, AnyCell]]:
    workbook = aiming_at_lead(skills, asked, **sheets)
    return proposed_actions(workbook, standing(workbook, TODAY).gap.now)


def test_a_gap_becomes_rows_of_the_actions_sheet() -> None:
    # 1.5 to 2 is half of the 20 hours to level 2: 10; low 0.7 x 10, high 1.6 x 10; 2 to 3 is 40, 28 and 64
    found = proposals([has("SQL", 1.5)], [asks("SQL", 3)])
    assert found == [
        {"action": "SQL: level 1.5 to 2", "kind": "course", "skill": "SQL", "to_level": 2, "hours_low": 7,
         "hours_likely": 10, "hours_high": 16},
        {"action": "SQL: level 2 to 3", "kind": "course", "skill": "SQL", "to_level": 3, "hours_low": 28,
         "hours_likely": 40, "hours_high": 64, "needs": ["SQL: level 1.5 to 2"]},
    ]  # fmt: skip
    for row in found:
        assert checked_cells(Action, row, "here") == (row, {})


def test_what_is_not_rated_is_rated_first_and_what_is_met_needs_nothing() -> None:
    counted: Cells = {"role": "Lead", "skill": "Led", "count": 5}
    assert proposals([has("R", 2), has("Led", None)], [asks("SQL", 3), asks("R", 2), counted]) == []


def test_the_profile_s_own_hours_are_taken() -> None:
    profile: list[Cells] = [{"target_role": "Lead", "hours_to_level_2": 30}]
    assert proposals([has("SQL", 1)], [asks("SQL", 2)], profile=profile)[0]["hours_likely"] == 30


def test_logged_hours_correct_the_proposals() -> None:
    done: list[Cells] = [
        {"action": name, "hours_likely": 10, "hours_spent": 15, "status": "done"} for name in ("a", "b", "c")
    ]
    # 45 hours for 30 estimated: 1.5 times 20 hours
    assert proposals([has("SQL", 1)], [asks("SQL", 2)], actions=done)[0]["hours_likely"] == 30
    assert proposals([has("SQL", 1)], [asks("SQL", 2)], actions=done[:2])[0]["hours_likely"] == 20


def test_what_is_planned_already_is_not_proposed_again() -> None:
    planned: list[Cells] = [{"action": "My course", "skill": "sql", "to_level": 2}]
    found = proposals([has("SQL", 1)], [asks("SQL", 3)], actions=planned)
    assert [(row["action"], row["needs"]) for row in found] == [("SQL: level 2 to 3", ["My course"])]


def test_a_count_that_is_short_becomes_one_action_without_hours_and_only_once() -> None:
    asked: list[Cells] = [{"role": "Lead", "skill": "People led", "count": 5}]
    held: list[Cells] = [{"skill": "People led", "count": 2}]
    (action,) = proposals(held, asked)
    assert action == {"action": "People led: from 2 to 5", "kind": "stretch assignment", "skill": "People led"}
    assert proposals(held, asked, actions=[action]) == []
    assert proposals([{"skill": "People led", "count": 5}], asked) == []


def test_what_is_not_rated_can_be_planned_as_from_nothing() -> None:
    workbook = aiming_at_lead([has("SQL", None)], [asks("SQL", 2), {"role": "Lead", "skill": "Led", "count": 5}])
    gaps = standing(workbook, TODAY).gap.now
    assert proposed_actions(workbook, gaps) == []
    names = [row["action"] for row in proposed_actions(workbook, gaps, not_rated_too=True)]
    assert names == ["SQL: level 0 to 1", "SQL: level 1 to 2", "Led: from 0 to 5"]
