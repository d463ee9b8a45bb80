"""The tables of a file row by row, for long tables of which a few columns are wanted: no row outlives the next one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from core.spreadsheets.calamine_books import opened_sheets
from core.spreadsheets.text_tables import text_rows


@dataclass(frozen=True, slots=True)
class RowStream:
    """A table: what it is called in its file ("" in a text table), its rows from row 1 on, its leftmost column (0: A).

    Blank is ""; the rows of a text table may differ in length, those of a sheet do not.
    """

    title: str
    rows: Iterable[Sequence[object]]
    first_column: int = 0


def row_streams(data: bytes, name: str, kind: Literal["workbook", "text"]) -> Iterator[RowStream]:
    """Yield the tables of a file; each must be used before the next one is asked for.

    Args:
        data: All of the file.
        name: Its name, for the sentences only.
        kind: What `content_kind` says it is; without asking that first no file is safe to read.

    Raises:
        FileRefusedError: When the file is damaged or protected.
    """
    if kind == "text":
        yield RowStream("", text_rows(data, name))
        return
    with opened_sheets(data, name) as sheets:
        for title, opened in sheets.items():
            sheet = opened()
            yield RowStream(title, sheet.iter_rows(), sheet.start[1] if sheet.start else 0)
