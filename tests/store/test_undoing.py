"""Undo and redo: a walk through one's own changes, and taking back any revision of the history."""

import pytest

from core.store import NoRevisionError, PersonStore, Saved
from core.workbook.rows import ROW, Change
from tests.store.made import FEB, JAN, MAR, added, cells, deleted, set_to


def level(person: PersonStore) -> object:
    return cells(person.workbook()).get("a", {}).get("level")


@pytest.fixture
def ana_with_levels(ana: PersonStore) -> PersonStore:
    """Revision 1 adds SQL at level 1; 2 and 3 raise it to 2 and 3."""
    ana.save(added("a", 1, skill="SQL", level=1), at=JAN, label="SQL added")
    ana.save(set_to("a", "level", 1, 2), at=JAN, label="to 2")
    ana.save(set_to("a", "level", 2, 3), at=JAN, label="to 3")
    return ana


def test_undo_walks_back_to_the_beginning_and_redo_forward_again(ana_with_levels: PersonStore) -> None:
    ana = ana_with_levels
    walked: list[object] = []
    while ana.undo_last(at=FEB):
        walked.append(level(ana))
    assert walked == [2, 1, None]
    assert ana.workbook().sheets == {}
    while ana.redo_last(at=FEB):
        walked.append(level(ana))
    assert walked[3:] == [1, 2, 3]
    assert ana.revision() == 9  # three edits, three undos, three redos


def test_undo_after_redo_takes_the_redone_back_and_then_goes_on_below(ana_with_levels: PersonStore) -> None:
    ana = ana_with_levels
    walked = []
    for press in (ana.undo_last, ana.undo_last, ana.redo_last, ana.undo_last, ana.undo_last, ana.redo_last):
        assert press(at=FEB)
        walked.append(level(ana))
    assert walked == [2, 1, 2, 1, None, 1]
    assert (ana.undo_label(), ana.redo_label()) == ("SQL added", "to 2")


def test_the_buttons_say_what_they_would_take_back(ana_with_levels: PersonStore) -> None:
    ana = ana_with_levels
    assert (ana.undo_label(), ana.redo_label()) == ("to 3", None)
    ana.undo_last(at=FEB)
    assert (ana.undo_label(), ana.redo_label()) == ("to 2", "to 3")
    ana.undo_last(at=FEB)
    ana.undo_last(at=FEB)
    assert (ana.undo_label(), ana.redo_label()) == (None, "SQL added")
    assert ana.undo_last(at=FEB) is None


def test_a_new_change_ends_redo(ana_with_levels: PersonStore) -> None:
    ana = ana_with_levels
    ana.undo_last(at=FEB)
    ana.save(set_to("a", "level", 2, 5), at=FEB, label="to 5")
    assert (ana.undo_label(), ana.redo_label()) == ("to 5", None)
    assert ana.redo_last(at=FEB) is None
    ana.undo_last(at=FEB)
    ana.undo_last(at=FEB)
    assert level(ana) == 1


def test_a_conflict_that_writes_nothing_leaves_redo_as_it_is(ana_with_levels: PersonStore) -> None:
    ana = ana_with_levels
    ana.undo_last(at=FEB)
    assert ana.save(set_to("a", "level", 4, 5), at=FEB).revision is None
    assert ana.redo_label() == "to 3"


def test_everybody_undoes_their_own_changes(ana_with_levels: PersonStore, ben: PersonStore) -> None:
    ana = ana_with_levels
    assert ben.undo_label() is None
    ben.save(set_to("a", "note", None, "joins"), at=FEB, label="note")
    ana.undo_last(at=FEB)
    assert cells(ana.workbook())["a"] == {"skill": "SQL", "level": 2, "note": "joins"}
    ben.undo_last(at=MAR)
    assert cells(ana.workbook())["a"] == {"skill": "SQL", "level": 2}
    assert (ana.redo_label(), ben.redo_label()) == ("to 3", "note")


def test_undo_leaves_alone_what_another_changed_since_and_takes_back_the_rest(
    ana: PersonStore, ben: PersonStore
) -> None:
    ana.save(added("a", 1, skill="SQL", level=1, note="old"), at=JAN)
    ana.save([*set_to("a", "level", 1, 2), *set_to("a", "note", "old", "new")], at=JAN)
    ben.save(set_to("a", "level", 2, 4), at=FEB)
    saved = ana.undo_last(at=MAR)
    assert saved
    assert saved.applied == (Change("skills", "a", "note", "new", "old"),)
    assert [(each.change.after, each.current, each.current_by) for each in saved.conflicts] == [(1, 4, "Ben")]
    assert cells(ana.workbook())["a"] == {"skill": "SQL", "level": 4, "note": "old"}


def test_undo_of_an_added_row_keeps_it_when_another_has_filled_it_in(ana: PersonStore, ben: PersonStore) -> None:
    ana.save([*added("a"), *added("b", 2, skill="R")], at=JAN)
    ben.save(set_to("a", "skill", None, "SQL"), at=FEB)
    saved = ana.undo_last(at=MAR)
    assert saved
    assert [(each.change.column, each.current) for each in saved.conflicts] == [(ROW, 1), ("skill", "SQL")]
    assert cells(ana.workbook()) == {"a": {"skill": "SQL"}}


def test_an_older_added_row_is_taken_back_only_while_nobody_has_filled_it_in(
    ana: PersonStore, ben: PersonStore
) -> None:
    ana.save(added("a"), at=JAN)
    ana.save(added("b", 2, skill="R"), at=JAN)
    ben.save(set_to("a", "skill", None, "SQL"), at=FEB)
    assert [each.current for each in ana.undo(1, at=MAR).conflicts] == [1, "SQL"]
    assert cells(ana.workbook()) == {"a": {"skill": "SQL"}, "b": {"skill": "R"}}


def test_undo_passes_over_what_holds_no_longer_anyway(ana_with_levels: PersonStore, ben: PersonStore) -> None:
    ana = ana_with_levels
    ben.save(set_to("a", "level", 3, 2), at=FEB)
    ana.undo_last(at=FEB)
    assert level(ana) == 1  # "to 3" was taken back by Ben, so "to 2" is next


def test_a_deleted_row_comes_back_whole_and_in_its_place(ana: PersonStore) -> None:
    ana.save([*added("a", 1, skill="SQL", level=1), *added("b", 2, skill="R")], at=JAN)
    before = ana.workbook()
    ana.save(deleted(before, "a"), at=FEB)
    ana.undo_last(at=MAR)
    assert ana.workbook() == before


def test_any_revision_can_be_taken_back_and_that_again(ana_with_levels: PersonStore) -> None:
    ana = ana_with_levels
    ana.save(set_to("a", "note", None, "joins"), at=JAN, label="note")
    ana.save(set_to("a", "skill", "SQL", "SQL for all"), at=JAN, label="name")
    assert ana.undo(4, at=FEB).revision == 6
    assert cells(ana.workbook())["a"] == {"skill": "SQL for all", "level": 3}
    assert (ana.undo_label(), ana.redo_label()) == ("note", None)
    ana.undo_last(at=FEB)
    assert cells(ana.workbook())["a"] == {"skill": "SQL for all", "level": 3, "note": "joins"}
    assert ana.undo_label() == "name"


def test_taking_back_the_last_change_in_the_history_is_the_same_as_the_button(ana_with_levels: PersonStore) -> None:
    ana = ana_with_levels
    ana.undo(3, at=FEB)
    assert (ana.undo_label(), ana.redo_label()) == ("to 2", "to 3")
    ana.undo(4, at=FEB)
    assert (ana.undo_label(), ana.redo_label()) == ("to 3", None)
    assert level(ana) == 3


def test_taking_back_twice_changes_nothing(ana_with_levels: PersonStore) -> None:
    assert ana_with_levels.undo(3, at=FEB).revision == 4
    assert ana_with_levels.undo(3, at=FEB) == Saved(None)


def test_taking_back_what_was_overwritten_is_a_conflict(ana_with_levels: PersonStore) -> None:
    saved = ana_with_levels.undo(2, at=FEB)
    assert saved.revision is None
    assert [(each.change.before, each.change.after, each.current) for each in saved.conflicts] == [(2, 1, 3)]


def test_a_revision_that_does_not_exist_cannot_be_taken_back(ana_with_levels: PersonStore) -> None:
    with pytest.raises(NoRevisionError, match=r"Revision 4 does not exist: this person has revisions 1 to 3\."):
        ana_with_levels.undo(4, at=FEB)
    with pytest.raises(NoRevisionError, match=r"Revision 0 does not exist"):
        ana_with_levels.undo(0, at=FEB)
