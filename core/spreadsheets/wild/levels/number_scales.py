"""Which scale numbers follow that no legend and no header explains; the question where two are as plausible."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.spreadsheets.wild.layout.level_headers import says_level
from core.spreadsheets.wild.legends.legend_ranges import kind_of, numbers_of, range_of_legend
from core.spreadsheets.wild.levels.directions import best_of, turned
from core.spreadsheets.wild.levels.level_words import level_key, meaning_level, says_none
from core.spreadsheets.wild.levels.no_levels import most
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_scale, number_text
from core.spreadsheets.wild.levels.questions import NOT_LEVELS, listed, no_level_scale, question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.levels.written_levels import Written

_MANY: Final = 8
"""From so many numbers on, three different ones and some repeated, the highest tells a scale of 5 from one of 10."""

_FIVE: Final = 5

_SLIPS: Final = 50
"""From so many numbers on, a single one far above the others is a slip of the finger and no question."""

_SCHOOL: Final = re.compile(r"\b(schul)?noten?\b|(?<!等)[级級]$")
"""Marks of school in German, and grades in Japanese and Chinese: 1 may be the best."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The numbers of a table and what stands beside them."""

    numbers: Sequence[float]
    words: Mapping[float, str]
    level: bool
    school: bool

    @property
    def highest(self) -> float:
        return most(self.numbers)

    @property
    def sure(self) -> bool:
        different = len(set(self.numbers))
        return len(self.numbers) >= _MANY and 3 <= different < len(self.numbers)

    @property
    def in_halves(self) -> bool:
        """Whether many numbers, some halves and none finer, are graded by hand, as no shares and no counts are."""
        return (
            len(self.numbers) >= _MANY
            and any(number % 1 for number in self.numbers)
            and not any(2 * number % 1 for number in self.numbers)
        )

    @property
    def fills_five(self) -> bool:
        """Whether few numbers tell a scale of 5: 1 to 5 are all used and one again, or halves up to just 5.

        1 to 5 once each may be ranks.
        """
        used = set(self.numbers)
        halves = 5 in used and any(number % 1 for number in used) and not any(2 * number % 1 for number in used)
        return len(self.numbers) > _FIVE and (halves or used == {1.0, 2.0, 3.0, 4.0, 5.0})


def numbers_alone(cells: Sequence[Written], header: str, words: Mapping[float, str]) -> ScaleFound:
    """Give the scale of numbers by the values in use.

    Args:
        cells: The cells that hold numbers.
        header: The header above them; "" when there is none.
        words: The words for levels that stand beside numbers in the cells, by number.

    Returns:
        The scale with what was assumed, or with a question when a scale with another highest value is as plausible.
    """
    numbers = [number for number in numbers_of(cells) if number >= 0]
    if not numbers:
        return ScaleFound(no_levels="counts")
    if set(numbers) <= {0.0, 1.0} and not words:
        return _flags(cells, numbers)
    school = bool(_SCHOOL.search(level_key(header))) or any(_SCHOOL.search(cell.key) for cell in cells)
    seen = _Seen(numbers, words, says_level(header), school)
    ranges = _ranges(seen)
    scales = {said: _scale(cells, seen, way) for said, way in ranges.items()}
    stray = max(numbers) > seen.highest and len(numbers) < _SLIPS
    if len(scales) == 1 and not stray:
        return ScaleFound(next(iter(scales.values())), assumed=(_assumed(seen, next(iter(ranges.values()))),))
    if not seen.level and not words:
        scales[NOT_LEVELS] = no_level_scale(cells)
    if len(scales) == 1:
        scales[NOT_LEVELS] = no_level_scale(cells)
    scales |= {best_of(way): _scale(cells, seen, way) for way in turned(ranges.values())}
    values = [number_text(number) for number in sorted(set(numbers))]
    asks = "What is the highest level of the scale, and which number is the best?"
    return question(asks, f"{listed(values)} in the data", scales)


def _scale(cells: Sequence[Written], seen: _Seen, way: NumberRange) -> Scale:
    return number_scale(way, seen.numbers, "values", meanings=seen.words, kind=kind_of(cells))


def _ranges(seen: _Seen) -> dict[str, NumberRange]:
    """Give the ranges that are plausible, by what one would say of them, the most plausible first."""
    shape = range_of_legend(seen.words) if len(seen.words) > 1 else NumberRange(1, 2)
    low = 0.0 if min(seen.numbers) < 1 else 1.0
    tops = _tops_by_words(seen, shape) or _tops(seen)
    ways = [NumberRange(low, top, from_none=_from_none(seen, low, top, shape), falling=shape.falling) for top in tops]
    if seen.school and not seen.words:
        ways = [replace(way, falling=falling) for way in ways for falling in (True, False)]
    return {best_of(way): way for way in ways}


def _from_none(seen: _Seen, low: float, top: float, shape: NumberRange) -> bool:
    return says_none(seen.words.get(top if shape.falling else low, ""))


def _tops_by_words(seen: _Seen, shape: NumberRange) -> tuple[float, ...]:
    """Give the highest value when the words beside the numbers name the best; () when they do not."""
    if len(seen.words) < 2 or max(seen.words) < seen.highest:
        return ()
    best, worst = (meaning_level(seen.words[end]) for end in (shape.best, shape.worst))
    named = best == 5 and (not shape.falling or (worst is not None and worst <= 1))
    return (max(seen.words),) if named else ()


def _tops(seen: _Seen) -> tuple[float, ...]:
    """Give the highest values that a scale may have, the most plausible first; one when the data settle it."""
    highest, sure = seen.highest, seen.sure
    if seen.school and highest <= 6:
        return (6.0, 5.0) if highest <= 5 else (6.0, 10.0)
    used = float(-(-highest // 1))
    if highest <= 1 and any(2 * number % 1 for number in seen.numbers):
        return 1.0, 5.0
    if highest <= 4:
        usual = [float(top) for top in range(max(int(used), 1), 6) if top != 2 or used == 2]
        return tuple(usual) if sure else (5.0, *usual[:-1])
    if highest <= 5:
        return (5.0,) if sure or seen.fills_five else (5.0, 10.0)
    if highest <= 10:
        ends = highest == 10 and (seen.level or seen.in_halves)
        return (10.0,) if ends or (highest >= 9 and sure) else _two(10.0, used, 100.0)
    return _two(20.0, 100.0) if highest <= 20 else _two(100.0, used if highest <= 50 or highest > 100 else 100.0)


def _two(*tops: float) -> tuple[float, ...]:
    return tuple(dict.fromkeys(tops))[:2]


def _assumed(seen: _Seen, way: NumberRange) -> str:
    low, high = number_text(min(seen.numbers)), number_text(seen.highest)
    best = f"{number_text(way.high)} is taken as the highest"
    return f"Levels run from {low} to {high} in the data; {best}{', 1 as the best' if way.falling else ''}."


def _flags(cells: Sequence[Written], numbers: Sequence[float]) -> ScaleFound:
    """Ask what 1 means where nothing but 1 (and 0) is used: a mark, or the first level of a longer scale."""
    zero = (Step("0", 0.0),) if 0.0 in numbers else ()
    texts = {
        "1 means can do it (level 3)": Scale("mark", None, None, "values", (*zero, Step("1", 3.0))),
        "1 means does it / trained (level 2)": Scale("mark", None, None, "values", (*zero, Step("1", 2.0))),
        "1 is a level: 1 of 5": number_scale(NumberRange(0, 5), numbers, "values"),
        NOT_LEVELS: no_level_scale(cells),
    }
    return question("What does 1 mean?", f"only {listed(sorted({number_text(n) for n in numbers}))}", texts)
