"""Which of the rows that a grid added before each row is that it reports as added now.

A grid lists the rows added to it; when one of them is deleted, those behind it move up. Taken by place they would seem
to be renamed one after the other, and whatever refers to them would follow. So they are matched by what they hold.
"""

from collections.abc import Mapping, Sequence

from core.workbook.rows import AnyCell, Row


def matched_rows(before: Sequence[Row], now: Sequence[Mapping[str, AnyCell]]) -> list[Row | None]:
    """Match rows in their order, so that they are as alike as can be.

    Returns:
        For each of `now` the row that it was, None for a new one. Ties fall to the earlier row, so rows with nothing
        in common are matched where nothing better is left for either.
    """
    same = 0
    while same < min(len(before), len(now)) and dict(before[same].cells) == dict(now[same]):
        same += 1
    return [*before[:same], *_aligned(before[same:], now[same:])]


def _aligned(before: Sequence[Row], now: Sequence[Mapping[str, AnyCell]]) -> list[Row | None]:
    best = _best_scores(before, now)
    found: list[Row | None] = []
    i = j = 0
    while i < len(now):
        if j < len(before) and best[i][j] == _score(before[j], now[i]) + best[i + 1][j + 1]:
            found.append(before[j])
            i, j = i + 1, j + 1
        elif j < len(before) and best[i][j] == best[i][j + 1]:
            j += 1  # leaving this row out costs nothing: it was deleted
        else:
            found.append(None)
            i += 1
    return found


def _best_scores(before: Sequence[Row], now: Sequence[Mapping[str, AnyCell]]) -> list[list[int]]:
    """Give the best total score of matching now[i:] with before[j:], at [i][j]."""
    best = [[0] * (len(before) + 1) for _ in range(len(now) + 1)]
    for i in reversed(range(len(now))):
        for j in reversed(range(len(before))):
            both = _score(before[j], now[i]) + best[i + 1][j + 1]
            best[i][j] = max(both, best[i][j + 1], best[i + 1][j])
    return best


def _score(row: Row, cells: Mapping[str, AnyCell]) -> int:
    """Count equal cells, squared: one row that is the same is worth more than two that share a level."""
    return sum(row.cells.get(column) == cell for column, cell in cells.items()) ** 2
