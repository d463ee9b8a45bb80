"""One cell read by the scale of its table."""

from dataclasses import replace

import pytest

from core.spreadsheets.wild.levels.level_cells import read_level
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_scale
from core.spreadsheets.wild.levels.scales import ReadLevel, Scale, Step

_FOUR = number_scale(NumberRange(0, 4), [], "header")
_HUNDRED = number_scale(NumberRange(0, 100), [20, 80], "header")


@pytest.mark.parametrize("blank", ["", None, " ", "\u3000", float("nan")])
def test_blank_is_not_rated(blank: object) -> None:
    assert read_level(blank, _FOUR) == ReadLevel("", None)


@pytest.mark.parametrize("cell", ["-", "–", "—", "n/a", "N/A", "?", "－"])
def test_dashes_and_not_applicable_are_not_rated_and_kept(cell: str) -> None:
    assert read_level(cell, _FOUR) == ReadLevel(cell, None)


def test_a_value_outside_of_the_scale_has_no_level_and_is_never_clamped() -> None:
    assert read_level(5.0, _FOUR) == ReadLevel("5", None, "", "must be one of 0, 1, 2, 3, 4.")
    assert read_level(-1.0, _FOUR) == ReadLevel("-1", None, "", "must be one of 0, 1, 2, 3, 4.")
    assert read_level("great", _FOUR) == ReadLevel("great", None, "", "must be one of 0, 1, 2, 3, 4.")
    assert read_level(101.0, _HUNDRED) == ReadLevel("101", None, "", "must be 0 to 100.")


def test_a_value_between_the_steps_is_read_by_the_same_rule() -> None:
    assert read_level(3.5, _FOUR) == ReadLevel("3.5", 4.0)  # 4.375 rounded down
    assert read_level(55.0, _HUNDRED) == ReadLevel("55", 2.5)  # 2.75 rounded down


def test_words_beside_a_number_are_a_note() -> None:
    assert read_level("3 - joins only", _FOUR) == ReadLevel("3 - joins only", 3.5, "joins only")


def test_a_sentence_in_a_scale_of_numbers_is_a_note() -> None:
    sentence = "Has done two courses and a small project"
    assert read_level(sentence, _FOUR) == ReadLevel(sentence, None, sentence)


def test_an_edited_step_holds() -> None:
    steps = tuple(replace(step, level=2.0) if step.written == "3" else step for step in _FOUR.steps)
    edited = replace(_FOUR, steps=steps)
    assert read_level(3.0, edited).level == 2.0
    assert read_level(4.0, edited).level == 5.0
    assert read_level(3.5, edited).level == 2.0  # no rule fits any more: the lower of its neighbours


def test_a_step_without_a_level_is_no_problem() -> None:
    scale = Scale("mark", None, None, "answer", (Step("x", None), Step("o", 3.0)))
    assert read_level("X", scale) == ReadLevel("X", None, "")


def test_a_fraction_out_of_another_number_is_a_problem() -> None:
    assert read_level("3/4", _FOUR).level == 3.5
    assert read_level("3/10", _FOUR) == ReadLevel("3/10", None, "", "must be one of 0, 1, 2, 3, 4.")
