"""What a role library is: roles and what they ask for, as somebody publishes them, and the words that credit them.

Requirements, moves, tools and anchors name roles and skills by their place in the frames `roles` and `skills`, a whole
number from 0 on, so that a person is compared with every role by arithmetic on arrays.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

import numpy as np
import pandas as pd
from pandas.api.types import pandas_dtype

from core.workbook.cells import name_key
from core.workbook.checks import Problem

FRAMES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "roles": {
            "code": "str", "title": "str", "alternatives": "str", "description": "str", "family": "str",
            "zone": "float64",
        },
        "skills": {"id": "str", "name": "str", "alternatives": "str", "description": "str", "kind": "category"},
        "requirements": {
            "role": "int32", "skill": "int32", "weight": "float64", "level": "float64", "raw_level": "float64",
            "must": "bool", "proposed": "bool",
        },
        "moves": {"from_role": "int32", "to_role": "int32", "tier": "category", "place": "int32"},
        "tools": {"role": "int32", "tool": "category", "kind": "category", "hot": "bool", "in_demand": "bool"},
        "anchors": {"skill": "int32", "value": "float64", "words": "str"},
    }
)  # fmt: skip
"""The columns of each frame with their dtypes."""

_BLANK: Final = {"str": "", "category": "", "float64": np.nan, "int32": 0, "bool": False}


def frame_of(name: str, columns: Mapping[str, Any] | None = None) -> pd.DataFrame:
    """Make one of the frames of a library.

    Args:
        name: Which, of `FRAMES`.
        columns: Its values by column, all of one length. A column that is not given is blank: "", NaN, 0 or False.

    Returns:
        The frame with every column in its dtype, indexed from 0 on.
    """
    given = columns or {}
    length = max((len(values) for values in given.values()), default=0)
    return pd.DataFrame(
        {
            column: pd.Series(given[column] if column in given else [_BLANK[dtype]] * length).astype(
                pandas_dtype(dtype)
            )
            for column, dtype in FRAMES[name].items()
        }
    )


@dataclass(frozen=True, eq=False)
class RoleLibrary:
    """Roles from one source.

    Attributes:
        source: Who publishes it, in a word: "O*NET".
        release: Which edition, as "29.0"; "" when nothing says.
        licence: The licence in short.
        attribution: The sentences that must be shown where the data is used.
        roles: One row a role, in order of the codes: code (text), title, alternatives (other titles, one a line),
            description, family, zone (1 to 5, how much preparation it takes; NaN not known).
        skills: One row a skill: id (the source's), name (unlike all others, whatever the case), alternatives (one a
            line), description, kind ("skill", "knowledge", "ability").
        requirements: One row a role x a skill, in order of the roles: role and skill (places), weight (1 to 5), level
            (0 to 5 in half steps; 0 asks for nothing), raw_level (as the source has it, NaN none), must, proposed (the
            level is no statement of the source).
        moves: One row a role x a role: from_role and to_role (places), tier (the source's word), place (1 the nearest).
        tools: One row a role x a tool: role (place), tool, kind, hot (often in advertisements everywhere), in_demand
            (often in those for the role).
        anchors: What a level looks like, one row a skill x a level: skill (place), value (on the source's scale),
            words.
        level_top: Upper end of the scale of raw_level and anchors, which begins at 0.
        suppressed: Values left out because the source advises against using them.
        not_relevant: Further values left out because the source calls them not relevant for the role.
        notes: What one should know of the import, in sentences: tables that were missing, what was left out.
        problems: Values that could not be taken.
    """

    source: str
    release: str
    licence: str
    attribution: str
    roles: pd.DataFrame = field(default_factory=lambda: frame_of("roles"))
    skills: pd.DataFrame = field(default_factory=lambda: frame_of("skills"))
    requirements: pd.DataFrame = field(default_factory=lambda: frame_of("requirements"))
    moves: pd.DataFrame = field(default_factory=lambda: frame_of("moves"))
    tools: pd.DataFrame = field(default_factory=lambda: frame_of("tools"))
    anchors: pd.DataFrame = field(default_factory=lambda: frame_of("anchors"))
    level_top: float = 5.0
    suppressed: int = 0
    not_relevant: int = 0
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def name(self) -> str:
        """Say source and release: "O*NET 29.0"."""
        return f"{self.source} {self.release}".strip()

    @cached_property
    def role_places(self) -> dict[str, int]:
        """Give the place of each role by its code."""
        return {code: place for place, code in enumerate(self.roles["code"])}

    @cached_property
    def skill_places(self) -> dict[str, int]:
        """Give the place of each skill by `name_key` of its name and, where no name says so, of its alternatives."""
        names = {name_key(name): place for place, name in enumerate(self.skills["name"])}
        others: dict[str, int] = {}
        for place, lines in enumerate(self.skills["alternatives"]):
            for line in lines.split("\n") if lines else ():
                others.setdefault(name_key(line), place)
        return others | names


class NoRoleError(KeyError):
    """A library has no role of that code."""

    def __init__(self, library: RoleLibrary, code: str) -> None:
        self.code = code
        super().__init__(f"{library.name} has no role with the code '{code}'. Search it by title first.")

    def __str__(self) -> str:
        """Give the sentence, which KeyError would put in quotation marks."""
        return str(self.args[0])


def role_place(library: RoleLibrary, code: str) -> int:
    """Give the place of a role.

    Raises:
        NoRoleError: The library has none of that code.
    """
    try:
        return library.role_places[code]
    except KeyError:
        raise NoRoleError(library, code) from None


def requirements_of(library: RoleLibrary, code: str) -> pd.DataFrame:
    """List what a role asks for.

    Returns:
        One row a skill, the heaviest first, then the highest level, then by name: skill, kind, weight, level,
        raw_level, must, proposed, place (of the skill). Level 0, which asks for nothing, is among them.

    Raises:
        NoRoleError: The library has no role of that code.
    """
    rows = library.requirements
    rows = rows[(rows["role"] == role_place(library, code)).to_numpy()]
    skills = library.skills.iloc[rows["skill"].to_numpy()]
    found = rows.drop(columns=["role", "skill"]).assign(
        skill=skills["name"].to_numpy(), kind=skills["kind"].to_numpy(), place=rows["skill"]
    )
    ordered = found.sort_values(["weight", "level", "skill"], ascending=[False, False, True], kind="stable")
    names = ["skill", "kind", "weight", "level", "raw_level", "must", "proposed", "place"]
    return ordered[names].reset_index(drop=True)
