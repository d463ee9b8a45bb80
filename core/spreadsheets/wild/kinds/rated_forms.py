"""Tells a form that asks for levels of skills from a survey of opinions, where each answer has a time."""

import re
from dataclasses import dataclass, replace
from typing import Final

from core.spreadsheets.wild.kinds.form_columns import FormColumns, form_columns, is_stamped
from core.spreadsheets.wild.layout.grid_questions import asks_for_levels
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import share_of_skills
from core.spreadsheets.wild.reading import Context, titles_of
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question

_CAN: Final = re.compile(
    r"expert|beginner|novice|advanced|intermediate|\bbasic|trained|competent|proficient|fluent|skilled|\bteach|learning|"
    r"anfänger|fortgeschritten|experte|grundkennt|débutant|confirmé|avancé|maîtris|principiante|avanzado|intermedio|"
    r"básico|esperto|avanzato|初級|中級|上級|初级|中级|高级|精通|熟练",
    re.IGNORECASE,
)
"""Words for what somebody can, and not for what somebody thinks of a thing."""
_STAMP: Final = re.compile(r"\btimestamp\b", re.IGNORECASE)
_LEVELS, _OPINIONS = "levels of skills", "opinions: leave them out"
_KNOWN: Final = 0.3
SURVEY: Final = "answers of a survey, no skills and no levels"


@dataclass(frozen=True)
class RatedForm:
    """A table, marked where it is a form that asks for levels, and what was asked; `reason` is why it is left out."""

    table: RawTable
    questions: tuple[Question, ...] = ()
    reason: str = ""


def rated_form(table: RawTable, context: Context) -> RatedForm:
    """Tell what a form with a time for each answer asks for: for levels, where it says so; else that is asked."""
    columns = form_columns(table) if table.header_rows and table.body and not table.is_asked_in_grid else None
    if columns is None or not (_is_nobodys(table, columns) or any(map(_STAMP.search, table.headers))):
        return RatedForm(table)
    asked = replace(table, is_asked_in_grid=True)
    if _says_levels(table, columns, context):
        return RatedForm(asked)
    saw = seen_in(
        table.area, f"{', '.join(table.headers[at] for at in columns.levels[:4])}, with the time of each answer"
    )
    ident = table_question_id("form", table.area)
    question = Question(ident, "Are these levels of skills, or opinions?", saw, (_LEVELS, _OPINIONS), _LEVELS)
    if answer_to(question, context.answers) == _OPINIONS:
        return RatedForm(table, reason=SURVEY)
    return RatedForm(asked, still_asked(question, context.answers))


def _is_nobodys(table: RawTable, columns: FormColumns) -> bool:
    """Tell whether each answer has its time, and none a name."""
    return is_stamped(table, columns) and not columns.people


def _says_levels(table: RawTable, columns: FormColumns, context: Context) -> bool:
    headers = [table.headers[at] for at in columns.levels]
    texts = [text for at in columns.levels for text in table.texts(at)]
    titles = (*titles_of(table), context.title)
    known = share_of_skills(headers, context.skills) >= _KNOWN
    return known or any(map(_CAN.search, texts)) or any(map(asks_for_levels, (*headers, *titles)))
