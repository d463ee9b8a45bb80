"""Calendar days against cumulative available hours."""

from datetime import date, timedelta

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.availability import UNITS_PER_HOUR, Availability, Span, availability
from core.workbook.person_sheets import Profile
from core.workbook.plan_sheets import Window
from tests.analysis.plan_frames import MONDAY, an_hour_a_day, day, frame, off


def hours_before(hours: Availability, number: int) -> float:
    return hours.units_before(day(number)) / UNITS_PER_HOUR


def windows(*rows: dict[str, str | float]) -> pd.DataFrame:
    return frame(Window, rows)


def profile(**cells: float | list[str]) -> pd.DataFrame:
    return frame(Profile, [cells])


def test_a_weeks_hours_are_spread_evenly_over_seven_days() -> None:
    hours = Availability(MONDAY, 10)
    # a day is 10 h / 7 = 600 sevenths of a minute, exactly
    assert [hours.units_before(day(number)) for number in (0, 1, 7)] == [0, 600, 10 * UNITS_PER_HOUR]
    assert hours.hours_between(day(7), day(21)) == 20.0


def test_nothing_is_available_before_today() -> None:
    assert an_hour_a_day().units_before(day(-5)) == 0
    assert an_hour_a_day().units_through(day(-1)) == 0
    assert an_hour_a_day().units_through(day(0)) == UNITS_PER_HOUR


def test_the_day_of_an_hour_is_the_day_on_which_it_is_worked() -> None:
    hours = an_hour_a_day(off(2, 4))
    # an hour a day: hours 1 and 2 on days 0 and 1, then three days off, hour 3 on day 5
    assert [hours.day_when(n * UNITS_PER_HOUR) for n in (1, 2, 3)] == [day(0), day(1), day(5)]
    assert hours.day_when(2 * UNITS_PER_HOUR + 1) == day(5)
    assert hours.day_when(0) == MONDAY


def test_where_spans_overlap_the_one_with_the_fewest_hours_counts() -> None:
    hours = an_hour_a_day(off(0, 9, 14), off(2, 5, 3.5), off(4, 4))
    # days 0, 1: 2 h; 2, 3: half an hour; 4: none; 5: half an hour; 6 to 9: 2 h; then 1 h
    assert [hours_before(hours, n) for n in range(12)] == [0, 2, 4, 4.5, 5, 5, 5.5, 7.5, 9.5, 11.5, 13.5, 14.5]


def test_spans_that_ended_before_today_change_nothing_and_running_ones_count_from_today() -> None:
    hours = an_hour_a_day(off(-10, -1), off(-3, 1))
    assert [hours_before(hours, n) for n in (1, 2, 3)] == [0, 0, 1]


def test_without_hours_a_week_no_hour_ever_comes() -> None:
    nothing = Availability(MONDAY, 0)
    assert nothing.day_when(1) is None
    assert nothing.units_before(date(2199, 12, 31)) == 0


def test_what_would_lie_after_the_last_day_a_workbook_can_name_never_comes() -> None:
    hours = an_hour_a_day()
    through = hours.units_through(date(2199, 12, 31))
    assert hours.day_when(through) == date(2199, 12, 31)
    assert hours.day_when(through + 1) is None
    assert list(hours.stretches(through, through + 5)) == []


def test_stretches_leave_out_days_without_hours_and_part_where_the_rate_changes() -> None:
    hours = an_hour_a_day(off(2, 3), off(5, 6, 14))
    # hours 1 to 7 from the second on: day 1; off 2 and 3; day 4; days 5 and 6 with 2 h each; day 7
    found = [(start, end, units / UNITS_PER_HOUR) for start, end, units in hours.stretches(420, 7 * 420)]
    assert found == [(day(1), day(2), 1.0), (day(4), day(5), 1.0), (day(5), day(7), 4.0)]


def test_hours_taken_are_the_usual_hours_less_those_left_in_spans() -> None:
    hours = an_hour_a_day(off(2, 4), off(6, 6, 3.5), off(8, 8, 14))
    # from day 3 up to day 9: days 3 and 4 take an hour each, day 6 half an hour; day 8 gives more and takes nothing
    assert hours.hours_taken(day(3), day(9)) == 2.5


def test_a_week_off_is_the_whole_week_from_monday_to_sunday_of_any_date_in_it() -> None:
    for text in ("2027-03-08", "10 Mar 2027", "2027-03-14"):
        hours, problems = availability(profile(hours_per_week=7, weeks_off=[text]), windows(), MONDAY)
        assert problems == []
        assert [hours_before(hours, n) for n in (7, 14, 15)] == [7, 7, 8]


def test_away_gives_nothing_busy_its_own_hours_and_other_windows_are_no_matter() -> None:
    ends = {"window": "W", "start": "2027-03-03", "last_day": "2027-03-04"}  # days 2 and 3
    given_hours: dict[str, tuple[dict[str, str | float], float]] = {
        "away": ({"kind": "away", "hours_per_week": 70.0}, 0.0),
        "busy": ({"kind": "busy", "hours_per_week": 3.5}, 1.0),
        "busy, blank": ({"kind": "busy"}, 0.0),
        "launch": ({"kind": "launch"}, 2.0),
    }
    for name, (cells, expected) in given_hours.items():
        hours, problems = availability(profile(hours_per_week=7), windows({**ends, **cells}), MONDAY)
        assert (problems, hours.hours_between(day(2), day(4))) == ([], expected), name


def test_blank_hours_a_week_and_a_missing_profile_are_no_hours() -> None:
    for blank in (profile(), frame(Profile, [])):
        assert availability(blank, windows(), MONDAY)[0] == Availability(MONDAY, 0)


def test_weeks_off_that_are_no_dates_are_named_and_the_others_count() -> None:
    hours, problems = availability(profile(hours_per_week=7, weeks_off=["August", "2027-03-01"]), windows(), MONDAY)
    assert hours_before(hours, 8) == 1
    assert [problem.sentence() for problem in problems] == [
        "Profile, weeks off: 'August' must be a date such as 2027-06-30 or 30 Jun 2027. "
        "Write any date of that week; it counts from Monday to Sunday."
    ]


def test_windows_without_both_ends_in_order_are_named_and_take_nothing() -> None:
    rows = windows(
        {"window": "Trip", "kind": "away", "start": "2027-03-05", "last_day": "2027-03-02"},
        {"window": "Audit", "kind": "busy", "start": "2027-03-05"},
        {"kind": "away", "last_day": "2027-03-05"},
        {"window": "Budget", "kind": "budget"},
    )
    hours, problems = availability(profile(hours_per_week=7), rows, MONDAY)
    assert hours_before(hours, 7) == 7
    assert [problem.sentence() for problem in problems] == [
        "Windows, row 1 (Trip): to 2 Mar 2027 is before from 5 Mar 2027. The window takes no hours. "
        "Swap the two or correct one.",
        "Windows, row 2 (Audit): to is blank. The window takes no hours yet. Fill in to.",
        "Windows, row 3: from is blank. The window takes no hours yet. Fill in from.",
    ]


spans = st.builds(
    lambda first, length, hours: off(first, first + length, hours),
    st.integers(-5, 30),
    st.integers(0, 12),
    st.sampled_from((0.0, 0.25, 7.0, 20.0)),
)


@settings(deadline=None)
@given(st.floats(0.25, 168), st.lists(spans, max_size=6))
def test_day_by_day_the_smallest_span_or_the_usual_hours_add_up(hours_per_week: float, off_spans: list[Span]) -> None:
    hours = Availability(MONDAY, hours_per_week, tuple(off_spans))
    units = 0
    for number in range(50):
        assert hours.units_before(day(number)) == units
        running = [span.hours_per_week for span in off_spans if span.start <= day(number) <= span.last_day]
        today = round(60 * min(running, default=hours_per_week))
        for unit in {1, today} if today else set():
            assert hours.day_when(units + unit) == day(number)
        units += today


@settings(deadline=None)
@given(st.lists(spans, max_size=6), st.integers(0, 9_000), st.integers(0, 9_000))
def test_stretches_hold_all_units_and_only_days_with_hours(off_spans: list[Span], first: int, length: int) -> None:
    hours = Availability(MONDAY, 7, tuple(off_spans))
    found = list(hours.stretches(first, first + length))
    assert sum(units for _, _, units in found) == length
    for start, end, units in found:
        assert units <= hours.units_before(end) - hours.units_before(start)
        for number in range((end - start).days):
            one = start + timedelta(days=number)
            assert hours.units_through(one) > hours.units_before(one)
