"""What the prose around the tables says: the range of a scale, the person a title names, why it is not taken."""

from collections.abc import Collection, Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import cells, says_scale
from core.spreadsheets.wild.layout.forms import is_prose, person_in_fields
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.names import looks_like_person
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.understood import Area

_SURE: Final = 0.4
_TEMPLATE: Final = "an empty template: headers without rows, nothing to take"
_FIRST: Final = {"person", "skill", "role"}
_SEVERAL: Final = 3
"""So many cells in a row, the first of them known as a header, are headers."""


def scale_words_in(sheet: WildSheet, areas: Sequence[Area]) -> tuple[str, ...]:
    """Give the sentences of the sheet that name a range."""
    alone = (
        words(value)
        for area in areas
        if is_prose(sheet, area)
        for row in range(area.first_row, area.last_row + 1)
        for value in cells(sheet, area, row)
        if value != ""
    )
    return tuple(text for text in alone if range_in(text))


def prose_reason(sheet: WildSheet, area: Area) -> str:
    """Say why a title or a block of prose is not taken."""
    if says_scale(sheet, area):
        return "a legend, used as the scale"
    return _TEMPLATE if area.first_row == area.last_row and _are_headers(sheet, area) else "a title, or instructions"


def _are_headers(sheet: WildSheet, area: Area) -> bool:
    """Tell whether the cells of a row are mostly headers that are known, or a first one with others beside it."""
    texts = [words(value) for value in cells(sheet, area, area.first_row) if value != ""]
    known = [meaning_of(text) for text in texts]
    begins = (
        known[:1] and known[0] in _FIRST and len(known) >= _SEVERAL and not any(text.endswith(":") for text in texts)
    )
    return bool(begins) or (len(known) > 1 and sum(one != "" for one in known) * 2 > len(known))


def named_person(sheet: WildSheet, area: Area, skills: Collection[str]) -> str:
    """Give the person that a title of a single cell, or the head of a form, names; "" when it names none."""
    filled = [words(value) for value in cells(sheet, area, area.first_row) if value != ""]
    if field := person_in_fields(filled):
        return field
    return filled[0] if len(filled) == 1 and looks_like_person(filled[0], skills) >= _SURE else ""


def title_in(sheet: WildSheet, area: Area) -> str:
    """Give the only text of a first row, which may be the title of what stands below; "" when there are several."""
    filled = [words(value) for value in cells(sheet, area, area.first_row) if value != ""]
    return filled[0] if len(filled) == 1 else ""
