"""How a new workbook begins with a history."""

from datetime import date

from core.workbook.rows import ROW, Change, Workbook, with_changes
from core.workbook.starting import snapshot_changes
from tests.workbook.books import book

JAN, FEB, MAR = date(2026, 1, 5), date(2026, 2, 5), date(2026, 3, 5)


def test_each_snapshot_gives_what_changed_since_the_one_before() -> None:
    first = book(skills=[{"skill": "SQL", "level": 1}])
    second = book(skills=[{"skill": "SQL", "level": 3}, {"skill": "R"}])
    assert snapshot_changes([(JAN, first), (FEB, second), (MAR, second)]) == [
        (JAN, [
            Change("skills", "skills1", ROW, None, 1),
            Change("skills", "skills1", "skill", None, "SQL"),
            Change("skills", "skills1", "level", None, 1),
        ]),
        (FEB, [
            Change("skills", "skills1", "level", 1, 3),
            Change("skills", "skills2", ROW, None, 2),
            Change("skills", "skills2", "skill", None, "R"),
        ]),
        (MAR, []),
    ]  # fmt: skip


def test_the_changes_lead_through_every_snapshot() -> None:
    snapshots = [(JAN, book(skills=[{"skill": "SQL"}])), (FEB, book(roles=[{"role": "Lead"}])), (MAR, Workbook())]
    stands = Workbook()
    for (_, changes), (_, wanted) in zip(snapshot_changes(snapshots), snapshots, strict=True):
        stands = with_changes(stands, changes)
        assert {name: rows for name, rows in stands.sheets.items() if rows} == wanted.sheets
    assert snapshot_changes([]) == []
