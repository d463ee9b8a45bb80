"""Frameworks of short sentences: roles across or down, with or without a header over the skills."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

STEPS = ["Junior", "Mid", "Senior", "Staff"]
SKILLS = ["Coding", "Design", "Talking"]
SAID: Rows = [
    ["Fixes bugs with help", "Builds features", "Builds systems", "Sets direction"],
    ["Reads designs", "Writes designs", "Reviews designs", "Owns architecture"],
    ["Asks for help", "Explains work", "Mentors", "Influences all"],
]
DESIGNERS = ["Junior Designer", "Designer", "Senior Designer", "Lead Designer"]


def read(rows: Rows) -> FoundTable:
    (table,) = understand(xlsx(Page("Ladder", rows)), "ladder.xlsx").tables
    return table


def said(table: FoundTable) -> dict[tuple[str, str], str]:
    return {(one.person, one.skill): one.written for one in table.levels}


@pytest.mark.parametrize("corner", ["Competency", None], ids=["named", "blank"])
@pytest.mark.parametrize("steps", [STEPS, DESIGNERS], ids=["steps", "roles"])
@pytest.mark.parametrize("title", [[["Our career framework"], [None]], []], ids=["title", "no title"])
def test_steps_across_are_the_roles_of_one_ladder(corner: str | None, steps: list[str], title: Rows) -> None:
    table = read([*title, [corner, *steps], *([skill, *row] for skill, row in zip(SKILLS, SAID, strict=True))])
    assert table.kind == "requirements"
    assert [one.name for one in table.people] == steps
    assert [ladder.roles for ladder in table.ladders] == [tuple(steps)]
    assert [one.name for one in table.skills] == SKILLS
    assert said(table)[steps[3], "Design"] == "Owns architecture"


def test_steps_down_are_too() -> None:
    down = [[step, *(row[at] for row in SAID)] for at, step in enumerate(STEPS)]
    table = read([["Level", *SKILLS], *down])
    assert (table.kind, [one.name for one in table.people]) == ("requirements", STEPS)
    assert said(table)["Senior", "Talking"] == "Mentors"


def test_people_beside_their_grade_are_no_framework() -> None:
    rows: Rows = [["Grade", "Who", "Buddy"], ["Junior", "Ana Silva", "Ben Stone"], ["Mid", "Ben Stone", "Cho Min"],
                  ["Senior", "Cho Min", "Ana Silva"]]  # fmt: skip
    assert not any(table.kind == "requirements" for table in understand(xlsx(Page("T", rows)), "t.xlsx").tables)


@pytest.mark.parametrize("step", ["Level", "Stufe", "Niveau"])
def test_the_first_numbered_level_is_a_step_as_the_others_where_some_of_its_texts_are_one_word(step: str) -> None:
    rows: Rows = [
        ["Helps out", "Runs it", "Plans it"],
        ["Sketches", "Clickable flows", "Whole flows"],
        ["Reads", "B", "C"],
    ]
    table = read([["Skill", *(f"{step} {at}" for at in (1, 2, 3))], *(["S" + str(row[0]), *row] for row in rows)])
    assert (table.kind, [one.name for one in table.people]) == ("requirements", [f"{step} {at}" for at in (1, 2, 3)])
    assert said(table)[f"{step} 1", "SSketches"] == "Sketches"
    assert {one.level for one in table.levels} == {None}


def test_words_in_a_column_level_are_no_step() -> None:
    table = read([["Skill", "Level", "Level 2"], ["Git", "Expert", "Commits daily"], ["SQL", "Basic", "Writes joins"]])
    assert (table.kind, [one.level for one in table.levels]) == ("long list", [5, 2])
