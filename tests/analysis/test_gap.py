"""Requirements against the person, worked by hand; today and the target day are 1 March 2027."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from core.analysis.gap import (
    GAP_COLUMNS,
    RoleGap,
    driver_roll_up,
    emerging_table,
    gap_table,
    role_gap,
    surplus_table,
)
from core.analysis.levels import skill_levels
from core.workbook.rows import AnyCell, Workbook
from tests.analysis.plan_frames import cells
from tests.workbook.books import book

TODAY = date(2027, 3, 1)


def asks(skill: str, level: float | None = None, **more: AnyCell) -> dict[str, AnyCell]:
    return {"role": "Lead", "skill": skill, **({} if level is None else {"level": level}), **more}


def has(skill: str, level: float | None = None, **more: AnyCell) -> dict[str, AnyCell]:
    return {"skill": skill, **({} if level is None else {"level": level}), **more}


def gap(
    skills: list[dict[str, AnyCell]], requirements: list[dict[str, AnyCell]], role: str = "Lead", by: date = TODAY
) -> RoleGap:
    workbook = book(skills=skills, requirements=requirements)
    return role_gap(workbook, role, skill_levels(workbook, TODAY), by)


def only(found: RoleGap) -> "pd.Series[Any]":
    assert len(found.now) == 1
    return found.now.iloc[0]


_ARITHMETIC = ["coverage", "shortfall", "surplus", "weighted_shortfall", "met"]


@pytest.mark.parametrize(
    ("level", "required", "weight", "expected"),
    [
        # coverage min(c, r) / r, shortfall max(0, r - c), surplus max(0, c - r), weighted w x shortfall
        (1, 4, 5, [0.25, 3, 0, 15, False]),
        (3.5, 4, 2, [0.875, 0.5, 0, 1, False]),
        (4, 4, 2, [1, 0, 0, 0, True]),
        (5, 2, 4, [1, 0, 3, 0, True]),
        (0, 2.5, 1, [0, 2.5, 0, 2.5, False]),
    ],
)
def test_one_requirement(level: float, required: float, weight: float, expected: list[object]) -> None:
    found = only(gap([has("SQL", level)], [asks("sql", required, weight=weight)]))
    assert found[_ARITHMETIC].tolist() == expected
    assert found["label"] == f"{level:g} of {required:g}"
    assert found["rated"]


def test_not_rated_counts_as_zero_and_says_so() -> None:
    found = only(gap([has("SQL")], [asks("SQL", 4, weight=2)]))
    assert found[_ARITHMETIC].tolist() == [0, 4, 0, 8, False]
    assert (found["rated"], found["known"], found["label"]) == (False, True, "not rated, 4 asked")
    assert found[["level", "low", "high"]].isna().all()
    assert not only(gap([], [asks("SQL", 4)]))["known"]


def test_a_blank_weight_is_three() -> None:
    found = only(gap([has("SQL", 1)], [asks("SQL", 3)]))
    assert (found["weight"], found["weighted_shortfall"]) == (3, 6)


@pytest.mark.parametrize(
    ("held", "asked", "level", "shortfall", "surplus"),
    [
        # on the scale of levels: required 5, reached 5 x count / required count, at most 5
        (7, 10, 3.5, 1.5, 0),
        (10, 10, 5, 0, 0),
        (30, 10, 5, 0, 0),
        (0, 4, 0, 5, 0),
    ],
)
def test_counted_experience(held: int, asked: int, level: float, shortfall: float, surplus: float) -> None:
    found = only(gap([has("People managed", count=held)], [asks("People managed", count=asked, weight=2)]))
    assert found[["level", "required", "shortfall", "surplus"]].tolist() == [level, 5, shortfall, surplus]
    assert found["weighted_shortfall"] == 2 * shortfall
    assert found["label"] == f"{held} of {asked}"
    assert found["counted"]
    assert found[["count", "required_count", "low", "high"]].tolist() == [held, asked, level, level]


def test_counted_experience_nobody_counted_is_not_rated_whatever_its_level() -> None:
    found = only(gap([has("People managed", 4)], [asks("People managed", count=10)]))
    assert (found["rated"], found["shortfall"], found["label"]) == (False, 5, "not rated, 10 asked")


def test_counted_experience_is_proven_in_full_once_an_achievement_shows_it() -> None:
    wins: list[dict[str, AnyCell]] = [{"achievement": "A", "date": "2027-01-01", "skills": ["People managed"]}]
    requirements = [asks("People managed", count=10)]
    skills = [has("People managed", count=4)]
    for achievements, proven in (([], 0), (wins, 2)):  # 5 x 4 / 10 = 2
        workbook = book(skills=skills, requirements=requirements, achievements=achievements)
        found = role_gap(workbook, "Lead", skill_levels(workbook, TODAY), TODAY)
        assert only(found)["proven"] == proven


def test_a_level_above_zero_is_asked_before_a_count() -> None:
    found = only(gap([has("SQL", 2, count=9)], [asks("SQL", 4, count=10)]))
    assert (found["counted"], found["required"], found["shortfall"]) == (False, 4, 2)
    assert pd.isna(found["required_count"])
    found = only(gap([has("SQL", 2, count=9)], [asks("SQL", 4, count=0)]))
    assert (found["counted"], found["shortfall"]) == (False, 2)
    found = only(gap([has("SQL", 2, count=9)], [asks("SQL", 0, count=10)]))
    assert (found["counted"], found["level"]) == (True, 4.5)


@pytest.mark.parametrize("asked", [asks("SQL"), asks("SQL", 0), asks("SQL", 0, count=0), asks("SQL", count=0)])
def test_a_requirement_that_asks_for_nothing_is_named_and_does_not_count(asked: dict[str, AnyCell]) -> None:
    found = gap([has("SQL", 3)], [asked, asks("R", 2)])
    assert found.now["skill"].tolist() == ["R"]
    assert [problem.sentence() for problem in found.problems] == [
        "Requirements, SQL for Lead: asks for neither a level above 0 nor a count. It does not count yet. "
        "Give it a required level or a required count."
    ]


def test_the_widest_weighted_shortfall_comes_first_then_musts_then_names() -> None:
    requirements = [
        asks("d", 4, weight=1),  # 1 x 4
        asks("c", 2, weight=2),  # 2 x 2
        asks("B", 2, weight=2, must=True),
        asks("a", 2, weight=2, must=True),
        asks("e", 5, weight=1),
        asks("f", 1, weight=1),
    ]
    assert gap([has("f", 5)], requirements).now["skill"].tolist() == ["e", "a", "B", "c", "d", "f"]


def test_the_role_is_found_whatever_its_case_and_other_roles_stay_out() -> None:
    requirements: list[dict[str, AnyCell]] = [
        {"role": " LEAD", "skill": "SQL", "level": 2},
        {"role": "Other", "skill": "R", "level": 2},
        {"skill": "Python", "level": 2},
        {"role": "Lead", "level": 2},
    ]
    assert gap([], requirements).now["skill"].tolist() == ["SQL"]
    assert gap([], requirements, role="").now.empty  # a row still without its role belongs to no role


def test_a_skill_asked_twice_counts_once_by_its_first_row() -> None:
    found = gap([], [asks("SQL", 2), asks("sql", 5)])
    assert found.now.index.tolist() == ["requirements1"]


def test_the_driver_is_the_skill_s_own_or_else_the_requirement_s() -> None:
    found = gap(
        [has("a", 1, driver="network"), has("b", 1)],
        [asks("a", 3, driver="technical"), asks("b", 2, driver="leadership"), asks("c", 1)],
    )
    assert found.now["driver"].fillna("").tolist() == ["network", "leadership", ""]


def test_emerging_needs_count_from_their_month_on() -> None:
    requirements = [
        asks("now", 1, emerging=True, demand_month="2027-03-01"),
        asks("later", 1, emerging=True, demand_month="2027-04-01"),
        asks("some day", 1, emerging=True),
        asks("here", 1, demand_month="2027-04-01"),
    ]
    found = gap([], requirements)
    assert set(found.now["skill"]) == {"now", "here"}
    assert set(found.emerging["skill"]) == {"later", "some day"}
    assert set(gap([], requirements, by=date(2027, 4, 1)).now["skill"]) == {"now", "here", "later"}
    assert gap([], requirements, by=date(2027, 2, 28)).now["skill"].tolist() == ["here"]


def test_no_requirements_give_empty_frames_with_all_columns() -> None:
    found = role_gap(Workbook(), "Lead", skill_levels(Workbook(), TODAY), TODAY)
    assert (len(found.now), len(found.emerging), found.problems) == (0, 0, ())
    assert found.now.columns.tolist() == list(GAP_COLUMNS)


def test_drivers_sum_up_what_is_required_and_what_is_there() -> None:
    skills = [has("SQL", 3, driver="technical"), has("R", driver="technical"), has("Talks", 4, driver="network")]
    found = gap(skills, [asks("SQL", 4, weight=2), asks("R", 2, weight=1), asks("Poise", 2, weight=5)])
    table = driver_roll_up(found.now, skill_levels(book(skills=skills), TODAY)).set_index("driver")
    # technical: SQL 2 x 3 of 2 x 4, R 1 x 0 of 1 x 2: 6 of 10; mean of the rated 3; "no driver": Poise 0 of 5 x 2
    assert cells(table, "technical", *table.columns) == [0.6, 6, 10, 2, 1, 2, 3]
    assert cells(table, "no driver", "share_met", "met_sum", "required_sum", "requirements", "skills") == [
        0, 0, 10, 1, 0,
    ]  # fmt: skip
    assert cells(table, "network", "required_sum", "requirements", "skills", "mean_level") == [0, 0, 1, 4]
    assert table["share_met"].isna().tolist() == [False, True, True, True, True, True, False]
    assert table["mean_level"].isna().tolist() == [False, True, True, True, False, True, True]
    assert table.index.tolist() == [
        "technical", "communication", "leadership", "strategic thinking", "network", "flexibility", "no driver",
    ]  # fmt: skip


def test_surplus_never_lifts_a_driver() -> None:
    skills = [has("SQL", 5, driver="technical"), has("R", 0, driver="technical")]
    found = gap(skills, [asks("SQL", 1, weight=5), asks("R", 5, weight=1)])
    table = driver_roll_up(found.now, skill_levels(book(skills=skills), TODAY)).set_index("driver")
    assert cells(table, "technical", "share_met") == [0.5]  # 5 x 1 + 0 of 5 x 1 + 1 x 5
    assert "no driver" not in table.index


def test_tables_for_people() -> None:
    found = gap(
        [has("SQL", 5), has("R", 3), has("Go", 4)],
        [asks("SQL", 2), asks("R", 1), asks("Go", 2), asks("Ada", 4, must=True),
         asks("ML", 3, emerging=True, demand_month="2028-05-01"), asks("AI", 2, emerging=True),
         asks("CI", 2, emerging=True, demand_month="2028-01-01")],
    )  # fmt: skip
    table = gap_table(found.now)
    assert table["Skill"].tolist()[0] == "Ada"
    shown = ["Must", "Now of required", "Coverage", "Shortfall", "Weight", "Weighted shortfall"]
    assert table.iloc[0][shown].tolist() == [True, "not rated, 4 asked", 0, 4, 3, 12]
    above = surplus_table(found.now)
    # SQL 5 - 2, then R 3 - 1 and Go 4 - 2, by name
    assert above[["Skill", "Surplus"]].to_numpy().tolist() == [["SQL", 3], ["Go", 2], ["R", 2]]
    assert emerging_table(found.emerging)["Skill"].tolist() == ["CI", "ML", "AI"]
