"""How levels were written and what they mean from 0 to 5."""

from dataclasses import dataclass
from typing import Literal

ScaleKind = Literal["number", "number and word", "word", "symbol", "mark", "sentence"]


@dataclass(frozen=True, slots=True)
class Step:
    """One value of a scale: as written, what it means from 0 to 5 (None: no level), and the legend's words for it."""

    written: str
    level: float | None
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """How a table writes levels.

    Attributes:
        kind: What is written.
        low: The lowest value of a scale of numbers or counted symbols; None for words and marks.
        high: The highest.
        source: Where that is known from.
        steps: Every value with its level, lowest first; the mapping that a person can look at and edit.
    """

    kind: ScaleKind
    low: float | None
    high: float | None
    source: Literal["legend", "header", "values", "answer"]
    steps: tuple[Step, ...]
