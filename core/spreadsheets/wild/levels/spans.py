"""Tells a cell that holds two levels, from one to the other: "2-3", "B1–B2", "basic to intermediate"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from core.spreadsheets.wild.levels.level_words import is_level_word

_ENDS: Final = re.compile(
    r"(?P<low>[^\s].*?)(?: ?[-–—~〜→] ?|\.\.\.?| (?:to|through|bis|à|a|al|hasta|tot|do|till|til) )(?P<high>.*[^\s])",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d{1,2}(?:[.,]\d)?")
_HIGHEST: Final = 10


@lru_cache(maxsize=16_384)
def span_of(text: str) -> tuple[str, str] | None:
    """Give the two ends of a span of levels as written; None when a text is none.

    >>> span_of("2-3"), span_of("A1–C1"), span_of("3-1"), span_of("self-taught"), span_of("9-17")
    (('2', '3'), ('A1', 'C1'), None, None, None)
    """
    found = _ENDS.fullmatch(text.strip())
    if found is None:
        return None
    low, high = found["low"], found["high"]
    if _NUMBER.fullmatch(low) and _NUMBER.fullmatch(high):
        rising = _value(low) < _value(high) <= _HIGHEST
        return (low, high) if rising else None
    words = is_level_word(low) and is_level_word(high) and min(len(low), len(high)) > 1
    return (low, high) if words else None


def is_span_of_words(text: str) -> bool:
    """Tell whether both ends of a span are words or codes for levels, which nothing else is: "A1–C1"."""
    return (ends := span_of(text)) is not None and not _NUMBER.fullmatch(ends[0])


def with_ends(cells: Sequence[object]) -> list[object]:
    """Give cells with the ends of those that are spans in their place: a scale reaches as far as these."""
    return [one for cell in cells for one in ((isinstance(cell, str) and span_of(cell)) or (cell,))]


def _value(digits: str) -> float:
    return float(digits.replace(",", "."))
