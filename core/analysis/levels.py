"""Where the person stands in each skill: own level, the range over raters, and the level that is proven.

The range runs from the lowest to the highest of the own level and each rater's latest rating: self-ratings run high and
agree little with others' (r = .22, self higher by d = .32; Heidemeier and Moser 2009, 115 samples). A level is proven
by someone else's rating or by an achievement that says which level it shows, when neither is older than two years.
"""

from datetime import date
from typing import Final

import pandas as pd

from core.workbook.cells import name_key
from core.workbook.frames import sheet_frame
from core.workbook.person_sheets import Achievement, Rating, Skill
from core.workbook.rows import Workbook

FRESH_MONTHS: Final = 24
"""Evidence older than this is stale and proves nothing any more."""

LEVEL_COLUMNS: Final = (
    "row", "skill", "driver", "level", "count", "wants_to_grow", "low", "high", "raters", "proven", "shown_by"
)  # fmt: skip


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
    skills = sheet_frame(Skill, workbook.rows("skills")).reset_index()
    skills = skills[skills["skill"].notna()]
    skills.index = pd.Index([name_key(name) for name in skills["skill"]], name="key")
    skills = skills[~skills.index.duplicated()]
    others = _latest_ratings(workbook)
    low, high = others.groupby("key")["level"].min(), others.groupby("key")["level"].max()
    fresh_from = pd.Timestamp(today) - pd.DateOffset(months=FRESH_MONTHS)
    rated = others[others["date"] >= fresh_from].groupby("key")["level"].max()
    shown = _shown_levels(workbook, fresh_from)
    levels = skills.assign(
        low=pd.concat([skills["level"], low.reindex(skills.index)], axis=1).min(axis=1),
        high=pd.concat([skills["level"], high.reindex(skills.index)], axis=1).max(axis=1),
        raters=others.groupby("key").size().reindex(skills.index, fill_value=0),
        proven=pd.concat([rated.reindex(skills.index), shown["level"].reindex(skills.index)], axis=1)
        .max(axis=1)
        .fillna(0.0),
        shown_by=shown["times"].reindex(skills.index, fill_value=0),
    )
    return levels[list(LEVEL_COLUMNS)]


def _latest_ratings(workbook: Workbook) -> pd.DataFrame:
    """Give each other rater's latest rating of each skill; the own level stands in the skills sheet."""
    ratings = sheet_frame(Rating, workbook.rows("ratings"))
    ratings = ratings[ratings["skill"].notna() & ratings["level"].notna() & (ratings["who"] != "self")]
    keyed = ratings.assign(key=[name_key(name) for name in ratings["skill"]], rater=ratings["rater"].fillna(""))
    return keyed.sort_values("date", na_position="first", kind="stable").drop_duplicates(
        ["key", "who", "rater"], keep="last"
    )


def _shown_levels(workbook: Workbook, fresh_from: pd.Timestamp) -> pd.DataFrame:
    """Give for each skill the highest level that fresh achievements show, and how many show it."""
    wins = sheet_frame(Achievement, workbook.rows("achievements"))
    wins = wins[wins["date"] >= fresh_from].explode("skills").dropna(subset=["skills"])
    keyed = wins.assign(key=[name_key(name) for name in wins["skills"]])
    return keyed.groupby("key").agg(level=("level_shown", "max"), times=("level_shown", "size"))


def flat_ratings(levels: pd.DataFrame) -> bool:
    """Tell whether eight or more own levels are all but the same, which makes any match unreliable."""
    rated = levels["level"].dropna()
    return len(rated) >= 8 and float(rated.std(ddof=0)) < 0.25


FLAT_WARNING: Final = (
    "Your levels are all but the same. Matches made from such ratings are unreliable: spread them, or ask someone "
    "who knows your work to rate you too."
)
"""What to say when `flat_ratings` is true."""
