"""Columns beside levels that are none: gaps, levels of an earlier time, hours and counts; words that few know."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Rows, text_table


def read(rows: Rows) -> Understood:
    return understand(text_table(rows), "crafts.csv")


@pytest.mark.parametrize(
    ("earlier", "now", "gap"),
    [
        ("Ancien niveau", "Niveau actuel", "Écart"),
        ("Previous level", "Current level", "Level gap"),
        ("Level last year", "Level", "Gap"),
        ("Alte Stufe", "Stufe", "Lücke"),
        ("Nivel anterior", "Nivel actual", "Brecha"),
    ],
)
def test_the_level_of_an_earlier_time_is_none_of_today_and_a_gap_is_no_level(earlier: str, now: str, gap: str) -> None:
    found = read([["Skill", earlier, now, gap], ["Thatching", 2, 3, 1], ["Ditching", 4, 4, 0], ["Scything", 1, 5, 4]])
    assert [(one.skill, one.written) for one in found.tables[0].levels] == [
        ("Thatching", "3"), ("Ditching", "4"), ("Scything", "5"),
    ]  # fmt: skip
    assert not any("required" in one.extra for one in found.tables[0].levels)
    assert ("D1:D4", "gaps, the difference of two levels") in [(one.area.address, one.reason) for one in found.skipped]


def test_hours_and_counts_beside_skills_name_no_people() -> None:
    found = read([["Skill", "Hours trained", "Sessions"], ["Piano", 3, 1], ["Violin", 5, 2], ["Singing", 4, 2]])
    (table,) = found.tables
    assert ([one.name for one in table.skills], table.people) == (["Piano", "Violin", "Singing"], ())
    assert not any(one.level for one in table.levels)


def test_one_skill_that_is_named_like_a_number_of_days_stays_a_skill_of_its_matrix() -> None:
    rows: Rows = [["Name", "Cooking", "Onboarding days", "Bar"], ["Ana Silva", 3, 4, 3], ["Ben Stone", 5, 2, 4]]
    assert [one.name for one in read(rows).tables[0].skills] == ["Cooking", "Onboarding days", "Bar"]


def test_a_few_words_among_known_ones_are_asked_about_once_and_not_cell_by_cell() -> None:
    words = ["Beginner", "Expert", "Wizardly", "Advanced", "Wizardly", "Expert", "Beginner", "Advanced"]
    rows = [["Skill", "Level"], *([f"Craft {at}", word] for at, word in enumerate(words))]
    found = read(rows)
    (question,) = found.questions
    assert question.choices[1] == "Beginner 0, Wizardly 1.5, Advanced 3, Expert 5"
    assert not found.problems
    assert [one.level for one in found.tables[0].levels] == [1, 5, None, 4, None, 5, 1, 4]
