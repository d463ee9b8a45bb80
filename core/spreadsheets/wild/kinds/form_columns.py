"""Sorts the columns of a table without names that has a row for each answer: times, mail addresses, numbers, levels."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.wild.kinds.rating_words import rating_kind
from core.spreadsheets.wild.layout.columns import are_levels
from core.spreadsheets.wild.layout.grid_questions import asks_for_levels
from core.spreadsheets.wild.layout.header_words import Meaning, header_text
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import header_reason
from core.spreadsheets.wild.layout.words_of_several import words_of_several
from core.spreadsheets.wild.levels.level_words import is_level_word
from core.spreadsheets.wild.levels.written_levels import written

_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TIME: Final = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[ ,t]+\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?"
    r"( ?[ap]\.?m\.?)?( ?(z|gmt|utc|cet|est)\S*)?",
    re.IGNORECASE,
)
_PEOPLE: Final = (
    r"employees?|empl?|staff|payroll|personnel|personal|worker|operator|clock|badge|user|member|student|pupil|participant|"
    r"respondent|responder|response|mitarbeiter(in)?|salariée?|agent|empleado|trabajador|dipendente|medewerker|pracownika?"
)
_WHO: Final = re.compile(
    rf"({_PEOPLE})[ .-]*(id|ids|no|nr|num|number|nummer|nº|n°|code|key|#)|username|user name|login|pseudonyme?|alias|"
    r"initials|initialen|initiales|kürzel|personalnummer|matricule|matrikelnummer|社員番号|従業員番号|员工编号|工号|工號|学号|學號",
    re.IGNORECASE,
)
"""Headers of what stands for a person: "Employee ID", "Clock no."."""
_HARMLESS: Final[tuple[Meaning, ...]] = (
    "mail", "note", "evidence", "date", "team", "place", "phone", "number", "total", "average", "start", "due", "years",
    "role", "wants to grow",
)  # fmt: skip
_OF_THINGS: Final = re.compile(
    r"\b(item|product|asset|tool|machine|part|order|ticket|article|artikel|course|skill|task|question|project|room|sku|"
    r"produit|producto|artículo|case|issue|bug)s?\b",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"[^\W_]{1,12}([-./_#][^\W_]{1,12})*")
"""A number or a code of letters and digits, without blanks."""
_OF_A_LIST: Final[tuple[Meaning, ...]] = ("level", "required", "category", "action", "must", "weight", "gap")
_OPINION: Final = re.compile(
    r"\b(i|i'm|we|my|our|us|was|were|is|are|did|does|would|satisf\w+|recommend\w*|happy|agree|feel|enjoy\w*)\b|"
    r"^(q|question|frage|item|aufgabe|pregunta|task)\W*\d+",
    re.IGNORECASE,
)
"""Statements to agree with, and questions known by their number alone."""
_AGREES: Final = re.compile(r"agree|satisf|likely|zustimm|zufrieden|d'accord|de acuerdo", re.IGNORECASE)
_OF_OTHERS: Final = re.compile(
    r"manager|superv|approver|assessor|lead|boss|vorgesetz|chef|jefe|responsable", re.IGNORECASE
)
_SORTED: Final = ("people", "times", "mails", "numbers", "who")
_FEWEST: Final = 2


@dataclass(frozen=True)
class FormColumns:
    """Columns of a table, by places from 0: people by name, times of answers, mail addresses, numbers, levels.

    `numbers` may be of anything, `who` stands for people by its header.
    """

    people: tuple[int, ...]
    times: tuple[int, ...]
    mails: tuple[int, ...]
    numbers: tuple[int, ...]
    who: tuple[int, ...]
    levels: tuple[int, ...]


def form_columns(table: RawTable) -> FormColumns | None:
    """Sort the columns of a table of levels; None where some name skills or say that it is something else."""
    kinds = {at: _kind(table, at) for at in range(table.width) if table.headers[at] and table.texts(at)}
    unnamed = [at for at in range(table.width) if not table.headers[at]]
    if "other" in kinds.values() or any(not text.isdigit() for at in unnamed for text in table.texts(at)):
        return None  # names may stand under a blank header
    plain = [at for at, kind in kinds.items() if kind in {"level", "text"}]
    shared = set(words_of_several([table.texts(at) for at in plain])[1])
    levels = [at for at in plain if kinds[at] == "level" or set(table.texts(at)) <= shared]
    rest = [at for at in plain if at not in levels and (not levels or at < levels[-1])]
    if rest or len(levels) < _FEWEST or any(_OPINION.search(one) for one in _heads(table, levels)):
        return None
    by_kind = {one: tuple(at for at, kind in kinds.items() if kind == one) for one in _SORTED}
    return FormColumns(**by_kind, levels=tuple(levels))


def _heads(table: RawTable, levels: Sequence[int]) -> list[str]:
    return [table.headers[at] for at in levels if not asks_for_levels(table.headers[at])]


def _kind(table: RawTable, at: int) -> str:
    """Say what a column is; "text" may be levels of unknown words, "other" makes it another kind of table."""
    header, meaning, texts, cells = table.headers[at], table.meanings[at], table.texts(at), table.column(at)
    if key := _kind_of_key(header, meaning, cells, texts):
        return key
    if meaning in _HARMLESS:
        return "beside"
    if meaning in _OF_A_LIST or header_reason(header) or rating_kind(header) or any(map(_AGREES.search, texts)):
        return "other"
    return "level" if are_levels(cells) else "text" if meaning == "" else "other"


def _kind_of_key(header: str, meaning: Meaning, cells: Sequence[object], texts: Sequence[str]) -> str:
    """Say what a column is that can tell whose answer a row is, or when it was given; "" for any other."""
    if sum(bool(_MAIL.fullmatch(text)) for text in texts) * 2 > len(texts):
        return "beside" if names_others(header) else "mails"
    if meaning == "person" and names_others(header):
        return "beside"
    if all(_is_time(value) for value in cells if value != ""):
        return "times"
    is_key = len(set(texts)) == len(texts) and not any(map(is_level_word, texts))
    numbered = all(any(sign.isdigit() for sign in text) for text in texts)
    if is_key and (_WHO.fullmatch(header_text(header)) or (meaning == "person" and numbered)):
        return "who"
    if meaning == "number" and (_OF_THINGS.search(header) or not all(map(_CODE.fullmatch, texts))):
        return "other" if any(" " in text for text in texts) or _OF_THINGS.search(header) else "beside"
    kinds: dict[Meaning, str] = {"person": "people", "number": "numbers"}
    return kinds.get(meaning, "")


def names_others(header: str) -> bool:
    """Tell whether a header is that of somebody else than who answered: "Name of manager"."""
    return bool(_OF_OTHERS.search(header))


def _is_time(value: object) -> bool:
    return written(value).kind == "date" or (isinstance(value, str) and is_stamp(value))


def is_stamp(text: str) -> bool:
    """Tell whether a text is a date with a time of the day.

    >>> is_stamp("2025/10/01 9:10:00 AM"), is_stamp("2025-10-01")
    (True, False)
    """
    return bool(_TIME.fullmatch(text.strip()))


def is_stamped(table: RawTable, columns: FormColumns) -> bool:
    """Tell whether one of the columns says when each answer was given, to the minute."""
    return any(map(is_stamp, (text for at in columns.times for text in table.texts(at))))
