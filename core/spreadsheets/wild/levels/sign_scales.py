"""Which levels signs stand for that are counted (stars, filled circles) or that fill up (balls, moons)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from core.spreadsheets.wild.legends.legend_ranges import numbers_explained
from core.spreadsheets.wild.levels.level_marks import HARVEY, MOONS, counted, kind_of_sign
from core.spreadsheets.wild.levels.level_words import level_key, meaning_level
from core.spreadsheets.wild.levels.mark_scales import mark_scale
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_text
from core.spreadsheets.wild.levels.questions import question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.levels.written_levels import Written


def sign_scale(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of cells that hold signs: counted, filling up, or marks.

    Args:
        cells: The cells that hold signs.
        legend: What a legend says; {} when there is none.
    """
    counting = {
        kind_of_sign(cell.sign) for cell in cells if cell.kind == "signs" and ((cell.number or 0) > 1 or cell.of)
    }
    counts = {signs.count: text for key, text in legend.items()
              if (signs := counted(key)) and kind_of_sign(signs.sign) in counting}  # fmt: skip
    if counting and len(counts) > 1:
        own = [cell for cell in cells if cell.sign and kind_of_sign(cell.sign) in counting and cell.number is not None]
        rest = {key: text for key, text in legend.items() if not _is_counted(key, counting)}
        return _with_rest(_explained(own, counts), rest)
    if counting and not {level_key(cell.text) for cell in cells} <= {level_key(key) for key in legend}:
        return counted_scale(cells)
    return (None if legend else _balls(cells)) or mark_scale(cells, legend)


def _is_counted(key: str, counting: Collection[str]) -> bool:
    signs = counted(key)
    return signs is not None and kind_of_sign(signs.sign) in counting


def _with_rest(found: ScaleFound, rest: Mapping[str, str]) -> ScaleFound:
    """Add what a legend says of other signs and words than those that are counted: "- = not trained"."""
    steps = tuple(Step(key, meaning_level(text), text) for key, text in rest.items())

    def added(scale: Scale) -> Scale:
        return replace(scale, steps=(*steps, *scale.steps))

    if not steps or found.scale is None:
        return found
    if found.unclear is None:
        return replace(found, scale=added(found.scale))
    scales = {choice: added(scale) for choice, scale in found.unclear.scales.items()}
    return replace(found, scale=added(found.scale), unclear=replace(found.unclear, scales=scales))


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
