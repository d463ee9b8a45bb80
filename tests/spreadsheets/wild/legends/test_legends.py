"""Legends in every form people write them, and tables that look like one and are none."""

import pytest

from core.spreadsheets.wild.legends.legends import legend_in
from core.spreadsheets.wild.levels.found_scale import scale_of

_STEPS = {"0": "none", "1": "beginner", "2": "expert"}


@pytest.mark.parametrize(
    "rows",
    [
        [["Scale: 0 = none, 1 = beginner, 2 = expert"]],
        [["0 = none; 1 = beginner; 2 = expert"]],
        [["0-none 1-beginner 2-expert"]],
        [["0 - none\n1 - beginner\n2 - expert"]],
        [["0) none | 1) beginner | 2) expert"]],
        [["Legend:", "0: none", "1: beginner", "2: expert"]],
        [["0 (none), 1 (beginner), 2 (expert)"]],
        [["Legend"], ["0 = none"], ["1 = beginner"], ["2 = expert"]],
        [["0. none"], ["1. beginner"], ["2. expert"]],
        [["Level 0: none"], ["Level 1: beginner"], ["Level 2: expert"]],
        [[0.0, "none"], [1.0, "beginner"], [2.0, "expert"]],
        [["Legend", ""], ["", ""], [0.0, "none"], [1.0, "beginner"], [2.0, "expert"]],
        [["Level", "Description"], ["0", "none"], ["1", "beginner"], ["2", "expert"]],
        [["Level", "Name"], [0.0, "none"], [1.0, "beginner"], [2.0, "expert"]],
        [["Stufe", "Bezeichnung"], [0.0, "none"], [1.0, "beginner"], [2.0, "expert"]],
        [["none", 0.0], ["beginner", 1.0], ["expert", 2.0]],
        [["none = 0"], ["beginner = 1"], ["expert = 2"]],
        [["none (0)"], ["beginner (1)"], ["expert (2)"]],
        [[0.0, 1.0, 2.0], ["none", "beginner", "expert"]],
        [["Level", 0.0, 1.0, 2.0], ["Meaning", "none", "beginner", "expert"]],
        [["0", "none", "1", "beginner", "2", "expert"]],
        [["０＝none"], ["１＝beginner"], ["２＝expert"]],
    ],
)
def test_a_legend_of_numbers_is_read_in_any_form(rows: list[list[object]]) -> None:
    assert legend_in(rows) == _STEPS


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([["Legend: o = can do; x = cannot"]], {"o": "can do", "x": "cannot"}),
        ([["x: trained"], ["o: can train others"]], {"x": "trained", "o": "can train others"}),
        ([["Legend"], ["X", "trained"], ["O", "can do"]], {"x": "trained", "o": "can do"}),
        ([["★ basic"], ["★★ good"], ["★★★ expert"]], {"★": "basic", "★★": "good", "★★★": "expert"}),
        ([["凡例"], ["◎：指導できる"], ["○：一人でできる"]], {"◎": "指導できる", "○": "一人でできる"}),
        ([["0：なし、1：初級、2：中級"]], {"0": "なし", "1": "初級", "2": "中級"}),
        ([["Legende: 1 = Anfänger; 2 = Könner"]], {"1": "Anfänger", "2": "Könner"}),
        ([["B = Beginner, A = Advanced"]], {"b": "Beginner", "a": "Advanced"}),
        ([["T", "Trainer"], ["L", "Learning"]], {"t": "Trainer", "l": "Learning"}),
        ([["✓ = yes, ✗ = no"]], {"✓": "yes", "✗": "no"}),
        ([["1-low 5-high"]], {"1": "low", "5": "high"}),
        ([["Rate yourself from 1 (beginner) to 5 (expert)"]], {"1": "beginner", "5": "expert"}),
        ([["1 being lowest and 5 being highest"]], {"1": "lowest", "5": "highest"}),
        ([["1-2 = beginner, 3-4 = expert"]], {"1": "beginner", "2": "beginner", "3": "expert", "4": "expert"}),
        ([["Beginner: knows it"], ["Expert: teaches it"]], {"Beginner": "knows it", "Expert": "teaches it"}),
        ([["1", "Novice", "asks"], ["2", "Expert", "leads"]], {"1": "Novice: asks", "2": "Expert: leads"}),
    ],
)
def test_signs_letters_words_and_ends_of_a_scale_are_legends_too(
    rows: list[list[object]], found: dict[str, str]
) -> None:
    assert legend_in(rows) == found


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["", None], [""]],
        [["Skill", "Level"], ["SQL", 3.0], ["Python", 2.0]],
        [["No", "Skill"], [1.0, "SQL"], [2.0, "Python"]],
        [["Level", "Name"], [1.0, "Ana"], [2.0, "Bob"], [3.0, "Cleo"]],
        [["Level", "Skill"], [3.0, "SQL"], [1.0, "Python"], [2.0, "Java"]],
        [["SQL", "3 - Intermediate"], ["Java", "1 - Beginner"]],
        [["3 - Intermediate"], ["1 - Beginner"], ["3 - Intermediate"]],
        [["1. Python"], ["2. SQL"], ["3. Java"]],
        [["R", "Advanced"], ["C", "Beginner"], ["D", "Expert"]],
        [[1.0, "Expert"], [2.0, "Beginner"], [3.0, "Advanced"]],
        [["1", "Python", "Beginner"], ["2", "SQL", "Expert"]],
        [["Name", "SQL", "Java"], ["Ana", 1.0, 2.0], ["Bob", 3.0, ""]],
        [["Ana", "x", "o"], ["Bob", "o", "x"]],
        [["x", "", "x"], ["", "x", ""]],
        [["Python", "Beginner"], ["SQL", "Expert"]],
        [["Beginner", 12.0], ["Expert", 5.0]],
        [["Level", "1", "2"], ["SQL", "3", "4"]],
        [["Total", "12"], ["Average", "3"]],
        [["Time: 10:30"]],
        [["https://example.org/a=b"]],
    ],
)
def test_an_ordinary_table_is_no_legend(rows: list[list[object]]) -> None:
    assert legend_in(rows) == {}


def test_both_ends_of_a_scale_in_one_cell_are_a_legend() -> None:
    assert legend_in([["0 – não exigido, 5 – referência"]]) == {"0": "não exigido", "5": "referência"}
    assert legend_in([["1: warm up, 2: stretch"]]) == {}


def test_letters_may_be_any_where_their_meanings_rise_one_by_one() -> None:
    said = ["I - in training", "L - with supervision", "U - without supervision", "O - can train others"]
    assert list(legend_in([[text] for text in said])) == ["i", "l", "u", "o"]
    assert legend_in([["R", "Advanced"], ["D", "Expert"], ["C", "Beginner"]]) == {}  # languages that someone knows


def test_pairs_that_lie_across_are_a_legend_by_the_words_of_their_ends() -> None:
    across: list[object] = ["1", "Anfänger", "2", "Fortgeschritten", "3", "Kompetent", "4", "Experte"]
    legend = legend_in([across])
    assert legend == {"1": "Anfänger", "2": "Fortgeschritten", "3": "Kompetent", "4": "Experte"}
    found = scale_of([1.0, 2.0, 3.0, 4.0], legend=legend)
    assert found.unclear is None
    assert found.scale is not None
    assert [step.level for step in found.scale.steps] == [1, 2.5, 3.5, 5]  # quarters of 5, rounded down to half steps
    assert legend_in([["1", "Anfänger", "2", "Experte", "3", "Kompetent", "4", "gut"]]) == {}


def test_ends_that_are_called_good_and_bad_are_a_legend_whichever_is_the_lower() -> None:
    assert legend_in([["1 (top) - 4 (weak)"]]) == {"1": "top", "4": "weak"}
    assert legend_in([["1 – lo mejor, 5 – lo peor"]]) == {"1": "lo mejor", "5": "lo peor"}


def test_keys_of_two_letters_are_explained_by_what_they_equal() -> None:
    said = "Suivi des niveaux : A = acquis, EC = en cours, NA = non acquis"
    assert legend_in([[said]]) == {"a": "acquis", "EC": "en cours", "NA": "non acquis"}
    assert legend_in([["SQL = 3, PHP = 2, Go = 4"]]) == {}


def test_numbers_with_a_word_after_a_blank_are_a_legend_under_its_title() -> None:
    lines = ["LEYENDA", "1 Principiante", "2 Básico", "3 Competente", "4 Avanzado", "5 Experto"]
    assert list(legend_in([[line] for line in lines])) == ["1", "2", "3", "4", "5"]
    assert legend_in([["2 Brot"], ["3 Milch"], ["1 Butter"]]) == {}
