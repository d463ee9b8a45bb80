"""What the history says about each revision."""

from collections.abc import Callable

import pytest

from core.store import Access, PersonStore, Revision
from core.workbook.rows import ROW, Change
from tests.store.made import FEB, JAN, MAR, added, set_to


def test_a_revision_says_who_when_what_and_how_much(ana: PersonStore) -> None:
    ana.save(
        [*added("a", 1, skill="SQL", level=1), *added("b", 2, skill="R")],
        at=JAN,
        kind="import",
        label="skills.xlsx\x00",
        source="tab",
    )
    (found,) = ana.history()
    assert found == Revision(
        number=1,
        user=found.user,
        user_name="Ana",
        at=JAN,
        kind="import",
        label="skills.xlsx",
        source="tab",
        undoes=None,
        undone_by=None,
        rows=2,
        cells=5,  # two rows that came, two names and a level
    )


def test_the_history_comes_newest_first_in_parts(ana: PersonStore) -> None:
    ana.save(added("a", 1, skill="SQL", level=0), at=JAN)
    for step in range(4):
        ana.save(set_to("a", "level", step, step + 1), at=FEB)
    assert [each.number for each in ana.history(limit=2)] == [5, 4]
    assert [each.number for each in ana.history(limit=2, before=4)] == [3, 2]
    assert [each.number for each in ana.history(limit=2, before=2)] == [1]
    assert [each.number for each in ana.revisions_since(3)] == [4, 5]
    assert ana.revisions_since(5) == []


def test_the_history_tells_what_was_undone_and_what_holds_again(ana: PersonStore) -> None:
    ana.save(added("a", 1, skill="SQL"), at=JAN)
    ana.save(set_to("a", "level", None, 2), at=JAN)
    ana.undo_last(at=FEB)
    assert [(each.number, each.kind, each.undoes, each.undone_by) for each in ana.history()] == [
        (3, "undo", 2, None),
        (2, "edit", None, 3),
        (1, "edit", None, None),
    ]
    ana.redo_last(at=MAR)
    assert [(each.number, each.kind, each.undoes, each.undone_by) for each in ana.history()][:3] == [
        (4, "redo", 3, None),
        (3, "undo", 2, 4),
        (2, "edit", None, None),
    ]
    ana.undo_last(at=MAR)
    assert [(each.number, each.undone_by) for each in ana.history(limit=2, before=4)] == [(3, None), (2, 3)]


@pytest.mark.parametrize(
    ("changes", "label"),
    [
        (set_to("a", "level", 1, 2), "Skills: level of SQL"),
        (set_to("a", "x:old", None, "?"), "Skills: old of SQL"),
        ([*set_to("a", "level", 1, 2), *set_to("a", "note", None, "?")], "Skills: SQL"),
        ([Change("skills", "a", ROW, 1, 2)], "Skills: SQL"),
        (added("b", 2, skill="R"), "Skills: R added"),
        ([Change("skills", "a", ROW, 1, None)], "Skills: SQL deleted"),
        (added("p", sheet="x:Pets"), "Pets: a row added"),
        (set_to("a", "level", 1, 2) + added("b", 2, skill="R"), "Skills: 2 rows"),
        (set_to("a", "level", 1, 2) + added("w", sheet="windows"), "Skills, Windows: 2 rows"),
    ],
)
def test_a_revision_nobody_named_is_named_after_what_it_wrote(
    ana: PersonStore, changes: list[Change], label: str
) -> None:
    ana.save(added("a", 1, skill="SQL", level=1), at=JAN)
    ana.save(changes, at=FEB)
    assert ana.history(limit=1)[0].label == label


def test_the_changes_of_a_revision_can_be_listed(ana: PersonStore) -> None:
    ana.save(added("a", 1, skill="SQL"), at=JAN)
    ana.save([*added("b", 2, skill="R"), *set_to("a", "level", None, 2)], at=FEB)
    assert ana.revision_changes(2) == [
        Change("skills", "a", "level", None, 2),
        Change("skills", "b", ROW, None, 2),
        Change("skills", "b", "skill", None, "R"),
    ]


def test_what_one_editor_has_written_can_be_found_again_in_order(ana: PersonStore) -> None:
    ana.save(added("a", 1, skill="SQL"), at=JAN, source="tab 1")
    ana.save(set_to("a", "level", None, 2), at=JAN, source="tab 2")
    ana.save(set_to("a", "level", 2, 3), at=JAN, source="tab 1")
    ana.undo_last(at=FEB)
    assert ana.changes_by("tab 1") == [*added("a", 1, skill="SQL"), Change("skills", "a", "level", 2, 3)]
    assert ana.changes_by("tab 3") == []


def test_a_visit_remembers_the_revision_that_was_seen_for_each_user(ana: PersonStore, ben: PersonStore) -> None:
    ana.save(added("a", 1, skill="SQL"), at=JAN)
    assert ana.last_visit() is None
    ana.note_visit(FEB)
    ben.save(set_to("a", "level", None, 2), at=MAR)
    assert (ana.last_visit(), ben.last_visit()) == ((1, FEB), None)
    ana.note_visit(MAR)
    assert ana.last_visit() == (2, MAR)


def test_what_a_user_wrote_stays_without_a_name_when_they_are_gone(
    ana: PersonStore, ben: PersonStore, sign_in: Callable[[str], Access]
) -> None:
    ben.save(added("a", 1, skill="SQL"), at=JAN)
    sign_in("Ben").delete_everything()
    assert [(each.user, each.user_name, each.label) for each in ana.history()] == [("", "", "Skills: SQL added")]
    mine = Change("skills", "a", "skill", None, "R")
    assert [(each.current_by, each.current_at) for each in ana.save([mine], at=FEB).conflicts] == [("", JAN)]
