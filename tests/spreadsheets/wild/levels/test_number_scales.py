"""Scales of numbers: 5 x value / highest, rounded down; and the question where the numbers do not tell the highest."""

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of
from tests.spreadsheets.wild.levels.cell_levels import answered_levels, asked, levels_of

_ONE_TO_FIVE: list[object] = [1.0, 2.0, 3.0, 4.0, 5.0, 3.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("header", "cells", "levels"),
    [
        ("Level (1-10)", [1.0, 7.0, 10.0, 9.0], [0.5, 3.5, 5.0, 4.5]),
        ("Skill level 0 to 4", [0.0, 1.0, 2.0, 3.0, 4.0], [0.0, 1.0, 2.5, 3.5, 5.0]),  # 1.25 and 3.75 rounded down
        ("Rating /10", [3.0, 5.0], [1.5, 2.5]),
        ("Level 1..4", [1.0, 2.0, 3.0, 4.0], [1.0, 2.5, 3.5, 5.0]),
        ("Score out of 20", [20.0, 13.0], [5.0, 3.0]),  # 3.25
        ("Bewertung 1 bis 5", [1.0, 4.0], [1.0, 4.0]),
        ("Niveau de 0 à 3", [1.0, 2.0, 3.0], [1.5, 3.0, 5.0]),  # 1.67, 3.33
        ("Nivel (1 a 4)", [2.0], [2.5]),
        ("note sur 20", [10.0], [2.5]),
        ("レベル（0～4）", [3.0], [3.5]),
        ("スキルレベル 1〜5", [4.0], [4.0]),
        ("5段階評価", [2.0], [2.0]),
        ("10点満点", [8.0], [4.0]),
        ("等级（1至5）", [5.0, 2.0], [5.0, 2.0]),
        ("Level 0–5", [2.5, 0.0], [2.5, 0.0]),
        ("Proficiency %", [0.8, 0.35, 1.0], [4.0, 1.5, 5.0]),  # a percent cell holds 0.8; 1.75 rounded down
        ("Level (1=beginner, 4=expert)", [1.0, 4.0], [1.0, 5.0]),
        ("Level 1-5", ["3", "４", "②", "3,5", " 4.5 "], [3.0, 4.0, 2.0, 3.5, 4.5]),
    ],
)
def test_a_range_in_the_header_is_the_scale(header: str, cells: list[object], levels: list[float]) -> None:
    assert levels_of(cells, header) == levels


@pytest.mark.parametrize(
    ("legend", "cells", "levels"),
    [
        ({"0": "none", "4": "expert"}, [0.0, 1.0, 2.0, 3.0, 4.0], [0.0, 1.0, 2.5, 3.5, 5.0]),
        # from "none": 5 x (value - 1) / 4: 0, 1.25, 2.5, 3.75, 5
        ({"1": "no knowledge", "5": "expert"}, [1.0, 2.0, 3.0, 4.0, 5.0], [0.0, 1.0, 2.5, 3.5, 5.0]),
        ({"1": "keine Kenntnisse", "2": "Anfänger", "3": "Experte"}, [1.0, 2.0, 3.0], [0.0, 2.5, 5.0]),
        ({"1": "aucune", "3": "expert"}, [2.0], [2.5]),
        ({"1": "ninguno", "3": "experto"}, [2.0], [2.5]),
        ({"1": "未経験", "3": "指導できる"}, [2.0], [2.5]),
        ({"1": "不会", "3": "精通"}, [2.0], [2.5]),
        ({"1": "beginner", "3": "expert"}, [1.0, 2.0, 3.0], [1.5, 3.0, 5.0]),
        # 1 is the best: turned round, 1 is 5 and 5 is 1
        ({"1": "expert", "5": "beginner"}, [1.0, 2.0, 4.0, 5.0], [5.0, 4.0, 2.0, 1.0]),
        ({"1": "high", "2": "medium", "3": "low"}, [1.0, 2.0, 3.0], [5.0, 3.0, 1.5]),
        ({"1": "expert", "3": "no knowledge"}, [1.0, 2.0, 3.0], [5.0, 2.5, 0.0]),
        ({"0": "not applicable", "1": "beginner", "4": "expert"}, [0.0, 1.0, 4.0], [None, 1.0, 5.0]),
        ({"1": "beginner", "4": "expert", "9": "not rated"}, [9.0, 4.0], [None, 5.0]),
        ({"0": "none", "4": "expert", "x": "not required", "T": "in training"}, ["3", "4", "2", "x", "T"], None),
        ({"0": "none", "3": "Intermediate", "4": "Expert"}, ["Intermediate", "none", "Expert"], [3.5, 0.0, 5.0]),
        ({"1": "Basic", "2": "Expert", "3": "Competent"}, ["Basic"], None),
    ],
)
def test_a_legend_is_the_scale(legend: dict[str, str], cells: list[object], levels: list[float | None] | None) -> None:
    if "T" in legend:
        assert levels_of(cells, "", legend) == [3.5, 5.0, 2.5, None, 1.0]
    elif levels is None:  # words that neither rise nor fall with their numbers
        assert asked(cells, "", legend).choices == ("3 is the best of 1 to 3", "1 is the best of 1 to 3")
    else:
        assert levels_of(cells, "", legend) == levels


@pytest.mark.parametrize(
    ("cells", "levels"),
    [
        (["3 - Intermediate (can work alone)", "1 - Beginner", "5 - Expert"], [3.0, 1.0, 5.0]),
        (["1 - None", "3 - Intermediate", "5 - Expert"], [0.0, 2.5, 5.0]),
        (["1 - Expert", "2 - Intermediate", "3 - Beginner"], [5.0, 3.0, 1.5]),
        (["Intermediate (3)", "Expert (5)"], [3.0, 5.0]),
        (["4: Advanced", "0: None", "5: Expert"], [4.0, 0.0, 5.0]),
        (["2 Fortgeschritten", "3 Experte", "1 Anfänger"], [3.0, 5.0, 1.5]),
        (["3\nIntermediate", "5\nExpert"], [3.0, 5.0]),
        (["4/5", "2/5"], [4.0, 2.0]),
        (["3 of 5", "5 of 5"], [3.0, 5.0]),
        (["3 von 4", "4 von 4"], [3.5, 5.0]),
        (["7 sur 10", "10 sur 10"], [3.5, 5.0]),
        (["80 %", "35 %"], [4.0, 1.5]),
        (["3/4", "2/5"], [3.5, 2.0]),
    ],
)
def test_numbers_with_words_or_with_what_they_are_out_of(cells: list[object], levels: list[float]) -> None:
    assert levels_of(cells) == levels


@pytest.mark.parametrize(
    "cells",
    [
        ["L1", "L2", "L3", "L1", "L2", "L3", "L5", "L5"],
        ["Level 1", "Lv 2", "lvl3", "Level 1", "level 2", "LEVEL 3", "Level 5", "L5"],
        ["レベル1", "レベル2", "レベル3", "レベル1", "レベル2", "レベル3", "レベル5", "5"],
        ["①", "②", "③", "①", "❷", "③", "⑤", "5"],
        ["1️⃣", "2️⃣", "3️⃣", "1️⃣", "2️⃣", "3️⃣", "5️⃣", "5"],
        ["Stufe 1", "Stufe 2", "Stufe 3", "Stufe 1", "Stufe 2", "Stufe 3", "Stufe 5", "5"],
        ["I", "II", "III", "I", "II", "III", "V", "V"],
        ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅴ", "Ⅴ"],
        ["１", "２", "３", "１", "２", "３", "５", "５"],
    ],
)
def test_a_number_in_any_clothes_is_a_number(cells: list[object]) -> None:
    assert levels_of(cells) == [1.0, 2.0, 3.0, 1.0, 2.0, 3.0, 5.0, 5.0]


def test_many_numbers_up_to_five_are_a_scale_of_five_and_it_is_said() -> None:
    found = scale_of(_ONE_TO_FIVE)
    assert found.assumed == ("Levels run from 1 to 5 in the data; 5 is taken as the highest.",)
    assert levels_of(_ONE_TO_FIVE) == _ONE_TO_FIVE
    assert levels_of([0.0, *_ONE_TO_FIVE]) == [0.0, *_ONE_TO_FIVE]


def test_many_numbers_up_to_ten_are_a_scale_of_ten() -> None:
    assert levels_of([1.0, 10.0, 7.0, 3.0, 5.0, 5.0, 8.0, 10.0]) == [0.5, 5.0, 3.5, 1.5, 2.5, 2.5, 4.0, 5.0]


def test_halves_up_to_ten_are_a_scale_of_ten_though_none_repeats() -> None:
    # 7.5, 6.5 and 4.5 of 10 are 3.75, 3.25 and 2.25 of 5, rounded down
    cells: list[object] = ["7,5", 8.0, "6,5", 3.0, 9.0, "4,5", 10.0, 0.0]
    assert levels_of(cells) == [3.5, 4.0, 3.0, 1.5, 4.5, 2.0, 5.0, 0.0]


@pytest.mark.parametrize(
    ("cells", "tops"),
    [
        ([1.0, 2.0, 3.0], {"3", "4", "5"}),
        ([1.0, 2.0, 3.0] * 40, {"3", "4", "5"}),
        ([0.0, 1.0, 2.0, 3.0, 4.0] * 40, {"4", "5"}),
        ([1.0, 2.0, 3.0, 4.0] * 3, {"4", "5"}),
        ([1.0, 2.0], {"2", "3", "4", "5"}),
        ([5.0, 2.0, 3.0], {"5", "10"}),
        ([1.0, 2.0, 7.0, 3.0, 2.0, 6.0, 5.0, 4.0, 1.0], {"7", "10"}),
        ([10.0, 2.0], {"10", "100"}),
        ([10.0, 2.0, 3.5], {"10", "100"}),
    ],
)
def test_the_highest_of_the_scale_is_asked_where_two_are_plausible(cells: list[object], tops: set[str]) -> None:
    unclear = asked(cells)
    rising = [choice for choice in unclear.choices if not choice.startswith("1 is the best")]
    assert {choice.split(" is the best")[0] for choice in rising} == {*tops, "not levels"}


@pytest.mark.parametrize("cells", [[1, 3, 5, 4, 2, 1], ["2,5", 3, "4,5", 5, "1,5", 2]])
def test_few_numbers_that_fill_1_to_5_or_go_in_halves_up_to_5_are_a_scale_of_5(cells: list[object]) -> None:
    found = scale_of(cells)
    assert found.scale is not None
    assert (found.scale.high, found.unclear, len(found.assumed)) == (5, None, 1)


@pytest.mark.parametrize("cells", [[1, 2, 3, 4, 5], [3, 1, 5, 5, 4, 1], [2.5, 5, 1], [2.3, 4.5, 5, 1, 1, 2]])
def test_fewer_ones_may_be_of_10_or_ranks(cells: list[object]) -> None:
    assert "10 is the best of 1 to 10" in asked(cells).choices


def test_an_answer_is_a_scale_that_reads_the_cells() -> None:
    cells: list[object] = [1.0, 2.0, 3.0, ""]
    unclear = asked(cells)
    assert answered_levels(unclear, "3 is the best of 1 to 3", cells) == [1.5, 3.0, 5.0, None]
    assert answered_levels(unclear, "4 is the best of 1 to 4", cells) == [1.0, 2.5, 3.5, None]
    assert answered_levels(unclear, "5 is the best of 1 to 5", cells) == [1.0, 2.0, 3.0, None]
    assert answered_levels(unclear, "not levels", cells) == [None, None, None, None]
    assert {scale.source for scale in unclear.scales.values()} == {"answer"}


def test_a_person_can_say_that_1_is_the_best_where_it_is_not_proposed() -> None:
    unclear = asked([1.0, 2.0, 4.0])
    assert unclear.choices[-2:] == ("1 is the best of 1 to 4", "1 is the best of 1 to 5")[::-1]
    # turned round, 1, 2 and 4 of 4 are 4/4, 3/4 and 1/4 of 5, rounded down to half steps
    assert answered_levels(unclear, "1 is the best of 1 to 4", [1.0, 2.0, 4.0]) == [5.0, 3.5, 1.0]


def test_zero_below_a_stated_scale_is_asked() -> None:
    cells: list[object] = [0.0, 1.0, 5.0]
    unclear = asked(cells, "Level (1-5)")
    assert answered_levels(unclear, "0 is none (level 0)", cells) == [0.0, 1.0, 5.0]
    assert answered_levels(unclear, "0 is not rated", cells) == [None, 1.0, 5.0]


def test_a_few_numbers_beyond_a_stated_scale_are_problems_and_many_are_a_question() -> None:
    assert levels_of([*_ONE_TO_FIVE, 9.0], "Level (1-5)") == [*_ONE_TO_FIVE, None]
    many: list[object] = [*_ONE_TO_FIVE, 6.0, 7.0, 8.0]
    unclear = asked(many, "Level (1-5)")
    assert unclear.choices == ("10 is the highest", "1 to 5; others are mistakes", "1 is the best of 1 to 10")
    assert answered_levels(unclear, "10 is the highest", [8.0]) == [4.0]


def test_a_slip_of_the_finger_does_not_make_another_scale() -> None:
    assert levels_of([*_ONE_TO_FIVE * 7, 44.0])[-1] is None
    unclear = asked([*_ONE_TO_FIVE, *_ONE_TO_FIVE, 44.0])
    assert unclear.choices == ("5 is the best of 1 to 5", "not levels", "1 is the best of 1 to 5")


@pytest.mark.parametrize(
    ("header", "cells"), [("Note", [1.0, 2.0, 4.0]), ("", ["1級", "2級", "3級"]), ("", ["一级", "二级"])]
)
def test_where_one_may_be_the_best_the_direction_is_asked(header: str, cells: list[object]) -> None:
    unclear = asked(cells, header)
    assert {"1 is the best of 1 to 6", "6 is the best of 1 to 6"} <= set(unclear.choices)
    # 1 of 6 turned round is 6 of 6
    assert answered_levels(unclear, "1 is the best of 1 to 6", cells[:1]) == [5.0]


def test_ones_alone_are_asked_about() -> None:
    cells: list[object] = [1.0, "", 1.0]
    unclear = asked(cells)
    assert unclear.asks == "What does 1 mean?"
    assert [answered_levels(unclear, choice, cells)[0] for choice in unclear.choices] == [3.0, 2.0, 1.0, None]


def test_a_legend_of_sentences_that_seems_to_fall_is_asked_about() -> None:
    assert levels_of([1.0, 3.0], "", {"1": "needs help", "2": "routine work", "3": "no supervision needed"}) == [
        1.5,
        5.0,
    ]
    unclear = asked([1.0, 3.0], "", {"1": "can do it all", "2": "routine work", "3": "in training"})
    assert unclear.choices == ("1 is the best of 1 to 3", "3 is the best of 1 to 3")


@pytest.mark.parametrize("header", ["Sprint 1-3", "Rating 05/24", "Team 1 to 4", "Level since 2019"])
def test_other_numbers_in_a_header_are_no_range(header: str) -> None:
    assert "10 is the best of 1 to 10" in asked([2.0, 5.0, 3.0], header).choices


def test_a_header_widens_a_legend_that_counts_down_only_by_what_is_used() -> None:
    legend = {"5": "beginner", "1": "expert"}
    assert levels_of([1, 3, 5], "Scale of 5 (beginner) to 1 (expert)", legend) == [5, 3, 1]
    assert levels_of([1, 3, 5], "Score /5", {"1": "no knowledge", "5": "expert"}) == [0, 2.5, 5]


def test_plus_and_minus_signs_around_a_middle_are_asked_about() -> None:
    unclear = asked(["--", "-", "0", "+", "++"], "Level")
    # quarters of 5, rounded down to half steps
    assert answered_levels(unclear, unclear.proposed, ["--", "-", "0", "+", "++"]) == [0, 1, 2.5, 3.5, 5]
    assert answered_levels(unclear, unclear.choices[1], ["--", "-", "0", "+", "++"]) == [None, None, None, 2.5, 5]


def test_school_marks_of_a_named_range_are_asked_about_with_1_as_the_best() -> None:
    cells: list[object] = [1.0, 6.0]
    unclear = asked(cells, "Note (1-6, Schulnoten)")
    assert unclear.choices == ("1 is the best of 1 to 6", "6 is the best of 1 to 6")
    assert answered_levels(unclear, "1 is the best of 1 to 6", cells) == [5.0, 0.5]  # 5/6 of a level, rounded down
