"""The role library as the tests ask for it: roles, what each asks for, and who follows whom on a track."""

from collections.abc import Mapping
from itertools import pairwise

from core.spreadsheets.samples import role_library
from core.workbook.rows import AnyCell

Cells = Mapping[str, AnyCell]

ROLES: list[Cells] = role_library().cells("roles")
REQUIREMENTS: list[Cells] = role_library().cells("requirements")
MOVES: list[Cells] = role_library().cells("moves")


def names() -> list[str]:
    """List the roles by name."""
    return [str(role["role"]) for role in ROLES]


def asked(role: str) -> dict[str, Cells]:
    """Give a role's requirements by skill."""
    return {str(row["skill"]): row for row in REQUIREMENTS if row["role"] == role}


def families() -> dict[str, list[Cells]]:
    """Give the roles of each family by step."""
    found: dict[str, list[Cells]] = {}
    for role in sorted(ROLES, key=lambda role: number(role, "step")):
        found.setdefault(str(role["family"]), []).append(role)
    return found


def next_on_track() -> list[tuple[str, str]]:
    """List each role with the next one on the same track of its family."""
    tracks: dict[tuple[str, str], list[str]] = {}
    for family, roles in families().items():
        for role in roles:
            tracks.setdefault((family, str(role["track"])), []).append(str(role["role"]))
    return [pair for track in tracks.values() for pair in pairwise(track)]


def number(row: Cells, column: str) -> float:
    """Read a cell as a number; a blank one is 0."""
    value = row.get(column, 0)
    assert isinstance(value, int | float)
    return value


def share_of_weight(role: str, *drivers: str) -> float:
    """Give the share (0 to 1) of a role's weights that falls on these drivers."""
    rows = asked(role).values()
    total = sum(number(row, "weight") for row in rows)
    return sum(number(row, "weight") for row in rows if row["driver"] in drivers) / total
