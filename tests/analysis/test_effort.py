"""Hours of level steps, and their correction by logged hours."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.effort import HOURS_PER_STEP, Correction, correction, hours_between, hours_per_step
from core.workbook.person_sheets import Profile
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import actions, frame

levels = st.integers(0, 10).map(lambda halves: halves / 2)


@pytest.mark.parametrize(
    ("from_level", "to_level", "hours"),
    [
        (0, 1, 10.0),
        (4, 5, 160.0),
        (0, 5, 310.0),  # 10 + 20 + 40 + 80 + 160
        (2.5, 3, 20.0),  # half of 40
        (1.5, 3.5, 90.0),  # half of 20, 40, half of 80
        (3, 3, 0.0),
        (4, 2, 0.0),
    ],
)
def test_hours_between_levels_add_up_the_steps_and_parts_of_steps(
    from_level: float, to_level: float, hours: float
) -> None:
    assert hours_between(from_level, to_level) == hours


@given(levels, levels, levels)
def test_a_way_by_a_level_in_between_takes_as_long_as_the_whole(first: float, second: float, third: float) -> None:
    low, middle, high = sorted((first, second, third))
    assert hours_between(low, high) == hours_between(low, middle) + hours_between(middle, high)


def test_each_step_is_assumed_to_take_twice_the_one_before() -> None:
    assert [second / first for first, second in pairwise(HOURS_PER_STEP)] == [2, 2, 2, 2]


def test_the_profile_overrides_single_steps() -> None:
    profile = frame(Profile, [{"hours_to_level_2": 25, "hours_to_level_5": 0}])
    assert hours_per_step(profile) == (10, 25, 40, 80, 0)
    assert hours_per_step(frame(Profile, [])) == HOURS_PER_STEP
    assert hours_between(0.5, 2, hours_per_step(profile)) == 30.0  # half of 10, 25


def logged(name: str, spent: float, likely: float, status: str = "done") -> dict[str, AnyCell]:
    return {"action": name, "hours_spent": spent, "hours_likely": likely, "status": status}


def test_logged_hours_over_estimates_correct_from_three_done_actions_on() -> None:
    rows = [logged("A", 15, 10), logged("B", 30, 20), logged("C", 5, 10)]
    assert correction(actions(*rows[:2])) == Correction(2, 45, 30)
    assert correction(actions(*rows[:2])).ratio == 1.0
    three = correction(actions(*rows))
    assert three == Correction(3, 50, 40)
    assert three.ratio == 1.25  # 50 / 40


def test_only_done_actions_with_estimate_and_logged_hours_correct() -> None:
    rows: list[dict[str, AnyCell]] = [
        logged("A", 9, 10),
        logged("Open", 90, 10, "in progress"),
        logged("Dropped", 90, 10, "dropped"),
        logged("Nothing estimated", 90, 0),
        {"action": "No estimate", "hours_spent": 90, "status": "done"},
        {"action": "Nothing logged", "hours_likely": 90, "status": "done"},
        {
            "action": "Three",
            "hours_low": 1,
            "hours_likely": 2,
            "hours_high": 9,
            "hours_spent": 6,
            "done_on": "2027-01-01",
        },
    ]
    # Three is estimated at (1 + 8 + 9) / 6 = 3
    assert correction(actions(*rows)) == Correction(2, 15, 13)
