"""Where the work on each action lies in the calendar: the bars of the timeline."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from core.analysis.availability import UNITS_PER_HOUR, Availability
from core.analysis.earliest_due import Run
from core.analysis.open_actions import OpenAction


@dataclass(frozen=True, slots=True)
class Piece:
    """Consecutive days on which an action is worked on, half-open; late when they lie after its due date."""

    action: OpenAction
    start: date
    end: date
    units: int
    late: bool


def pieces(actions: Sequence[OpenAction], runs: Sequence[Run], availability: Availability) -> list[Piece]:
    """Lay the runs into the calendar.

    Returns:
        The pieces in order of their start, then of urgency. Days of one action that touch are one piece, even when
        another action takes part of a day; days without available hours part it, and so does the due date, so that what
        lies behind it can be drawn as late.
    """
    found: dict[int, list[Piece]] = {}
    for run in runs:
        mine = found.setdefault(run.place, [])
        for piece in _calendar_pieces(actions[run.place], run, availability):
            if mine and mine[-1].end >= piece.start and mine[-1].late == piece.late:
                last = mine.pop()
                mine.append(Piece(piece.action, last.start, piece.end, last.units + piece.units, piece.late))
            else:
                mine.append(piece)
    by_urgency = [piece for place in sorted(found) for piece in found[place]]
    return sorted(by_urgency, key=lambda piece: piece.start)


def _calendar_pieces(action: OpenAction, run: Run, availability: Availability) -> Iterator[Piece]:
    in_time = availability.units_through(action.due) if action.due else run.end
    border = min(run.end, max(run.start, in_time))
    for first, end, late in ((run.start, border, False), (border, run.end, True)):
        for start, day_after, units in availability.stretches(first, end):
            yield Piece(action, start, day_after, units, late)


def stretch_counts(found: Sequence[Piece]) -> "pd.Series[int]":
    """Count by row id the stretches of consecutive days on which an action is worked on; its due date parts none."""
    ends: dict[str, date] = {}
    counts: Counter[str] = Counter()
    for piece in found:
        row = piece.action.row.row
        counts[row] += ends.get(row) != piece.start
        ends[row] = piece.end
    return pd.Series(counts, dtype="int64")


def pieces_frame(found: Sequence[Piece]) -> pd.DataFrame:
    """Make the frame of pieces that a chart draws.

    Returns:
        One row per piece in the order given: row (id of the action), action, start and end (datetime64, half-open),
        hours (float), late (bool).
    """
    return pd.DataFrame(
        {
            "row": pd.Series([piece.action.row.row for piece in found], dtype=object),
            "action": pd.Series([piece.action.row.action for piece in found], dtype=object),
            "start": days_array([piece.start for piece in found]),
            "end": days_array([piece.end for piece in found]),
            "hours": pd.Series([piece.units / UNITS_PER_HOUR for piece in found], dtype="float64"),
            "late": pd.Series([piece.late for piece in found], dtype=bool),
        }
    )


def days_array(days: Sequence[date | None]) -> "np.ndarray[tuple[int], np.dtype[np.datetime64]]":
    """Make the values of a datetime64 column; None becomes NaT."""
    return np.array(days, dtype="datetime64[s]")
