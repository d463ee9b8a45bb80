"""What a file holds, read and checked and not yet taken: sheets, rows with their place in the file, refused cells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.workbook.checks import Problem
from core.workbook.declare import columns
from core.workbook.rows import AnyCell, Workbook
from core.workbook.sheets import EXTRA, SHEETS


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A row of a file.

    Attributes:
        number: Its row number in the file, 1 for the first.
        id: The row id that Trellis wrote beside it, or "".
        cells: The good cells that are not blank, by column.
        refused: What is wrong with the others, by column; with a good cell too where a file says two things.
    """

    number: int
    id: str
    cells: Mapping[str, AnyCell]
    refused: Mapping[str, Problem]


@dataclass(frozen=True, slots=True)
class IncomingSheet:
    """A table of a file, understood as a sheet.

    Attributes:
        sheet: The sheet it is, declared or kept ("x:").
        title: What the table is called in the file; "" in a text table.
        columns: The columns that it carries, in order.
        rows: Its rows that are not blank, in order.
        unknown: Headers that were not recognised; their columns are kept.
        blank_rows: How many blank rows were skipped between others.
        typed: Whether the file tells numbers and dates from text; a text table does not.
    """

    sheet: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[IncomingRow, ...]
    unknown: tuple[str, ...] = ()
    blank_rows: int = 0
    typed: bool = True

    def notes(self) -> Iterator[str]:
        """Say what a reader of the preview should know about how the table was understood."""
        if not self.sheet.startswith(EXTRA) and self.title.casefold() != SHEETS[self.sheet].title.casefold():
            table = f"Sheet '{self.title}'" if self.title else "The table"
            yield f"{table} is read as {SHEETS[self.sheet].title}, to which its headers fit best."
        if self.sheet.startswith(EXTRA):
            yield f"Sheet '{self.title}' is none that Trellis knows. It is kept as it is."
        if self.blank_rows:
            rows = "1 blank row" if self.blank_rows == 1 else f"{self.blank_rows:,} blank rows"
            yield f"Skipped: {rows} in {self._words()}."

    def unread(self, current: Workbook) -> Iterator[str]:
        """Say which columns nothing is worked out from, unless the workbook keeps them already, and what to do."""
        kept = {name for row in current.rows(self.sheet) for name in row.cells}
        new = [header for header in self.unknown if EXTRA + header not in kept]
        if new and self.sheet in SHEETS:
            listed = ", ".join(f"'{header}'" for header in new)
            known = ", ".join(column.title for column in columns(SHEETS[self.sheet]) if column.name not in self.columns)
            yield (
                f"Not recognised in {self._words()}: {listed}. Kept as it stands, and nothing is worked out from it. "
                f"If it is one of {known}: give it that header and choose the file again."
            )

    def _words(self) -> str:
        return f"sheet '{self.title}'" if self.title else "the table"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file as it was read: its name, its tables, and what else about it needs a look."""

    file: str
    sheets: tuple[IncomingSheet, ...]
    remarks: tuple[Problem, ...] = ()

    def notes(self) -> list[str]:
        """List what was understood how, sheet by sheet."""
        return [note for sheet in self.sheets for note in sheet.notes()]

    def unread(self, current: Workbook) -> list[str]:
        """List the columns nothing is worked out from, sheet by sheet, beside the workbook that would take them."""
        return [said for sheet in self.sheets for said in sheet.unread(current)]

    def problems(self) -> list[Problem]:
        """List the refused cells in the order of the file."""
        return [problem for sheet in self.sheets for row in sheet.rows for problem in row.refused.values()]
