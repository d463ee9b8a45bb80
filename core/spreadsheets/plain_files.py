"""Decides whether a file holds a workbook or a plain table as Trellis writes them, or has another shape."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.incoming import Incoming, IncomingSheet
from core.spreadsheets.progress import Progress, Told
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.refusals import NoTableError
from core.spreadsheets.wild.layout.header_words import Meaning, meaning_of
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from core.workbook.declare import columns
from core.workbook.scales import LEVEL_MAX
from core.workbook.sheets import SHEETS, is_extra

_TELLING: Final[tuple[Meaning, ...]] = ("level", "required", "person", "role", "category", "skill")
_MOST_REFUSED: Final = 0.25
_OWN_COLUMNS: Final = 5
"""With so many of Trellis' columns a table of skills or requirements is its own; people keep three or four."""


def read_plainly(data: bytes, name: str, told: Told | None = None) -> Incoming | None:
    """Read a file whose tables are those of Trellis by their titles or headers; None when it is of another shape.

    It is of another shape when most headers are not known, when a header that is not known says that levels, people or
    roles stand below it, when many cells of a column do not fit it, or when one sheet of several was understood. A
    list with levels that is not plainly Trellis' own, by its row ids or most of its headers, is read as a file of any
    shape too: only when that finds the same rows and levels, and nothing to ask, to skip or to say, is it plain.

    Args:
        data: The file.
        name: Its name, for addresses.
        told: Is told how much is done; what it raises ends the reading.

    Raises:
        FileRefusedError: When the file is no spreadsheet, too large, protected or broken.
    """
    progress = Progress(told)
    try:
        incoming = read_workbook(data, name, told=progress.within(0, 0.4))
    except NoTableError:
        return None
    known = [sheet for sheet in incoming.sheets if sheet.sheet in SHEETS]
    titled = [sheet for sheet in known if sheet.title.casefold() == SHEETS[sheet.sheet].title.casefold()]
    if len(titled) > 1:
        return incoming
    if not len(known) == len(incoming.sheets) == 1 or not _fits(known[0]):
        return None
    if "level" not in known[0].columns or _is_own(known[0]):
        return incoming
    found = understand(data, name, told=progress.within(0.4, 1))
    return incoming if _says_no_more(found, known[0]) else None


def _fits(sheet: IncomingSheet) -> bool:
    known = [column for column in sheet.columns if not is_extra(column)]
    unnamed = len([column for column in sheet.columns if is_extra(column)]) > len(sheet.unknown)
    if unnamed or len(sheet.unknown) > len(known) or any(meaning_of(header) in _TELLING for header in sheet.unknown):
        return False
    return not _mostly_refused(sheet, known)


def _is_own(sheet: IncomingSheet) -> bool:
    """Tell whether Trellis wrote a table, or somebody filled in its template: row ids, or most of its columns."""
    titles = {column.name for column in columns(SHEETS[sheet.sheet])}
    return any(row.id for row in sheet.rows) or len(titles & set(sheet.columns)) >= _OWN_COLUMNS


def _says_no_more(found: Understood, sheet: IncomingSheet) -> bool:
    """Tell whether a table read as one of any shape has the same levels in the same rows, and nothing else about it.

    Levels that reach 5 under Trellis' own header are levels of 0 to 5, though a scale to 10 could be meant.
    """
    if len(found.tables) != 1 or found.skipped or found.alike or found.assumed or found.problems:
        return False
    to_the_top = any(row.cells.get("level") == LEVEL_MAX for row in sheet.rows)
    if any(not (to_the_top and question.id.startswith("scale:")) for question in found.questions):
        return False
    wild = {level.at.row: (level.level, bool(level.extra.get("wants to grow"))) for level in found.tables[0].levels}
    plain = {
        row.number: (row.cells.get("level"), bool(row.cells.get("wants_to_grow")))
        for row in sheet.rows
        if "level" in row.cells or "level" in row.refused
    }
    rated = {row: said for row, said in wild.items() if row in plain or said != (None, False)}
    return rated == plain and len(found.tables[0].skills) == len(sheet.rows)


def _mostly_refused(sheet: IncomingSheet, columns: Sequence[str]) -> bool:
    for column in columns:
        refused = sum(column in row.refused for row in sheet.rows)
        filled = refused + sum(column in row.cells for row in sheet.rows)
        if refused > _MOST_REFUSED * max(filled, 1):
            return True
    return False
