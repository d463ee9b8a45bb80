"""Letters for musts and wishes of roles are no levels, and become the musts of requirements."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.taking import taken
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

ROWS: Rows = [
    ["Competence", "Ward nurse", "Charge nurse", "Nurse educator"],
    ["IV therapy", "M", "M", "D"],
    ["Leadership", "D", "M", "M"],
    [],
]


def read(legend: str) -> Understood:
    return understand(xlsx(Page("Roles", [*ROWS, [legend]])), "roles.xlsx")


@pytest.mark.parametrize("legend", ["M = mandatory, D = desirable", "M = obligatoire, D = souhaitable"])
def test_musts_and_wishes_of_roles_are_taken_without_a_level(legend: str) -> None:
    found = read(legend)
    assert found.questions == ()
    assert any("say what is a must and rate nothing" in one for one in found.assumed)
    asked = [(one.person, one.skill, one.level, one.extra.get("must")) for one in found.tables[0].levels]
    assert asked[:4] == [
        ("Ward nurse", "IV therapy", None, "yes"),
        ("Charge nurse", "IV therapy", None, "yes"),
        ("Nurse educator", "IV therapy", None, None),
        ("Ward nurse", "Leadership", None, None),
    ]


def test_the_requirements_that_are_taken_carry_the_must_and_are_not_refused() -> None:
    (sheet,) = (one for one in taken(read("M = mandatory, D = desirable")).sheets if one.sheet == "requirements")
    assert [row.cells.get("must") for row in sheet.rows] == [True, True, None, None, True, True]
    assert [row.cells.get("level") for row in sheet.rows] == [None] * 6
    assert [row.refused for row in sheet.rows] == [{}] * 6


def test_one_mark_that_is_required_is_still_asked_about() -> None:
    rows: Rows = [ROWS[0], ["IV therapy", "x", None, "x"], ["Leadership", "x", "x", None], [], ["x = required"]]
    found = understand(xlsx(Page("Roles", rows)), "roles.xlsx")
    assert any(one.id.startswith("scale:") for one in found.questions)
