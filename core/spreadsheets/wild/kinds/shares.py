"""Says whether shares of 1 in a matrix may be levels, so that it is worth to ask: "80 %" of a skill."""

import re
from typing import Final

from core.spreadsheets.wild.kinds.axes import MatrixNames
from core.spreadsheets.wild.layout.header_dates import is_month, period
from core.spreadsheets.wild.layout.names import share_of_people
from core.spreadsheets.wild.levels.share_scales import are_parts
from core.spreadsheets.wild.reading import Context

_MOSTLY: Final = 0.5
_MAY_BE: Final = 0.3
"""So much single capitalised words look like people, about; they can be regions as well."""

_OF_SKILLS: Final = re.compile(
    r"skill|confiden|compet|kompeten|proficien|master(y|ed)|knowledge|kenntnis|fähigkeit|readiness|abilit|training|"
    r"qualifi|can do|learn|module|compétence|maîtrise|habilidad|dominio|vaardig|umiejętno|färdighet",
    re.IGNORECASE,
)


def shares_may_be_levels(names: MatrixNames, title: str, context: Context) -> bool:
    """Tell whether shares may be levels: people stand on one side, no times across, and no whole is shared out.

    Args:
        names: The names of the matrix, and its cells.
        title: What stands above it.
        context: With the skills that are known.
    """
    people = max(share_of_people(some, context.skills) for some in (names.down, names.across))
    least = _MAY_BE if names.column.header == "" and _OF_SKILLS.search(title) else _MOSTLY
    times = any(is_month(name) or period(name) for name in names.across)
    return (people > least or names.column.meaning == "person") and not times and not are_parts(names.cells)
