"""Tells marks of an exam, question by question, from tables of levels."""

import re
from collections.abc import Mapping
from typing import Final

from core.spreadsheets.wild.layout.header_words import header_text
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.highest_marks import says_highest
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.layout.summed import number_in
from core.spreadsheets.wild.levels.level_words import level_key

MARKS: Final = "marks of an exam, out of another number in each column: no levels of one scale"
QUESTIONS: Final = "its columns are questions, or quarters, by number alone: marks or answers, and no skill is named"

_NUMBERED: Final = re.compile(
    r"(q|qu|qn|question|frage|aufgabe|exercise|exercice|ex|übung|pregunta|ejercicio|domanda|esercizio|pergunta|"
    r"exercício|"
    r"vraag|opgave|pytanie|zadanie|fråga|uppgift|spørgsmål|spørsmål|oppgave|otázka|úloha|вопрос|задание|soru|item|"
    r"problem|"
    r"問題?|第|题|문제?|문항)[ .:#°]?(no\.? ?|nr\.? ?)?\d{1,2}[a-h]?( ?[题問题])?",
    re.IGNORECASE,
)
_QUARTER: Final = re.compile(r"q ?[1-4]", re.IGNORECASE)
_FEWEST: Final = 3
_COLUMNS: Final = 2


def exam_reason(table: RawTable, legend: Mapping[str, str]) -> str:
    """Say that a table holds the marks of an exam, or answers to numbered questions; "" when nothing says so.

    Args:
        table: The table.
        legend: What is explained about it; where it says what the questions are about, they may be skills.
    """
    if any(_differs(table, at) for at, row in enumerate(table.body) if says_highest(_name(row))):
        return MARKS
    return QUESTIONS if _are_numbered(table) and not legend.keys() & set(map(level_key, table.headers)) else ""


def _name(row: tuple[object, ...]) -> str:
    return next((words(value) for value in row if value != ""), "")


def _differs(table: RawTable, at: int) -> bool:
    """Tell whether the highest marks of a row differ, so that in one column more can be reached than in another.

    The last number may be their sum. Below the marks they may be sums of levels, which count by none being reached.
    """
    highest = _numbers(table.body[at])
    others = [number for one, row in enumerate(table.body) if one != at for number in _numbers(row)[:-1]]
    if len(set(highest[:-1])) < _COLUMNS:
        return False
    return at == 0 or max(others, default=0) > min(highest)


def _numbers(row: tuple[object, ...]) -> list[float]:
    return [number for value in row if (number := number_in(value)) is not None]


def _are_numbered(table: RawTable) -> bool:
    """Tell whether most columns beside people are numbered questions; quarters beside anything else are times."""
    if table.meanings[0] in {"skill", "category"} or any(table.groups):
        return False
    headers = [header_text(header) for header in table.headers[1:] if header]
    numbered = [header for header in headers if _NUMBERED.fullmatch(header)]
    quarters = all(map(_QUARTER.fullmatch, numbered))
    if len(numbered) < _FEWEST or 2 * len(numbered) <= len(headers) or "skill" in table.meanings:
        return False
    return not quarters or "person" in table.meanings
