"""A workbook made of one read before is the workbook that reading everything gives."""

from itertools import product

import pytest

from core.store import NoRevisionError, PersonStore
from core.workbook.rows import ROW, Change, Workbook
from tests.store.made import FEB, JAN, added, cells, deleted, set_to


@pytest.fixture
def ana_with_a_past(ana: PersonStore) -> PersonStore:
    """Seven revisions: rows added, changed, moved, deleted, put back; a sheet that comes and one that goes."""
    ana.save(added("a", 1, skill="SQL", level=1) + added("b", 2, skill="Python"), at=JAN)
    ana.save(set_to("a", "level", 1, 2) + added("r", sheet="roles", role="Lead"), at=JAN)
    ana.save([Change("skills", "b", ROW, 2, 5), Change("skills", "b", "level", None, 3)], at=JAN)
    ana.save(deleted(ana.workbook(), "r", "roles") + added("m", sheet="milestones", milestone="First"), at=JAN)
    ana.save(deleted(ana.workbook(), "a"), at=JAN)
    ana.save(set_to("b", "level", 3, None), at=JAN)
    ana.undo(5, at=FEB)
    return ana


def test_from_any_revision_to_any_other_it_is_the_same_as_reading_everything(ana_with_a_past: PersonStore) -> None:
    ana = ana_with_a_past
    read = {number: ana.workbook_at(number) for number in range(8)}
    assert cells(read[7]) == {"a": {"skill": "SQL", "level": 2}, "b": {"skill": "Python"}}
    for first, last in product(read, read):
        assert ana.workbook_at(last, known=(first, read[first])) == read[last], (first, last)


def test_the_sheets_stand_in_the_order_of_the_excel_file(ana_with_a_past: PersonStore) -> None:
    made = ana_with_a_past.workbook_at(4, known=(2, ana_with_a_past.workbook_at(2)))
    assert list(made.sheets) == ["skills", "milestones"]
    made = ana_with_a_past.workbook_at(2, known=(4, made))
    assert list(made.sheets) == ["skills", "roles"]


def test_a_revision_that_is_not_there_is_refused(ana_with_a_past: PersonStore) -> None:
    with pytest.raises(NoRevisionError, match="8"):
        ana_with_a_past.workbook_at(8, known=(0, Workbook()))
