"""Max and Min are people among people, unless their numbers are the highest and lowest of the others."""

import pytest

from core.spreadsheets.wild.reader import understand


def people(text: str) -> list[str]:
    (table,) = understand(text.encode(), "team.csv").tables
    return [one.name for one in table.people]


HEAD = "Name (levels 1-5),Welding,Brazing,Cutting\nAnn,3,2,1\nLena,1,5,2\n"


@pytest.mark.parametrize("last", ["Max,4,1,2", "Max,5,5,5", "Min,4,1,2", "Max Weber,4,1,2", "MAX,2,2,2\nZoe,3,3,3"])
def test_somebody_called_max_or_min_is_no_row_of_totals(last: str) -> None:
    assert people(f"{HEAD}{last}\n")[2] == last.split(",", maxsplit=1)[0]


@pytest.mark.parametrize(
    "last",
    ["Max,3,5,2", "Min,1,2,1\nMax,3,5,2\nAverage,2,3.5,1.5", "Max,,,\nMin,,,", "Max score,5,5,5"],
)
def test_the_highest_and_the_lowest_of_the_others_are_nobody(last: str) -> None:
    assert people(f"{HEAD}{last}\n") == ["Ann", "Lena"]


def test_what_can_be_reached_right_below_the_headers_is_nobody() -> None:
    assert people("Name,Welding,Brazing,Cutting\nMax,5,5,5\nAnn,3,2,1\nLena,1,4,2\n") == ["Ann", "Lena"]


def test_a_column_of_max_is_a_person_by_its_numbers_too() -> None:
    text = "Skill (1-5),Ann,Lena,Max\nWelding,3,2,{}\nBrazing,4,1,{}\nCutting,1,5,{}\n"
    assert people(text.format(2, 2, 3)) == ["Ann", "Lena", "Max"]
    assert people(text.format(3, 4, 5)) == ["Ann", "Lena"]  # the higher one of each row
