"""Numbers in a skill table that are no levels: days, years, ranks, marks, shares, counts; and how one can tell."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.spreadsheets.wild.layout.level_headers import header_reason, says_level
from core.spreadsheets.wild.levels.written_levels import Written

_UNITS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("money", ("€", "$", "£", "¥", "eur", "usd", "gbp", "chf", "dollar", "円", "元", "k")),
    ("months", ("mo", "mes", "moi", "个月", "個月", "ヶ月", "か月", "カ月", "月")),
    ("hours", ("h", "std", "stund", "時間", "小时", "小時", "時", "min")),
    ("years", ("y", "jahr", "an", "年")),
    ("weeks", ("w", "semain", "semana", "週", "周")),
    ("days", ("d", "tag", "jour", "日", "天")),
)


_SLIP_IN: Final = 12

_MOST: Final = 100
"""No scale goes on above it; numbers that are all higher are counts under any header."""


def no_levels(cells: Sequence[Written], header: str) -> str:
    """Say what the cells of a table are when they are no levels.

    Args:
        cells: The cells that are neither blank nor "not rated".
        header: The header above them; "" when there is none.

    Returns:
        "dates", "years", "months", "weeks", "days", "hours", "ranks", "numbering", "shares", "money", "counts",
        "weights" or "marks out of 100"; "" when they may be levels.
    """
    kinds = Counter(cell.kind for cell in cells)
    if kinds["date"] * 2 > len(cells):
        return "dates"
    if kinds["amount"] * 2 > len(cells):
        return header_reason(header) or _unit(next(cell.text for cell in cells if cell.kind == "amount"))
    if kinds["number"] * 2 < len(cells):
        return ""
    return _of_numbers([cell for cell in cells if cell.kind == "number"], header)


def _of_numbers(cells: Sequence[Written], header: str) -> str:
    numbers = [cell.number for cell in cells if cell.number is not None]
    if any(cell.words for cell in cells):
        return ""
    if any(cell.of for cell in cells):
        percent = all(cell.of == 100 for cell in cells) and not says_level(header) and _are_shares(numbers)
        return header_reason(header) or ("shares" if percent else "")
    if reason := header_reason(header):
        return reason
    if says_level(header):
        return "counts" if min(numbers, default=0) > _MOST else ""
    return by_values(numbers)


def by_values(numbers: Sequence[float]) -> str:
    """Say what numbers are that nothing else tells about; "" when they may be levels.

    >>> by_values([2019, 2021, 2020]), by_values([14, 3, 220]), by_values([3, 1, 5, 3])
    ('years', 'counts', '')
    """
    if sum(number < 0 for number in numbers) * 10 > len(numbers):
        return "counts"
    if all(number == int(number) and 1950 <= number <= 2100 for number in numbers):
        return "years"
    if _is_numbering(numbers):
        return "numbering" if list(numbers) == sorted(numbers) else "ranks"
    if _are_shares(numbers):
        return "shares"
    if most(numbers) <= 10:
        return ""
    return "marks out of 100" if max(numbers) <= 100 and min(numbers) >= 20 else "counts"


def most(numbers: Sequence[float]) -> float:
    """Give the highest number, without the few that stand far above the others as slips of the finger do.

    Those are one of twelve at most, more than twice as high as the next, which itself is a usual level (10 at most).
    """
    ranked = sorted(numbers)
    slips = len(ranked) // _SLIP_IN
    for kept in range(len(ranked) - slips, len(ranked)):
        if ranked[kept - 1] <= 10 < ranked[kept] and ranked[kept] > 2 * ranked[kept - 1]:
            return ranked[kept - 1]
    return max(ranked, default=0)


def _is_numbering(numbers: Sequence[float]) -> bool:
    """Tell whether all differ and follow each other, seven at least: a column of levels repeats itself."""
    ranked = sorted(numbers)
    return len(ranked) >= 7 and all(after - before == 1 for before, after in pairwise(ranked))


def _are_shares(numbers: Sequence[float]) -> bool:
    """Tell whether they are parts of a whole: they add to 1 or 100, or lie between 0 and 1 in finer steps than 0.5."""
    if most(numbers) <= 1:
        return any(2 * number % 1 for number in numbers) or (
            len(numbers) > 1 and abs(sum(numbers) - 1) < 0.005 < min(numbers)
        )
    return max(numbers) > 10 and len(numbers) > 2 and abs(sum(numbers) - 100) < 0.5


def _unit(text: str) -> str:
    unit = text.casefold().lstrip("+<>~ 0123456789.,")
    return next((reason for reason, starts in _UNITS if unit.startswith(starts)), "counts") if unit else "money"
