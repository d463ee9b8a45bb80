"""Small tables for tests: plain Excel files and current workbooks."""

import io
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import openpyxl

from core.workbook.rows import AnyCell, Row, Workbook

Table: TypeAlias = Sequence[Sequence[object]]


def plain_book(tables: Mapping[str, Table]) -> bytes:
    """Write tables as a person keeps them: no types forced, no notes, no ids."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in tables.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def skills(*cells: Mapping[str, AnyCell]) -> Workbook:
    """Make a workbook of skills, with ids s1, s2, ..."""
    return Workbook({"skills": tuple(Row(f"s{place}", place, row) for place, row in enumerate(cells, 1))})
