"""What levels as written mean from 0 to 5, worked out here a second time, and the levels of whole grids and lists."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple

from core.workbook.cells import name_key, plain_text
from tests.spreadsheets.wilds.truths import NOT_RATED, UNSURE, Level

Meaning: TypeAlias = Callable[[str], float | None]

WORDS: Final = {
    "none": 0.0,
    "no experience": 0.0,
    "beginner": 1.0,
    "aware": 1.0,
    "basic": 2.0,
    "with guidance": 2.0,
    "intermediate": 3.0,
    "independent": 3.0,
    "advanced": 4.0,
    "leads": 4.0,
    "expert": 5.0,
}


def of_highest(high: float) -> Meaning:
    """Give the meaning of numbers up to `high`: 5 * value / high, rounded down to half steps."""
    return lambda written: math.floor(2 * (5 * float(written) / high) + 1e-9) / 2


def above_none(low: float, high: float) -> Meaning:
    """Give the meaning of numbers whose lowest means none: 5 * (value - low) / (high - low), rounded down."""
    return lambda written: math.floor(2 * (5 * (float(written) - low) / (high - low)) + 1e-9) / 2


def same(written: str) -> float:
    """Give the meaning of numbers from 0 or 1 to 5: what they are."""
    return float(written)


def word(written: str) -> float:
    """Give the meaning of an English level word."""
    return WORDS[name_key(written)]


def first_number(meaning: Meaning) -> Meaning:
    """Give the meaning of "3 - Intermediate": that of its number."""
    return lambda written: meaning(written.strip(" (L")[0])


def one_of(**meanings: float | None) -> Meaning:
    """Give the meaning of a few words."""
    return lambda written: meanings[written]


def table_of(meanings: Mapping[str, float | None]) -> Meaning:
    """Give the meaning by a table of writings."""
    return lambda written: meanings[written]


def any_number(_written: str) -> float:
    """Give the meaning of what no fixed rule maps."""
    return UNSURE


def no_level(_written: str) -> None:
    """Give the meaning of what is no level."""


def grid(
    people: Sequence[str],
    skills: Sequence[str],
    cells: Sequence[Sequence[object]],
    meaning: Meaning,
    *,
    corner: str = "",
    across: bool = False,
    sheet: str = "",
    needed: bool = True,
) -> tuple[Level, ...]:
    """Give the levels of a grid of cells, a row per person; blanks and dashes are not rated.

    Args:
        people: One a row of `cells`.
        skills: One a column.
        cells: What is written.
        meaning: What it means.
        corner: The address of the first cell in the file; "" when addresses are not compared.
        across: Whether the file has a column per person instead.
        sheet: The sheet; "" when it is not compared.
        needed: Whether they must be found.
    """
    top, left = coordinate_to_tuple(corner) if corner else (0, 0)
    levels = []
    for row, (person, written) in enumerate(zip(people, cells, strict=True)):
        for column, (skill, cell) in enumerate(zip(skills, written, strict=True)):
            down, right = (column, row) if across else (row, column)
            at = f"{get_column_letter(left + right)}{top + down}" if corner else ""
            text = plain_text(cell).strip()
            if name_key(text) not in NOT_RATED:
                levels.append(Level(person, skill, text, meaning(text), at, sheet, needed))
    return tuple(levels)


def listed(rows: Sequence[Sequence[object]], meaning: Meaning, *, person: str = "") -> tuple[Level, ...]:
    """Give the levels of a list of (skill, written) or (person, skill, written)."""
    levels = []
    for row in rows:
        who, skill, cell = row if len(row) == 3 else (person, *row)
        text = plain_text(cell).strip()
        if name_key(text) not in NOT_RATED:
            levels.append(Level(str(who), str(skill), text, meaning(text)))
    return tuple(levels)


def turned(rows: Sequence[Sequence[object]]) -> list[list[object]]:
    """Give a grid with rows and columns swapped."""
    return [list(column) for column in zip(*rows, strict=True)]


def under(categories: Mapping[str, Sequence[str]]) -> dict[str, str | None]:
    """Give skills with their categories."""
    return {skill: category for category, skills in categories.items() for skill in skills}


def plain(skills: Sequence[str]) -> dict[str, str | None]:
    """Give skills that stand under no category."""
    return dict.fromkeys(skills, "")
