"""What is aimed for is never taken for the levels of today: the latest of the other columns counts."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable

BODY = "Excel,2,3,4\nSQL,1,2,3\nWord,4,4,5\n"


def read(text: str) -> FoundTable:
    (table,) = understand(text.encode(), "levels.csv").tables
    return table


@pytest.mark.parametrize(
    "header",
    [
        "Skill,2024,2025,Goal 2026", "Skill,2024,2025,2026 goal", "Skill,2024,2025,Plan 2026", "Skill,Q1,Q2,Q3 target",
        "Skill,Level 2024,Level 2025,Goal 2026", "Skill,Level 2024,2025,Goal", "Skill,Jan,Feb,Goal Mar",
        "Kompetenz,2024,2025,Ziel 2026", "Compétence,2024,2025,Objectif 2026", "スキル,2024年,2025年,2026年目標",
        "Skill,2025,Now,Next year",
        "Skill,H1,H2,Goal",
    ],
)  # fmt: skip
def test_the_latest_column_but_the_goal_counts(header: str) -> None:
    table = read(f"{header}\n{BODY}")
    assert table.kind == "long list"
    assert [one.level for one in table.levels] == [3, 2, 4]  # of 5, which the goals reach
    assert [dict(one.extra)["required"] for one in table.levels] == ["4", "3", "5"]


def test_a_goal_left_of_the_levels_and_levels_against_time_are_told_too() -> None:
    table = read("Skill,Goal 2026,Level 2025,Level 2024\nExcel,4,3,2\nSQL,3,2,1\nWord,5,4,4\n")
    assert [one.level for one in table.levels] == [3, 2, 4]


def test_that_a_column_is_aimed_for_is_said() -> None:
    found = understand(f"Skill,2024,2025,Goal 2026\n{BODY}".encode(), "levels.csv")
    assert found.assumed[1] == (
        "A1:D4: the columns are the same levels at several dates; the latest counts, column C ('2025'), the others "
        "stand beside it. Column D ('Goal 2026'): what is aimed for or asked for, no level of today."
    )


def test_each_person_has_their_levels_of_the_latest_date() -> None:
    table = read("Name,Skill,2024,2025,Goal 2026\nAna Ruiz,SQL,1,2,4\nBo Li,SQL,3,4,4\nAna Ruiz,Excel,2,2,5\n")
    assert [(one.person, one.level) for one in table.levels] == [("Ana Ruiz", 2), ("Bo Li", 4), ("Ana Ruiz", 2)]


PEOPLE = "Ana Ruiz,2,4,3,5\nBo Li,1,3,2,3\nCara Obi,3,3,5,5\n"


@pytest.mark.parametrize(
    "header",
    [
        "Name,Excel,Excel target,SQL,SQL target", "Name,Excel,Goal Excel,SQL,Goal SQL",
        "Name,Excel,Excel (goal 2026),SQL,SQL (goal 2026)", "Name,Excel,Excel Ziel,SQL,SQL Ziel",
    ],
)  # fmt: skip
def test_a_target_beside_a_skill_is_no_skill(header: str) -> None:
    found = understand(f"{header}\n{PEOPLE}".encode(), "team.csv")
    assert [skill.name for skill in found.tables[0].skills] == ["Excel", "SQL"]
    assert [one.level for one in found.tables[0].levels] == [2, 3, 1, 2, 3, 5]
    assert {one.reason.split(":")[0] for one in found.skipped} == {"a target, no level"}


def test_a_target_of_one_skill_alone_is_left_out_too() -> None:
    assert [skill.name for skill in read(f"Name,Excel,Excel goal,SQL,Word\n{PEOPLE}").skills] == [
        "Excel",
        "SQL",
        "Word",
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Name,Plan,Do,Check,Act", "Name,Goal setting,Planning,Target costing,SQL",
        "Name,Business,Business plan,SQL,Career goal",
    ],
)  # fmt: skip
def test_skills_that_are_named_like_goals_stay_skills(header: str) -> None:
    assert [skill.name for skill in read(f"{header}\n{PEOPLE}").skills] == header.split(",")[1:]


def test_roles_stay_roles() -> None:
    table = read("Skill,Analyst,Analyst target,Senior Analyst\nExcel,2,3,4\nSQL,1,2,3\nWord,4,4,5\n")
    assert table.kind == "requirements"


def test_of_own_levels_at_several_dates_the_latest_counts_and_another_rating_stands_beside_it() -> None:
    table = read("Skill,Self 2024,Self 2025,Manager 2025,Goal 2026\nExcel,2,3,4,5\nSQL,1,2,3,3\nWord,4,4,5,5\n")
    assert [(one.level, dict(one.extra)["Manager 2025"]) for one in table.levels] == [(3, "4"), (2, "3"), (4, "5")]


def test_a_goal_beside_named_skills_is_no_person() -> None:
    table = read("Skill,Ana Ruiz,Bo Li,Goal\nExcel,2,3,4\nSQL,1,2,3\nWord,4,4,5\n")
    assert [person.name for person in table.people] == ["Ana Ruiz", "Bo Li"]


def test_a_goal_in_words_is_kept_as_it_is() -> None:
    table = read("Skill,2024,2025,Goal 2026\nExcel,2,3,Lead a project\nSQL,1,2,Course in May\nWord,4,5,Keep it up\n")
    assert dict(table.levels[0].extra)["Goal 2026"] == "Lead a project"
    assert [one.level for one in table.levels] == [3, 2, 5]
