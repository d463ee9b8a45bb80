"""Reads ESCO's published tables, in any of its languages, into a role library.

What is essential for an occupation is a must of weight 5, what is optional is none and has weight 3. ESCO says nothing
of levels: `PROPOSED_LEVEL` is proposed for each, and marked as proposed. Alternative labels become other names by which
roles are searched and skills are recognised; so do the labels of further languages, when files of several are given.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from core.roles.credits import CREDITS
from core.roles.library import RoleLibrary, frame_of
from core.roles.naming import told_apart
from core.spreadsheets.library_files import LibraryFiles, release_named, source_files
from core.spreadsheets.published_files import Told, nobody, tables_of
from core.spreadsheets.published_tables import Kinds, PublishedTable, kind
from core.spreadsheets.refusals import FileRefusedError
from core.workbook.cells import name_key
from core.workbook.words import count_of

PROPOSED_LEVEL: Final = 3.0
"""Works independently: what an occupation asks for when nobody says how much."""

WEIGHTS: Final[Mapping[str, float]] = {"essential": 5.0, "optional": 3.0}
"""Weight by the relation of skill and occupation."""

FAMILIES: Final[Mapping[str, str]] = {
    "0": "Armed forces occupations",
    "1": "Managers",
    "2": "Professionals",
    "3": "Technicians and associate professionals",
    "4": "Clerical support workers",
    "5": "Service and sales workers",
    "6": "Skilled agricultural, forestry and fishery workers",
    "7": "Craft and related trades workers",
    "8": "Plant and machine operators and assemblers",
    "9": "Elementary occupations",
}
"""Major groups of ISCO-08, the International Standard Classification of Occupations, by the first digit."""

_LABELS: Final = {
    "uri": "conceptUri", "type": "conceptType", "name": "preferredLabel", "others": "altLabels",
    "hidden": "hiddenLabels", "description": "description", "definition": "definition", "date": "modifiedDate",
}  # fmt: skip

KINDS: Final[Kinds] = {
    "occupations": kind(
        "ESCO's table occupations", {**_LABELS, "group": "iscoGroup", "code": "code"}, "uri name group"
    ),
    "skills": kind("ESCO's table skills", {**_LABELS, "kind": "skillType"}, "uri name kind"),
    "relations": kind(
        "ESCO's table occupationSkillRelations",
        {"role": "occupationUri", "relation": "relationType", "skill": "skillUri"},
        "role skill", "relation",
    ),
}  # fmt: skip

_LANGUAGE: Final = re.compile(r"_([a-z]{2})(?:-[a-z]+)?\.\w+$", re.IGNORECASE)


class NoEscoTableError(FileRefusedError):
    """Files without the occupations; `there` names the tables of ESCO's that they hold."""

    def __init__(self, name: str, missing: Sequence[str], there: Sequence[str]) -> None:
        self.there = tuple(there)
        tables = " and ".join(f"'{table}'" for table in missing)
        super().__init__(
            name,
            f"holds no table {tables} of ESCO's. Found: {', '.join(there) or 'none of its tables'}.",
            "Trellis reads them as published in CSV, with headers such as 'conceptUri' and 'preferredLabel'.",
            "Choose occupations, skills and occupationSkillRelations of one language, their folder, or the archive.",
        )


def read_esco(files: LibraryFiles, *, language: str = "", release: str = "", told: Told = nobody) -> RoleLibrary:
    """Read a role library from ESCO's tables.

    Args:
        files: The published tables: files by name, or where a folder or the archive is.
        language: The language of titles and names, as "en", when files of several are given; else English, else the
            first of the alphabet. Files tell theirs by the ending of their names.
        release: The release, as "1.2.0"; when not given it is looked for in the names of folder and archive, and
            instead of it stands the month in which something was changed last.
        told: Is told how far it is, file by file.

    Returns:
        The library. What is missing, left out or proposed is said in its notes.

    Raises:
        FileRefusedError: When there are no occupations or no skills, a table lacks a column it cannot do without, or a
            file is broken or too large.
    """
    sources = source_files(files)
    read = tables_of(sources, KINDS, told=told)
    tables = _main_first([table for found in read for table in found], language)
    there = {table.kind for table in tables}
    if missing := [one for one in ("occupations", "skills") if one not in there]:
        name = sources[0].name if len(sources) == 1 else "The selection"
        raise NoEscoTableError(name, missing, sorted(there))
    roles, skills = _roles(_of(tables, "occupations")), _skills(_of(tables, "skills"))
    requirements, notes = _requirements(_of(tables, "relations"), _places(roles), _places(skills))
    unused = [source.name for source, found in zip(sources, read, strict=True) if not found]
    edition = release or release_named(sources) or _newest(tables)
    return RoleLibrary(
        source="ESCO",
        release=edition,
        licence=CREDITS["ESCO"].licence,
        attribution=CREDITS["ESCO"].sentences(edition),
        roles=frame_of("roles", {name: values for name, values in roles.items() if name != "id"}),
        skills=frame_of("skills", skills),
        requirements=requirements,
        notes=(*notes, *_languages(tables), *([f"Not used: {', '.join(unused)}."] if unused else [])),
    )


def _of(tables: Iterable[PublishedTable], kind: str) -> list[PublishedTable]:
    return [table for table in tables if table.kind == kind]


def _newest(tables: Iterable[PublishedTable]) -> str:
    """Say of when the newest change is: "of 05/2024"; "" when no table has dates."""
    dates = [date for table in tables for date in table.columns.get("date", ()) if re.match(r"\d{4}-\d\d-", date)]
    newest = max(dates, default="")
    return f"of {newest[5:7]}/{newest[:4]}" if newest else ""


def _language(table: PublishedTable) -> str:
    found = _LANGUAGE.search(table.file)
    return found[1].lower() if found else ""


def _main_first(tables: list[PublishedTable], language: str) -> list[PublishedTable]:
    """Put the tables in order: the chosen language, then English, then the others by their two letters."""
    chosen = language.lower()
    return sorted(tables, key=lambda table: (_language(table) != chosen, _language(table) != "en", _language(table)))


def _languages(tables: Iterable[PublishedTable]) -> list[str]:
    found = dict.fromkeys(_language(table) for table in tables if table.kind == "occupations")
    main, *others = found
    return (
        [f"Titles are those of '{main}'; labels in {', '.join(map(repr, others))} are other names."] if others else []
    )


@dataclass(slots=True)
class _Concept:
    """An occupation or a skill: its first row, and what else it is called."""

    table: PublishedTable
    row: int
    others: dict[str, str]

    def text(self, *columns: str) -> str:
        """Give the first of some columns that is filled, "" when none is."""
        texts = (
            str(self.table.columns[column][self.row]).strip() for column in columns if column in self.table.columns
        )
        return next((text for text in texts if text), "")

    def alternatives(self) -> str:
        """Give the other names, one a line, without the name itself."""
        name = name_key(self.text("name"))
        return "\n".join(other for key, other in self.others.items() if key != name)


def _concepts(tables: Iterable[PublishedTable]) -> dict[str, _Concept]:
    """Give the concepts by their identifiers; labels of later tables are further names."""
    found: dict[str, _Concept] = {}
    for table in tables:
        labels = [table.columns[name] for name in ("name", "others", "hidden") if name in table.columns]
        for row, uri in enumerate(table.columns["uri"]):
            if uri and labels[0][row].strip():
                others = found.setdefault(uri, _Concept(table, row, {})).others
                for label in "\n".join(column[row] for column in labels).split("\n"):
                    if label.strip():
                        others.setdefault(name_key(label), " ".join(label.split()))
    return found


def _roles(tables: Iterable[PublishedTable]) -> dict[str, list[str]]:
    """Give the columns of the frame of roles in order of the codes, and "id", the identifiers."""
    by_code: dict[str, tuple[str, _Concept]] = {}
    for uri, concept in _concepts(tables).items():
        code = concept.text("code", "group")
        by_code[uri.rsplit("/", 1)[-1] if not code or code in by_code else code] = (uri, concept)
    codes = sorted(by_code)
    concepts = [by_code[code][1] for code in codes]
    return {
        "id": [by_code[code][0] for code in codes],
        "code": codes,
        "title": told_apart((concept.text("name") for concept in concepts), codes),
        "alternatives": [concept.alternatives() for concept in concepts],
        "description": [concept.text("description", "definition") for concept in concepts],
        "family": [FAMILIES.get(concept.text("group").lstrip("C")[:1], "") for concept in concepts],
    }


def _skills(tables: Iterable[PublishedTable]) -> dict[str, list[str]]:
    """Give the columns of the frame of skills in the order of the tables."""
    found = _concepts(tables)
    kinds = ["knowledge" if concept.text("kind") == "knowledge" else "skill" for concept in found.values()]
    return {
        "id": list(found),
        "name": told_apart((concept.text("name") for concept in found.values()), kinds),
        "alternatives": [concept.alternatives() for concept in found.values()],
        "description": [concept.text("description", "definition") for concept in found.values()],
        "kind": kinds,
    }


def _places(columns: Mapping[str, Sequence[str]]) -> dict[str, int]:
    return {uri: place for place, uri in enumerate(columns["id"])}


def _requirements(
    tables: Sequence[PublishedTable], roles: Mapping[str, int], skills: Mapping[str, int]
) -> tuple[pd.DataFrame, list[str]]:
    """Give the requirements by role, musts first, and notes on what is missing, left out and proposed."""
    if not tables:
        return frame_of("requirements"), ["Not among the files: occupationSkillRelations (requirements)."]
    column = {name: np.concatenate([table.columns[name] for table in tables]) for name in ("role", "skill", "relation")}
    found = pd.DataFrame(
        {
            "role": [roles.get(uri, -1) for uri in column["role"]],
            "skill": [skills.get(uri, -1) for uri in column["skill"]],
            "weight": [WEIGHTS.get(relation.strip().lower(), np.nan) for relation in column["relation"]],
        }
    )
    good = found[(found["role"] >= 0) & (found["skill"] >= 0) & found["weight"].notna()]
    known = len(good)
    good = good.sort_values(["role", "weight"], ascending=[True, False], kind="stable")
    good = good.drop_duplicates(["role", "skill"]).assign(
        level=PROPOSED_LEVEL, must=lambda frame: frame["weight"] == WEIGHTS["essential"], proposed=True
    )
    notes = [f"ESCO gives no levels: {PROPOSED_LEVEL:g} is proposed for every requirement."]
    if left := len(found) - known:
        notes.append(
            f"{count_of(left, 'relation')} left out: the occupation or the skill is not among the files, or the "
            "relation is neither essential nor optional."
        )
    return frame_of("requirements", {str(name): good[name].to_numpy() for name in good}), notes
