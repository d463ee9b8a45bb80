"""When each action is worked on, by hand: an hour a day from Monday 1 Mar 2027 (day 0) on."""

import pandas as pd

from core.analysis.schedule import schedule
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import (
    MONDAY,
    actions,
    an_hour_a_day,
    bars,
    cells,
    day,
    day_numbers,
    finishes,
    milestones,
    off,
    on,
    planned,
    sentences,
)


def test_the_earliest_due_goes_first_and_what_has_no_due_date_last() -> None:
    made = planned(
        {"action": "Read", "hours_likely": 2},
        {"action": "Exam", "hours_likely": 3, "due": on(9)},
        {"action": "Course", "hours_likely": 4, "due": on(4)},
    )
    # Course days 0 to 3, Exam days 4 to 6, Read days 7 and 8
    assert finishes(made) == {"Course": 3, "Exam": 6, "Read": 8}
    assert made.actions["days_late"].fillna(-1).tolist() == [0, 0, -1]
    assert made.lateness_max_days == 0


def test_an_action_is_interrupted_when_a_more_urgent_one_may_start() -> None:
    made = planned(
        {"action": "Long", "hours_likely": 5, "due": on(20)},
        {"action": "Talk", "hours_likely": 2, "not_before": on(2), "due": on(4)},
    )
    # Long days 0 and 1; Talk days 2 and 3; Long days 4 to 6
    assert bars(made) == [("Long", 0, 2, 2.0, False), ("Talk", 2, 4, 2.0, False), ("Long", 4, 7, 3.0, False)]
    assert made.actions.set_index("action")["pieces"].to_dict() == {"Long": 2, "Talk": 1}


def test_several_actions_share_a_day_and_touching_days_are_one_piece() -> None:
    made = planned(
        {"action": "Long", "hours_likely": 4.5, "due": on(20)},
        {"action": "Call", "hours_likely": 0.5, "not_before": on(2), "due": on(2)},
        {"action": "Quiz", "hours_likely": 0.25, "due": on(0)},
    )
    # Quiz takes a quarter hour of day 0, Call half of day 2; Long has the rest of days 0 to 5: .75+1+.5+1+1+.25
    assert bars(made) == [("Quiz", 0, 1, 0.25, False), ("Long", 0, 6, 4.5, False), ("Call", 2, 3, 0.5, False)]
    assert made.actions.loc["r0", "pieces"] == 1


def test_what_is_due_early_pulls_what_it_needs_before_itself() -> None:
    made = planned(
        {"action": "Other", "hours_likely": 2, "due": on(5)},
        {"action": "Basics", "hours_likely": 2},
        {"action": "Exam", "hours_likely": 1, "due": on(3), "needs": ["basics "]},
    )
    # Basics is needed by day 3, so it goes before Other, which is due on day 5
    assert finishes(made) == {"Basics": 1, "Exam": 2, "Other": 4}


def test_nothing_starts_before_its_day_before_today_or_before_what_it_needs() -> None:
    made = planned(
        {"action": "Past", "hours_likely": 1, "not_before": on(-30), "due": on(1)},
        {"action": "Later", "hours_likely": 1, "not_before": on(5)},
        {"action": "After", "hours_likely": 1, "due": on(2), "needs": ["Later"]},
    )
    assert finishes(made) == {"Past": 0, "Later": 5, "After": 6}
    assert made.actions.loc["r2", "days_late"] == 4
    assert made.lateness_max_days == 4


def test_days_off_cost_nothing_but_their_days_and_part_a_bar() -> None:
    made = planned({"action": "Course", "hours_likely": 4, "due": on(6)}, spans=[off(2, 4)])
    assert bars(made) == [("Course", 0, 2, 2.0, False), ("Course", 5, 7, 2.0, False)]
    assert cells(made.actions, "r0", "days_late", "pieces") == [0, 2]


def test_what_lies_behind_the_due_date_is_a_late_piece() -> None:
    made = planned({"action": "Course", "hours_likely": 4, "due": on(2)})
    assert bars(made) == [("Course", 0, 3, 3.0, False), ("Course", 3, 4, 1.0, True)]
    assert cells(made.actions, "r0", "days_late", "pieces") == [1, 1]


def test_hours_left_are_the_estimate_less_what_is_spent() -> None:
    made = planned(
        {"action": "Three", "hours_low": 4, "hours_likely": 6, "hours_high": 14, "hours_spent": 2, "due": on(1)},
        {"action": "Likely", "hours_low": 1, "hours_likely": 6, "due": on(2)},
        {"action": "Ends", "hours_low": 1, "hours_high": 4, "due": on(3)},
        {"action": "High", "hours_high": 5, "due": on(4)},
    )
    # (4 + 24 + 14) / 6 = 7, less 2; likely alone; (1 + 4) / 2; high alone
    assert made.actions["hours_remaining"].tolist() == [5.0, 6.0, 2.5, 5.0]
    assert made.hours["hours_total"].tolist() == [7.0, 6.0, 2.5, 5.0]


def test_an_action_is_due_with_its_milestone_if_not_sooner() -> None:
    dated = milestones({"milestone": "Certified", "due": on(3)}, {"milestone": "Some day"})
    rows = actions(
        {"action": "A", "hours_likely": 1, "milestone": "certified"},
        {"action": "B", "hours_likely": 1, "milestone": "Certified", "due": on(1)},
        {"action": "C", "hours_likely": 1, "milestone": "Certified", "due": on(8)},
        {"action": "D", "hours_likely": 1, "milestone": "Some day", "due": on(5)},
        {"action": "E", "hours_likely": 1, "milestone": "Some day"},
    )
    made = schedule(rows, dated, an_hour_a_day())
    dues = made.actions.set_index("action")["due"]
    assert day_numbers(dues.dropna()) == {"B": 1, "A": 3, "C": 3, "D": 5}
    assert dues.isna().to_dict()["E"]


def test_a_milestone_without_a_name_presses_nobody_and_of_two_the_first_counts() -> None:
    dated = milestones({"due": on(-5)}, {"milestone": "M", "due": on(9)}, {"milestone": "m", "due": on(-4)})
    rows = actions({"action": "A", "hours_likely": 1, "milestone": "M"}, {"action": "B", "hours_likely": 1})
    made = schedule(rows, dated, an_hour_a_day())
    assert day_numbers(made.actions["due"].dropna()) == {"r0": 9}


def test_done_and_dropped_actions_take_no_part_and_done_ones_meet_needs() -> None:
    made = planned(
        {"action": "Done", "hours_likely": 9, "status": "done"},
        {"action": "Dated", "hours_likely": 9, "done_on": on(-3)},
        {"action": "Dropped", "hours_likely": 9, "status": "dropped"},
        {"action": "Next", "hours_likely": 1, "needs": ["Done", "Dated"], "status": "in progress"},
    )
    assert finishes(made) == {"Next": 0}
    assert made.problems == ()
    assert made.hours["done"].to_dict() == {"r0": True, "r1": True, "r3": False}


def test_used_up_hours_end_an_action_on_its_first_day_and_are_said() -> None:
    made = planned(
        {"action": "Used", "hours_likely": 3, "hours_spent": 4, "not_before": on(2)},
        {"action": "After", "hours_likely": 1, "needs": ["Used"], "due": on(9)},
        {"action": "Course", "hours_likely": 4, "due": on(8)},
        {"action": "Exam day", "hours_likely": 0, "needs": ["Course"], "due": on(8)},
    )
    # Course is due first and takes days 0 to 3, After day 4
    assert finishes(made) == {"Course": 3, "Used": 2, "Exam day": 3, "After": 4}
    assert cells(made.actions, "r0", "hours_remaining", "pieces") == [0.0, 0]
    assert sentences(made) == [
        "Actions, row 1 (Used): 4 of 3 hours are used up and it is not done yet. It counts with 0 hours left. "
        "Raise its hours, or set its status to done."
    ]


def test_the_least_bit_of_work_is_worked_on() -> None:
    made = planned({"action": "Glance", "hours_likely": 0.001})
    assert [bar[:3] for bar in bars(made)] == [("Glance", 0, 1)]


def test_an_action_that_could_have_started_long_ago_ends_no_earlier_than_today() -> None:
    assert finishes(planned({"action": "Used", "hours_likely": 0, "not_before": on(-9)})) == {"Used": 0}


def test_ties_fall_by_needs_then_rank_then_place_in_the_sheet() -> None:
    row: dict[str, AnyCell] = {"hours_likely": 1, "due": on(9)}
    needs: dict[str, AnyCell] = {"needs": ["D"]}
    rows = actions(*({**row, "action": name, **(needs if name == "A" else {})} for name in "ABCD"))
    made = schedule(rows.assign(rank=[1.0, float("nan"), 2.0, 3.0]), milestones(), an_hour_a_day())
    # A is first by rank but needs D; of the others C (2) goes before D (3); A follows D at once; B has no rank
    assert finishes(made) == {"C": 0, "D": 1, "A": 2, "B": 3}
    assert finishes(schedule(rows, milestones(), an_hour_a_day())) == {"B": 0, "C": 1, "D": 2, "A": 3}


def test_the_frame_runs_in_the_order_of_work_with_its_columns() -> None:
    made = planned(
        {"action": "Late", "hours_likely": 1, "not_before": on(4), "due": on(5)},
        {"action": "Early", "hours_likely": 1, "kind": "course", "skill": "SQL", "to_level": 3, "due": on(6)},
    )
    assert made.actions.index.tolist() == ["r1", "r0"]
    early = made.actions.loc["r1"].to_dict()
    assert early == {
        "action": "Early",
        "kind": "course",
        "skill": "SQL",
        "to_level": 3.0,
        "milestone": None,
        "due": pd.Timestamp(day(6)),
        "start": pd.Timestamp(day(0)),
        "finish": pd.Timestamp(day(0)),
        "hours_remaining": 1.0,
        "days_late": 0.0,
        "late_because": "",
        "pieces": 1,
    }
    assert made.today == MONDAY


def test_milestones_are_forecast_by_the_last_of_their_actions() -> None:
    dated = milestones(
        {"milestone": "Both", "due": on(2)},
        {"milestone": "Reached", "due": on(1), "done_on": on(4)},
        {"milestone": "Open end"},
        {"milestone": "Alone", "due": on(9)},
        {"milestone": "Stuck", "due": on(9)},
        {"milestone": "both", "due": on(0)},
        {"milestone": "Early", "due": on(9), "done_on": on(4)},
        {"due": on(0)},
    )
    rows = actions(
        {"action": "A", "hours_likely": 2, "milestone": "Both"},
        {"action": "B", "hours_likely": 3, "milestone": "both"},
        {"action": "C", "hours_likely": 9, "milestone": "Both", "status": "dropped"},
        {"action": "D", "hours_likely": 1, "milestone": "Open end"},
        {"action": "E", "hours_likely": 1, "milestone": "Open end", "status": "done", "done_on": on(-2)},
        {"action": "F", "milestone": "Stuck"},
    )
    made = schedule(rows, dated, an_hour_a_day()).milestones
    assert made["milestone"].tolist() == ["Both", "Reached", "Open end", "Alone", "Stuck", "Early"]
    # A and B are due on day 2 and take days 0 to 4; Reached was done on day 4; D takes day 5
    assert day_numbers(made["finish"].dropna()) == {"r0": 4, "r1": 4, "r2": 5, "r6": 4}
    assert made["days_late"].fillna(-1).tolist() == [2, 3, -1, -1, -1, 0]
    assert made["actions"].tolist() == [2, 0, 2, 0, 1, 0]
    assert made["left_out"].tolist() == [0, 0, 0, 0, 1, 0]


def test_a_milestone_whose_actions_are_all_done_is_forecast_by_the_last_of_them() -> None:
    rows = actions(
        {"action": "A", "hours_likely": 1, "milestone": "M", "done_on": on(-5)},
        {"action": "B", "hours_likely": 1, "milestone": "M", "done_on": on(-2)},
    )
    made = schedule(rows, milestones({"milestone": "M", "due": on(-4)}), an_hour_a_day())
    assert cells(made.milestones, "r0", "finish", "days_late") == [pd.Timestamp(day(-2)), 2.0]
    assert made.actions.empty


def test_an_empty_plan_is_an_empty_schedule() -> None:
    made = schedule(actions(), milestones(), an_hour_a_day())
    assert (len(made.actions), len(made.pieces), len(made.milestones), made.problems) == (0, 0, 0, ())
    assert made.lateness_max_days == 0
    assert made.actions["finish"].dtype.kind == made.pieces["start"].dtype.kind == "M"


def test_share_done_by_a_day_follows_the_runs_of_the_plan() -> None:
    made = planned(
        {"action": "Half", "hours_likely": 4, "hours_spent": 1, "due": on(4)},
        {"action": "Done", "hours_likely": 5, "status": "done"},
        {"action": "Event", "hours_likely": 0, "not_before": on(3)},
        {"action": "Dropped", "hours_likely": 5, "status": "dropped"},
        {"action": "Blank"},
        spans=[off(1, 1)],
    )
    # Half: 1 of 4 h today, an hour on day 0, none on day 1, an hour on days 2 and 3; Event on day 3
    shares = [made.share_done_by(day(number)).tolist() for number in (0, 1, 2, 3, 4)]
    assert shares == [[0.25, 1, 0, 0], [0.5, 1, 0, 0], [0.5, 1, 0, 0], [0.75, 1, 0, 0], [1, 1, 1, 0]]
