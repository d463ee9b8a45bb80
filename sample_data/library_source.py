"""What the role library says: reads `source/library/*.toml` into rows of the sheets Roles, Requirements and Moves.

A family's requirements stand in one table, a skill a line and a role a column, so that a reviewer sees at a glance how
a skill grows along a ladder. A cell is level x weight, as "3.5x4": "!" makes it a must, "#10x4" asks for a count of 10,
"@2028-09" says from when an emerging need is expected, "." says that the role does not ask for it.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

SOURCE: Final = Path(__file__).parent / "source" / "library"
WRITTEN_FOR: Final = "written for Trellis"

_CELL: Final = re.compile(
    r"(?P<counted>#)?(?P<amount>\d+(\.5)?)x(?P<weight>[1-5])(?P<must>!)?(@(?P<month>\d{4}-\d{2}))?"
)

Cells = dict[str, object]
"""The cells of one row by column name, as the source has them."""


class BadCellError(ValueError):
    """A cell of a requirements table that cannot be read."""

    def __init__(self, role: str, skill: str, text: str) -> None:
        super().__init__(
            f"Role library, {role}, {skill}: '{text}' must be '.', a level as '3.5x4', a must as '3.5x4!', "
            "a count as '#10x4' or an emerging need as '2x2@2028-09'."
        )


class BadTableError(ValueError):
    """A line of a requirements table that does not have the columns of its family's roles."""

    def __init__(self, family: str, found: list[str], expected: list[str]) -> None:
        super().__init__(
            f"Role library, {family}: the line {' | '.join(found)} must have the columns {' | '.join(expected)}."
        )


def library_rows(source: Path = SOURCE) -> dict[str, list[Cells]]:
    """Give the rows of the role library by sheet: families by file name, roles as they stand, moves last."""
    families = [_toml(file) for file in sorted(source.glob("*.toml")) if file.name != "moves.toml"]
    return {
        "roles": [row for family in families for row in _roles(family)],
        "requirements": [row for family in families for row in _requirements(family)],
        "moves": list(_toml(source / "moves.toml")["moves"]),
    }


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _roles(family: dict[str, Any]) -> Iterator[Cells]:
    for role in family["role"]:
        described = {name: value for name, value in role.items() if name != "column"}
        yield {"family": family["family"], "source": WRITTEN_FOR} | described


def _requirements(family: dict[str, Any]) -> Iterator[Cells]:
    """Yield a family's requirements role by role, in the order of the table's lines."""
    header, *lines = [_parts(line) for line in family["requirements"]["table"].strip().splitlines()]
    expected = ["skill", "driver", *(role["column"] for role in family["role"]), "what it means here"]
    for line in [header, *lines]:
        if len(line) != len(expected) or (line is header and header != expected):
            raise BadTableError(family["family"], line, expected)
    for number, role in enumerate(family["role"], 2):
        yield from _role_requirements(role["role"], ((line[0], line[1], line[number], line[-1]) for line in lines))


def _parts(line: str) -> list[str]:
    return [part.strip() for part in line.split("|")]


def _role_requirements(role: str, lines: Iterable[tuple[str, str, str, str]]) -> Iterator[Cells]:
    for skill, driver, asked, note in lines:
        if asked != ".":
            yield {"role": role, "skill": skill, "driver": driver} | _asked(role, skill, asked) | {"note": note}


def _asked(role: str, skill: str, text: str) -> Cells:
    found = _CELL.fullmatch(text)
    if not found:
        raise BadCellError(role, skill, text)
    cells: Cells = {"count" if found["counted"] else "level": float(found["amount"]), "weight": int(found["weight"])}
    if found["must"]:
        cells["must"] = True
    if found["month"]:
        cells |= {"emerging": True, "demand_month": found["month"]}
    return cells
