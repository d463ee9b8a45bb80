"""A block pasted from a spreadsheet, read against the columns of a sheet before anything is saved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.workbook.cells import name_key
from core.workbook.checks import Problem, checked_cells
from core.workbook.declare import SheetRow, columns
from core.workbook.rows import AnyCell


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
    if text.startswith('"'):
        parts = text[1:].replace('""', "\0").split('"', 1)
        if len(parts) == 2 and parts[1][:1] in {"", "\t", "\n"}:
            after = parts[1].replace("\0", '""')
            return parts[0].replace("\0", '"'), after[:1], after[1:]
    end = min((found for found in (text.find("\t"), text.find("\n")) if found >= 0), default=len(text))
    return text[:end], text[end : end + 1], text[end + 1 :]


def pasted_rows(text: str, sheet: type[SheetRow], names: Sequence[str]) -> Pasted:
    """Read a pasted block as rows of a sheet.

    Args:
        text: Rows by lines, cells by tabs, as spreadsheets put them on the clipboard.
        sheet: The sheet they are meant for.
        names: The columns in the order in which cells stand, unless the first row holds headers.

    Returns:
        Rows in order. A refused cell is left out of its row and named: line, cell, what is accepted.
    """
    grid = pasted_grid(text)
    header = _header(grid[0], sheet) if grid else []
    order = header or list(names)
    rows: list[Mapping[str, AnyCell]] = []
    problems: list[Problem] = []
    for number, line in enumerate(grid[1:] if header else grid, 2 if header else 1):
        raw = {name: cell for name, cell in zip(order, line, strict=False) if name and cell.strip()}
        good, refused = checked_cells(sheet, raw, f"Pasted line {number}")
        problems += [_at(problem, number, order.index(name)) for name, problem in refused.items()]
        problems += [_surplus(number, cell) for cell in line[len(order) :] if cell.strip()]
        if good:
            rows.append(good)
    return Pasted(tuple(rows), tuple(problems))


def _header(cells: Sequence[str], sheet: type[SheetRow]) -> list[str]:
    """Give the columns the cells of a first row name, "" for unknown ones; [] when it holds no headers."""
    known = {
        name_key(name): column.name
        for column in reversed(columns(sheet))
        for name in (*column.aliases, column.name, column.title)
    }
    found = [known.get(name_key(cell), "") for cell in cells]
    filled = [cell for cell in cells if cell.strip()]
    return found if filled and sum(bool(name) for name in found) * 2 > len(filled) else []


def _at(problem: Problem, line: int, index: int) -> Problem:
    return replace(problem, where=f"Pasted line {line}, cell {index + 1}")


def _surplus(line: int, cell: str) -> Problem:
    return Problem(
        f"Pasted line {line}", f"'{cell[:60]}'", "stands to the right of the last column.", "It was left out."
    )
