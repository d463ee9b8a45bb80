"""Changes in words, for history, labels and clashes."""

import pytest

from core.workbook.changes_said import changes_in_short, changes_said, clash_said
from core.workbook.rows import ROW, AnyCell, Change, Workbook, changes_between
from tests.workbook.books import book

BEFORE = book(skills=[{"skill": "SQL", "level": 3, "note": "Daily"}, {"skill": "R"}, {"level": 1}])


def said(**after: list[dict[str, AnyCell]]) -> list[str]:
    return changes_said(BEFORE, changes_between(BEFORE, book(**after)))


def test_each_cell_of_a_row_is_said_with_both_values() -> None:
    skills: list[dict[str, AnyCell]] = [
        {"skill": "SQL", "level": 4.0, "wants_to_grow": True},
        {"skill": "Rust"},
        {"level": 1, "skill": "Go"},
    ]
    assert said(skills=skills) == [
        "Skills: SQL, level 3 → 4",
        "Skills: SQL, note Daily → blank",
        "Skills: SQL, wants to grow blank → yes",
        "Skills: R, skill R → Rust",
        "Skills: Go, skill blank → Go",
    ]


def test_a_row_that_comes_or_goes_is_said_once() -> None:
    after = book(skills=[{"skill": "SQL", "level": 3, "note": "Daily"}], roles=[{"role": "Lead", "family": "Data"}, {}])
    assert changes_said(BEFORE, changes_between(BEFORE, after)) == [
        "Skills: R deleted",
        "Skills: a row deleted",
        "Roles: Lead added",
        "Roles: a row added",
    ]


def test_changes_of_one_row_are_said_together_wherever_they_stand() -> None:
    changes = [
        Change("skills", "skills1", "level", 3, 4),
        Change("skills", "skills2", "level", None, 1),
        Change("skills", "skills1", "note", "Daily", "Weekly"),
    ]
    assert changes_said(BEFORE, changes) == [
        "Skills: SQL, level 3 → 4",
        "Skills: SQL, note Daily → Weekly",
        "Skills: R, level blank → 1",
    ]


def test_a_row_that_moves_and_what_trellis_does_not_know_have_words_too() -> None:
    changes = [
        Change("skills", "skills1", ROW, 1, 5),
        Change("skills", "skills1", "x:Team", None, "Blue"),
        Change("x:My sheet", "m1", "x:Colour", "red", "green"),
    ]
    assert changes_said(BEFORE, changes) == [
        "Skills: SQL, place 1 → 5",
        "Skills: SQL, Team blank → Blue",
        "My sheet: a row, Colour red → green",
    ]


def test_a_long_value_is_cut_and_kept_on_one_line() -> None:
    changes = [
        Change("skills", "skills1", "note", None, "a\nb" + "x" * 60),
        Change("skills", "skills1", "note", "y" * 60, "z"),
    ]
    assert changes_said(BEFORE, changes) == [
        f"Skills: SQL, note blank → a b{'x' * 56}…",  # 59 characters and the mark
        f"Skills: SQL, note {'y' * 60} → z",
    ]


def test_in_short_it_is_the_first_and_how_many_more() -> None:
    changes = [Change("skills", "skills1", "level", 3, number) for number in (4, 5, 2)]
    assert changes_in_short(BEFORE, []) == "nothing changed"
    assert changes_in_short(BEFORE, changes[:1]) == "Skills: SQL, level 3 → 4"
    assert changes_in_short(BEFORE, changes[:2]) == "Skills: SQL, level 3 → 4; 1 more change"
    assert changes_in_short(BEFORE, changes) == "Skills: SQL, level 3 → 4; 2 more changes"


@pytest.mark.parametrize(
    ("change", "current", "words"),
    [
        (
            Change("skills", "skills1", "level", 2, 4),
            3,
            "Someone changed level of 'SQL' to 3 while you were typing 4. Nothing was overwritten: choose one.",
        ),
        (
            Change("skills", "skills3", "level", 2, None),
            1,
            "Someone changed level of 'a row' to 1 while you were typing blank. Nothing was overwritten: choose one.",
        ),
        (
            Change("skills", "skills1", ROW, 1, None),
            1,
            "Someone changed 'SQL' while you were deleting it. It was not deleted: choose.",
        ),
        (
            Change("skills", "gone", "level", 2, 4),
            None,
            "Someone deleted the row in which you were typing 4. It was not brought back.",
        ),
    ],
)
def test_a_clash_is_said_with_both_values(change: Change, current: AnyCell | None, words: str) -> None:
    assert clash_said(BEFORE, change, current) == words


def test_nothing_changed_in_nothing() -> None:
    assert changes_said(Workbook(), []) == []
