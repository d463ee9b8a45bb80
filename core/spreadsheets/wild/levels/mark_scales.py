"""Which levels marks stand for: by a legend, by the custom of skill maps, or by a question with a proposed answer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.colours.colour_scales import colour_scale
from core.spreadsheets.wild.legends.legend_order import levels_by_order
from core.spreadsheets.wild.levels.importance import importance_scale
from core.spreadsheets.wild.levels.level_marks import GRADED, LIGHTS, CellColour, sign_of
from core.spreadsheets.wild.levels.level_words import is_not_rated, level_key, meaning_level
from core.spreadsheets.wild.levels.partial_words import PARTLY, yes_no_partly
from core.spreadsheets.wild.levels.placed_steps import in_either_order, placed_steps, says_an_end
from core.spreadsheets.wild.levels.questions import NOT_LEVELS, no_level_scale, question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, ScaleSource, Step
from core.spreadsheets.wild.levels.written_levels import Written

_YES: Final = ("✓", "yes", "◎", "●", "○", "o", "★", "■", "◆", "✗", "x", "*", "+", "#", "|", "×")
"""Marks that may say yes, the likelier first where two of them are used."""

_CAN: Final = (("can do it (level 3)", 3.0), ("does it / trained (level 2)", 2.0))

_CANNOT: Final = ("cannot do it (level 0)", 0.0)


def mark_scale(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of marks.

    Args:
        cells: The cells that hold marks.
        legend: What a legend says of marks; {} when there is none.
    """
    if all(isinstance(cell.text, CellColour) for cell in cells):
        return colour_scale(cells, legend)
    marks = {cell.sign or cell.text: cell.text for cell in reversed(cells)}
    explained = {level_key(sign_of(sign)) for sign in legend}
    if sum((cell.sign or cell.key) in explained for cell in cells) * 2 >= len(cells):
        return explained_marks(cells, legend)
    if {"◎", "△"} & marks.keys() and {_cross(sign) for sign in marks} <= GRADED.keys():
        return _graded(marks)
    return _asked_lights(cells, marks) if marks.keys() <= LIGHTS.keys() else _asked(cells, marks)


def explained_marks(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of marks that a legend explains by what its words say; ask where they say no level."""
    steps = tuple(Step(sign, meaning_level(text), text) for sign, text in legend.items())
    used = {cell.sign or cell.key for cell in cells}
    if found := importance_scale(steps, used):
        return found
    answers = yes_no_partly([Written(text, "words", words=text) for text in legend.values()])
    if len(answers) > 1 and all(cell.kind == "mark" for cell in answers):
        meant = [replace(cell, text=sign) for cell, sign in zip(answers, legend, strict=True)]
        return _asked(meant, {cell.sign: cell.text for cell in reversed(meant)})
    unsaid = [step for step in steps if _says_nothing(step) and level_key(sign_of(step.written)) in used]
    if not unsaid:
        placed_by_words, said_so = placed_steps(steps)
        return ScaleFound(_marks(placed_by_words, "legend"), assumed=said_so)
    texts: dict[str, Scale] = {}
    rated = [step for step in steps if not is_not_rated(step.meaning)]
    whole = {f"({step.written.lower()})" for step in unsaid}
    lower = [step for step in unsaid if step.written.lower() in whole]  # "(x)" beside "x"
    if not lower and len(rated) > 1 and all(step.level is None for step in rated):
        others = [step for step in steps if step not in rated]
        texts |= {said: _marks([*others, *order], "legend") for said, order in in_either_order(rated).items()}
        if not says_an_end(rated):
            texts = {NOT_LEVELS: no_level_scale(cells), **texts}
    if by_order := levels_by_order([(step.level, step.meaning) for step in rated]):
        placed = dict(zip(rated, by_order, strict=True))
        said = ", ".join(f"{step.written} is {placed[step]:.12g}" for step in unsaid)
        in_order = [replace(step, level=placed.get(step, step.level)) for step in steps]
        texts[f"by the order of the legend: {said}"] = _marks(in_order, "legend")
    for said, level in (*_CAN[::-1], _CANNOT):
        less = f", {lower[0].written} a level lower" if lower and level else ""
        filled = [replace(step, level=max(level - (step in lower), 0)) if step in unsaid else step for step in steps]
        texts[f"{said}{less}"] = _marks(filled, "legend")
    texts[NOT_LEVELS] = no_level_scale(cells)
    shown = " and ".join(f"{step.written} ({step.meaning})" for step in unsaid)
    return question(f"Which level is meant by {shown}?", ", ".join(sorted(used)), texts)


def _says_nothing(step: Step) -> bool:
    return step.level is None and not is_not_rated(step.meaning)


def _marks(steps: Sequence[Step], source: ScaleSource = "values") -> Scale:
    rising = sorted(steps, key=lambda step: -1 if step.level is None else step.level)
    return Scale("mark", None, None, source, tuple(rising))


def _cross(sign: str) -> str:
    """Give the cross of skill maps for the signs that are typed for it."""
    return "×" if sign in {"x", "✗"} else sign


def _graded(marks: Mapping[str, str]) -> ScaleFound:
    missing = {sign: sign for sign in GRADED if sign not in {_cross(mark) for mark in marks}}
    scale = _marks([Step(text, GRADED[_cross(sign)]) for sign, text in {**missing, **marks}.items()])
    said = ", ".join(f"{step.written} {step.level:.12g}" for step in scale.steps)
    return ScaleFound(scale, assumed=(f"Marks are read as in skill maps: {said}.",))


def _asked_lights(cells: Sequence[Written], marks: Mapping[str, str]) -> ScaleFound:
    scale = _marks([Step(text, LIGHTS[sign]) for sign, text in marks.items()])
    said = ", ".join(f"{step.written} is {step.level:.12g}" for step in scale.steps)
    return question("Which levels do the colours stand for?", said, {said: scale, NOT_LEVELS: no_level_scale(cells)})


def _alone(sign: str) -> tuple[tuple[str, float], ...]:
    """Give the meanings of a mark that is the only one, the likeliest first."""
    return (_CANNOT, *_CAN) if sign in {"no", "✗", "×"} else (*_CAN, _CANNOT)


def _asked(cells: Sequence[Written], marks: Mapping[str, str]) -> ScaleFound:
    """Ask what marks mean: each may be the yes, at two levels; "partly" is half of that, and all others are 0 then."""
    texts: dict[str, Scale] = {}
    partly = list(dict.fromkeys(cell.text for cell in cells if cell.sign == PARTLY))
    full = {sign: text for sign, text in marks.items() if sign != PARTLY}
    answers: list[str] = [sign for sign in _YES if sign in full] or list(full)
    for yes in answers:
        less = [text for sign, text in full.items() if sign == f"({yes})"]
        others = ", ".join(text for sign, text in full.items() if sign != yes and text not in less)
        for said, level in _CAN if others or partly or less else _alone(yes):
            levels = {full[yes]: level, **dict.fromkeys(less, level - 1), **dict.fromkeys(partly, level / 2)}
            half = "".join(
                f", {', '.join(texts_of)}: partly (level {levels[texts_of[0]]:.12g})"
                for texts_of in (less, partly)
                if texts_of
            )
            no = f", {others}: cannot (level 0)" if others else ""
            steps = [Step(text, levels.get(text, 0.0)) for text in (*full.values(), *partly)]
            texts[f"{full[yes]}: {said}{half}{no}"] = _marks(steps)
    texts[NOT_LEVELS] = no_level_scale(cells)
    shown = " and ".join(marks.values())
    asks = f"What does {shown} mean?" if len(marks) == 1 else f"What do {shown} mean?"
    return question(asks, f"{shown} in {len(cells)} cells", texts)
