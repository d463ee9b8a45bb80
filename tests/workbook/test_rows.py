"""Rows come, go and change; what changes between two workbooks takes one to the other and back."""

from hypothesis import given
from hypothesis import strategies as st

from core.workbook.rows import ROW, Change, Row, Workbook, changes_between, row_changes, with_changes, workbook_of

SQL = Row("s1", 1, {"skill": "SQL", "level": 2})

_CELLS = st.dictionaries(st.sampled_from(["skill", "level", "x:Team"]), st.sampled_from(["a", "b", "c"]))
_ROWS = st.dictionaries(st.sampled_from("abcd"), st.tuples(st.integers(0, 3), _CELLS), max_size=4)
_BOOKS = st.dictionaries(st.sampled_from(["skills", "x:Mine"]), _ROWS, max_size=2).map(
    lambda sheets: workbook_of(
        (sheet, Row(row, position, cells)) for sheet, rows in sheets.items() for row, (position, cells) in rows.items()
    )
)


def held(workbook: Workbook) -> dict[str, tuple[Row, ...]]:
    return {sheet: rows for sheet, rows in workbook.sheets.items() if rows}


@given(_BOOKS, _BOOKS)
def test_the_changes_between_two_workbooks_lead_from_one_to_the_other_and_back(
    before: Workbook, after: Workbook
) -> None:
    changes = changes_between(before, after)
    assert held(with_changes(before, changes)) == held(after)
    back = [change.reversed() for change in changes]  # in the same order: a row comes before its cells
    restored = with_changes(after, back)
    assert held(restored) == held(before)


@given(_BOOKS)
def test_between_a_workbook_and_itself_nothing_changes(workbook: Workbook) -> None:
    assert changes_between(workbook, workbook_of((s, row) for s, rows in workbook.sheets.items() for row in rows)) == []


def test_a_changed_cell_names_what_it_replaces() -> None:
    after = Row("s1", 1, {"skill": "SQL", "level": 3, "note": "Daily"})
    assert list(row_changes("skills", SQL, after)) == [
        Change("skills", "s1", "level", 2, 3),
        Change("skills", "s1", "note", None, "Daily"),
    ]


def test_a_row_that_goes_takes_its_cells_along_by_name() -> None:
    assert list(row_changes("skills", SQL, None)) == [
        Change("skills", "s1", ROW, 1, None),
        Change("skills", "s1", "skill", "SQL", None),
        Change("skills", "s1", "level", 2, None),
    ]


def test_rows_stand_by_position_and_ties_fall_by_id() -> None:
    rows = [Row("c", 1, {}), Row("a", 2, {}), Row("b", 1, {})]
    assert [row.id for row in workbook_of(("skills", row) for row in rows).rows("skills")] == ["b", "c", "a"]


def test_a_cell_of_a_row_that_is_not_there_is_dropped() -> None:
    after = with_changes(Workbook({"skills": (SQL,)}), [Change("skills", "gone", "level", None, 4)])
    assert after.rows("skills") == (SQL,)


def test_a_workbook_is_not_changed_by_changes_made_from_it() -> None:
    before = Workbook({"skills": (SQL,)})
    with_changes(before, [Change("skills", "s1", "level", 2, 5)])
    assert before.rows("skills") == (Row("s1", 1, {"skill": "SQL", "level": 2}),)


def test_a_sheet_that_is_not_there_has_no_rows_and_no_single_one() -> None:
    assert Workbook().rows("skills") == ()
    assert Workbook().single("profile") == {}
    assert Workbook({"profile": (Row("p", 1, {"name": "Ana"}),)}).single("profile") == {"name": "Ana"}
