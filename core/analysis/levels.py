"""Where the person stands in each skill: own level, the range over raters, and the level that is proven.

The range runs from the lowest to the highest of the own level and each rater's latest rating: self-ratings run high and
agree little with others' (r = .22, self higher by d = .32; Heidemeier and Moser 2009, 115 samples). A level is proven
by someone else's rating or by an achievement that says which level it shows, when neither is older than two years.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

import numpy as np
import pandas as pd

from core.workbook.cells import name_key
from core.workbook.frames import sheet_frame
from core.workbook.person_sheets import Skill
from core.workbook.rows import AnyCell, Row, Workbook

FRESH_MONTHS: Final = 24
"""Evidence older than this is stale and proves nothing any more."""

LEVEL_COLUMNS: Final = (
    "row", "skill", "driver", "level", "count", "wants_to_grow", "low", "high", "raters", "proven", "shown_by"
)  # fmt: skip


class _Rated(NamedTuple):
    """A rating by someone else: its ISO date, "" when blank, and its level."""

    day: str
    level: float


def skill_levels(workbook: Workbook, today: date) -> pd.DataFrame:
    """Say for every skill where the person stands.

    Args:
        workbook: Sheets skills, ratings and achievements are read.
        today: The day from which evidence is judged fresh or stale.

    Returns:
        One row per named skill in the order of the sheet, indexed by `name_key` of the skill (a name that stands twice
        counts once, its first row): row (row id), skill, driver, level (0 to 5, NaN not rated), count (NaN blank),
        wants_to_grow, low and high (0 to 5 over own level and raters, NaN when nobody rated), raters (others who
        rated), proven (highest fresh evidence, 0 when none), shown_by (number of fresh achievements that show it).
    """
    rows = _named_rows(workbook)
    fresh_from = (pd.Timestamp(today) - pd.DateOffset(months=FRESH_MONTHS)).date().isoformat()
    others, shown = _latest_ratings(workbook), _shown_levels(workbook, fresh_from)
    # Looked up in dicts and made a frame at the end: joining frames takes ten times as long, however few the skills.
    rated = [[one.level for one in others.get(key, ())] for key in rows]
    fresh = [[one.level for one in others.get(key, ()) if one.day >= fresh_from] for key in rows]
    levels = sheet_frame(Skill, rows.values(), ("skill", "driver", "level", "count", "wants_to_grow"))
    levels.insert(0, "row", levels.index)
    levels.index = pd.Index(list(rows), name="key", dtype=object)
    levels["low"] = np.fmin(levels["level"], [min(found, default=np.nan) for found in rated])
    levels["high"] = np.fmax(levels["level"], [max(found, default=np.nan) for found in rated])
    levels["raters"] = np.array([len(found) for found in rated], dtype="int64")
    levels["proven"] = [max([0.0, *found, *shown.get(key, ())]) for key, found in zip(rows, fresh, strict=True)]
    levels["shown_by"] = np.array([len(shown.get(key, ())) for key in rows], dtype="int64")
    return levels


def _named_rows(workbook: Workbook) -> dict[str, Row]:
    """Give the first row of each skill that has a name, in the order of the sheet."""
    found: dict[str, Row] = {}
    for row in workbook.rows("skills"):
        if "skill" in row.cells:
            found.setdefault(_key(row.cells["skill"]), row)
    return found


def _key(cell: AnyCell) -> str:
    return name_key(cell) if isinstance(cell, str) else ""


def _level(cell: AnyCell | None) -> float:
    """Give a level; blank counts as 0."""
    return float(cell) if isinstance(cell, int | float) else 0.0


def _latest_ratings(workbook: Workbook) -> Mapping[str, list[_Rated]]:
    """Give by skill each other rater's latest rating; the own level stands in the skills sheet."""
    latest: dict[tuple[str, AnyCell | None, AnyCell | None], _Rated] = {}
    for cells in workbook.cells("ratings"):
        if "skill" in cells and "level" in cells and cells.get("who", "self") != "self":
            rater = (_key(cells["skill"]), str(cells.get("who")), str(cells.get("rater", "")))
            one = _Rated(str(cells.get("date", "")), _level(cells["level"]))
            if rater not in latest or latest[rater].day <= one.day:
                latest[rater] = one
    found: dict[str, list[_Rated]] = {}
    for (key, _, _), one in latest.items():
        found.setdefault(key, []).append(one)
    return found


def _shown_levels(workbook: Workbook, fresh_from: str) -> Mapping[str, list[float]]:
    """Give by skill the levels that fresh achievements show; 0 for one that does not say which."""
    found: dict[str, list[float]] = {}
    for cells in workbook.cells("achievements"):
        names = cells.get("skills")
        if isinstance(names, list) and str(cells.get("date", "")) >= fresh_from:
            for name in names:
                found.setdefault(name_key(name), []).append(_level(cells.get("level_shown")))
    return found


def flat_ratings(levels: pd.DataFrame) -> bool:
    """Tell whether eight or more own levels are all but the same, which makes any match unreliable."""
    rated = levels["level"].dropna()
    return len(rated) >= 8 and float(rated.std(ddof=0)) < 0.25


FLAT_WARNING: Final = (
    "Your levels are all but the same. Matches made from such ratings are unreliable: spread them, or ask someone "
    "who knows your work to rate you too."
)
"""What to say when `flat_ratings` is true."""
