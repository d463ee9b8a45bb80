"""Says which table a question is about, and when it is answered: no answer serves a table that it does not fit."""

from collections.abc import Mapping
from dataclasses import replace

from core.spreadsheets.wild.understood import Area, Question


def is_answered(question: Question, answers: Mapping[str, str]) -> bool:
    """Tell whether a question has an answer that is one of its choices.

    A remembered answer may be none: the file holds other values by now.
    """
    return answers.get(question.id) in question.choices


def answer_to(question: Question, answers: Mapping[str, str]) -> str:
    """Give the answer to a question; the proposed one while it is open."""
    return answers[question.id] if is_answered(question, answers) else question.proposed


def still_asked(question: Question, answers: Mapping[str, str]) -> tuple[Question, ...]:
    """Give a question that is open, and say of an answer that does not fit that it does not hold; () once answered."""
    if is_answered(question, answers):
        return ()
    if question.id not in answers:
        return (question,)
    return (replace(question, saw=f"{question.saw}. The answer '{answers[question.id]}' does not fit this file."),)


def table_question_id(about: str, area: Area, column: str = "") -> str:
    """Give the id of a question about one table: what it is about, and the table's top left cell.

    That cell stays in newer versions of the same file, which have more rows or columns; a table that moved is asked
    about again.

    Args:
        about: What is asked: "axis".
        area: Where the table lies.
        column: The letter of the column that the question is about; "" when it is about the whole table.

    >>> table_question_id("axis", Area("Team", 3, 2, 9, 6)), table_question_id("scale", Area("", 1, 1, 9, 2), "B")
    ('axis:Team!B3', 'scale:A1, column B')
    """
    corner = Area(area.sheet, area.first_row, area.first_column, area.first_row, area.first_column).address
    sheet = f"{area.sheet}!" if area.sheet else ""
    return f"{about}:{sheet}{corner}" + (f", column {column}" if column else "")


def seen_in(area: Area, saw: str) -> str:
    """Say what was seen, and where: two tables of a sheet can lead to the same question.

    >>> seen_in(Area("Team", 3, 2, 9, 6), "x, o")
    'Team, B3:F9: x, o'
    """
    return f"{area.words}: {saw}"
