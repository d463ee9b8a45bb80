"""The next three things to do, and why these."""

from core.analysis.next_steps import NextStep, next_steps
from core.analysis.plan import plan_of
from core.analysis.targets import standing
from tests.analysis.standings import TODAY, Cells, aiming_at_lead, asks, has, rated, stands

NOTHING_PLANNED = plan_of(aiming_at_lead([], []), stands([], []), TODAY).schedule.actions


def steps(skills: list[Cells], requirements: list[Cells], **sheets: list[Cells]) -> list[NextStep]:
    workbook = aiming_at_lead(skills, requirements, **sheets)
    stand = standing(workbook, TODAY)
    return next_steps(stand, plan_of(workbook, stand, TODAY, hours_per_week=7).schedule.actions)


def test_without_a_role_it_is_to_choose_one() -> None:
    stand = standing(aiming_at_lead([], [], profile=[]), TODAY)
    assert [(step.what, step.page) for step in next_steps(stand, NOTHING_PLANNED)] == [
        ("Choose a target role", "target")
    ]
    assert [step.what for step in steps([], [])] == ["Say what Lead asks for"]


def test_what_cannot_be_judged_is_to_be_rated_musts_first() -> None:
    found = steps([], [asks("SQL", 5, 5), asks("R", 1, 1, must=True), asks("Go", 3)])
    assert [step.what for step in found] == [
        "Rate your level in R",
        "Rate your level in SQL",
        "Rate your level in Go",
    ]
    assert found[0].why == "It is a must, and not rated counts as 0: the gap may be smaller than it looks."
    assert found[1].why == "Not rated counts as 0: the gap may be smaller than it looks."
    assert {step.page for step in found} == {"skills"}


def test_the_first_of_each_sort_comes_before_the_second_of_any() -> None:
    found = steps(
        [has("R", 1), has("Go", 2), has("Ada", 1)],
        [asks("SQL", 4), asks("C", 4), asks("R", 3), asks("Go", 2), asks("Ada", 3)],
        actions=[{"action": "Course", "skill": "R", "to_level": 3, "hours_likely": 10}],
        ratings=[rated("R", 1), rated("Ada", 1)],
    )
    # SQL and C are not rated; the course is planned; Go's 2 is only claimed; Ada has no action and would come fourth
    assert [step.what for step in found] == [
        "Rate your level in C",
        "Work on Course",
        "Back your level in Go with proof",
    ]


def test_work_says_what_is_left_when_it_is_due_and_what_it_is_worth() -> None:
    actions: list[Cells] = [
        {"action": "Course", "skill": "sql", "to_level": 3, "hours_likely": 3, "hours_spent": 2, "due": "2027-03-01"},
        {"action": "Project", "skill": "SQL", "to_level": 4, "hours_likely": 14, "due": "2027-03-11"},
        {"action": "Reading", "hours_likely": 7},
    ]
    asked = [asks("SQL", 4, 3, must=True), asks("R", 4, 1)]
    found = steps([has("SQL", 1), has("R", 4)], asked, actions=actions, ratings=[rated("SQL", 5), rated("R", 5)])
    # of a sum of 3 x 4 + 1 x 4 = 16: to 3 it is 100 x 3 x 2 / 16 = 37.5, to 4 100 x 3 x 3 / 16 = 56.25. An hour a day:
    # the course is done today, the project on 2 to 15 March, four days late
    assert [step.why for step in found] == [
        "First in the plan: 1 hour left, due 1 Mar 2027, worth 37.5 points of readiness on a must.",
        "Then in the plan: 14 hours left, due 11 Mar 2027, 4 days late as planned, worth 56.2 points of readiness "
        "on a must.",
        "Then in the plan: 7 hours left.",
    ]


def test_an_action_without_a_level_says_nothing_of_points() -> None:
    actions: list[Cells] = [{"action": "Course", "skill": "SQL", "hours_likely": 3}]
    found = steps([has("SQL", 1)], [asks("SQL", 4)], actions=actions, ratings=[rated("SQL", 1)])
    assert found[0].why == "First in the plan: 3 hours left."


def test_what_is_claimed_is_to_be_proven_musts_first_then_most_points() -> None:
    skills = [has("SQL", 4), has("R", 5), has("Go", 2), has("Ada", 1)]
    asked = [asks("SQL", 4, 2), asks("R", 2, 5), asks("Go", 3, 1, must=True), asks("Ada", 1, 1)]
    found = steps(skills, asked, ratings=[rated("SQL", 3), rated("Ada", 3)])
    # Go is a must: 1 x 2; R: 5 x min(5, 2) = 10; SQL: 2 x (4 - 3) = 2; of 8 + 10 + 3 + 1 = 22. Ada is proven.
    # Go is short by one and not planned, and comes between the rounds
    assert [step.what for step in found] == [
        "Back your level in Go with proof",
        "Plan how to close Go",
        "Back your level in R with proof",
    ]
    assert found[0].why == (
        "You say 2, fresh evidence shows 0: a rating or an achievement makes 9.1 points provable."  # 100 x 2 / 22
    )
    assert found[2].why == (
        "You say 5, fresh evidence shows 0: a rating or an achievement makes 45.5 points provable."  # 100 x 10 / 22
    )
    closed = steps([*skills[:2], has("Go", 3), skills[3]], asked, ratings=[rated("SQL", 3), rated("Go", 3)])
    assert [step.what for step in closed] == [
        "Back your level in R with proof",
        "Back your level in SQL with proof",
        "Back your level in Ada with proof",
    ]
    assert "You say 4, fresh evidence shows 3:" in closed[1].why


def test_evidence_beyond_what_is_asked_pays_for_no_other_claim() -> None:
    found = steps([has("SQL", 2), has("R", 2)], [asks("SQL", 2), asks("R", 2)], ratings=[rated("SQL", 5)])
    assert [step.what for step in found] == ["Back your level in R with proof"]
    assert found[0].why.endswith("makes 50.0 points provable.")  # 3 x 2 of 12


def test_counted_experience_is_backed_by_an_achievement() -> None:
    asked: list[Cells] = [{"role": "Lead", "skill": "People managed", "count": 10, "weight": 2}]
    found = steps([has("People managed", None, count=7)], asked)
    # reached 3.5 of 5
    assert (found[0].what, found[0].page) == ("Back People managed with proof", "sheets")
    assert found[0].why == "You say 7 and no fresh achievement shows it: one makes 70.0 points provable."


def test_gaps_nothing_is_planned_for_are_to_be_planned_musts_first_then_widest() -> None:
    asked = [asks("SQL", 4, 1, must=True), asks("R", 4, 5), asks("Go", 3, 5), asks("Ada", 2)]
    skills = [has(name, level) for name, level in (("SQL", 3), ("R", 1), ("Go", 2), ("Ada", 2))]
    ratings = [rated(name, 5) for name in ("SQL", "R", "Go", "Ada")]
    found = steps(skills, asked, ratings=ratings)
    # of 4 + 20 + 15 + 6 = 45: SQL 100 x 1 / 45, R 100 x 5 x 3 / 45, Go 100 x 5 x 1 / 45
    assert [step.what for step in found] == ["Plan how to close SQL", "Plan how to close R", "Plan how to close Go"]
    assert [step.why for step in found] == [
        "A must, 3 of 4, worth 2.2 points of readiness, and no action is planned for it.",
        "1 of 4, worth 33.3 points of readiness, and no action is planned for it.",
        "2 of 3, worth 11.1 points of readiness, and no action is planned for it.",
    ]
    planned: list[Cells] = [{"action": "Course", "skill": "r", "to_level": 4, "hours_likely": 5}]
    assert "Plan how to close R" not in [step.what for step in steps(skills, asked, ratings=ratings, actions=planned)]


def test_never_more_than_three_and_none_when_all_is_done() -> None:
    many = [asks(f"Skill {number}", 3) for number in range(9)]
    assert len(steps([has(f"Skill {number}", 2) for number in range(5)], many)) == 3
    assert steps([has("SQL", 4)], [asks("SQL", 4)], ratings=[rated("SQL", 4)]) == []
