"""Because of what an action is late, word by word; an hour a day from Monday 1 Mar 2027 (day 0) on."""

from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.earliest_due import worked_runs
from core.analysis.lateness import busy_blocks, hours_apart, hours_in_words
from core.analysis.open_actions import open_actions
from core.analysis.plan_rows import plan_rows
from core.analysis.schedule import Schedule, schedule
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import MONDAY, actions, an_hour_a_day, milestones, off, on, planned


def because(made: Schedule) -> dict[str, str]:
    """Give the sentence of each late action by its name."""
    late = made.actions[made.actions["late_because"] != ""]
    return dict(zip(late["action"], late["late_because"], strict=True))


def test_what_is_on_time_or_has_no_due_date_says_nothing() -> None:
    made = planned({"action": "A", "hours_likely": 2, "due": on(1)}, {"action": "B", "hours_likely": 9})
    assert made.actions["late_because"].tolist() == ["", ""]


def test_too_many_hours_name_the_actions_that_come_first() -> None:
    made = planned(
        {"action": "Exam", "hours_likely": 10, "due": on(29)},
        {"action": "SQL course", "hours_likely": 20, "due": on(25)},
        {"action": "Audit", "hours_likely": 12, "due": on(28)},
        {"action": "Later", "hours_likely": 5, "due": on(50)},
    )
    # SQL course days 0 to 19, Audit 20 to 31 (due 28), Exam 32 to 41 (due 29)
    assert because(made) == {
        "Audit": "3 days late: 32 h are due by 29 Mar 2027 and 29 h are available from today; "
        "SQL course (20 h) comes first.",
        "Exam": "12 days late: 42 h are due by 30 Mar 2027 and 30 h are available from today; "
        "SQL course (20 h) and Audit (12 h) come first.",
    }


def test_an_action_too_large_by_itself_names_no_other() -> None:
    made = planned({"action": "Thesis", "hours_likely": 5.5, "due": on(3)})
    assert because(made) == {"Thesis": "2 days late: 5.5 h are due by 4 Mar 2027 and 4 h are available from today."}


def test_the_hours_are_counted_from_the_first_day_of_the_busy_block() -> None:
    made = planned(
        {"action": "Old", "hours_likely": 2, "due": on(30)},
        {"action": "Exam", "hours_likely": 4, "not_before": on(5), "due": on(7)},
        {"action": "Talk", "hours_likely": 1, "not_before": on(6), "due": on(6)},
    )
    # idle from day 2; Exam day 5, Talk day 6, Exam days 7 to 9: 5 h due by day 7, days 5 to 7 have 3
    assert because(made) == {
        "Exam": "2 days late: 5 h are due by 8 Mar 2027 and 3 h are available from 6 Mar 2027; Talk (1 h) comes first."
    }


def test_less_urgent_work_before_the_block_is_not_counted() -> None:
    made = planned(
        {"action": "Long", "hours_likely": 9, "due": on(30)},
        {"action": "Exam", "hours_likely": 4, "not_before": on(5), "due": on(7)},
    )
    # Long on days 0 to 4 gives way to Exam on day 5
    assert because(made)["Exam"] == "1 day late: 4 h are due by 8 Mar 2027 and 3 h are available from 6 Mar 2027."


def test_at_most_three_others_are_named_the_largest_first() -> None:
    sizes = {"One": 1, "Five": 5, "Two": 2, "Four": 4, "Three": 3}
    rows: list[dict[str, AnyCell]] = [
        {"action": name, "hours_likely": hours, "due": on(14)} for name, hours in sizes.items()
    ]
    made = planned(
        *rows,
        {"action": "Last", "hours_likely": 3, "due": on(15)},
    )
    # 15 + 3 = 18 h, of which days 0 to 15 have 16
    assert because(made) == {
        "Last": "2 days late: 18 h are due by 16 Mar 2027 and 16 h are available from today; "
        "Five (5 h), Four (4 h), Three (3 h) and 2 more come first."
    }


def test_days_off_and_busy_spans_until_the_due_date_say_what_they_take() -> None:
    made = planned(
        {"action": "Course", "hours_likely": 6, "due": on(6)},
        spans=[off(1, 2), off(6, 6, 3.5), off(9, 9)],
    )
    # days 0 to 6: an hour each but none on days 1 and 2 and half on day 6: 4.5; the rest on days 7 and 8
    assert because(made) == {
        "Course": "2 days late: 6 h are due by 7 Mar 2027 and 4.5 h are available from today; "
        "days off and busy spans until then take 2.5 h."
    }


def test_a_due_date_before_today_is_said() -> None:
    made = planned(
        {"action": "Past", "hours_likely": 2, "not_before": on(-20), "due": on(-3)},
        {"action": "Older", "hours_likely": 1, "due": on(-4)},
    )
    assert because(made) == {
        "Older": "4 days late: it was due by 25 Feb 2027, before today.",
        "Past": "5 days late: it was due by 26 Feb 2027, before today; Older (1 h) comes first.",
    }


def test_an_action_that_cannot_start_before_its_due_date_says_from_when_it_can() -> None:
    made = planned({"action": "Exam", "hours_likely": 2, "not_before": on(9), "due": on(4)})
    assert because(made) == {"Exam": "6 days late: it is due by 5 Mar 2027, but cannot start before 10 Mar 2027."}


def test_what_has_to_be_done_first_is_named_when_it_starts_too_late() -> None:
    made = planned(
        {"action": "Term", "hours_likely": 1, "not_before": on(9)},
        {"action": "Course", "hours_likely": 2, "needs": ["Term"]},
        {"action": "Exam", "hours_likely": 1, "needs": ["Course"], "due": on(4)},
    )
    # Term day 9, Course days 10 and 11, Exam day 12
    assert because(made) == {
        "Exam": "8 days late: it is due by 5 Mar 2027, but Term, which has to be done first, cannot start before "
        "10 Mar 2027; Course (2 h) and Term (1 h) come first."
    }


def test_an_action_without_hours_left_says_what_it_waits_for() -> None:
    made = planned(
        {"action": "Course", "hours_likely": 4},
        {"action": "Quick", "hours_likely": 1, "due": on(0)},
        {"action": "Certificate", "hours_likely": 0, "needs": ["Course", "Quick"], "due": on(2)},
        {"action": "Forgotten", "hours_likely": 1, "hours_spent": 1, "due": on(-1)},
    )
    # Quick day 0, Course days 1 to 4
    assert because(made) == {
        "Certificate": "2 days late: it has no hours left but waits for Course until 5 Mar 2027.",
        "Forgotten": "1 day late: it was due by 28 Feb 2027, before today.",
    }


def test_hours_that_differ_read_differently() -> None:
    assert hours_apart(42.04, 42.0) == ("42.04 h", "42 h")
    assert hours_apart(42.004, 42.0) == ("42.004 h", "42 h")
    assert hours_apart(30.06, 12.857) == ("30.1 h", "12.9 h")
    assert hours_in_words(100.0) == "100 h"


plans = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 10), st.integers(0, 14), st.lists(st.integers(0, 6), max_size=2)),
    min_size=1,
    max_size=7,
)


@settings(deadline=None)
@given(plans)
def test_all_work_of_a_busy_block_may_start_no_earlier_and_is_due_no_later(
    plan: list[tuple[int, int, int, list[int]]],
) -> None:
    rows: list[dict[str, AnyCell]] = [
        {
            "action": f"A{place}",
            "hours_likely": hours,
            "not_before": on(release),
            "due": on(due),
            "needs": [f"A{need}" for need in needs if need < place],
        }
        for place, (hours, release, due, needs) in enumerate(plan)
    ]
    hours_there = an_hour_a_day(off(3, 4))
    found, _ = open_actions(plan_rows(actions(*rows))[0], milestones(), MONDAY)
    runs = worked_runs(found, hours_there)
    blocks = busy_blocks(found, runs)
    assert set(blocks) == {place for place, action in enumerate(found) if action.units}
    for place, block in blocks.items():
        end = max(run.end for run in runs if run.place == place)
        start = end - block.units
        inside = {run.place for run in runs if start <= run.start < end}
        assert all(start <= run.start and run.end <= end for run in runs if run.place in inside)
        assert block.actions == len(inside)
        assert block.first_day == min(found[other].earliest for other in inside)
        assert hours_there.units_before(block.first_day) == start
        assert all(found[other].urgent_by <= found[place].urgent_by for other in inside)
        largest = sorted(inside, key=lambda other: (-found[other].units, other))[:4]
        assert list(block.largest) == largest


def test_a_milestone_dates_its_late_actions() -> None:
    rows = actions({"action": "A", "hours_likely": 3, "milestone": "M"})
    made = schedule(rows, milestones({"milestone": "M", "due": on(1)}), an_hour_a_day())
    assert because(made) == {"A": "1 day late: 3 h are due by 2 Mar 2027 and 2 h are available from today."}
