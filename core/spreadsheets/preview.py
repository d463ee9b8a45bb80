"""What taking a file would change, row by row, before anything is saved."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import pandas as pd

from core.spreadsheets.incoming import Incoming, IncomingRow, IncomingSheet
from core.spreadsheets.layout import cell_text
from core.spreadsheets.matching import matched_rows
from core.workbook.checks import Problem, row_name
from core.workbook.declare import SheetRow, column_named, columns
from core.workbook.rows import ROW, AnyCell, Change, Row, Workbook
from core.workbook.sheets import EXTRA, SHEETS, is_extra

State = Literal["new", "changed", "unchanged", "refused"]

_FRAME: Final = ("sheet", "row", "name", "state", "changes", "reason", "address")


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of a file beside the row that it is in the workbook.

    Attributes:
        sheet: The sheet.
        number: Its row number in the file.
        state: "new", "changed", "unchanged", or "refused" when something is wrong and nothing of it is taken: nothing
            else is new in it, or what is wrong is the name of a row that is not there yet.
            Rows of which only some cells are refused are "new" or "changed" and carry problems.
        row: Id of the row in the workbook; "" when new.
        cells: What changes: by column the cell before and after, None where blank.
        problems: What is wrong with its refused cells, which keep what the workbook holds.
        name: What names it, or "".
    """

    sheet: str
    number: int
    state: State
    row: str
    cells: Mapping[str, tuple[AnyCell | None, AnyCell | None]]
    problems: tuple[Problem, ...]
    name: str

    def changes_text(self) -> str:
        """Say what changes: "level 2 -> 3; note blank -> Daily", or what a new row holds: "level 3; note Daily"."""
        if self.state == "new":
            return "; ".join(
                f"{_title(self.sheet, name)} {_shown(after)}"
                for name, (_, after) in self.cells.items()
                if after != self.name
            )
        parts = (
            f"{_title(self.sheet, name)} {_shown(before)} -> {_shown(after)}"
            for name, (before, after) in self.cells.items()
        )
        return "; ".join(parts) if self.state == "changed" else ""


def _title(sheet: str, name: str) -> str:
    return name.removeprefix(EXTRA) if is_extra(name) else column_named(SHEETS[sheet], name).title.lower()


def _shown(cell: AnyCell | None, most: int = 40) -> str:
    text = cell_text(cell).replace("\n", " ") or "blank"
    return text if len(text) <= most else text[: most - 1] + "…"


@dataclass(frozen=True, slots=True)
class Gone:
    """A row of the workbook that the file does not hold: its sheet, its id, what names it."""

    sheet: str
    row: str
    name: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking a file would change.

    Attributes:
        rows: The rows of the file, in its order.
        gone: The rows that stand in the workbook and not in the file, sheet by sheet; they are kept. Sheets of a file
            that has little to do with what the workbook holds have none.
        next_position: By sheet, the position of the first new row.
    """

    rows: tuple[PreviewRow, ...]
    gone: tuple[Gone, ...]
    next_position: Mapping[str, int]

    def count(self, state: State) -> int:
        """Count the rows in a state."""
        return sum(row.state == state for row in self.rows)

    def problems(self) -> list[Problem]:
        """List what was refused, in the order of the file."""
        return [problem for row in self.rows for problem in row.problems]

    def frame(self) -> pd.DataFrame:
        """Show the rows as a frame, in the order of the file.

        Columns: sheet, row (its number in the file, int64), name, state, changes ("level 2 -> 3", "level 3" when new),
        reason (what is wrong, in sentences), address (of the first refused cell); text is "" where there is none.
        """
        return pd.DataFrame([_frame_row(row) for row in self.rows], columns=list(_FRAME)).astype({"row": "int64"})

    def changes(self, new_id: Callable[[], str]) -> list[Change]:
        """List the changes to save as one revision; new rows come after those there, in the order of the file.

        Args:
            new_id: Gives the id of a new row, another one each time.
        """
        positions = dict(self.next_position)
        changes: list[Change] = []
        for row in self.rows:
            if row.state in {"new", "changed"}:
                changes += _row_changes(row, positions, new_id)
        return changes


def _row_changes(row: PreviewRow, positions: dict[str, int], new_id: Callable[[], str]) -> Iterator[Change]:
    found = row.row or new_id()
    if not row.row:
        position = positions[row.sheet] if row.sheet in SHEETS else row.number
        positions[row.sheet] = position + 1
        yield Change(row.sheet, found, ROW, None, position)
    for name, (before, after) in row.cells.items():
        yield Change(row.sheet, found, name, before, after)


def _frame_row(row: PreviewRow) -> tuple[object, ...]:
    title = SHEETS[row.sheet].title if row.sheet in SHEETS else row.sheet.removeprefix(EXTRA)
    reason = " ".join(" ".join(filter(None, (found.found, found.accepted, found.hint))) for found in row.problems)
    if row.state == "new" and not row.name and row.sheet in SHEETS and SHEETS[row.sheet].key:
        missing = column_named(SHEETS[row.sheet], SHEETS[row.sheet].key[0]).title
        reason = f"{reason} {missing} is blank: the row is kept and does not count until it has one.".strip()
    address = row.problems[0].where if row.problems else ""
    return title, row.number, row.name, row.state, row.changes_text(), reason, address


def preview(current: Workbook, incoming: Incoming) -> Preview:
    """Compare a file with the workbook.

    A blank cell never erases anything, unless the row carries the id that Trellis wrote beside it: then blank means
    blank. Rows that the file does not hold are kept.
    """
    rows: list[PreviewRow] = []
    gone: list[Gone] = []
    for sheet in incoming.sheets:
        there = current.rows(sheet.sheet)
        matched = matched_rows(sheet, there)
        rows += _sheet_rows(sheet, matched, file=incoming.file)
        matching = {row.id for row, _ in matched if row}
        if _is_newer(sheet, there, matching):
            gone += [Gone(sheet.sheet, row.id, _name_of(sheet.sheet, row)) for row in there if row.id not in matching]
    following = {name: max((row.position for row in held), default=0) + 1 for name, held in current.sheets.items()}
    return Preview(tuple(rows), tuple(gone), {sheet.sheet: following.get(sheet.sheet, 1) for sheet in incoming.sheets})


def _is_newer(sheet: IncomingSheet, there: Sequence[Row], matching: Collection[str]) -> bool:
    """Tell whether a sheet goes on with what the workbook holds: it has half of it, or half of it is there already."""
    return 2 * len(matching) >= min(len(sheet.rows), len(there))


def _name_of(sheet: str, row: Row) -> str:
    return row_name(SHEETS[sheet], row.cells) if sheet in SHEETS else ""


def _sheet_rows(sheet: IncomingSheet, matched: list[tuple[Row | None, bool]], *, file: str) -> Iterator[PreviewRow]:
    single = sheet.sheet in SHEETS and SHEETS[sheet.sheet].single
    for place, (row, (known, by_id)) in enumerate(zip(sheet.rows, matched, strict=True)):
        if single and place:
            yield _second_row(sheet, row, file)
        else:
            yield _compared(sheet, row, known, blank_erases=by_id)


def _second_row(sheet: IncomingSheet, row: IncomingRow, file: str) -> PreviewRow:
    title = SHEETS[sheet.sheet].title
    where = f"{file}, sheet {title}, row {row.number}" if sheet.title else f"{file}, row {row.number}"
    problem = Problem(where, f"a second row, but {title}", "has one row only.", "Put it into the first one.")
    return PreviewRow(sheet.sheet, row.number, "refused", "", {}, (problem, *row.refused.values()), "")


def _compared(sheet: IncomingSheet, row: IncomingRow, known: Row | None, *, blank_erases: bool) -> PreviewRow:
    held = known.cells if known else {}
    cells: dict[str, tuple[AnyCell | None, AnyCell | None]] = {
        name: (held.get(name), cell)
        for name, cell in row.cells.items()
        if not _same(held.get(name), cell, typed=sheet.typed or not is_extra(name))
    }
    if blank_erases:
        for name in sheet.columns:
            if name in held and name not in row.cells and name not in row.refused:
                cells[name] = (held[name], None)
    declared = SHEETS.get(sheet.sheet)
    name = row_name(declared, row.cells) or row_name(declared, held) if declared else ""
    found = tuple(row.refused.values())
    if declared and known is None and _names_refused(declared, row):
        cells = {}  # such a row would not count, and the next import would add it once more
    state = _state(known, changes=bool(cells), refused=bool(found))
    return PreviewRow(sheet.sheet, row.number, state, known.id if known else "", cells, found, name)


def _names_refused(sheet: type[SheetRow], row: IncomingRow) -> bool:
    return any(column.needed and column.name in sheet.key and column.name in row.refused for column in columns(sheet))


def _state(known: Row | None, *, changes: bool, refused: bool) -> State:
    if not changes:
        return "refused" if refused else "unchanged"
    return "changed" if known else "new"


def _same(held: AnyCell | None, cell: AnyCell, *, typed: bool) -> bool:
    """Tell whether a cell says what the workbook holds; a text table says it in text."""
    if not typed:
        return cell_text(held) == cell_text(cell)
    return held == cell and isinstance(held, bool) == isinstance(cell, bool)
