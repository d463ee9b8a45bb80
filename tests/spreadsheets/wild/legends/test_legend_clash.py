"""Legends that explain the numbers of one table differently are asked about; those that agree are not."""

from core.spreadsheets.wild.legends.legend_clash import chosen_legend, legend_clash
from core.spreadsheets.wild.understood import Area

AREA = Area("Site", 4, 1, 6, 2)
THREE = {"1": "novice", "2": "able", "3": "expert"}
FIVE = {"1": "beginner", "2": "basic", "3": "good", "4": "very good", "5": "expert"}
TURNED = {"1": "expert", "2": "able", "3": "novice"}
SIGNS = {"x": "wants to learn"}
CELLS = [["Roofing", 3], ["Tiling", 1]]


def test_the_legend_that_was_chosen_holds_with_what_others_say_of_signs() -> None:
    question = legend_clash(AREA, CELLS, [THREE, SIGNS, FIVE])
    assert question is not None
    assert question.choices == (
        "1 novice, 2 able, 3 expert",
        "1 beginner, 2 basic, 3 good, 4 very good, 5 expert",
    )
    assert chosen_legend(question, [THREE, SIGNS, FIVE], {}) == {**SIGNS, **THREE}
    assert chosen_legend(question, [THREE, SIGNS, FIVE], {question.id: question.choices[1]}) == {**SIGNS, **FIVE}


def test_legends_that_turn_the_numbers_around_are_asked_about() -> None:
    question = legend_clash(AREA, CELLS, [THREE, TURNED])
    assert question is not None
    assert question.asks == "Two legends explain the levels differently: which one holds?"


def test_nothing_is_asked_where_legends_agree_or_explain_nothing_of_the_table() -> None:
    assert legend_clash(AREA, CELLS, [THREE, SIGNS, {"1": "Anfänger", "2": "gut", "3": "Experte"}]) is None
    assert legend_clash(AREA, [["Roofing", "daily"]], [THREE, FIVE]) is None
