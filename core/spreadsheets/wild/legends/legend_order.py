"""Which levels the steps of a legend have by their order, where the words of some of them say none."""

import math
from collections.abc import Sequence
from itertools import pairwise

from core.spreadsheets.wild.legends.legend_ends import pole


def levels_by_order(steps: Sequence[tuple[float | None, str]]) -> list[float]:
    """Place the steps of a legend whose words say no level between those whose words do.

    Args:
        steps: Level (None where the words say none) and words of each step, in the order of the legend.

    Returns:
        The level of each step, 0 to 5 in half steps, those known unchanged; [] where the known ones neither rise nor
        fall, or there is no room between two of them.

    >>> levels_by_order([(5, "excellent"), (3, "good"), (1, "weak"), (None, "fail")])
    [5, 3, 1, 0.0]
    >>> levels_by_order([(0, "none"), (3, "practitioner"), (None, "champion")])
    [0, 3, 5.0]
    """
    rising = _rises(steps) if len(steps) > 1 else None
    if rising is None:
        return []
    ordered = list(steps) if rising else list(steps)[::-1]
    placed = [_placed(at, ordered) if level is None else level for at, (level, _) in enumerate(ordered)]
    if any(after < before for before, after in pairwise(placed)):
        return []
    return placed if rising else placed[::-1]


def _placed(at: int, ordered: Sequence[tuple[float | None, str]]) -> float:
    """Give the level of a step between the known ones beside it; 0 before them where it is the bad end, 5 after."""
    known = [(place, level) for place, (level, _) in enumerate(ordered) if level is not None]
    is_none = pole(ordered[0][1]) == 0
    (low, lower) = max((one for one in known if one[0] < at), default=(0, 0.0) if is_none else (-1, 0.0))
    (high, higher) = min((one for one in known if one[0] > at), default=(len(ordered) - 1, 5.0))
    return _half(lower + (higher - lower) * (at - low) / (high - low)) if at > low else lower


def _half(level: float) -> float:
    return math.floor(2 * level + 1e-9) / 2


def _rises(steps: Sequence[tuple[float | None, str]]) -> bool | None:
    """Tell whether the levels rise (True) or fall (False) in the order of the steps; None where they do neither.

    Where only one level is known, the words of the first and the last step tell.
    """
    known = [level for level, _ in steps if level is not None]
    if len(set(known)) > 1:
        rising = known[0] < known[-1]
        return rising if known == sorted(known, reverse=not rising) else None
    first, last = (pole(text) if level is None else level for level, text in (steps[0], steps[-1]))
    return None if not known or first is None or last is None or first == last else first < last
