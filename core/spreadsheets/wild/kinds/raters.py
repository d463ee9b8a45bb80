"""Tells several ratings of one skill apart: "Self" and "Lead" under each skill of a two-row header."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.reading import column_area
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question, Skipped

OTHERS: Final = (
    "manager", "peer", "supervisor", "mentor", "lead", "team", "boss", "assessor",
    "vorgesetz", "chef", "jefe", "上司", "他者",
    "target", "required", "soll", "ziel", "cible", "requis", "objetivo", "目標", "目标",
)  # fmt: skip
"""Parts of headers that say that a rating is not the person's own."""

_OWN: Final = (
    "self",
    "own",
    "my",
    "me",
    "mine",
    "eigen",
    "selbst",
    "actual",
    "current",
    "ist",
    "the",
    "by",
    "of",
    "de",
)
"""Parts of headers that say that a rating is the person's own, or nothing about whose it is."""


def is_rating(header: str) -> bool:
    """Tell whether a header says nothing but that levels stand below, and perhaps whose ratings they are.

    >>> is_rating("Level"), is_rating("Level manager"), is_rating("Level 2"), is_rating("Senior level")
    (True, True, False, False)
    """
    parts = re.split(r"[\s/&,.()-]+", header_text(header))
    levels = [part for part in parts if meaning_of(part) == "level"]
    others = [part for part in parts if part not in levels]
    return bool(levels) and all(part in _OWN or any(one in part for one in OTHERS) for part in others)


def is_own_rating(header: str) -> bool:
    """Tell whether a header says that own levels stand below, or levels of nobody said.

    >>> is_own_rating("My level"), is_own_rating("Level manager")
    (True, False)
    """
    return is_rating(header) and not any(one in header_text(header) for one in OTHERS)


def own_ratings(
    table: RawTable, answers: Mapping[str, str]
) -> tuple[RawTable, tuple[Skipped, ...], tuple[Question, ...]]:
    """Name the columns of own ratings by the skill over them, where each skill has several; list the others and ask."""
    grouped = [at for at in range(table.width) if table.groups[at] and table.headers[at]]
    names = [header_text(table.headers[at]) for at in grouped]
    groups = {table.groups[at] for at in grouped}
    if len(groups) < 2 or not 2 <= len(set(names)) < len(names) or len(names) != len(groups) * len(set(names)):
        return table, (), ()
    own = next((name for name in dict.fromkeys(names) if not any(part in name for part in OTHERS)), names[0])
    if not any(meaning_of(name) == "level" for name in set(names)):
        return table, (), ()
    choices = tuple(dict.fromkeys(names))
    question = Question(
        table_question_id("rater", table.area), "Each skill has several ratings: which one is to be taken?",
        seen_in(table.area, f"{', '.join(choices)} under {', '.join(sorted(groups)[:3])}"), choices, own,
    )  # fmt: skip
    own = answer_to(question, answers)
    headers, skipped = list(table.headers), []
    for at, name in zip(grouped, names, strict=True):
        headers[at] = table.groups[at] if name == own else "total"
        if name != own:
            skipped.append(Skipped(column_area(table, at), f"another's rating, or a target: {table.headers[at]}"))
    renamed = replace(table, headers=tuple(headers), groups=("",) * table.width)
    return renamed, tuple(skipped), still_asked(question, answers)
