"""How far one person's levels reach in every role of a library at once.

The formula is that of a single role (docs/formulas.md): 100 x sum(w x min(c, r)) / sum(w x r), the musts beside it. It
is worked out for all roles in one pass over arrays, since a library asks for tens of thousands of things.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
import pandas as pd

from core.roles.library import RoleLibrary
from core.workbook.cells import name_key

COLUMNS: Final = (
    "code", "title", "readiness", "met_sum", "required_sum", "musts_met", "musts", "requirements", "not_rated"
)  # fmt: skip


def compared_with_every_role(library: RoleLibrary, levels: Mapping[str, float]) -> pd.DataFrame:
    """Compare one person with every role that asks for anything.

    Args:
        library: The roles.
        levels: The person's level, 0 to 5, by skill, whatever the spelling; NaN is not rated. A skill counts under the
            library's name for it or any other name the library knows; of two for one the higher counts. Whether the
            library's skills are meant, only the person knows: skills of the same name are taken to be the same.

    Returns:
        One row a role, the readiest first, then the most musts, then in order of the codes: code, title, readiness
        (0 to 100), met_sum and required_sum (the sums of the formula), musts_met, musts, requirements, not_rated (not
        rated counts as 0). Requirements of level 0 ask for nothing and do not count.
    """
    held = _held(library, levels)
    asked = library.requirements[(library.requirements["level"] > 0).to_numpy()]
    role, skill = asked["role"].to_numpy(), asked["skill"].to_numpy()
    weight, required = asked["weight"].to_numpy(), asked["level"].to_numpy()
    level, must = held[skill], asked["must"].to_numpy()
    reached = np.nan_to_num(level)

    def summed(values: "np.ndarray[Any, Any]") -> "np.ndarray[Any, np.dtype[np.float64]]":
        return np.bincount(role, values, minlength=len(library.roles)).astype("float64")

    required_sum = summed(weight * required)
    found = {
        "met_sum": summed(weight * np.minimum(reached, required)),
        "required_sum": required_sum,
        "musts_met": summed(must & (reached >= required)).astype("int64"),
        "musts": summed(must).astype("int64"),
        "requirements": np.bincount(role, minlength=len(library.roles)),
        "not_rated": summed(np.isnan(level)).astype("int64"),
    }
    asking = np.flatnonzero(required_sum > 0)
    table = pd.DataFrame({name: values[asking] for name, values in found.items()})
    table["readiness"] = 100.0 * table["met_sum"] / table["required_sum"]
    table["code"] = library.roles["code"].to_numpy()[asking]
    table["title"] = library.roles["title"].to_numpy()[asking]
    ordered = table.sort_values(["readiness", "musts_met"], ascending=False, kind="stable", ignore_index=True)
    return ordered[list(COLUMNS)]


def _held(library: RoleLibrary, levels: Mapping[str, float]) -> "np.ndarray[Any, np.dtype[np.float64]]":
    """Give the person's level of each skill of the library, NaN where it is not rated."""
    held = np.full(len(library.skills), np.nan)
    for name, level in levels.items():
        place = library.skill_places.get(name_key(name))
        if place is not None:
            held[place] = np.fmax(held[place], level)
    return held
