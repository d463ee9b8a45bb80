"""Tells the tables of projects and of job hunting from tables of levels: who does what, applications."""

import re
from collections.abc import Mapping
from typing import Final

from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_words import meaning_level

RACI: Final = "who is responsible, accountable, consulted or informed (RACI): no skills and no levels"
APPLICATIONS: Final = "applications for jobs: where somebody applied and how it stands, no skills and no levels"

_LETTERS: Final = re.compile(r"[RACIS]( ?[/,&+ ] ?[RACIS])*|RA|AR|-|–|—")
_COMPANY: Final = re.compile(
    r"company|employer|organi[sz]ation|firma|unternehmen|arbeitgeber|entreprise|empresa|bedrijf|azienda"
)
_APPLIED: Final = re.compile(
    r"\b(applied|application|applications|beworben|bewerbung|candidature|postul\w+|solicitud|sollicitatie|candidatura)\b"
)
_FEWEST: Final = 3


def paperwork(table: RawTable, legend: Mapping[str, str]) -> str:
    """Say that a table tells who is in charge of what, or lists applications; "" when nothing says so.

    Args:
        table: The table.
        legend: What its letters mean, as far as it is said; where that is a level they are no roles in a project.
    """
    if _is_raci(table) and not any(meaning_level(meaning) is not None for meaning in legend.values()):
        return RACI
    return APPLICATIONS if _are_applications(table) else ""


def _is_raci(table: RawTable) -> bool:
    """Tell whether its cells hold R, A, C and I, one of the first two in nearly every row, and nothing else."""
    rows = [[words(value) for value in row[1:] if value != ""] for row in table.body]
    rows = [row for row in rows if row]
    texts = [text for row in rows for text in row]
    letters = {sign for text in texts for sign in text if sign.isalpha()}
    if not texts or not all(_LETTERS.fullmatch(text) for text in texts) or not {"R", "A"} <= letters:
        return False
    charged = sum(any(sign in text for text in row for sign in "RA") for row in rows)
    return len(letters & {"C", "I"}) > 0 and len(letters) >= _FEWEST and charged * 5 >= len(rows) * 4


def _are_applications(table: RawTable) -> bool:
    """Tell whether a column names companies and another when or how somebody applied, and none a skill or a level."""
    keys = [header_text(header) for header in table.headers if header]
    if any(meaning_of(key) in {"skill", "level", "required"} for key in keys):
        return False
    company = any(_COMPANY.fullmatch(key) or _COMPANY.fullmatch(key.split()[0]) for key in keys if key)
    return company and any(_APPLIED.search(key) for key in keys)
