"""Cells of a workbook that read blank and are not: formulas whose result it does not hold, and errors such as #N/A."""

import io
import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from openpyxl import Workbook, load_workbook

from core.spreadsheets.unpacking import archive_parts, unpacked_parts
from core.workbook.checks import Problem
from core.workbook.words import count_of

_BYTES_MAX: Final = 5_000_000
"""Largest workbook in which they are looked for cell by cell; it takes seconds a hundred thousand rows."""

_SHEET: Final = re.compile(r"xl/worksheets/[^/]+\.xml")
_SIGNS: Final = {
    "unsaved": re.compile(rb"<f\b[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>"),
    "error": re.compile(rb"""<c\b[^>]*\bt=["']e["']"""),
}
_SAID: Final = {
    "unsaved": (
        ("formula", "formulas"), "without a saved result, read as blank.", "Trellis does not calculate.",
        "Open the file in Excel or LibreOffice, save it there, and choose it again.",
    ),
    "error": (
        ("error", "errors"), "such as #N/A, read as blank.", "Trellis takes what a cell shows when it is no error.",
        "Correct the formula in the file, and choose it again.",
    ),
}  # fmt: skip


def blank_results(data: bytes, name: str) -> list[Problem]:
    """List the sheets of an .xlsx with formulas without a saved result, and with errors.

    Args:
        data: All of a file that `content_kind` has passed.
        name: Its name, for addresses.

    Returns:
        One a sheet and kind, with the first such cell; one a kind for all of a workbook too large to be looked into;
        none for other files. A formula whose saved result is an empty text is none of them.
    """
    if not data.startswith(b"PK"):
        return []
    sheets = [part for part in archive_parts(io.BytesIO(data), name) if _SHEET.fullmatch(part.filename)]
    parts = unpacked_parts(data, name, sheets).values()
    seen = [kind for kind, sign in _SIGNS.items() if any(sign.search(xml) for xml in parts)]
    cells = _cells(data) if seen else {}
    return [problem for kind in seen for problem in _problems(kind, name, cells)]


def _problems(kind: str, name: str, cells: dict[tuple[str, str], list[str]]) -> list[Problem]:
    (one, many), found, accepted, hint = _SAID[kind]
    placed = [
        Problem(f"{name}, sheet {title}, cell {places[0]}", f"{count_of(len(places), one)} {found}", accepted, hint)
        for (what, title), places in cells.items()
        if what == kind
    ]
    return placed or [Problem(name, f"{many} {found}", accepted, hint)]


def _cells(data: bytes) -> dict[tuple[str, str], list[str]]:
    """Give the addresses by kind and sheet, in order; none where a workbook is too large or openpyxl cannot read it."""
    if len(data) > _BYTES_MAX:
        return {}
    found: dict[tuple[str, str], list[str]] = {}
    try:
        formulas, results = (load_workbook(io.BytesIO(data), read_only=True, data_only=only) for only in (False, True))
        for kind, title, address in _found(formulas, results):
            found.setdefault((kind, title), []).append(address)
    except Exception:  # openpyxl ends with whatever its parts end with on a damaged workbook
        return {}
    return found


def _found(formulas: Workbook, results: Workbook) -> Iterator[tuple[str, str, str]]:
    for sheet in formulas.worksheets:
        written, shown = (chain.from_iterable(one.iter_rows()) for one in (sheet, results[sheet.title]))
        for cell, result in zip(written, shown, strict=True):
            if result.data_type == "e":
                yield "error", sheet.title, result.coordinate
            elif cell.data_type == "f" and result.value is None and result.data_type == "n":
                yield "unsaved", sheet.title, cell.coordinate
