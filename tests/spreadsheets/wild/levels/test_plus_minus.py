"""Plus and minus signs that a legend explains are steps in their own order, and never read by another meaning."""

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of
from core.spreadsheets.wild.levels.level_cells import read_level
from tests.spreadsheets.wild.levels.cell_levels import answered_levels, asked, levels_of

FOUR: list[object] = ["-", "o", "+", "++"]


@pytest.mark.parametrize(
    "legend",
    [
        {"-": "nicht eingewiesen", "o": "eingewiesen", "+": "selbständig", "++": "kann anlernen"},
        {"++": "can teach", "+": "alone", "o": "with help", "-": "not trained"},
        {"-": "aardvark", "o": "bear", "+": "camel", "++": "dodo"},
    ],
)
def test_four_signs_are_four_even_steps_from_none(legend: dict[str, str]) -> None:
    # thirds of 5: 1.67 and 3.33, rounded down
    assert levels_of(FOUR, "", legend) == [0, 1.5, 3, 5]
    (said,) = scale_of(FOUR, "", legend).assumed
    assert f"- ({legend['-']}) 0, o ({legend['o']}) 1.5, + ({legend['+']}) 3, ++ ({legend['++']}) 5" in said


def test_a_minus_that_is_not_assessed_has_no_level_and_is_no_step() -> None:
    legend = {"-": "nicht bewertet", "o": "Grundkenntnisse", "+": "selbständig", "++": "kann schulen"}
    assert levels_of(FOUR, "", legend) == [None, 1.5, 3, 5]


def test_words_for_levels_up_to_expert_keep_their_levels() -> None:
    legend = {"-": "Anfänger", "o": "Grundkenntnisse", "+": "Fortgeschritten", "++": "Experte"}
    assert levels_of(FOUR, "", legend) == [1, 2, 4, 5]


def test_words_that_fall_with_the_signs_are_not_turned_round() -> None:
    assert levels_of(["-", "o", "+"], "", {"-": "Experte", "o": "gut", "+": "Anfänger"}) == [5, 3, 1]


def test_yes_and_no_in_signs_keep_what_the_words_say() -> None:
    assert levels_of(["+", "-"], "", {"+": "geschult", "-": "nicht geschult"}) == [2, 0]


def test_other_spellings_of_the_middle_and_of_the_dash_are_the_same_sign() -> None:
    legend = {"-": "none", "+/-": "some", "+": "good"}
    assert levels_of(["–", "±", "+-", "+"], "", legend) == [0, 2.5, 2.5, 5]


def test_a_letter_o_beside_counted_plus_signs_is_not_one_plus() -> None:
    found = scale_of(["+", "++", "o", "+"], "", {"+": "alone", "++": "teaches"})
    assert found.scale is not None
    assert read_level("o", found.scale).level is None
    assert read_level("o", found.scale).problem == "must be one of +, ++."


def test_a_minus_explained_beside_stars_is_a_step() -> None:
    legend = {"★": "basic", "★★": "good", "★★★": "expert", "-": "not trained"}
    assert levels_of(["★", "★★★", "-"], "", legend) == [1.5, 5, 0]


def test_a_circle_and_plus_signs_without_a_legend_are_asked_about() -> None:
    unclear = asked(["o", "+", "++", "+"])
    assert answered_levels(unclear, unclear.proposed, ["o", "+", "++"]) == [0, 2.5, 5]
