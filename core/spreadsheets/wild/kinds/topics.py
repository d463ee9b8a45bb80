"""Reads lists side by side: each column a list of its own under its header, rows without meaning."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.frameworks.ladders import is_ladder, ladders
from core.spreadsheets.wild.kinds.lists import letters, unbulleted
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.understood import FoundLevel, FoundSkill, FoundTable

_FEWEST: Final = 2


def topic_columns(columns: Sequence[JudgedColumn]) -> list[JudgedColumn]:
    """Find columns of texts that are filled from the top to different depths, each with a header; none otherwise."""
    if len(columns) < 2 or not all(column.header and column.is_text and column.distinct == 1 for column in columns):
        return []
    if sum(column.can_be_levels for column in columns) >= 2 or _is_framework(columns):
        return []
    depths = [len(column.texts) for column in columns]
    rated = {column.meaning: depth for column, depth in zip(columns, depths, strict=True)}
    if "skill" in rated and rated["skill"] in {rated.get("level"), rated.get("note")}:  # one beside each skill
        return []
    full = all(all(cell != "" for cell in column.cells[:depth]) for column, depth in zip(columns, depths, strict=True))
    return list(columns) if full and len(set(depths)) > 1 else []


def _is_framework(columns: Sequence[JudgedColumn]) -> bool:
    """Tell whether skills stand in the first column and what is asked for, in sentences, in those beside it.

    Short sentences are some too beside a first column without a blank, where each says something or steps rise over
    them: a step that asks for nothing yet in the last skill makes no lists.
    """
    first, *others = columns
    if first.meaning == "skill" and sum(column.is_sentences for column in others) >= _FEWEST:
        return True
    saying = [column for column in others if column.is_said]
    steps = [column.header for column in others]
    is_step = any(first.header in ladder for ladder in ladders([first.header, *steps]))
    named = first.meaning in {"skill", "category"} or (is_ladder(steps) and not is_step)
    return named and len(saying) >= _FEWEST and 2 * len(saying) > len(others) and "" not in first.cells


def read_topics(table: RawTable, columns: Sequence[JudgedColumn], topics: Sequence[JudgedColumn]) -> TableRead | str:
    """Read each column as skills of the category its header names; lists of people, levels or teams are skipped."""
    if any(column.meaning in {"level", "person", "team", "role", "status", "date"} for column in columns):
        return "lists of choices for other sheets"
    skills = [
        FoundSkill(
            unbulleted(words(row[column.at])), table.sheet.place(number, table.sheet_column(column.at)), column.header
        )
        for column in topics
        for number, row in zip(table.rows, table.body, strict=True)
        if row[column.at] != ""
    ]
    levels = tuple(FoundLevel("", skill.name, "", None, skill.at) for skill in skills)
    named = {column.at: "skill" for column in topics}
    return TableRead(
        FoundTable(
            table.area,
            "bare list",
            table.header_rows,
            skills=tuple(skills),
            levels=levels,
            columns=letters(table, named),
        )
    )
