"""Readiness and musts, worked by hand, and the people on whom other formulas fail."""

import pandas as pd
import pytest

from core.analysis.readiness import points_gained, readiness
from core.analysis.targets import Standing
from tests.analysis.standings import asks, has, rated, stands

# A role on which formulas differ: required levels, weights, and which are musts.
REQUIRED, WEIGHTS, MUSTS = (4, 4, 3, 3, 2, 4), (5, 4, 3, 3, 2, 5), (0, 1, 5)
NAMES = "abcdef"


def against_the_role(levels: tuple[float, ...]) -> Standing:
    requirements = [
        asks(name, level, weight, must=place in MUSTS)
        for place, (name, level, weight) in enumerate(zip(NAMES, REQUIRED, WEIGHTS, strict=True))
    ]
    return stands([has(name, level) for name, level in zip(NAMES, levels, strict=True)], requirements)


@pytest.mark.parametrize(
    ("levels", "score", "musts_met"),
    [
        # sum of weight x required = 20 + 16 + 9 + 9 + 4 + 20 = 78
        pytest.param((4, 4, 3, 3, 2, 4), 100, 3, id="exact match"),
        # one less everywhere takes the weights, 22, off: 56 / 78 = 71.8
        pytest.param((3, 3, 2, 2, 1, 3), 72, 0, id="one level short everywhere"),
        pytest.param((2, 2, 1.5, 1.5, 1, 2), 50, 0, id="half of everything"),
        # the must of weight 5 at 0 takes 20 off: 58 / 78 = 74.4
        pytest.param((0, 5, 5, 5, 5, 5), 74, 2, id="all fives, one must at 0"),
        pytest.param((5, 5, 4, 4, 3, 5), 100, 3, id="over-qualified everywhere"),
        # musts exact, 56; elsewhere levels 1, 1, 0: 3 + 3 + 0: 62 / 78 = 79.49
        pytest.param((4, 4, 1, 1, 0, 4), 79, 3, id="all musts, weak elsewhere"),
    ],
)
def test_six_people_whom_other_formulas_misjudge(levels: tuple[float, ...], score: int, musts_met: int) -> None:
    found = against_the_role(levels).readiness
    assert found.required_sum == 78
    assert found.score is not None
    assert int(found.score + 0.5) == score
    assert (found.musts_met, found.musts, found.musts_open) == (musts_met, 3, 3 - musts_met)


def test_weights_and_required_levels_both_count() -> None:
    found = stands([has("SQL", 1), has("R", 2)], [asks("SQL", 4, 5), asks("R", 2, 1)]).readiness
    # (5 x 1 + 1 x 2) / (5 x 4 + 1 x 2) = 7 / 22
    assert (found.met_sum, found.required_sum) == (7, 22)
    assert found.score == pytest.approx(100 * 7 / 22)
    assert found.requirements == 2


def test_the_range_takes_the_lowest_and_the_highest_of_everyone() -> None:
    ratings = [rated("SQL", 1), rated("SQL", 5, "peer"), rated("R", 2)]
    found = stands([has("SQL", 3), has("R", 1)], [asks("SQL", 4, 1), asks("R", 2, 1)], ratings=ratings).readiness
    # own 3 + 1 of 6; low 1 + 1; high 4 (5 is above what is asked) + 2
    assert [found.score, found.low, found.high] == pytest.approx([400 / 6, 200 / 6, 100])


def test_a_skill_only_others_rated_counts_zero_at_the_low_end() -> None:
    found = stands([has("SQL", None)], [asks("SQL", 4)], ratings=[rated("SQL", 3)]).readiness
    assert (found.score, found.low, found.high, found.not_rated) == (0, 0, 75, 1)
    alone = stands([has("SQL", None), has("R", 2)], [asks("SQL", 4), asks("R", 4)]).readiness
    assert (alone.score, alone.low, alone.high) == (25, 25, 25)


def test_provable_counts_only_what_fresh_evidence_backs() -> None:
    skills, asked = [has("SQL", 4), has("R", 3)], [asks("SQL", 4, 2), asks("R", 2, 1)]
    found = stands(skills, asked, ratings=[rated("SQL", 3)]).readiness
    # score 10 / 10; proven 2 x 3 + 0 of 10
    assert (found.score, found.provable, found.proof_debt) == (100, 60, 40)
    assert stands(skills, asked).readiness.provable == 0
    better = stands([has("SQL", 1)], [asks("SQL", 4)], ratings=[rated("SQL", 5)]).readiness
    # others prove more than one claims: 25 claimed, 100 provable, nothing left to prove
    assert (better.score, better.provable, better.proof_debt) == (25, 100, 0)


def test_a_must_is_met_at_its_very_level_and_not_below() -> None:
    for level, met in ((3.5, 0), (4, 1)):
        assert stands([has("SQL", level)], [asks("SQL", 4, must=True), asks("R", 1)]).readiness.musts_met == met
    assert stands([has("SQL", 4)], [asks("SQL", 4)]).readiness.musts == 0


def test_where_nothing_is_required_there_is_no_readiness() -> None:
    found = stands([has("SQL", 3)], []).readiness
    assert (found.score, found.low, found.high, found.provable, found.proof_debt) == (None,) * 5
    assert (found.musts, found.requirements, found.required_sum) == (0, 0, 0)
    assert found == readiness(stands([], []).gap.now)


@pytest.mark.parametrize(
    ("level", "to_level", "points"),
    [
        # weight 2, required 4, of a sum of 40: 100 x 2 / 40 = 5 points a level
        (1, 3, 10),
        (1, 5, 15),  # what is above 4 gains nothing
        (None, 1, 5),  # not rated counts as 0
        (5, 5, 0),
        (3, 2, 0),  # going down gains nothing
    ],
)
def test_points_gained(level: float | None, to_level: float, points: float) -> None:
    gap = pd.Series({"level": float("nan") if level is None else level, "required": 4.0, "weight": 2.0})
    assert points_gained(gap, to_level, 40) == points
    assert points_gained(gap, to_level, 0) == 0


def test_points_gained_are_what_readiness_rises_by() -> None:
    asked = [asks("SQL", 4, 5), asks("R", 2, 1)]
    before, after = stands([has("SQL", 1)], asked), stands([has("SQL", 2.5)], asked)
    gap = before.gap.now[before.gap.now["skill"] == "SQL"].iloc[0]
    assert before.readiness.score is not None
    assert after.readiness.score == pytest.approx(
        before.readiness.score + points_gained(gap, 2.5, before.readiness.required_sum)
    )
