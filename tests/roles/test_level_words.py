"""Worded levels stand on both scales, and the levels of people among them."""

from core.roles.level_words import level_words, skills_with_words
from tests.roles.made import small_library


def test_only_skills_whose_levels_have_words_are_found_by_any_of_their_names() -> None:
    assert skills_with_words(small_library(), ["Mining", "oral expression", "Golf", "SPEAKING"]) == {
        "oral expression": 0,
        "SPEAKING": 0,
    }


def test_levels_stand_in_order_with_what_is_asked_for_between_them() -> None:
    found = level_words(small_library(), 0, {"asked": 4.0, "mine": 0.5})
    # 2, 4 and 6 of 7 are 10 / 7, 20 / 7 and 30 / 7 of 5
    assert [(round(one.level, 2), one.value, one.words) for one in found] == [
        (0.5, None, "mine"),
        (1.43, 2, "Greet tourists"),
        (2.86, 4, "Interview people"),
        (4.0, None, "asked"),
        (4.29, 6, "Argue a case"),
    ]


def test_a_skill_without_words_has_the_levels_of_people_only() -> None:
    assert [one.words for one in level_words(small_library(), 3, {"mine": 2.0})] == ["mine"]
