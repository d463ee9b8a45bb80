"""The own rating beside the ratings of others, skill by skill."""

import pandas as pd


def own_and_others(levels: pd.DataFrame) -> pd.DataFrame:
    """Give the skills that someone else rated, widest disagreement first, then by name.

    Args:
        levels: From `levels.skill_levels`.

    Returns:
        One row per skill rated by at least one other: Skill, Own, Lowest, Highest, Raters, Apart (highest minus
        lowest over everybody).
    """
    rated = levels[levels["raters"] > 0]
    table = pd.DataFrame(
        {
            "Skill": rated["skill"],
            "Own": rated["level"],
            "Lowest": rated["low"],
            "Highest": rated["high"],
            "Raters": rated["raters"],
            "Apart": rated["high"] - rated["low"],
        }
    )
    return table.sort_values(["Apart", "Skill"], ascending=[False, True], kind="stable").reset_index(drop=True)
