"""Readiness over time: what the workbook said at the end of each day on which it was saved."""

from collections.abc import Iterable
from datetime import datetime

import pandas as pd

from core.analysis.targets import standing
from core.workbook.rows import Workbook

HISTORY_SHEETS = ("profile", "skills", "ratings", "requirements", "achievements")
"""What readiness depends on; other sheets need not be looked up."""


def last_of_each_day(moments: Iterable[tuple[int, datetime]]) -> list[int]:
    """Choose the last revision of each day, oldest first, from (number, moment) pairs in any order."""
    last = {moment.date(): number for number, moment in sorted(moments)}
    return list(last.values())


def readiness_history(snapshots: Iterable[tuple[datetime, Workbook]], role: str) -> pd.DataFrame:
    """Work out readiness for a role as the workbook stood at several moments.

    Args:
        snapshots: Moment and workbook (sheets `HISTORY_SHEETS` are read), oldest first. Evidence is judged fresh or
            stale as of that moment.
        role: The role, whatever the profile aimed at then. Before it had requirements there is no point.

    Returns:
        One row per moment with a readiness: at (datetime64), readiness, low, high (0 to 100), musts_met, musts.
    """
    found = []
    for at, workbook in snapshots:
        ready = standing(workbook, at.date(), role).readiness
        if ready.score is not None:
            found.append((at.replace(tzinfo=None), ready.score, ready.low, ready.high, ready.musts_met, ready.musts))
    names = ["at", "readiness", "low", "high", "musts_met", "musts"]
    return pd.DataFrame(found, columns=names).astype({"at": "datetime64[s]"})
