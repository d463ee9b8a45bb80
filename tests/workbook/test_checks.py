"""Rows are checked cell by cell: what is right goes on, what is not is named with its place."""

from hypothesis import given
from hypothesis import strategies as st

from core.workbook.cells import CellRefusedError
from core.workbook.checks import (
    Problem,
    checked_cells,
    checked_column,
    open_ends,
    row_complete,
    row_key,
    row_name,
)
from core.workbook.declare import column_named, columns
from core.workbook.person_sheets import Profile, Rating, Skill
from core.workbook.rows import AnyCell, Row, Workbook
from core.workbook.sheets import SHEETS


def test_a_bad_cell_never_blocks_the_good_ones_beside_it() -> None:
    good, problems = checked_cells(Skill, {"skill": "SQL", "level": "9", "note": "Daily"}, "skills.xlsx, cell C14")
    assert good == {"skill": "SQL", "note": "Daily"}
    assert [problem.sentence() for problem in problems.values()] == [
        "skills.xlsx, cell C14: level '9' for SQL must be 0 to 5, in half steps."
    ]


def test_a_bad_name_is_not_used_to_name_its_row() -> None:
    _, problems = checked_cells(Skill, {"skill": "x" * 300}, "row 1")
    assert problems["skill"].found == f"skill '{'x' * 59}…'"


def test_kept_columns_pass_and_blank_cells_are_left_out() -> None:
    good, problems = checked_cells(Skill, {"skill": "SQL", "level": "", "x:Team": 7, "x:Gone": None}, "row 1")
    assert (good, problems) == ({"skill": "SQL", "x:Team": 7}, {})


def test_a_column_that_the_sheet_has_not_is_named_with_those_it_has() -> None:
    good, problems = checked_cells(Skill, {"skill": "SQL", "salary": 1}, "row 1")
    assert good == {"skill": "SQL"}
    assert problems["salary"].sentence().startswith("row 1: column 'salary' is not one of Skill, Driver, Level")


_VALUES = st.one_of(st.none(), st.text(max_size=8), st.integers(-2, 6), st.booleans(), st.dates(), st.floats(0, 6))


@given(st.sampled_from(list(SHEETS)), st.data())
def test_a_column_read_at_once_gives_what_row_by_row_gives(name: str, data: st.DataObject) -> None:
    column = data.draw(st.sampled_from(columns(SHEETS[name])))
    values = data.draw(st.lists(_VALUES, max_size=6))
    found, refused = checked_column(column, [*values, *values])
    for place, value in enumerate([*values, *values]):
        good, problems = checked_cells(SHEETS[name], {column.name: value}, "here")
        assert found[place] == good.get(column.name)
        assert (place in refused) == (column.name in problems)


def test_a_column_tells_one_from_true() -> None:
    found, refused = checked_column(column_named(Skill, "level"), [1, True, 1.0, True])
    assert found == [1, None, 1, None]
    assert list(refused) == [1, 3]
    assert isinstance(refused[3], CellRefusedError)


def test_a_row_counts_once_its_needed_cells_are_filled() -> None:
    assert row_complete(Skill, {"skill": "SQL"})
    assert not row_complete(Rating, {"skill": "SQL", "level": 3})  # who is needed too
    assert row_complete(Rating, {"skill": "SQL", "who": "peer", "level": 0})  # 0 is a level


def test_a_row_is_named_by_the_first_of_its_key_that_is_filled() -> None:
    assert row_name(Rating, {"who": "peer", "level": 3}) == "peer"
    assert row_name(Profile, {"name": "Ana"}) == ""


def test_the_key_of_a_row_ignores_case_and_blanks() -> None:
    assert row_key(Skill, {"skill": " Power  BI"}) == row_key(Skill, {"skill": "power bi"}) == ("power bi",)
    assert row_key(Rating, {"skill": "SQL", "who": "peer"}) == ("sql", "peer", "", "")
    assert row_key(Profile, {"name": "Ana"}) == ()


def test_open_ends_name_blank_needed_cells_and_names_that_stand_twice() -> None:
    rows: tuple[dict[str, AnyCell], ...] = ({"skill": "SQL"}, {"level": 3}, {"skill": "sql"}, {})
    workbook = Workbook({"skills": tuple(Row(f"s{place}", place, cells) for place, cells in enumerate(rows))})
    assert [problem.sentence() for problem in open_ends(workbook)] == [
        "Skills, row 2: skill is blank. The row is kept and does not count yet. Fill in skill.",
        "Skills, row 4: skill is blank. The row is kept and does not count yet. Fill in skill.",
        "Skills, row 3: 'sql' stands in row 1 already. Only the first counts. Merge the two or rename one.",
    ]


def test_a_problem_without_a_hint_ends_where_it_ends() -> None:
    assert Problem("here", "level '9'", "must be 0 to 5.").sentence() == "here: level '9' must be 0 to 5."
