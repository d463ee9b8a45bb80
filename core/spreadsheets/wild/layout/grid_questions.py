"""Finds the questions of a form that ask for the levels of several skills: "How would you rate yourself? [Excel]"."""

import re
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import says_level

_ASKED: Final = re.compile(r"(.{4,}?)\s*\[\s*([^\[\]]{1,80}?)\s*\]")
_RATES: Final = re.compile(
    r"\b(rate|rating|skills?|skilled|levels?|proficien\w+|confident|confidence|competen\w+|knowledge|experienced?|familiar|"
    r"how well|einschätz\w+|einstuf\w+|bewerte\w*|kenntnisse?|kompetenz\w*|wie gut|niveau|maîtris\w+|évalue\w*|"
    r"compétences?|nivel|domin\w+|habilidad\w*|valor\w+)\b",
    re.IGNORECASE,
)
_FEWEST: Final = 2


def with_grid_questions(table: RawTable) -> RawTable:
    """Head the columns of such a question by what stands in its brackets; any other table is given as it is."""
    asked = {at: found for at, header in enumerate(table.headers) if (found := _ASKED.fullmatch(header))}
    stems = {found[1] for found in asked.values()}
    if len(asked) < _FEWEST or len(stems) != 1 or not any(_RATES.search(stem) or says_level(stem) for stem in stems):
        return table
    headers = tuple(asked[at][2] if at in asked else header for at, header in enumerate(table.headers))
    return replace(table, headers=headers, is_asked_in_grid=True)
