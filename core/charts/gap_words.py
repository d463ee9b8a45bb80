"""Says what the gap chart shows: its title, its text alternative and its table."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from core.charts.words import are, known, listed, sentences, shortened
from core.workbook.words import count_of

_FIELDS = ("skill", "driver", "level", "required", "low", "high", "must", "rated", "counted", "shortfall",
           "weighted_shortfall", "label")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement as it is drawn and said; levels 0 to 5, NaN when not known."""

    skill: str
    driver: str
    level: float
    required: float
    low: float
    high: float
    must: bool
    rated: bool
    counted: bool
    shortfall: float
    weighted_shortfall: float
    label: str

    @property
    def start(self) -> float:
        """Where the dumbbell begins: the level now, 0 when not rated."""
        return self.level if self.rated else 0.0

    @property
    def is_open(self) -> bool:
        """Whether anything is missing."""
        return self.shortfall > 0

    @property
    def detail(self) -> str:
        """What stands behind the skill's name: "2 of 4, must", "4 of 3, met", "not rated, 4 asked"."""
        return ", ".join(
            part for part in (self.label, "must" if self.must else "", "" if self.is_open else "met") if part
        )

    @property
    def short_by(self) -> str:
        """The shortfall in words."""
        if not self.is_open:
            return "nothing, it is met"
        return "the part not reached" if self.counted else count_of(self.shortfall, "level")

    @property
    def has_range(self) -> bool:
        """Whether raters differ, or others rated what one has not rated oneself."""
        return known(self.low) and known(self.high) and (self.high > self.low or not self.rated)

    @property
    def raters(self) -> str:
        """The range over raters in words."""
        if not (known(self.low) and known(self.high)) or self.counted:
            return "not known"
        return f"{self.low:g} to {self.high:g}" if self.high > self.low else f"{self.low:g}"


def requirements_of(gaps: pd.DataFrame) -> list[Requirement]:
    """Read the rows of a gap frame, in their order."""
    columns = [gaps[name].tolist() if name in gaps else [None] * len(gaps) for name in _FIELDS]
    return [_requirement(*cells) for cells in zip(*columns, strict=True)]


def _requirement(  # noqa: PLR0917 - the cells of one row, in the order of _FIELDS
    skill: str,
    driver: object,
    level: float,
    required: float,
    low: float,
    high: float,
    must: object,
    rated: object,
    counted: object,
    shortfall: float,
    weighted: float,
    label: object,
) -> Requirement:
    is_rated = bool(rated) and known(level)
    short = shortfall if known(shortfall) else max(0.0, required - (level if is_rated else 0.0))
    said = label if isinstance(label, str) and label else f"{level:g} of {required:g}"
    if not is_rated and not (isinstance(label, str) and label):
        said = f"not rated, {required:g} asked"
    name = driver if isinstance(driver, str) and driver else "no driver"
    return Requirement(
        str(skill), name, level, required, low, high, bool(must), is_rated, bool(counted), short, weighted, said
    )


def gap_title(found: Sequence[Requirement]) -> str:
    """Say the finding: open musts first, then the widest gap, which is the first open requirement."""
    missing = [one for one in found if one.is_open]
    musts = [one for one in missing if one.must]
    if not found:
        return "Nothing is required yet"
    if not missing:
        return (
            f"The one requirement, {shortened(found[0].skill)}, is met"
            if len(found) == 1
            else "Every requirement is met"
        )
    widest = shortened(missing[0].skill)
    if musts:
        return _musts_title(musts, missing)
    opened = f"{widest} is the only gap" if len(missing) == 1 else f"{widest} is the widest of {len(missing):,} gaps"
    return f"Every must is met; {opened}" if any(one.must for one in found) else opened


def _musts_title(musts: Sequence[Requirement], missing: Sequence[Requirement]) -> str:
    if len(musts) == 1 and musts[0] is missing[0]:
        return f"1 must is open: {shortened(musts[0].skill)}" + (", the widest gap" if len(missing) > 1 else "")
    return f"{are(len(musts), 'must')} open; {shortened(missing[0].skill)} is the widest gap"


def gap_alt(found: Sequence[Requirement]) -> str:
    """Tell the chart: how many are open, the widest with their levels, what is met and what is not rated."""
    if not found:
        return "No requirement to draw. Choose a target role, or say what the role asks for."
    missing = [one for one in found if one.is_open]
    musts = sum(one.must for one in missing)
    unrated = [shortened(one.skill) for one in found if not one.rated]
    widest = listed([f"{shortened(one.skill)} ({one.detail})" for one in missing])
    return sentences(
        f"{len(missing):,} of {count_of(len(found), 'requirement')} {'is' if len(missing) == 1 else 'are'} open"
        + (f", {musts:,} of them {'a must' if musts == 1 else 'musts'}." if missing else "."),
        f"Widest first: {widest}." if missing else "",
        f"Not rated: {listed(unrated)}." if unrated else "",
    )


def gap_table(found: Sequence[Requirement]) -> pd.DataFrame:
    """List every requirement with plain headers, in the order drawn."""
    return pd.DataFrame(
        {
            "Skill": [one.skill for one in found],
            "Driver": [one.driver for one in found],
            "Level now": [one.label for one in found],
            "Must": ["must" if one.must else "" for one in found],
            "Short by": [one.shortfall for one in found],
            "Short by, weighted": [one.weighted_shortfall for one in found],
            "Range over raters": [one.raters for one in found],
        }
    )
