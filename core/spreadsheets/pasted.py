"""A block pasted from a spreadsheet, read against the columns of a sheet before anything is saved."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.workbook.cells import name_key
from core.workbook.checks import Problem, checked_cells
from core.workbook.declare import SheetRow, columns
from core.workbook.rows import AnyCell
from core.workbook.words import count_of

_QUOTED: Final = re.compile(r'"((?:[^"]|"")*+)"([\t\n]|\Z)')
"""A cell in quotes, in which a quote is written twice, and what ends it."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was read of a pasted block: cells of each row (blank rows left out), and what was refused, by place."""

    rows: tuple[Mapping[str, AnyCell], ...]
    problems: tuple[Problem, ...]


def pasted_grid(text: str) -> list[list[str]]:
    r"""Split a pasted block into rows and cells: tabs between cells, a quoted cell may hold line ends and tabs.

    >>> pasted_grid('SQL\t4\n"two\nlines"\t3\n')
    [['SQL', '4'], ['two\nlines', '3']]
    """
    rows: list[list[str]] = [[]]
    rest = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    while True:
        cell, end, rest = _next_cell(rest)
        rows[-1].append(cell)
        if not end:
            return rows
        if end == "\n":
            rows.append([])


def _next_cell(text: str) -> tuple[str, str, str]:
    """Give the first cell of a text, what ends it ("" at the end of the text), and what follows."""
    if quoted := _QUOTED.match(text):
        return quoted[1].replace('""', '"'), quoted[2], text[quoted.end() :]
    end = min((found for found in (text.find("\t"), text.find("\n")) if found >= 0), default=len(text))
    return text[:end], text[end : end + 1], text[end + 1 :]


def pasted_rows(text: str, sheet: type[SheetRow], names: Sequence[str]) -> Pasted:
    """Read a pasted block as rows of a sheet.

    Args:
        text: Rows by lines, cells by tabs, as spreadsheets put them on the clipboard.
        sheet: The sheet they are meant for.
        names: The columns in the order in which cells stand, unless the first row holds headers.

    Returns:
        Rows in order. A refused cell is left out of its row and named: line, cell, what is accepted. A header that is
        no column is named with how many cells below it were left out.
    """
    grid = pasted_grid(text)
    header = _header(grid[0], sheet) if len(grid) > 1 else []
    order = header or list(names)
    rows: list[Mapping[str, AnyCell]] = []
    problems = list(_no_columns(grid, header, sheet)) if header else []
    for number, line in enumerate(grid[1:] if header else grid, 2 if header else 1):
        raw = {name: cell for name, cell in zip(order, line, strict=False) if name and cell.strip()}
        good, refused = checked_cells(sheet, raw, f"Pasted line {number}")
        problems += [_at(problem, number, order.index(name)) for name, problem in refused.items()]
        problems += [_surplus(number, cell) for cell in line[len(order) :] if cell.strip()]
        if good:
            rows.append(good)
    return Pasted(tuple(rows), tuple(problems))


def _header(cells: Sequence[str], sheet: type[SheetRow]) -> list[str]:
    """Give the columns the cells of a first row name, "" for others; [] when it holds no headers.

    More than half of its cells have to name a column. One cell alone has to be a title: "Tool" may be a skill as well.
    """
    declared = columns(sheet)
    titles = {name_key(name): column.name for column in declared for name in (column.name, column.title)}
    aliases = {name_key(name): column.name for column in reversed(declared) for name in column.aliases}
    filled = sum(bool(cell.strip()) for cell in cells)
    known = {**aliases, **titles} if filled > 1 else titles
    named = [known.get(name_key(cell), "") for cell in cells]
    if sum(map(bool, named)) * 2 <= filled:
        return []
    return ["" if name in named[:place] else name for place, name in enumerate(named)]


def _no_columns(grid: Sequence[Sequence[str]], header: Sequence[str], sheet: type[SheetRow]) -> Iterator[Problem]:
    """Name the headers that are no column, or one a second time, when cells stand below them."""
    for place, name in enumerate(header):
        below = sum(place < len(line) and bool(line[place].strip()) for line in grid[1:])
        if not name and below:
            where, found = f"Pasted line 1, cell {place + 1}", f"header '{grid[0][place].strip()[:60]}'"
            left_out = f"{count_of(below, 'cell')} below it {'was' if below == 1 else 'were'} left out."
            yield Problem(where, found, f"is no further column of {sheet.title}.", left_out)


def _at(problem: Problem, line: int, index: int) -> Problem:
    return replace(problem, where=f"Pasted line {line}, cell {index + 1}")


def _surplus(line: int, cell: str) -> Problem:
    return Problem(
        f"Pasted line {line}", f"'{cell[:60]}'", "stands to the right of the last column.", "It was left out."
    )
