"""A file read into a workbook of its own, as the import does for a new person."""

from collections.abc import Callable

from core.spreadsheets.preview import preview
from core.spreadsheets.reader import read_workbook
from core.workbook.checks import Problem
from core.workbook.rows import Workbook, with_changes


def read_into_empty(data: bytes, name: str, new_id: Callable[[], str]) -> tuple[Workbook, list[Problem]]:
    """Read a file into a workbook of its own; the problems are none for a good file."""
    found = preview(Workbook(), read_workbook(data, name))
    return with_changes(Workbook(), found.changes(new_id)), found.problems()
