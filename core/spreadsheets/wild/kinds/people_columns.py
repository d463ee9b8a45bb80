"""Finds columns of people that no header names: of a list, and those of a matrix in words of its own."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.names import share_of_people
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import Context

_MAYBE: Final = 0.4
"""From here on names may be people's on average, of whom the first name is written alone."""

_FEW_WORDS, _SHORT = 6, 30


def unnamed_person(
    columns: Sequence[JudgedColumn], label: int, categories: Sequence[int], context: Context
) -> int | None:
    """Find a column of people whose header does not say so, where skills stand several times."""
    skill = next(column for column in columns if column.at == label)
    if skill.distinct == 1:
        return None
    numbered = next((column.at for column in columns if _numbers_people(column, skill)), None)
    if numbered is not None and not any(column.meaning in {"person", "role"} for column in columns):
        return numbered
    return next(
        (
            column.at
            for column in columns
            if column.at not in {label, *categories} and column.meaning == "" and not column.is_levels
            and share_of_people(column.texts, context.skills) > 0.5
        ),
        None,
    )  # fmt: skip


def _numbers_people(column: JudgedColumn, skill: JudgedColumn) -> bool:
    """Tell whether numbers stand for people: each several times, with another skill each time, and skills likewise."""
    pairs = list(zip(column.cells, skill.cells, strict=True))
    return (
        column.meaning == "number"
        and column.distinct < 1
        and len(column.texts) == len(skill.texts)
        and len(set(pairs)) == len(pairs) > len(set(column.cells))
        and len(set(skill.cells)) > 1 < len(set(column.cells))
    )


def rated_in_own_words(columns: Sequence[JudgedColumn], label: int, context: Context) -> list[int]:
    """Find the columns of people whose levels are words that no list has: the same few in all of their columns."""
    beside = [column for column in columns if column.at > label and column.texts]
    people = [column for column in beside if column.meaning == "" and column.is_text and not column.can_be_levels]
    shared = all(
        set(one.texts) & {text for other in people if other is not one for text in other.texts} for one in people
    )
    cells = [cell for column in people for cell in column.cells]
    found = len(people) >= 2 and shared and are_few(cells) and may_be_people([one.header for one in people], context)
    return [column.at for column in people] if found else []


def may_be_people(names: Sequence[str], context: Context) -> bool:
    """Tell whether names may be people's, of whom some write their first name alone."""
    return share_of_people(names, context.skills) >= _MAYBE


def are_few(cells: Sequence[object]) -> bool:
    """Tell whether cells hold the same few short texts again and again, as words for levels do."""
    texts = [words(cell) for cell in cells if cell != ""]
    few = set(texts)
    return 2 <= len(few) <= _FEW_WORDS and 2 * len(few) <= len(texts) and max(map(len, few)) <= _SHORT
