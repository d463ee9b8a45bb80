"""A last column or row that sums up the others is one of totals, whatever its header says."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx


def read(rows: Rows) -> FoundTable:
    for data, name in ((text_table(rows), "file.csv"), (xlsx(Page("Sheet1", rows)), "file.xlsx")):
        (table,) = understand(data, name).tables
    return table


def skills(rows: Rows) -> list[str]:
    return [one.name for one in read(rows).skills]


def test_a_column_that_sums_up_the_levels_is_no_skill_and_stretches_no_scale() -> None:
    # Hepsi is Kaynak + Montaj + Boya: 3 + 2 + 4, 1 + 4 + 5, 2 + 2 + 1; the line left of them adds nothing to it
    rows: Rows = [
        ["Ad Soyad", "Hat", "Kaynak", "Montaj", "Boya", "Hepsi"],
        ["Ali Kaya", "1", 3, 2, 4, 9], ["Ayşe Öz", "2", 1, 4, 5, 10], ["Can Er", "1", 2, 2, 1, 5],
    ]  # fmt: skip
    table = read(rows)
    assert [one.name for one in table.skills] == ["Hat", "Kaynak", "Montaj", "Boya"]
    assert table.scale is not None
    assert table.scale.high == 5


def test_a_column_of_means_that_are_finer_than_levels_is_no_skill() -> None:
    # 4, 2, 1 -> 2.33; 5, 5, 4 -> 4.67; 1, 2, 3 -> 2
    rows: Rows = [["Name", "SQL", "Go", "CSS", "Ø-Wert"], ["Ana Ruiz", 4, 2, 1, 2.33], ["Bo Lind", 5, 5, 4, 4.67],
            ["Cy Marsh", 1, 2, 3, 2]]  # fmt: skip
    assert skills(rows) == ["SQL", "Go", "CSS"]


@pytest.mark.parametrize(
    "last", [[2, 3, 4], [3, 3, 4], [5, 5, 3]]
)  # no sum; the mean of the others, which levels can be too; as high as a sum in one row alone
def test_a_column_of_levels_is_a_skill_however_near_to_the_mean(last: list[int]) -> None:
    rows: Rows = [["Name", "SQL", "Go", "Rust"], *([name, *levels, one] for name, levels, one in zip(
        ["Ana Ruiz", "Bo Lind", "Cy Marsh"], [[2, 4], [1, 5], [3, 5]], last, strict=True))]  # fmt: skip
    assert skills(rows) == ["SQL", "Go", "Rust"]


def test_a_last_row_that_sums_up_the_columns_is_nobody() -> None:
    # Hepsi: 3 + 1 + 2, 2 + 4 + 2, 4 + 5 + 1
    rows: Rows = [["Name", "Kaynak", "Montaj", "Boya"], ["Ali Kaya", 3, 2, 4], ["Ayşe Öz", 1, 4, 5],
                  ["Can Er", 2, 2, 1], ["Hepsi", 6, 8, 10]]  # fmt: skip
    assert [one.name for one in read(rows).people] == ["Ali Kaya", "Ayşe Öz", "Can Er"]


def test_a_last_row_of_levels_is_a_person() -> None:
    rows: Rows = [
        ["Name", "Kaynak", "Montaj", "Boya"],
        ["Ali Kaya", 1, 2, 1],
        ["Ayşe Öz", 1, 2, 2],
        ["Can Er", 2, 4, 4],
    ]
    assert len(read(rows).people) == 3


@pytest.mark.parametrize("name", ["Number of experts (4+)", "# skilled", "Anzahl Experten", "Nombre d'experts"])
def test_what_counts_people_is_nobody_wherever_it_stands(name: str) -> None:
    rows: Rows = [
        ["Name (1-5)", "Welding", "Grinding"],
        [name, 1, 2],
        ["Jo Hart", 4, 4],
        ["Sy Moon", 2, 4],
        ["Al Beck", 3, 2],
    ]
    assert [one.name for one in read(rows).people] == ["Jo Hart", "Sy Moon", "Al Beck"]


def test_skills_of_numbers_are_skills() -> None:
    rows: Rows = [["Skill", "Level (1-5)"], ["Number theory", 3], ["C#", 4], ["#hashtags", 2]]
    assert skills(rows) == ["Number theory", "C#", "#hashtags"]
