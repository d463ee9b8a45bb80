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


@pytest.mark.parametrize(
    "name",
    ["Gemiddeld", "Gemiddelde", "Średnia", "Medel", "Průměr", "Среднее", "Ortalama", "평균", "平均分",
     "Schnitt", "Moy.",
     "Razem", "Somma", "Totaal", "Итого", "Toplam", "Celkem", "합계", "Overall", "Media", "Total général"],
)  # fmt: skip
def test_the_average_or_the_sum_below_a_list_is_no_skill(name: str) -> None:
    # the mean of 8, 4 and 6 is 6, their sum 18
    for last in (6, 18):
        rows: Rows = [["Skill", "Level (1-10)"], ["Welding", 8], ["Brazing", 4], ["Soldering", 6], [name, last]]
        (table,) = understand(xlsx(Page("Own", rows)), "own.xlsx").tables
        assert [one.name for one in table.skills] == ["Welding", "Brazing", "Soldering"]


@pytest.mark.parametrize("name", ["Schnitt", "Media", "Medel"])
def test_a_skill_of_a_list_with_a_level_that_does_not_fit_stays(name: str) -> None:
    rows: Rows = [["Skill", "Level (1-5)"], ["Nähen", 5], ["Bügeln", 4], [name, 2]]
    (table,) = understand(xlsx(Page("Own", rows)), "own.xlsx").tables
    assert [one.name for one in table.skills] == ["Nähen", "Bügeln", name]


def people(*last: Sequence[object]) -> list[str]:
    rows: Rows = [["Name", "Lathe (1-5)", "Mill", "Saw"], ["Ann", 3, 1, 2], ["Bob", 2, 5, 3], ["Cy", 1, 3, None], *last]
    (table,) = understand(xlsx(Page("Shop", rows)), "shop.xlsx").tables
    return [one.name for one in table.people]


@pytest.mark.parametrize(
    "last",
    [[["Total général", 6, 9, 5]], [["n", 3, 3, 2]], [["Minimum required", 2, 2, 2]], [["Max", 3,
     5, 3], ["Min", 1, 1, 2]],
     [["Total général", 6, 9, 5], ["n", 3, 3, 2], ["Minimum required", 2, 2, 2]]],
)  # fmt: skip
def test_rows_of_sums_counts_and_required_levels_are_no_people(last: Rows) -> None:
    assert people(*last) == ["Ann", "Bob", "Cy"]


@pytest.mark.parametrize("row", [["N", 3, 4, 2], ["Max", 2, 4, 5], ["Max", 5, 5, 5], ["Min", 2, 4, 5]])
def test_a_person_called_max_or_n_stays_where_the_levels_are_their_own(row: Sequence[object]) -> None:
    assert people(row) == ["Ann", "Bob", "Cy", row[0]]
