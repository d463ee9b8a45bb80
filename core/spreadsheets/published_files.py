"""Reads the tables that are wanted out of many files: what is of no use is left after a look at its first rows."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from core.spreadsheets.first_rows import first_rows
from core.spreadsheets.library_files import SourceFile
from core.spreadsheets.published_tables import Kinds, PublishedTable, published_table, table_kind
from core.spreadsheets.refusals import FILE_BYTES_MAX, TooLargeError
from core.spreadsheets.row_streams import row_streams

_AT_ONCE: Final = 2
"""Files read side by side: calamine lets another thread work meanwhile, and two keep memory within bounds."""

_LOOKED_AT: Final = 20

Wanted = Callable[[list[list[str]]], bool]
"""Tells by the first rows of a table of a known kind whether it is wanted."""


def tables_of(sources: Sequence[SourceFile], kinds: Kinds, wanted: Wanted = bool) -> list[list[PublishedTable]]:
    """Read the tables of some kinds.

    Args:
        sources: The files.
        kinds: What is looked for.
        wanted: What else must be true of a file.

    Returns:
        For each file, in the order given, its tables that have rows; none for a file of another kind.

    Raises:
        FileRefusedError: When a table lacks a column it cannot do without, or a file that is wanted, or the only one,
            is broken, protected or too large.
    """

    def read(source: SourceFile) -> list[PublishedTable]:
        return _tables_in(source, kinds, wanted, alone=len(sources) == 1)

    with ThreadPoolExecutor(_AT_ONCE) as threads:
        return list(threads.map(read, sources))


def _tables_in(source: SourceFile, kinds: Kinds, wanted: Wanted, *, alone: bool) -> list[PublishedTable]:
    if source.size > FILE_BYTES_MAX:
        if alone:
            raise TooLargeError(source.name, f"has {source.size / 1e6:,.0f} MB", f"{FILE_BYTES_MAX / 1e6:,.0f} MB")
        return []
    data = source.content()
    rows = first_rows(data, source.name)
    if rows is not None and not _may_hold(rows, kinds, wanted) and not alone:
        return []
    tables = [published_table(stream, source.name, kinds) for stream in row_streams(data, source.name)]
    return [table for table in tables if table is not None and len(table)]


def _may_hold(rows: list[list[str]], kinds: Kinds, wanted: Wanted) -> bool:
    return any(table_kind(row, kinds) for row in rows[:_LOOKED_AT]) and wanted(rows)
