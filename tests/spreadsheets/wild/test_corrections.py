"""What a person corrects about a table is used, and the rest is found again."""

import pytest

from core.spreadsheets.wild.corrections import Correction, RangeRefusedError, area_of
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
