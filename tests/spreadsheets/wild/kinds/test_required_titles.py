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


OF_PEOPLE = "Name,Lathe,Mill,Grinder\nAnn,1,2,3\nBob,3,1,1\nCy,2,2,3\nDi,1,1,2\n"


@pytest.mark.parametrize(
    "legend",
    [
        "1 = supervision required, 2 = no supervision required, 3 = can train",
        "1 = aide requise, 2 = autonome, 3 = peut former",
        "1 = vereist begeleiding, 2 = zelfstandig, 3 = kan opleiden",
        "1 = wymagane wsparcie, 2 = samodzielnie, 3 = uczy innych",
        "1：補助が必要、2：一人でできる、3：指導できる",
    ],
)
def test_who_needs_help_by_a_legend_stays_a_person(legend: str) -> None:
    (table,) = understand(f'"{legend}"\n\n{OF_PEOPLE}'.encode(), "levels.csv").tables
    assert (table.kind, [one.name for one in table.people]) == ("people down", ["Ann", "Bob", "Cy", "Di"])
    assert [one.level for one in table.levels[:3]] == [1.5, 3, 5]  # of 1 to 3: 5 x value / 3, rounded down to halves


@pytest.mark.parametrize("title", ["Training required where blank (1-3)", "Jeder soll 3 Maschinen können (1-3)"])
def test_a_note_that_people_need_training_makes_no_roles_of_them(title: str) -> None:
    (table,) = understand(f"{title}\n\n{OF_PEOPLE}".encode(), "levels.csv").tables
    assert table.kind == "people down"


def test_required_levels_in_another_table_above_say_nothing_of_this_one() -> None:
    above = "Skill,Level,Required\nGit,2,3\nSQL,1,3\nExcel,3,3\n\n\n"
    tables = understand(f"{above}{OF_PEOPLE}".encode(), "levels.csv").tables
    assert [one.kind for one in tables] == ["long list", "people down"]


def test_names_under_a_header_for_people_below_required_levels_are_asked_about() -> None:
    text = f"Required skill levels (1-3)\n\n{OF_PEOPLE}".encode()
    (question,) = understand(text, "levels.csv").questions
    assert question.asks == "Are the rows of this table people, or roles that ask for these levels?"
    (table,) = understand(text, "levels.csv", {question.id: "people down"}).tables
    assert table.kind == "people down"


def test_roles_under_name_ask_for_what_a_title_says_that_roles_require() -> None:
    body = "Name,Lathe,Mill\nWelder,1,2\nFitter,2,3\nForeman,3,3\n"
    found = understand(f"Required levels per role (1-3)\n\n{body}".encode(), "levels.csv")
    assert ([one.kind for one in found.tables], found.questions) == (["requirements"], ())
