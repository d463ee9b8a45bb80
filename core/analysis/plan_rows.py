"""What the actions sheet asks for, row by row: hours, dates and needs of every action that counts.

Estimate of an action with low, likely and high hours: (low + 4 likely + high) / 6, the three-point mean of PERT;
otherwise likely, otherwise the mean of what is given.
"""

import difflib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

import pandas as pd

from core.workbook.cells import name_key
from core.workbook.checks import Problem

HINTS_MOST: Final = 20
"""Unknown names for which a similar one is sought; searching is slow and nobody reads further."""

State = Literal["open", "done", "dropped"]


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row of the actions sheet that counts.

    `number` is its place in the sheet from 1, `estimate` and `spent` are hours (estimate None when the row has none),
    `rank` its place in the order of work (infinite when none is given); blank text is "".
    """

    row: str
    number: int
    action: str
    state: State
    estimate: float | None
    spent: float
    not_before: date | None
    due: date | None
    needs: tuple[str, ...]
    milestone: str
    rank: float
    done_on: date | None

    @property
    def where(self) -> str:
        """Say which row it is, as problems do."""
        return f"Actions, row {self.number} ({self.action})"

    @property
    def hours_total(self) -> float:
        """Give the hours it takes in all: the estimate; for a done action without one, what it took."""
        if self.estimate is None:
            return self.spent if self.state == "done" else 0.0
        return self.estimate

    @property
    def hours_done(self) -> float:
        """Give the hours of it that are done: all of a done action, else the hours spent, up to the estimate."""
        return self.hours_total if self.state == "done" else min(self.spent, self.hours_total)


def estimate(low: float, likely: float, high: float) -> float | None:
    """Estimate the hours of an action; NaN stands for blank, None comes back when all three are.

    >>> estimate(8, 10, 18), estimate(8, float("nan"), 18), estimate(8, 10, float("nan"))
    (11.0, 13.0, 10)
    """
    if not any(math.isnan(hours) for hours in (low, likely, high)):
        return (low + 4 * likely + high) / 6
    if not math.isnan(likely):
        return likely
    given = [hours for hours in (low, high) if not math.isnan(hours)]
    return sum(given) / len(given) if given else None


def plan_rows(actions: pd.DataFrame) -> tuple[list[PlanRow], list[Problem]]:
    """Read the actions that count: those with a name, the first of each name.

    Args:
        actions: Frame of the actions sheet; an optional column `rank` (float) is the order of work, smallest first.

    Returns:
        The rows in the order of the sheet, and a problem for each row left out.
    """
    rows: dict[str, PlanRow] = {}
    problems = []
    for row in _rows(actions):
        first = rows.setdefault(name_key(row.action), row) if row.action else None
        if first is None:
            where = f"Actions, row {row.number}"
            problems.append(Problem(where, "action is blank.", "The row is not scheduled.", "Give it a name."))
        elif first is not row:
            found = f"'{row.action}' stands in row {first.number} already."
            problems.append(Problem(row.where, found, "Only the first counts.", "Merge the two or rename one."))
    return list(rows.values()), problems


def _rows(actions: pd.DataFrame) -> Iterable[PlanRow]:
    columns = zip(
        actions.index,
        texts(actions["action"]),
        map(_state, texts(actions["status"]), dates(actions["done_on"])),
        map(estimate, *(actions[name].tolist() for name in ("hours_low", "hours_likely", "hours_high"))),
        actions["hours_spent"].fillna(0.0).tolist(),
        dates(actions["not_before"]),
        dates(actions["due"]),
        map(tuple, actions["needs"]),
        texts(actions["milestone"]),
        actions["rank"].fillna(math.inf).tolist() if "rank" in actions else [math.inf] * len(actions),
        dates(actions["done_on"]),
        strict=True,
    )
    return (PlanRow(row, number, *cells) for number, (row, *cells) in enumerate(columns, 1))


def _state(status: str, done_on: date | None) -> State:
    """A date of being done counts like the status done: people fill in either."""
    if status == "dropped":
        return "dropped"
    return "done" if status == "done" or done_on else "open"


def texts(column: "pd.Series[Any]") -> list[str]:
    """List the texts of a column, "" for blank."""
    return [value if isinstance(value, str) else "" for value in column]


def dates(column: "pd.Series[Any]") -> list[date | None]:
    """List the days of a column, None for blank."""
    return list(column.to_numpy().astype("datetime64[D]").tolist())


def nearest_name(name: str, names: Iterable[str]) -> str:
    """Ask whether the most similar of `names` was meant, or "" when none is similar.

    >>> nearest_name("Pyton course", ["Python course", "SQL course"])
    "Did you mean 'Python course'?"
    """
    by_key = {name_key(known): known for known in names}
    near = difflib.get_close_matches(name_key(name), by_key, n=1)
    return f"Did you mean '{by_key[near[0]]}'?" if near else ""
