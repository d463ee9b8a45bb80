"""Answers that are remembered for files of the same shape, in a sheet of the workbook that its owner can see."""

import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Final

from core.spreadsheets.grids import file_grids
from core.spreadsheets.wild.layout.sheet import wild_sheet, words
from core.workbook.cells import plain_text
from core.workbook.rows import ROW, Change, Workbook, row_changes
from core.workbook.sheets import EXTRA

SHEET: Final = EXTRA + "Answers about files"
_ROWS_COMPARED: Final = 20
_SHAPE, _QUESTION, _ANSWER = EXTRA + "A", EXTRA + "B", EXTRA + "C"


def shape_of(data: bytes, name: str) -> str:
    """Give what files of one shape share: the titles of their sheets and the first row of several texts on each."""
    parts = []
    for grid in file_grids(data, name):
        first = replace(grid, rows=grid.rows[:_ROWS_COMPARED], merged=())
        rows = ([words(value) for value in row if value != ""] for row in wild_sheet(first).rows)
        parts.append((grid.title, next((row for row in rows if len(row) > 1), [])))
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def remembered_answers(workbook: Workbook, shape: str) -> dict[str, str]:
    """Give the answers of earlier files of that shape, by the id of their question."""
    return {
        plain_text(cells.get(_QUESTION)): plain_text(cells.get(_ANSWER))
        for cells in workbook.cells(SHEET)
        if plain_text(cells.get(_SHAPE)) == shape
    }


def forgetting(workbook: Workbook, shape: str, questions: Collection[str]) -> list[Change]:
    """Give the changes that forget the answers to some questions about files of that shape."""
    return [
        change
        for row in workbook.rows(SHEET)
        if plain_text(row.cells.get(_SHAPE)) == shape and plain_text(row.cells.get(_QUESTION)) in questions
        for change in row_changes(SHEET, row, None)
    ]


def remembering(workbook: Workbook, shape: str, answers: Mapping[str, str], new_id: Callable[[], str]) -> list[Change]:
    """Give the changes that remember answers; those that are remembered already are left out."""
    known = remembered_answers(workbook, shape)
    rows = {
        plain_text(row.cells.get(_QUESTION)): row
        for row in workbook.rows(SHEET)
        if plain_text(row.cells.get(_SHAPE)) == shape
    }
    position = max((row.position for row in workbook.rows(SHEET)), default=0)
    changes: list[Change] = []
    for question, answer in answers.items():
        if known.get(question) == answer:
            continue
        if question in rows:
            changes.append(Change(SHEET, rows[question].id, _ANSWER, known[question], answer))
            continue
        position += 1
        row = new_id()
        changes.append(Change(SHEET, row, ROW, None, position))
        changes += [
            Change(SHEET, row, column, None, text)
            for column, text in ((_SHAPE, shape), (_QUESTION, question), (_ANSWER, answer))
        ]
    return changes
