"""The samples always look current: whole weeks move dates, whole months move months, rows keep their ids."""

from datetime import date, timedelta

import pytest

from core.spreadsheets.samples import REFERENCE_DAY, moved, role_library, sample_snapshots
from core.workbook.checks import row_key
from core.workbook.rows import ROW, Row, Workbook, changes_between
from core.workbook.sheets import SHEETS


def test_the_library_is_read_once() -> None:
    assert role_library() is role_library()
    assert "Analytics lead" in [cells["role"] for cells in role_library().cells("roles")]


@pytest.mark.parametrize("today", [date(2026, 11, 16), date(2026, 11, 22), date(2027, 5, 12), date(2025, 12, 31)])
def test_snapshots_stand_for_the_monday_of_this_week_a_quarter_and_half_a_year_before(today: date) -> None:
    monday = today - timedelta(days=today.weekday())
    days = [day for day, _ in sample_snapshots(today)]
    assert days == [monday - timedelta(weeks=26), monday - timedelta(weeks=13), monday]


def test_in_the_week_of_the_reference_day_nothing_moves() -> None:
    monday, sunday = sample_snapshots(date(2026, 11, 16)), sample_snapshots(date(2026, 11, 22))
    assert monday == sunday
    assert monday[-1][1].single("profile")["target_date"] == "2027-06-18"


def test_dates_and_weeks_off_move_by_weeks_and_months_by_months() -> None:
    workbook = Workbook(
        {
            "profile": (Row("p", 1, {"target_date": "2027-06-18", "weeks_off": ["2026-12-28"], "name": "2026-12-28"}),),
            "requirements": (Row("r", 1, {"role": "Lead", "skill": "SQL", "demand_month": "2028-09-01"}),),
            "actions": (Row("a", 1, {"action": "Course", "needs": ["Workshop"], "hours_likely": 12}),),
        }
    )
    # Monday 2027-02-15 is 13 weeks (91 days) and 3 months after Monday 2026-11-16:
    # 18 Jun + 91 days = 12 + 31 + 31 + 17 = 17 Sep; 28 Dec + 91 days = 3 + 31 + 28 + 29 = 29 Mar
    later = moved(workbook, date(2027, 2, 15))
    assert later.single("profile") == {"target_date": "2027-09-17", "weeks_off": ["2027-03-29"], "name": "2026-12-28"}
    assert later.single("requirements")["demand_month"] == "2028-12-01"
    assert later.single("actions") == workbook.single("actions")


def test_months_move_over_the_end_of_a_year_and_back() -> None:
    workbook = Workbook({"requirements": (Row("r", 1, {"demand_month": "2028-09-01"}),)})
    # November 2026 to March 2027 is 4 months on, to June 2026 it is 5 months back
    for monday, month in {date(2027, 3, 1): "2029-01-01", date(2026, 6, 1): "2028-04-01"}.items():
        assert moved(workbook, monday).single("requirements") == {"demand_month": month}


def test_a_row_has_the_same_id_in_every_snapshot_and_no_other_row_has_it() -> None:
    ids: dict[tuple[str, tuple[str, ...]], set[str]] = {}
    for _, workbook in sample_snapshots(REFERENCE_DAY):
        for sheet, rows in workbook.sheets.items():
            for row in rows:
                ids.setdefault((sheet, row_key(SHEETS[sheet], row.cells)), set()).add(row.id)
    assert all(len(found) == 1 for found in ids.values())
    assert len({row for found in ids.values() for row in found}) == len(ids)


def test_what_changes_between_two_snapshots_is_what_happened() -> None:
    (_, first), (_, second), _ = sample_snapshots(date(2030, 1, 1))
    changes = changes_between(first, second)
    sql = next(row.id for row in first.rows("skills") if row.cells["skill"] == "SQL")
    assert [(change.before, change.after) for change in changes if (change.row, change.column) == (sql, "level")] == [
        (3, 3.5)
    ]
    assert not [change for change in changes if change.column == ROW and change.after is None]
    assert not [change for change in changes if change.sheet in {"roles", "requirements", "moves"}]
