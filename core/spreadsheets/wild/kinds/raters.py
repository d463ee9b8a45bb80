"""Tells several ratings of one skill apart: "Self" and "Lead" under each skill of a two-row header."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.spreadsheets.wild.kinds.rating_grids import RatingGrid, aims_beside, rating_grid
from core.spreadsheets.wild.kinds.rating_words import RatingKind, rating_kind
from core.spreadsheets.wild.kinds.snapshots import latest_of
from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.reading import column_area, placed
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


@dataclass(frozen=True)
class OwnRatings:
    """A table with one column of levels for each skill, with what was left out for that, asked and assumed.

    `numbers` are those of all its levels, also of the ones that were left out.
    """

    table: RawTable
    skipped: tuple[Skipped, ...] = ()
    questions: tuple[Question, ...] = ()
    assumed: tuple[str, ...] = ()
    numbers: tuple[object, ...] = ()


def own_ratings(table: RawTable, answers: Mapping[str, str]) -> OwnRatings:
    """Name the columns of own ratings by their skill, where each skill has several; list the others and ask.

    Targets and gaps are no levels; of several times the latest counts. Whose ratings count is asked.
    """
    grid = rating_grid(table)
    if grid is None:
        return _without_aims(table)
    kinds = {word: rating_kind(word) for word in grid.words.values()}
    rated = [word for word, kind in kinds.items() if kind not in {"target", "gap", "beside"}] or list(kinds)
    own, asked = _taken(table, grid, rated, answers)
    headers, groups, skipped = list(table.headers), list(table.groups), []
    for at, word in grid.words.items():
        headers[at] = grid.skills[at] if word == own else "total"
        groups[at] = "" if grid.is_grouped else groups[at]
        if word != own:
            skipped.append(Skipped(column_area(table, at), f"{_why_not(kinds[word], kinds[own])}: {table.headers[at]}"))
    of_dates = [word for word in rated if kinds[word] == kinds[own] == "time"]
    named = ", ".join(dict.fromkeys(grid.skills.values()))
    said = f"each of {named} has levels at several dates; the latest count, '{own}'."
    levels = [at for at, word in grid.words.items() if kinds[word] not in {"gap", "beside"}]
    numbers = tuple(value for at in levels for value in table.column(at) if look_of(value) == "number")
    return OwnRatings(
        replace(table, headers=tuple(headers), groups=tuple(groups)), tuple(skipped), asked,
        placed(table, [said] if len(of_dates) > 1 else []), numbers,
    )  # fmt: skip


def _without_aims(table: RawTable) -> OwnRatings:
    """Leave out the columns of what is aimed for in a skill that has a column of its own: "Excel", "Excel target"."""
    aims = aims_beside(table)
    headers = tuple("total" if at in aims else header for at, header in enumerate(table.headers))
    skipped = tuple(Skipped(column_area(table, at), f"{_why_not('target', 'own')}: {table.headers[at]}") for at in aims)
    numbers = tuple(value for at in aims for value in table.column(at) if look_of(value) == "number")
    return OwnRatings(replace(table, headers=headers), skipped, numbers=numbers)


def _taken(
    table: RawTable, grid: RatingGrid, rated: Sequence[str], answers: Mapping[str, str]
) -> tuple[str, tuple[Question, ...]]:
    """Choose the word whose levels are taken: the only one, the latest of several times, else ask whose."""
    if len(rated) == 1 and rating_kind(rated[0]) != "other":
        return rated[0], ()
    if latest := latest_of(table, rated, answers):
        return rated[latest[0]], (latest[1],) if latest[1] else ()
    own = next((word for word in rated if rating_kind(word) == "own"), "")
    own = own or next((word for word in rated if rating_kind(word) not in {"other", "time"}), "")
    own = own or next((word for word in rated if rating_kind(word) != "other"), rated[0])
    skills = sorted(dict.fromkeys(grid.skills.values()))[:3]
    question = Question(
        table_question_id("rater", table.area), "Each skill has several ratings: which one is to be taken?",
        seen_in(table.area, f"{', '.join(rated)} under {', '.join(skills)}"), tuple(dict.fromkeys(rated)), own,
    )  # fmt: skip
    return answer_to(question, answers), still_asked(question, answers)


def _why_not(kind: RatingKind, taken: RatingKind) -> str:
    if kind == "time" == taken:
        return "earlier levels, of which the latest count"
    return {"target": "a target, no level", "gap": "gaps, which are worked out", "beside": "no level"}.get(
        kind, "another rating of the same"
    )
