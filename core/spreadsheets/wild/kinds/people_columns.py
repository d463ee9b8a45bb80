"""Finds the column of people of a list whose header does not say so."""

from collections.abc import Sequence

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.names import share_of_people
from core.spreadsheets.wild.reading import Context


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
