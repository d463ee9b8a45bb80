"""Numbers in other clothes: Roman numerals, and fractions that say themselves what they are out of."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.legends.legend_ranges import numbers_in_range
from core.spreadsheets.wild.levels.number_scales import numbers_alone
from core.spreadsheets.wild.levels.questions import question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.levels.written_levels import Written

_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def roman_scale(cells: Sequence[Written], header: str) -> ScaleFound | None:
    """Give the scale of Roman numerals, read as the numbers they are; None when the cells are something else."""
    used = {cell.key for cell in cells}
    if not used <= set(_ROMAN) or not used & {"ii", "iii", "iv"}:
        return None
    numbers = [_ROMAN.index(cell.key) + 1 for cell in cells]
    found = numbers_alone([Written(str(number), "number", number) for number in numbers], f"level {header}", {})
    if found.unclear is None or found.scale is None:
        return replace(found, scale=_in_roman(found.scale) if found.scale else None)
    return question(found.unclear.asks, found.unclear.saw, {c: _in_roman(s) for c, s in found.unclear.scales.items()})


def _in_roman(scale: Scale) -> Scale:
    steps = (
        replace(step, written=_ROMAN[int(step.written) - 1].upper()) for step in scale.steps if step.written != "0"
    )
    return replace(scale, kind="symbol", steps=tuple(steps))


def fractions_scale(cells: Sequence[Written], tops: set[float]) -> ScaleFound:
    """Give the scale of cells that say themselves what they are out of: "4/5", "80 %".

    Args:
        cells: The cells that hold numbers.
        tops: What they are out of; when it differs, each cell is a share of its own.
    """
    if len(tops) == 1:
        return numbers_in_range(cells, (0, int(max(tops))), "values")
    shares = {cell.text: (cell.number or 0) / cell.of for cell in cells if cell.of and (cell.number or 0) <= cell.of}
    ordered = sorted(shares.items(), key=lambda item: item[1])
    steps = (Step(text, math.floor(10 * share + 1e-9) / 2) for text, share in ordered)
    return ScaleFound(Scale("mark", None, None, "values", tuple(steps)))
