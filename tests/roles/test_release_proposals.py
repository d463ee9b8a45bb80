"""The changes of another release are said by requirement, and what the person set is not taken for the release's."""

from itertools import count

from core.roles.choosing import role_rows
from core.roles.library import frame_of
from core.roles.newer_release import what_would_change
from core.roles.release_proposals import release_proposals
from core.workbook.adding import role_taken
from core.workbook.rows import Change, Workbook, with_changes
from tests.roles.made import small_library

ROLE, CODE = "Financial Managers", "11-3031.00"
ids = map("r{}".format, count())


def copied() -> Workbook:
    """The role of release 29.0 in somebody's workbook: Speaking 4 (weight 4.5, a must), Mathematics 3.5 (weight 3)."""
    return with_changes(Workbook(), role_taken(Workbook(), role_rows(small_library(), CODE), ROLE, ids.__next__))


def test_each_requirement_says_what_would_change_and_the_role_comes_first() -> None:
    asked = {"role": [0, 0], "skill": [0, 2], "weight": [4.75, 4], "level": [4.5, 3], "raw_level": [6.0, 4.2]}
    newer = small_library(release="30.0", requirements=frame_of("requirements", asked | {"must": [True, False]}))
    book = copied()
    found = release_proposals(book, what_would_change(book, newer, ROLE, ids.__next__))
    assert [(one.what, one.said) for one in found] == [
        ("The role itself", "source O*NET 29.0, 11-3031.00, CC BY 4.0 → O*NET 30.0, 11-3031.00, CC BY 4.0"),
        ("Speaking", "required level 4 → 4.5; weight 4.5 → 4.75"),
        ("Mathematics", "goes: level 3.5, weight 3"),
        ("Mathematics (knowledge)", "comes in: level 3, weight 4"),
    ]
    assert not any(one.yours for one in found)


def test_one_proposal_taken_changes_that_requirement_alone() -> None:
    asked = {"role": [0, 0], "skill": [0, 1], "weight": [4.5, 3], "level": [5, 5], "raw_level": [7, 7]}
    newer = small_library(release="30.0", requirements=frame_of("requirements", asked | {"must": [True, False]}))
    book = copied()
    speaking = release_proposals(book, what_would_change(book, newer, ROLE, ids.__next__))[1]
    after = with_changes(book, speaking.changes)
    assert [cells["level"] for cells in after.cells("requirements")] == [5, 3.5]
    assert after.cells("roles") == book.cells("roles")


def test_requirements_of_which_only_the_note_would_change_are_one_proposal() -> None:
    raised = small_library().requirements.assign(raw_level=lambda rows: rows["raw_level"] + 0.01)
    newer = small_library(release="30.0", requirements=raised)
    book = copied()
    *_, last = release_proposals(book, what_would_change(book, newer, ROLE, ids.__next__))
    assert (last.what, len(last.changes)) == ("Notes", 2)
    assert last.said == "2 notes would quote the source's newer value; levels and weights stay"


def test_what_the_person_set_is_told_from_what_was_copied() -> None:
    book = copied()
    (speaking, _) = book.rows("requirements")
    changed = with_changes(book, [Change("requirements", speaking.id, "level", 4, 2.5)])
    asked = {"role": [0, 0], "skill": [0, 1], "weight": [4.5, 3], "level": [4.5, 4], "raw_level": [6, 5.6]}
    newer = small_library(release="30.0", requirements=frame_of("requirements", asked | {"must": [True, False]}))
    changes = what_would_change(changed, newer, ROLE, ids.__next__)
    old = role_rows(small_library(), CODE)
    found = {one.what: one.yours for one in release_proposals(changed, changes, as_copied=old)}
    assert found == {"The role itself": False, "Speaking": True, "Mathematics": False}
    assert not any(one.yours for one in release_proposals(changed, changes))
