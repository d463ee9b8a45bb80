"""Levels that are columns with a mark in one of them; boxes that are not ticked are blank cells."""

import pytest

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

HEADERS = "Skill,Beginner,Intermediate,Expert"


@pytest.mark.parametrize(("yes", "no"), [("TRUE", "FALSE"), ("1", "0"), ("x", "")])
def test_the_ticked_box_of_each_row_is_its_level(yes: str, no: str) -> None:
    rows = [f"SQL,{yes},{no},{no}", f"Go,{no},{yes},{no}", f"Rust,{no},{no},{yes}", f"CSS,{no},{no},{no}"]
    (table,) = understand("\n".join([HEADERS, *rows]).encode(), "boxes.csv").tables
    assert [(one.skill, one.written, one.at.address) for one in table.levels] == [
        ("SQL", "Beginner", "B2"), ("Go", "Intermediate", "C3"), ("Rust", "Expert", "D4")
    ]  # fmt: skip
    beginner, intermediate, expert = (one.level or 0 for one in table.levels)
    assert 0 < beginner < intermediate < expert
    assert [one.name for one in table.skills] == ["SQL", "Go", "Rust", "CSS"]


@pytest.mark.parametrize("rows", ["SQL,1,0,0\nGo,0,2,0\nRust,0,0,1", "SQL,1,1,0\nGo,0,1,0\nRust,0,0,1"])
def test_numbers_that_are_no_single_ticks_stay_counts(rows: str) -> None:
    found = understand(f"{HEADERS}\n{rows}\n".encode(), "counts.csv")
    assert [one.reason for one in found.skipped] == ["counts of how many are at each level, no levels of anybody"]


BLANK = ["", "", "", "", ""]
NUMBERED: Rows = [["Kompetenz", 1, 2, 3, 4, 5], ["Fachlich"], ["Hygiene", *BLANK[:3], "✔"], ["Wundversorgung", "", "✔"],
            ["Sozial"], ["Doku", *BLANK[:4], "✔"], ["Angehörigengespräch", "", "", "✔"]]  # fmt: skip


def test_a_tick_under_a_number_is_that_level_also_among_headings() -> None:
    found = understand(xlsx(Page("S", NUMBERED)), "pflege.xlsx")
    assert [(one.skill, one.level, one.at.address) for one in found.tables[0].levels] == [
        ("Hygiene", 4, "E3"), ("Wundversorgung", 2, "C4"), ("Doku", 5, "F6"), ("Angehörigengespräch", 3, "D7")
    ]  # fmt: skip
    assert {one.name: one.category for one in found.tables[0].skills} == {
        "Hygiene": "Fachlich", "Wundversorgung": "Fachlich", "Doku": "Sozial", "Angehörigengespräch": "Sozial"
    }  # fmt: skip
    assert found.questions == ()


def test_the_numbers_across_are_the_whole_scale_whichever_way_they_run() -> None:
    # 3 of 3 is 5, 2 of 3 is 3.3 and so 3, 1 of 3 is 1.6 and so 1.5
    rows: Rows = [["Skill", 3, 2, 1, 0], ["Weaving", "x"], ["Dyeing", "", "x"], ["Carding", "", "", "x"], ["Felting"]]
    (table,) = understand(xlsx(Page("S", rows)), "wool.xlsx").tables
    assert [one.level for one in table.levels] == [5, 3, 1.5]
    assert [one.name for one in table.skills] == ["Weaving", "Dyeing", "Carding", "Felting"]


def test_of_6_numbers_it_is_asked_which_is_the_best() -> None:
    rows: Rows = [["Skill", 1, 2, 3, 4, 5, 6], ["Weaving", "x"], ["Dyeing", "", "x"], ["Carding", "", "", "x"]]
    assert [one.id for one in understand(xlsx(Page("S", rows)), "wool.xlsx").questions] == ["scale:S!A1"]


def test_ticks_beside_the_names_of_people_are_levels_in_nothing_that_is_named() -> None:
    rows: Rows = [["Name", 1, 2, 3], ["Ida Berg", "x"], ["Bo Lind", "", "x"], ["Cy Ohm", "", "", "x"]]
    found = understand(xlsx(Page("S", rows)), "who.xlsx")
    assert (found.tables, [one.reason for one in found.skipped]) == (
        (), ["levels of people, ticked, in something that the table does not name"]
    )  # fmt: skip
