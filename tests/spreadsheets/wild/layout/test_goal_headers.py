"""A header names what is aimed for where nothing but a goal stands in it, with a time or a word for levels."""

import pytest

from core.spreadsheets.wild.layout.goal_headers import is_goal, says_goal


@pytest.mark.parametrize(
    "header",
    [
        "Goal 2026", "2026 goal", "Plan 2026", "Level 2026 (goal)", "Goal Q3", "Q3 target", "Next year",
        "Planned level", "Goal by end of 2026", "Level in 12 months",
        "Goal FY26", "Goal 31.12.2026", "Ziel 2026",
        "Geplant 2026",
        "Ziel-Level", "Ziel Ende 2026", "Nächstes Jahr", "Objectif 2026", "Niveau prévu", "L'année prochaine",
        "Meta 2026", "Livello previsto", "Gepland niveau", "Cel 2026",
        "Planerad nivå", "Hedef 2026", "Cíl 2026", "Цель 2026",
        "План на 2026", "2026年目標", "目標(2026)", "计划水平", "2026년 목표",
    ],
)  # fmt: skip
def test_goals_and_plans_of_a_time_are_aimed_for_in_many_languages(header: str) -> None:
    assert says_goal(header)


@pytest.mark.parametrize(
    "header",
    [
        "Goal setting", "Planning", "Planning 2026", "Target costing",
        "Project plan", "Plan B", "Meta Ads", "目標設定",
        "Goal 1", "Level 2025", "2026",
        "Next steps", "Business plan 2026", "Senior target", "Target marketing",
    ],
)  # fmt: skip
def test_names_of_skills_and_roles_and_times_alone_are_not_aimed_for(header: str) -> None:
    assert not is_goal(header)


def test_a_goal_alone_may_be_a_skill() -> None:
    assert [(is_goal(header), says_goal(header)) for header in ("Plan", "Goal (1-5)")] == [(True, False), (True, False)]
