"""A role is taken once, under a name of its own, and stays as it is when it is taken again."""

from itertools import count

from core.roles.library import RoleLibrary
from core.roles.taking import Wanted, copy_of, role_taken_from
from core.workbook.rows import Change, Workbook, with_changes
from tests.roles.made import small_library
from tests.workbook.books import book

CODE = "43-3031.00"
ids = map("r{}".format, count())


def take(workbook: Workbook, wanted: Wanted, library: RoleLibrary | None = None) -> tuple[str, Workbook]:
    """Take the bookkeeping clerks: Mathematics, and the tool Ledger Pro."""
    taken = role_taken_from(workbook, library or small_library(), CODE, ids.__next__, wanted)
    return taken.role, with_changes(workbook, taken.changes)


def skills(workbook: Workbook) -> list[object]:
    return [cells["skill"] for cells in workbook.cells("requirements")]


def test_a_role_is_taken_with_its_requirements_and_moves() -> None:
    role, after = take(Workbook(), Wanted())
    assert role == "Bookkeeping Clerks" == copy_of(after, small_library(), CODE)
    assert (skills(after), len(after.cells("moves"))) == (["Mathematics"], 2)


def test_taken_again_it_stays_as_the_person_left_it() -> None:
    _, once = take(Workbook(), Wanted())
    (row,) = once.rows("requirements")
    gone = with_changes(once, [Change("requirements", row.id, "", row.position, None)])
    assert take(gone, Wanted()) == ("Bookkeeping Clerks", gone)


def test_tools_can_be_added_later() -> None:
    _, once = take(Workbook(), Wanted())
    assert skills(take(once, Wanted(tools="all"))[1]) == ["Mathematics", "Ledger Pro"]


def test_another_release_adds_nothing_to_a_role_that_was_copied() -> None:
    _, once = take(Workbook(), Wanted())
    assert take(once, Wanted(tools="all"), small_library(release="30.0")) == ("Bookkeeping Clerks", once)


def test_a_role_of_one_s_own_of_the_same_name_is_not_mixed_with_it() -> None:
    own = book(roles=[{"role": "bookkeeping clerks", "source": "my boss"}])
    role, after = take(own, Wanted())
    assert role == "Bookkeeping Clerks (O*NET)"
    assert {cells["role"] for cells in after.cells("requirements")} == {role}
    assert copy_of(after, small_library(), CODE) == role


def test_own_names_are_used_when_wanted() -> None:
    own = book(skills=[{"skill": "Maths"}, {"skill": "mathematics "}])
    assert skills(take(own, Wanted())[1]) == ["Mathematics"]  # it is there by its published name
    tool = book(skills=[{"skill": "LedgerPro"}])
    assert skills(take(tool, Wanted(tools="all"))[1]) == ["Mathematics", "LedgerPro"]
    assert skills(take(tool, Wanted(tools="all", own_names=False))[1]) == ["Mathematics", "Ledger Pro"]
