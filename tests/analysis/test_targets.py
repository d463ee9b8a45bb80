"""The target role and the roles compared."""

from datetime import date

from core.analysis.targets import compared_targets, roles_with_requirements, standing, target_of, widest_shortfall
from core.workbook.rows import Workbook
from tests.analysis.plan_frames import cells
from tests.analysis.standings import TODAY, Cells, asks, has, rated, stands
from tests.workbook.books import book


def test_readiness_is_asked_for_the_target_date_and_never_for_the_past() -> None:
    def by(day: str) -> date:
        return target_of(book(profile=[{"target_role": "Lead", "target_date": day}]), TODAY).by

    assert by("2028-06-30") == date(2028, 6, 30)
    assert by("2026-06-30") == TODAY
    without = target_of(book(profile=[{"target_role": "Lead"}]), TODAY)
    assert (without.role, without.day, without.by) == ("Lead", None, TODAY)
    past = target_of(book(profile=[{"target_role": "Lead", "target_date": "2026-06-30"}]), TODAY)
    assert past.day == date(2026, 6, 30)
    assert target_of(Workbook(), TODAY).role == ""


def test_an_emerging_need_counts_towards_a_target_date_after_its_month() -> None:
    requirement = {**asks("AI", 3), "emerging": True, "demand_month": "2028-01-01"}
    for day, counted in (("2027-12-31", 0), ("2028-01-01", 1)):
        workbook = book(profile=[{"target_role": "Lead", "target_date": day}], requirements=[requirement])
        found = standing(workbook, TODAY)
        assert (len(found.gap.now), len(found.gap.emerging)) == (counted, 1 - counted)
        assert standing(workbook, TODAY, "lead").readiness.requirements == counted


def test_another_role_can_be_named_and_keeps_the_date() -> None:
    requirements: list[Cells] = [asks("SQL", 4), {"role": "Head", "skill": "SQL", "level": 5}]
    workbook = book(
        profile=[{"target_role": "Lead", "target_date": "2028-06-30"}],
        skills=[has("SQL", 4)],
        requirements=requirements,
    )
    assert standing(workbook, TODAY).readiness.score == 100
    head = standing(workbook, TODAY, "Head")
    assert (head.target.role, head.target.by, head.readiness.score) == ("Head", date(2028, 6, 30), 80)


def test_without_a_target_nothing_is_required_even_by_a_row_still_without_its_role() -> None:
    found = standing(book(requirements=[{"skill": "SQL", "level": 4}]), TODAY)
    assert (found.target.role, found.readiness.score, len(found.gap.now)) == ("", None, 0)


def test_roles_are_named_once_in_their_order() -> None:
    requirements: list[Cells] = [
        asks("SQL", 4),
        {"role": "Head", "skill": "R"},
        {"role": "lead", "skill": "R"},
        {"skill": "Go"},
    ]
    assert roles_with_requirements(book(requirements=requirements)) == ["Lead", "Head"]


def test_compared_roles_stand_in_the_order_asked() -> None:
    requirements: list[Cells] = [
        asks("SQL", 4, 1, must=True),
        asks("R", 2, 1),
        {"role": "Head", "skill": "Talks", "level": 2, "must": True},
        {"role": "Head", "skill": "SQL", "level": 2},
    ]
    workbook = book(skills=[has("SQL", 3), has("R", 2)], requirements=requirements, ratings=[rated("SQL", 1)])
    found = compared_targets(workbook, ["Head", "Lead", "Nothing"], TODAY).set_index("role")
    # Lead: 3 + 2 of 6, low 1 + 2, provable 1; Head, weight 3 each: SQL 2 of 4, low 1, provable 1
    assert cells(found, "Lead", *found.columns) == [500 / 6, 50, 500 / 6, 100 / 6, 0, 1, 2, 0, 5, 6, "SQL"]
    assert cells(found, "Head", *found.columns) == [50, 25, 50, 25, 0, 1, 2, 1, 6, 12, "Talks"]
    assert found.index.tolist() == ["Head", "Lead", "Nothing"]
    assert found["readiness"].isna().tolist() == [False, False, True]
    assert found["requirements"].tolist() == [2, 2, 0]
    assert compared_targets(Workbook(), [], TODAY).empty


def test_the_widest_gap_is_a_rated_one_if_there_is_any() -> None:
    asked = [asks("SQL", 4, 5), asks("R", 2), asks("Go", 3)]
    assert widest_shortfall(stands([has("R", 1), has("Go", 1)], asked).gap.now) == "Go"  # 3 x 2 before 3 x 1
    assert widest_shortfall(stands([], asked).gap.now) == "SQL"
    assert widest_shortfall(stands([has("SQL", 5), has("R", 2), has("Go", 3)], asked).gap.now) == ""
