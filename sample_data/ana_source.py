"""What the sample person's three workbooks say: reads `source/ana/*.toml`, which tells her history row by row.

A list of three is what a cell holds in snapshot 1, 2 and 3. `since` is the first snapshot that has a row. Ratings,
achievements, feedback and sessions appear once their date has come.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from sample_data.library_source import Cells

SOURCE: Final = Path(__file__).parent / "source" / "ana"
APPEAR_ON_THEIR_DATE: Final = ("ratings", "achievements", "feedback", "sessions")


def ana_rows(snapshot: int, day: date, library: Mapping[str, Sequence[Cells]]) -> dict[str, list[Cells]]:
    """Give the rows of one snapshot by sheet.

    Args:
        snapshot: 1 for the oldest, 3 for the newest.
        day: The day it stands for; what is dated later is not there yet.
        library: Rows of the role library, from which her roles are copied with their requirements and moves.
    """
    told = _told()
    rows = {
        sheet: [_at(cells, snapshot) for cells in found if int(cells.get("since", 1)) <= snapshot]
        for sheet, found in told.items()
        if sheet != "library_roles"
    }
    for sheet in APPEAR_ON_THEIR_DATE:
        rows[sheet] = sorted((cells for cells in rows[sheet] if cells["date"] <= day), key=lambda cells: cells["date"])
    return rows | _copied(library, told["library_roles"])


def _told() -> dict[str, list[Any]]:
    """Read all source files into one table of rows by sheet."""
    told: dict[str, list[Any]] = {}
    for file in sorted(SOURCE.glob("*.toml")):
        content = tomllib.loads(file.read_text(encoding="utf-8"))
        told |= content.pop("tables", {}) | content
    return told


def _at(cells: Mapping[str, Any], snapshot: int) -> dict[str, Any]:
    """Give the cells of a row as they stand in a snapshot."""
    return {
        name: value[snapshot - 1] if isinstance(value, list) else value
        for name, value in cells.items()
        if name != "since"
    }


def _copied(library: Mapping[str, Sequence[Cells]], roles: Sequence[str]) -> dict[str, list[Cells]]:
    return {
        "roles": [cells for cells in library["roles"] if cells["role"] in roles],
        "requirements": [cells for cells in library["requirements"] if cells["role"] in roles],
        "moves": [cells for cells in library["moves"] if {cells["from_role"], cells["to_role"]} <= {*roles}],
    }
