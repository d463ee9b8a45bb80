"""Milestones against where an earlier plan said they would be; an hour a day from day 0, the baseline's today."""

from typing import Any

import pandas as pd
import pytest

from core.analysis.availability import Availability
from core.analysis.progress import milestone_progress
from core.analysis.schedule import Schedule, schedule
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import actions, an_hour_a_day, day, milestones, off, on

DATED = milestones({"milestone": "M", "due": on(20)})


def action(name: str, hours: float | None, milestone: str = "M", **more: AnyCell) -> dict[str, AnyCell]:
    likely: dict[str, AnyCell] = {} if hours is None else {"hours_likely": hours}
    return {"action": name, "milestone": milestone, **likely, **more}


def plan(*rows: dict[str, AnyCell], today: int = 0, dated: pd.DataFrame = DATED) -> Schedule:
    return schedule(actions(*rows), dated, Availability(day(today), 7))


def progress(now: Schedule, baseline: Schedule | None) -> dict[str, Any]:
    return dict(milestone_progress(now, baseline).loc["r0"])


def test_done_hours_are_held_against_what_the_baseline_would_have_done() -> None:
    baseline = plan(action("A", 4, due=on(3)), action("B", 6))
    now = plan(action("A", 4, status="done", hours_spent=9), action("B", 6, hours_spent=1), today=7)
    # the baseline does A on days 0 to 3 and 3 of B's 6 h on days 4 to 6: 7 of 10 h; done are 4 and 1
    found = progress(now, baseline)
    assert (found["done_hours"], found["total_hours"]) == (5.0, 10.0)
    assert (found["share_done"], found["share_expected"]) == (0.5, 0.7)
    assert found["hours_behind"] == pytest.approx(2.0)
    assert found["state"] == "behind"
    assert found["finish"] == pd.Timestamp(day(11))  # 5 h from day 7 on


def test_one_who_has_done_more_than_expected_is_ahead_on_plan() -> None:
    baseline = plan(action("A", 10))
    found = progress(plan(action("A", 10, hours_spent=6), today=4), baseline)
    assert (found["share_done"], found["share_expected"], found["state"]) == (0.6, 0.4, "on plan")
    assert found["hours_behind"] == pytest.approx(-2.0)


def test_on_the_day_of_the_baseline_nothing_is_behind() -> None:
    baseline = plan(action("A", 10, hours_spent=3.3))
    found = progress(baseline, baseline)
    assert (found["share_done"], found["hours_behind"], found["state"]) == (pytest.approx(0.33), 0.0, "on plan")


def test_days_off_of_the_baseline_expect_nothing() -> None:
    baseline = schedule(actions(action("A", 10)), DATED, an_hour_a_day(off(2, 5)))
    assert progress(plan(action("A", 10), today=7), baseline)["share_expected"] == 0.3  # days 0, 1 and 6


def test_hours_spent_count_up_to_the_estimate() -> None:
    found = progress(plan(action("A", 4, hours_spent=9), action("B", 4)), None)
    assert (found["done_hours"], found["share_done"]) == (4.0, 0.5)


def test_added_actions_count_in_the_total_and_dropped_ones_leave() -> None:
    baseline = plan(action("A", 4, due=on(3)), action("B", 4))
    now = plan(action("A", 4, status="done"), action("B", 4, status="dropped"), action("C", 12), today=4)
    # expected by day 4: all of A; B is gone, C is new: 4 of 16 h, and 4 are done
    found = progress(now, baseline)
    assert (found["total_hours"], found["share_done"], found["share_expected"]) == (16.0, 0.25, 0.25)
    assert found["state"] == "on plan"


def test_an_action_estimated_anew_is_expected_with_the_share_it_had() -> None:
    baseline = plan(action("A", 4))
    # half of A was expected after two days: 4 of the 8 h it has now
    found = progress(plan(action("A", 8), today=2), baseline)
    assert (found["share_expected"], found["hours_behind"]) == (0.5, 4.0)


def test_without_hours_each_action_counts_alike() -> None:
    baseline = plan(action("A", 0), action("B", 0, not_before=on(4)), action("C", 0))
    now = plan(action("A", 0, status="done"), action("B", 0), action("C", 0), today=2)
    # expected before day 2: A and C
    found = progress(now, baseline)
    assert (found["share_done"], found["share_expected"]) == (pytest.approx(1 / 3), pytest.approx(2 / 3))
    assert (found["total_hours"], found["hours_behind"], found["state"]) == (0.0, 0.0, "behind")


def test_a_done_action_without_estimate_counts_with_what_it_took() -> None:
    found = progress(plan(action("A", None, status="done", hours_spent=3), action("B", 9)), None)
    assert (found["done_hours"], found["total_hours"], found["share_done"]) == (3.0, 12.0, 0.25)


def test_a_milestone_the_baseline_did_not_have_is_judged_by_its_forecast() -> None:
    both = milestones({"milestone": "M", "due": on(20)}, {"milestone": "New", "due": on(5)})
    baseline = plan(action("A", 3))
    for hours, state in ((3, "on plan"), (4, "behind")):
        now = plan(action("A", 0), action("B", hours, "New"), today=3, dated=both)
        found = milestone_progress(now, baseline)
        assert found["state"].tolist()[1] == state
        assert found[["share_expected", "hours_behind"]].isna().to_numpy().tolist() == [[False, False], [True, True]]
    assert progress(now, None)["state"] == "on plan"


def test_reached_and_empty_milestones_say_so() -> None:
    dated = milestones({"milestone": "M", "due": on(20), "done_on": on(1)}, {"milestone": "Empty", "due": on(0)})
    found = milestone_progress(plan(action("A", 5), dated=dated), plan(action("A", 5)))
    assert found["state"].tolist() == ["reached", "no actions"]
    assert found["finish"].tolist() == [pd.Timestamp(day(1)), pd.NaT]
    assert found["share_done"].isna().tolist() == [False, True]
    assert found["total_hours"].tolist() == [5.0, 0.0]


def test_a_milestone_that_was_due_and_is_not_reached_is_overdue_with_or_without_actions() -> None:
    dated = milestones({"milestone": "M", "due": on(-1)}, {"milestone": "Empty", "due": on(-3)})
    found = milestone_progress(plan(action("A", 5), dated=dated), plan(action("A", 5), dated=dated))
    assert found["state"].tolist() == ["overdue", "overdue"]


def test_the_columns_and_the_order_of_the_sheet_are_kept_even_when_empty() -> None:
    found = milestone_progress(plan(dated=milestones()))
    assert found.columns.tolist() == [
        "milestone", "due", "done_hours", "total_hours", "share_done", "share_expected", "hours_behind", "finish",
        "state",
    ]  # fmt: skip
    assert found.empty


def test_what_the_baseline_could_not_schedule_was_not_expected() -> None:
    baseline = plan(action("A", None), action("B", 2))
    found = progress(plan(action("A", 6), action("B", 2), today=2), baseline)
    assert found["share_expected"] == 0.25  # 2 of 8 h
