"""The frames of a role library that O*NET's tables fill beside the requirements: roles, moves, tools, anchors."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
import pandas as pd

from core.roles.library import frame_of
from core.roles.naming import told_apart
from core.spreadsheets.onet_ratings import numbers
from core.spreadsheets.published_tables import PublishedTable
from core.workbook.checks import Problem

FAMILIES: Final[Mapping[str, str]] = {
    "11": "Management",
    "13": "Business and Financial Operations",
    "15": "Computer and Mathematical",
    "17": "Architecture and Engineering",
    "19": "Life, Physical, and Social Science",
    "21": "Community and Social Service",
    "23": "Legal",
    "25": "Educational Instruction and Library",
    "27": "Arts, Design, Entertainment, Sports, and Media",
    "29": "Healthcare Practitioners and Technical",
    "31": "Healthcare Support",
    "33": "Protective Service",
    "35": "Food Preparation and Serving Related",
    "37": "Building and Grounds Cleaning and Maintenance",
    "39": "Personal Care and Service",
    "41": "Sales and Related",
    "43": "Office and Administrative Support",
    "45": "Farming, Fishing, and Forestry",
    "47": "Construction and Extraction",
    "49": "Installation, Maintenance, and Repair",
    "51": "Production",
    "53": "Transportation and Material Moving",
    "55": "Military Specific",
}
"""Major groups of the Standard Occupational Classification 2018, by the first two digits of a code."""

_TITLED: Final = ("occupations", "ratings", "zones", "tools", "related", "other titles", "reported titles")
_ZONES: Final = (1.0, 5.0)


def roles_frame(tables: Sequence[PublishedTable]) -> tuple[pd.DataFrame, list[Problem]]:
    """List every occupation that a table names, in order of the codes.

    Returns:
        The frame of roles, and job zones that are none.
    """
    titles = _titles(tables)
    codes = sorted(titles)
    described = _by_code(tables, "occupations", "description")
    others = _other_titles(tables)
    zones, problems = _zones(tables)
    columns = {
        "code": codes,
        "title": told_apart((titles[code] or code for code in codes), codes),
        "alternatives": ["\n".join(dict.fromkeys(others.get(code, ()))) for code in codes],
        "description": [described.get(code, "") for code in codes],
        "family": [FAMILIES.get(code[:2], "") for code in codes],
        "zone": [zones.get(code, np.nan) for code in codes],
    }
    return frame_of("roles", columns), problems


def _of(tables: Iterable[PublishedTable], *kinds: str) -> list[PublishedTable]:
    return [table for kind in kinds for table in tables if table.kind == kind]


def _titles(tables: Sequence[PublishedTable]) -> dict[str, str]:
    """Give the title of each code; the table of occupations knows best."""
    found: dict[str, str] = {}
    for table in _of(tables, *_TITLED):
        for column, titles in (("code", "title"), ("to_code", "to_title")):
            if column in table.columns:
                _add_titles(found, table, column, titles)
    found.pop("", None)
    return found


def _add_titles(found: dict[str, str], table: PublishedTable, column: str, titles: str) -> None:
    places, codes = pd.factorize(table.columns[column])
    first = np.unique(places, return_index=True)[1]
    for code, place in zip(codes, first, strict=True):
        if not found.get(code):
            found[code] = table.columns[titles][place] if titles in table.columns else ""


def _by_code(tables: Sequence[PublishedTable], kind: str, column: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for table in _of(tables, kind):
        for code, text in zip(table.columns["code"], table.columns[column], strict=True):
            found.setdefault(code, text)
    return found


def _other_titles(tables: Sequence[PublishedTable]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for table in _of(tables, "other titles", "reported titles"):
        for column in ("other", "short"):
            for code, text in zip(table.columns["code"], table.columns.get(column, ()), strict=False):
                title = " ".join(text.split())
                if title and title.casefold() != "n/a":
                    found.setdefault(code, []).append(title)
    return found


def _zones(tables: Sequence[PublishedTable]) -> tuple[dict[str, float], list[Problem]]:
    found: dict[str, float] = {}
    problems: list[Problem] = []
    for table in _of(tables, "zones"):
        zones = numbers(table.columns["zone"])
        for place, (code, zone) in enumerate(zip(table.columns["code"], zones.tolist(), strict=True)):
            if _ZONES[0] <= zone <= _ZONES[1]:
                found.setdefault(code, zone)
            elif not problems:
                bad = f"job zone '{table.columns['zone'][place]}' for {code}"
                problems.append(Problem(table.where("zone", place), bad, "must be 1 to 5. It is left out."))
    return found, problems


def moves_frame(tables: Sequence[PublishedTable], places: Mapping[str, int]) -> pd.DataFrame:
    """List the related occupations as moves, by role and nearness.

    Args:
        tables: All of them.
        places: The place of each role by its code.
    """
    parts = [frame_of("moves")]
    for table in _of(tables, "related"):
        nearness = numbers(table.columns["place"]) if "place" in table.columns else np.zeros(len(table))
        columns = {
            "from_role": _placed(table, "code", places),
            "to_role": _placed(table, "to_code", places),
            "tier": table.columns["tier"],
            "place": np.clip(np.nan_to_num(nearness), 0, 1_000_000),
        }
        parts.append(frame_of("moves", columns))
    moves = _put_together("moves", parts)
    moves = moves[(moves["from_role"] >= 0) & (moves["to_role"] >= 0)].drop_duplicates(["from_role", "to_role"])
    return moves.sort_values(["from_role", "place"], kind="stable", ignore_index=True)


def _placed(table: PublishedTable, column: str, places: Mapping[str, int]) -> list[int]:
    return [places.get(value, -1) for value in table.columns[column]]


def _put_together(name: str, parts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Put frames of one kind one below the other, texts and categories in their dtypes."""
    return frame_of(name, {str(column): np.concatenate([part[column] for part in parts]) for column in parts[0]})


def tools_frame(tables: Sequence[PublishedTable], places: Mapping[str, int]) -> pd.DataFrame:
    """List the software that occupations use, in the order of the tables; `places` as for moves."""
    parts = [frame_of("tools")]
    for table in _of(tables, "tools"):
        columns = {
            "role": _placed(table, "code", places),
            "tool": table.columns["tool"],
            "kind": table.columns.get("kind", [""] * len(table)),
            "hot": table.columns["hot"] == "Y",
            "in_demand": table.columns.get("in_demand", np.full(len(table), "", dtype=object)) == "Y",
        }
        parts.append(frame_of("tools", columns))
    tools = _put_together("tools", parts)
    return tools[(tools["role"] >= 0) & (tools["tool"] != "")].reset_index(drop=True)


def anchors_frame(tables: Sequence[PublishedTable], places: Mapping[str, int]) -> pd.DataFrame:
    """List what levels look like, by skill and level; `places` gives the place of a skill by its element."""
    found: dict[tuple[int, float], str] = {}
    for table in _of(tables, "anchors"):
        scales = table.columns.get("scale", ["LV"] * len(table))
        values = numbers(table.columns["value"]).tolist()
        for place, scale, value, words in zip(
            _placed(table, "element", places), scales, values, table.columns["words"], strict=True
        ):
            if place >= 0 and scale == "LV" and value >= 0 and words:
                found.setdefault((place, value), words)
    rows = sorted(found)
    columns = {
        "skill": [skill for skill, _ in rows], "value": [value for _, value in rows],
        "words": [found[row] for row in rows],
    }  # fmt: skip
    return frame_of("anchors", columns)


def texts_by_element(tables: Sequence[PublishedTable], kind: str, column: str) -> Callable[[str], str]:
    """Give what looks up a text by element in the tables of a kind; "" for one that is not there."""
    found: dict[str, str] = {}
    for table in _of(tables, kind):
        found |= dict(zip(table.columns["element"], table.columns[column], strict=True))
    return lambda element: found.get(element, "")
