"""Signs behind levels that a legend explains as a wish to grow, in whatever words."""

import pytest

from core.spreadsheets.wild.levels.wish_signs import wish_signs
from core.spreadsheets.wild.reader import understand


@pytest.mark.parametrize(
    "meaning",
    ["would like to develop", "wants training", "wants to learn", "möchte sich weiterentwickeln", "will lernen",
     "souhaite se former", "quiere mejorar", "vuole migliorare", "quer melhorar", "wil zich ontwikkelen",
     "chce rozwijać", "vill utvecklas"],
)  # fmt: skip
def test_a_wish_to_grow_is_one_in_any_words(meaning: str) -> None:
    assert wish_signs({"*": meaning}) == {"*"}


@pytest.mark.parametrize(
    "meaning",
    ["does not want to learn", "certified", "can train others", "möchte nicht lernen", "on leave", "in training"],
)
def test_what_is_no_wish_is_none(meaning: str) -> None:
    assert wish_signs({"*": meaning}) == frozenset()


def test_a_star_behind_a_level_is_the_wish_that_the_footer_explains() -> None:
    rows = ("Name,Nursing care,IV therapy,Paediatrics", "Moira,4,3*,2*", "Fergus,2,5,1", "Niamh,3*,4,4")
    text = "\n".join([*rows, ",,,", "* = would like to develop"])
    found = understand(text.encode(), "ward.csv")
    levels = [(one.written, one.level, one.extra.get("wants to grow")) for one in found.tables[0].levels]
    assert levels[:3] == [("4", 4, None), ("3*", 3, "yes"), ("2*", 2, "yes")]
    assert [level for _, level, _ in levels] == [4, 3, 2, 2, 5, 1, 3, 4, 4]
    assert found.questions == ()
