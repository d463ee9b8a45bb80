"""Which of the rows a grid added before each row is."""

from hypothesis import given
from hypothesis import strategies as st

from core.workbook.grid_rows import matched_rows
from core.workbook.rows import Row


def matched(before: str, now: str) -> list[str]:
    """Match rows named by letters, all of level 3; "." is a new row."""
    rows = [Row(name, place, {"skill": name, "level": 3}) for place, name in enumerate(before)]
    found = matched_rows(rows, [{"skill": name, "level": 3} for name in now])
    return [row.id if row else "." for row in found]


def test_rows_behind_a_deleted_one_stay_what_they_were() -> None:
    assert matched("abc", "bc") == ["b", "c"]
    assert matched("abc", "ac") == ["a", "c"]
    assert matched("abcd", "bd") == ["b", "d"]
    assert matched("abc", "") == []


def test_a_row_that_was_renamed_is_the_one_between_its_neighbours() -> None:
    assert matched("abc", "axc") == ["a", "b", "c"]
    assert matched("a", "x") == ["a"]
    assert matched("abcd", "axd") == ["a", "b", "d"]
    alone = [Row("only", 1, {"skill": "a"})]
    assert matched_rows(alone, [{"skill": "x"}]) == alone  # though it has no cell in common


def test_more_rows_than_before_are_new_where_nothing_fits() -> None:
    assert matched("ab", "abc") == ["a", "b", "."]
    assert matched("b", "ab") == [".", "b"]  # a blank row above it was filled in
    assert matched("ab", "bx") == ["b", "."]  # one was deleted and one added at once
    assert matched("", "ab") == [".", "."]


def test_two_rows_alike_keep_their_order() -> None:
    assert matched("aa", "aa") == ["a", "a"]
    rows = [Row("first", 1, {"skill": "a"}), Row("second", 2, {"skill": "a"})]
    assert matched_rows(rows, [{"skill": "a"}]) == rows[:1]


@given(st.lists(st.sampled_from("abc"), max_size=6), st.lists(st.sampled_from("abc"), max_size=6))
def test_no_row_is_matched_twice_and_none_out_of_order(before: list[str], now: list[str]) -> None:
    rows = [Row(f"{place}", place, {"skill": name}) for place, name in enumerate(before)]
    found = [row.position for row in matched_rows(rows, [{"skill": name} for name in now]) if row]
    assert found == sorted(set(found))
    if len(now) <= len(before) and now == before[: len(now)]:
        assert found == list(range(len(now)))  # the last ones were deleted


@given(st.lists(st.sampled_from("abcd"), max_size=7), st.sets(st.integers(0, 6)))
def test_whatever_is_deleted_every_row_left_is_matched_with_one_that_holds_the_same(
    before: list[str], gone: set[int]
) -> None:
    rows = [Row(f"{place}", place, {"skill": name}) for place, name in enumerate(before)]
    now = [row.cells for place, row in enumerate(rows) if place not in gone]
    assert [row.cells if row else None for row in matched_rows(rows, now)] == now
