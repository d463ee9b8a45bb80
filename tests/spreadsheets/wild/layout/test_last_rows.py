"""Averages, counts, required levels and gaps below the people or skills of a matrix are none of these."""

from collections.abc import Sequence

import pytest

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

PEOPLE = ["Ana Ruiz", "Bo Lindgren", "Cara Finch"]
LEVELS: Rows = [["Skill (0-4)", *PEOPLE], ["Welding", 3, 1, None], ["Brazing", 2, 0, 4], ["Soldering", 4, 4, 1]]


def skills(*last: Sequence[object]) -> list[str]:
    (table,) = understand(xlsx(Page("Line 2", [*LEVELS, *last])), "line.xlsx").tables
    return [one.name for one in table.skills]


@pytest.mark.parametrize(
    "last",
    [
        [["Średnia", 3, 1.67, 1.67]],  # blank counted as 0, so the numbers alone do not tell
        [["Ortalama", 3, 1.67, 2.5]],
        [["No. competent", 3, 1, 1], ["Required", 3, 3, 3]],
        [["No. competent", 3, 1, 1], ["Required", 3, 3, 3], ["Gap", 0, -2, -2]],
    ],
)
def test_rows_that_tell_about_those_above_are_no_skills(last: Rows) -> None:
    assert skills(*last) == ["Welding", "Brazing", "Soldering"]


@pytest.mark.parametrize("name", ["Schnitt", "Gap"])
def test_a_skill_of_such_a_name_with_levels_stays(name: str) -> None:
    assert skills([name, 3, 2, 4]) == ["Welding", "Brazing", "Soldering", name]
