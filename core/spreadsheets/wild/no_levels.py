"""Numbers in a skill table that are no levels: days, years, ranks, marks, shares, counts; and how one can tell."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.level_headers import header_reason, says_level
from core.spreadsheets.wild.written_levels import Written

_UNITS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("money", ("€", "$", "£", "¥", "eur", "usd", "gbp", "chf", "dollar", "円", "元", "k")),
    ("months", ("mo", "mes", "moi", "个月", "個月", "ヶ月", "か月", "カ月", "月")),
    ("hours", ("h", "std", "stund", "時間", "小时", "小時", "時", "min")),
    ("years", ("y", "jahr", "an", "年")),
    ("days", ("d", "tag", "jour", "w", "semain", "semana", "日", "天", "週", "周")),
)


def no_levels(cells: Sequence[Written], header: str) -> str:
    """Say what the cells of a table are when they are no levels.

    Args:
        cells: The cells that are neither blank nor "not rated".
        header: The header above them; "" when there is none.

    Returns:
        "dates", "years", "ranks", "numbering", "shares", "hours", "days", "months", "money", "counts", "weights" or
        "marks out of 100"; "" when they may be levels.
    """
    kinds = Counter(cell.kind for cell in cells)
    if kinds["date"] * 2 > len(cells):
        return "dates"
    if kinds["amount"] * 2 > len(cells):
        return header_reason(header) or _unit(next(cell.text for cell in cells if cell.kind == "amount"))
    if kinds["number"] * 2 <= len(cells):
        return ""
    if any(cell.of or cell.words for cell in cells if cell.kind == "number"):
        return header_reason(header) if not any(cell.words for cell in cells) else ""
    if reason := header_reason(header):
        return reason
    return "" if says_level(header) else by_values([cell.number for cell in cells if cell.number is not None])


def by_values(numbers: Sequence[float]) -> str:
    """Say what numbers are that nothing else tells about; "" when they may be levels.

    >>> by_values([2019, 2021, 2020]), by_values([14, 3, 220]), by_values([3, 1, 5, 3])
    ('years', 'counts', '')
    """
    highest = most(numbers)
    if min(numbers, default=0) < 0:
        return "counts"
    if all(number == int(number) and 1950 <= number <= 2100 for number in numbers):
        return "years" if numbers else ""
    if _is_numbering(numbers):
        return "numbering" if list(numbers) == sorted(numbers) else "ranks"
    if highest <= 1 and any(0 < number < 1 for number in numbers):
        return "shares"
    if highest > 10:
        if abs(sum(numbers) - 100) < 0.5:
            return "shares"
        return "marks out of 100" if highest <= 100 and min(numbers) >= 20 else "counts"
    return ""


def most(numbers: Sequence[float]) -> float:
    """Give the highest number, without the few (2%) that stand far outside as slips of the finger do; 0 for none."""
    ranked = sorted(numbers)
    typical = ranked[: max(len(ranked) - max(len(ranked) // 50, 0), 1)]
    top = typical[-1] if typical else 0
    return top if ranked and top <= 10 and ranked[-1] > 2 * top else max(numbers, default=0)


def _is_numbering(numbers: Sequence[float]) -> bool:
    """Tell whether all differ and follow each other, six at least: a column of levels repeats itself."""
    ranked = sorted(numbers)
    return len(ranked) >= 6 and all(after - before == 1 for before, after in zip(ranked, ranked[1:], strict=False))


def _unit(text: str) -> str:
    unit = text.casefold().lstrip("+<>~ 0123456789.,")
    return next((reason for reason, starts in _UNITS if unit.startswith(starts)), "counts") if unit else "money"
