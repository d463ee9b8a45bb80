"""Checks rows against their declaration: what is right goes on, what is not is named with its place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from core.workbook.cells import CellRefusedError, name_key, plain_text
from core.workbook.declare import Column, SheetRow, column_named, columns
from core.workbook.rows import AnyCell, Row, Workbook
from core.workbook.sheets import SHEETS, is_extra


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a person's data that needs a look: where, what was found, what is accepted, what to do."""

    where: str
    found: str
    accepted: str
    hint: str = ""

    def sentence(self) -> str:
        """Say it: "skills.xlsx, sheet Skills, cell C14: level '9' for SQL must be 0 to 5, in half steps."."""
        return " ".join(part for part in (f"{self.where}:", self.found, self.accepted, self.hint) if part)


def row_name(sheet: type[SheetRow], cells: Mapping[str, object]) -> str:
    """Say which row it is: the first of its key columns that is filled, or ""."""
    return next((plain_text(cells[name]) for name in sheet.key if cells.get(name)), "")


def checked_cells(
    sheet: type[SheetRow], cells: Mapping[str, object], where: str
) -> tuple[dict[str, AnyCell], dict[str, Problem]]:
    """Read the cells of one row as their columns declare it.

    Args:
        sheet: The declaration.
        cells: Raw values by column name; columns that Trellis does not know pass as they are.
        where: The place of the row in words, as "sheet Skills, row 14".

    Returns:
        The good cells (blank ones left out) and, by column, the problems of the refused ones.
    """
    known = {name: value for name, value in cells.items() if not is_extra(name)}
    good: dict[str, AnyCell] = {name: value for name, value in cells.items() if is_extra(name) and value is not None}  # type: ignore[misc]
    problems: dict[str, Problem] = {}
    try:
        row = sheet.model_validate(known)
    except ValidationError as refused:
        problems = {str(error["loc"][0]): _problem(sheet, known, error, where) for error in refused.errors()}
        row = sheet.model_validate({name: value for name, value in known.items() if name not in problems})
    filled = {name: value for name, value in row.__dict__.items() if value is not None}
    return filled | good, problems


def _problem(sheet: type[SheetRow], cells: Mapping[str, object], error: object, where: str) -> Problem:
    name = str(error["loc"][0])  # type: ignore[index]
    if name not in sheet.model_fields:
        names = ", ".join(column.title for column in columns(sheet))
        return Problem(where, f"column '{name}'", f"is not one of {names}.")
    owner = row_name(sheet, {key: value for key, value in cells.items() if key != name})
    return cell_problem(column_named(sheet, name), cells[name], error["ctx"]["error"], where, owner)  # type: ignore[index]


def cell_problem(column: Column, value: object, reason: Exception, where: str, owner: str) -> Problem:
    """Say why a column refuses a value: `where` is the place of the cell, `owner` the name of its row or ""."""
    accepts, hint = (reason.accepts, reason.hint) if isinstance(reason, CellRefusedError) else (str(reason), "")
    found = f"{column.title.lower()} '{_shortened(plain_text(value))}'" + (f" for {owner}" if owner else "")
    return Problem(where, found, accepts, hint)


def checked_column(
    column: Column, values: Iterable[object]
) -> tuple[list[AnyCell | None], dict[int, CellRefusedError]]:
    """Read the values of one column, as `checked_cells` does row by row; faster for long tables.

    Args:
        column: The declaration.
        values: Hashable raw values, as a file holds them.

    Returns:
        The cells in the same order, None where blank or refused, and the refusals by place (0 for the first value).
    """
    seen: dict[object, AnyCell | None] = {}
    cells: list[AnyCell | None] = []
    refused: dict[int, CellRefusedError] = {}
    for place, value in enumerate(values):
        # True equals 1 as a key, and a flag is no number
        key = (bool, value) if isinstance(value, bool) else value
        if key not in seen:
            try:
                seen[key] = column.kind.read(value)
            except CellRefusedError as reason:
                refused[place] = reason
                cells.append(None)
                continue
        cells.append(seen[key])
    return cells, refused


def _shortened(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def row_complete(sheet: type[SheetRow], cells: Mapping[str, object]) -> bool:
    """Tell whether every needed cell of a row is filled; only such rows count in the analysis."""
    return all(not column.needed or cells.get(column.name) is not None for column in columns(sheet))


def open_ends(workbook: Workbook, names: Iterable[str] = SHEETS) -> list[Problem]:
    """List what keeps rows from counting: needed cells that are blank and names that stand twice, sheet by sheet."""
    return [
        problem
        for name in names
        for sheet in [SHEETS[name]]
        for problem in (*_blank_needed(sheet, workbook.rows(name)), *_twice(sheet, workbook.rows(name)))
    ]


def _blank_needed(sheet: type[SheetRow], rows: Iterable[Row]) -> Iterable[Problem]:
    for number, row in enumerate(rows, 1):
        for column in columns(sheet):
            if column.needed and row.cells.get(column.name) is None:
                owner = row_name(sheet, row.cells)
                yield Problem(
                    f"{sheet.title}, row {number}" + (f" ({owner})" if owner else ""),
                    f"{column.title.lower()} is blank.",
                    "The row is kept and does not count yet.",
                    f"Fill in {column.title.lower()}.",
                )


def _twice(sheet: type[SheetRow], rows: Iterable[Row]) -> Iterable[Problem]:
    seen: dict[tuple[str, ...], int] = {}
    for number, row in enumerate(rows, 1):
        key = row_key(sheet, row.cells)
        if not any(key):
            continue
        if key in seen:
            yield Problem(
                f"{sheet.title}, row {number}",
                f"'{row_name(sheet, row.cells)}' stands in row {seen[key]} already.",
                "Only the first counts.",
                "Merge the two or rename one.",
            )
        else:
            seen[key] = number


def row_key(sheet: type[SheetRow], cells: Mapping[str, object]) -> tuple[str, ...]:
    """Give what names a row: its key columns, whatever case and blanks; () for a sheet of one row."""
    return tuple(name_key(plain_text(cells.get(name))) for name in sheet.key)
