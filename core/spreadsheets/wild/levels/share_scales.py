"""Shares of 1 between people and skills: whether they are levels in percent is asked, as nothing else tells."""

from collections.abc import Sequence

from core.spreadsheets.wild.levels.number_levels import NumberRange, number_scale
from core.spreadsheets.wild.levels.questions import NOT_LEVELS, listed, no_level_scale, question
from core.spreadsheets.wild.levels.scales import ScaleFound
from core.spreadsheets.wild.levels.written_levels import Written, written

_SLACK = 0.005


def share_scale(cells: Sequence[Written]) -> ScaleFound:
    """Ask whether shares are levels, 1 (100 %) being the best; that they are none where they go beyond 1."""
    numbers = [cell.number for cell in cells if cell.kind == "number" and cell.number is not None]
    if not numbers or any(number > 1 for number in numbers) or any(cell.of for cell in cells):
        return ScaleFound(no_levels="shares")
    scales = {
        "levels: 1 (100 %) is the best": number_scale(NumberRange(0, 1), numbers, "values"),
        NOT_LEVELS: no_level_scale(cells),
    }
    return question("Are these shares levels?", listed(f"{number:.3g}" for number in sorted(set(numbers))), scales)


def are_parts(rows: Sequence[Sequence[object]]) -> bool:
    """Tell whether numbers are parts of a whole: those of no row, or of no column, add up to more than 1.

    >>> are_parts([[0.5, 0.5], [0.2, 0.7]]), are_parts([[0.8, 0.5], [0.2, 1]])
    (True, False)
    """
    return any(all(_sum(line) <= 1 + _SLACK for line in lines) for lines in (rows, list(zip(*rows, strict=True))))


def _sum(line: Sequence[object]) -> float:
    return sum(written(value).number or 0 for value in line)
