"""The least hours a week with which nothing is late."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.availability import Availability, Span
from core.analysis.hours_needed import HoursNeeded, hours_needed
from core.analysis.schedule import schedule
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import MONDAY, actions, day, milestones, off, on


def needed(*rows: dict[str, AnyCell], spans: tuple[Span, ...] = (), now: float = 7) -> HoursNeeded:
    return hours_needed(actions(*rows), milestones(), Availability(MONDAY, now, spans))


def test_the_hours_up_to_the_due_date_spread_over_its_weeks() -> None:
    # 20 h in two weeks: 10 h a week; 21 h in two weeks: 10.5
    assert needed({"action": "A", "hours_likely": 20, "due": on(13)}) == HoursNeeded(10.0, 7)
    assert needed({"action": "A", "hours_likely": 21, "due": on(13)}).hours_per_week == 10.5


def test_the_tightest_stretch_decides_and_quarter_hours_are_rounded_up() -> None:
    found = needed(
        {"action": "Big", "hours_likely": 30, "due": on(69)},
        {"action": "Exam", "hours_likely": 3, "not_before": on(10), "due": on(14)},
    )
    # 3 h in five days: 4.2 h a week, in quarter hours 4.25; in all 33 h in ten weeks need 3.3
    assert found.hours_per_week == 4.25


def test_weeks_off_have_to_be_made_up_for() -> None:
    # 20 h in three weeks of which one is off
    assert needed({"action": "A", "hours_likely": 20, "due": on(20)}, spans=(off(7, 13),)).hours_per_week == 10


def test_busy_spans_keep_their_own_hours() -> None:
    # 20 h in two weeks, the first busy with 4 h left: 16 h in the other
    assert needed({"action": "A", "hours_likely": 20, "due": on(13)}, spans=(off(0, 6, 4),)).hours_per_week == 16


def test_nothing_due_needs_no_hours() -> None:
    assert needed({"action": "A", "hours_likely": 20}) == HoursNeeded(0.0, 7)
    assert needed() == HoursNeeded(0.0, 7)


def test_due_dates_of_milestones_and_what_is_needed_first_count() -> None:
    rows = actions(
        {"action": "Basics", "hours_likely": 10},
        {"action": "Exam", "hours_likely": 4, "needs": ["Basics"], "milestone": "M"},
        {"action": "No hours", "due": on(0)},
    )
    dated = milestones({"milestone": "M", "due": on(6)})
    assert hours_needed(rows, dated, Availability(MONDAY, 0)) == HoursNeeded(14.0, 0)


def test_no_hours_help_when_something_is_due_before_it_can_start() -> None:
    found = needed(
        {"action": "Talk", "hours_likely": 1, "due": on(-1)},
        {"action": "Exam", "hours_likely": 2, "not_before": on(9), "due": on(4)},
    )
    assert found.hours_per_week is None
    assert found.reason == (
        "Even with 168 hours a week Exam is 5 days late: it is due by 5 Mar 2027, but cannot start before 10 Mar 2027."
    )


def test_no_hours_help_an_event_that_lies_after_its_due_date() -> None:
    found = needed({"action": "Exam day", "hours_likely": 0, "not_before": on(9), "due": on(4)})
    assert found.reason == (
        "Even with 168 hours a week Exam day is 5 days late: "
        "it is due by 5 Mar 2027, but cannot start before 10 Mar 2027."
    )


def test_no_hours_help_when_there_are_more_hours_of_work_than_of_time() -> None:
    found = needed({"action": "Thesis", "hours_likely": 49, "due": on(1)})
    assert found.reason == (
        "Even with 168 hours a week Thesis is 1 day late: 49 h are due by 2 Mar 2027 and 48 h are available from today."
    )
    assert needed({"action": "Thesis", "hours_likely": 48, "due": on(1)}).hours_per_week == 168


def test_no_hours_help_when_every_day_is_off() -> None:
    found = needed({"action": "A", "hours_likely": 1, "due": on(3)}, spans=(Span(MONDAY, day(80_000)),))
    assert found.reason == (
        "Even with 168 hours a week some action that is due is never finished: "
        "days off and busy spans take all the time."
    )


rows_drawn = st.lists(
    st.tuples(st.sampled_from((0.5, 1.0, 3.0, 11.0)), st.integers(0, 8), st.integers(0, 25), st.booleans()),
    min_size=1,
    max_size=6,
)


@settings(deadline=None, max_examples=60)
@given(rows_drawn, st.lists(st.tuples(st.integers(0, 20), st.integers(0, 3)), max_size=2))
def test_with_the_hours_found_nothing_is_late_and_with_a_quarter_less_something_is(
    drawn: list[tuple[float, int, int, bool]], off_days: list[tuple[int, int]]
) -> None:
    rows: list[dict[str, AnyCell]] = [
        {
            "action": f"A{n}",
            "hours_likely": hours,
            "not_before": on(first),
            "due": on(due),
            "needs": [f"A{n - 1}"] if chained and n else [],
        }
        for n, (hours, first, due, chained) in enumerate(drawn)
    ]
    hours_there = Availability(MONDAY, 7, tuple(off(first, first + length) for first, length in off_days))
    found = hours_needed(actions(*rows), milestones(), hours_there).hours_per_week

    def lateness(hours: float) -> int:
        return schedule(actions(*rows), milestones(), replace(hours_there, hours_per_week=hours)).lateness_max_days

    if found is None:
        assert lateness(168) > 0
    else:
        assert lateness(found) == 0
        assert found == 0.25 or lateness(found - 0.25) > 0


@pytest.mark.parametrize("now", [0.0, 7.0, 60.0])
def test_the_hours_given_today_do_not_change_what_is_needed(now: float) -> None:
    assert needed({"action": "A", "hours_likely": 20, "due": on(13)}, now=now) == HoursNeeded(10.0, now)
