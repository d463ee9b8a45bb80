"""The own rating beside those of others."""

from core.analysis.levels import skill_levels
from core.analysis.raters import own_and_others
from core.workbook.rows import Workbook
from tests.analysis.standings import TODAY, has, rated
from tests.workbook.books import book


def test_skills_someone_else_rated_stand_by_how_far_the_ratings_lie_apart() -> None:
    skills = [has("R", 3), has("SQL", 4), has("Go", 1), has("Ada", 5), has("Poise", None)]
    ratings = [rated("R", 2), rated("SQL", 1), rated("SQL", 5, "peer"), rated("Go", 2), rated("Poise", 3)]
    found = own_and_others(skill_levels(book(skills=skills, ratings=ratings), TODAY))
    # SQL 5 - 1; Go 2 - 1 before R 3 - 2 by name; Poise has one opinion; Ada nobody else's
    assert found[["Skill", "Lowest", "Highest", "Raters", "Apart"]].to_numpy().tolist() == [
        ["SQL", 1, 5, 2, 4],
        ["Go", 1, 2, 1, 1],
        ["R", 2, 3, 1, 1],
        ["Poise", 3, 3, 1, 0],
    ]
    assert found["Own"].isna().tolist() == [False, False, False, True]
    assert found.index.tolist() == [0, 1, 2, 3]


def test_without_ratings_there_is_nothing_to_compare() -> None:
    assert own_and_others(skill_levels(Workbook(), TODAY)).columns.tolist() == [
        "Skill", "Own", "Lowest", "Highest", "Raters", "Apart",
    ]  # fmt: skip
    assert own_and_others(skill_levels(book(skills=[has("SQL", 2)]), TODAY)).empty
