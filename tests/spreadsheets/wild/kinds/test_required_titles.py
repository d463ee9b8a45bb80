"""A title that says that levels are required makes roles of names that are not surely people's."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

ROLES = ["Entwickler", "Tester", "Scrum Master", "Product Owner"]
PEOPLE = ["Anna Meier", "Jonas Kuhn", "Lea Brandt", "Tim Voss"]
LEVELS: Rows = [["Java", 3, 1, 0, 0], ["SQL", 2, 2, 1, 1], ["Moderation", 1, 1, 3, 2]]


def read(title: str, names: list[str]) -> FoundTable:
    rows: Rows = [[title], [None], ["Skill", *names], *LEVELS]
    (table,) = understand(xlsx(Page("Blatt", rows)), "rollen.xlsx").tables
    return table


@pytest.mark.parametrize(
    "title", ["Rollenprofile: Soll-Niveau (0-3)", "Niveaux requis par poste (0-3)", "Required levels per role (0-3)"]
)
def test_roles_under_it_ask_for_levels(title: str) -> None:
    table = read(title, ROLES)
    assert (table.kind, [one.name for one in table.people]) == ("requirements", ROLES)
    assert [one.level for one in table.levels if one.person == "Entwickler"] == [5, 3, 1.5]  # of 0 to 3: 5 x value / 3


@pytest.mark.parametrize(
    ("title", "names"), [("Wer kann was (0-3)", ROLES), ("Rollenprofile: Soll-Niveau (0-3)", PEOPLE)]
)
def test_without_it_and_over_people_they_are_levels_that_somebody_has(title: str, names: list[str]) -> None:
    assert read(title, names).kind == "people across"
