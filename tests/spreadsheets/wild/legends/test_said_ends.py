"""What a sentence says of the ends of a scale, in either order, with a verb or without one."""

import pytest

from core.spreadsheets.wild.legends.legends import legend_in
from core.spreadsheets.wild.legends.said_ends import both_ends, falls_as_said


@pytest.mark.parametrize(
    "text",
    [
        "(1 highest – 5 lowest)", "Notes de 1 (excellent) à 4 (insuffisant)", "Legenda: 1 najlepiej, 4 najgorzej",
        "1 ist die beste Bewertung, 4 die schlechteste", "The best is 1, the worst is 4", "best = 1 … worst = 5",
        "excellent (1) to poor (4)", "1 es el mejor y 4 el peor", "1 è il migliore, 5 il peggiore",
        "1 är bäst, 5 är sämst", "De 1 (melhor) a 5 (pior)", "1が最高、5が最低", "1 best 2 3 4 5 worst",
    ],
)  # fmt: skip
def test_both_ends_of_a_scale_that_counts_down_are_a_legend(text: str) -> None:
    assert both_ends(text)[0][0] == "1"
    assert falls_as_said(text) is True
    assert next(iter(legend_in([[text]])), "no legend") == "1"


@pytest.mark.parametrize(
    "text",
    ["low 1 - 5 high", "Poor 1 – 4 Excellent", "Scale from worst 1 to best 4", "Scale: 1 (low) - 5 (high)",
     "Skala: 1-5 (5 = sehr gut)", "Levels 0 to 3, 3 is best", "1 is the lowest"],
)  # fmt: skip
def test_a_scale_that_counts_up_is_told_from_one_that_counts_down(text: str) -> None:
    assert falls_as_said(text) is False


@pytest.mark.parametrize("text", ["Rate 1 to 4 where 1 is the strongest", "1 is the best", "La meilleure note est 1"])
def test_one_end_tells_the_direction_and_is_no_legend(text: str) -> None:
    assert falls_as_said(text) is True
    assert legend_in([[text]]) == {}


@pytest.mark.parametrize(
    "text",
    ["Rate your expertise (1 to 5)", "How well do you master: 1 to 5", "Only 1 excellent answer", "Best of 2019",
     "1 is yes and 5 is no idea yet", "Version 1.2 is the best", ""],
)  # fmt: skip
def test_other_sentences_say_nothing_of_the_ends(text: str) -> None:
    assert both_ends(text) == []
