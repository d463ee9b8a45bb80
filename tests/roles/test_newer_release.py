"""A newer release shows what it would change in a copied role, and leaves what is the person's own."""

from collections.abc import Callable
from itertools import count

import pytest

from core.roles.choosing import role_rows
from core.roles.library import RoleLibrary, frame_of
from core.roles.newer_release import copied_role, what_would_change
from core.workbook.adding import added_rows, role_taken
from core.workbook.changes_said import changes_said
from core.workbook.rows import ROW, Change, Workbook, with_changes
from tests.roles.made import small_library

ROLE = "Financial Managers"


@pytest.fixture
def new_id() -> Callable[[], str]:
    """Give ids one after the other."""
    return map("r{}".format, count()).__next__


@pytest.fixture
def book(new_id: Callable[[], str]) -> Workbook:
    """A workbook into which the role was copied from release 29.0."""
    return with_changes(Workbook(), role_taken(Workbook(), role_rows(small_library(), "11-3031.00"), ROLE, new_id))


def newer() -> RoleLibrary:
    """Release 30.0: Speaking asks for more, Mathematics is gone, Mathematics (knowledge) is new."""
    asked = {"role": [0, 0], "skill": [0, 2], "weight": [4.5, 4], "level": [4.5, 3], "raw_level": [6.0, 4.2]}
    return small_library(release="30.0", requirements=frame_of("requirements", asked | {"must": [True, False]}))


def test_a_newer_release_says_what_would_come_go_and_change(book: Workbook, new_id: Callable[[], str]) -> None:
    changes = what_would_change(book, newer(), ROLE, new_id)
    assert changes_said(book, changes) == [
        f"Roles: {ROLE}, source O*NET 29.0, 11-3031.00, CC BY 4.0 → O*NET 30.0, 11-3031.00, CC BY 4.0",
        f"Requirements: {ROLE}, required level 4 → 4.5",
        f"Requirements: {ROLE}, note O*NET: level 5.5 of 7. 6 would be: Argue a case. → "
        "O*NET: level 6 of 7. 6 would be: Argue a case.",
        f"Requirements: {ROLE} deleted",
        f"Requirements: {ROLE} added",
    ]


def test_taking_the_changes_brings_the_role_to_the_release(book: Workbook, new_id: Callable[[], str]) -> None:
    after = with_changes(book, what_would_change(book, newer(), ROLE, new_id))
    for sheet in ("roles", "requirements"):
        assert after.cells(sheet) == role_rows(newer(), "11-3031.00").cells(sheet)
    assert what_would_change(after, newer(), ROLE, new_id) == []


def test_the_same_release_changes_nothing(book: Workbook, new_id: Callable[[], str]) -> None:
    assert what_would_change(book, small_library(), ROLE, new_id) == []


def test_a_role_that_was_renamed_is_still_the_copied_one(book: Workbook, new_id: Callable[[], str]) -> None:
    renamed = with_changes(
        book,
        [
            Change(sheet, row.id, "role", ROLE, "My next job")
            for sheet in ("roles", "requirements")
            for row in book.rows(sheet)
        ],
    )
    assert copied_role(renamed, newer(), "my next job") == "11-3031.00"
    after = with_changes(renamed, what_would_change(renamed, newer(), "My next job", new_id))
    assert {cells["role"] for cells in after.cells("requirements")} == {"My next job"}
    assert [cells["skill"] for cells in after.cells("requirements")] == ["Speaking", "Mathematics (knowledge)"]


def test_a_requirement_of_the_person_s_own_stays(book: Workbook, new_id: Callable[[], str]) -> None:
    own = added_rows(book, "requirements", [{"role": ROLE, "skill": "Golf", "level": 2, "note": "The boss"}], new_id)
    mixed = with_changes(book, own)
    changes = what_would_change(mixed, newer(), ROLE, new_id)
    gone = [change.row for change in changes if change.column == ROW and change.after is None]
    assert [row.cells["skill"] for row in mixed.rows("requirements") if row.id in gone] == ["Mathematics"]


def test_a_role_of_the_person_s_own_has_no_newer_release(new_id: Callable[[], str]) -> None:
    own = with_changes(Workbook(), added_rows(Workbook(), "roles", [{"role": ROLE, "source": "my boss"}], new_id))
    assert copied_role(own, newer(), ROLE) is None
    assert what_would_change(own, newer(), ROLE, new_id) == []


def test_a_role_that_the_newer_release_dropped_is_left_alone(book: Workbook, new_id: Callable[[], str]) -> None:
    without = RoleLibrary("O*NET", "31.0", "CC BY 4.0", "")
    assert what_would_change(book, without, ROLE, new_id) == []
