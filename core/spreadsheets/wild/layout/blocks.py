"""Finds the blocks of cells that tables lie in: cut apart at blank columns and rows, joined again where one goes on."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.legends.edge_legends import without_legends
from core.spreadsheets.wild.legends.legends import legend_in
from core.spreadsheets.wild.levels.level_words import is_not_rated
from core.spreadsheets.wild.understood import Area

_LONG_TEXT = 60
_LEGEND_WIDTH = 3


def blocks(sheet: WildSheet, is_legend: Callable[[Area], bool] = lambda _area: False) -> list[Area]:
    """Find the blocks of a sheet, from the top left.

    Args:
        sheet: The sheet.
        is_legend: Tells of a block beside another one that it explains colours, which the texts do not show.
    """
    if not sheet.rows:
        return []
    whole = Area(sheet.title, 1, 1, len(sheet.rows), len(sheet.rows[0]))
    found = [part for block in _cut(sheet, whole, is_legend) for part in without_legends(sheet, block)]
    return sorted(found, key=lambda block: (block.first_row, block.first_column))


def _cut(sheet: WildSheet, area: Area, is_legend: Callable[[Area], bool]) -> list[Area]:
    columns = _spans([_column_filled(sheet, area, at) for at in range(area.first_column, area.last_column + 1)])
    if len(columns) > 1:
        parts = _joined_beside(sheet, [_columns_of(area, *span) for span in columns], is_legend)
        if len(parts) > 1:
            return [block for part in parts for block in _cut(sheet, part, is_legend)]
        area = parts[0]
    elif columns:
        area = _columns_of(area, *columns[0])
    rows = _spans([_row_filled(sheet, area, at) for at in range(area.first_row, area.last_row + 1)])
    parts = _joined_below(sheet, [_rows_of(area, *span) for span in rows])
    if len(parts) > 1:
        return [block for part in parts for block in _cut(sheet, part, is_legend)]
    return parts


def _column_filled(sheet: WildSheet, area: Area, column: int) -> bool:
    return any(sheet.at(row, column) != "" for row in range(area.first_row, area.last_row + 1))


def _row_filled(sheet: WildSheet, area: Area, row: int) -> bool:
    return any(value != "" for value in cells(sheet, area, row))


def cells(sheet: WildSheet, area: Area, row: int) -> Sequence[object]:
    """Give the cells of a row of an area."""
    return sheet.rows[row - 1][area.first_column - 1 : area.last_column]


def _spans(filled: Sequence[bool]) -> list[tuple[int, int]]:
    """Give the first and last place of each run of filled ones."""
    found: list[tuple[int, int]] = []
    for place, one in enumerate(filled):
        if one and found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        elif one:
            found.append((place, place))
    return found


def _columns_of(area: Area, first: int, last: int) -> Area:
    return replace(area, first_column=area.first_column + first, last_column=area.first_column + last)


def _rows_of(area: Area, first: int, last: int) -> Area:
    return replace(area, first_row=area.first_row + first, last_row=area.first_row + last)


Look = Literal["", "text", "long", "number", "date"]


def look_of(value: object) -> Look:
    """Tell what a cell looks like: blank, text, long text, number (digits in text too), date."""
    if value == "":
        return ""
    if isinstance(value, date):
        return "date"
    if isinstance(value, int | float):
        return "number"
    text = words(value)
    if text.replace(",", ".", 1).replace(".", "", 1).rstrip("%").isdecimal():
        return "number"
    return "long" if len(text) > _LONG_TEXT else "text"


def _joined_beside(sheet: WildSheet, parts: list[Area], is_legend: Callable[[Area], bool]) -> list[Area]:
    """Join a part to the one on its left when it cannot stand alone: no names of its own, or no values beside them."""
    found = parts[:1]
    for part in parts[1:]:
        alone = _stands_alone(sheet, part) and _stands_alone(sheet, found[-1])
        if says_scale(sheet, part) or alone or is_legend(part):
            found.append(part)
        else:
            found[-1] = replace(found[-1], last_column=part.last_column)
    return found


def says_scale(sheet: WildSheet, area: Area) -> bool:
    """Tell whether a block explains levels: a legend, or a sentence such as "Scale 1 to 5"."""
    rows = [cells(sheet, area, row) for row in range(area.first_row, area.last_row + 1)]
    filled = [words(value) for row in rows for value in row if value != ""]
    return bool(legend_in(rows)) or (len(filled) == 1 and range_in(filled[0]) is not None)


def _stands_alone(sheet: WildSheet, part: Area) -> bool:
    """Tell whether a part has a column of different texts below its first row and something beside it."""
    if part.first_column == part.last_column:
        return False
    first = [words(sheet.at(row, part.first_column)) for row in range(part.first_row, part.last_row + 1)]
    names = [text for text in first if look_of(text) in {"text", "long"}]
    return len(names) >= 2 and len(set(names)) * 2 > len(names)


def _joined_below(sheet: WildSheet, parts: list[Area]) -> list[Area]:
    """Join a part to the one above when it goes on with the same columns and does not begin with headers."""
    found = parts[:1]
    for part, following in zip(parts[1:], [*parts[2:], None], strict=False):
        if _goes_on(sheet, found[-1], part) and not _is_title_of(sheet, part, following, found[-1]):
            found[-1] = replace(found[-1], last_row=part.last_row)
        else:
            found.append(part)
    return found


def _is_title_of(sheet: WildSheet, part: Area, following: Area | None, above: Area) -> bool:
    """Tell whether a part is a text alone, over headers that begin as those of the table above do."""
    if following is None or part.first_row < part.last_row or _count(cells(sheet, part, part.first_row)) > 1:
        return False
    return _heads_anew(cells(sheet, above, above.first_row), cells(sheet, following, following.first_row))


def _heads_anew(head: Sequence[object], row: Sequence[object]) -> bool:
    """Tell whether a row begins with the same header as another, and most of its cells are known headers."""
    texts = [words(value) for value in row if value != ""]
    known = sum(meaning_of(text) != "" for text in texts)
    return len(texts) > 1 and 2 * known > len(texts) and words(row[0]) == words(head[0]) and meaning_of(texts[0]) != ""


def _goes_on(sheet: WildSheet, above: Area, below: Area) -> bool:
    first = cells(sheet, below, below.first_row)
    if (_count(first) <= _LEGEND_WIDTH and says_scale(sheet, below)) or says_scale(sheet, above):
        return False
    head = cells(sheet, above, above.first_row)
    if above.first_row == above.last_row and _count(head) > 1:  # headers set apart from what is below them
        return _count(first) > 1 and all(look_of(value) in {"", "text"} for value in head)
    if above.first_column == above.last_column == below.first_column == below.last_column:
        return above.last_row > above.first_row and _are_short(sheet, below) and _are_short(sheet, above)
    rows = [cells(sheet, above, row) for row in range(above.first_row, above.last_row + 1)]
    body = [row for row in rows if _count(row) > 1]
    if len(body) < 2:
        return False
    if _begins_with_headers(sheet, below, rows[:4], body):
        return False
    fits = [_fits(value, [row[at] for row in body[1:]]) for at, value in enumerate(first) if value != ""]
    return sum(fits) * 4 >= 3 * len(fits) and _same_span(first, body)


def _are_short(sheet: WildSheet, area: Area) -> bool:
    """Tell whether the cells of a column are short texts."""
    values = [cells(sheet, area, row)[0] for row in range(area.first_row, area.last_row + 1)]
    return all(look_of(value) in {"", "text"} and not words(value).endswith((".", ":")) for value in values[1:])


def _begins_with_headers(
    sheet: WildSheet, below: Area, heads: Sequence[Sequence[object]], body: Sequence[Sequence[object]]
) -> bool:
    """Tell whether one of the first rows has the headers of above once more, or texts where there are numbers above."""
    numeric = [at for at in range(len(body[0])) if any(look_of(row[at]) == "number" for row in body[1:])]
    known = [[words(value) for value in row] for row in heads if _count(row) > 1]
    for number in range(below.first_row, min(below.first_row + 3, below.last_row + 1)):
        row = cells(sheet, below, number)
        if [words(value) for value in row] in known or any(_heads_anew(head, row) for head in known):
            return True
        texts = [at for at in numeric if look_of(row[at]) == "text" and len(words(row[at])) > 2]
        if len(texts) >= 2 and len(texts) == sum(row[at] != "" for at in numeric):
            return True
    return False


def _count(row: Sequence[object]) -> int:
    return sum(value != "" for value in row)


def _fits(value: object, above: Sequence[object]) -> bool:
    """Tell whether a cell looks like those above it; a blank one and "n/a" look like any."""
    looks = {look_of(one) for one in above if not _says_nothing(one)} - {""}
    if not looks or _says_nothing(value):
        return True
    return look_of(value) in looks or (look_of(value) == "text" and "long" in looks)


def _says_nothing(value: object) -> bool:
    return isinstance(value, str) and is_not_rated(value)


def _same_span(first: Sequence[object], body: Sequence[Sequence[object]]) -> bool:
    """Tell whether the row fills about as much as those above do, or is a heading in their first column."""
    if _count(first) == 1:
        return first[0] != ""
    usual = sorted(_count(row) for row in body)[len(body) // 2]
    return _count(first) * 2 >= usual
