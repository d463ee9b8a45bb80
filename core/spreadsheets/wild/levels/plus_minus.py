"""Which levels plus and minus signs stand for: in the order of the signs where a legend explains them, else asked."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.legends.plus_minus_pairs import PLUS_MINUS, place_of
from core.spreadsheets.wild.levels.level_words import head, is_level_word, is_not_rated, meaning_level, says_none
from core.spreadsheets.wild.levels.placed_steps import even_levels, explained_said
from core.spreadsheets.wild.levels.questions import NOT_LEVELS, no_level_scale, question, steps_said
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.levels.written_levels import Written
from core.workbook.scales import LEVEL_MAX

_ORDER: Final = tuple(PLUS_MINUS)
_FEWEST: Final = 3


def plus_minus_scale(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound | None:
    """Give the scale of plus and minus signs, three at least; None where the cells hold others.

    A minus alone is how people say that something is not rated; between plus signs it may be the lower half.

    Args:
        cells: All cells that are not blank.
        legend: What a legend says; the signs that it explains are steps in their own order, lowest first.
    """
    places = {cell.text: place for cell in cells if (place := place_of(cell.text))}
    if sum(cell.text in places for cell in cells) * 2 <= len(cells):
        return None
    if any(place_of(key) in places.values() for key in legend):
        return _explained(places, legend)
    return _asked(cells, places)


def _asked(cells: Sequence[Written], places: Mapping[str, str]) -> ScaleFound | None:
    order = [place for place in _ORDER if place in places.values()]
    both = {"-", "--"} & set(order) or ("0" in order and "++" in order)
    if len(order) < _FEWEST or not both or not {"+", "++"} & set(order) or len(places) < len({c.text for c in cells}):
        return None
    shown = {place: next(text for text, one in places.items() if one == place) for place in order}
    spread = [Step(shown[place], math.floor(10 * at / (len(order) - 1)) / 2) for at, place in enumerate(order)]
    most = max(len(place) for place in order if "+" in place)
    unrated = [Step(shown[one], LEVEL_MAX * len(one) / max(most, 2) if "+" in one else None) for one in order]
    unrated = [Step(one.written, None if one.level is None else math.floor(2 * one.level) / 2) for one in unrated]
    scales = {
        steps_said(spread): Scale("mark", None, None, "values", tuple(spread)),
        "only plus signs are levels, the others are not rated": Scale("mark", None, None, "values", tuple(unrated)),
        NOT_LEVELS: no_level_scale(cells),
    }
    return question("Which levels do plus and minus stand for?", ", ".join(shown.values()), scales)


def _explained(places: Mapping[str, str], legend: Mapping[str, str]) -> ScaleFound | None:
    """Read the signs that a legend explains as even steps; None for fewer than three, or words that fall with them."""
    said = {place: (key, text) for key, text in legend.items() if (place := place_of(key))}
    rated = [place for place in _ORDER if place in said and not is_not_rated(said[place][1])]
    words = [said[place][1] for place in rated]
    known = [level for text in words if (level := meaning_level(text)) is not None]
    if len(rated) < _FEWEST or known != sorted(known) or not any("+" in place for place in rated):
        return None
    own = [meaning_level(text) for text in words]
    from_none = says_none(words[0]) or (own[0] is None and rated[0].startswith("-"))
    levels: Sequence[float | None] = even_levels(len(words), from_none=from_none)
    as_words = all(is_level_word(head(text)) for text in words) and len(set(own)) == len(own) and own[-1] == LEVEL_MAX
    by_place = dict(zip(rated, own if as_words else levels, strict=True))
    steps = [
        Step(written, by_place.get(place), said[place][1])
        for place in _ORDER if place in said
        for written in dict.fromkeys([*(text for text, one in places.items() if one == place), said[place][0]])
    ]  # fmt: skip
    others = [Step(key, meaning_level(text), text) for key, text in legend.items() if not place_of(key)]
    scale = Scale("mark", None, None, "legend", (*others, *steps))
    listed = [Step(said[place][0], by_place[place], said[place][1]) for place in rated]
    return ScaleFound(scale, assumed=() if as_words else (explained_said(listed, evenly=True),))
