"""A legend of plus and minus signs is found in all the ways in which people write one, and nowhere else."""

import pytest

from core.spreadsheets.wild.legends.legends import legends_in
from core.spreadsheets.wild.legends.plus_minus_pairs import plus_minus_pairs

SAID = ["nicht eingewiesen", "eingewiesen", "selbständig", "kann anlernen"]


@pytest.mark.parametrize(
    "rows",
    [
        [["- = nicht eingewiesen, o = eingewiesen, + = selbständig, ++ = kann anlernen"]],
        [["- nicht eingewiesen / o eingewiesen / + selbständig / ++ kann anlernen"]],
        [["Legende: -: nicht eingewiesen; o: eingewiesen; +: selbständig; ++: kann anlernen"]],
        [["- = nicht eingewiesen | o = eingewiesen | + = selbständig | ++ = kann anlernen"]],
        [["- = nicht eingewiesen o = eingewiesen + = selbständig ++ = kann anlernen"]],
        [["-", "nicht eingewiesen"], ["o", "eingewiesen"], ["+", "selbständig"], ["++", "kann anlernen"]],
        [["- = nicht eingewiesen"], ["o = eingewiesen"], ["+ = selbständig"], ["++ = kann anlernen"]],
        [["- nicht eingewiesen"], ["o eingewiesen"], ["+ selbständig"], ["++ kann anlernen"]],
    ],
)
def test_each_sign_is_explained_in_whatever_form_the_legend_has(rows: list[list[object]]) -> None:
    (found,) = legends_in(rows)
    assert [*found.values()] == SAID
    assert [*found] == ["-", "o", "+", "++"]


def test_a_sign_that_is_made_of_both_is_one_sign() -> None:
    (found,) = legends_in([["+ работает самостоятельно; +/- под присмотром; - не обучен"]])
    assert [*found] == ["+", "+/-", "-"]


@pytest.mark.parametrize(
    "text",
    [
        "- bring boots - bring gloves - bring a hat",  # a list of bullets
        "- Anna is away, + Bert joined",
        "see rows 3 / 4 / 5",
        "C++ / C / Java",
        "2 + 3 = 5",
    ],
)
def test_a_text_with_dashes_or_pluses_is_no_legend(text: str) -> None:
    assert plus_minus_pairs(text) == []
    assert legends_in([[text]]) == []
