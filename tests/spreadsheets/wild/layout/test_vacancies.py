"""A post that nobody has is no person; a person who is not rated yet is one."""

import pytest

from core.spreadsheets.wild.layout.vacancies import is_vacancy
from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

TEAM: Rows = [["Name", "Lathe (1-5)", "Mill"], ["Ann", 3, 1], ["Bob", 2, 5], ["Cy", 1, 3]]


def people(*further: list[object]) -> list[str]:
    (table,) = understand(xlsx(Page("Shop", [*TEAM, *further])), "shop.xlsx").tables
    return [one.name for one in table.people]


@pytest.mark.parametrize(
    "name",
    [
        "Vacancy",
        "Vacant post",
        "TBC",
        "N.N.",
        "Vakant",
        "Poste à pourvoir",
        "Vacante",
        "Vacature",
        "Wakat",
        "欠員",
        "공석",
    ],
)
def test_a_row_without_levels_that_names_a_vacancy_is_nobody(name: str) -> None:
    assert people([name], ["Di", 4, 4]) == ["Ann", "Bob", "Cy", "Di"]
    assert people([name, "-", "n/a"]) == ["Ann", "Bob", "Cy"]


@pytest.mark.parametrize("name", ["Nina", "Tom (new starter)", "Di Vacant", "Max", "Hire, John", "Nn Tran"])
def test_a_person_who_is_not_rated_yet_stays(name: str) -> None:
    assert not is_vacancy(name)
    assert people([name]) == ["Ann", "Bob", "Cy", name]


def test_levels_beside_such_a_word_are_not_lost() -> None:
    assert people(["Vacancy", 3, 3])[-1] == "Vacancy"


def test_a_skill_of_such_a_name_stays() -> None:
    rows: Rows = [["Skill", "Level (1-5)"], ["Excel", 3], ["Recruiting", None], ["Word", 2]]
    (table,) = understand(xlsx(Page("Own", rows)), "own.xlsx").tables
    assert [one.name for one in table.skills] == ["Excel", "Recruiting", "Word"]
