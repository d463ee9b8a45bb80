"""Which scale numbers follow, when a legend or a header names the range and when only the numbers themselves do."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.level_headers import range_in, says_level
from core.spreadsheets.wild.level_words import is_not_rated, meaning_level, says_none
from core.spreadsheets.wild.no_levels import most
from core.spreadsheets.wild.number_levels import NumberRange, number_scale, number_text
from core.spreadsheets.wild.questions import NOT_LEVELS, no_level_scale, question
from core.spreadsheets.wild.scales import Scale, ScaleFound, ScaleKind, Step
from core.spreadsheets.wild.written_levels import Written

_MANY: Final = 8
"""From so many numbers on, three of them different, the highest one tells which scale of 5 or 10 it is."""


def range_of_legend(meanings: Mapping[float, str]) -> NumberRange:
    """Give the range of a legend of numbers; those it calls "not rated" are no part of it.

    >>> range_of_legend({1: "no knowledge", 2: "basic", 3: "expert"})
    NumberRange(low=1, high=3, from_none=True, falling=False)
    >>> range_of_legend({1: "expert", 2: "good", 3: "poor"}).falling
    True
    """
    rated = {value: text for value, text in meanings.items() if not is_not_rated(text)}
    known = [(value, level) for value in sorted(rated) if (level := meaning_level(rated[value])) is not None]
    falling = len(known) > 1 and known[0][1] > known[-1][1]
    lowest = max(rated) if falling else min(rated)
    return NumberRange(min(rated), max(rated), from_none=says_none(rated[lowest]), falling=falling)


def is_mixed(meanings: Mapping[float, str]) -> bool:
    """Tell whether the words of a legend neither rise nor fall with its numbers."""
    known = [level for value in sorted(meanings) if (level := meaning_level(meanings[value])) is not None]
    return known not in (sorted(known), sorted(known, reverse=True))


def with_not_rated(scale: Scale, meanings: Mapping[float, str]) -> Scale:
    """Give the scale with those values of the legend as steps without a level that mean "not rated"."""
    steps = {step.written: step for step in scale.steps}
    steps |= {
        number_text(value): Step(number_text(value), None, text)
        for value, text in meanings.items()
        if is_not_rated(text)
    }
    ordered = tuple(sorted(steps.values(), key=lambda step: float(step.written)))
    return Scale(scale.kind, scale.low, scale.high, scale.source, ordered)


def numbers_explained(cells: Sequence[Written], meanings: Mapping[float, str], header: str = "") -> ScaleFound:
    """Give the scale of numbers that a legend explains.

    Args:
        cells: The cells that hold numbers.
        meanings: The legend, by number; two at least that are not "not rated".
        header: The header above them; a range that it names widens the legend's.
    """
    numbers = [cell.number for cell in cells if cell.number is not None]
    kind: ScaleKind = "number and word" if any(cell.words for cell in cells) else "number"
    found = range_of_legend(meanings)
    if named := range_in(header):
        low, high = min(found.low, named[0]), max(found.high, named[1])
        found = NumberRange(low, high, from_none=found.from_none and low == found.low, falling=found.falling)

    def scale(numbers_range: NumberRange) -> Scale:
        return with_not_rated(number_scale(numbers_range, numbers, "legend", meanings=meanings, kind=kind), meanings)

    if is_mixed(meanings):
        other = NumberRange(found.low, found.high, from_none=False, falling=not found.falling)
        texts = {_direction(found): scale(found), _direction(other): scale(other)}
        return question("Is the highest number the best?", _list(meanings.values()), texts)
    outside = [value for value in numbers if not found.low <= value <= found.high and value not in meanings]
    return asked_about_outside(outside, numbers, found, scale(found)) or ScaleFound(scale(found))


def _direction(numbers: NumberRange) -> str:
    best = numbers.low if numbers.falling else numbers.high
    return f"{number_text(best)} is the best"


def asked_about_outside(
    outside: Sequence[float], numbers: Sequence[float], found: NumberRange, scale: Scale
) -> ScaleFound | None:
    """Ask what values outside of a stated range mean: 0 below a range that begins at 1, or higher ones when many.

    Returns:
        None when there are none or so few that they are named as problems cell by cell.
    """
    if not outside:
        return None
    stated = f"{number_text(found.low)} to {number_text(found.high)}"
    if set(outside) == {0.0} and found.low == 1:
        unrated = Scale(scale.kind, 0, scale.high, scale.source, (Step("0", None, "not rated"), *scale.steps))
        none = Scale(scale.kind, 0, scale.high, scale.source, (Step("0", 0.0, "none"), *scale.steps))
        return question(
            f"The scale is {stated}; what does 0 mean?",
            f"0 in {len(outside)} cells",
            {"0 is none (level 0)": none, "0 is not rated": unrated},
        )
    if len(outside) * 5 <= len(numbers):
        return None
    wider = number_scale(NumberRange(min(found.low, 0), _next_top(max(numbers))), numbers, "values", kind=scale.kind)
    return question(
        f"The scale is said to be {stated}, but higher numbers are used; which is the highest?",
        f"{number_text(max(numbers))} is the highest number",
        {f"{number_text(wider.high or 0)} is the highest": wider, f"{stated}; others are mistakes": scale},
    )


def _next_top(highest: float) -> float:
    return next((float(top) for top in (3, 4, 5, 10, 20, 100) if highest <= top), highest)


def numbers_in_range(cells: Sequence[Written], named: tuple[int, int]) -> ScaleFound:
    """Give the scale of numbers whose range the header names."""
    numbers = [cell.number for cell in cells if cell.number is not None]
    found = NumberRange(*named)
    scale = number_scale(found, numbers, "header")
    outside = [value for value in numbers if not found.low <= value <= found.high]
    return asked_about_outside(outside, numbers, found, scale) or ScaleFound(scale)


def numbers_alone(cells: Sequence[Written], header: str) -> ScaleFound:
    """Give the scale of numbers that nothing explains, by the values in use; ask where two scales are as plausible."""
    numbers = [cell.number for cell in cells if cell.number is not None]
    if set(numbers) <= {0.0, 1.0}:
        return _flags(numbers)
    highest, sure = most(numbers), len(numbers) >= _MANY and len(set(numbers)) >= 3
    tops = _tops(highest, sure=sure, level=says_level(header))
    scales = {
        top: number_scale(NumberRange(min(0.0, *numbers) if 0 in numbers else 1.0, top), numbers, "values")
        for top in tops
    }
    scales = {top: _from_zero(scale, numbers) for top, scale in scales.items()}
    if len(tops) == 1:
        scale = scales[tops[0]]
        return ScaleFound(scale, assumed=(_assumed(numbers, tops[0]),))
    texts = {f"{number_text(top)} is the highest": scale for top, scale in scales.items()}
    if not says_level(header):
        texts[NOT_LEVELS] = no_level_scale(cells)
    return question("What is the highest level of the scale?", f"{_list(_distinct(numbers))} in the data", texts)


def _from_zero(scale: Scale, numbers: Sequence[float]) -> Scale:
    low = min(numbers)
    if low >= 1 or scale.high is None:
        return scale
    return number_scale(NumberRange(0.0, scale.high), numbers, "values", kind=scale.kind)


def _tops(highest: float, *, sure: bool, level: bool) -> tuple[float, ...]:
    """Give the highest values that a scale may have, the most plausible first; one when the data settle it."""
    if highest <= 1:
        return (1, 5)
    if highest <= 3:
        return (5, 3, 4) if highest <= 2 else (3, 4, 5)
    if highest <= 4:
        return (4, 5)
    if highest <= 5:
        return (5,) if sure else (5, 10)
    if highest < 9:
        return tuple(dict.fromkeys((10.0, float(-(-highest // 1)))))
    if highest <= 10:
        return (10,) if sure or level else (10, 100)
    return (20, 100) if highest <= 20 else (100,) if highest <= 100 and sure else (100, highest)


def _assumed(numbers: Sequence[float], top: float) -> str:
    low, high = number_text(min(numbers)), number_text(most(numbers))
    return f"Levels run from {low} to {high} in the data; {number_text(top)} is taken as the highest."


def _flags(numbers: Sequence[float]) -> ScaleFound:
    """Ask what 1 means where nothing but 1 (and 0) is used: a mark, or the first level of a longer scale."""
    zero = (Step("0", 0.0, "no"),) if 0.0 in numbers else ()
    texts = {
        "1 means can do it (level 3)": Scale("mark", None, None, "values", (*zero, Step("1", 3.0))),
        "1 means does it / trained (level 2)": Scale("mark", None, None, "values", (*zero, Step("1", 2.0))),
        "1 is a level: 1 of 5": number_scale(NumberRange(0, 5), numbers, "values"),
        NOT_LEVELS: Scale("mark", None, None, "values", (*(Step(s.written, None) for s in zero), Step("1", None))),
    }
    return question("What does 1 mean?", f"{_list(_distinct(numbers))} in {len(numbers)} cells", texts)


def _distinct(numbers: Sequence[float]) -> list[str]:
    return [number_text(number) for number in sorted(set(numbers))]


def _list(texts: Iterable[str]) -> str:
    found = list(texts)
    return ", ".join(found[:8]) + (", ..." if len(found) > 8 else "")
