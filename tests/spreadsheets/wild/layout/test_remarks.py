"""Remarks and legends below a table, and the head and the foot of a form, are nobody and no skill."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

NAMES: Rows = [["Namn", "Gräva", "Schakta"], ["Olle", "x", "o"], ["Kurt", "o", "x"], ["Siv", "-", "o"]]


def read(rows: Rows) -> FoundTable:
    (table,) = understand(xlsx(Page("Sheet1", rows)), "file.xlsx").tables
    return table


@pytest.mark.parametrize("foot", ["Bitte in Schulnoten bewerten", "Please fill in by Friday"])
def test_a_phrase_below_the_people_is_nobody(foot: str) -> None:
    assert [one.name for one in read([*NAMES, [], [foot]]).people] == ["Olle", "Kurt", "Siv"]


def test_a_legend_below_the_people_is_nobody() -> None:
    found = read([*NAMES, [], ["x = kan, o = under upplärning, - = kan ej"]])
    assert [one.name for one in found.people] == ["Olle", "Kurt", "Siv"]


def test_a_person_without_levels_is_kept_wherever_it_stands() -> None:
    assert [one.name for one in read([*NAMES, [], ["Maria da Costa"]]).people][-1] == "Maria da Costa"


def test_a_skill_without_a_level_below_a_blank_row_is_kept() -> None:
    rows: Rows = [["Skill", "Level (1-5)"], ["SQL", 3], ["Go", 4], [], ["Giving difficult feedback", None]]
    assert [one.name for one in read(rows).skills][-1] == "Giving difficult feedback"


FORM: Rows = [
    ["Employee name:", "Hannah Weiss", None, "Date:", "2025-02-14"],
    ["Department:", "Controlling", None, "Manager:", "R. Lang"], [],
    ["Competence", "Self (1-5)", "Manager (1-5)", "Agreed", "Comments"],
    ["Reporting", 4, 3, 4, "month-end"], ["Forecasting", 2, 2, 2], ["SAP CO", 3, 4, 3], [],
    ["Signature employee", None, None, "Signature manager"],
]  # fmt: skip


def test_the_head_of_a_form_names_the_person_and_its_foot_no_skill() -> None:
    found = read(FORM)
    assert [one.name for one in found.people] == ["Hannah Weiss"]
    assert [one.name for one in found.skills] == ["Reporting", "Forecasting", "SAP CO"]


def test_a_skill_of_signatures_is_a_skill() -> None:
    rows: Rows = [["Skill", "Level (1-5)"], ["Signature design", 3], ["Go", 4]]
    assert [one.name for one in read(rows).skills] == ["Signature design", "Go"]


TEAM: Rows = [["Name", "Lathe (1-5)", "Mill"], ["Ann", 3, 1], ["Bob", 2, 5], ["Cy", 1, 3]]


@pytest.mark.parametrize(
    "foot",
    ["* temp staff not included", "Please return to HR", "Return to HR by Friday", "Source: HR", "Last reviewed 3/2025",
     "Leavers:", "New starters", "Stand: März 2025", "Mis à jour le 3/2025", "Page 1 of 2",
     "Version 2.1", "出典：人事部",
     "Training needed before summer", "Reviewed by K. Lind", "Confidential"],
)  # fmt: skip
def test_a_line_right_below_the_people_is_nobody(foot: str) -> None:
    assert [one.name for one in read([*TEAM, [foot]]).people] == ["Ann", "Bob", "Cy"]
    assert [one.name for one in read([*TEAM, ["Di"], [foot], ["Ed"]]).people] == ["Ann", "Bob", "Cy", "Di", "Ed"]


@pytest.mark.parametrize(
    "name",
    ["Dan", "Dr. Meyer", "Kate on maternity leave", "Sarah - on long term sick", "Maria do Carmo Silva Santos", "*Bo",
     "Juan de la Cruz", "Tom (new starter from May)", "* Ana de Souza", "Vincent della Torre"],
)  # fmt: skip
def test_a_person_right_below_the_others_without_levels_stays(name: str) -> None:
    assert [one.name for one in read([*TEAM, [name]]).people][-1] == name


@pytest.mark.parametrize(
    "name",
    ["Return to work interviews", "Version control", "Prepared statements", "Source control", "Notes (Lotus)",
     "Contact tracing", "Updated accounts by hand in Sage", "Page layout", "Last mile delivery", "Stand up paddling"],
)  # fmt: skip
def test_a_skill_not_rated_below_the_others_stays(name: str) -> None:
    rows: Rows = [["Skill", "Level (1-5)"], ["Excel", 3], ["Go", 2], ["Word", 4], [name]]
    assert [one.name for one in read(rows).skills][-1] == name


def test_skills_that_all_begin_with_a_star_are_a_list() -> None:
    rows: Rows = [["Skill", "Level (1-5)"], ["* Excel", 3], ["* Go", 2], ["* Word", 4], ["* Rust and so on"]]
    assert [one.name for one in read(rows).skills][-1] == "Rust and so on"
