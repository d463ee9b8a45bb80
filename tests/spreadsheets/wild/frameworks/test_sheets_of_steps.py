"""Sheets that are named as the steps of a ladder say, each for its role, what is asked for."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, xlsx

SAID = {
    "Engineer I": ["Writes small changes with guidance", "Asks good questions"],
    "Engineer II": ["Owns features end to end", "Explains trade-offs"],
    "Senior Engineer": ["Designs systems across services", "Influences other teams"],
}


def read(said: dict[str, list[str]], header: str = "Expectation") -> Understood:
    pages = [
        Page(title, [["Competency", header], ["Execution", one], ["Communication", other]])
        for title, (one, other) in said.items()
    ]
    return understand(xlsx(*pages), "ladder.xlsx")


@pytest.mark.parametrize("header", ["Expectation", "What we expect", "Description"])
def test_each_sheet_is_a_role_and_its_sentences_are_what_it_asks_for(header: str) -> None:
    found = read(SAID, header)
    assert [table.kind for table in found.tables] == ["requirements"] * 3
    assert [(one.person, one.skill, one.written, one.level) for one in found.tables[1].levels] == [
        ("Engineer II", "Execution", "Owns features end to end", None),
        ("Engineer II", "Communication", "Explains trade-offs", None),
    ]
    assert {ladder.roles for table in found.tables for ladder in table.ladders} == {tuple(SAID)}
    assert (found.questions, found.problems) == ((), ())


def test_sheets_of_quarters_stay_snapshots_of_which_the_latest_is_asked_for() -> None:
    titles = ("Q1 2025", "Q2 2025")
    found = read(dict(zip(titles, list(SAID.values())[:2], strict=True)))
    assert [one.id for one in found.questions] == ["sheet:Q1 2025|Q2 2025"]


def test_sheets_of_courses_are_no_roles() -> None:
    found = read({"Spanish I": SAID["Engineer I"], "Spanish II": SAID["Engineer II"]})
    assert [table.kind for table in found.tables] == ["bare list"]
