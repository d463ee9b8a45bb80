"""Which end of a scale is the best, whatever words a legend has for its ends and whichever of them stands first."""

from itertools import product
from typing import Final

import pytest

from core.spreadsheets.wild.legends.legends import legend_in
from core.spreadsheets.wild.levels.found_scale import scale_of

_CELLS: Final[list[object]] = [1.0, 2.0, 4.0, 3.0, 1.0, 1.0, 2.0, 2.0, 3.0, 4.0]

_SURE: Final = (
    ("sehr gut", "keine Kenntnisse"), ("sehr gut", "ungenügend"), ("Experte", "Anfänger"), ("very good", "poor"),
    ("best", "worst"), ("master", "none"), ("high", "low"), ("excellent", "nul"), ("ottimo", "insufficiente"),
    ("uitstekend", "slecht"), ("bardzo dobry", "niedostateczny"), ("优秀", "差"),
)  # fmt: skip
"""Words for levels: best and worst."""

_IN_OTHER_WORDS: Final = (
    ("stimme voll zu", "stimme nicht zu"), ("beste", "schlechteste"), ("sicher", "unsicher"),
    ("strongly agree", "strongly disagree"), ("to a very great extent", "not at all"), ("top", "flop"),
    ("always", "seldom if at all"), ("outstanding", "needs improvement"), ("tout à fait", "pas du tout"),
    ("très bon", "mauvais"), ("muy bueno", "muy malo"), ("molto buono davvero", "per niente"), ("ótimo", "péssimo"),
    ("bardzo dobrze", "słabo"), ("mycket bra", "dåligt"), ("svært god", "dårlig"), ("とても良い", "悪い"),
    ("매우 좋음", "나쁨"),
)  # fmt: skip
"""Ends in words that rate nothing by themselves, or only one of them does."""

_FORMS: Final = (
    "{} = {}, {} = {}", "{} = {} … {} = {}", "{}={}...{}={}", "{} = {} bis {} = {}", "{} = {} to {} = {}",
    "{} = {} – {} = {}", "{} = {} / {} = {}", "{} = {} -> {} = {}", "{} = {} & {} = {}", "{} = {} and {} = {}",
    "Name ({} = {} … {} = {})", "Rating scale: {} ({}) to {} ({})",
)  # fmt: skip


@pytest.mark.parametrize(("form", "falling"), list(product(_FORMS, (True, False))))
@pytest.mark.parametrize("ends", [*_SURE, *_IN_OTHER_WORDS], ids="/".join)
def test_the_end_that_is_called_good_is_the_high_one(ends: tuple[str, str], form: str, *, falling: bool) -> None:
    first, last = ends if falling else ends[::-1]
    legend = legend_in([[form.format(1, first, 4, last)]])
    assert legend == {"1": first, "4": last}
    found = scale_of(_CELLS, "", legend)
    assert found.scale is not None
    levels = {step.written: step.level or 0 for step in found.scale.steps}
    assert (levels["1"] > levels["4"]) is falling
    assert found.unclear is None or found.unclear.asks == "Which number is the best?"
    assert found.unclear is None or ends in _IN_OTHER_WORDS


@pytest.mark.parametrize("legend", [{"1": "moss", "4": "granite"}, {"1": "Typ A", "2": "Typ B", "3": "Typ C"}])
def test_ends_in_words_that_say_nothing_are_asked_about(legend: dict[str, str]) -> None:
    found = scale_of(_CELLS[:2], "", legend)
    assert found.unclear is not None
    assert found.unclear.choices == (
        f"{max(legend)} is the best of 1 to {max(legend)}",
        f"1 is the best of 1 to {max(legend)}",
    )
