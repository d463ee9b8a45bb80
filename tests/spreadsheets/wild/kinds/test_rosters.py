"""Who works or comes on which day is no level; levels at several dates, and ticks under numbers, are."""

from datetime import date

import pytest

from core.spreadsheets.wild.kinds.rosters import ATTENDANCE, BY_DAY, ROSTER
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

DUTIES = ("FFSSNN--FFSSNN", "SSNN--FFSSNN--", "NN--FFSSNN--FF")
NAMES = ("Ute", "Kai", "Iris")


def read(rows: Rows) -> Understood:
    return understand(xlsx(Page("Sheet1", rows)), "plan.xlsx")


def reasons(rows: Rows) -> list[str]:
    found = read(rows)
    assert not found.tables
    return [one.reason for one in found.skipped]


@pytest.mark.parametrize(
    "title", ["Dienstplan März", "Duty roster", "Tableau de service", "Cuadrante de turnos", "Plan"]
)
def test_a_duty_roster_by_day_is_none_of_skills(title: str) -> None:
    rows: Rows = [["Name", *range(1, 15)], *([who, *duties] for who, duties in zip(NAMES, DUTIES, strict=True))]
    assert ROSTER in reasons([[title], *rows])
    assert ROSTER in reasons([[title], [], *rows])


def test_a_roster_of_a_week_is_known_by_its_title() -> None:
    rows: Rows = [["Name", *range(1, 8)], *([who, *duties[:7]] for who, duties in zip(NAMES, DUTIES, strict=True))]
    assert ROSTER in reasons([["Schichtplan KW 12"], *rows])


@pytest.mark.parametrize(
    "days",
    [["12.01.", "19.01.", "26.01.", "02.02."], [date(2026, 1, day) for day in (5, 12, 19, 26)],
     ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"], ["Mo 5.1.", "Mo 12.1.", "Mo 19.1.", "Mo 26.1."]],
)  # fmt: skip
@pytest.mark.parametrize("title", [["Anwesenheitsliste Erste-Hilfe-Kurs"], ["First aid course"]])
def test_who_came_on_which_day_is_none_of_skills(days: list[object], title: list[object]) -> None:
    rows: Rows = [title, ["Name", *days], ["Meier", "x", "x", None, "x"], ["Schulz", "x", None, "x", "x"],
                  ["Beck", None, "x", "x", "x"]]  # fmt: skip
    assert ATTENDANCE in reasons(rows)


def test_levels_at_several_dates_are_levels() -> None:
    rows: Rows = [["Skill", "12.01.2026", "19.01.2026", "26.01.2026"], ["SQL", 1, 2, 3], ["Go", 2, 2, 4],
                  ["Rust", 1, 1, 5]]  # fmt: skip
    (table,) = read(rows).tables
    assert [(one.skill, one.level) for one in table.levels] == [("SQL", 3), ("Go", 4), ("Rust", 5)]


def test_ticks_under_the_numbers_of_levels_are_no_roster() -> None:
    rows: Rows = [["Skill", *range(1, 6)], ["SQL", None, None, "x"], ["Go", "x"], ["Rust", None, None, None, None, "x"]]
    assert ROSTER not in (said := [one.reason for one in read(rows).skipped])
    assert ATTENDANCE not in said
    assert read(rows).tables


def test_letters_that_a_legend_calls_levels_are_no_roster() -> None:
    rows: Rows = [["N = none, F = beginner, S = advanced, E = expert"], [], ["Name", *range(1, 13)],
                  *([who, *("NFSE" * 3)] for who in NAMES)]  # fmt: skip
    assert ROSTER not in [one.reason for one in read(rows).skipped]


def test_a_skill_matrix_that_names_shifts_is_one() -> None:
    rows: Rows = [["Dienstplanung: Qualifikationsmatrix (1-5)"], ["Name", "Dienstplan", "Anwesenheit", "Erste Hilfe"],
                  ["Ute", 3, 4, 5], ["Kai", 1, 2, 3]]  # fmt: skip
    (table,) = read(rows).tables
    assert [one.name for one in table.skills] == ["Dienstplan", "Anwesenheit", "Erste Hilfe"]


DAYS: list[object] = ["04/09", "11/09", "18/09", "25/09"]


@pytest.mark.parametrize("last", [["inj", 1, 0, 1], [1, 1, 1, 1]])
@pytest.mark.parametrize("total", [[], ["Total"]])
def test_ones_under_dates_beside_people_are_attendance(last: list[object], total: list[object]) -> None:
    sums: list[object] = [3] if total else []
    rows: Rows = [
        ["Player", *DAYS, *total],
        ["Alfie", 1, 1, 0, 1, *sums],
        ["Zak", 1, 0, 1, 1, *sums],
        ["Mo", *last, *sums],
    ]
    assert ATTENDANCE in reasons([["U14 training"], [], *rows])


def test_numbers_of_people_by_day_are_levels_of_no_skill() -> None:
    rows: Rows = [["Name", *DAYS], ["Alfie", 1, 2, 3, 5], ["Zak", 1, 2, 2, 3], ["Mo", 2, 3, 4, 4]]
    assert BY_DAY in reasons(rows)


def test_names_of_skills_that_hold_numbers_are_no_days() -> None:
    rows: Rows = [
        ["Name", "ISO 9001", "24/7 support", "AS 9100"],
        ["Alfie", 1, 2, 3],
        ["Zak", 1, 2, 2],
        ["Mo", 2, 3, 4],
    ]
    (table,) = read(rows).tables
    assert len(table.skills) == 3


def test_dates_below_the_names_of_courses_are_no_days_of_attendance() -> None:
    rows: Rows = [[None, "First aid", "Fire watch", "Lifting", "Forklift"], ["Name", *DAYS], ["Alfie", 1, 2, 3, 5],
                  ["Zak", 1, 2, 2, 3], ["Mo", 2, 3, 4, 4]]  # fmt: skip
    (table,) = read(rows).tables
    assert len(table.levels) == 12
