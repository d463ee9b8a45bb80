"""What a person corrects about a table is used, and the rest is found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.spreadsheets.wild.corrections import (
    Correction,
    RangeRefusedError,
    area_of,
    as_found,
    corrected_again,
    standing,
)
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Area, FoundTable

LIST = b"Our skills,\nSkill,Stars (1-5)\nSQL,3\nDraft row,2\nGo,5\n"


def table(data: bytes, *corrections: Correction) -> FoundTable:
    (found,) = understand(data, "list.csv", corrections=corrections).tables
    return found


def levels(found: FoundTable) -> list[tuple[str, float | None]]:
    return [(level.skill, level.level) for level in found.levels]


def test_the_range_of_a_table_can_be_said() -> None:
    assert levels(table(LIST)) == [("SQL", 3), ("Draft row", 2), ("Go", 5)]
    assert levels(table(LIST, Correction(area_of("", "A2:B3")))) == [("SQL", 3)]


def test_a_row_can_be_left_out_and_is_listed_so() -> None:
    correction = Correction(Area("", 1, 1, 5, 2), skipped_rows=frozenset({4}))
    assert levels(table(LIST, correction)) == [("SQL", 3), ("Go", 5)]
    found = understand(LIST, "list.csv", corrections=[correction])
    assert ("A4:B4", "skipped by you") in [(one.area.address, one.reason) for one in found.skipped]


def test_the_level_of_a_value_can_be_said() -> None:
    corrected = table(LIST, Correction(Area("", 1, 1, 5, 2), levels={"3": 1.5, "2": None}))
    assert levels(corrected) == [("SQL", 1.5), ("Draft row", None), ("Go", 5)]
    assert corrected.scale is not None
    assert corrected.scale.source == "answer"


def test_the_rows_of_the_headers_can_be_said() -> None:
    wrong = b"Anything,At all\nWhat,How well (1-5)\nSQL,3\nGo,5\n"
    corrected = table(wrong, Correction(Area("", 1, 1, 4, 2), header_rows=(2,)))
    assert corrected.header_rows == (2,)
    assert levels(corrected) == [("SQL", 3), ("Go", 5)]


def test_what_a_column_is_can_be_said() -> None:
    data = b"Skill,Level (1-5),Grade (1-5)\nSQL,3,4\nGo,5,1\nR,2,2\n"
    said = Correction(Area("", 1, 1, 4, 3), columns={"B": "skipped", "C": "level"})
    assert levels(table(data, said)) == [("SQL", 4), ("Go", 1), ("R", 2)]


@pytest.mark.parametrize("text", ["", "B", "3:4", "B3:F", "B3-F20", "A0:B2", "all"])
def test_what_is_no_range_is_refused(text: str) -> None:
    with pytest.raises(RangeRefusedError, match="must be a range such as B3:F20"):
        area_of("", text)


@pytest.mark.parametrize("text", ["A1:B99", "A2:B1048577", "A1:ZZ5"])
def test_a_range_that_goes_on_beyond_the_sheet_is_read_to_its_last_cell(text: str) -> None:
    found = table(LIST, Correction(area_of("", text)))
    assert levels(found) == [("SQL", 3), ("Draft row", 2), ("Go", 5)]
    assert (found.area.last_row, found.area.last_column) == (5, 2)


@pytest.mark.parametrize("text", ["D20:F30", "B1:B1"])
def test_a_range_in_which_nothing_stands_is_said_and_the_table_is_found_again(text: str) -> None:
    found = understand(LIST, "list.csv", corrections=[Correction(area_of("", text))])
    assert levels(found.tables[0]) == [("SQL", 3), ("Draft row", 2), ("Go", 5)]
    reason = "there is nothing in the range that you gave"
    assert (text.removesuffix(":B1"), reason) in [(one.area.address, one.reason) for one in found.skipped]


COLUMN, ROW = st.integers(1, 8), st.integers(1, 14)
RANGES = st.builds(Area, st.just(""), ROW, COLUMN, ROW, COLUMN)
TEAM = b"Our team,,\n,,\nName,SQL,Go\nAna Ruiz,3,4\nBo Lindgren,5,\n,,\nSkill,Level (1-5),\nChess,3,\nRust,1,\n"


@given(st.lists(RANGES, min_size=1, max_size=3), st.lists(ROW, max_size=2), st.none() | st.lists(ROW, max_size=2))
def test_whatever_range_is_said_the_file_is_read_and_no_cell_twice(
    areas: list[Area], skipped: list[int], headers: list[int] | None
) -> None:
    rows = None if headers is None else tuple(sorted(headers))
    ranges = [area_of("", one.address) for one in areas]  # the corners in any order, as a person may type them
    said = [Correction(area, rows, skipped_rows=frozenset(skipped)) for area in ranges]
    found = understand(TEAM, "team.csv", corrections=said)
    cells = [level.at for one in found.tables for level in one.levels]
    assert len(set(cells)) == len(cells)


def test_of_two_ranges_that_meet_the_one_that_was_said_later_holds() -> None:
    data = b"Skill,Level (1-5)\n" + b"".join(b"Skill %d,%d\n" % (at, at % 5 + 1) for at in range(10))
    said = [Correction(area_of("", "A1:B6")), Correction(area_of("", "A4:B11"), header_rows=())]
    assert standing(said) == said[1:]
    names = [skill.name for one in understand(data, "list.csv", corrections=said).tables for skill in one.skills]
    assert names == [f"Skill {at}" for at in range(2, 10)]


def test_a_table_that_is_corrected_again_keeps_what_was_said_but_for_its_range_and_the_rows_to_skip() -> None:
    area, other = Area("", 1, 1, 9, 2), Correction(Area("", 20, 1, 30, 2), levels={"a": 1.0})
    first = Correction(area, (2,), {"B": "level"}, {"x": 3.0}, frozenset({4, 7}))
    again = Correction(Area("", 1, 1, 22, 2), None, {"C": "note"}, {"o": 0.0}, frozenset({7}))
    kept, held = corrected_again([first, other], area, again)
    assert kept == other
    assert held == Correction(again.area, (2,), {"B": "level", "C": "note"}, {"x": 3.0, "o": 0.0}, frozenset({7}))
    assert standing([other, held]) == [held]  # it reaches into the other one by now
    assert as_found([first, other], area) == [other]


def test_once_each_unknown_word_has_a_level_it_is_not_asked_what_they_mean() -> None:
    data = b"Skill,Level\nSQL,foo\nGo,bar\nR,foo\n"
    (question,) = understand(data, "list.csv").questions
    some = Correction(Area("", 1, 1, 4, 2), levels={"foo": 3})
    assert understand(data, "list.csv", corrections=[some]).questions == (question,)
    both = Correction(Area("", 1, 1, 4, 2), levels={"foo": 3, "bar": 1})
    found = understand(data, "list.csv", corrections=[both])
    assert found.questions == ()
    assert levels(found.tables[0]) == [("SQL", 3), ("Go", 1), ("R", 3)]
