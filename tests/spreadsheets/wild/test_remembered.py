"""Answers about a file hold for files of the same shape, and for no others."""

from core.spreadsheets.wild.remembered import remembered_answers, remembering, shape_of
from core.workbook.rows import Workbook, with_changes
from tests.spreadsheets.workbooks import new_ids

ONE = b"Name,Welding,Soldering\nAna Ruiz,x,\n"
NEWER = b"Name,Welding,Soldering\nAna Ruiz,x,x\nBo Lindgren,,x\n"
OTHER = b"Name,Welding,Painting\nAna Ruiz,x,\n"


def test_files_with_the_same_headers_have_one_shape() -> None:
    assert shape_of(ONE, "a.csv") == shape_of(NEWER, "b.csv")
    assert shape_of(ONE, "a.csv") != shape_of(OTHER, "a.csv")


def test_an_answer_is_remembered_once_and_can_change() -> None:
    shape, ids = shape_of(ONE, "a.csv"), new_ids("n")
    held = with_changes(Workbook(), remembering(Workbook(), shape, {"mark:x": "yes"}, ids))
    assert remembered_answers(held, shape) == {"mark:x": "yes"}
    assert remembered_answers(held, shape_of(OTHER, "a.csv")) == {}
    assert remembering(held, shape, {"mark:x": "yes"}, ids) == []
    changed = with_changes(held, remembering(held, shape, {"mark:x": "no"}, ids))
    assert remembered_answers(changed, shape) == {"mark:x": "no"}
    assert len(changed.rows("x:Answers about files")) == 1
