"""Asks which number is the best where a text beside a table says so, and the scale was not taken that way round."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeGuard

from core.spreadsheets.wild.legends.said_ends import falls_as_said
from core.spreadsheets.wild.levels.level_words import says_none
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_scale, number_text
from core.spreadsheets.wild.levels.questions import answered, listed, question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Unclear

_USUAL: Final = range(3, 11)
"""The last number of scales of which 1 may be the best."""


def best_of(way: NumberRange) -> str:
    """Say which number of a range is the best: "4 is the best of 1 to 4"."""
    return f"{number_text(way.best)} is the best of {number_text(way.low)} to {number_text(way.high)}"


def turned(ways: Iterable[NumberRange]) -> Iterator[NumberRange]:
    """Give usual ranges from 1 on the other way round, 1 being the best, to be chosen from after all others."""
    for way in ways:
        if way.low == 1 and way.high in _USUAL and not way.falling:
            yield NumberRange(way.low, way.high, falling=True)


def with_direction(found: ScaleFound, near: Sequence[str]) -> ScaleFound:
    """Ask which end of a scale of numbers is the best where a text near says the other one than was taken.

    Args:
        found: The scale, or the question about it.
        near: Texts near the table; those that say nothing of the ends of a scale do not count.

    Returns:
        The same, where the texts agree with it; else with a question that proposes what they say.
    """
    said = {text: falls for text in near if (falls := falls_as_said(text)) is not None}
    if not said or not _is_range(found.scale) or set(said.values()) == {_falls(found.scale)}:
        return found
    falling = not _falls(found.scale) if len(set(said.values())) == 1 else _falls(found.scale)
    if found.unclear:
        return _proposing(found, found.unclear, falling=falling)
    scales = [found.scale, _turned(found.scale)]
    scales = scales if _falls(found.scale) == falling else scales[::-1]
    texts = {best_of(_range(scale)): scale for scale in scales}
    return question("Which number is the best?", listed(f"'{text}'" for text in said), texts)


def _proposing(found: ScaleFound, unclear: Unclear, *, falling: bool) -> ScaleFound:
    """Put the first answer of that direction first, made of the proposed one where there is none."""
    scales = dict(unclear.scales)
    choice = next((one for one, scale in scales.items() if _is_range(scale) and _falls(scale) == falling), "")
    if not choice:
        other = answered(_turned(scales[unclear.proposed]))
        choice = best_of(_range(other))
        scales[choice] = other
    choices = (choice, *(one for one in scales if one != choice))
    return replace(
        found, scale=scales[choice], unclear=replace(unclear, choices=choices, proposed=choice, scales=scales)
    )


def _is_range(scale: Scale | None) -> TypeGuard[Scale]:
    """Tell whether a scale is one of plain numbers, of which either end may be the best."""
    if scale is None or scale.kind not in {"number", "number and word"}:
        return False
    return scale.low is not None and scale.high is not None and scale.high > 1 and len(_rated(scale)) > 1


def _rated(scale: Scale) -> list[float]:
    return [step.level for step in scale.steps if step.level is not None]


def _falls(scale: Scale) -> bool:
    rated = _rated(scale)
    return rated[0] > rated[-1]


def _range(scale: Scale) -> NumberRange:
    return NumberRange(scale.low or 0.0, scale.high or 0.0, falling=_falls(scale))


def _turned(scale: Scale) -> Scale:
    """Give a scale with its other end as the best; steps that are no numbers of its range stay."""
    meanings = {float(step.written): step.meaning for step in scale.steps if _is_number(step.written)}
    way = replace(_range(scale), falling=not _falls(scale))
    way = replace(way, from_none=says_none(meanings.get(way.worst, "")))
    kept = tuple(step for step in scale.steps if not _is_number(step.written) or step.level is None)
    other = number_scale(way, meanings, scale.source, meanings=meanings, kind=scale.kind)
    unrated = {step.written for step in kept}
    return replace(other, steps=(*kept, *(step for step in other.steps if step.written not in unrated)))


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()
