"""The finding each page states as its title: what is known now, in one sentence."""

import pandas as pd

from core.analysis.targets import Standing, widest_shortfall
from core.workbook.cells import name_key
from core.workbook.words import count_of


def skills_finding(levels: pd.DataFrame) -> str:
    """Say how many skills there are, how many have neither a level nor a count, and how drivers differ."""
    if levels.empty:
        return "No skills yet: add the first one"
    said = count_of(len(levels), "skill")
    not_rated = int((levels["level"].isna() & levels["count"].isna()).sum())
    parts = [said if not not_rated else f"{said}, {not_rated} not rated"]
    by_driver = levels.dropna(subset=["driver"]).groupby("driver")["level"].mean().dropna()
    if by_driver.max() > by_driver.min():
        parts.append(f"the mean level is highest in {by_driver.idxmax()}, lowest in {by_driver.idxmin()}")
    return "; ".join(parts)


def gap_finding(stand: Standing) -> str:
    """Say how many musts are open and which gap is the widest."""
    if stand.gap.now.empty:
        return _nothing_required(stand)
    ready, widest = stand.readiness, _widest(stand.gap.now)
    if widest and ready.not_rated == ready.requirements:
        return f"Nothing that {stand.target.role} asks for is rated yet: rate it to see the gap"
    if not widest:
        return f"Every requirement of {stand.target.role} is met"
    if ready.musts_open:
        verb = "is" if ready.musts_open == 1 else "are"
        return f"{count_of(ready.musts_open, 'must')} {verb} open; {widest}"
    if ready.musts:
        return f"All musts are met; {widest}"
    return f"{widest}; the role has no musts"


def _widest(gaps: pd.DataFrame) -> str:
    """Say which gap is the widest; one that is not rated counts as 0, so a rated one is named before it, as such."""
    named = widest_shortfall(gaps)
    first = next((str(skill) for skill, short in zip(gaps["skill"], gaps["shortfall"], strict=True) if short > 0), "")
    return f"{named} is the widest {'' if named == first else 'rated '}gap" if named else ""


def _nothing_required(stand: Standing) -> str:
    if not stand.target.role:
        return "No target role yet: choose one to see the gap"
    if len(stand.gap.emerging):
        return f"{stand.target.role} asks only for what is expected later: see the emerging needs"
    return f"{stand.target.role} asks for nothing yet: add its requirements"


def target_finding(compared: pd.DataFrame, target: str) -> str:
    """Say where the target stands among the roles that are compared."""
    if compared.empty:
        return "Choose the role you want to get to"
    if not target:
        return f"{count_of(len(compared), 'role')} to choose from: which one do you want?"
    mine = compared[compared["role"].map(name_key) == name_key(target)]
    if mine.empty or pd.isna(mine["readiness"].iloc[0]):
        return f"{target} asks for nothing yet: add its requirements"
    score, row = float(mine["readiness"].iloc[0]), mine.iloc[0]
    if row["not_rated"] == row["requirements"]:
        said = f"Nothing that {target} asks for is rated yet"
    else:
        musts = f"musts {row['musts_met']} of {row['musts']}" if row["musts"] else "no musts"
        said = f"Readiness for {target} is {score:.0f}, {musts}"
    nearer = compared[(compared["readiness"] > score) & ~compared.index.isin(mine.index)]
    return said if nearer.empty else f"{said}; {nearer.sort_values('readiness')['role'].iloc[-1]} is nearer"


def readiness_line(stand: Standing) -> str:
    """Say readiness with its range and the musts beside it, and what of it can be proven."""
    ready = stand.readiness
    if ready.score is None:
        return "Readiness cannot be worked out yet."
    spread = f" (range {ready.low:.0f} to {ready.high:.0f})" if ready.low is not None else ""
    unrated = f", {ready.not_rated} not rated" if ready.not_rated else ""
    musts = f"**musts {ready.musts_met} of {ready.musts}**" if ready.musts else "no musts"
    return (
        f"**Readiness {ready.score:.0f}**{spread}, {musts}, "
        f"provable {ready.provable:.0f}, over {count_of(ready.requirements, 'requirement')}{unrated}"
    )
