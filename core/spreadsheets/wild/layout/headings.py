"""A block with its headers told from its rows: the titles above them, one or two rows of headers, the rows below."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from core.spreadsheets.wild.layout.blocks import cells
from core.spreadsheets.wild.layout.header_groups import groups_over
from core.spreadsheets.wild.layout.header_rows import found_headers
from core.spreadsheets.wild.layout.header_words import Meaning, meaning_of
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.layout.total_rows import is_total
from core.spreadsheets.wild.understood import Area, Place

_NAMING: Final = 4
"""In so many cells at the beginning of a row it may be said that it sums up others."""


@dataclass(frozen=True)
class RawTable:
    """A block with its headers told from its rows.

    Attributes:
        sheet: Where it lies.
        area: All of it, titles included.
        titles: Its rows above the headers, counted from 1 as all rows here.
        header_rows: The rows of its headers; none when it has none.
        headers: The header of each column, "" where blank.
        groups: What stands over the header of each column in a row of groups, "" where nothing does.
        rows: The rows below that are not blank.
        is_asked_in_grid: Whether a form asked for the levels of several skills in one question.
        rows_are_people: Whether each row is known to be a person, though no column had names.
    """

    sheet: WildSheet
    area: Area
    titles: tuple[int, ...]
    header_rows: tuple[int, ...]
    headers: tuple[str, ...]
    groups: tuple[str, ...]
    rows: tuple[int, ...]
    is_asked_in_grid: bool = False
    rows_are_people: bool = False

    @cached_property
    def meanings(self) -> tuple[Meaning, ...]:
        """What each header says its column is."""
        return tuple(meaning_of(header) for header in self.headers)

    @cached_property
    def body(self) -> tuple[tuple[object, ...], ...]:
        """The cells of the rows below the headers."""
        return tuple(tuple(cells(self.sheet, self.area, row)) for row in self.rows)

    @cached_property
    def rated(self) -> tuple[tuple[object, ...], ...]:
        """The rows of its body but those that sum up others, as one of their first cells says or their numbers do."""
        return tuple(
            row
            for at, row in enumerate(self.body)
            if not is_total(self.body, at, *(words(value) for value in row[:_NAMING] if value != ""))
        )

    def column(self, at: int) -> list[object]:
        """Give the cells of a column, counted from 0, blanks included."""
        return [row[at] for row in self.body]

    def texts(self, at: int) -> list[str]:
        """Give the texts of the cells of a column that are not blank."""
        return [words(value) for value in self.column(at) if value != ""]

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.headers)

    def sheet_column(self, at: int) -> int:
        """Give the column of the sheet, counted from 1."""
        return self.area.first_column + at

    def place(self, row: int, column: int) -> Place:
        """Give the cell of a row of its body and of a column, both counted from 0."""
        return self.sheet.place(self.rows[row], self.sheet_column(column))


def raw_table(
    sheet: WildSheet, area: Area, header_rows: Sequence[int] | None = None, skipped: Collection[int] = ()
) -> RawTable:
    """Tell titles, headers and rows of a block apart.

    Args:
        sheet: Where it lies.
        area: The block.
        header_rows: Its rows of headers when a person has said so; () for none.
        skipped: Rows not to take.
    """
    filled = [
        row for row in range(area.first_row, area.last_row + 1) if any(value != "" for value in cells(sheet, area, row))
    ]
    rows = [row for row in filled if row not in skipped]
    if header_rows is None:
        header_rows = found_headers(sheet, area, rows)
    return _with_headers(sheet, area, rows, [row for row in header_rows if row in filled])


def _with_headers(sheet: WildSheet, area: Area, rows: Sequence[int], header_rows: Sequence[int]) -> RawTable:
    width = area.last_column - area.first_column + 1
    if not header_rows:
        return RawTable(sheet, area, (), (), ("",) * width, ("",) * width, tuple(rows))
    headers = [words(value) for value in cells(sheet, area, header_rows[-1])]
    groups = groups_over(sheet, area, header_rows[0]) if len(header_rows) > 1 else [""] * width
    headers = [header or group for header, group in zip(headers, groups, strict=True)]
    groups = ["" if group == header else group for header, group in zip(headers, groups, strict=True)]
    return RawTable(
        sheet, area, tuple(row for row in rows if row < header_rows[0]), tuple(header_rows), tuple(headers),
        tuple(groups),
        tuple(row for row in rows if row > header_rows[-1]),
    )  # fmt: skip
