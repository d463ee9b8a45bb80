"""Skills of a file that may be known under another name, in the workbook or a role library, for a person to accept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.spreadsheets.incoming import Incoming, IncomingRow, IncomingSheet
from core.spreadsheets.wild.alike import OFFERED
from core.spreadsheets.wild.renaming import renamed_table
from core.spreadsheets.wild.taking.repeated_rows import AS_WRITTEN
from core.spreadsheets.wild.understood import Place, Understood
from core.workbook.cells import name_key, plain_text
from core.workbook.edits import referring_columns
from core.workbook.near_names import KnownNames
from core.workbook.rows import AnyCell

_ANSWER: Final = "known:"


@dataclass(frozen=True, slots=True)
class KnownSkills:
    """Skills known in one place: what the place is called ("your workbook", "O*NET 29.0"), and their names."""

    where: str
    names: KnownNames


@dataclass(frozen=True, slots=True)
class KnownAs:
    """A skill's name in a file beside the name that it may be known under.

    Attributes:
        id: Under which the known name is the answer that accepts it: "known:MS Excel".
        written: The name in the file.
        name: The known name.
        where: Where it is known.
        confidence: How likely they mean the same, 0 to 1.
        why: What parts them: "plural", "abbreviation", ..., "the same" for another name of it.
        by: The other name of the known one that is near; the known name itself when that is.
    """

    id: str
    written: str
    name: str
    where: str
    confidence: float
    why: str
    by: str


def known_as(names: Iterable[str], own: KnownSkills, libraries: Sequence[KnownSkills] = ()) -> list[KnownAs]:
    """List the names of a file that may be known under another name.

    A name that stands in the workbook or in a library as it is, whatever the case, is none of them; where the workbook
    has one that is near, the libraries are not asked.

    Returns:
        Those of the workbook first, then most certain first; ties in the order of the names.
    """
    found = [match for name in dict.fromkeys(names) if (match := _known_as(name, own, libraries))]
    return sorted(found, key=lambda one: (one.where != own.where, -one.confidence))


def _known_as(name: str, own: KnownSkills, libraries: Sequence[KnownSkills]) -> KnownAs | None:
    if own.names.has(name):
        return None
    if (match := _match(name, own)) is not None:
        return match
    if any(library.names.has(name) for library in libraries):
        return None
    matches = [match for library in libraries if (match := _match(name, library))]
    return max(matches, key=lambda one: one.confidence, default=None)


def _match(name: str, known: KnownSkills) -> KnownAs | None:
    found = known.names.matched([name])[name]
    if found is None or found.confidence < OFFERED:
        return None
    return KnownAs(_ANSWER + name, name, found.name, known.where, found.confidence, found.why, found.by)


def accepted_names(answers: Mapping[str, str]) -> dict[str, str]:
    """Give, by the name in the file, the known name that a person accepted."""
    return {
        question.removeprefix(_ANSWER): name
        for question, name in answers.items()
        if question.startswith(_ANSWER) and question != _ANSWER + name and name
    }


def skills_named(understood: Understood) -> list[str]:
    """List the skills that the tables of a file name, each once: those of its tables of skills, then of its plans."""
    skills = [one.name for table in understood.tables for one in table.skills]
    planned = [plain_text(one.cells.get("skill")) for table in understood.tables for one in table.actions]
    return [name for name in dict.fromkeys([*skills, *planned]) if name]


def spelt_as_known(names: Iterable[str], known: Iterable[str]) -> dict[str, str]:
    """Give the known spelling of the names that differ from it by case or blanks alone, which are the same skill."""
    spellings = {name_key(name): name for name in known}
    found = {name: spellings.get(name_key(name), name) for name in names}
    return {name: spelling for name, spelling in found.items() if spelling != name}


def understood_as_known(understood: Understood, accepted: Mapping[str, str]) -> Understood:
    """Give a file whose skills have the known names that were accepted, by the names in the file."""
    return replace(understood, tables=tuple(renamed_table(table, accepted) for table in understood.tables))


def names_as_written(understood: Understood, accepted: Mapping[str, str]) -> dict[Place, str]:
    """Give, by the cells of levels, skills and actions, the name in the file of a skill that has a known name now.

    Args:
        understood: The file under its own names.
        accepted: Known names, by the names in the file.
    """
    tables = understood.tables
    named = [(one.at, one.skill) for table in tables for one in table.levels]
    named += [(one.at, one.name) for table in tables for one in table.skills]
    named += [(one.at, plain_text(one.cells.get("skill"))) for table in tables for one in table.actions]
    return {at: name for at, name in named if name in accepted}


_REFERRING: Final = (("skills", "skill"), *referring_columns("skills.skill"))


def plain_skills(incoming: Incoming) -> list[str]:
    """List the skills that a file of Trellis's own shape names, each once, those of its sheet of skills first."""
    found = [
        name
        for place in _REFERRING
        for sheet in incoming.sheets
        if sheet.sheet == place[0]
        for row in sheet.rows
        for name in _texts(row.cells.get(place[1]))
    ]
    return list(dict.fromkeys(found))


def plain_as_known(incoming: Incoming, accepted: Mapping[str, str]) -> Incoming:
    """Give a file of Trellis's own shape whose skills have the known names, wherever they are named."""
    if not accepted:
        return incoming
    sheets = (replace(sheet, rows=tuple(_renamed(sheet, accepted))) for sheet in incoming.sheets)
    return replace(incoming, sheets=tuple(sheets))


def apart(offered: Iterable[KnownAs], names: Iterable[str]) -> list[KnownAs]:
    """Leave out what would make two rows of a file one: its known name is another row of the file, or was offered."""
    taken = {name_key(name) for name in names}
    found = []
    for one in offered:
        if name_key(one.name) not in taken:
            found.append(one)
            taken.add(name_key(one.name))
    return found


def _renamed(sheet: IncomingSheet, accepted: Mapping[str, str]) -> Iterator[IncomingRow]:
    own = [column for name, column in _REFERRING if name == sheet.sheet]
    for row in sheet.rows:
        new = {column: _known(row.cells[column], accepted) for column in own if column in row.cells}
        name = row.cells.get("skill")
        written = {AS_WRITTEN: name} if name is not None and new.get("skill", name) != name else {}
        yield replace(row, cells={**row.cells, **new, **written})


def _known(cell: AnyCell, accepted: Mapping[str, str]) -> AnyCell:
    if isinstance(cell, list):
        return [accepted.get(name, name) for name in cell]
    return accepted.get(cell, cell) if isinstance(cell, str) else cell


def _texts(cell: AnyCell | None) -> list[str]:
    return cell if isinstance(cell, list) else [cell] if isinstance(cell, str) else []
