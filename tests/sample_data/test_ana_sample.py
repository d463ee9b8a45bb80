"""Ana Sample makes the product look real: a rising history, a plan in all states, people who see her differently."""

import re
from datetime import date, timedelta

import pytest

from core.spreadsheets.samples import REFERENCE_DAY, SNAPSHOT_DAYS, role_library, sample_snapshots
from core.workbook.checks import row_key
from core.workbook.rows import Workbook
from core.workbook.scales import DRIVERS
from core.workbook.sheets import SHEETS
from tests.sample_data.library import asked, number

SNAPSHOTS = [workbook for _, workbook in sample_snapshots(REFERENCE_DAY)]
FIRST, SECOND, NOW = SNAPSHOTS
EARLIER_AND_LATER = [(FIRST, SECOND), (SECOND, NOW)]


def levels(workbook: Workbook) -> dict[str, float]:
    return {str(cells["skill"]): number(cells, "level") for cells in workbook.cells("skills") if "level" in cells}


def days(workbook: Workbook, sheet: str, column: str) -> list[date]:
    return [date.fromisoformat(str(cells[column])) for cells in workbook.cells(sheet) if column in cells]


def test_the_newest_file_fills_every_sheet() -> None:
    assert [sheet for sheet in SHEETS if not NOW.rows(sheet)] == []


def test_she_aims_for_a_role_of_the_library_about_seven_months_ahead() -> None:
    profile = NOW.single("profile")
    assert (profile["current_role"], profile["target_role"]) == ("Data analyst", "Analytics lead")
    assert 190 <= (date.fromisoformat(str(profile["target_date"])) - REFERENCE_DAY).days <= 220
    assert profile["hours_per_week"] == 6
    assert isinstance(profile["weeks_off"], list)
    assert len(profile["weeks_off"]) == 2


def test_her_skills_cover_all_drivers_with_half_steps_and_two_not_rated() -> None:
    skills = NOW.cells("skills")
    assert 24 <= len(skills) <= 28
    assert {cells["driver"] for cells in skills} == {*DRIVERS}
    assert [cells["skill"] for cells in skills if "level" not in cells and "count" not in cells] == [
        "Strategic planning",
        "Working under uncertainty",
    ]
    assert sum(level % 1 == 0.5 for level in levels(NOW).values()) >= 8


@pytest.mark.parametrize("workbook", SNAPSHOTS, ids=SNAPSHOT_DAYS)
def test_her_roles_are_the_target_and_alternatives_as_the_library_has_them(workbook: Workbook) -> None:
    roles = [cells["role"] for cells in workbook.cells("roles")]
    assert roles == ["Data analyst", "Senior data analyst", "Analytics lead", "Finance business partner"]
    library = [cells for cells in role_library().cells("requirements") if cells["role"] in roles]
    assert workbook.cells("requirements") == library
    assert workbook.cells("moves")


@pytest.mark.parametrize(("earlier", "later"), EARLIER_AND_LATER)
def test_her_levels_never_fall_and_several_rise_from_one_file_to_the_next(earlier: Workbook, later: Workbook) -> None:
    before, after = levels(earlier), levels(later)
    assert all(after[skill] >= level for skill, level in before.items())
    assert sum(after[skill] > level for skill, level in before.items()) >= 5


def test_her_musts_for_the_target_are_met_one_after_another() -> None:
    musts = {skill: number(row, "level") for skill, row in asked("Analytics lead").items() if row.get("must")}
    met = [sum(levels(workbook)[skill] >= need for skill, need in musts.items()) for workbook in SNAPSHOTS]
    assert (met, len(musts)) == ([0, 0, 2], 5)


def test_others_rate_her_in_four_capacities_and_mostly_lower_than_she_does() -> None:
    others = [cells for cells in NOW.cells("ratings") if cells["who"] != "self"]
    assert {cells["who"] for cells in others} == {"manager", "peer", "mentor", "assessment"}
    own = levels(NOW)
    compared = [(number(cells, "level"), own[str(cells["skill"])]) for cells in others if cells["skill"] in own]
    lower, higher = sum(theirs < mine for theirs, mine in compared), sum(theirs > mine for theirs, mine in compared)
    assert lower > len(compared) / 2
    assert higher >= 2


def test_her_actions_stand_in_every_state_with_three_estimates() -> None:
    actions = NOW.cells("actions")
    assert 10 <= len(actions) <= 14
    assert {cells["status"] for cells in actions} == {"done", "in progress", "planned"}
    for cells in actions:
        assert number(cells, "hours_low") < number(cells, "hours_likely") < number(cells, "hours_high")
        assert (cells["status"] == "done") is ("done_on" in cells)
        assert (cells["status"] == "planned") is ("hours_spent" not in cells)
    for column in ("needs", "milestone", "not_before", "provider", "cost", "paid_back", "link"):
        assert any(column in cells for cells in actions)
    assert len({cells["kind"] for cells in actions}) >= 6


@pytest.mark.parametrize(("earlier", "later"), EARLIER_AND_LATER)
def test_from_file_to_file_more_is_done_and_more_hours_are_spent(earlier: Workbook, later: Workbook) -> None:
    def progress(workbook: Workbook) -> tuple[int, float]:
        actions = workbook.cells("actions")
        return sum(a["status"] == "done" for a in actions), sum(number(a, "hours_spent") for a in actions)

    (done_before, hours_before), (done_after, hours_after) = progress(earlier), progress(later)
    assert done_after >= done_before + 2
    assert hours_after >= hours_before + 30
    spent = {cells["action"]: number(cells, "hours_spent") for cells in later.cells("actions")}
    assert all(spent[cells["action"]] >= number(cells, "hours_spent") for cells in earlier.cells("actions"))


def test_one_action_asks_for_more_hours_than_there_are_before_it_is_due() -> None:
    workshop = next(cells for cells in NOW.cells("actions") if cells["action"] == "Storytelling workshop")
    start, due = (date.fromisoformat(str(workshop[column])) for column in ("not_before", "due"))
    # 2 to 11 December are 10 days of 6/7 hours: 8.6 hours for what takes at least 10
    assert ((due - start).days + 1) * 6 / 7 < number(workshop, "hours_low")


def test_one_milestone_is_reached_and_each_has_an_action() -> None:
    milestones = NOW.cells("milestones")
    assert (len(milestones), len(days(NOW, "milestones", "done_on"))) == (5, 1)
    assert {cells["milestone"] for cells in milestones} == {
        cells["milestone"] for cells in NOW.cells("actions") if "milestone" in cells
    }


def test_every_achievement_is_measured_before_and_after() -> None:
    achievements = NOW.cells("achievements")
    assert len(achievements) == 5
    needed = {"before", "action", "after", "metric", "baseline", "result", "unit", "scope", "skills", "level_shown"}
    assert all(needed <= {*cells} for cells in achievements)


def test_the_people_around_her_and_her_windows_are_there() -> None:
    assert [len(NOW.rows(sheet)) for sheet in ("stakeholders", "feedback", "sessions")] == [5, 4, 3]
    assert {cells["kind"] for cells in NOW.cells("windows")} >= {"review cycle", "budget", "busy", "away"}


@pytest.mark.parametrize(("file", "workbook"), [*zip(SNAPSHOT_DAYS, SNAPSHOTS, strict=True)])
def test_nothing_in_a_file_happened_after_the_day_it_stands_for(file: str, workbook: Workbook) -> None:
    past = {
        "skills": "last_used", "ratings": "date", "achievements": "date", "feedback": "date", "sessions": "date",
        "actions": "done_on", "milestones": "done_on", "stakeholders": "last_contact",
    }  # fmt: skip
    happened = [day for sheet, column in past.items() for day in days(workbook, sheet, column)]
    assert SNAPSHOT_DAYS[file] - timedelta(weeks=2) <= max(happened) <= SNAPSHOT_DAYS[file]


@pytest.mark.parametrize(("earlier", "later"), EARLIER_AND_LATER)
def test_no_row_is_lost_or_renamed_from_one_file_to_the_next(earlier: Workbook, later: Workbook) -> None:
    for sheet, rows in earlier.sheets.items():
        before = {row_key(SHEETS[sheet], row.cells) for row in rows}
        assert before <= {row_key(SHEETS[sheet], cells) for cells in later.cells(sheet)}


@pytest.mark.parametrize("workbook", SNAPSHOTS, ids=SNAPSHOT_DAYS)
def test_no_words_name_a_date_that_would_not_move(workbook: Workbook) -> None:
    named = re.compile(
        r"\b((19|20)\d\d|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December"
        r"|spring|summer|autumn|winter|Christmas|Easter|year-end)\b"
    )
    for sheet, rows in workbook.sheets.items():
        for row in rows:
            for column, cell in row.cells.items():
                if re.fullmatch(r"[\d; -]+", "; ".join(cell) if isinstance(cell, list) else str(cell)):
                    continue
                assert not named.search(str(cell)), f"{sheet}, {column}"
