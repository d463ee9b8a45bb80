"""A block pasted into a grid, as changes: every cell is checked, nothing is clamped, guessed or dropped unsaid."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.workbook.adding import NewId
from core.workbook.cells import name_key, plain_text
from core.workbook.checks import Problem, checked_cells, row_name
from core.workbook.declare import column_named
from core.workbook.edits import Grid, GridEdits
from core.workbook.rows import AnyCell, Change, Row, row_changes
from core.workbook.words import count_of


@dataclass(frozen=True, slots=True)
class PasteTarget:
    """Where a block goes: the rows on screen in their order, the columns from the selected cell to the right.

    `fixed` columns cannot be edited; with `rows_fixed` no row can be added. `known` are names of other sheets by
    column, to tell a list of names from a name with a comma in it.
    """

    grid: Grid
    rows: tuple[Row, ...]
    first_row: int
    columns: tuple[str, ...]
    fixed: frozenset[str] = frozenset()
    rows_fixed: bool = False
    known: Mapping[str, Sequence[str]] | None = None


def pasted_edits(target: PasteTarget, block: Sequence[Sequence[str]], new_id: NewId) -> GridEdits:
    """Turn a pasted block into changes.

    Args:
        target: Where it goes.
        block: Rows of cell texts. A blank cell blanks what it lands on.
        new_id: Makes the id of a row the block adds below the last one.

    Returns:
        The changes of all cells that can be taken, and a problem for each that cannot: it keeps what it holds.
    """
    changes: list[Change] = []
    refused: list[Problem] = []
    after = max((row.position for row in target.rows), default=0) + 1
    for offset, line in enumerate(block):
        place = target.first_row + offset
        known = target.rows[place] if place < len(target.rows) else None
        if known is None and target.rows_fixed:
            refused.append(_below(target, len(block) - offset))
            break
        row = known or Row(new_id(), after + place, dict(target.grid.given))
        filled, problems = _pasted_row(target, row, place, line)
        if known is None:  # blank cells of a new row leave what is given
            filled = replace(filled, cells={**target.grid.given, **filled.cells})
        refused += problems
        if known or filled.cells != target.grid.given:
            changes += row_changes(target.grid.sheet.sheet, known, filled)
    return GridEdits(tuple(changes), tuple(refused))


def _pasted_row(target: PasteTarget, row: Row, place: int, line: Sequence[str]) -> tuple[Row, list[Problem]]:
    sheet = target.grid.sheet
    wanted: dict[str, object] = dict(zip(target.columns, line, strict=False))
    raw = {name: _listed(target, name, value) for name, value in wanted.items() if name not in target.fixed}
    good, problems = checked_cells(sheet, raw, "")
    taken = {name: good.get(name) for name in raw if name not in problems}
    merged: dict[str, AnyCell | None] = {**row.cells, **taken}
    filled = Row(row.id, row.position, {name: value for name, value in merged.items() if value is not None})
    owner = row_name(sheet, filled.cells)
    where = f"{sheet.title}, row {place + 1}" + (f" ({owner})" if owner else "")
    said = [replace(problem, where=where, hint=_kept(problem, row, name)) for name, problem in problems.items()]
    said += [
        Problem(
            where, f"{column_named(sheet, name).title.lower()} '{value}'", "cannot be changed here.", "It was left out."
        )
        for name, value in wanted.items()
        if name in target.fixed and plain_text(value).strip() not in {"", plain_text(row.cells.get(name))}
    ]
    beyond = [cell for cell in line[len(target.columns) :] if cell.strip()]
    said += [
        Problem(where, f"'{cell[:60]}'", "stands right of the last column.", "It was left out.") for cell in beyond
    ]
    return filled, said


def _listed(target: PasteTarget, name: str, value: object) -> object:
    """Split "a, b" into names when all of them are known; otherwise the comma may belong to a name."""
    names = (target.known or {}).get(name)
    if not names or not isinstance(value, str) or ";" in value:
        return value
    parts, keys = [part.strip() for part in value.split(",")], {name_key(one) for one in names}
    return parts if len(parts) > 1 and all(name_key(part) in keys for part in parts) else value


def _kept(problem: Problem, row: Row, name: str) -> str:
    value = row.cells.get(name)
    saying = "The cell stays blank." if value is None else f"The cell stays {plain_text(value)}."
    return f"{problem.hint} {saying}".strip()


def _below(target: PasteTarget, lines: int) -> Problem:
    return Problem(
        target.grid.sheet.title,
        f"{count_of(lines, 'pasted line')} below the last row.",
        "Rows cannot be added to this table.",
        "They were left out.",
    )
