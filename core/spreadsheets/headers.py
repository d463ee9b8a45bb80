"""Which column of which sheet a header means: by title, name or alias, whatever its case, blanks and punctuation."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.layout import ROW_ID_TITLE
from core.workbook.cells import plain_text
from core.workbook.declare import SheetRow, columns
from core.workbook.sheets import EXTRA, SHEETS


def header_key(header: object) -> str:
    """Give what two spellings of one header share.

    >>> header_key(" Hours / week: ") == header_key("hours_week")
    True
    """
    return "".join(sign for sign in unicodedata.normalize("NFKC", plain_text(header)).casefold() if sign.isalnum())


_ROW_ID_KEY: Final = header_key(ROW_ID_TITLE)


@dataclass(frozen=True, slots=True)
class Headers:
    """How the headers of a table are understood as those of one sheet.

    Attributes:
        names: The column of each place in the table: declared, kept ("x:") or "" where the table has none.
        row_id: The place of the row ids, -1 when there are none.
        known: How many declared columns were found.
        by_title: How many of them by the very title.
        unknown: The headers that were not recognised, as they stand.
    """

    names: tuple[str, ...]
    row_id: int
    known: int
    by_title: int
    unknown: tuple[str, ...]

    def complete(self, sheet: type[SheetRow]) -> bool:
        """Tell whether every needed column was found."""
        return all(column.name in self.names for column in columns(sheet) if column.needed)


@cache
def _spellings(sheet: type[SheetRow]) -> tuple[dict[str, str], ...]:
    """Map header keys to column names: titles first, then names, then aliases."""
    found = columns(sheet)
    return (
        {header_key(column.title): column.name for column in found},
        {header_key(column.name): column.name for column in found},
        {header_key(alias): column.name for column in found for alias in column.aliases},
    )


def understood_headers(sheet: type[SheetRow], headers: Sequence[object], *, width: int) -> Headers:
    """Understand the headers of a table of `width` columns as those of a sheet.

    A column goes to the first header that is its title, else its name, else an alias. What is left is kept under its
    own name; a header that is blank over filled cells is kept as "Column G".
    """
    texts = [" ".join(plain_text(header).split()) for header in headers]
    texts += [""] * (width - len(texts))
    keys = [header_key(text) for text in texts]
    row_id = max((place for place, key in enumerate(keys) if key == _ROW_ID_KEY), default=-1)
    declared: dict[int, str] = {}
    by_title = 0
    for step, spellings in enumerate(_spellings(sheet)):
        for place, key in enumerate(keys):
            name = spellings.get(key)
            if name and place != row_id and name not in declared.values():
                declared[place] = name
                by_title += step == 0
    left = [place for place in range(len(texts)) if place not in declared and place != row_id]
    kept = _kept_names({place: texts[place] or f"Column {get_column_letter(place + 1)}" for place in left})
    names = tuple(declared.get(place) or kept.get(place, "") for place in range(len(texts)))
    return Headers(names, row_id, len(declared), by_title, tuple(texts[place] for place in left if texts[place]))


def _kept_names(titles: dict[int, str]) -> dict[int, str]:
    """Give each kept column its name, told apart by a number where two headers are the same."""
    names: dict[int, str] = {}
    for place, title in titles.items():
        name, number = EXTRA + title, 2
        while name in names.values():
            name, number = f"{EXTRA}{title} ({number})", number + 1
        names[place] = name
    return names


def sheet_titled(title: str) -> type[SheetRow] | None:
    """Find the declared sheet of that title or name, whatever its case."""
    key = header_key(title)
    return next((sheet for sheet in SHEETS.values() if key in {header_key(sheet.title), header_key(sheet.sheet)}), None)


def best_sheet(headers: Sequence[object], *, rows: int) -> type[SheetRow] | None:
    """Choose the sheet that a table of `rows` rows is: needed columns all there, and the most columns recognised.

    Ties fall to the one with more titles among them, then to the order of the sheets. A table of several rows is
    never a sheet of one row. None when no sheet fits.
    """
    fits = []
    for sheet in SHEETS.values():
        found = understood_headers(sheet, headers, width=len(headers))
        if found.known and found.complete(sheet) and (rows <= 1 or not sheet.single):
            fits.append((found.known, found.by_title, sheet))
    return max(fits, key=lambda fit: fit[:2])[2] if fits else None
