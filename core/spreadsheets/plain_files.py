"""Decides whether a file holds a workbook or a plain table as Trellis writes them, or has another shape."""

from collections.abc import Sequence
from typing import Final

from core.spreadsheets.incoming import Incoming, IncomingSheet
from core.spreadsheets.progress import Told
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.refusals import NoTableError
from core.spreadsheets.wild.layout.header_words import Meaning, meaning_of
from core.workbook.sheets import SHEETS, is_extra

_TELLING: Final[tuple[Meaning, ...]] = ("level", "required", "person", "role", "category", "skill")
_MOST_REFUSED: Final = 0.25


def read_plainly(data: bytes, name: str, told: Told | None = None) -> Incoming | None:
    """Read a file whose tables are those of Trellis by their titles or headers; None when it is of another shape.

    It is of another shape when most headers are not known, when a header that is not known says that levels, people or
    roles stand below it, when many of its levels do not fit 0 to 5, or when one sheet of several was understood.

    Args:
        data: The file.
        name: Its name, for addresses.
        told: Is told how much is done; what it raises ends the reading.

    Raises:
        FileRefusedError: When the file is no spreadsheet, too large, protected or broken.
    """
    try:
        incoming = read_workbook(data, name, told=told)
    except NoTableError:
        return None
    known = [sheet for sheet in incoming.sheets if sheet.sheet in SHEETS]
    titled = [sheet for sheet in known if sheet.title.casefold() == SHEETS[sheet.sheet].title.casefold()]
    if len(titled) > 1:
        return incoming
    alone = len(known) == len(incoming.sheets) == 1
    return incoming if alone and _fits(known[0]) else None


def _fits(sheet: IncomingSheet) -> bool:
    known = [column for column in sheet.columns if not is_extra(column)]
    if len(sheet.unknown) > len(known) or any(meaning_of(header) in _TELLING for header in sheet.unknown):
        return False
    return not _mostly_refused(sheet, ("level", "driver"))


def _mostly_refused(sheet: IncomingSheet, columns: Sequence[str]) -> bool:
    for column in columns:
        refused = sum(column in row.refused for row in sheet.rows)
        filled = refused + sum(column in row.cells for row in sheet.rows)
        if refused > _MOST_REFUSED * max(filled, 1):
            return True
    return False
