"""Tells prose and the fields of forms ("Name: Ana") from tables."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from core.spreadsheets.wild.layout.blocks import cells, look_of
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.understood import Area

_FIELDS: Final = {"person", "role", "team", "date", "mail", "phone", "number", "place", "due", "start"}
_TITLES: Final = 3
_FIRST: Final = {"first name", "vorname", "prénom", "nombre", "given name"}
_LAST: Final = {"last name", "surname", "nachname", "nom", "apellidos", "family name"}


def is_prose(sheet: WildSheet, area: Area) -> bool:
    """Tell whether a block is a title or prose: a single row, one or two cells, or sentences one below the other."""
    rows = [
        [value for value in cells(sheet, area, row) if value != ""] for row in range(area.first_row, area.last_row + 1)
    ]
    filled = [value for row in rows for value in row]
    if len(filled) <= 2 or area.first_row == area.last_row:
        return not _is_short_list(area, filled)
    if max(map(len, rows)) == 1 and not meaning_of(words(filled[0])) and _tells(filled):
        return True
    if max(map(len, rows)) > 2:
        return False
    prose = sum(look_of(value) == "long" or words(value).endswith((".", ":", "!", "?")) for value in filled)
    return prose * 2 > len(filled)


def _tells(filled: Sequence[object]) -> bool:
    """Tell whether one of the lines of a column is a sentence or an address."""
    return any(look_of(value) == "long" or "@" in words(value) for value in filled)


def _is_short_list(area: Area, filled: Sequence[object]) -> bool:
    """Tell whether a header stands over one or two names."""
    return area.last_row > area.first_row and meaning_of(words(filled[0])) == "skill"


@dataclass(frozen=True)
class FormFields:
    """The rows of a block that are fields of a form, whom they name, and what is left below them."""

    area: Area
    person: str
    rest: Area | None


def form_fields(sheet: WildSheet, area: Area) -> FormFields | None:
    """Find the fields at the top of a block, below its title: what they are in one column, the answer beside."""
    if area.last_column - area.first_column > 2:
        return None
    rows = [
        [words(value) for value in cells(sheet, area, row) if value != ""]
        for row in range(area.first_row, area.last_row + 1)
    ]
    titles = next((at for at, row in enumerate(rows[:_TITLES]) if len(row) != 1 or meaning_of(row[0]) in _FIELDS), 0)
    fields: list[tuple[str, str]] = []
    for filled in rows[titles:]:
        if (
            not filled
            or len(filled) > 2
            or meaning_of(filled[0]) not in _FIELDS
            or meaning_of(filled[-1]) in {"skill", "level"}
        ):
            break
        fields.append((filled[0], filled[1] if len(filled) == 2 else ""))
    last = area.first_row + titles + len(fields) - 1
    rest = replace(area, first_row=last + 1) if last < area.last_row else None
    is_one = len(fields) == 1 and not fields[0][0].endswith((":", "："))  # over a table it can be its header
    if not fields or (is_one and (rest is not None or not fields[0][1])):
        return None
    return FormFields(replace(area, last_row=last), _person(fields), rest)


def _person(fields: Sequence[tuple[str, str]]) -> str:
    named = {header_text(label): value for label, value in fields if value}
    first = next((value for label, value in named.items() if label in _FIRST), "")
    last = next((value for label, value in named.items() if label in _LAST), "")
    if first and last:
        return f"{first} {last}"
    return next((value for label, value in named.items() if meaning_of(label) == "person"), "")


def person_in_fields(row: Sequence[str]) -> str:
    """Give whom a row of fields side by side names; "" where it names nobody.

    >>> person_in_fields(["Employee name:", "Ana Ruiz", "Date:", "2026-03-01"])
    'Ana Ruiz'
    """
    pairs = [(label, value) for label, value in pairwise(row) if label.endswith((":", "："))]
    values = [value for label, value in pairs if meaning_of(label) == "person" and not value.endswith((":", "："))]
    return values[0] if values else ""
