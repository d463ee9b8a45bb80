"""Finds levels across that are phrases with a mark under one of them in each row: "With help", "On my own"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import looks_like_role, share_of_people
from core.spreadsheets.wild.levels.level_marks import mark
from core.spreadsheets.wild.levels.level_words import meaning_level
from core.spreadsheets.wild.levels.questions import steps_said
from core.spreadsheets.wild.levels.scales import Scale, ScaleSource, Step
from core.spreadsheets.wild.reading import Context, LevelsRead, placed
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question

_FEWEST: Final = 3
_MOST: Final = 7
_MIDDLE: Final = 2.5
_PEOPLE: Final = 0.5
_TICKS: Final = {"x", "✓", "yes", "●"}
_NAMES: Final = "names of people or roles, no levels"


def phrase_columns(columns: Sequence[JudgedColumn], label: int) -> list[int]:
    """Find the columns whose headers say how well somebody does what stands down, counted from 0; [] for none.

    Each row has one mark at most, and most headers are phrases, or known words for levels; no names of people or roles.
    """
    ticked = [column for column in columns if column.at > label and column.header and _is_ticked(column)]
    headers = [column.header for column in ticked]
    rows = [sum(column.cells[at] != "" for column in ticked) for at in range(len(columns[0].cells))]
    used = sum(bool(column.texts) for column in ticked)
    if not _FEWEST <= len(ticked) <= _MOST or max(rows) > 1 or sum(rows) < _FEWEST or used < _FEWEST - 1:
        return []
    known = sum(meaning_level(header) is not None for header in headers)
    said = sum(meaning_level(header) is not None or _is_phrase(header) for header in headers)
    is_skill = any(column.at == label and column.meaning == "skill" for column in columns)
    names = share_of_people(headers, ()) >= _PEOPLE or any(map(looks_like_role, headers))
    return [] if names or 2 * said < len(headers) or not (known or is_skill) else [column.at for column in ticked]


def _is_ticked(column: JudgedColumn) -> bool:
    return column.meaning in {"", "skill", "level"} and all(mark(text) in _TICKS for text in column.texts)


def _is_phrase(header: str) -> bool:
    """Tell whether a header is made of words, not of names: "On my own"."""
    return any(part[:1].islower() for part in header.split()[1:])


def phrase_levels(table: RawTable, headers: Sequence[str], context: Context) -> LevelsRead:
    """Say which levels phrases across stand for; where one of them is in no list, ask, in the order they stand in.

    Returns:
        The levels; without a scale where they are names, as they are taken to be when nothing in them says a level.
    """
    known = [meaning_level(header) for header in headers]
    said = [level for level in known if level is not None]
    rises, falls = (all(sign * a < sign * b for a, b in pairwise(said)) for sign in (1, -1))
    if len(said) == 1:
        rises = (said[0] < _MIDDLE) == (2 * known.index(said[0]) < len(headers))
    if len(said) == len(headers) and (rises or falls):
        scale = _scale(headers, said, "values")
        told = f"Headers are read by what they usually mean: {steps_said(scale.steps)}."
        return LevelsRead(scale, assumed=placed(table, [told]))
    even = [10 * place // (len(headers) - 1) / 2 for place in range(len(headers))]
    choices = [even, even[::-1]]
    if said and (rises or falls):
        choices.insert(0, _filled_up(known, falls=falls and not rises))
    scales = {steps_said(scale.steps): scale for levels in choices if (scale := _scale(headers, levels, "answer"))}
    question = Question(
        table_question_id("steps", table.area), "Which levels do these columns stand for?",
        seen_in(table.area, f"one mark in each row under {', '.join(headers)}"), (*scales, _NAMES),
        next(iter(scales)) if said else _NAMES,
    )  # fmt: skip
    answer, asked = answer_to(question, context.answers), still_asked(question, context.answers)
    if answer == _NAMES:
        return LevelsRead(None, questions=asked)
    steps = scales[answer].steps
    return LevelsRead(Scale("word", None, None, "proposal" if asked else "answer", steps), questions=asked)


def _scale(headers: Sequence[str], levels: Sequence[float], source: ScaleSource) -> Scale:
    steps = sorted(map(Step, headers, levels), key=lambda step: step.level or 0)
    return Scale("word", None, None, source, tuple(steps))


def _filled_up(known: Sequence[float | None], *, falls: bool) -> list[float]:
    """Put the levels of unknown phrases evenly between those of known ones, rounded down to halves."""
    ends = (5.0, 0.0) if falls else (0.0, 5.0)
    fixed = {at: level for at, level in enumerate(known) if level is not None}
    fixed = {0: ends[0], len(known) - 1: ends[1]} | fixed
    found = []
    for at in range(len(known)):
        before, after = max(one for one in fixed if one <= at), min(one for one in fixed if one >= at)
        share = (at - before) / (after - before) if after > before else 0
        found.append(int(2 * (fixed[before] + share * (fixed[after] - fixed[before]))) / 2)
    return found
