"""Levels that are columns with a mark in one of them; boxes that are not ticked are blank cells."""

import pytest

from core.spreadsheets.wild.reader import understand

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
