"""What taking a role out of a library brings into a person's workbook."""

from collections.abc import Mapping

import pandas as pd

from core.roles.drivers import driver_of
from core.roles.library import RoleLibrary, requirements_of, role_place
from core.roles.tools import WhichTools, role_tools
from core.workbook.checks import checked_cells
from core.workbook.rows import AnyCell, Row, Workbook, workbook_of
from core.workbook.sheets import SHEETS


def role_rows(library: RoleLibrary, code: str, *, least_weight: float = 1.0, tools: WhichTools = "none") -> Workbook:
    """Give a role of a library as a workbook of the sheets roles, requirements and moves.

    `core.workbook.adding.role_taken` copies it from there into a person's workbook, as from the library of Trellis.

    Args:
        library: Where the role is.
        code: Its code.
        least_weight: Requirements of a smaller weight are left out: O*NET rates 120 things for every occupation.
        tools: Which of the tools it names come as requirements too, below the others; they are not weighed against
            `least_weight`, for their weight is only proposed.

    Returns:
        The role, with source, release and licence in its column "source" and the job zone as its step; one requirement
        a skill, the heaviest first, with the level as the source has it and in its words as a note, and with a driver
        where `driver_of` knows it; one move for each related role, the nearest first. Requirements of
        level 0, which ask for nothing, are left out.

    Raises:
        NoRoleError: The library has no role of that code.
    """
    place = role_place(library, code)
    title = str(library.roles["title"].iloc[place])
    sheets: dict[str, list[dict[str, object]]] = {
        "roles": [_role_cells(library, place)],
        "requirements": [*_requirements(library, code, title, least_weight), *_tools(library, code, title, tools)],
        "moves": _moves(library, place),
    }
    return workbook_of(
        (sheet, Row(f"{sheet}{number:04}", number, _cells(sheet, cells)))
        for sheet, rows in sheets.items()
        for number, cells in enumerate(rows, 1)
    )


def _cells(sheet: str, cells: Mapping[str, object]) -> dict[str, AnyCell]:
    """Bring cells into the form that their columns keep; what a column cannot take stays in the library."""
    return checked_cells(SHEETS[sheet], cells, sheet)[0]


def _role_cells(library: RoleLibrary, place: int) -> dict[str, object]:
    role = library.roles.iloc[place].to_dict()
    return {
        "role": role["title"],
        "family": role["family"],
        "step": role["zone"],
        "source": f"{library.name}, {role['code']}, {library.licence}",
        "expectations": role["description"],
    }


def _requirements(library: RoleLibrary, code: str, title: str, least_weight: float) -> list[dict[str, object]]:
    asked = requirements_of(library, code)
    asked = asked[(asked["level"] > 0) & (asked["weight"] >= least_weight)]
    notes = [
        _note(library, *values)
        for values in zip(asked["place"], asked["level"], asked["raw_level"], asked["proposed"], strict=True)
    ]
    ids = library.skills["id"].iloc[asked["place"].to_numpy()]
    drivers = [driver_of(library.source, *one) for one in zip(ids, asked["kind"], strict=True)]
    rows = asked[["skill", "level", "weight", "must"]].to_dict("records")
    return [{**{str(name): value for name, value in row.items()}, "role": title, "driver": driver, "note": note}
            for row, driver, note in zip(rows, drivers, notes, strict=True)]  # fmt: skip


def _tools(library: RoleLibrary, code: str, title: str, which: WhichTools) -> list[dict[str, object]]:
    driver = driver_of(library.source, "", "tool")
    rows = role_tools(library, code, which)[["tool", "level", "weight", "note"]].itertuples(index=False)
    return [
        {"skill": tool, "level": level, "weight": weight, "role": title, "driver": driver, "note": note}
        for tool, level, weight, note in rows
    ]


def _note(library: RoleLibrary, skill: int, level: float, raw_level: float, proposed: bool) -> str:  # noqa: FBT001
    if proposed:
        return f"{library.source} gives no level: {level:g} is proposed."
    anchor = nearest_anchor(library, skill, raw_level)
    example = f" {anchor[0]:g} would be: {anchor[1]}." if anchor else ""
    return f"{library.source}: level {raw_level:g} of {library.level_top:g}.{example}"


def nearest_anchor(library: RoleLibrary, skill: int, raw_level: float) -> tuple[float, str] | None:
    """Give the worded level nearest to a level, both on the source's scale; of two as near the lower.

    Args:
        library: Whose anchors.
        skill: The place of the skill.
        raw_level: The level as the source has it.

    Returns:
        The level that has words, and the words; None when the skill has none.
    """
    anchors = library.anchors[(library.anchors["skill"] == skill).to_numpy()]
    if anchors.empty:
        return None
    nearest = (anchors["value"] - raw_level).abs().to_numpy().argmin()
    return float(anchors["value"].iloc[nearest]), str(anchors["words"].iloc[nearest])


def skill_anchors(library: RoleLibrary, skill: int) -> pd.DataFrame:
    """List what the levels of a skill look like.

    Returns:
        One row a worded level, lowest first: value (on the source's scale), level (0 to 5, not rounded), words.
    """
    anchors = library.anchors[(library.anchors["skill"] == skill).to_numpy()]
    found = anchors[["value", "words"]].reset_index(drop=True)
    found.insert(1, "level", found["value"] * 5 / library.level_top)
    return found


def _moves(library: RoleLibrary, place: int) -> list[dict[str, object]]:
    moves = library.moves[(library.moves["from_role"] == place).to_numpy()]
    titles = library.roles["title"]
    return [
        {
            "from_role": titles.iloc[place],
            "to_role": titles.iloc[to_place],
            "note": f"Related in {library.name}: {tier}{_zones(library, place, to_place)}.",
        }
        for to_place, tier in zip(moves["to_role"].tolist(), moves["tier"], strict=True)
    ]


def _zones(library: RoleLibrary, place: int, to_place: int) -> str:
    here, there = library.roles["zone"].iloc[[place, to_place]].tolist()
    return f"; job zone {here:g} to {there:g}" if here > 0 and there > 0 else ""
