"""The plan of a workbook; an hour a day from Monday, 1 March 2027."""

from datetime import date

import pandas as pd
import pytest

from core.analysis.hours_needed import HoursNeeded
from core.analysis.plan import (
    Plan,
    forecasts,
    hours_needed_said,
    late_table,
    milestone_said,
    next_milestones,
    plan_finding,
    plan_of,
    plan_working,
)
from core.analysis.targets import standing
from tests.analysis.standings import TODAY, Cells, aiming_at_lead, asks, has

GIVING_SEVEN: list[Cells] = [{"name": "Ana", "target_role": "Lead", "hours_per_week": 7}]
ASKED = [asks("SQL", 4, 1, must=True), asks("R", 4, 5), asks("Go", 2, 5)]
SKILLS = [has("SQL", 1), has("R", 1), has("Go", 1)]


def action(name: str, hours: float | None = None, skill: str = "", **more: object) -> Cells:
    given: dict[str, object] = {"action": name, "skill": skill or None, "hours_likely": hours, **more}
    return {column: value for column, value in given.items() if value is not None}  # type: ignore[misc]


def plan(*actions: Cells, hours: float | None = None, **sheets: list[Cells]) -> Plan:
    workbook = aiming_at_lead(SKILLS, ASKED, **{"profile": GIVING_SEVEN, "actions": actions, **sheets})
    return plan_of(workbook, standing(workbook, TODAY), TODAY, hours_per_week=hours)


def order(made: Plan) -> list[str]:
    return [str(name) for name in made.schedule.actions["action"]]


def test_among_actions_due_alike_what_raises_a_must_comes_first_then_readiness_per_hour() -> None:
    made = plan(
        action("Read", 1),
        action("R slowly", 30, "R", to_level=4),  # 5 x 3 in 30 hours: 0.5 an hour
        action("Go", 5, "Go", to_level=2),  # 5 x 1 in 5 hours: 1 an hour
        action("R fast", 10, "R", to_level=4),  # 1.5 an hour
        action("SQL", 40, "sql ", to_level=2),  # 1 x 1 in 40 hours, and a must
    )
    assert order(made) == ["SQL", "R fast", "Go", "R slowly", "Read"]
    assert made.actions["rank"].tolist() == [4, 3, 2, 1, 0]


def test_a_due_date_comes_before_readiness() -> None:
    made = plan(action("SQL", 4, "SQL"), action("Read", 1, due="2027-03-20"))
    assert order(made) == ["Read", "SQL"]


def test_readiness_is_counted_per_hour_that_is_left() -> None:
    # 5 x 1 in 5 hours is 1; 5 x 3 in 16 is 0.94, but of the 16 four are done: 1.25
    made = plan(action("Go", 5, "Go", to_level=2), action("R", 16, "R", to_level=4, hours_spent=4))
    assert order(made) == ["R", "Go"]
    assert order(plan(action("Go", 5, "Go", to_level=2), action("R", 16, "R", to_level=4))) == ["Go", "R"]


def test_without_a_level_an_action_is_taken_to_close_its_gap() -> None:
    # to the required 4: 5 x 3 in 10 hours; Go 5 x 1 in 5; to level 1.5 only 5 x 0.5 in 10
    assert order(plan(action("Go", 5, "Go"), action("R", 10, "R"))) == ["R", "Go"]
    assert order(plan(action("Go", 5, "Go"), action("R", 10, "R", to_level=1.5))) == ["Go", "R"]


def test_all_three_hours_count_in_the_order_of_work() -> None:
    # (2 + 4 x 5 + 38) / 6 = 10 hours: R 5 x 3 in 10 is 1.5; Go 5 in 3 is 1.67
    made = plan(action("R", 5, "R", hours_low=2, hours_high=38), action("Go", 3, "Go"))
    assert order(made) == ["Go", "R"]


def test_equal_actions_and_finished_ones_keep_the_order_of_the_sheet() -> None:
    assert order(plan(action("b", 5), action("a", 5))) == ["b", "a"]
    # nothing left: counted as half an hour, 5 x 1 / 0.5 = 10 against 5 x 3 / 2, but not against 5 x 3 / 1
    done: Cells = action("Go", 3, "Go", hours_spent=3)
    assert plan(action("R", 2, "R"), done).actions["rank"].tolist() == [1, 0]
    assert plan(done, action("R", 1, "R")).actions["rank"].tolist() == [1, 0]


def test_other_hours_a_week_can_be_tried() -> None:
    seven, fourteen = plan(action("R", 14)), plan(action("R", 14), hours=14)
    # 14 hours at one a day end on the 14th day, at two a day on the 7th
    assert seven.schedule.actions["finish"].tolist() == [pd.Timestamp(2027, 3, 14)]
    assert fourteen.schedule.actions["finish"].tolist() == [pd.Timestamp(2027, 3, 7)]
    assert fourteen.availability.hours_per_week == 14
    off: list[Cells] = [{"hours_per_week": 1, "weeks_off": ["2027-03-01"]}]
    rested = plan(action("R", 14), hours=14, profile=off)
    assert rested.schedule.actions["finish"].tolist() == [pd.Timestamp(2027, 3, 14)]  # 8 to 14 March
    assert plan(action("R", 14), hours=7, profile=[]).schedule.actions["finish"].tolist() == [pd.Timestamp(2027, 3, 14)]
    assert plan(action("R", 14), profile=[]).schedule.actions.empty


def test_spans_are_named_for_the_timeline() -> None:
    profile: list[Cells] = [{**GIVING_SEVEN[0], "weeks_off": ["2027-03-10", "2027-01-01"]}]
    windows: list[Cells] = [
        {"window": "Fair", "kind": "busy", "start": "2027-04-01", "last_day": "2027-04-02", "hours_per_week": 1},
        {"window": "Review", "kind": "review cycle", "start": "2027-05-01", "last_day": "2027-05-02"},
        {"window": "Long ago", "kind": "away", "start": "2026-04-01", "last_day": "2027-02-28"},
        {"window": "Till today", "kind": "away", "start": "2027-02-01", "last_day": "2027-03-01"},
    ]
    spans = plan(action("R", 1), profile=profile, windows=windows).spans
    found = [tuple(row) for row in spans.astype({"start": str, "end": str}).to_numpy()]
    # ends are exclusive; the week of Wednesday, 10 March runs from Monday the 8th
    assert found == [
        ("week off", "away", "2027-03-08", "2027-03-15"),
        ("Fair", "busy", "2027-04-01", "2027-04-03"),
        ("Till today", "away", "2027-02-01", "2027-03-02"),
    ]
    assert plan(action("R", 1)).spans.columns.tolist() == ["window", "kind", "start", "end"]


def test_problems_of_the_hours_and_of_the_schedule_are_both_named() -> None:
    profile: list[Cells] = [{**GIVING_SEVEN[0], "weeks_off": ["soon"]}]
    where = [problem.where for problem in plan(action("R"), profile=profile).problems]
    assert where == ["Profile, weeks off", "Actions, row 1 (R)"]


def test_the_finding_says_whether_every_date_can_be_met() -> None:
    assert plan_finding(plan()) == "Nothing is planned yet"
    on_time = plan(action("R", 3, due="2027-03-03"), action("S", 2))
    assert plan_finding(on_time) == "Every date can be met: 2 actions to do, the last done by 5 Mar 2027"
    unknown = plan(action("R", 3, due="2027-03-03"), action("S"))
    assert plan_finding(unknown).endswith("the last done by 3 Mar 2027; 1 more cannot be scheduled yet")
    late = plan(action("R", 4, due="2027-03-03"))
    assert plan_finding(late) == "R is 1 day late as planned"
    both = plan(action("R", 4, due="2027-03-03"), action("S", 4, due="2027-03-04"), action("T", 1))
    # R ends on the 4th, one day late; S on the 8th, four days late
    assert plan_finding(both) == "S is 4 days late as planned, and 1 more action is late"


def test_the_finding_when_nothing_can_be_scheduled() -> None:
    assert plan_finding(plan(action("R"), action("S"), action("T", status="dropped"))) == (
        "2 actions cannot be scheduled yet"
    )
    assert plan_finding(plan(action("R", 3, status="done"), action("S", 2, status="dropped"))) == "Every action is done"
    assert plan_finding(plan(action("R", 3, done_on="2027-02-01"))) == "Every action is done"


def test_what_is_late_is_listed_latest_first() -> None:
    made = plan(action("R", 4, due="2027-03-03"), action("S", 4, due="2027-03-04"), action("T", 1))
    found = late_table(made)
    assert found[["Action", "Due", "Finish", "Days late"]].to_numpy().tolist() == [
        ["S", date(2027, 3, 4), date(2027, 3, 8), 4],
        ["R", date(2027, 3, 3), date(2027, 3, 4), 1],
    ]
    assert all(found["Because"])
    assert late_table(plan(action("R", 3, due="2027-03-03"))).empty


MILESTONES: list[Cells] = [
    {"milestone": "Undated"},
    {"milestone": "Second", "due": "2027-03-20"},
    {"milestone": "Reached", "due": "2027-03-01", "done_on": "2027-02-01"},
    {"milestone": "First", "due": "2027-03-05"},
]


def test_open_milestones_stand_soonest_first() -> None:
    made = plan(action("R", 7, milestone="First"), milestones=MILESTONES)
    found = next_milestones(made)
    assert found["Milestone"].tolist() == ["First", "Second", "Undated"]
    # seven hours end on 7 March, two days after the 5th
    assert found.iloc[0].tolist() == ["First", date(2027, 3, 5), date(2027, 3, 7), 2]
    assert next_milestones(made, most=1)["Milestone"].tolist() == ["First"]
    assert forecasts(made)["forecast"].notna().tolist() == [False, False, True, True]


def test_the_working_shows_the_plan_s_own_numbers() -> None:
    windows: list[Cells] = [{"window": "Away", "kind": "away", "start": "2027-03-02", "last_day": "2027-03-03"}]
    made = plan(action("R", 4, hours_spent=1, due="2027-03-04"), action("S", 2), windows=windows)
    # 4 - 1 + 2 = 5 hours on 1, 4, 5, 6 and 7 March; two away days take two; R ends on the 5th, a day late
    said = plan_working(made)
    assert "sum over 2 open actions of estimate − hours spent = **5 h**" in said
    assert (
        "from 1 Mar 2027 to 7 Mar 2027 at 7 hours a week: **5.0 h**, after weeks off, busy and away spans took 2.0 h"
        in (said)
    )
    assert "Most days late: **1 day**." in said
    # at half an hour a day one hour takes two days, each of which takes another half
    busy: list[Cells] = [
        {"window": "B", "kind": "busy", "start": "2027-03-01", "last_day": "2027-03-09", "hours_per_week": 3.5}
    ]
    assert "**1.0 h**, after weeks off, busy and away spans took 1.0 h" in plan_working(
        plan(action("S", 1), windows=busy)
    )
    assert "Most days late: **nothing**." in plan_working(plan(action("S", 2)))
    assert plan_working(plan()) == "Nothing is scheduled, so there is nothing to work out."


@pytest.mark.parametrize(
    ("needed", "said"),
    [
        (HoursNeeded(6, 7), "**6 hours a week** make every date; 1 to spare."),
        (HoursNeeded(7, 7), "**7 hours a week** make every date; 0 to spare."),
        (HoursNeeded(9.5, 7), "**9.5 hours a week** make every date; 2.5 more than you give now."),
        (HoursNeeded(0, 7), "Nothing open has a due date."),
        (HoursNeeded(None, 7, "Even so R is late."), "Even so R is late."),
    ],
)
def test_hours_needed_stand_beside_those_there_are(needed: HoursNeeded, said: str) -> None:
    assert hours_needed_said(needed) == said


@pytest.mark.parametrize(
    ("due", "forecast", "days_late", "said"),
    [
        (date(2027, 3, 5), date(2027, 3, 7), 2, "due 5 Mar 2027, forecast 7 Mar 2027, 2 days late"),
        (date(2027, 3, 5), date(2027, 3, 5), 0, "due 5 Mar 2027, forecast 5 Mar 2027"),
        (pd.NaT, date(2027, 3, 7), float("nan"), "no due date, forecast 7 Mar 2027"),
        (pd.NaT, pd.NaT, float("nan"), "no due date"),
        (
            date(2027, 3, 5),
            pd.NaT,
            float("nan"),
            "due 5 Mar 2027, no forecast: an action of it cannot be scheduled, or it has none",
        ),
    ],
)
def test_a_milestone_says_when_it_is_due_and_when_it_comes(
    due: date, forecast: date, days_late: float, said: str
) -> None:
    assert milestone_said(due, forecast, days_late) == said
