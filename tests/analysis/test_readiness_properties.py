"""What holds of gap and readiness whatever the person and the role."""

from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.readiness import Readiness
from core.analysis.targets import Standing
from tests.analysis.standings import Cells, asks, has, rated, stands

_NAMES = ["SQL", "R", "Excel", "Talks"]
_LEVELS = st.integers(0, 10).map(lambda halves: halves / 2)
_FEW = settings(max_examples=60, deadline=None)


@dataclass(frozen=True)
class Case:
    """A person, a role and what others say."""

    levels: dict[str, float | None]
    requirements: tuple[Cells, ...]
    ratings: tuple[Cells, ...]

    def stands(self) -> Standing:
        """Say where the person stands."""
        skills = [has(name, level) for name, level in self.levels.items()]
        return stands(skills, self.requirements, ratings=self.ratings)

    def readiness(self) -> Readiness:
        """Give the readiness."""
        return self.stands().readiness

    def score(self) -> float:
        """Give its score; something is required in every case."""
        found = self.readiness().score
        assert found is not None
        return found


@st.composite
def cases(draw: st.DrawFn) -> Case:
    asked = draw(st.lists(st.sampled_from(_NAMES), min_size=1, unique=True))
    requirements = [
        asks(name, draw(_LEVELS.filter(bool)), draw(st.integers(1, 5)), must=draw(st.booleans())) for name in asked
    ]
    levels = draw(st.dictionaries(st.sampled_from(_NAMES), st.none() | _LEVELS))
    raters = draw(
        st.lists(st.tuples(st.sampled_from(_NAMES), _LEVELS, st.sampled_from(["peer", "mentor"])), max_size=4)
    )
    return Case(levels, tuple(requirements), tuple(rated(*one) for one in raters))


def level_of(requirement: Cells) -> float:
    level = requirement["level"]
    assert isinstance(level, float)
    return level


@given(cases())
@_FEW
def test_closing_every_gap_leaves_none(case: Case) -> None:
    gaps = case.stands().gap.now
    closed: dict[str, float | None] = dict(zip(gaps["skill"], gaps["required"], strict=True))
    found = replace(case, levels=closed).stands()
    assert found.gap.now["shortfall"].sum() == 0
    assert found.gap.now["met"].all()
    assert found.readiness.score == 100
    assert found.readiness.musts_open == found.readiness.not_rated == 0


@given(cases(), st.sampled_from(_NAMES), _LEVELS)
@_FEW
def test_raising_a_level_never_lowers_readiness(case: Case, name: str, more: float) -> None:
    raised = min(5.0, (case.levels.get(name) or 0) + more)
    better = replace(case, levels={**case.levels, name: raised})
    assert better.score() >= case.score() - 1e-9
    assert better.readiness().musts_met >= case.readiness().musts_met


@given(cases())
@_FEW
def test_surplus_never_pays_for_a_shortfall(case: Case) -> None:
    needed = {str(one["skill"]): level_of(one) for one in case.requirements}
    capped = {name: level if level is None else min(level, needed.get(name, 0)) for name, level in case.levels.items()}
    assert replace(case, levels=capped).score() == pytest.approx(case.score())


@given(cases())
@_FEW
def test_readiness_lies_in_its_range_and_the_range_in_0_to_100(case: Case) -> None:
    found = case.readiness()
    assert found.low is not None
    assert found.score is not None
    assert found.high is not None
    assert 0 <= found.low <= found.score <= found.high <= 100


@given(cases())
@_FEW
def test_ratings_prove_no_more_than_the_best_that_anyone_gave(case: Case) -> None:
    known = [has(name, case.levels.get(name)) for name in _NAMES]  # a rating of a skill that is not there is not seen
    found = stands(known, case.requirements, ratings=case.ratings).readiness
    assert found.provable is not None
    assert found.high is not None
    assert found.score is not None
    assert 0 <= found.provable <= found.high
    assert found.proof_debt == max(0.0, found.score - found.provable)
    assert replace(case, ratings=()).readiness().provable == 0


@given(cases())
@_FEW
def test_readiness_is_below_100_exactly_while_something_is_short(case: Case) -> None:
    found = case.stands()
    short = bool((found.gap.now["shortfall"] > 0).any())
    assert short == (found.readiness.score != pytest.approx(100))
    assert (found.gap.now["surplus"] * found.gap.now["shortfall"] == 0).all()  # never both


@given(cases(), st.integers(2, 5))
@_FEW
def test_weights_matter_only_against_each_other(case: Case, factor: int) -> None:
    equal = tuple({**one, "weight": 1} for one in case.requirements)
    heavier = tuple({**one, "weight": factor} for one in case.requirements)
    assert replace(case, requirements=heavier).score() == pytest.approx(replace(case, requirements=equal).score())
