"""What a grid says becomes changes: saved once, checked, nothing lost and nothing unsaid."""

import pytest

from core.workbook.edits import Grid, grid_edits
from core.workbook.rows import ROW, Change
from core.workbook.sheets import SHEETS
from tests.workbook.books import book
from tests.workbook.grids import Deltas, Tab, added, edited

SKILLS = book(skills=[{"skill": "SQL", "level": 3}, {"skill": "R", "note": "Rarely", "x:Team": "Blue"}])


def test_an_edited_cell_names_what_it_replaces_and_is_saved_once() -> None:
    tab = Tab(SKILLS, "skills")
    said = edited(r0={"level": 4.5}, r1={"level": 2, "note": None})
    assert tab.says(said).changes == (
        Change("skills", "skills1", "level", 3, 4.5),
        Change("skills", "skills2", "note", "Rarely", None),
        Change("skills", "skills2", "level", None, 2),
    )
    assert tab.says(said).changes == ()
    assert tab.cells()[1] == {"skill": "R", "x:Team": "Blue", "level": 2}


def test_a_second_edit_of_a_cell_replaces_what_the_grid_wrote() -> None:
    tab = Tab(SKILLS, "skills")
    tab.says(edited(r0={"level": 4}))
    assert tab.says(edited(r0={"level": 2})).changes == (Change("skills", "skills1", "level", 4, 2),)


def test_what_others_write_meanwhile_is_left_alone() -> None:
    tab = Tab(SKILLS, "skills")
    tab.says(edited(r0={"level": 4}))
    tab.workbook = book(skills=[{"skill": "SQL", "level": 1, "note": "Ben was here"}])
    assert tab.says(edited(r0={"level": 4})).changes == ()


def test_a_deleted_row_goes_with_all_its_cells_and_once() -> None:
    tab = Tab(SKILLS, "skills")
    assert tab.says({"deleted_rows": [1]}).changes == (
        Change("skills", "skills2", ROW, 2, None),
        Change("skills", "skills2", "skill", "R", None),
        Change("skills", "skills2", "note", "Rarely", None),
        Change("skills", "skills2", "x:Team", "Blue", None),
    )
    assert tab.says({"deleted_rows": [1], "edited_rows": {1: {"level": 4}}}).changes == ()


def test_added_rows_come_last_and_keep_their_id() -> None:
    tab = Tab(SKILLS, "skills")
    tab.says(added({"skill": "Go"}))
    tab.says(added({"skill": "Go", "level": 1}, {"skill": "Ada"}))
    assert tab.cells()[2:] == [{"skill": "Go", "level": 1}, {"skill": "Ada"}]
    again = Tab(SKILLS, "skills")
    again.says(added({"skill": "Go", "level": 1}, {"skill": "Ada"}))
    assert again.workbook == tab.workbook
    elsewhere = Tab(SKILLS, "skills")
    elsewhere.grid = Grid(SHEETS["skills"], SKILLS.rows("skills"), "another tab")
    elsewhere.says(added({"skill": "Go"}))
    assert elsewhere.workbook.rows("skills")[2].id != tab.workbook.rows("skills")[2].id


def test_in_an_empty_sheet_the_first_row_added_is_the_first() -> None:
    tab = Tab(book(), "skills")
    tab.says(added({"skill": "Go"}))
    assert [row.position for row in tab.workbook.rows("skills")] == [1]


def test_a_row_added_and_left_blank_is_none() -> None:
    tab = Tab(SKILLS, "skills", given={"driver": "technical"})
    assert tab.says(added({}, {"skill": None}, {"skill": " "})).changes == ()
    tab.says(added({}, {"skill": "Go"}))
    assert tab.cells()[2:] == [{"driver": "technical", "skill": "Go"}]
    tab.says(added({"skill": "Ada"}, {"skill": "Go"}))  # the blank one was filled in
    assert [row["skill"] for row in tab.cells()] == ["SQL", "R", "Ada", "Go"]


def test_rows_reported_in_front_of_added_ones_take_nobody_s_place() -> None:
    tab = Tab(SKILLS, "skills")
    tab.says(added({}, {"skill": "Go"}))
    tab.says(added({"skill": "Ada"}, {"skill": "C"}, {"skill": "Go"}))
    assert {row["skill"] for row in tab.cells()} == {"SQL", "R", "Ada", "C", "Go"}


def test_a_deleted_added_row_leaves_those_behind_it_as_they_are() -> None:
    tab = Tab(SKILLS, "skills")
    tab.says(added({"skill": "Go"}, {"skill": "Ada"}, {"skill": "C"}))
    ids = {row.cells["skill"]: row.id for row in tab.workbook.rows("skills")}
    assert [change.column for change in tab.says(added({"skill": "Ada"}, {"skill": "C"})).changes] == [ROW, "skill"]
    tab.says(added({"skill": "Ada"}, {"skill": "C", "level": 1}, {"skill": "D"}))
    assert [row["skill"] for row in tab.cells()] == ["SQL", "R", "Ada", "C", "D"]
    assert {row.cells["skill"]: row.id for row in tab.workbook.rows("skills")}.items() >= {
        ("Ada", ids["Ada"]),
        ("C", ids["C"]),
    }


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            edited(r0={"level": 9}),
            "Skills, row 1 (SQL): level '9' must be 0 to 5, in half steps. The cell stays 3.",
        ),
        (
            edited(r1={"level": "high"}),
            "Skills, row 2 (R): level 'high' must be 0 to 5, in half steps. The cell stays blank.",
        ),
        (
            edited(r1={"driver": "tech", "level": 1}),
            "Skills, row 2 (R): driver 'tech' must be one of: technical, communication, leadership, strategic "
            "thinking, network, flexibility. Did you mean 'technical'? The cell stays blank.",
        ),
        (
            added({"skill": "Go", "level": 2.2}),
            "Skills, row 3 (Go): level '2.2' for Go must be 0 to 5, in half steps. The cell stays blank.",
        ),
    ],
)
def test_a_refused_cell_is_named_and_stays_as_it_is(said: Deltas, sentence: str) -> None:
    tab = Tab(SKILLS, "skills")
    assert [problem.sentence() for problem in tab.says(said).refused] == [sentence]
    assert all("level" not in row or row["level"] in {1, 3} for row in tab.cells())


def test_a_refused_cell_keeps_what_the_grid_wrote_last_and_its_row_takes_the_rest() -> None:
    tab = Tab(SKILLS, "skills")
    tab.says(edited(r0={"level": 4}))
    found = tab.says(edited(r0={"level": 9, "note": "Daily"}))
    assert found.refused[0].hint == "The cell stays 4."
    assert tab.cells()[0] == {"skill": "SQL", "level": 4, "note": "Daily"}
    tab.says(added({"skill": "Go", "level": 1}))
    tab.says({**added({"skill": "Go", "level": 7}), **edited(r0={"level": 9, "note": "Daily"})})
    assert tab.cells()[2] == {"skill": "Go", "level": 1}


def test_a_row_of_refused_cells_alone_is_not_added_and_still_named() -> None:
    found = Tab(SKILLS, "skills").says(added({"level": 9}))
    assert found.changes == ()
    assert [problem.where for problem in found.refused] == ["Skills, row 3"]


def test_columns_that_the_sheet_has_not_are_not_edited() -> None:
    assert Tab(SKILLS, "skills").says(edited(r0={"x:Team": "Red", "salary": 3})).changes == ()


def test_positions_come_as_text_when_they_were_sent_again() -> None:
    grid = Grid(SHEETS["skills"], SKILLS.rows("skills"), "tab")
    assert grid_edits(grid, {"edited_rows": {"1": {"level": 2}}}, []).changes == (
        Change("skills", "skills2", "level", None, 2),
    )
    assert grid_edits(grid, {}, []).changes == ()
