"""Which level from 0 to 5 a number of a scale is: 5 x value / highest, rounded down to half steps, never up.

Where the lowest value means "none", the scale begins there: 5 x (value - lowest) / (highest - lowest). A scale that
counts down (1 is the best) is turned round first. Scales of 0 to 5 and 1 to 5 stay as they are.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from core.spreadsheets.wild.levels.scales import Scale, ScaleKind, ScaleSource, Step
from core.workbook.scales import LEVEL_MAX, LEVEL_STEP

_LISTED: Final = 12
"""Scales with at most so many whole values list all of them as steps, longer ones the values that are used."""


@dataclass(frozen=True, slots=True)
class NumberRange:
    """The numbers of a scale: lowest, highest, whether the lowest level means none, whether 1 is the best."""

    low: float
    high: float
    from_none: bool = False
    falling: bool = False

    @property
    def best(self) -> float:
        """Give the value that stands for the highest level."""
        return self.low if self.falling else self.high

    @property
    def worst(self) -> float:
        """Give the value that stands for the lowest level."""
        return self.high if self.falling else self.low

    def level(self, value: float) -> float | None:
        """Give the level of a value from 0 to 5 in half steps; None when it lies outside.

        >>> NumberRange(1, 10).level(7), NumberRange(1, 5, from_none=True).level(2), NumberRange(1, 4).level(5)
        (3.5, 1.0, None)
        """
        if not self.low <= value <= self.high or self.high <= 0 or self.low == self.high:
            return None
        rising = self.low + self.high - value if self.falling else value
        start = self.low if self.from_none else min(self.low, 0)
        level = LEVEL_MAX * (rising - start) / (self.high - start)
        return math.floor(level / LEVEL_STEP + 1e-9) * LEVEL_STEP


def number_text(number: float) -> str:
    """Write a number as a person does: 3, 2.5."""
    return f"{number:.12g}"


def number_scale(
    numbers: NumberRange,
    values: Iterable[float],
    source: ScaleSource,
    *,
    meanings: Mapping[float, str] | None = None,
    kind: ScaleKind = "number",
) -> Scale:
    """Give the scale of a range of numbers.

    Args:
        numbers: The range.
        values: The values in use; those outside of the range get no step.
        source: Where the range is known from.
        meanings: What is said of single values.
        kind: What is written in the cells.

    Returns:
        A scale with a step for each value, lowest first: all whole values of a short scale, the used ones of a long.
    """
    said = meanings or {}
    short = numbers.high - numbers.low < _LISTED
    whole = range(math.ceil(numbers.low), math.floor(numbers.high) + 1) if short else (numbers.low, numbers.high)
    listed = {float(value) for value in whole}
    inside = {value for value in (*values, *said) if numbers.low <= value <= numbers.high}
    steps = (Step(number_text(value), numbers.level(value), said.get(value, "")) for value in sorted(listed | inside))
    return Scale(kind, numbers.low, numbers.high, source, tuple(steps))


def value_between(scale: Scale, value: float) -> float | None:
    """Give the level of a value that is no step of a scale of numbers: that of the next lower step, never up.

    None outside of the scale.
    """
    if scale.low is None or scale.high is None or not scale.low <= value <= scale.high:
        return None
    ways = (
        NumberRange(scale.low, scale.high, from_none=none, falling=falls)
        for none, falls in product((False, True), repeat=2)
    )
    for way in ways:
        if all(_level_of(way, step) == step.level for step in scale.steps):
            return way.level(value)
    beside = [step for step in scale.steps if _value(step) is not None]
    lower = [step for step in beside if (_value(step) or 0) < value][-1:]
    higher = [step for step in beside if (_value(step) or 0) > value][:1]
    known = [step.level for step in lower + higher if step.level is not None]
    return min(known) if len(known) == 2 else None


def _value(step: Step) -> float | None:
    try:
        return float(step.written)
    except ValueError:
        return None


def _level_of(numbers: NumberRange, step: Step) -> float | None:
    value = _value(step)
    return step.level if value is None else numbers.level(value)
