"""A role taken out of a library: its rows in a person's workbook, where they come from, what levels mean."""

from itertools import count

import pytest

from core.roles.choosing import nearest_anchor, role_rows, skill_anchors
from core.roles.library import NoRoleError, frame_of
from core.workbook.adding import role_taken
from core.workbook.checks import checked_cells, open_ends
from core.workbook.rows import Workbook, with_changes
from core.workbook.sheets import SHEETS
from tests.roles.made import small_library


def test_a_role_comes_with_its_source_release_and_licence() -> None:
    assert role_rows(small_library(), "11-3031.00").cells("roles") == [
        {
            "role": "Financial Managers",
            "family": "Management",
            "step": 5,
            "source": "O*NET 29.0, 11-3031.00, CC BY 4.0",
            "expectations": "Direct money.",
        }
    ]


def test_requirements_keep_the_level_of_the_source_in_words() -> None:
    rows = role_rows(small_library(), "11-3031.00").cells("requirements")
    # Mining asks for level 0, which is nothing
    assert rows == [
        {"role": "Financial Managers", "skill": "Speaking", "level": 4, "weight": 4.5, "must": True,
         "note": "O*NET: level 5.5 of 7. 6 would be: Argue a case."},
        {"role": "Financial Managers", "skill": "Mathematics", "level": 3.5, "weight": 3,
         "note": "O*NET: level 4.9 of 7."},
    ]  # fmt: skip


def test_a_proposed_level_is_called_so() -> None:
    asked = frame_of(
        "requirements", {"role": [0], "skill": [0], "weight": [5], "level": [3], "must": [True], "proposed": [True]}
    )
    (row,) = role_rows(small_library(requirements=asked, source="ESCO"), "11-3031.00").cells("requirements")
    assert row["note"] == "ESCO gives no level: 3 is proposed."


def test_related_roles_are_moves_with_tier_and_job_zones() -> None:
    assert role_rows(small_library(), "43-3031.00").cells("moves") == [
        {"from_role": "Bookkeeping Clerks", "to_role": "Accountants and Auditors",
         "note": "Related in O*NET 29.0: Primary-Short."},
        {"from_role": "Bookkeeping Clerks", "to_role": "Financial Managers",
         "note": "Related in O*NET 29.0: Supplemental."},
    ]  # fmt: skip
    zones = small_library(moves=frame_of("moves", {"from_role": [0], "to_role": [1], "tier": ["Near"]}))
    (move,) = role_rows(zones, "11-3031.00").cells("moves")
    assert move["note"] == "Related in O*NET 29.0: Near; job zone 5 to 4."


def test_light_requirements_can_be_left_out() -> None:
    rows = role_rows(small_library(), "11-3031.00", least_weight=4).cells("requirements")
    assert [row["skill"] for row in rows] == ["Speaking"]


def test_a_code_that_is_not_there_is_named() -> None:
    with pytest.raises(NoRoleError, match="has no role with the code '99'"):
        role_rows(small_library(), "99")


@pytest.mark.parametrize("code", ["11-3031.00", "13-2011.00", "43-3031.00"])
def test_a_taken_role_is_in_the_workbook_cell_by_cell_and_taking_it_again_adds_nothing(code: str) -> None:
    rows = role_rows(small_library(), code)
    title = str(rows.single("roles")["role"])
    ids = map("r{}".format, count())
    book = with_changes(Workbook(), role_taken(Workbook(), rows, title, ids.__next__))
    for sheet in ("roles", "requirements", "moves"):
        assert book.cells(sheet) == rows.cells(sheet)
        for cells in book.cells(sheet):
            assert checked_cells(SHEETS[sheet], cells, sheet) == (cells, {})
    assert open_ends(book) == []
    assert role_taken(book, rows, title, ids.__next__) == []


@pytest.mark.parametrize(
    ("level", "words"), [(0, "Greet tourists"), (3, "Greet tourists"), (3.1, "Interview people"), (7, "Argue a case")]
)
def test_the_nearest_words_of_a_level_are_the_lower_of_two_as_near(level: float, words: str) -> None:
    found = nearest_anchor(small_library(), 0, level)
    assert found is not None
    assert found[1] == words


def test_a_skill_without_words_has_none() -> None:
    assert nearest_anchor(small_library(), 1, 3) is None
    assert len(skill_anchors(small_library(), 1)) == 0


def test_anchors_are_shown_on_both_scales() -> None:
    found = skill_anchors(small_library(), 0)
    assert found["value"].tolist() == [2, 4, 6]
    assert found["level"].tolist() == pytest.approx([10 / 7, 20 / 7, 30 / 7])
