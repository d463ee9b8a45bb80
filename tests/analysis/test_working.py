"""The working shows the formula with the person's own values, and they add up."""

import re

import pytest

from core.analysis.working import gap_working, readiness_working
from tests.analysis.standings import Cells, asks, has, rated, stands


def working(skills: list[Cells], requirements: list[Cells], **sheets: list[Cells]) -> list[str]:
    found = stands(skills, requirements, **sheets)
    return readiness_working(found.gap.now, found.readiness).split("\n\n")


def test_readiness_is_shown_with_every_term() -> None:
    skills, asked = [has("SQL", 1), has("R", 5)], [asks("SQL", 4, 5, must=True), asks("R", 2, 1, must=True)]
    # 5 x min(1, 4) + 1 x min(5, 2) = 7 of 5 x 4 + 1 x 2 = 22: 31.8; proven: R 1 x 1: 4.5; highest: SQL 4: 22 of 22
    ratings = [rated("R", 1), rated("SQL", 4, date="2020-01-01")]
    assert working(skills, asked, ratings=ratings) == [
        "**Readiness** = 100 × sum of weight × min(level, required) ÷ sum of weight × required",
        "sum of weight × min(level, required) = 5×1 + 1×2 = 7",
        "sum of weight × required = 5×4 + 1×2 = 22",
        "100 × 7 ÷ 22 = **31.8**",
        "**Musts** 1 of 2: open: SQL. They are never folded into the percentage.",
        "**Range 27 to 100**: the same sum with the lowest, then the highest level that you or anyone else gave each "
        "skill. People rate themselves higher than their managers do and agree with them little, so the range says "
        "more than the one number.",
        "**Provable 5**: the same sum with each level replaced by the highest that a rating by someone else or an "
        "achievement of the last 24 months backs. The difference, 27 points, is proof debt: levels you say you have "
        "and cannot show yet.",
        "A blank weight counts as 3. Readiness says nothing about being chosen.",
    ]


def test_what_is_not_rated_is_named() -> None:
    one = working([], [asks("SQL", 4), asks("R", 2)])
    assert "2 requirements are not rated and counted as 0 here: SQL, R." in one
    assert "1 requirement is not rated and counted as 0 here: SQL." in working([has("R", 1)], [asks("SQL", 4)])


def test_counted_experience_says_how_it_enters() -> None:
    asked: list[Cells] = [
        {"role": "Lead", "skill": "People managed", "count": 10},
        {"role": "Lead", "skill": "Audits led", "count": 3},
    ]
    said = working([has("People managed", None, count=7)], asked)
    # in the order of the gap: audits lack 5 of 5, people 1.5
    assert (
        "Counted experience enters as required 5, reached 5 × count ÷ required count: "
        "Audits led 5 × 0 ÷ 3; People managed 5 × 7 ÷ 10."
    ) in said
    assert "sum of weight × min(level, required) = 3×0 + 3×3.5 = 10.5" in said


def test_musts_are_said_to_be_met_or_not_there() -> None:
    assert "**Musts** 1 of 1: all are met. They are never folded into the percentage." in working(
        [has("SQL", 4)], [asks("SQL", 4, must=True)]
    )
    assert "**Musts** 0 of 0: the role has none. They are never folded into the percentage." in working(
        [has("SQL", 4)], [asks("SQL", 4)]
    )


@pytest.mark.parametrize(("count", "more"), [(14, 0), (15, 1), (30, 16)])
def test_a_long_sum_is_cut_and_keeps_its_total(count: int, more: int) -> None:
    names = [f"Skill {number:02}" for number in range(count)]
    said = working([has(name, 1) for name in names], [asks(name, 2, 2, must=True) for name in names])
    terms = next(line for line in said if line.startswith("sum of weight × required"))
    assert terms.count("2×2") == count - more
    assert terms.endswith(f" = {4 * count}")
    assert (f"+ {more} more terms" in terms) == bool(more)
    musts = next(line for line in said if line.startswith("**Musts"))
    assert re.findall(r"and (\d+) more", musts) == ([str(more)] if more else [])


def test_where_nothing_is_required_it_says_so() -> None:
    assert working([has("SQL", 3)], []) == ["Nothing is required yet, so there is no readiness to work out."]


@pytest.mark.parametrize(
    ("level", "said"),
    [
        (
            1.5,
            "**SQL**: level 1.5, required 4, weight 5. Coverage = min(1.5, 4) ÷ 4 = 38%. Shortfall = max(0, 4 − 1.5) "
            "= 2.5; weighted 5 × 2.5 = 12.5. Surplus = max(0, 1.5 − 4) = 0.",
        ),
        (
            5,
            "**SQL**: level 5, required 4, weight 5. Coverage = min(5, 4) ÷ 4 = 100%. Shortfall = max(0, 4 − 5) "
            "= 0; weighted 5 × 0 = 0. Surplus = max(0, 5 − 4) = 1.",
        ),
        (
            None,
            "**SQL**: level 0 (not rated, counted as 0), required 4, weight 5. Coverage = min(0, 4) ÷ 4 = 0%. "
            "Shortfall = max(0, 4 − 0) = 4; weighted 5 × 4 = 20. Surplus = max(0, 0 − 4) = 0.",
        ),
    ],
)
def test_one_gap_is_shown_with_its_own_values(level: float | None, said: str) -> None:
    assert gap_working(stands([has("SQL", level)], [asks("SQL", 4, 5)]).gap.now.iloc[0]) == said
