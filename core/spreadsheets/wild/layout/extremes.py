"""Tells a person called Max or Min from a row or a column of the highest or the lowest levels."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.summed import number_in

_NAME: Final = re.compile(r"(max|min)(?![^\W_])(?!.*[\d:=])", re.IGNORECASE)

_FEWEST: Final = 3
"""So many times the same number is the end of the scale."""


def may_be_a_name(text: str) -> bool:
    """Tell whether a text that begins like a row of the highest or lowest numbers may be the name of a person.

    >>> may_be_a_name("Max"), may_be_a_name("Max Weber"), may_be_a_name("Max:"), may_be_a_name("Maximum")
    (True, True, False, False)
    """
    return _NAME.match(text.strip()) is not None


def are_extremes(name: str, own: Sequence[object], others: Sequence[Sequence[object]], *, reach: bool = True) -> bool:
    """Tell whether cells are the highest, or the lowest, of those beside them, or the end of the scale itself.

    Args:
        name: What stands at its beginning, "Max" or "Min".
        own: Its cells.
        others: For each of its cells those above it, or left of it.
        reach: Whether it may say what can be reached, and be no person who has the best of everything.

    Returns:
        True also for the same number three times or more that none beside it goes beyond: what can be reached. False
        without a number, or where all that it could be the highest of are one and the same.
    """
    pick = max if name.strip().casefold().startswith("max") else min
    pairs = [(number_in(one), _numbers(some)) for one, some in zip(own, others, strict=True)]
    told = [(one, some) for one, some in pairs if one is not None]
    differ = any(len(set(some)) > 1 for _, some in told)
    same = len(told) >= _FEWEST and len({one for one, _ in told}) == 1
    ends = reach and same and all(one == pick([one, *some]) for one, some in told)
    return ends or (differ and all(some and one == pick(some) for one, some in told))


def _numbers(values: Sequence[object]) -> list[float]:
    return [number for value in values if (number := number_in(value)) is not None]
