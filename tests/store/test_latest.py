"""One look tells the newest revision and what undo and redo would take back."""

from core.store import Latest, PersonStore
from tests.store.made import FEB, JAN, MAR, added, set_to


def test_before_the_first_save_there_is_nothing_to_tell(ana: PersonStore) -> None:
    assert ana.latest() == Latest(0, None, None, None)


def test_undo_names_the_last_edit_and_after_an_undo_redo_names_it(ana: PersonStore) -> None:
    ana.save(added("a", skill="SQL", level=1), at=JAN, label="SQL added")
    ana.save(set_to("a", "level", 1, 2), at=FEB, label="to 2")
    assert ana.latest() == Latest(2, FEB, "to 2", None)
    ana.undo_last(at=MAR)
    assert ana.latest() == Latest(3, MAR, "SQL added", "to 2")
    ana.undo_last(at=MAR)
    assert ana.latest() == Latest(4, MAR, None, "SQL added")


def test_the_revision_is_anybodys_and_the_buttons_are_ones_own(ana: PersonStore, ben: PersonStore) -> None:
    ana.save(added("a", skill="SQL", level=1), at=JAN, label="SQL added")
    ben.save(set_to("a", "level", 1, 2), at=FEB, label="Ben's 2")
    assert ana.latest() == Latest(2, FEB, "SQL added", None)
    assert ben.latest() == Latest(2, FEB, "Ben's 2", None)


def test_it_says_what_the_single_questions_say_at_every_step(ana: PersonStore) -> None:
    ana.save(added("a", skill="SQL", level=1), at=JAN)
    for press in (ana.undo_last, ana.redo_last, ana.undo_last, ana.undo_last, ana.redo_last, ana.redo_last):
        press(at=FEB)
        found = ana.latest()
        assert (found.revision, found.saved_at) == (ana.revision(), ana.history(limit=1)[0].at)
        assert (found.undo, found.redo) == (ana.undo_label(), ana.redo_label())
