"""Which levels colours stand for: by a legend, else by a question, with the traffic light where they are one."""

import math
from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Final

from core.spreadsheets.wild.legends.legend_ranges import range_of_legend
from core.spreadsheets.wild.levels.level_words import (
    head,
    is_level_word,
    is_not_rated,
    level_key,
    meaning_level,
    word_levels,
)
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_text
from core.spreadsheets.wild.levels.placed_steps import placed_steps
from core.spreadsheets.wild.levels.questions import NOT_LEVELS, no_level_scale, question, steps_said
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, ScaleSource, Step
from core.spreadsheets.wild.levels.written_levels import Written, written

LIGHT: Final[Mapping[str, float]] = {"green": 5.0, "yellow": 3.0, "orange": 2.0, "red": 1.0}
"""The traffic light as it is proposed: green is the best, red has begun; what is not there at all is left blank."""

_CAN_LIGHT: Final[Mapping[str, float]] = {"green": 3.0, "yellow": 2.0, "orange": 1.0, "red": 0.0}
_ASKS: Final = "The cells have colours and no text: what do the colours mean?"
_MOST_ORDERED: Final = 3


def colour_scale(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of cells that are filled with colours and hold nothing else.

    Args:
        cells: The cells; their text is the name of their colour.
        legend: What the colours mean, by their names; {} when nothing says so.
    """
    names = list(dict.fromkeys(str(cell.text) for cell in cells))
    saw = ", ".join(f"{name} {sum(cell.text == name for cell in cells)} times" for name in names)
    if not any(name in legend for name in names):
        return question(_ASKS, saw, _unexplained(cells, names))
    numbers = {name: written(text) for name, text in legend.items() if not is_not_rated(text)}
    if numbers and all(one.kind == "number" and one.number is not None for one in numbers.values()):
        return _numbered(names, legend, numbers)
    return _worded(cells, names, legend, saw)


def _scale(steps: Sequence[Step], source: ScaleSource = "values") -> Scale:
    rising = sorted(steps, key=lambda step: -1 if step.level is None else step.level)
    return Scale("mark", None, None, source, tuple(rising))


def _unexplained(cells: Sequence[Written], names: Sequence[str]) -> dict[str, Scale]:
    """Give the answers about colours that nothing explains; only a traffic light is proposed as levels."""
    left = {f"{NOT_LEVELS}: the colours are kept as they are": no_level_scale(cells)}
    plain = {name: name.rpartition(" ")[2] for name in names}
    if len(names) > 1 and "green" in plain.values() and set(plain.values()) <= LIGHT.keys() and _differ(plain):
        lights = (_light(plain, levels) for levels in (LIGHT, _CAN_LIGHT))
        return {**dict(lights), **left}
    if len(names) == 1:
        can = {f"{names[0]}: can do it (level 3)": 3.0, f"{names[0]}: does it / trained (level 2)": 2.0}
        return {**left, **{said: _scale([Step(names[0], level)]) for said, level in can.items()}}
    shades = sorted(names, key=_shade)
    one_hue = len({name.split(" of ")[0].strip("0123456789 ").rpartition(" ")[2] for name in names}) == 1
    orders = [shades, shades[::-1]] if one_hue or len(names) > _MOST_ORDERED else permutations(names)
    return {**left, **dict(map(_rising, orders))}


def _shade(name: str) -> int:
    """Place the name of a shade (`shade_names`) among those of its colour, light to dark."""
    numbers = [int(part) for part in name.split() if part.isdecimal()]
    return numbers[0] if numbers else -1 if name.startswith("light") else name.startswith("dark")


def _differ(plain: Mapping[str, str]) -> bool:
    return len(set(plain.values())) == len(plain)


def _light(plain: Mapping[str, str], levels: Mapping[str, float]) -> tuple[str, Scale]:
    steps = [Step(name, levels[colour]) for name, colour in plain.items()]
    said = steps_said(sorted(steps, key=lambda one: -(one.level or 0)))
    return f"a traffic light: {said}", _scale(steps)


def _rising(names: Sequence[str]) -> tuple[str, Scale]:
    steps = [Step(name, math.floor(10 * place / len(names)) / 2) for place, name in enumerate(names, 1)]
    return steps_said(steps), _scale(steps)


def _numbered(names: Sequence[str], legend: Mapping[str, str], numbers: Mapping[str, Written]) -> ScaleFound:
    """Read colours that a legend explains by numbers; which number is the best is asked unless words beside say it."""
    values = {name: one.number or 0.0 for name, one in numbers.items()}
    beside = {values[name]: one.words for name, one in numbers.items() if is_level_word(head(one.words))}
    low, high = min(values.values()), max(values.values())
    ways = [NumberRange(low, high), NumberRange(low, high, falling=True)]
    if len(beside) > 1:
        ways = [range_of_legend(beside)]
    if low == high:
        return ScaleFound(no_levels="words")

    def in_colours(way: NumberRange) -> Scale:
        steps = [Step(name, way.level(values[name]) if name in values else None, text) for name, text in legend.items()]
        return _scale([*steps, *(Step(name, None) for name in names if name not in legend)], "legend")

    if len(ways) == 1:
        return ScaleFound(in_colours(ways[0]))
    scales = {f"{number_text(way.best)} is the best": in_colours(way) for way in ways}
    saw = ", ".join(f"{name} {text}" for name, text in legend.items())
    return question("The colours stand for numbers: which number is the best?", saw, scales)


def _worded(cells: Sequence[Written], names: Sequence[str], legend: Mapping[str, str], saw: str) -> ScaleFound:
    known = word_levels(legend.values())
    levels = {name: known.get(level_key(text), meaning_level(text)) for name, text in legend.items()}
    steps = [Step(name, levels[name], text) for name, text in legend.items()]
    steps += [Step(name, None) for name in names if name not in legend]
    unsaid = [step for step in steps if step.level is None and step.written in names and not _is_unrated(step)]
    if not unsaid:
        explained, so = placed_steps([step for step in steps if step.meaning])
        return ScaleFound(_scale([*explained, *(step for step in steps if not step.meaning)], "legend"), assumed=so)
    said = " and ".join(f"{step.written} ({step.meaning})" if step.meaning else step.written for step in unsaid)
    scales = {f"{said}: no level": _scale(steps, "legend")}
    if len(unsaid) == 1:
        for level in (3.0, 2.0, 1.0, 4.0, 5.0, 0.0):
            filled = [Step(one.written, level, one.meaning) if one in unsaid else one for one in steps]
            scales[f"{said}: level {level:g}"] = _scale(filled, "legend")
    elif len(unsaid) == len(steps):
        scales |= dict(_rising(order) for order in (names, names[::-1]))
    return question(f"Which level do the colours mean: {said}?", saw, {**scales, NOT_LEVELS: no_level_scale(cells)})


def _is_unrated(step: Step) -> bool:
    return bool(step.meaning) and is_not_rated(step.meaning)
