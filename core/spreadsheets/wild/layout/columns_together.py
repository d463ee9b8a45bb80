"""Settles what columns are by those beside them: certificates with their dates, a risk in words beside numbers."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.summed import number_in
from core.spreadsheets.wild.levels.written_levels import written

_FEWEST: Final = 2
_SEVERAL: Final = 3
_CERTIFICATES: Final = ("certif", "zertif", "credential", "licen", "certyfikat", "資格", "证书", "자격증")
_OF_ALL: Final = {
    "risk", "risk level", "risiko", "risque", "riesgo", "rischio", "risico", "criticality", "kritikalität", "criticité",
    "criticidad", "urgency", "dringlichkeit", "urgence", "bus factor", "demand", "bedarf",
}  # fmt: skip
"""What is said of a skill as a whole; over the numbers of levels these can be skills."""

_HIGHEST: Final = 10
_PAY: Final = re.compile(
    r"(pay|salary|wage|afc|nhs|job|grade) (band|grade|scale|point|group)|(band|grade) \(?(afc|pay)\)?|spine point|"
    r"(lohn|entgelt|tarif|gehalts|besoldungs|vergütungs)(gruppe|stufe)|échelon|coefficient|indice( majoré)?|"
    r"(salaris|loon|functie)schaal|livello contrattuale|grupo (profesional|salarial)|(löne|lønns?)(grupp|trinn)|"
    r"løntrin|"
    r"grupa zaszeregowania|platová (třída|tarifa)|тарифный разряд|разряд"
)
_MAYBE_PAY: Final = re.compile(r"band|schaal")
"""Left of the first skill; a band is also one that plays music."""
_MUSIC: Final = re.compile(
    r"choir|chorus|orchest|ensemble|piano|guitar|drum|bass|vocal|voice|sing|solo|strings?\b|brass|wind|theory|music|"
    r"percussion",
    re.IGNORECASE,
)


def settled_together(columns: Sequence[JudgedColumn], *, up_to: int = 0) -> list[JudgedColumn]:
    """Give the columns of a table, with those whose header alone says too little or too much settled by the others.

    Args:
        columns: The columns.
        up_to: The end of the scale that a title names, 0 where none does.
    """
    columns = [_named_so(column, columns) for column in columns]
    settled = [_said_of_all(_certified(column, columns), columns) for column in columns]
    if up_to <= _HIGHEST:
        settled = [_of_another_kind(column, settled) for column in settled]
    return _skills_over_levels(settled)


def _of_another_kind(column: JudgedColumn, columns: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take a column of numbers for none of levels where it is a grade of pay, or of other numbers than those beside."""
    numbers = _numbers(column)
    if column.meaning != "" or not numbers or range_in(column.header):
        return column
    header = header_text(column.header)
    if not (_PAY.fullmatch(header) or _MAYBE_PAY.fullmatch(header) or _are_other_numbers(numbers, [_HIGHEST])):
        return column  # whatever stands beside it
    beside = [one for one in columns if one is not column and one.meaning == "" and one.header and _may_rate(one)]
    others = [number for one in beside for number in _numbers(one)]
    if len(beside) < _FEWEST:
        return column
    is_first = all(column.at < one.at for one in beside)
    plays = any(_MUSIC.search(one.header) for one in columns)
    of_pay = _PAY.fullmatch(header) or (_MAYBE_PAY.fullmatch(header) and is_first and not plays)
    of_others = not is_first and _are_other_numbers(numbers, others)  # left of them are numbers of employees
    return replace(column, meaning="measure") if of_pay or of_others else column


def _numbers(column: JudgedColumn) -> list[float]:
    """Give the numbers of a column of nothing else; none where a text stands among them."""
    found = [number_in(value) for value in column.cells if value != ""]
    return [number for number in found if number is not None] if None not in found else []


def _may_rate(column: JudgedColumn) -> bool:
    """Tell whether numbers of a column are levels of the usual scales, and no shares."""
    numbers = _numbers(column)
    return bool(numbers) and max(numbers) <= _HIGHEST and not any(2 * number % 1 for number in numbers)


def _are_other_numbers(numbers: Sequence[float], others: Sequence[float]) -> bool:
    """Tell whether numbers are shares beside levels, or all higher than any level: 0.92 or 92 beside 1 to 5."""
    if len(numbers) < _FEWEST:
        return False
    shares = all(0 <= number <= 1 for number in numbers) and sum(2 * number % 1 != 0 for number in numbers) >= _FEWEST
    return (shares and max(others) > 1) or min(numbers) > _HIGHEST


def _named_so(column: JudgedColumn, columns: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take levels under "Target costing" for those of a skill, in a matrix of people and skills without other targets.

    Its second word says nothing of levels, and heads no other column: "Target Excel" is no skill.
    """
    first, _, rest = header_text(column.header).partition(" ")
    may_be = column.is_asked_for and first == "target" and rest.isalpha() and not meaning_of(rest)
    people = any(one.meaning == "person" and not one.can_be_levels for one in columns)
    others = [one for one in columns if one.is_levels and one.meaning in {"", "skill"}]
    beside = {header_text(one.header) for one in others}
    alone = sum(one.is_asked_for for one in columns) == 1 and all(one.meaning != "level" for one in columns)
    skill = may_be and people and alone and len(others) >= _FEWEST and rest not in beside
    return replace(column, meaning="") if skill else column


def _certified(column: JudgedColumn, columns: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take certificates with their dates for skills, where the table names no skill and no person."""
    named = any(one.meaning in {"skill", "person", "role", "level", "action"} for one in columns)
    is_certificate = any(word in header_text(column.header) for word in _CERTIFICATES)
    listed = column.meaning == "evidence" and is_certificate and column.is_names and column.distinct == 1
    dated = any(one.meaning in {"date", "due"} and one.is_dates for one in columns)
    return replace(column, meaning="skill") if listed and dated and not named else column


def _said_of_all(column: JudgedColumn, columns: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take a risk in words for what is said of a skill as a whole, beside columns of numbers."""
    if column.meaning != "" or header_text(column.header) not in _OF_ALL or not column.is_text:
        return column
    rated = [one for one in columns if one.meaning == "" and one.is_levels and one is not column]
    numbers = [one for one in rated if all(written(value).kind == "number" for value in one.cells if value != "")]
    return replace(column, meaning="status") if len(numbers) >= _FEWEST else column


def _skills_over_levels(columns: Sequence[JudgedColumn]) -> list[JudgedColumn]:
    """Take "Level crossing", "Target setting" and "Gap analysis" beside people for skills, where all hold levels.

    Each begins or ends with a word for a level, a target or a note, and has another one to it.
    """
    rated = [
        one for one in columns
        if one.meaning in {"level", "required", "note", "gap", "skill", ""} and one.texts and one.can_be_levels
    ]  # fmt: skip
    people = any(one.meaning == "person" and not one.can_be_levels for one in columns)
    names = any(one.meaning in {"skill", ""} and not one.can_be_levels for one in columns)
    phrases = all(" " in header_text(one.header) for one in rated)
    known = {one.meaning for one in rated} - {"", "skill"}
    others = {one.meaning for one in rated if not _has_more(one.header)}
    if not people or names or not phrases or len(rated) < _SEVERAL or len(known) < _FEWEST or others:
        return list(columns)
    return [replace(one, meaning="") if one in rated else one for one in columns]


def _has_more(header: str) -> bool:
    """Tell whether a word that says nothing of levels stands in a header, in letters."""
    parts = header_text(header).split()
    return any(part.isalpha() and not meaning_of(part) for part in parts)
