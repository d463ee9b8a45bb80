"""What cannot be scheduled is named, row by row, and the rest is scheduled."""

import pytest

from core.analysis.schedule import schedule
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import actions, an_hour_a_day, finishes, milestones, on, planned, sentences


def test_without_hours_a_week_nothing_is_scheduled_and_it_is_said() -> None:
    made = planned({"action": "A", "hours_likely": 1, "due": on(3)}, hours_per_week=0)
    assert (len(made.actions), len(made.pieces)) == (0, 0)
    assert sentences(made) == [
        "Profile, hours a week: is blank or 0. Nothing can be scheduled without hours. "
        "Fill in how many hours a week you can give to the plan."
    ]


def test_what_would_end_after_the_last_year_of_a_workbook_is_named() -> None:
    made = planned(
        {"action": "Soon", "hours_likely": 1, "due": on(9)},
        {"action": "Never", "hours_likely": 20_000},
        {"action": "After never", "hours_likely": 0, "needs": ["Never"]},
        hours_per_week=0.25,
    )
    assert finishes(made) == {"Soon": 27}  # 1 h at a quarter hour a week: 28 days
    assert sentences(made)[0] == (
        "Actions, row 2 (Never): is not finished by 31 Dec 2199 at 0.25 hours a week. It is not scheduled. "
        "Give the plan more hours a week or the action fewer hours."
    )
    assert len(made.problems) == 2


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"hours_likely": 2}, "Actions, row 2: action is blank. The row is not scheduled. Give it a name."),
        (
            {"action": "COURSE", "hours_likely": 2},
            "Actions, row 2 (COURSE): 'COURSE' stands in row 1 already. Only the first counts. "
            "Merge the two or rename one.",
        ),
        (
            {"action": "Talk"},
            "Actions, row 2 (Talk): has no hours. It is not scheduled. Fill in hours likely.",
        ),
    ],
)
def test_a_row_that_cannot_be_scheduled_is_named_and_the_rest_is(row: dict[str, AnyCell], sentence: str) -> None:
    made = planned({"action": "Course", "hours_likely": 2}, row)
    assert finishes(made) == {"Course": 1}
    assert sentences(made) == [sentence]


def test_an_action_without_hours_still_holds_back_what_needs_it() -> None:
    made = planned(
        {"action": "Basics", "hours_likely": 3},
        {"action": "Unknown", "needs": ["Basics"], "not_before": on(6), "due": on(0)},
        {"action": "Exam", "hours_likely": 1, "needs": ["Unknown"]},
        {"action": "Talk", "hours_likely": 1, "due": on(2)},
    )
    # Unknown's own due date presses nobody: Talk goes first; Exam waits for day 6
    assert finishes(made) == {"Talk": 0, "Basics": 3, "Exam": 6}
    assert made.lateness_max_days == 0


def test_a_milestone_nobody_knows_is_named_and_the_action_scheduled() -> None:
    dated = milestones({"milestone": "Certified", "due": on(3)})
    made = schedule(actions({"action": "A", "hours_likely": 1, "milestone": "Certifid"}), dated, an_hour_a_day())
    assert finishes(made) == {"A": 0}
    assert sentences(made) == [
        "Actions, row 1 (A): milestone 'Certifid' is not among your milestones. It is scheduled without one. "
        "Did you mean 'Certified'?"
    ]


def test_due_dates_before_the_earliest_start_are_named_and_shown_late() -> None:
    made = planned(
        {"action": "Past", "hours_likely": 1, "due": on(-1)},
        {"action": "Own", "hours_likely": 1, "not_before": on(5), "due": on(4)},
        {"action": "Long", "hours_likely": 6},
        {"action": "Chain", "hours_likely": 1, "needs": ["Long"], "due": on(4)},
        {"action": "Tight", "hours_likely": 1, "needs": ["Long"], "due": on(5)},
    )
    # Long fills days 0 to 5 at the soonest: Chain, due on day 4, cannot start in time; Tight, on day 5, may just not
    assert sentences(made) == [
        "Actions, row 1 (Past): due 28 Feb 2027 is before today. It is scheduled and shown late. Move its due date.",
        "Actions, row 2 (Own): due 5 Mar 2027 is before 6 Mar 2027, the first day it can start. "
        "It is scheduled and shown late. Move its due date.",
        "Actions, row 4 (Chain): due 5 Mar 2027 is before 6 Mar 2027, the first day it can start. "
        "It is scheduled and shown late. Move its due date.",
    ]
    assert made.actions.set_index("action")["days_late"].dropna().gt(0).all()
