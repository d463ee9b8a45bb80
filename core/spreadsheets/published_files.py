"""Reads the tables that are wanted out of many files: what is of no use is left after a look at its first rows."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Final, Literal

from core.spreadsheets.contents import content_kind
from core.spreadsheets.first_rows import first_rows
from core.spreadsheets.library_files import SourceFile
from core.spreadsheets.published_tables import Kinds, PublishedTable, published_table, table_kind
from core.spreadsheets.refusals import FILE_BYTES_MAX, TooLargeError
from core.spreadsheets.row_streams import row_streams

_LOOKED_AT: Final = 20

Wanted = Callable[[list[list[str]]], bool]
"""Tells by the first rows of a table of a known kind whether it is wanted."""


Told = Callable[[str, float], None]
"""Is told which file is read next and what share, 0 to 1, of the bytes of all files lies before it."""


def nobody(name: str, share: float) -> None:
    """Tell nobody."""


def tables_of(
    sources: Sequence[SourceFile], kinds: Kinds, wanted: Wanted = bool, *, told: Told = nobody
) -> list[list[PublishedTable]]:
    """Read the tables of some kinds.

    Args:
        sources: The files.
        kinds: What is looked for.
        wanted: What else must be true of a file.
        told: Is told of each file before it is read, in this thread.

    Returns:
        For each file, in the order given, its tables that have rows; none for a file of another kind.

    Raises:
        FileRefusedError: When a table lacks a column it cannot do without, or a file that is wanted, or the only one,
            is broken, protected or too large.
    """
    found: list[Future[list[PublishedTable]] | None] = []
    with ThreadPoolExecutor(1) as reader:
        before, total = 0, sum(source.size for source in sources) or 1
        for source in sources:
            told(source.name, before / total)
            before += source.size
            data = _content(source, kinds, wanted, alone=len(sources) == 1)
            # Checked here and read there: calamine lets this thread check the next file meanwhile. Not more than
            # one is read at a time, to keep memory within bounds.
            kind = content_kind(data, source.name) if data is not None else None
            wait([reading for reading in found[-1:] if reading])
            found.append(reader.submit(_tables_in, source.name, data, kind, kinds) if data and kind else None)
    return [reading.result() if reading else [] for reading in found]


def _content(source: SourceFile, kinds: Kinds, wanted: Wanted, *, alone: bool) -> bytes | None:
    """Give the content of a file that may hold what is wanted, or is the only one; None for another."""
    if source.size > FILE_BYTES_MAX:
        if alone:
            raise TooLargeError(source.name, f"has {source.size / 1e6:,.0f} MB", f"{FILE_BYTES_MAX / 1e6:,.0f} MB")
        return None
    data = source.content()
    rows = first_rows(data, source.name)
    return data if alone or rows is None or _may_hold(rows, kinds, wanted) else None


def _tables_in(name: str, data: bytes, kind: Literal["workbook", "text"], kinds: Kinds) -> list[PublishedTable]:
    tables = [published_table(stream, name, kinds) for stream in row_streams(data, name, kind)]
    return [table for table in tables if table is not None and len(table)]


def _may_hold(rows: list[list[str]], kinds: Kinds, wanted: Wanted) -> bool:
    return any(table_kind(row, kinds) for row in rows[:_LOOKED_AT]) and wanted(rows)
