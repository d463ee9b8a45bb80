"""Letters, marks and colours of a legend: levels by words, or even steps where the legend ends at "can do it"; said."""

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of
from tests.spreadsheets.wild.levels.cell_levels import answered_levels, asked, levels_of


@pytest.mark.parametrize(
    ("legend", "levels"),
    [
        ({"N": "not trained", "S": "needs support", "F": "fully trained"}, [0, 2.5, 5]),
        ({"NA": "non acquis", "ECA": "en cours d'acquisition", "A": "acquis"}, [0, 2.5, 5]),
        ({"A": "zelfstandig", "B": "met hulp", "C": "niet bekwaam"}, [5, 2.5, 0]),
        ({"O": "onvoldoende", "V": "voldoende", "G": "goed"}, [1.5, 3, 5]),  # 1, 2, 3 of 3
        ({"T": "in training", "C": "competent", "FT": "fully trained"}, [1.5, 3, 5]),
        ({"NT": "not trained", "IT": "in training", "T": "trained"}, [0, 2.5, 5]),
    ],
)
def test_a_list_that_ends_at_can_do_it_is_spread_as_numbers_are(legend: dict[str, str], levels: list[float]) -> None:
    cells: list[object] = list(legend)
    assert levels_of(cells, "", legend) == levels
    (said,) = scale_of(cells, "", legend).assumed
    assert said.startswith("The legend's steps are taken as a whole scale, spread evenly up to 5 as numbers would be:")
    assert all(f"{key} ({text}) {level:g}" in said for (key, text), level in zip(legend.items(), levels, strict=True))
    behind_numbers = {str(at): text for at, text in enumerate(legend.values())}
    if levels == sorted(levels) and levels[0] == 0:
        assert levels_of([0, 1, 2], "", behind_numbers) == levels


@pytest.mark.parametrize(
    ("legend", "levels"),
    [
        ({"B": "basic", "I": "intermediate", "A": "advanced"}, [2, 3, 4]),
        ({"N": "none", "B": "beginner", "I": "intermediate"}, [0, 1, 3]),  # the middle: something is above it
        ({"T": "Trainer", "L": "Learning", "N": "Not trained"}, [4, 1, 0]),
        ({"x": "competent", "o": "in training"}, [3, 1]),  # two steps are no list
    ],
)
def test_words_that_name_a_step_of_a_longer_ladder_keep_their_level(
    legend: dict[str, str], levels: list[float]
) -> None:
    cells: list[object] = list(legend)
    assert levels_of(cells, "", legend) == levels
    (said,) = scale_of(cells, "", legend).assumed
    assert said.startswith(
        f"The legend's words are read by what they usually mean, so that the highest is {max(levels)} of"
    )


def test_a_legend_up_to_expert_needs_no_word() -> None:
    legend = {"B": "beginner", "I": "intermediate", "E": "expert"}
    assert levels_of(["B", "I", "E"], "", legend) == [1, 3, 5]
    assert scale_of(["B", "I", "E"], "", legend).assumed == ()


def test_words_that_are_no_levels_are_asked_about_in_both_orders() -> None:
    legend = {"R": "red hat", "S": "blue hat", "Z": "green hat"}
    unclear = asked(["R", "S", "Z"], "", legend)
    assert unclear.proposed == "not levels"
    assert "they rise: R 1.5, S 3, Z 5" in unclear.choices
    assert "they rise: Z 1.5, S 3, R 5" in unclear.choices


def test_words_whose_end_is_clear_are_proposed_in_that_order() -> None:
    unclear = asked(["R", "S", "Z"], "", {"R": "top of the hill", "S": "half way", "Z": "at the foot"})
    assert answered_levels(unclear, unclear.proposed, ["R", "S", "Z"]) == [5, 3, 1.5]
