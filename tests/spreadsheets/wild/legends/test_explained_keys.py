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


def test_codes_below_the_title_of_a_legend_are_one_in_cells_too() -> None:
    rows: list[list[object]] = [["Légende"], ["A", "acquis"], ["ECA", "en cours d'acquisition"], ["NA", "non acquis"]]
    assert legends_in(rows) == [{"a": "acquis", "ECA": "en cours d'acquisition", "NA": "non acquis"}]


def test_a_slash_that_is_explained_ends_the_meaning_before_it() -> None:
    (found,) = legends_in([["x = kann es, o = in Schulung, / = nicht relevant"]])
    assert found == {"x": "kann es", "o": "in Schulung", "/": "nicht relevant"}


def test_partly_that_is_explained_is_a_key_of_its_own() -> None:
    (found,) = legends_in([["yes = can do, no = cannot, partly = with help"]])
    assert found == {"yes": "can do", "no": "cannot", "partly": "with help"}
