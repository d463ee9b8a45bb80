"""Letters explained by words for levels are a legend when they stand for these words, or when the words rise."""

import pytest

from core.spreadsheets.wild.legends.legends import legends_in


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("T = in training, C = competent, FT = fully trained", ["t", "c", "FT"]),
        ("A = acquis ; ECA = en cours d'acquisition ; NA = non acquis ; abs = absent", ["a", "ECA", "NA", "abs"]),
        ("NYC = not yet competent, C = competent", ["NYC", "c"]),
        ("K = kein Wissen, G = gut, abs = abwesend", ["k", "g", "abs"]),
    ],
)
def test_letters_that_stand_for_words_for_levels_are_a_legend(text: str, keys: list[str]) -> None:
    (found,) = legends_in([[text]])
    assert [*found] == keys


@pytest.mark.parametrize(
    "text", ["KL = Kim Lund, TB = Tom Berg, MS = Mia Stone", "AM = morning, PM = afternoon", "QX = expert, ZW = good"]
)
def test_initials_of_people_shifts_and_other_letters_are_none(text: str) -> None:
    assert legends_in([[text]]) == []
