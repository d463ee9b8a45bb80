"""Finds rows of groups over headers, and spreads each group over its columns."""

from collections.abc import Sequence

from core.spreadsheets.wild.layout.blocks import cells, look_of
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.understood import Area


def group_row_above(sheet: WildSheet, area: Area, rows: Sequence[int], head: int) -> int | None:
    """Find a row of groups right over the headers: several texts, fewer than the headers, or merged over them."""
    if head == 0 or rows[head] - rows[head - 1] != 1:
        return None
    over = [value for value in cells(sheet, area, rows[head - 1]) if value != ""]
    spread = any(
        one.first_row <= rows[head - 1] <= one.last_row and one.last_column > one.first_column and _within(one, area)
        for one in sheet.merged
    )
    whole = any(
        one.first_row == rows[head - 1]
        and one.first_column <= area.first_column
        and one.last_column >= area.last_column
        for one in sheet.merged
    )
    if whole or not over or any(look_of(value) != "text" for value in over):
        return None
    return (
        head - 1
        if len(over) > 1 or (spread and len(over) == 1 and not _starts_left(sheet, area, rows[head - 1]))
        else None
    )


def _within(one: Area, area: Area) -> bool:
    return area.first_column <= one.first_column <= area.last_column


def _starts_left(sheet: WildSheet, area: Area, row: int) -> bool:
    return cells(sheet, area, row)[0] != ""


def is_group_row(sheet: WildSheet, area: Area, row: int, below: Sequence[int]) -> bool:
    """Tell whether what was taken for headers stands over a row of headers: it is sparser or merged, both are texts."""
    upper, lower = cells(sheet, area, row), cells(sheet, area, below[0])
    if len(below) > 1 and _complete(sheet, area, row, below[0]):
        return True
    merged = any(
        one.first_row == row and one.last_row == row and one.last_column > one.first_column and _within(one, area)
        for one in sheet.merged
    )
    if not merged or len(below) < 2:
        return False
    texts = [value for value in lower if value != ""]
    more = sum(value != "" for value in lower) + sum(
        one.first_row == row and one.last_row > row for one in sheet.merged if _within(one, area)
    ) > sum(value != "" for value in upper)
    return more and all(look_of(value) == "text" for value in texts)


def _complete(sheet: WildSheet, area: Area, row: int, below: int) -> bool:
    """Tell whether two rows are headers together: names right under the groups, and nothing under the other headers."""
    upper, lower = (cells(sheet, area, one) for one in (row, below))
    if below != row + 1 or any(look_of(value) not in {"", "text"} for value in (*upper, *lower)):
        return False
    groups = groups_over(sheet, area, row)
    under = [at for at, value in enumerate(lower) if value != ""]
    alone = [at for at, value in enumerate(upper) if value != "" and lower[at] == ""]
    over = {groups[at] for at in under}
    named = "" not in over and all(lower[at] != "" for at, group in enumerate(groups) if group in over)
    enough = 1 if any(one.first_row == one.last_row == row and _within(one, area) for one in sheet.merged) else 2
    return 0 in alone and enough <= len(over) < len(under) and named


def groups_over(sheet: WildSheet, area: Area, row: int) -> list[str]:
    """Spread each group over its columns: those it is merged over, else all to the next one."""
    found = [words(value) for value in cells(sheet, area, row)]
    spans = {
        one.first_column - area.first_column: one.last_column - area.first_column
        for one in sheet.merged
        if one.first_row <= row <= one.last_row and _within(one, area)
    }
    spread, current, end = [], "", -1
    for at, text in enumerate(found):
        if text:
            current, end = text, spans.get(at, at if spans else len(found))
        spread.append(current if at <= end else "")
    return spread
