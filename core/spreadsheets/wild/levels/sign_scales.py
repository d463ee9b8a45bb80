"""Which levels signs stand for that are counted (stars, filled circles) or that fill up (balls, moons)."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.legends.legend_ranges import numbers_explained
from core.spreadsheets.wild.levels.level_marks import HARVEY, MOONS, counted
from core.spreadsheets.wild.levels.mark_scales import mark_scale
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_text
from core.spreadsheets.wild.levels.questions import NOT_LEVELS, no_level_scale, question, steps_said
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.levels.written_levels import Written

_PLUS_MINUS: Final = {
    "--": {"--"}, "-": {"-"}, "0": {"0", "o", "+-", "+/-", "±", "-/+"}, "+": {"+"}, "++": {"++"},
}  # fmt: skip


def sign_scale(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of cells that hold signs: counted, filling up, or marks.

    Args:
        cells: The cells that hold signs.
        legend: What a legend says; {} when there is none.
    """
    counts = {signs.count: text for key, text in legend.items() if (signs := counted(key))}
    if any((cell.number or 0) > 1 or cell.of for cell in cells if cell.kind == "signs"):
        return _explained(cells, counts) if len(counts) > 1 else counted_scale(cells)
    return (None if legend else _balls(cells)) or mark_scale(cells, legend)


def plus_minus_scale(cells: Sequence[Written]) -> ScaleFound | None:
    """Ask about plus and minus signs, three at least on both sides of a middle; None when the cells hold others.

    A minus alone is how people say that something is not rated; between plus signs it may be the lower half.
    """
    order = [key for key in _PLUS_MINUS if any(cell.key in _PLUS_MINUS[key] for cell in cells)]
    written_so = {key for keys in _PLUS_MINUS.values() for key in keys}
    both = {"-", "--"} & set(order) and {"+", "++"} & set(order)
    if len(order) < 3 or not both or not all(cell.key in written_so for cell in cells):
        return None
    shown = {key: next(cell.text for cell in cells if cell.key in _PLUS_MINUS[key]) for key in order}
    spread = [Step(shown[key], math.floor(10 * place / (len(order) - 1)) / 2) for place, key in enumerate(order)]
    unrated = [Step(shown[key], 2.5 * len(key) if key in {"+", "++"} else None) for key in order]
    scales = {
        steps_said(spread): Scale("mark", None, None, "values", tuple(spread)),
        "only plus signs are levels, the others are not rated": Scale("mark", None, None, "values", tuple(unrated)),
        NOT_LEVELS: no_level_scale(cells),
    }
    return question("Which levels do plus and minus stand for?", ", ".join(shown.values()), scales)


def counted_scale(cells: Sequence[Written]) -> ScaleFound:
    """Give the scale of signs that are counted: from 0 to as many as a cell with empty signs has, else to the longest.

    Whether three filled signs are all there can be is asked: five are as usual.
    """
    of, longest = {cell.of for cell in cells if cell.of}, max(cell.number or 0 for cell in cells)
    if not longest:
        empty = tuple(Step(text, None) for text in dict.fromkeys(cell.text for cell in cells))
        scales = {
            "nothing is rated yet": Scale("symbol", None, None, "values", empty),
            "each is rated, as the lowest level": _counted(cells, top=max([1.0, *of])),
        }
        return question(
            "No sign is filled in any cell: what does that mean?", ", ".join(one.written for one in empty), scales
        )
    top = max([*of, longest])
    if of or top >= 5:
        said = f"Signs are counted; {number_text(top)} are the most in the data and taken as the highest."
        return ScaleFound(_counted(cells, top), assumed=() if of else (said,))
    tops = (top, 5.0) if top >= 3 else (top, 3.0, 5.0)
    scales = {f"{number_text(top)} signs are the highest": _counted(cells, top) for top in tops}
    return question("How many signs are the highest level?", f"at most {number_text(top)} in the data", scales)


def _explained(cells: Sequence[Written], counts: Mapping[float, str]) -> ScaleFound:
    """Read counts as the numbers of a legend whose keys are signs."""
    numbers = [replace(cell, kind="number", words="") for cell in cells]
    found = numbers_explained(numbers, counts)

    def in_signs(scale: Scale) -> Scale:
        texts = _texts(cells, scale.high or 0)
        steps = tuple(replace(step, written=texts.get(float(step.written), step.written)) for step in scale.steps)
        return replace(scale, kind="symbol", steps=steps)

    if found.unclear is None or found.scale is None:
        return replace(found, scale=in_signs(found.scale) if found.scale else None)
    return question(found.unclear.asks, found.unclear.saw, {c: in_signs(s) for c, s in found.unclear.scales.items()})


def _counted(cells: Sequence[Written], top: float) -> Scale:
    numbers = NumberRange(0, top)
    steps = (Step(text, numbers.level(count)) for count, text in sorted(_texts(cells, top).items()))
    return Scale("symbol", 0, top, "values", tuple(steps))


def _texts(cells: Sequence[Written], top: float) -> dict[float, str]:
    """Give each count as it is written in the cells, or in the sign that they use."""
    sign = next((cell.text[0] for cell in cells if cell.number), "★")
    made = {float(count): sign * count for count in range(1, int(top) + 1)}
    return made | {cell.number: cell.text for cell in reversed(cells) if cell.number is not None}


def _balls(cells: Sequence[Written]) -> ScaleFound | None:
    """Give the scale of balls or moons that fill up in quarters; None when none of them is partly filled."""
    used = {cell.text.replace("\ufe0f", "") for cell in cells}
    for balls, ends, all_of_them in ((HARVEY, "○◯●⬤", "○◔◑◕●"), (MOONS, "🌑🌕", "🌑🌒🌓🌔🌕")):
        if used <= balls.keys() and used - set(ends):
            shown = sorted((balls[sign], sign) for sign in used | set(all_of_them))
            steps = tuple(Step(sign, NumberRange(0, 4).level(quarters)) for quarters, sign in shown)
            return ScaleFound(Scale("symbol", 0, 4, "values", steps))
    return None
