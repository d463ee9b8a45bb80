"""Changes in words: what a revision did, for history, labels and "what changed since last visit"."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from core.workbook.cells import plain_text
from core.workbook.checks import row_name
from core.workbook.declare import column_named
from core.workbook.rows import ROW, AnyCell, Change, Workbook
from core.workbook.sheets import EXTRA, SHEETS
from core.workbook.words import count_of

_SHOWN: Final = 60


def changes_said(before: Workbook, changes: Sequence[Change]) -> list[str]:
    """Say changes, one sentence a row that came or went and one a cell of other rows.

    Args:
        before: The workbook they were made to; names of rows are looked up in it.
        changes: In any order; those of one row need not stand together.

    Returns:
        Sentences such as "Skills: SQL, level 3 → 4", in order of the first change of each row.
    """
    by_row: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        by_row.setdefault((change.sheet, change.row), []).append(change)
    names = {
        (sheet, row.id): _name(sheet, row.cells)
        for sheet in dict.fromkeys(sheet for sheet, _ in by_row)
        for row in before.rows(sheet)
        if (sheet, row.id) in by_row
    }
    return [
        sentence
        for place, of_row in by_row.items()
        for sentence in _row_said(names.get(place) or _name(place[0], _after(of_row)), of_row)
    ]


def changes_in_short(before: Workbook, changes: Sequence[Change]) -> str:
    """Say changes in one line: the first sentence and how many more there are."""
    said = changes_said(before, changes)
    if not said:
        return "nothing changed"
    return said[0] if len(said) == 1 else f"{said[0]}; {count_of(len(said) - 1, 'more change')}"


def _after(changes: Iterable[Change]) -> dict[str, AnyCell]:
    return {change.column: change.after for change in changes if change.after is not None}


def _name(sheet: str, cells: Mapping[str, AnyCell]) -> str:
    return row_name(SHEETS[sheet], cells) if sheet in SHEETS else ""


def _row_said(name: str, changes: Sequence[Change]) -> list[str]:
    sheet = SHEETS[changes[0].sheet].title if changes[0].sheet in SHEETS else changes[0].sheet.removeprefix(EXTRA)
    row = f"{sheet}: {name or 'a row'}"
    came = next((change for change in changes if change.column == ROW), None)
    if came is not None and came.before is None:
        return [f"{row} added"]
    if came is not None and came.after is None:
        return [f"{row} deleted"]
    return [f"{row}, {_title(change)} {_value(change.before)} → {_value(change.after)}" for change in changes]


def _title(change: Change) -> str:
    if change.column == ROW:
        return "place"
    if change.sheet in SHEETS and change.column in SHEETS[change.sheet].model_fields:
        return column_named(SHEETS[change.sheet], change.column).title.lower()
    return change.column.removeprefix(EXTRA)


def _value(value: AnyCell | None) -> str:
    text = " ".join((plain_text(value) or "blank").split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def clash_said(workbook: Workbook, change: Change, current: AnyCell | None) -> str:
    """Say that a cell was changed by another while it was being changed here, with both values.

    Args:
        workbook: As it stands.
        change: What was not written.
        current: What the cell holds now.
    """
    names = {row.id: _name(change.sheet, row.cells) for row in workbook.rows(change.sheet)}
    of_row = f"'{names.get(change.row) or 'a row'}'"
    if change.row not in names:
        return f"Someone deleted the row in which you were typing {_value(change.after)}. It was not brought back."
    if change.column == ROW:
        return f"Someone changed {of_row} while you were deleting it. It was not deleted: choose."
    return (
        f"Someone changed {_title(change)} of {of_row} to {_value(current)} while you were typing "
        f"{_value(change.after)}. Nothing was overwritten: choose one."
    )
