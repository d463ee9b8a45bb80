"""A pasted block is split as spreadsheets wrote it and read against a sheet; nothing of it is lost unsaid."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.spreadsheets.pasted import Pasted, pasted_grid, pasted_rows
from core.workbook.person_sheets import Skill
from core.workbook.role_sheets import Requirement

ORDER = ["skill", "level", "weight", "must", "note"]


def read(text: str) -> Pasted:
    return pasted_rows(text, Requirement, ORDER)


def sentences(pasted: Pasted) -> list[str]:
    return [problem.sentence() for problem in pasted.problems]


@pytest.mark.parametrize(
    ("text", "grid"),
    [
        ("", [[""]]),
        ("SQL", [["SQL"]]),
        ("SQL\t4\r\nR\t\r\n", [["SQL", "4"], ["R", ""]]),
        ("SQL\rR", [["SQL"], ["R"]]),
        ('"two\nlines"\tx', [["two\nlines", "x"]]),
        ('"a\tb"\n"c"', [["a\tb"], ["c"]]),
        ('"say ""hi"""\t1', [['say "hi"', "1"]]),
        ('""\t1', [["", "1"]]),
        ('"unfinished\t1', [['"unfinished', "1"]]),
        ('"Big" data\t1', [['"Big" data', "1"]]),
        ('5" disk\t1', [['5" disk', "1"]]),
        ('"', [['"']]),
        ("a\n\nb", [["a"], [""], ["b"]]),
    ],
)
def test_a_block_is_split_into_rows_and_cells(text: str, grid: list[list[str]]) -> None:
    assert pasted_grid(text) == grid


def copied(cell: str) -> str:
    """Write a cell as a spreadsheet puts it on the clipboard."""
    return '"' + cell.replace('"', '""') + '"' if any(sign in cell for sign in '\t\n"') else cell


@given(st.lists(st.lists(st.text(st.sampled_from('a"\t\n \0')), min_size=1, max_size=3), min_size=1, max_size=3))
@example([["", ""], [""]])
def test_what_a_spreadsheet_copies_comes_back(grid: list[list[str]]) -> None:
    text = "\n".join("\t".join(copied(cell) for cell in row) for row in grid)
    assert pasted_grid(text + "\n") == grid


def test_lines_are_read_in_the_order_of_the_columns() -> None:
    found = read("SQL\t4\t5\tyes\tEvery day\nR\t2,5\n\n\t3\n")
    assert list(found.rows) == [
        {"skill": "SQL", "level": 4, "weight": 5, "must": True, "note": "Every day"},
        {"skill": "R", "level": 2.5},
        {"level": 3},
    ]
    assert found.problems == ()


@pytest.mark.parametrize(
    "header",
    ["Required level\tSkill", "target level\tCOMPETENCY", "required\tskill name"],
)
def test_a_first_row_of_headers_says_which_column_is_which(header: str) -> None:
    assert list(read(f"{header}\n4\tSQL").rows) == [{"level": 4, "skill": "SQL"}]


def test_a_first_row_is_data_unless_most_of_it_are_headers() -> None:
    assert [row["skill"] for row in read("Priority\t4\nSQL\t3").rows] == ["Priority", "SQL"]
    # two of three name a column
    assert list(read("Skill\tLevel\tTeam\nSQL\t3").rows) == [{"skill": "SQL", "level": 3}]


def test_one_name_alone_is_taken_for_a_header_only_if_it_is_a_title() -> None:
    assert [row["skill"] for row in pasted_rows("Technology\nTopic", Skill, ["skill"]).rows] == ["Technology", "Topic"]
    assert [row["skill"] for row in pasted_rows("Skill\nTopic", Skill, ["skill"]).rows] == ["Topic"]
    assert [row["skill"] for row in read("Skill").rows] == ["Skill"]  # there is nothing below it


def test_a_refused_cell_is_named_with_its_place_and_the_rest_is_read() -> None:
    found = read("SQL\t9\t5\nR\t3\theavy\tmaybe")
    assert list(found.rows) == [{"skill": "SQL", "weight": 5}, {"skill": "R", "level": 3}]
    assert sentences(found) == [
        "Pasted line 1, cell 2: required level '9' for SQL must be 0 to 5, in half steps.",
        "Pasted line 2, cell 3: weight 'heavy' for R must be 1 to 5.",
        "Pasted line 2, cell 4: must 'maybe' for R must be yes or no.",
    ]
    swapped = read("Required level\tSkill\n9\tSQL")
    assert sentences(swapped) == ["Pasted line 2, cell 1: required level '9' for SQL must be 0 to 5, in half steps."]


def test_a_line_of_refused_cells_alone_is_no_row() -> None:
    found = read("\t9")
    assert (found.rows, len(found.problems)) == ((), 1)


def test_cells_right_of_the_last_column_are_named() -> None:
    assert sentences(read("SQL\t4\t5\tyes\tDaily\tsurplus\t\tmore")) == [
        "Pasted line 1: 'surplus' stands to the right of the last column. It was left out.",
        "Pasted line 1: 'more' stands to the right of the last column. It was left out.",
    ]


def test_cells_below_a_header_that_is_no_column_are_counted() -> None:
    found = read("Skill\tRequired level\tTeam\tLevel\t\nSQL\t4\tBlue\t5\tx\nR\t2\tRed")
    assert list(found.rows) == [{"skill": "SQL", "level": 4}, {"skill": "R", "level": 2}]
    assert sentences(found) == [
        "Pasted line 1, cell 3: header 'Team' is no further column of Requirements. 2 cells below it were left out.",
        "Pasted line 1, cell 4: header 'Level' is no further column of Requirements. 1 cell below it was left out.",
        "Pasted line 1, cell 5: header '' is no further column of Requirements. 1 cell below it was left out.",
    ]
    assert read("Skill\tRequired level\tTeam\nSQL\t4").problems == ()


_USUAL = ["", " ", "SQL", "4", "9", "yes", "maybe", "Skill", "Level", "weight", "tool", "5,5", "1,234", "x" * 300]
_TEXTS = st.one_of(st.sampled_from(_USUAL), st.text(st.sampled_from('ab"\t\n;é'), max_size=4))
_LINES = st.lists(st.lists(_TEXTS, min_size=1, max_size=7), max_size=4)


def filled(grid: list[list[str]]) -> int:
    return sum(bool(cell.strip()) for row in grid for cell in row)


def pasted(grid: list[list[str]]) -> Pasted:
    return read("\n".join("\t".join(copied(cell) for cell in row) for row in grid) + "\n")


@given(_LINES)
def test_every_filled_cell_is_read_or_named(grid: list[list[str]]) -> None:
    found = pasted([["SQL", "4"], *grid])  # no headers
    assert sum(map(len, found.rows)) + len(found.problems) == 2 + filled(grid)


@given(st.lists(st.sampled_from(["", "Team", "Skill", "Level", "Required level", "Must", "Note"]), max_size=2), _LINES)
def test_every_filled_cell_below_headers_is_read_or_named_or_counted(more: list[str], grid: list[list[str]]) -> None:
    found = pasted([["Weight", "Note", "Skill", *more], ["3"], *grid])
    counted = [int(one.hint.split()[0]) for one in found.problems if one.found.startswith("header")]
    named = len(found.problems) - len(counted)
    assert sum(map(len, found.rows)) + named + sum(counted) == 1 + filled(grid)
