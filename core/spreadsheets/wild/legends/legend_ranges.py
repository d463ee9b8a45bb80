"""The scale of numbers when a legend or a header names its range, and the question when the numbers contradict it."""

from collections.abc import Mapping, Sequence

from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.legends.legend_ends import ends_clear, falls, falls_in_words, known_levels, says_no_end
from core.spreadsheets.wild.levels.directions import best_of, turned
from core.spreadsheets.wild.levels.level_words import is_not_rated, says_none
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_scale, number_text
from core.spreadsheets.wild.levels.questions import listed, question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, ScaleKind, ScaleSource, Step
from core.spreadsheets.wild.levels.written_levels import Written


def range_of_legend(meanings: Mapping[float, str]) -> NumberRange:
    """Give the range of a legend of numbers; those it calls "not rated" are no part of it.

    >>> range_of_legend({1: "no knowledge", 2: "basic", 3: "expert"})
    NumberRange(low=1, high=3, from_none=True, falling=False)
    >>> range_of_legend({1: "expert", 2: "good", 3: "poor"}).falling
    True
    """
    rated = {value: text for value, text in meanings.items() if not is_not_rated(text)}
    falling = falls(rated)
    lowest = max(rated) if falling else min(rated)
    return NumberRange(min(rated), max(rated), from_none=says_none(rated[lowest]), falling=falling)


def _is_mixed(meanings: Mapping[float, str]) -> bool:
    """Tell whether the words of a legend neither rise nor fall with its numbers, and its ends do not tell either."""
    known = known_levels(meanings)
    return known not in (sorted(known), sorted(known, reverse=True)) and not ends_clear(meanings)


def numbers_of(cells: Sequence[Written]) -> list[float]:
    """Give the numbers in the cells, in their order."""
    return [cell.number for cell in cells if cell.number is not None]


def kind_of(cells: Sequence[Written]) -> ScaleKind:
    """Say whether words stand beside the numbers."""
    return "number and word" if any(cell.kind == "number" and cell.words for cell in cells) else "number"


def numbers_explained(
    cells: Sequence[Written], meanings: Mapping[float, str], header: str = "", source: ScaleSource = "legend"
) -> ScaleFound:
    """Give the scale of numbers that a legend explains.

    Args:
        cells: The cells that hold numbers.
        meanings: The legend, by number; two at least that are not "not rated".
        header: The header above them; a range that it names widens the legend's.
        source: Where the legend stands.
    """
    numbers = numbers_of(cells)
    found = _widened(range_of_legend(meanings), header, numbers)

    def scale(numbers_range: NumberRange) -> Scale:
        rated = number_scale(numbers_range, numbers, source, meanings=meanings, kind=kind_of(cells))
        return _with_not_rated(rated, meanings)

    rated = {value: text for value, text in meanings.items() if not is_not_rated(text)}
    if _is_mixed(meanings) or says_no_end(rated) or (found.falling and not falls_in_words(meanings)):
        other = NumberRange(found.low, found.high, falling=not found.falling)
        texts = {best_of(way): scale(way) for way in (found, other)}
        return question("Which number is the best?", listed(meanings.values()), texts)
    outside = [value for value in numbers if not found.low <= value <= found.high and value not in meanings]
    return _asked_about_outside(outside, numbers, found, scale(found)) or ScaleFound(scale(found))


def _widened(found: NumberRange, header: str, numbers: Sequence[float]) -> NumberRange:
    """Widen the range of a legend by what a header names; to 0 only where lower numbers are used.

    "Out of 5" says nothing of 0, and in a scale that counts down 0 would be better than the best that is explained.
    """
    named = range_in(header)
    if not named:
        return found
    lowest = named[0] if named[0] > 0 or min(numbers, default=found.low) < found.low else found.low
    low, high = min(found.low, lowest), max(found.high, named[1])
    return NumberRange(low, high, from_none=found.from_none and low == found.low, falling=found.falling)


def _with_not_rated(scale: Scale, meanings: Mapping[float, str]) -> Scale:
    """Give the scale with those values of the legend as steps without a level that mean "not rated"."""
    steps = {step.written: step for step in scale.steps}
    for value, text in meanings.items():
        if is_not_rated(text):
            steps[number_text(value)] = Step(number_text(value), None, text)
    ordered = tuple(sorted(steps.values(), key=lambda step: float(step.written)))
    return Scale(scale.kind, scale.low, scale.high, scale.source, ordered)


def numbers_in_range(cells: Sequence[Written], named: tuple[int, int], source: ScaleSource = "header") -> ScaleFound:
    """Give the scale of numbers whose range is named: by the header, or by the cells themselves ("4/5")."""
    numbers, kind = numbers_of(cells), kind_of(cells)
    if named[1] == 100 and max(numbers) <= 1:
        return _whole_is_one(numbers, source)
    found = NumberRange(*named)
    scale = number_scale(found, numbers, source, kind=kind)
    outside = [value for value in numbers if not found.low <= value <= found.high]
    return _asked_about_outside(outside, numbers, found, scale) or ScaleFound(scale)


def _whole_is_one(numbers: Sequence[float], source: ScaleSource) -> ScaleFound:
    """Read a column of percent, which spreadsheets keep as 0 to 1; ask when there are only 0 and 1."""
    ones = number_scale(NumberRange(0, 1), numbers, source)
    if any(0 < number < 1 for number in numbers):
        return ScaleFound(ones, assumed=("Levels are percent: 1 in the data is taken as 100 %.",))
    hundreds = number_scale(NumberRange(0, 100), numbers, source)
    return question("Is 1 the whole?", "only 0 and 1", {"1 is 100 %": ones, "1 is 1 of 100": hundreds})


def _asked_about_outside(
    outside: Sequence[float], numbers: Sequence[float], found: NumberRange, scale: Scale
) -> ScaleFound | None:
    """Ask what values outside of a stated range mean: 0 below a range that begins at 1, or higher ones when many.

    Returns:
        None when there are none, or so few (a fifth at most) that they are named as problems cell by cell.
    """
    stated = f"{number_text(found.low)} to {number_text(found.high)}"
    if outside and set(outside) == {0.0} and found.low > 0:
        unrated = Scale(scale.kind, 0, scale.high, scale.source, (Step("0", None, "not rated"), *scale.steps))
        none = Scale(scale.kind, 0, scale.high, scale.source, (Step("0", 0.0, "none"), *scale.steps))
        texts = {"0 is none (level 0)": none, "0 is not rated": unrated}
        return question(f"The scale is {stated}; what does 0 mean?", f"0 in {len(outside)} cells", texts)
    if len(outside) * 5 <= len(numbers):
        return None
    top = next((float(top) for top in (4, 5, 10, 20, 100) if max(numbers) <= top), max(numbers))
    wider = number_scale(NumberRange(min(found.low, 0), top), numbers, "values", kind=scale.kind)
    asks = f"The scale is said to be {stated}, but other numbers are used; which is the highest?"
    texts = {f"{number_text(top)} is the highest": wider, f"{stated}; others are mistakes": scale}
    ways = turned([NumberRange(max(found.low, 1), top)] if min(numbers) >= 1 else [])
    texts |= {best_of(way): number_scale(way, numbers, "values", kind=scale.kind) for way in ways}
    return question(asks, f"{number_text(max(numbers))} is the highest number", texts)
