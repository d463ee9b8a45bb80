"""Formulas whose results a workbook does not hold, as programs write them that do not calculate: they read blank."""

import io
import re
from itertools import chain
from typing import Final

from openpyxl import Workbook, load_workbook

from core.spreadsheets.unpacking import archive_parts, unpacked_parts
from core.workbook.checks import Problem
from core.workbook.words import count_of

_BYTES_MAX: Final = 5_000_000
"""Largest workbook in which they are looked for cell by cell; it takes seconds a hundred thousand rows."""

_SHEET: Final = re.compile(r"xl/worksheets/[^/]+\.xml")
_WITHOUT_RESULT: Final = re.compile(rb"<f\b[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
_HINT: Final = "Open the file in Excel or LibreOffice, save it there, and choose it again."


def unsaved_results(data: bytes, name: str) -> list[Problem]:
    """List the sheets of a workbook with formulas without a saved result.

    Args:
        data: All of a file that `content_kind` has passed.
        name: Its name, for addresses.

    Returns:
        One a sheet, with the first such cell; one for all of a workbook too large to be looked into; none for other
        files. A formula whose saved result is an empty text is none of them.
    """
    if not data.startswith(b"PK"):
        return []
    sheets = [part for part in archive_parts(io.BytesIO(data), name) if _SHEET.fullmatch(part.filename)]
    if not any(_WITHOUT_RESULT.search(xml) for xml in unpacked_parts(data, name, sheets).values()):
        return []
    found = [
        _problem(f"{name}, sheet {title}, cell {cells[0]}", count_of(len(cells), "formula"))
        for title, cells in _cells(data).items()
        if cells
    ]
    return found or [_problem(name, "formulas")]


def _problem(where: str, formulas: str) -> Problem:
    return Problem(where, f"{formulas} without a saved result, read as blank.", "Trellis does not calculate.", _HINT)


def _cells(data: bytes) -> dict[str, list[str]]:
    """Give the addresses by sheet, in order; none of a workbook that is too large or that openpyxl cannot read."""
    if len(data) > _BYTES_MAX:
        return {}
    try:
        formulas, results = (load_workbook(io.BytesIO(data), read_only=True, data_only=only) for only in (False, True))
        return _without_result(formulas, results)
    except Exception:  # openpyxl ends with whatever its parts end with on a damaged workbook
        return {}


def _without_result(formulas: Workbook, results: Workbook) -> dict[str, list[str]]:
    return {
        sheet.title: [
            formula.coordinate
            for formula, result in zip(
                chain.from_iterable(sheet.iter_rows()),
                chain.from_iterable(results[sheet.title].iter_rows()),
                strict=True,
            )
            if formula.data_type == "f" and result.value is None and result.data_type == "n"
        ]
        for sheet in formulas.worksheets
    }
