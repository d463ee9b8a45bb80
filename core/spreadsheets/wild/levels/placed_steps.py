"""Which levels the steps of a legend of letters, marks or colours have: by their words, or in even steps as numbers."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.legends.legend_ends import pole
from core.spreadsheets.wild.levels.level_words import is_not_rated, level_key, says_none
from core.spreadsheets.wild.levels.scales import Step
from core.workbook.scales import LEVEL_MAX

_FEWEST: Final = 3
_CAN_DO_IT: Final = 3.0
_TRAINED: Final = re.compile(
    r"^(fully )?trained\b|^geschult|^eingewiesen|^formee?\b|^(capacitad|entrenad|treinad|format|addestrat)[oa]|"
    r"^opgeleid|^utbildad|^przeszkol|^(op|opp)lært|^(обучен|vyskolen|egitimli)|^教育済|^已培"
)

_MIDDLE: Final = re.compile(
    r"^(inter?medi\w*|medium|moderate|average|mid(dle)?|mittel\w*|durchschnittlich|moyen(ne)?|medi[oa]|gemiddeld|middel\w*|"
    r"sredni\w*|medel\w*|mellan\w*|stredn\w*|средн\w*|orta)\b|^[中普]|^一般|^중|^보통"
)
"""Words for the middle, above which there is something, whether it is listed or not."""


def even_levels(count: int, *, from_none: bool) -> list[float]:
    """Give the levels of steps that rise evenly to 5, as if they were numbered; the first is 0 where it means none.

    >>> even_levels(3, from_none=True), even_levels(3, from_none=False)
    ([0.0, 2.5, 5.0], [1.5, 3.0, 5.0])
    """
    first, steps = (0, count - 1) if from_none else (1, count)
    return [math.floor(2 * LEVEL_MAX * place / max(steps, 1)) / 2 for place in range(first, first + count)]


def placed_steps(steps: Sequence[Step]) -> tuple[list[Step], tuple[str, ...]]:
    """Give the steps of a legend their levels, with a sentence that says them where the best one is below 5.

    Words keep the level that they say. Where the legend lists three steps or more in order and its best is only "can do
    it" (level 3) or "trained", and no word for the middle, it ends there: its steps are spread evenly up to 5, as the
    same words behind numbers are.

    Args:
        steps: In the order of the legend, with the levels that their words say; None for words that say none.
    """
    rated = [step for step in steps if not is_not_rated(step.meaning)]
    known = [step.level for step in rated if step.level is not None]
    if not known or max(known) == LEVEL_MAX:
        return list(steps), ()
    ordered = _rising(rated) if len(known) == len(rated) >= _FEWEST else []
    if not ordered or not _ends_there(ordered[-1]):
        return list(steps), (explained_said([step for step in rated if step.level is not None], evenly=False),)
    levels = even_levels(len(ordered), from_none=says_none(ordered[0].meaning))
    spread = {step.written: replace(step, level=level) for step, level in zip(ordered, levels, strict=True)}
    return [spread.get(step.written, step) for step in steps], (explained_said(list(spread.values()), evenly=True),)


def in_either_order(steps: Sequence[Step]) -> dict[str, list[Step]]:
    """Give both orders in which the steps of a legend may rise evenly, by what one would say of them.

    The order of the legend stands first, unless the words of an end say that it falls.
    """
    falls = pole(steps[0].meaning) == LEVEL_MAX or pole(steps[-1].meaning) == 0
    found = {}
    for order in (list(steps)[::-1], list(steps)) if falls else (list(steps), list(steps)[::-1]):
        levels = even_levels(len(order), from_none=says_none(order[0].meaning) or pole(order[0].meaning) == 0)
        placed = [replace(step, level=level) for step, level in zip(order, levels, strict=True)]
        found[f"they rise: {', '.join(f'{step.written} {step.level:.12g}' for step in placed)}"] = placed
    return found


def says_an_end(steps: Sequence[Step]) -> bool:
    """Tell whether the words of the first or the last step say that it is the best or the worst."""
    return any(pole(step.meaning) is not None for step in (steps[0], steps[-1]))


def explained_said(steps: Sequence[Step], *, evenly: bool) -> str:
    """Say which level each step of a legend was given, and why."""
    rising = sorted(steps, key=lambda step: step.level or 0)
    said = ", ".join(f"{step.written} ({step.meaning}) {step.level:.12g}" for step in rising)
    if evenly:
        return f"The legend's steps are taken as a whole scale, spread evenly up to 5 as numbers would be: {said}."
    best = f"{rising[-1].level:.12g} of 5"
    return f"The legend's words are read by what they usually mean, so that the highest is {best}: {said}."


def _rising(steps: Sequence[Step]) -> list[Step]:
    """Give the steps lowest first: by their levels, those of one level by the legend's order; [] where it has none."""
    levels = [step.level or 0.0 for step in steps]
    if levels == sorted(levels):
        return list(steps)
    if levels == sorted(levels, reverse=True):
        return list(steps)[::-1]
    return sorted(steps, key=lambda step: step.level or 0.0) if len(set(levels)) == len(levels) else []


def _ends_there(step: Step) -> bool:
    if _MIDDLE.search(level_key(step.meaning)):
        return False
    return step.level == _CAN_DO_IT or bool(_TRAINED.search(level_key(step.meaning)))
