"""What a library says of a role, and names that must not be confused."""

import pytest

from core.roles.library import FRAMES, NoRoleError, frame_of, requirements_of
from core.roles.naming import told_apart
from core.workbook.cells import NAME_MAX
from tests.roles.made import small_library


def test_a_role_lists_what_it_asks_for_the_heaviest_first() -> None:
    rows = requirements_of(small_library(), "11-3031.00")
    assert rows[["skill", "weight", "level", "raw_level", "must", "place"]].to_numpy().tolist() == [
        ["Speaking", 4.5, 4.0, 5.5, True, 0],
        ["Mathematics", 3.0, 3.5, 4.9, False, 1],
        ["Mining", 1.5, 0.0, 0.2, False, 3],
    ]


def test_a_code_that_is_not_there_is_named() -> None:
    with pytest.raises(
        NoRoleError, match=r"^O\*NET 29\.0 has no role with the code '99'\. Search it by title first\.$"
    ):
        requirements_of(small_library(), "99")


def test_a_skill_is_found_by_any_spelling_of_its_names_and_a_name_before_another_one() -> None:
    places = small_library().skill_places
    assert places["oral expression"] == places["talking"] == places["speaking"] == 0
    assert places["mathematics (knowledge)"] == 2


@pytest.mark.parametrize("name", FRAMES)
def test_a_frame_without_values_has_its_columns_and_dtypes(name: str) -> None:
    assert frame_of(name).dtypes.astype(str).to_dict() == dict(FRAMES[name])
    first = next(iter(FRAMES[name]))
    assert len(frame_of(name, {first: [0, 0]})) == 2


def test_names_are_told_apart_by_their_marks_then_by_numbers() -> None:
    names = ["Mathematics", "MATHEMATICS", "mathematics", "mathematics  (Knowledge)", "Art", ""]
    marks = ["skill", "knowledge", "knowledge", "", "", ""]
    assert told_apart(names, marks) == [
        "Mathematics", "MATHEMATICS (knowledge)", "mathematics (2)", "mathematics (Knowledge) (2)", "Art", "",
    ]  # fmt: skip


def test_a_long_name_is_cut_to_what_a_cell_holds() -> None:
    found = told_apart(["x" * 300, "x" * 300], ["", "knowledge"])
    assert [len(name) for name in found] == [NAME_MAX, NAME_MAX]
    assert found[1].endswith("x (knowledge)")
