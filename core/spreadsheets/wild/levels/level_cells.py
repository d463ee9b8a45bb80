"""Reads one level cell by the scale of its table: the level, the words beside it, or what the scale accepts."""

from collections.abc import Mapping
from functools import lru_cache

from core.spreadsheets.wild.levels.level_marks import counted, kind_of_sign, mark
from core.spreadsheets.wild.levels.level_words import head, level_key
from core.spreadsheets.wild.levels.number_levels import number_text, value_between
from core.spreadsheets.wild.levels.scales import ReadLevel, Scale, Step
from core.spreadsheets.wild.levels.written_levels import Written, written


def read_level(cell: object, scale: Scale) -> ReadLevel:
    """Read a cell by a scale.

    Args:
        cell: The value as calamine gives it; blank gives "" and no level.
        scale: The scale of its table. Its steps hold, also where a person has edited them.

    Returns:
        The cell as written with its level. A value outside of the scale has no level but a problem.
    """
    found = written(cell)
    if found.kind == "blank":
        return ReadLevel("")
    if step := _step(found, scale):
        return ReadLevel(found.text, step.level, _note(found, step))
    if found.kind == "not rated":
        return ReadLevel(found.text)
    if scale.kind == "sentence" or found.kind == "sentence" or _rates_nothing(scale):
        return ReadLevel(found.text, None, found.text)
    level = value_between(scale, found.number) if _counts(found, scale) and found.number is not None else None
    if level is not None:
        return ReadLevel(found.text, level, _note(found, Step("", level)))
    return ReadLevel(found.text, None, "", accepted(scale))


def accepted(scale: Scale) -> str:
    """Say what a scale accepts: "must be one of 1, 2, 3." or "must be 0 to 100."."""
    rated = [step for step in scale.steps if step.level is not None]
    if scale.low is not None and scale.high is not None and (len(rated) > 13 or scale.high > 12):
        return f"must be {number_text(scale.low)} to {number_text(scale.high)}."
    return f"must be one of {', '.join(step.written for step in scale.steps)}."


def _counts(cell: Written, scale: Scale) -> bool:
    return cell.kind == ("signs" if scale.kind == "symbol" else "number") and (cell.of in {None, scale.high})


def _rates_nothing(scale: Scale) -> bool:
    return bool(scale.steps) and all(step.level is None for step in scale.steps)


def _step(cell: Written, scale: Scale) -> Step | None:
    steps = _steps(scale)
    for identity in _identities(cell, of=scale.high):
        if identity in steps:
            return steps[identity]
    return None


@lru_cache(maxsize=256)
def _steps(scale: Scale) -> Mapping[str, Step]:
    """Give the steps of a scale by every way to write them: as written, by their value, by their meaning."""
    found: dict[str, Step] = {}
    for step in scale.steps:
        for identity in _identities(written(step.written), of=scale.high):
            found.setdefault(identity, step)
    for step in scale.steps:
        if step.meaning:
            found.setdefault(level_key(step.meaning), step)
            found.setdefault(head(step.meaning), step)
    return found


def _identities(cell: Written, of: float | None) -> tuple[str, ...]:
    """Give what identifies a value, the closest first: its text, its number, its mark, its count, its first word."""
    own = level_key(cell.text)
    if cell.kind == "number" and cell.number is not None:
        same = cell.of in {None, of}
        return (own, f"n{cell.number:g}") if same else (own,)
    signs = counted(cell.text)
    count = (f"#{kind_of_sign(signs.sign)}{signs.count:g}",) if signs else ()
    sign = (f"m{mark(cell.text) or cell.sign}",) if cell.kind == "mark" else ()
    return (own, *sign, *count) if sign or count else (own, head(cell.text))


def _note(cell: Written, step: Step) -> str:
    """Give the words in a cell that go beyond the level and its meaning."""
    if cell.kind == "number" and cell.words and level_key(cell.words) not in level_key(step.meaning):
        return cell.words
    if cell.kind == "words" and "(" in cell.text and level_key(cell.text) != level_key(step.written):
        return cell.text.partition("(")[2].rstrip(") ")
    return cell.words if step.level is None and cell.kind in {"words", "sentence"} else ""
