"""Scrambles the cells of made files: moved, blanked, repeated, turned, or filled with what no table should hold."""

import io
import random
from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeAlias

from python_calamine import CalamineWorkbook

from tests.spreadsheets.wilds.files import Page, ods, text_table, xlsx

Cells: TypeAlias = list[list[object]]

_ODD: Final[tuple[object, ...]] = (
    *("", None, 0, -1, 1e300, 10**15, 0.1, True, "Skill", "Level", "Name", "Total", "1 = none, 5 = expert", "x", "★★"),
    *("5/0", "1-", "-5", "0-0", "9-1", "1 = 1 = 1", "(", "[", "\\", "%s", "{0}", "A" * 30_000, "\uff11", "²", "½", "٣"),
    *("Ⅳ", "①", "1,000,000", "1e9", "inf", "nan", "-", "\u202e", "\ufeff", "a\nb\n\nc", "=1+1", "'", "\u2013", "。"),
    *(
        "3 of 0",
        "5/5/5",
        "100%",
        "000",
        "1 - ",
        " - 1",
        "L",
        "L99999999999999999999",
        "0 = a; 0 = b; 0 = c",
        "★" * 5000,
    ),
    *("2024-13-45", "9" * 5000, "1" + "0" * 400 + ".5"),
)


@lru_cache(maxsize=512)
def _cells(data: bytes) -> tuple[tuple[object, ...], ...]:
    """Give the cells of the first sheet of a workbook, or the lines of a text split at commas."""
    if not data.startswith((b"PK", b"\xd0\xcf")):
        text = data.decode("utf-8", errors="replace").replace("\x00", "")
        return tuple(tuple(line.split(",")) for line in text.splitlines())
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        return tuple(tuple(row) for row in book.get_sheet_by_index(0).to_python(skip_empty_area=False))


def scrambled_cells(rng: random.Random, data: bytes) -> bytes:
    """Scramble the cells of a file in one to four ways and write them into a whole file of some kind."""
    cells: Cells = [list(row) for row in _cells(data)] or [[""]]
    for _ in range(rng.randint(1, 4)):
        cells = rng.choice(_WAYS)(rng, cells) or [[""]]
    cells = [row[:300] for row in cells[:5000]]
    if rng.random() < 0.75:
        return text_table([*cells, [""]], delimiter=rng.choice(",;\t"))
    return rng.choice([xlsx, ods])(Page("S", [[_storable(cell) for cell in row] for row in cells[:400]]))


def _storable(cell: object) -> object:
    return cell if isinstance(cell, int | float) else "".join(letter for letter in str(cell or "") if letter >= " ")


def _place(rng: random.Random, cells: Cells) -> tuple[list[object], int]:
    row = rng.choice(cells)
    if not row:
        row.append("")
    return row, rng.randrange(len(row))


def _odd_values(rng: random.Random, cells: Cells) -> Cells:
    for _ in range(rng.choice([1, 5, 30])):
        row, column = _place(rng, cells)
        row[column] = rng.choice(_ODD)
    return cells


def _swapped(rng: random.Random, cells: Cells) -> Cells:
    for _ in range(rng.choice([1, 5, 30])):
        (one, column), (other, place) = _place(rng, cells), _place(rng, cells)
        one[column], other[place] = other[place], one[column]
    return cells


def _shuffled(rng: random.Random, cells: Cells) -> Cells:
    return rng.sample(cells, len(cells))


def _turned(_rng: random.Random, cells: Cells) -> Cells:
    width = max(map(len, cells))
    return [[row[place] if place < len(row) else "" for row in cells] for place in range(width)]


def _blanked(rng: random.Random, cells: Cells) -> Cells:
    share = rng.random()
    return [[cell if rng.random() > share else "" for cell in row] for row in cells]


def _beside(rng: random.Random, cells: Cells) -> Cells:
    return [row + [""] * rng.randint(0, 2) + row for row in cells]


def _below(rng: random.Random, cells: Cells) -> Cells:
    return [list(row) for _ in range(rng.choice([2, 3, 60])) for row in cells]


def _one_value(rng: random.Random, cells: Cells) -> Cells:
    value = rng.choice(_ODD)
    return [[value for _ in row] for row in cells]


_WAYS: Final[tuple[Callable[[random.Random, Cells], Cells], ...]] = (
    _odd_values, _odd_values, _swapped, _shuffled, _turned, _blanked, _beside, _below, _one_value,
)  # fmt: skip
