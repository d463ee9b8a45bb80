"""Which of a publisher's tables a table is, judged by its headers, and its columns.

The tables are published one a file, under names that differ between releases; so names are not looked at.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from operator import itemgetter
from typing import Any, Final, TypeAlias

import numpy as np
import pandas as pd
from openpyxl.utils import get_column_letter

from core.spreadsheets.headers import header_key
from core.spreadsheets.refusals import FileRefusedError
from core.spreadsheets.row_streams import RowStream
from core.workbook.cells import plain_text

Texts: TypeAlias = np.ndarray[Any, np.dtype[np.object_]]

_LOOKED_AT: Final = 20
"""Rows among which the headers are looked for."""


@dataclass(frozen=True, slots=True)
class TableKind:
    """A kind of table.

    Attributes:
        title: What its publisher calls it, as "O*NET's table Job Zones".
        columns: Its headers by our names for the columns.
        marks: The columns by which it is told.
        needed: The columns that it cannot do without, marks included.
        numbers: The columns that hold numbers; all others hold text.
    """

    title: str
    columns: Mapping[str, str]
    marks: frozenset[str]
    needed: frozenset[str]
    numbers: frozenset[str]


Kinds: TypeAlias = Mapping[str, TableKind]
"""The kinds of table that are looked for, by our names."""


def kind(title: str, columns: Mapping[str, str], marks: str, needed: str = "", numbers: str = "") -> TableKind:
    """Declare a kind of table; columns are listed with blanks between them."""
    told = frozenset(marks.split())
    return TableKind(title, columns, told, told | frozenset(needed.split()), frozenset(numbers.split()))


class MissingColumnError(FileRefusedError):
    """A published table without a column that it cannot do without."""

    def __init__(self, name: str, kind: TableKind, missing: Sequence[str], headers: Sequence[str]) -> None:
        wanted = " and ".join(f"'{kind.columns[column]}'" for column in missing)
        shown = ", ".join(f"'{header}'" for header in headers)
        super().__init__(
            name,
            f"is {kind.title} without the column {wanted}. Its headers are {shown}.",
            f"The published table has {', '.join(repr(title) for title in kind.columns.values())}.",
            "Download it anew, or put the header back as it was.",
        )


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """A table: which kind, where it stands, and its columns as text, those of numbers as they are; blank is "".

    `first_row` is the number of the row under the headers; `letters` says by column in which column of the file it is.
    Columns that the file does not have are missing.
    """

    kind: str
    file: str
    sheet: str
    first_row: int
    columns: Mapping[str, Texts]
    letters: Mapping[str, str]

    def __len__(self) -> int:
        """Count the rows under the headers."""
        return len(next(iter(self.columns.values())))

    def where(self, column: str, place: int) -> str:
        """Give the address of a cell in words: "Skills.xlsx, sheet Skills, cell G14"."""
        sheet = f", sheet {self.sheet}" if self.sheet else ""
        return f"{self.file}{sheet}, cell {self.letters[column]}{self.first_row + place}"


def table_kind(headers: Sequence[object], kinds: Kinds) -> str:
    """Name the kind of table that has such headers, "" when none: the one with the most of its marks."""
    keys = {header_key(header) for header in headers}
    fits = [name for name in kinds if _mark_keys(kinds[name]) <= keys]
    return max(fits, key=lambda name: len(kinds[name].marks), default="")


def _mark_keys(kind: TableKind) -> set[str]:
    return {header_key(kind.columns[mark]) for mark in kind.marks}


def published_table(stream: RowStream, file: str, kinds: Kinds) -> PublishedTable | None:
    """Read a table as one of those looked for; None when it is another.

    Raises:
        MissingColumnError: When it is one and lacks a column that it cannot do without.
    """
    rows = iter(stream.rows)
    top = list(islice(rows, _LOOKED_AT))
    place = next((place for place, row in enumerate(top) if table_kind(row, kinds)), None)
    if place is None:
        return None
    headers = [plain_text(header) for header in top[place]]
    name = table_kind(headers, kinds)
    at = _columns_at(kinds[name], headers, file)
    letters = {column: get_column_letter(stream.first_column + number + 1) for column, number in at.items()}
    columns = _columns(chain(top[place + 1 :], rows), at, kinds[name].numbers)
    return PublishedTable(name, file, stream.title, place + 2, columns, letters)


def _columns_at(kind: TableKind, headers: Sequence[str], file: str) -> dict[str, int]:
    """Give the place of each column among the headers; of two headers alike the first."""
    keys = {header_key(header): at for at, header in reversed(list(enumerate(headers)))}
    at = {column: keys[header_key(title)] for column, title in kind.columns.items() if header_key(title) in keys}
    missing = [column for column in kind.columns if column in kind.needed - at.keys()]
    if missing:
        raise MissingColumnError(file, kind, missing, [header for header in headers if header])
    return at


def _columns(rows: Iterable[Sequence[object]], at: Mapping[str, int], numbers: frozenset[str]) -> dict[str, Texts]:
    """Take the columns out of the rows; a row that is too short, as in a text table, is filled up with blanks."""
    width = max(at.values()) + 1
    full = (row if len(row) >= width else [*row, *[""] * (width - len(row))] for row in rows)
    values = list(chain.from_iterable(map(itemgetter(*at.values()), full)))
    cells = np.empty(len(values), dtype=object)
    cells[:] = values
    by_column = np.ascontiguousarray(cells.reshape(-1, len(at)).T)
    return {
        column: found if column in numbers else _all_text(found) for column, found in zip(at, by_column, strict=True)
    }


def _all_text(values: Texts) -> Texts:
    """Give a column of text as it is, and any other as text."""
    if len(values) and pd.api.types.infer_dtype(values, skipna=False) != "string":
        values[:] = [plain_text(value) for value in values]
    return values
