"""Reads plans and logs: something to do, with dates."""

from collections.abc import Sequence

from core.spreadsheets.wild.columns import SKIPPED, JudgedColumn
from core.spreadsheets.wild.headings import RawTable
from core.spreadsheets.wild.lists import letters, skipped_columns
from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.rows import judged_rows
from core.spreadsheets.wild.sheet import words
from core.spreadsheets.wild.understood import FoundAction, FoundTable

_DATED = {"due", "start"}


def is_plan(columns: Sequence[JudgedColumn]) -> bool:
    """Tell a plan or log: something to do with a date, and no level."""
    meanings = {column.meaning for column in columns}
    dated = bool(meanings & _DATED) or (bool(meanings & {"date"}) and bool(meanings & {"hours", "status"}))
    return dated and bool(meanings & {"action", "milestone", "skill"}) and "level" not in meanings


def read_plan(table: RawTable, columns: Sequence[JudgedColumn]) -> TableRead:
    """Read a table with an action a row; its other columns are named by what they are, else by their header."""
    label = next(
        column.at for meaning in ("action", "milestone", "skill") for column in columns if column.meaning == meaning
    )
    named = {label: "action"}
    for column in columns:
        name = str(column.meaning) or column.header
        if column.at != label and column.meaning not in SKIPPED and name and name not in named.values():
            named[column.at] = name
    rows = judged_rows(table, label, (), set(named) - {label})
    actions = []
    for at in rows.kept:
        row = table.body[at]
        beside = {name: row[one] for one, name in named.items() if one != label and row[one] != ""}
        place = table.sheet.place(table.rows[at], table.sheet_column(label))
        actions.append(FoundAction(words(row[label]), place, beside))
    found = FoundTable(table.area, "plan", table.header_rows, actions=tuple(actions), columns=letters(table, named))
    return TableRead(found, (*rows.skipped, *skipped_columns(table, columns, set(named))))
