"""A slip in a source is named with its place when the files are built."""

from pathlib import Path

import pytest

from core.workbook.checks import Problem
from core.workbook.rows import Workbook
from sample_data.build import SourceRefusedError
from sample_data.dictionary import NoPlaceError, with_dictionary
from sample_data.library_source import BadCellError, BadTableError, library_rows

FAMILY = """
family = "Gardening"
[[role]]
column = "GA"
role = "Gardener"
step = 1
[requirements]
table = '''
skill   | driver    | GA | what it means here
Pruning | technical | {} | Cuts above the bud
'''
"""


def source(folder: Path, cell: str) -> Path:
    (folder / "gardening.toml").write_text(FAMILY.format(cell), encoding="utf-8")
    (folder / "moves.toml").write_text("moves = []", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("cell", "cells"),
    [
        ("3.5x4", {"level": 3.5, "weight": 4}),
        ("3x5!", {"level": 3.0, "weight": 5, "must": True}),
        ("#10x4!", {"count": 10.0, "weight": 4, "must": True}),
        ("2x2@2028-09", {"level": 2.0, "weight": 2, "emerging": True, "demand_month": "2028-09"}),
    ],
)
def test_a_cell_of_the_table_says_level_or_count_weight_must_and_month(
    cell: str, cells: dict[str, object], tmp_path: Path
) -> None:
    named = {"role": "Gardener", "skill": "Pruning", "driver": "technical", "note": "Cuts above the bud"}
    assert library_rows(source(tmp_path, cell))["requirements"] == [named | cells]


def test_a_point_asks_for_nothing(tmp_path: Path) -> None:
    assert library_rows(source(tmp_path, "."))["requirements"] == []


@pytest.mark.parametrize("cell", ["3", "x3", "3.2x4", "3x6", "3x4?", "2x2@2028"])
def test_a_cell_that_cannot_be_read_is_named_with_role_and_skill(cell: str, tmp_path: Path) -> None:
    with pytest.raises(BadCellError, match=r"^Role library, Gardener, Pruning: '.+' must be '\.', a level as '3\.5x4'"):
        library_rows(source(tmp_path, cell))


def test_a_line_with_a_column_too_many_is_named_with_its_family(tmp_path: Path) -> None:
    with pytest.raises(BadTableError, match=r"^Role library, Gardening: the line Pruning \| technical \| 3x3 \| 4x4"):
        library_rows(source(tmp_path, "3x3 | 4x4"))


def test_what_a_workbook_cannot_take_is_said_in_full() -> None:
    problems = [Problem("a.xlsx", "level '9'", "must be 0 to 5."), Problem("b.xlsx", "level '7'", "must be 0 to 5.")]
    with pytest.raises(SourceRefusedError, match=r"^a\.xlsx: level '9' must be 0 to 5\.\nb\.xlsx: level '7' must"):
        raise SourceRefusedError(problems)


def test_a_readme_without_the_marks_is_not_overwritten() -> None:
    with pytest.raises(NoPlaceError, match=r"^sample_data/README\.md must hold '<!-- columns"):
        with_dictionary("# Sample data\n", Workbook())
