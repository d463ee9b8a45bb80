"""A newer release shows what it would change in a copied role, and leaves what is the person's own."""

from collections.abc import Callable
from itertools import count

import pytest

from core.roles.choosing import role_rows
from core.roles.library import RoleLibrary, frame_of
from core.roles.newer_release import copied_role, what_would_change
from core.roles.tools import WhichTools
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


def test_a_release_without_a_table_takes_nothing_away_that_it_does_not_know(
    book: Workbook, new_id: Callable[[], str]
) -> None:
    columns = {"id": ["s0"], "name": ["Speaking"], "alternatives": [""], "kind": ["skill"]}
    asked = {"role": [0], "skill": [0], "weight": [4.5], "level": [4], "raw_level": [5.5], "must": [True]}
    partial = small_library(
        release="30.0", skills=frame_of("skills", columns), requirements=frame_of("requirements", asked),
        tools=frame_of("tools"),
    )  # fmt: skip
    changes = what_would_change(book, partial, ROLE, new_id)
    assert [(change.sheet, change.column) for change in changes] == [("roles", "source")]


def test_a_note_in_the_person_s_own_words_stays(book: Workbook, new_id: Callable[[], str]) -> None:
    speaking = book.rows("requirements")[0]
    noted = with_changes(book, [Change("requirements", speaking.id, "note", speaking.cells["note"], "In French")])
    after = with_changes(noted, what_would_change(noted, newer(), ROLE, new_id))
    assert after.cells("requirements")[0]["note"] == "In French"
    assert after.cells("requirements")[0]["level"] == 4.5


def test_tools_come_only_where_the_role_was_taken_with_tools(new_id: Callable[[], str]) -> None:
    clerk, code = "Bookkeeping Clerks", "43-3031.00"
    more = {"role": [2, 2], "tool": ["Ledger Pro", "Tax Pro"], "hot": [True, True], "in_demand": [False, False]}
    after = small_library(release="30.0", tools=frame_of("tools", more))

    def comes(tools: WhichTools) -> list[object]:
        made = role_taken(Workbook(), role_rows(small_library(), code, tools=tools), clerk, new_id)
        changes = what_would_change(with_changes(Workbook(), made), after, clerk, new_id)
        return [change.after for change in changes if change.column == "skill"]

    assert comes("none") == []
    assert comes("hot") == ["Tax Pro"]


def test_a_skill_published_under_another_name_is_still_the_same_requirement(
    book: Workbook, new_id: Callable[[], str]
) -> None:
    columns = {
        "id": ["s0", "s1"], "name": ["Oral presentation", "Mathematics"], "alternatives": ["Speaking\nTalking", ""],
        "kind": ["skill", "skill"],
    }  # fmt: skip
    asked = {"role": [0, 0], "skill": [0, 1], "weight": [4.5, 3], "level": [4.5, 3.5], "raw_level": [6, 4.9]}
    renamed = small_library(
        release="30.0", skills=frame_of("skills", columns),
        requirements=frame_of("requirements", asked | {"must": [True, False]}), anchors=frame_of("anchors"),
    )  # fmt: skip
    after = with_changes(book, what_would_change(book, renamed, ROLE, new_id))
    assert [(cells["skill"], cells["level"]) for cells in after.cells("requirements")] == [
        ("Speaking", 4.5),
        ("Mathematics", 3.5),
    ]
    assert str(after.cells("requirements")[0]["note"]).endswith("O*NET calls it Oral presentation.")
