"""How ready the person is for a role, with the musts beside it and never folded in.

readiness = 100 x sum(w x min(c, r)) / sum(w x r). Not cosine (half of every level scores 100), not a compensating sum
(fives and a must at 0 score above 100): see docs/formulas.md. Provable readiness is the same with c replaced by
the highest level backed by fresh evidence; the difference is the proof debt. The range uses the lowest and the highest
level over all raters; a skill the person has not rated counts 0 at its low end, as it does in readiness.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd


@dataclass(frozen=True, slots=True)
class Readiness:
    """Readiness for a role: all shares 0 to 100, None when nothing is required.

    `low` and `high` span the raters, `provable` counts only what fresh evidence backs, `proof_debt` is what proving
    alone would add. `met_sum` and `required_sum` are the two sums of the formula.
    """

    score: float | None
    low: float | None
    high: float | None
    provable: float | None
    musts_met: int
    musts: int
    requirements: int
    not_rated: int
    met_sum: float
    required_sum: float

    @property
    def proof_debt(self) -> float | None:
        """Points that evidence for levels already reached would make provable; never below 0."""
        if self.score is None or self.provable is None:
            return None
        return max(0.0, self.score - self.provable)

    @property
    def musts_open(self) -> int:
        """Musts not met yet."""
        return self.musts - self.musts_met


def readiness(gaps: pd.DataFrame) -> Readiness:
    """Work out readiness from the requirements that count (`RoleGap.now`)."""
    weight, required, own, low, high, proven = (
        gaps[name].to_numpy(dtype=float) for name in ("weight", "required", "level", "low", "high", "proven")
    )

    def met_sum(levels: "np.ndarray[Any, np.dtype[np.float64]]") -> float:
        """Sum weight x min(level, required); not rated counts as 0."""
        return float((weight * np.minimum(np.nan_to_num(levels), required)).sum())

    asked, met = float((weight * required).sum()), met_sum(own)
    counted = np.nan_to_num(own)
    return Readiness(
        score=_share(met, asked),
        low=_share(met_sum(np.fmin(low, counted)), asked),
        high=_share(met_sum(np.where(np.isnan(high), counted, high)), asked),
        provable=_share(met_sum(proven), asked),
        musts_met=int((gaps["must"] & gaps["met"]).sum()),
        musts=int(gaps["must"].sum()),
        requirements=len(gaps),
        not_rated=int((~gaps["rated"]).sum()),
        met_sum=met,
        required_sum=asked,
    )


def _share(met: float, asked: float) -> float | None:
    return 100.0 * met / asked if asked else None


def points_gained(gap: "pd.Series[Any]", to_level: float, required_sum: float) -> float:
    """Say how many points of readiness a requirement's skill gains by rising to `to_level` (0 when it is met)."""
    level, required, weight = (float(gap[name]) for name in ("level", "required", "weight"))
    now = 0.0 if np.isnan(level) else min(level, required)
    return 100.0 * weight * max(0.0, min(to_level, required) - now) / required_sum if required_sum else 0.0
