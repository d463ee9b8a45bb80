"""Finds the questions of a form that ask for the levels of several skills: "How would you rate yourself? [Excel]"."""

import re
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import says_level

_ASKED: Final = re.compile(r"(.{4,}?)\s*\[\s*([^\[\]]{1,80}?)\s*\]")
_ASKED_BEFORE: Final = re.compile(r"(.{4,}?)\s*[:：]\s+(.{1,80})")
"""The skill behind a colon: "Rate yourself: Excel"."""
_RATES: Final = re.compile(
    r"\b(rate|rating|skills?|skilled|levels?|proficien\w+|confident|confidence|competen\w+|knowledge|experienced?|familiar|"
    r"how well|einschätz\w+|einstuf\w+|bewerte\w*|kenntnisse?|kompetenz\w*|wie gut|niveau|maîtris\w+|évalue\w*|"
    r"compétences?|nivel|domin\w+|habilidad\w*|valor\w+)\b",
    re.IGNORECASE,
)
_FEWEST: Final = 2


def asks_for_levels(text: str) -> bool:
    """Tell whether a question or a title asks for levels.

    >>> asks_for_levels("How well do you know Excel?"), asks_for_levels("The room was nice")
    (True, False)
    """
    return bool(_RATES.search(text)) or says_level(text)


def with_grid_questions(table: RawTable) -> RawTable:
    """Head the columns of such a question by the skill in its brackets or behind a colon; any other table as it is."""
    for pattern in (_ASKED, _ASKED_BEFORE):
        asked = {at: found for at, header in enumerate(table.headers) if (found := pattern.fullmatch(header))}
        stems = {found[1] for found in asked.values()}
        if len(asked) >= _FEWEST and len(stems) == 1 and all(map(asks_for_levels, stems)):
            if pattern is _ASKED_BEFORE and any(meaning_of(found[2]) for found in asked.values()):
                continue  # "Level: today", "Level: target"
            headers = tuple(asked[at][2] if at in asked else header for at, header in enumerate(table.headers))
            return replace(table, headers=headers, is_asked_in_grid=True)
    return table
