"""Two legends that explain the levels of one table differently: which one holds is asked."""

import re
from collections.abc import Mapping

from core.spreadsheets.wild.table_questions import seen_in, table_question_id
from core.spreadsheets.wild.understood import Area, Question


def legend_clash(area: Area, one: Mapping[str, str], other: Mapping[str, str]) -> Question | None:
    """Ask which of two legends holds for a table, when they are about numbers and end differently."""
    tops = [max((int(key) for key in legend if re.fullmatch("[0-9]{1,3}", key)), default=0) for legend in (one, other)]
    if not all(tops) or tops[0] == tops[1]:
        return None
    said = (_legend_words(one), _legend_words(other))
    asks = "Two legends on this sheet explain the levels differently: which one holds?"
    return Question(table_question_id("legend", area), asks, seen_in(area, "; ".join(said)), said, said[0])


def _legend_words(legend: Mapping[str, str]) -> str:
    return ", ".join(f"{key} {meaning}" for key, meaning in legend.items())


def chosen_legend(
    question: Question, one: Mapping[str, str], other: Mapping[str, str], answers: Mapping[str, str]
) -> Mapping[str, str]:
    """Give the legend that was chosen: of the table itself (`one`), or of the sheet."""
    return other if answers.get(question.id) == _legend_words(other) else one
