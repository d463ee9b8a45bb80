"""What the comments on the cells of a table say: notes beside levels, wishes to grow, the scale."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.comments.beside_cells import CellsOfTable
from core.spreadsheets.wild.comments.cell_comments import Comments, FileComments
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.legends.legends import legend_in
from core.spreadsheets.wild.legends.said_ends import falls_as_said
from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.understood import Area

_GROWTH: Final = "wants to grow"
_LONGEST: Final = 80
_MOST_LISTED: Final = 10


def scale_in_comments(comments: Comments, table: RawTable) -> tuple[dict[str, str], tuple[str, ...], tuple[str, ...]]:
    """Give what the comments on the headers and titles of a table say of its scale.

    Returns:
        The legend, as `legend_in` gives it, the sentences that name a range, and all that explain it;
        none when two comments differ, as where each skill has levels of its own.
    """
    rows = {*table.titles, *table.header_rows}
    found = list(_explaining(comments, rows, table.area).values())
    said = tuple(words(text) for text in found)
    return (_legend(found[0]) if found else {}), tuple(text for text in said if range_in(text)), said


def _explaining(comments: Comments, rows: Collection[int], area: Area) -> Comments:
    """Give the comments on some rows that explain a scale; none when two of them explain different ones."""
    found = {
        cell: text
        for cell, text in sorted(comments.items())
        if cell[0] in rows and _within(cell, area) and _explains(text)
    }
    return found if len({words(text) for text in found.values()}) == 1 else {}


def _explains(text: str) -> bool:
    return bool(_legend(text) or range_in(words(text)) or falls_as_said(words(text)) is not None)


def _legend(text: str) -> dict[str, str]:
    return legend_in([[text]]) or legend_in([[line] for line in text.splitlines()])


def with_comments(reads: Sequence[TableRead], file: FileComments) -> tuple[list[TableRead], list[str]]:
    """Put the comments of a file beside the levels they are about.

    Args:
        reads: The tables of the file.
        file: Its comments.

    Returns:
        The tables, and a sentence for each comment that is about nothing that is taken.
    """
    left = {title: dict(comments) for title, comments in file.by_sheet.items()}
    found = []
    for read in reads:
        changed, taken = _commented(read, left.get(read.table.area.sheet, {}))
        found.append(changed)
        for cell in taken:
            del left[read.table.area.sheet][cell]
    return found, [*_left_out(left), *([f"Comments on cells were not read: {file.unread}."] if file.unread else [])]


def _left_out(left: Mapping[str, Comments]) -> list[str]:
    told = [
        f"{_sheet(title)}{get_column_letter(column)}{row}: the comment '{_shown(text)}' is about no level and left out."
        for title, comments in left.items()
        for (row, column), text in sorted(comments.items())
    ]
    more = len(told) - _MOST_LISTED
    return told if more <= 0 else [*told[:_MOST_LISTED], f"{more} more comments on cells are left out."]


def _commented(read: TableRead, comments: Comments) -> tuple[TableRead, list[tuple[int, int]]]:
    """Put comments beside the levels of a table; give the cells of those that were taken as well."""
    area, counts, taken = read.table.area, dict.fromkeys(("a note", "a wish to grow", "the scale"), 0), []
    here = {cell: text for cell, text in comments.items() if _within(cell, area)}
    if not here:
        return read, []
    head = max(read.table.header_rows, default=area.first_row - 1)
    scale, cells = _explaining(here, range(area.first_row, head + 1), area), CellsOfTable(read.table)
    for cell, text in sorted(here.items()):
        grows = meaning_of(words(text)) == _GROWTH
        if cell in scale or cells.put(cell, {_GROWTH: "yes"} if grows else {"note": text}):
            counts["the scale" if cell in scale else "a wish to grow" if grows else "a note"] += 1
            taken.append(cell)
    said = ", ".join(f"{count} as {what}" for what, count in counts.items() if count)
    sentence = f"{_sheet(area.sheet)}{area.address}: comments on cells were taken, {said}."
    return replace(read, table=cells.table(), assumed=(*read.assumed, *([sentence] if said else []))), taken


def _within(cell: tuple[int, int], area: Area) -> bool:
    row, column = cell
    return area.first_row <= row <= area.last_row and area.first_column <= column <= area.last_column


def _sheet(title: str) -> str:
    return f"{title}, " if title else ""


def _shown(text: str) -> str:
    line = words(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
