"""The workbook as it was on a day, and what changed between two moments."""

from datetime import datetime, timedelta, timezone

import pytest

from core.store import NoRevisionError, PersonStore
from core.store.errors import NaiveMomentError
from core.workbook.rows import ROW, Change, Workbook
from tests.store.made import FEB, JAN, MAR, added, cells, deleted, set_to

HOUR = timedelta(hours=1)


@pytest.fixture
def year(ana: PersonStore) -> PersonStore:
    """January: SQL at 1. February: SQL to 2, R added. March: SQL back to 1, R deleted, an achievement."""
    ana.save(added("a", 1, skill="SQL", level=1), at=JAN)
    ana.save([*set_to("a", "level", 1, 2), *added("b", 2, skill="R")], at=FEB)
    march = [
        *set_to("a", "level", 2, 1),
        *deleted(ana.workbook(), "b"),
        *added("w", sheet="achievements", achievement="Won"),
    ]
    ana.save(march, at=MAR)
    return ana


def test_every_state_can_be_looked_at(year: PersonStore) -> None:
    assert year.workbook_at(0) == Workbook({})
    assert cells(year.workbook_at(1)) == {"a": {"skill": "SQL", "level": 1}}
    assert cells(year.workbook_at(2)) == {"a": {"skill": "SQL", "level": 2}, "b": {"skill": "R"}}
    assert year.workbook_at(3) == year.workbook()


@pytest.mark.parametrize("number", [-1, 4])
def test_a_state_that_never_was_cannot_be_looked_at(year: PersonStore, number: int) -> None:
    with pytest.raises(NoRevisionError, match=rf"Revision {number} does not exist: .* 1 to 3\. Choose one"):
        year.workbook_at(number)
    with pytest.raises(NoRevisionError, match=rf"Revision {number} does not exist"):
        year.changes_between(0, number)


def test_a_moment_has_the_last_revision_not_later(year: PersonStore) -> None:
    assert [year.revision_on(at) for at in (JAN - HOUR, JAN, FEB - HOUR, FEB + HOUR, MAR)] == [0, 1, 1, 2, 3]


def test_moments_count_by_their_time_zone(year: PersonStore) -> None:
    east = timezone(timedelta(hours=5))
    assert year.revision_on(FEB.replace(tzinfo=east)) == 1  # 09:00 there is 04:00 UTC
    year.save(set_to("a", "level", 1, 4), at=MAR.astimezone(east) + HOUR)
    assert year.history(limit=1)[0].at == MAR + HOUR
    with pytest.raises(NaiveMomentError, match=r"2026-03-05T00:00:00 carries no time zone"):
        year.revision_on(datetime(2026, 3, 5))  # noqa: DTZ001 - that is what is refused


def test_a_comparison_leaves_out_what_was_changed_back(year: PersonStore) -> None:
    won = [Change("achievements", "w", ROW, None, 1), Change("achievements", "w", "achievement", None, "Won")]
    assert year.changes_between(1, 3) == won
    assert year.changes_between(3, 1) == [change.reversed() for change in won]
    assert year.changes_between(2, 2) == []


def test_a_comparison_names_each_cell_once_from_first_to_last(year: PersonStore) -> None:
    year.save(set_to("a", "level", 1, 3), at=MAR)
    year.save(set_to("a", "level", 3, 5), at=MAR)
    assert year.changes_between(3, 5) == [Change("skills", "a", "level", 1, 5)]
    assert Change("skills", "a", "level", None, 5) in year.changes_between(0, 5)


def test_snapshots_go_through_history_once_with_the_sheets_that_are_asked_for(year: PersonStore) -> None:
    found = list(year.snapshots(["skills"], [3, 1, 2]))
    assert [(revision.number, revision.at) for revision, _ in found] == [(1, JAN), (2, FEB), (3, MAR)]
    for revision, workbook in found:
        assert workbook.rows("skills") == year.workbook_at(revision.number).rows("skills")
        assert list(workbook.sheets) == ["skills"]


def test_snapshots_share_the_sheets_that_did_not_change(year: PersonStore) -> None:
    year.save(added("v", 2, sheet="achievements", achievement="Again"), at=MAR)
    (_, third), (_, fourth) = year.snapshots(["skills", "achievements"], [3, 4])
    assert fourth.rows("skills") is third.rows("skills")
    assert len(fourth.rows("achievements")) == 2


def test_snapshots_of_no_revision_are_none_and_of_a_wrong_one_refused(year: PersonStore) -> None:
    assert list(year.snapshots(["skills"], [])) == []
    with pytest.raises(NoRevisionError, match="Revision 9 does not exist"):
        year.snapshots(["skills"], [1, 9])
