"""Which roles of a library ask for a skill, and whether a role asks for any."""

import pandas as pd

from core.roles.library import RoleLibrary, requirements_of


def roles_asking(library: RoleLibrary, skill_id: str, *, most: int = 20) -> pd.DataFrame:
    """List the roles that ask for a skill.

    Args:
        library: Where they are.
        skill_id: The source's identifier of the skill.
        most: How many are wanted.

    Returns:
        One row a role, the heaviest first, then the highest level, then by title: code, title, level (0 to 5), weight
        (1 to 5), must. Level 0, which asks for nothing, is left out; none for an identifier that the library lacks.
    """
    places = (library.skills["id"] == skill_id).to_numpy().nonzero()[0]
    asked = library.requirements
    asked = asked[asked["skill"].isin(places).to_numpy() & (asked["level"] > 0).to_numpy()]
    roles = library.roles.iloc[asked["role"].to_numpy()]
    found = asked[["level", "weight", "must"]].assign(code=roles["code"].to_numpy(), title=roles["title"].to_numpy())
    ordered = found.sort_values(["weight", "level", "title"], ascending=[False, False, True], kind="stable")
    return ordered[["code", "title", "level", "weight", "must"]].head(most).reset_index(drop=True)


def asks_for_nothing(library: RoleLibrary, code: str) -> bool:
    """Tell whether a library does not say what a role asks for; tools that it names do not count.

    Raises:
        NoRoleError: The library has no role of that code.
    """
    return not (requirements_of(library, code)["level"] > 0).any()
