"""Reads O*NET's published tables, in whatever subset is there, into a role library.

Importance becomes the weight, level the required level (`onet_ratings` has the formula), related occupations become
moves with their tier, the job zone a hint at the step of the ladder. O*NET names no musts, and none is made up. Codes
stay text.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import pandas as pd

from core.roles.credits import CREDITS
from core.roles.library import RoleLibrary, frame_of
from core.roles.naming import told_apart
from core.spreadsheets.library_files import LibraryFiles, release_named, source_files
from core.spreadsheets.onet_ratings import LEVEL, Ratings, half_steps, kind_of_element, numbers, rates_skills, ratings
from core.spreadsheets.onet_roles import anchors_frame, moves_frame, roles_frame, texts_by_element, tools_frame
from core.spreadsheets.onet_tables import KINDS
from core.spreadsheets.published_files import Told, nobody, tables_of
from core.spreadsheets.published_tables import PublishedTable
from core.spreadsheets.refusals import FileRefusedError
from core.workbook.words import count_of

_SHARED_NAMES: Final = frozenset({"2.C.4.a"})
"""Mathematics is a skill and a knowledge: the latter is always marked, whichever of the two tables is there."""

_EXPECTED: Final = {
    "occupations": "descriptions",
    "zones": "steps of the ladder",
    "tools": "software",
    "related": "moves",
    "anchors": "levels in words",
}
"""What each other table brings. Scales Reference is not missed: its bounds have never changed."""


def _short(kind: str) -> str:
    return KINDS[kind].title.removeprefix("O*NET's table ")


class NoOnetTableError(FileRefusedError):
    """Files without a table of ratings or occupations."""

    def __init__(self, name: str, tables: Sequence[PublishedTable], unused: Sequence[str]) -> None:
        seen = [f"{table.file} ({_short(table.kind)})" for table in tables] + list(unused)
        shown = ", ".join(seen[:8]) + (f" and {len(seen) - 8} more" if len(seen) > 8 else "")
        super().__init__(
            name,
            f"holds none of O*NET's tables of occupations, skills, knowledge and abilities. "
            f"Found: {shown or 'nothing'}.",
            "Trellis reads them as they are published, with headers such as 'O*NET-SOC Code' and 'Element ID'.",
            "Choose Skills.xlsx, Knowledge.xlsx and Occupation Data.xlsx, their folder, or the published archive.",
        )


class NoScaleError(FileRefusedError):
    """Ratings on other scales than importance and level."""

    def __init__(self, name: str, scales: Sequence[str]) -> None:
        shown = ", ".join(f"'{scale}'" for scale in scales[:8])
        super().__init__(
            name,
            f"rates nothing on both scales, importance (IM) and level (LV). Its scales are {shown or 'not named'}.",
            "A requirement needs both.",
            "Choose the tables Skills, Knowledge or Abilities as they are published.",
        )


def read_onet(files: LibraryFiles, *, release: str = "", told: Told = nobody) -> RoleLibrary:
    """Read a role library from O*NET's tables.

    Args:
        files: Some or all of the published tables: files by name, or where a file, a folder or the archive is. Which
            table a file is, its headers say.
        release: The release, as "29.0"; when not given it is looked for in the names of folder and archive, and
            instead of it stands the month of the newest rating.
        told: Is told how far it is, file by file.

    Returns:
        The library. Tables that are missing, values left out and files not used are said in its notes.

    Raises:
        FileRefusedError: When no table is there that names occupations, one lacks a column it cannot do without, or a
            file is broken, protected or too large.
    """
    sources = source_files(files)
    read = [[*filter(rates_skills, found)] for found in tables_of(sources, KINDS, _wanted, told=told)]
    tables = [table for found in read for table in found]
    unused = [source.name for source, found in zip(sources, read, strict=True) if not found]
    rating = [table for table in tables if table.kind == "ratings"]
    if not rating and not any(table.kind == "occupations" for table in tables):
        raise NoOnetTableError(sources[0].name if len(sources) == 1 else "The selection", tables, unused)
    top = _level_top(tables)
    rated = ratings(rating, (LEVEL[0], top))
    if rating and not {"IM", "LV"} <= set(rated.scales):
        raise NoScaleError(rating[0].file, rated.scales)
    edition = release or release_named(sources) or _newest(rating)
    return _library(tables, rated, top, edition, [*_missing(tables, rated), *_unused(unused)])


def _wanted(rows: list[list[str]]) -> bool:
    """Tell whether a table names no elements, or a skill, knowledge or ability among them; activities are of no use."""
    elements = {cell for row in rows for cell in row if re.fullmatch(r"\d(\.[A-Z])(\.\w+)+", cell)}
    return not elements or any(map(kind_of_element, elements))


def _level_top(tables: Iterable[PublishedTable]) -> float:
    """Give the upper end of scale LV as the table of scales has it, else as it has always been."""
    for table in tables:
        if table.kind == "scales":
            for scale, high in zip(table.columns["scale"], numbers(table.columns["high"]).tolist(), strict=True):
                if scale == "LV" and 1 <= high <= 100:
                    return float(high)
    return LEVEL[1]


def _newest(tables: Iterable[PublishedTable]) -> str:
    """Say of when the newest rating is: "of 08/2024"; "" when no table has dates."""
    dates = {date for table in tables for date in set(table.columns.get("date", ()))}
    months = [(date[3:], date[:2]) for date in dates if re.fullmatch(r"\d\d/\d{4}", date)]
    return "of {1}/{0}".format(*max(months)) if months else ""


def _library(
    tables: Sequence[PublishedTable], rated: Ratings, top: float, release: str, notes: Sequence[str]
) -> RoleLibrary:
    roles, problems = roles_frame(tables)
    places = {code: place for place, code in enumerate(roles["code"])}
    elements = {element: place for place, element in enumerate(rated.elements)}
    requirements = {
        "role": np.array([places[code] for code in rated.codes], dtype="int32")[rated.role],
        "skill": rated.skill,
        "weight": rated.weight,
        "level": half_steps(rated.raw_level, top),
        "raw_level": rated.raw_level,
    }
    return RoleLibrary(
        source="O*NET",
        release=release,
        licence=CREDITS["O*NET"].licence,
        attribution=CREDITS["O*NET"].sentences(release),
        roles=roles,
        skills=_skills(tables, rated),
        requirements=frame_of("requirements", requirements),
        moves=moves_frame(tables, places),
        tools=tools_frame(tables, places),
        anchors=anchors_frame(tables, elements),
        level_top=top,
        suppressed=rated.suppressed,
        not_relevant=rated.not_relevant,
        notes=(*_left_out(rated), *_unrated(len(roles), len(set(rated.role.tolist()))), *notes),
        problems=(*rated.problems, *problems),
    )


def _skills(tables: Sequence[PublishedTable], rated: Ratings) -> pd.DataFrame:
    kinds = [kind_of_element(element) for element in rated.elements]
    marked = [
        f"{name} ({kind})" if element in _SHARED_NAMES else name
        for element, name, kind in zip(rated.elements, rated.names, kinds, strict=True)
    ]
    described = texts_by_element(tables, "elements", "description")
    columns = {
        "id": rated.elements,
        "name": told_apart(marked, kinds),
        "description": list(map(described, rated.elements)),
        "kind": kinds,
    }
    return frame_of("skills", columns)


def _left_out(rated: Ratings) -> list[str]:
    notes = []
    if rated.suppressed or rated.not_relevant:
        notes.append(
            f"{count_of(rated.suppressed, 'value')} left out because O*NET advises against using them, "
            f"{count_of(rated.not_relevant, 'more value')} because they are marked as not relevant, and "
            f"{count_of(rated.alone, 'value')} because the other one of importance and level is missing."
        )
    elif rated.alone:
        notes.append(
            f"{count_of(rated.alone, 'value')} left out because the other one of importance and level is missing."
        )
    if rated.repeated:
        notes.append(f"{count_of(rated.repeated, 'value')} left out because an earlier row rates the same.")
    return notes


def _unrated(roles: int, with_requirements: int) -> list[str]:
    unrated = roles - with_requirements
    return (
        [f"{unrated:,} of {count_of(roles, 'occupation')} ask for nothing yet: they are not rated."] if unrated else []
    )


def _missing(tables: Iterable[PublishedTable], rated: Ratings) -> list[str]:
    """Say which tables were not among the files and what is missing without them."""
    there = {table.kind for table in tables}
    kinds = {kind_of_element(element) for element in rated.elements}
    rating = {"skill": "Skills", "knowledge": "Knowledge", "ability": "Abilities"}
    absent = [f"{title} (requirements)" for kind, title in rating.items() if kind not in kinds]
    absent += [f"{_short(kind)} ({what})" for kind, what in _EXPECTED.items() if kind not in there]
    return [f"Not among the files: {', '.join(absent)}."] if absent else []


def _unused(names: Sequence[str]) -> list[str]:
    shown = ", ".join(names[:10]) + (f" and {len(names) - 10} more" if len(names) > 10 else "")
    return [f"Not used: {shown}."] if names else []
