"""The question about a scale that the cells leave open, with the scale that each answer stands for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step, Unclear
from core.spreadsheets.wild.levels.written_levels import Written

NOT_LEVELS: Final = "not levels"
"""The answer that says that the cells are kept as they stand and rate nothing."""


def question(asks: str, saw: str, scales: Mapping[str, Scale]) -> ScaleFound:
    """Ask which of some scales holds; the first one is proposed and used until there is an answer."""
    proposed = next(iter(scales))
    by_answer = {choice: answered(scale) for choice, scale in scales.items()}
    return ScaleFound(scales[proposed], unclear=Unclear(asks, saw, tuple(scales), proposed, by_answer))


def answered(scale: Scale) -> Scale:
    """Give a scale as one that a person chose."""
    return replace(scale, source="answer")


def no_level_scale(cells: Sequence[Written]) -> Scale:
    """Give the scale by which the cells are kept as they stand: each value is a step without a level."""
    texts = dict.fromkeys(cell.text for cell in cells)
    return Scale("mark", None, None, "values", tuple(Step(text, None) for text in texts))


def steps_said(steps: Iterable[Step]) -> str:
    """Say which level each value of a scale stands for: "Rookie 0, Wizard 5"."""
    return ", ".join(f"{step.written} {step.level:.12g}" for step in steps)


def listed(texts: Iterable[str]) -> str:
    """List texts for a sentence, the first eight of many."""
    found = list(texts)
    return ", ".join(found[:8]) + (", ..." if len(found) > 8 else "")
