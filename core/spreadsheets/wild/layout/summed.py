"""Tells by the numbers alone that a column or a row is the sum or the mean of the others, whatever its header says."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.sheet import words

_FEWEST: Final = 3
"""Rows (or columns) with numbers that differ, from which on the same sum or mean in each is no accident."""
_MANY: Final = 6
"""The same of means that levels could be as well."""
_NEARLY: Final = 1e-6
_DECIMALS: Final = (1, 2)
"""To how many decimals means are rounded."""


def sums_up_left(column: Sequence[object], left: Sequence[Sequence[object]]) -> bool:
    """Tell whether each number of a column is the sum, or in each row the mean, of the columns left of it.

    Args:
        column: Its cells.
        left: The cells of the columns of numbers left of it, from the left.

    Returns:
        True where the columns next to it, two or more, add up to it in every row; a shift or a year may stand farther
        left.
    """
    results = [number_in(value) for value in column]
    rows = list(zip(*([number_in(value) for value in one] for one in left), strict=True)) if len(left) > 1 else []
    told = next((at for at, one in enumerate(results) if one is not None), None)
    if told is None or not rows:
        return False
    return any(
        _are_summed(results, [row[first:] for row in rows])
        for first in range(len(left) - 1)
        if _fits(results[told], rows[told][first:])  # one row settles most of them
    )


def makes(one: float, some: Sequence[float]) -> bool:
    """Tell whether a number is the sum or the mean of others, the mean as it is or rounded to decimals."""
    return abs(sum(some) - one) < _NEARLY or _is_mean(one, some)


def _fits(one: float | None, parts: Sequence[float | None]) -> bool:
    some = [number for number in parts if number is not None]
    return one is not None and bool(some) and makes(one, some)


def sums_up_above(body: Sequence[Sequence[object]], at: int) -> bool:
    """Tell whether a last row is the sum, or in each column the mean, of three columns or more above it."""
    if at < _FEWEST - 1 or any(_has_number(body[row]) for row in range(at + 1, len(body))):
        return False  # of most rows the next one tells
    own = body[at]
    places = [place for place in range(len(own)) if number_in(own[place]) is not None]
    if len(places) < _FEWEST:
        return False
    above = [[row[place] for row in body[:at]] for place in places]
    return _are_summed([own[place] for place in places], above)


def _are_summed(results: Sequence[object], parts: Sequence[Sequence[object]]) -> bool:
    """Tell whether numbers are all sums, or all means, of the parts beside them, and enough of these differ."""
    pairs = [(number_in(one), _numbers(some)) for one, some in zip(results, parts, strict=True)]
    told = [(one, some) for one, some in pairs if one is not None and some]
    if len(told) < sum(one is not None or some != [] for one, some in pairs):
        return False
    return _are_sums(told) or _are_means(told)


def _are_sums(told: Sequence[tuple[float, Sequence[float]]]) -> bool:
    """Tell whether numbers are sums, one of them higher than any level beside them."""
    added = [one for one, some in told if sum(number != 0 for number in some) > 1]
    highest = max((number for _, some in told for number in some), default=0)
    fits = all(abs(sum(some) - one) < _NEARLY for one, some in told)
    return fits and len(added) >= _FEWEST and max(added) > highest


def _are_means(told: Sequence[tuple[float, Sequence[float]]]) -> bool:
    """Tell whether numbers are means: one of them finer than levels are, or many."""
    differing = [one for one, some in told if len(set(some)) > 1]
    finer = any(2 * one % 1 != 0 for one in differing)
    fits = all(_is_mean(one, some) for one, some in told)
    return fits and len(differing) >= (_FEWEST if finer else _MANY)


def _is_mean(one: float, some: Sequence[float]) -> bool:
    mean = sum(some) / len(some)
    return abs(mean - one) < _NEARLY or any(abs(round(mean, places) - one) < _NEARLY for places in _DECIMALS)


def number_in(value: object) -> float | None:
    """Give the number of a cell, digits in a text too; None when it holds none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if value == "" or value is None or isinstance(value, bool) or look_of(value) != "number":
        return None
    return float(words(value).rstrip("%").replace(",", "."))


def _numbers(values: Sequence[object]) -> list[float]:
    return [number for value in values if (number := number_in(value)) is not None]


def _has_number(values: Sequence[object]) -> bool:
    return any(number_in(value) is not None for value in values)
