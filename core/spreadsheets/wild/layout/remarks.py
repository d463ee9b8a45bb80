"""Tells rows that are no rows of a table: remarks, legends below it, and where a form is signed."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import share_of_phrases
from core.spreadsheets.wild.layout.sheet import words

_SIGNED: Final = re.compile(
    r"\b(signature|signed|unterschrift|firma del|signataire|approved by|date)\b.*:?$|署名|签名", re.IGNORECASE
)
_SIGNED_BY: Final = re.compile(
    r"^(signature|signed by|unterschrift|firma d|handtekening|podpis|assinatura)", re.IGNORECASE
)
_EXPLAINS: Final = re.compile(r"(^|[,;/|] ?)[^\s=,;]{1,12} ?= ?[^=,;]+")
_SIGNS: Final = re.compile(r"(?:^|[\s,;])([*+★●]{1,5}|[xX✓])(?= ?[-–:]? ?[^\W\d_]{3,})")
_FEWEST: Final = 2
_WORDS: Final = 3


def is_remark(table: RawTable, at: int) -> bool:
    """Tell whether a row of the body is a remark, a legend below the table, or a field of the form.

    Args:
        table: The table.
        at: The place of the row, from 0.
    """
    filled = [words(value) for value in table.body[at] if value != ""]
    if len(filled) > 1:
        return all(map(_SIGNED.search, filled)) and _SIGNED_BY.match(filled[0]) is not None
    return len(filled) == 1 and (
        look_of(filled[0]) == "long"
        or _SIGNED.search(filled[0]) is not None
        or (_are_single(table.body[at:]) and _tells(table, at, filled[0]))
    )


def _stands_below(table: RawTable, at: int) -> bool:
    """Tell whether a blank row sets a row of those single cells apart in which a table ends, or one above it."""
    return any(table.rows[one] > table.rows[one - 1] + 1 for one in range(1, at + 1) if _are_single(table.body[one:]))


def _are_single(rows: Sequence[Sequence[object]]) -> bool:
    return all(sum(value != "" for value in row) <= 1 for row in rows)


def _tells(table: RawTable, at: int, text: str) -> bool:
    """Tell whether a text explains signs, or is a phrase of several words where people are named."""
    first = next(place for place, value in enumerate(table.body[at]) if value != "")
    apart = _stands_below(table, at)
    people = apart and table.meanings[first] == "person"
    phrase = len(text.split()) >= _WORDS and share_of_phrases([text]) > 0
    named = share_of_phrases([words(row[first]) for row in table.body[:at] if row[first] != ""])
    unnamed = table.headers[first] == "" and first == 0 and named == 0 and _are_filled(table.body, at)
    unnamed = unnamed and (apart or len(text.split()) > _WORDS)
    return (_explains(text) and (apart or unnamed)) or ((people or unnamed) and phrase)


def _explains(text: str) -> bool:
    """Tell whether a text explains several signs: "x = can do it, o = learning", "* new ** good"."""
    return len(_EXPLAINS.findall(text)) >= _FEWEST or len(set(_SIGNS.findall(text))) >= _FEWEST


def _are_filled(body: Sequence[Sequence[object]], at: int) -> bool:
    """Tell whether no row above a place, but single cells right above it, holds a single cell."""
    filled = [sum(value != "" for value in row) > 1 for row in body[:at]]
    last = max((place for place, one in enumerate(filled) if one), default=-1)
    return last >= 0 and all(filled[: last + 1])
