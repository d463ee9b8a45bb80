"""Asks whether dates between people and skills mean that they can do it, as in a plan of trainings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.levels.questions import listed
from core.spreadsheets.wild.levels.scales import Scale, Step
from core.spreadsheets.wild.levels.written_levels import written
from core.spreadsheets.wild.reading import Context, LevelsRead
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question

_NO_LEVELS: Final = "no levels: the dates are kept beside the skills"
_TRAINED: Final = "whoever has a date can do it: level 3"
_CAN_DO_IT: Final = 3.0


def with_dates_asked(found: LevelsRead, table: RawTable, cells: Sequence[object], context: Context) -> LevelsRead:
    """Ask what the dates in the cells of a matrix of people mean; others than dates stay as they were found.

    Args:
        found: What the cells turned out to be.
        table: Where they stand.
        cells: All of them, blanks included.
        context: With the answers.

    Returns:
        Without a scale, or with each date as level 3 once that is the answer. The dates stay as written in both.
    """
    if found.no_levels != "dates":
        return found
    texts = list(dict.fromkeys(cell.text for cell in map(written, cells) if cell.kind == "date"))
    asks = "Dates stand between people and skills: do they mean that somebody can do it?"
    saw = seen_in(table.area, listed(texts))
    question = Question(table_question_id("trained", table.area), asks, saw, (_NO_LEVELS, _TRAINED), _NO_LEVELS)
    found = replace(found, questions=(*found.questions, *still_asked(question, context.answers)))
    if answer_to(question, context.answers) == _NO_LEVELS:
        return found
    steps = tuple(Step(text, _CAN_DO_IT) for text in sorted(texts))
    return replace(found, scale=Scale("mark", None, None, "answer", steps), no_levels="")
