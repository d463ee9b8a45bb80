"""Says of a table why it is none of skills: counts, results, timesheets, links between the same names, templates."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from core.spreadsheets.wild.kinds.exams import exam_reason
from core.spreadsheets.wild.kinds.other_things import other_things
from core.spreadsheets.wild.kinds.paperwork import paperwork
from core.spreadsheets.wild.kinds.placeholders import are_placeholders
from core.spreadsheets.wild.kinds.rosters import roster_reason
from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_words import is_level_word
from core.spreadsheets.wild.levels.written_levels import written
from core.workbook.cells import name_key

_DAYS: Final = re.compile(
    r"(mon|tues?|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?s?\.?|(mo|di|mi|do|fr|sa|so)\.?|"
    r"(mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(lun|mar|mer|jeu|ven|sam|dim)\.?|"
    r"(lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|"
    r"[月火水木金土日]曜?日?|(周|星期)[一二三四五六日]|kw ?\d+|week ?\d+|w\d{1,2}",
    re.IGNORECASE,
)
_SURVEY: Final = re.compile(
    r"\btimestamp\b|^\W*(i feel|i am|i think|my manager|how satisfied|would you)\b", re.IGNORECASE
)
_RESULTS: Final = re.compile(
    r"\b(goals|goal diff\w*|score home|score away|home|away|opponent|wins?|losses|league)\b", re.IGNORECASE
)


def stranger_reason(table: RawTable, title: str = "", legend: Mapping[str, str] = MappingProxyType({})) -> str:
    """Say why a table holds no skills; "" when nothing says so.

    Args:
        table: The table.
        title: What stands above it.
        legend: What its numbers, signs and words mean, as far as it is said.
    """
    headers = [header for header in table.headers if header]
    if table.header_rows and not table.body:
        return "an empty template: headers without rows, nothing to take"
    checks = (
        (
            _links(table),
            "the same names down and across: an adjacency matrix of what goes with what, no levels",
        ),
        (
            _share(headers[1:], _DAYS) >= 0.6 and not _is_rated(table),
            "a timesheet or week plan: its columns are days or weeks, no levels",
        ),
        (
            any(map(_SURVEY.search, headers)) and not table.is_asked_in_grid,
            "answers of a survey, no skills and no levels",
        ),
        (_share_found(headers, _RESULTS) >= 0.4, "results of matches, no skills and no levels"),
        (_distribution(table, headers), "counts of how many are at each level, no levels of anybody"),
        (_counts(table), "words with how often they occur: counts, no levels"),
        (are_placeholders(table), "an empty template: placeholders in the place of names, nothing to take"),
        (_json(table), "JSON in cells: nothing known; export it as a table first"),
    )
    return (
        next((reason for found, reason in checks if found), "")
        or roster_reason(table, title, legend)
        or other_things(table, title, legend)
        or paperwork(table, legend)
        or exam_reason(table, legend)
    )


def _is_rated(table: RawTable) -> bool:
    """Tell whether skills stand over what can be no hours of a day: words for levels, or "2/10"."""
    values = [written(value) for row in table.body for value in row[1:] if value != ""]
    rated = [value for value in values if value.of or value.kind == "signs" or is_level_word(value.text)]
    others = [value for value in values if value not in rated and value.kind != "not rated"]
    return meaning_of(table.headers[0]) == "skill" and len(rated) > 4 * len(others)


def _share(texts: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.fullmatch(text.strip())) for text in texts) / len(texts) if texts else 0.0


def _share_found(texts: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.search(text)) for text in texts) / len(texts) if texts else 0.0


def _links(table: RawTable) -> bool:
    labels = {name_key(text) for text in table.texts(0)}
    across = {name_key(header) for header in table.headers[1:] if header} or {""}
    return len(across & labels) >= 3 and len(across & labels) * 2 > len(across)


def _distribution(table: RawTable, headers: Sequence[str]) -> bool:
    """Tell a table with a row or a column per level, and numbers in it."""
    labels = [text for text in table.texts(0) if not re.match(r"total|sum", text, re.IGNORECASE)]
    down = len(labels) >= 3 and all(is_level_word(text) for text in labels)
    across = len(headers) >= 4 and all(is_level_word(header) for header in headers[1:])
    body = [value for row in table.body for value in row[1:] if value != ""]
    return (down or across) and bool(body) and all(look_of(value) == "number" for value in body)


def _counts(table: RawTable) -> bool:
    keys = {header_text(header) for header in table.headers}
    return bool(keys & {"word", "words", "term", "keyword"}) and bool(
        keys & {"count", "counts", "frequency", "hits", "n", "occurrences"}
    )


def _json(table: RawTable) -> bool:
    texts = [words(value) for row in table.body for value in row if value != ""]
    return any(text.startswith(("{", "[{")) and text.endswith(("}", "]")) and ":" in text for text in texts)
