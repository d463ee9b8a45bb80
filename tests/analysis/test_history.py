"""Readiness over time."""

from datetime import UTC, datetime

from core.analysis.history import HISTORY_SHEETS, last_of_each_day, readiness_history
from tests.analysis.plan_frames import cells
from tests.analysis.standings import asks, has, rated
from tests.workbook.books import book


def at(day: int, hour: int = 12) -> datetime:
    return datetime(2027, 3, day, hour, tzinfo=UTC)


def test_of_each_day_the_last_revision_is_chosen() -> None:
    moments = [(3, at(2)), (1, at(1)), (2, at(1, 18)), (5, at(4, 1)), (4, at(4))]
    assert last_of_each_day(moments) == [2, 3, 5]
    assert last_of_each_day([]) == []


def test_readiness_is_worked_out_as_the_workbook_stood() -> None:
    asked = [asks("SQL", 4, must=True), asks("R", 4)]
    steps = [
        (at(1), book(skills=[has("SQL", 2)])),  # nothing is asked yet: no point
        (at(2), book(skills=[has("SQL", 2)], requirements=asked)),
        (at(3), book(skills=[has("SQL", 4)], requirements=asked, ratings=[rated("SQL", 3), rated("SQL", 4, "peer")])),
    ]
    found = readiness_history(steps, "lead")
    # 2 of 8; then 4 of 8, low 3
    assert cells(found, 0, "readiness", "low", "high", "musts_met", "musts") == [25, 25, 25, 0, 1]  # type: ignore[arg-type]
    assert cells(found, 1, "readiness", "low", "high", "musts_met", "musts") == [50, 37.5, 50, 1, 1]  # type: ignore[arg-type]
    assert found["at"].tolist() == [at(2).replace(tzinfo=None), at(3).replace(tzinfo=None)]
    assert str(found["at"].dtype) == "datetime64[s]"


def test_before_there_is_anything_the_history_is_empty() -> None:
    found = readiness_history([], "Lead")
    assert found.columns.tolist() == ["at", "readiness", "low", "high", "musts_met", "musts"]
    assert found.empty


def test_emerging_needs_count_from_the_moment_their_month_had_come() -> None:
    asked = [asks("SQL", 4), {**asks("AI", 4), "emerging": True, "demand_month": "2027-03-01"}]
    workbook = book(skills=[has("SQL", 4)], requirements=asked)
    found = readiness_history([(datetime(2027, 2, 28, tzinfo=UTC), workbook), (at(1), workbook)], "Lead")
    assert found["readiness"].tolist() == [100, 50]


def test_the_sheets_of_the_history_are_all_that_readiness_reads() -> None:
    workbook = book(
        profile=[{"target_date": "2028-01-01"}],
        skills=[has("SQL", 3)],
        ratings=[rated("SQL", 2)],
        requirements=[asks("SQL", 4)],
        achievements=[{"achievement": "A", "date": "2027-01-01", "skills": ["SQL"], "level_shown": 4}],
        actions=[{"action": "Course", "skill": "SQL"}],
        roles=[{"role": "Lead"}],
    )
    kept = book(**{sheet: workbook.cells(sheet) for sheet in HISTORY_SHEETS})
    assert readiness_history([(at(1), kept)], "Lead").equals(readiness_history([(at(1), workbook)], "Lead"))
    for sheet in ("skills", "ratings", "requirements"):
        less = book(**{name: workbook.cells(name) for name in HISTORY_SHEETS if name != sheet})
        assert not readiness_history([(at(1), less)], "Lead").equals(readiness_history([(at(1), kept)], "Lead"))
