"""Tells columns that are snapshots of the same levels, one a date: the latest counts, the others stand beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_words import header_text
from core.spreadsheets.wild.layout.names import share_of_people
from core.spreadsheets.wild.reading import TableRead

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|'\d\d\b")
_MONTHS: Final = (
    r"jan|ene", "feb|fev|fév", "mar|mär|mrz", "apr|avr|abr", "ma[iy]", "jun|juin", "jul|juil", "aug|aoû|ago", "sep",
    "o[ck]t", "nov", "de[cz]|dic|déc",
)  # fmt: skip
_PART: Final = re.compile(r"(?:[qhst] ?|t)([1-4])\b|\b([1-4])(?:st|nd|rd|th)? ?(?:quarter|half)|(?<!\d)(\d{1,2})(?!\d)")


_BEFORE: Final = frozenset(
    ["before", "pre", "baseline", "then", "last year", "previous", "vorher", "davor", "letztes jahr", "avant", "antes",
     "año pasado", "研修前", "前回", "培训前", "上次"]
)  # fmt: skip
_AFTER: Final = frozenset(
    ["after", "post", "this year", "now", "nachher", "danach", "heute", "dieses jahr", "après", "maintenant", "después",
     "ahora", "este año", "研修後", "今回", "培训后", "本次"]
)  # fmt: skip


def period(header: str) -> tuple[int, ...]:
    """Give the year of a header and what stands of month, quarter or half; () when it names no time.

    "Before" and "after" are times too: (0,) and (1,).

    >>> period("Jul 2025"), period("2026-01-31"), period("Q3 2025"), period("Python")
    ((2025, 7), (2026, 1, 31), (2025, 3), ())
    """
    text = header_text(header)
    if text in _BEFORE | _AFTER:
        return (int(text in _AFTER),)
    found = _YEAR.search(text)
    if not found:
        return ()
    year = int(found[0][-2:]) + 2000 if found[0].startswith("'") else int(found[0])
    rest = text[: found.start()] + " " + text[found.end() :]
    month = [at for at, words in enumerate(_MONTHS, 1) if re.search(rf"\b(?:{words})", rest)]
    parts = [int(next(filter(None, one))) for one in _PART.findall(rest)]
    return (year, *month, *parts)


def latest_column(columns: Sequence[JudgedColumn], label: int, values: Sequence[int]) -> int | None:
    """Find the column of the latest levels, where all columns of levels are headed by dates; None elsewhere."""
    body = [column for column in columns if column.at in values]
    when = [period(column.header) for column in body]
    names = next(column for column in columns if column.at == label)
    people = names.meaning in {"person", "role"} or share_of_people(names.texts, ()) > 0.5
    if len(body) < 2 or not all(when) or len(set(when)) < len(when) or people or any(one.is_dates for one in body):
        return None
    return max(zip(when, values, strict=True))[1]


def with_earlier(read: TableRead) -> TableRead:
    """Say that the other columns of levels are earlier ones."""
    table = read.table
    place = f"{table.area.sheet}, {table.area.address}" if table.area.sheet else table.area.address
    said = f"{place}: the columns are the same levels at several dates; the latest counts, the others stand beside it."
    return replace(read, assumed=(*read.assumed, said))
