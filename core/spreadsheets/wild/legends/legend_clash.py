"""Several legends that explain the levels of one table differently: which one holds is asked."""

import re
from collections.abc import Iterator, Mapping, Sequence

from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.legends.legend_ranges import range_of_legend
from core.spreadsheets.wild.levels.level_words import is_not_rated, level_key
from core.spreadsheets.wild.table_questions import answer_to, seen_in, table_question_id
from core.spreadsheets.wild.understood import Area, Question

Legend = Mapping[str, str]


def legend_clash(area: Area, cells: Sequence[Sequence[object]], legends: Sequence[Legend]) -> Question | None:
    """Ask which of several legends holds for a table: those about numbers that end differently, or turn them around.

    Args:
        area: Where the table lies.
        cells: Its cells; where no legend explains any of them, nothing is asked.
        legends: What each says, that of the table itself first.
    """
    rivals = _rivals(legends)
    explained = {level_key(text) for legend in rivals for pair in legend.items() for text in pair}
    if len(rivals) < 2 or not any(level_key(words(cell)) in explained for row in cells for cell in row if cell != ""):
        return None
    said = tuple(_legend_words(legend) for legend in rivals)
    asks = f"{'Two' if len(rivals) == 2 else len(rivals)} legends explain the levels differently: which one holds?"
    return Question(table_question_id("legend", area), asks, seen_in(area, "; ".join(said)), said, said[0])


def chosen_legend(question: Question, legends: Sequence[Legend], answers: Mapping[str, str]) -> Legend:
    """Give the legend that was chosen, with what the others say of signs and words."""
    answer = answer_to(question, answers)
    rivals = _rivals(legends)
    chosen = next(legend for legend in rivals if _legend_words(legend) == answer)
    others = {key: meaning for legend in legends if legend not in rivals for key, meaning in _signs(legend)}
    return {**others, **chosen}


def _rivals(legends: Sequence[Legend]) -> list[Legend]:
    """Give the first legend of each way in which numbers end and rise."""
    found: dict[tuple[float, bool], Legend] = {}
    for legend in legends:
        numbers = {float(key): meaning for key, meaning in legend.items() if re.fullmatch("[0-9]{1,3}", key)}
        if any(not is_not_rated(meaning) for meaning in numbers.values()):
            ends = range_of_legend(numbers)
            found.setdefault((ends.high, ends.falling), legend)
    return list(found.values())


def _signs(legend: Legend) -> Iterator[tuple[str, str]]:
    return ((key, meaning) for key, meaning in legend.items() if not re.fullmatch("[0-9]{1,3}", key))


def _legend_words(legend: Legend) -> str:
    return ", ".join(f"{key} {meaning}" for key, meaning in legend.items())
