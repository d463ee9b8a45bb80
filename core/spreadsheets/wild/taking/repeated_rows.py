"""What becomes of rows of a file that name the same thing: one row, and a problem for each cell that differs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from core.spreadsheets.incoming import IncomingRow
from core.spreadsheets.wild.understood import Place
from core.workbook.cells import CellRefusedError, plain_text
from core.workbook.checks import Problem, row_key
from core.workbook.declare import column_named
from core.workbook.rows import AnyCell
from core.workbook.sheets import EXTRA, SHEETS, is_extra

WRITTEN: Final = EXTRA + "Level as written"
SCALE: Final = EXTRA + "Scale as written"
DATED: Final = EXTRA + "Date"
AS_WRITTEN: Final = EXTRA + "Name as written"
"""The kept column that holds what a skill was called in the file when it was taken under a known name."""

_OF_LEVELS: Final = ("level", WRITTEN, SCALE)
_DAY: Final = column_named(SHEETS["ratings"], "date").kind


@dataclass(frozen=True)
class PlacedRow:
    """A row to take, with the cell that it comes from; in a matrix, the cell of its level."""

    row: IncomingRow
    at: Place


_Taken: TypeAlias = Mapping[str, PlacedRow]


def without_repeats(rows: Iterable[PlacedRow], sheet: str, file: str) -> list[IncomingRow]:
    """Join the rows with the same key into the first of them; blanks are filled, notes joined, differences listed.

    The first row holds; where all that are rated carry a date, the latest. A level goes with its writing and its scale.

    Args:
        rows: Rows of one sheet of the workbook, in the order of the file.
        sheet: The name of that sheet.
        file: The name of the file, for addresses.

    Returns:
        A row for each key, in the order of the first ones. What differs from the cell that is taken is refused.
    """
    groups: dict[tuple[object, ...], list[PlacedRow]] = {}
    for one in rows:
        key = row_key(SHEETS[sheet], one.row.cells)
        groups.setdefault(key if all(key) else (*key, one.at), []).append(one)  # what has no name is not the same
    return [group[0].row if len(group) == 1 else _joined(group, sheet, file) for group in groups.values()]


def _joined(group: Sequence[PlacedRow], sheet: str, file: str) -> IncomingRow:
    ordered, held = _in_order(group)
    taken = {name: _taken(name, ordered) for one in ordered for name in one.row.cells}
    cells = {name: one.row.cells[name] for name, one in taken.items()}
    cells |= {name: _texts(name, group) for name in _joined_names(taken)}
    refused: dict[str, list[Problem]] = {}
    for one in group:
        for name, problem in one.row.refused.items():
            refused.setdefault(name, []).append(problem)
        for name in _differing(one, taken, set(SHEETS[sheet].key)):
            refused.setdefault(name, []).append(_difference(name, (one, taken[name]), sheet, file, held))
    return IncomingRow(group[0].row.number, "", cells, {name: _together(found) for name, found in refused.items()})


def _in_order(group: Sequence[PlacedRow]) -> tuple[Sequence[PlacedRow], str]:
    """Put the rows that hold first: the latest where all that are rated have a date, else those of the file."""
    days = [_day(one) for one in group if "level" in one.row.cells]
    if "" in days or len(set(days)) < 2:
        return group, "first"
    return sorted(group, key=_day, reverse=True), "latest"


def _day(one: PlacedRow) -> str:
    try:
        return plain_text(_DAY.read(one.row.cells.get(DATED)))
    except CellRefusedError:
        return ""


def _taken(name: str, ordered: Sequence[PlacedRow]) -> PlacedRow:
    """Choose the row of a cell: the first that has it, for what belongs to a level the first that has a level too."""
    having = [one for one in ordered if name in one.row.cells]
    rated = [one for one in having if "level" in one.row.cells]
    return (rated if rated and name in _OF_LEVELS else having)[0]


def _joined_names(taken: _Taken) -> Iterator[str]:
    """Name the columns whose texts are joined: notes, names, and what is written where nothing of it is a level."""
    joined = ("note", AS_WRITTEN, *(() if "level" in taken else (WRITTEN,)))
    yield from (name for name in joined if name in taken)


def _texts(name: str, group: Sequence[PlacedRow]) -> str:
    return "; ".join(dict.fromkeys(plain_text(one.row.cells[name]) for one in group if name in one.row.cells))


def _differing(one: PlacedRow, taken: _Taken, keys: set[str]) -> Iterator[str]:
    """Name the cells of a row that say something else than those that are taken; the key and joined ones do not."""
    passed = {*keys, *_joined_names(taken), SCALE}
    if "level" in taken and one.row.cells.get("level") != taken["level"].row.cells["level"]:
        passed.add(WRITTEN)  # said with the level, or none: what is no level has its own problem
    for name, cell in one.row.cells.items():
        if name not in passed and _folded(cell) != _folded(taken[name].row.cells[name]):
            yield name


def _folded(cell: AnyCell) -> str:
    return plain_text(cell).casefold()


def _difference(name: str, pair: tuple[PlacedRow, PlacedRow], sheet: str, file: str, held: str) -> Problem:
    """Say what a cell of the first row says otherwise than that of the second, which is taken."""
    one, taken = pair
    title = name.removeprefix(EXTRA) if is_extra(name) else column_named(SHEETS[sheet], name).title
    owner = " of ".join(plain_text(one.row.cells.get(key)) for key in reversed(SHEETS[sheet].key))
    where = ", ".join(part for part in (file, _sheet(one.at), _spot(name, one.at)) if part)
    other = ", ".join(part for part in (_sheet(taken.at), _spot(name, taken.at)) if part)
    found, accepted = _said(name, one), f"differs from {_said(name, taken)} in {other}."
    hint = f"The {held} is taken: change it after the import when the other one is right."
    return Problem(where, f"{title.lower()} {found} for {owner}", accepted, hint)


def _said(name: str, one: PlacedRow) -> str:
    """Say a cell, and for a level of another scale how it is written."""
    cell, written = plain_text(one.row.cells[name]), plain_text(one.row.cells.get(WRITTEN))
    return f"'{cell}' (written '{written}')" if name == "level" and written not in ("", cell) else f"'{cell}'"


def _sheet(at: Place) -> str:
    return f"sheet {at.sheet}" if at.sheet else ""


def _spot(name: str, at: Place) -> str:
    return f"cell {at.address}" if name in _OF_LEVELS else f"row {at.row}"


def _together(problems: Sequence[Problem]) -> Problem:
    """Make one problem of those of a column: the others are said after the first."""
    first, *others = problems
    return replace(first, hint=" ".join([first.hint, *(other.sentence() for other in others)]).strip())
