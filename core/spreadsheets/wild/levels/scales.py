"""How levels were written and what they mean from 0 to 5."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

ScaleKind = Literal["number", "number and word", "word", "symbol", "mark", "sentence"]

ScaleSource = Literal["legend", "header", "drop-down", "values", "answer", "proposal"]


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
        source: Where that is known from; a proposal holds until its question is answered.
        steps: Every value with its level, lowest first; the mapping that a person can look at and edit.
    """

    kind: ScaleKind
    low: float | None
    high: float | None
    source: ScaleSource
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Unclear:
    """What the cells do not settle about their scale: a question whose answer is a scale.

    Attributes:
        asks: The question, in a sentence.
        saw: The values it is about.
        choices: The answers, the most plausible first.
        proposed: One of `choices`.
        scales: The scale that each answer stands for. "Not levels" has a scale whose steps carry no level.
    """

    asks: str
    saw: str
    choices: tuple[str, ...]
    proposed: str
    scales: Mapping[str, Scale]


@dataclass(frozen=True, slots=True)
class ScaleFound:
    """What the level cells of one table turned out to be.

    Attributes:
        scale: How to read them; while `unclear`, the scale of the proposed answer. None when they are no levels, or
            all blank.
        no_levels: What they are instead: "days", "ranks", "years", ...; "" when they are levels.
        unclear: The question to ask; None when the file settles it.
        assumed: What was taken for granted, in sentences.
    """

    scale: Scale | None = None
    no_levels: str = ""
    unclear: Unclear | None = None
    assumed: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class ReadLevel:
    """One cell read by a scale.

    Attributes:
        written: The cell as a person sees it; "" when it is blank.
        level: 0 to 5 in half steps; None when it is not rated, is no level, or lies outside of the scale.
        note: The words in the cell that are no level.
        problem: What the scale accepts, when the cell is outside of it: "must be one of 1, 2, 3."; "" when it is fine.
    """

    written: str
    level: float | None = None
    note: str = ""
    problem: str = ""
