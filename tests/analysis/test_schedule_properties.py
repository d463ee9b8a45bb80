"""What holds for every plan."""

import random
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.availability import Availability, Span
from core.analysis.schedule import Schedule, schedule
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import MONDAY, actions, bars, day, finishes, milestones, off, on

small_actions = st.lists(
    st.fixed_dictionaries(
        {
            "hours_likely": st.sampled_from((0.1, 0.5, 1, 2.75, 6)),
            "not_before": st.integers(0, 12).map(on),
            "due": st.integers(-2, 20).map(on),
        }
    ),
    min_size=1,
    max_size=7,
).flatmap(
    lambda rows: st.lists(st.lists(st.integers(0, 6), max_size=2), min_size=len(rows), max_size=len(rows)).map(
        lambda needs: [
            row | {"action": f"A{place}", "needs": [f"A{need}" for need in needs[place] if need < place]}
            for place, row in enumerate(rows)
        ]
    )
)
days_off = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4)), max_size=3).map(
    lambda pairs: [off(first, first + length) for first, length in pairs]
)
weekly = st.integers(1, 100).map(lambda quarters: quarters / 4)


def made_of(rows: list[dict[str, AnyCell]], hours: float, spans: list[Span]) -> Schedule:
    return schedule(actions(*rows), milestones(), Availability(MONDAY, hours, tuple(spans)))


@settings(deadline=None, max_examples=60)
@given(small_actions, weekly, weekly, days_off)
def test_more_hours_a_week_never_finish_anything_later(
    rows: list[dict[str, AnyCell]], hours: float, more: float, spans: list[Span]
) -> None:
    before, after = made_of(rows, hours, spans), made_of(rows, hours + more, spans)
    then, now = finishes(before), finishes(after)
    assert all(now[action] <= then[action] for action in then)
    assert after.lateness_max_days <= before.lateness_max_days


@settings(deadline=None, max_examples=60)
@given(small_actions, weekly, days_off, st.integers(0, 20))
def test_a_day_off_more_never_makes_the_greatest_lateness_smaller(
    rows: list[dict[str, AnyCell]], hours: float, spans: list[Span], number: int
) -> None:
    before, after = made_of(rows, hours, spans), made_of(rows, hours, [*spans, off(number, number)])
    assert after.lateness_max_days >= before.lateness_max_days


@settings(deadline=None, max_examples=60)
@given(small_actions, weekly, days_off)
def test_every_hour_lies_in_available_time_and_all_hours_are_placed(
    rows: list[dict[str, AnyCell]], hours: float, spans: list[Span]
) -> None:
    made = made_of(rows, hours, spans)
    runs = sorted(made.runs, key=lambda run: run[1])
    assert all(first[2] <= second[1] for first, second in pairwise(runs))
    placed = made.pieces.groupby("row")["hours"].sum()
    assert placed.to_dict() == pytest.approx(made.actions["hours_remaining"].to_dict(), abs=1 / 840)
    for _, start, end, worked, _ in bars(made):
        assert made.availability.hours_between(day(start), day(end)) >= worked - 1e-9
        assert all(made.availability.hours_between(day(number), day(number + 1)) for number in range(start, end))


@settings(deadline=None, max_examples=60)
@given(small_actions, weekly, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter_when_ranks_settle_ties(
    rows: list[dict[str, AnyCell]], hours: float, chance: random.Random
) -> None:
    frame = actions(*rows).assign(rank=[float(number) for number in range(len(rows))])
    order = chance.sample(list(frame.index), len(frame))
    hours_there = Availability(MONDAY, hours)
    first, second = (schedule(rows_so, milestones(), hours_there) for rows_so in (frame, frame.loc[order]))
    pd.testing.assert_frame_equal(first.actions, second.actions)
    pd.testing.assert_frame_equal(first.pieces, second.pieces)
