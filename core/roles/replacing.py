"""Whether a library is what an older release has become, or something else of the same publisher beside it."""

from typing import Final

import pandas as pd

from core.roles.library import RoleLibrary
from core.roles.releases import evidently_newer
from core.workbook.cells import name_key

SAME_SHARE: Final = 0.5
"""From this share of names found again on, it is the same list. A release renames a few in a hundred; another language
shares loanwords, and one table of several names a part of the skills."""


def replaces(newer: RoleLibrary, older: RoleLibrary) -> bool:
    """Tell whether a library takes the place of another one, so that whoever searches it misses nothing.

    Returns:
        True when it is an evidently newer release of the same publisher and holds what the other holds, in the same
        language; False when in doubt.
    """
    return newer.source == older.source and evidently_newer(newer.release, older.release) and holds_what(newer, older)


def holds_what(library: RoleLibrary, other: RoleLibrary) -> bool:
    """Tell whether a library holds what another one does, whatever the releases.

    Returns:
        True when at least half of the other's titles and of its skills of each kind are in it under the same name,
        and it says of roles whatever the other does: requirements, moves, tools, worded levels.
    """
    if lacks_tables(library, other):
        return False
    skills, kinds = library.skills, other.skills.groupby("kind", observed=True)["name"]
    return shares_titles(library, other) and all(_found_again(names, skills["name"]) for _, names in kinds)


def shares_titles(library: RoleLibrary, other: RoleLibrary) -> bool:
    """Tell whether at least half of the other's titles stand in a library, as those of another language do not."""
    return _found_again(other.roles["title"], library.roles["title"])


def lacks_tables(library: RoleLibrary, other: RoleLibrary) -> bool:
    """Tell whether a library says nothing of something that another one does, as if a table had been missing.

    Returns:
        True when the other has requirements, moves, tools, worded levels or a kind of skills and this one none at all.
    """
    frames = ("requirements", "moves", "tools", "anchors")
    return not set(other.skills["kind"]) <= set(library.skills["kind"]) or any(
        getattr(library, name).empty and not getattr(other, name).empty for name in frames
    )


def _found_again(names: "pd.Series[str]", among: "pd.Series[str]") -> bool:
    keys = set(map(name_key, among))
    return sum(name_key(name) in keys for name in names) >= SAME_SHARE * len(names)
