"""What the product says about Ana Sample: readiness that rises, one action a little late, everything else on time."""

from datetime import date

import pytest

from core.analysis.availability import availability
from core.analysis.schedule import Schedule, schedule
from core.analysis.targets import standing
from core.spreadsheets.samples import sample_snapshots
from core.workbook.frames import sheet_frame
from core.workbook.person_sheets import Profile
from core.workbook.plan_sheets import Action, Milestone, Window
from core.workbook.rows import Workbook

TODAY = date(2026, 11, 19)


def planned(workbook: Workbook, today: date) -> Schedule:
    frames = {sheet: sheet_frame(sheet, workbook.rows(sheet.sheet)) for sheet in (Profile, Window, Action, Milestone)}
    hours, problems = availability(frames[Profile], frames[Window], today)
    assert problems == []
    return schedule(frames[Action], frames[Milestone], hours)


def test_readiness_rises_by_about_ten_points_a_quarter_and_leaves_musts_open() -> None:
    # weight x required level of the 13 needs that count: 16+9+12+10.5+20+20+14+15+15+14+14+10.5+9 = 179; reached now:
    # 16+9+12+7.5+15+15+10+7.5+7.5+14+12+7.5+0 = 133, a quarter ago 117, half a year ago 98
    ready = [standing(workbook, day).readiness for day, workbook in sample_snapshots(TODAY)]
    assert [(found.met_sum, found.required_sum) for found in ready] == [(98, 179), (117, 179), (133, 179)]
    assert [(found.musts_met, found.musts) for found in ready] == [(0, 5), (0, 5), (2, 5)]


def test_others_and_evidence_put_her_lower_than_she_puts_herself() -> None:
    day, workbook = sample_snapshots(TODAY)[-1]
    ready = standing(workbook, day).readiness
    assert ready.score is not None
    assert ready.low is not None
    assert ready.provable is not None
    assert ready.low < ready.score - 5
    assert ready.provable < ready.score


def test_an_emerging_need_stands_apart_from_the_requirements_that_count() -> None:
    day, workbook = sample_snapshots(TODAY)[-1]
    assert standing(workbook, day).gap.emerging["skill"].tolist() == ["Evaluating AI answers"]


def test_the_storytelling_workshop_is_five_days_late_and_nothing_else() -> None:
    day, workbook = sample_snapshots(TODAY)[-1]
    plan = planned(workbook, day)
    late = plan.actions[plan.actions["days_late"] > 0]
    # (10 + 4 x 12 + 16) / 6 = 12.33 hours from 2 December at 6/7 hours a day: 14.4 days, so on the 15th, 16 December;
    # due on the 11th
    assert [*zip(late["action"], late["days_late"], strict=True)] == [("Storytelling workshop", 5)]
    assert plan.problems == ()


@pytest.mark.parametrize("today", [TODAY, date(2027, 3, 3), date(2028, 2, 29)])
def test_whenever_one_looks_every_milestone_is_in_reach_before_the_target_date(today: date) -> None:
    day, workbook = sample_snapshots(today)[-1]
    milestones = planned(workbook, day).milestones
    assert milestones["days_late"].eq(0).all()
    assert str(milestones["finish"].max().date()) < str(workbook.single("profile")["target_date"])
