"""What a person did in an editing grid, as changes that can be saved twice without harm.

A grid reports all that was done since it was shown, every time: cells by row position, rows added, rows deleted. It may
report the same again after the server was restarted. So what the grid wants is compared with what this grid (its
`source`) has written before, not with the rows as they are now, and the difference is what is still to be saved.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final
from uuid import UUID, uuid5

from core.workbook.cells import name_key, plain_text
from core.workbook.checks import Problem, checked_cells, row_name
from core.workbook.declare import SheetRow
from core.workbook.rows import AnyCell, Change, Row, Workbook, row_changes, with_changes
from core.workbook.sheets import SHEETS

_ADDED_ROWS: Final = UUID("6f9b9f0e-52c1-4a53-9f5e-3a2f0d5f6a10")


@dataclass(frozen=True, slots=True)
class Grid:
    """A grid on screen: which sheet, the rows it was filled with in their order, and who it is.

    `source` names this one grid in this one browser tab. `given` are the cells that every row added here gets.
    """

    sheet: type[SheetRow]
    rows: tuple[Row, ...]
    source: str
    given: Mapping[str, AnyCell] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GridEdits:
    """What is still to be saved of a grid, and the values it could not take."""

    changes: tuple[Change, ...]
    refused: tuple[Problem, ...]


def grid_edits(grid: Grid, deltas: Mapping[str, Any], written: Sequence[Change]) -> GridEdits:
    """Find what is still to be saved.

    Args:
        grid: The grid as it was shown.
        deltas: What Streamlit reports: "edited_rows" {position: {column: value}}, "added_rows" [{column: value}],
            "deleted_rows" [position].
        written: Every change this grid has written so far, in order.

    Returns:
        Changes from what the grid wrote last to what it says now, by row. A refused value leaves its cell as it was.
    """
    name = grid.sheet.sheet
    last = {row.id: row for row in with_changes(Workbook({name: grid.rows}), written).rows(name)}
    wanted, refused = _wanted_rows(grid, deltas, last)
    changes: list[Change] = []
    for row in dict.fromkeys([*last, *wanted]):
        changes.extend(row_changes(name, last.get(row), wanted.get(row)))
    return GridEdits(tuple(changes), tuple(refused))


def _wanted_rows(
    grid: Grid, deltas: Mapping[str, Any], last: Mapping[str, Row]
) -> tuple[dict[str, Row], list[Problem]]:
    """Give the rows as the grid says they should be, and the problems of the cells it cannot have."""
    wanted = {row.id: row for row in grid.rows}
    refused: list[Problem] = []
    for position, cells in deltas.get("edited_rows", {}).items():
        row = grid.rows[int(position)]
        wanted[row.id], problems = _with_cells(grid, row, cells, last.get(row.id))
        refused += [_placed(grid, row, int(position), problem) for problem in problems]
    for position in deltas.get("deleted_rows", []):
        wanted.pop(grid.rows[int(position)].id, None)
    for index, cells in enumerate(deltas.get("added_rows", [])):
        new = _added_row(grid, index)
        filled, problems = _with_cells(grid, new, {**grid.given, **cells}, last.get(new.id))
        refused += [_placed(grid, filled, len(grid.rows) + index, problem) for problem in problems]
        if any(column not in grid.given for column in filled.cells):
            wanted[new.id] = filled
    return wanted, refused


def _added_row(grid: Grid, index: int) -> Row:
    """Make the row that the grid adds as its `index`-th: the same id whenever the grid reports it again."""
    after = max((row.position for row in grid.rows), default=0) + 1
    return Row(str(uuid5(_ADDED_ROWS, f"{grid.source} {index}")), after + index, {})


def _with_cells(grid: Grid, row: Row, cells: Mapping[str, Any], last: Row | None) -> tuple[Row, list[Problem]]:
    """Give the row with new cells in it, and what it refused; a refused cell keeps what the grid wrote last."""
    known = {column: value for column, value in cells.items() if column in grid.sheet.model_fields}
    good, problems = checked_cells(grid.sheet, known, "")
    kept = {column: (last or row).cells.get(column) for column in problems}
    merged = {**row.cells, **{column: good.get(column) for column in known}, **kept}
    filled = {column: value for column, value in merged.items() if value is not None}
    return Row(row.id, row.position, filled), [
        replace(problem, hint=f"{problem.hint} {_staying(kept[column])}".strip())
        for column, problem in problems.items()
    ]


def _staying(value: AnyCell | None) -> str:
    return "The cell stays blank." if value is None else f"The cell stays {plain_text(value)}."


def _placed(grid: Grid, row: Row, position: int, problem: Problem) -> Problem:
    owner = row_name(grid.sheet, row.cells)
    return replace(problem, where=f"{grid.sheet.title}, row {position + 1}" + (f" ({owner})" if owner else ""))


def renames(workbook: Workbook, changes: Sequence[Change]) -> list[Change]:
    """Carry a new name to every cell that refers to the old one.

    Args:
        workbook: As it is before `changes`.
        changes: What is about to be saved; those of a column that others refer to are followed, unless another row
            still has the old name.
    """
    found = []
    for change in changes:
        if not (isinstance(change.before, str) and isinstance(change.after, str) and change.column):
            continue
        old, target = name_key(change.before), f"{change.sheet}.{change.column}"
        others = (row for row in workbook.rows(change.sheet) if row.id != change.row)
        if any(name_key(str(row.cells.get(change.column, ""))) == old for row in others):
            continue
        found.extend(_renamed_cells(workbook, target, old, change.after))
    return found


def _renamed_cells(workbook: Workbook, target: str, old: str, new: str) -> list[Change]:
    found = []
    for name, column in referring_columns(target):
        for row in workbook.rows(name):
            value = row.cells.get(column)
            if isinstance(value, str) and name_key(value) == old:
                found.append(Change(name, row.id, column, value, new))
            elif isinstance(value, list) and old in map(name_key, value):
                renamed = [new if name_key(part) == old else part for part in value]
                found.append(Change(name, row.id, column, value, renamed))
    return found


def referring_columns(target: str) -> list[tuple[str, str]]:
    """List the (sheet, column) pairs whose cells name a value of `target`, given as "sheet.column"."""
    return [
        (name, column)
        for name, sheet in SHEETS.items()
        for column, info in sheet.model_fields.items()
        if isinstance(info.json_schema_extra, dict) and info.json_schema_extra["refers"] == target
    ]
