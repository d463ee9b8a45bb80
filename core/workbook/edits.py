"""What a person did in an editing grid, as changes that can be saved twice without harm.

A grid reports all that was done since it was shown, every time: cells by row position, rows added, rows deleted. It may
report the same again after the server was restarted. So what the grid wants is compared with what this grid (its
`source`) has written before, not with the rows as they are now, and the difference is what is still to be saved.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final
from uuid import UUID, uuid5

from core.workbook.cells import name_key, plain_text
from core.workbook.checks import Problem, checked_cells, row_name
from core.workbook.declare import SheetRow
from core.workbook.grid_rows import matched_rows
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
    wanted = _under_new_names(grid, wanted, written)
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
    added = [{**grid.given, **cells} for cells in deltas.get("added_rows", [])]
    for index, (new, cells) in enumerate(zip(_added_rows(grid, added, last), added, strict=True)):
        filled, problems = _with_cells(grid, new, cells, last.get(new.id))
        refused += [_placed(grid, filled, len(grid.rows) + index, problem) for problem in problems]
        if any(column not in grid.given for column in filled.cells):
            wanted[new.id] = filled
    return wanted, refused


def _added_rows(grid: Grid, added: Sequence[Mapping[str, Any]], last: Mapping[str, Row]) -> Iterator[Row]:
    """Make the rows that the grid adds, blank: each has the same id and position whenever the grid reports it again."""
    shown = {row.id for row in grid.rows}
    before = [row for row in last.values() if row.id not in shown]
    cells = [_with_cells(grid, Row("", 0, {}), one, None)[0].cells for one in added]
    after = max((row.position for row in grid.rows), default=0) + 1
    taken, number = {row.position - after for row in before}, -1
    for index, row in enumerate(matched_rows(before, cells)):
        number = row.position - after if row else max(index, number + 1)
        while row is None and number in taken:
            number += 1
        yield Row(row.id if row else str(uuid5(_ADDED_ROWS, f"{grid.source} {number}")), after + number, {})


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


def _under_new_names(grid: Grid, wanted: dict[str, Row], written: Sequence[Change]) -> dict[str, Row]:
    """Read references among the grid's own rows under the new names: on screen they still stand under the old ones."""
    sheet = grid.sheet.sheet
    for column in grid.sheet.key:
        places = [name for where, name in referring_columns(f"{sheet}.{column}") if where == sheet]
        if not places:
            continue
        held = {name_key(plain_text(row.cells.get(column))) for row in wanted.values()}
        names: dict[str, str] = {}
        for change in written:
            if change.column == column and isinstance(change.before, str) and isinstance(change.after, str):
                old = name_key(change.before)
                names = {key: change.after if name_key(name) == old else name for key, name in names.items()}
                names[old] = change.after
        gone = {old: new for old, new in names.items() if old not in held}
        for name in places if gone else ():
            wanted = {key: _reading(row, name, gone) for key, row in wanted.items()}
    return wanted


def _reading(row: Row, column: str, names: Mapping[str, str]) -> Row:
    value = row.cells.get(column)
    return row if value is None else replace(row, cells={**row.cells, column: _renamed(value, names)})


def _renamed(value: AnyCell, names: Mapping[str, str]) -> AnyCell:
    """Give a cell with its names replaced, by the key of the old one; a name stands in a list once."""
    if isinstance(value, list):
        return list(dict.fromkeys(names.get(name_key(part), part) for part in value))
    return names.get(name_key(value), value) if isinstance(value, str) else value


def renames(workbook: Workbook, changes: Sequence[Change]) -> list[Change]:
    """Carry new names to every cell that refers to the old ones.

    Args:
        workbook: As it is before `changes`.
        changes: What is about to be saved; those of a column that others refer to are followed, unless another row
            still has the old name afterwards.

    Returns:
        Changes to be saved together with and after `changes`.
    """
    after = with_changes(workbook, changes)
    found = []
    for target, names in _new_names(after, changes).items():
        for sheet, column in referring_columns(target):
            for row in after.rows(sheet):
                value = row.cells.get(column)
                if value is not None and _renamed(value, names) != value:
                    found.append(Change(sheet, row.id, column, value, _renamed(value, names)))
    return found


def _new_names(after: Workbook, changes: Sequence[Change]) -> dict[str, dict[str, str]]:
    """Give the new name by the key of the old one, for each "sheet.column" that others refer to."""
    found: dict[str, dict[str, str]] = {}
    for change in changes:
        target = f"{change.sheet}.{change.column}"
        if not (isinstance(change.before, str) and isinstance(change.after, str) and referring_columns(target)):
            continue
        old = name_key(change.before)
        others = (row for row in after.rows(change.sheet) if row.id != change.row)
        if all(name_key(plain_text(row.cells.get(change.column))) != old for row in others):
            found.setdefault(target, {}).setdefault(old, change.after)
    return found


def referring_columns(target: str) -> list[tuple[str, str]]:
    """List the (sheet, column) pairs whose cells name a value of `target`, given as "sheet.column"."""
    return [
        (name, column)
        for name, sheet in SHEETS.items()
        for column, info in sheet.model_fields.items()
        if isinstance(info.json_schema_extra, dict) and info.json_schema_extra["refers"] == target
    ]
