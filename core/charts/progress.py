"""Shows what is done against where the plan said one would be by now: one bullet per milestone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

import altair as alt
import pandas as pd

from core.charts.chart import DRAWN_ROWS, SOURCE, Chart, Spec, frame_of, spec_of, titled
from core.charts.rows import MARKS_DOWN, ROW_COLUMNS, height_of, row_columns, row_names, row_strips, row_y
from core.charts.theme import ACCENT, FAINT, INK, QUIET, SHORT, SOFT
from core.charts.words import (
    are,
    dates,
    day,
    hours_words,
    known,
    listed,
    percent,
    quoted,
    sentences,
    shortened,
    shown_of,
)
from core.workbook.words import count_of

KEY: Final = ("bar: done", "upright: where the plan said", "line: behind the plan")

_COLUMNS: Final = (*ROW_COLUMNS, "done", "expected", "behind", "said", "plan", "hours", "due", "state")


@dataclass(frozen=True, slots=True)
class Bullet:
    """A milestone's progress; shares 0 to 1, None when not known."""

    milestone: str
    due: date | None
    done: float | None
    expected: float | None
    state: str
    done_hours: float | None
    total_hours: float | None

    @property
    def points_behind(self) -> int:
        """Percentage points by which it is behind the plan, at least 1 when it is at all."""
        if self.done is None or self.expected is None or self.expected - self.done < 0.005:
            return 0
        return max(1, round(100 * (self.expected - self.done)))

    @property
    def said(self) -> str:
        """What is done against the plan, in words."""
        if self.done is None:
            return self.state or "not known"
        return f"{percent(self.done)} done" + (f", plan {percent(self.expected)}" if self.expected is not None else "")

    @property
    def hours(self) -> str:
        """Hours done of all, in words."""
        if self.done_hours is None or self.total_hours is None:
            return "not known"
        return f"{round(self.done_hours, 1):,g} of {hours_words(self.total_hours)}"


def progress_chart(progress: pd.DataFrame) -> Chart:
    """Draw how far each milestone is.

    Args:
        progress: One row per milestone in the order to draw: milestone, due (datetime64), share_done and share_expected
            (0 to 1, NaN when not known), state (in words), done_hours, total_hours.
    """
    found = _bullets(progress)
    drawn = found[:DRAWN_ROWS]
    title = progress_title(found)
    key = (*shown_of(len(drawn), len(found)), *KEY) if found else ()
    records = [_record(at, one) for at, one in enumerate(drawn)]
    spec = titled(_spec(len(drawn)), title, key)
    return Chart(spec, frame_of(records, _COLUMNS), title, _alt(found), _table(found))


def _bullets(frame: pd.DataFrame) -> list[Bullet]:
    names = ("share_done", "share_expected", "done_hours", "total_hours")
    numbers = [[value if known(value) else None for value in frame[name].tolist()] for name in names]
    rows = zip(frame["milestone"].tolist(), dates(frame["due"]), frame["state"].tolist(), *numbers, strict=True)
    return [
        Bullet(str(name), due, done, expected, str(state) if known(state) else "", did, total)
        for name, due, state, done, expected, did, total in rows
    ]


def _record(place: int, one: Bullet) -> dict[str, object]:
    state = "" if one.done is None else one.state
    more = ", ".join(part for part in (state, f"due {day(one.due)}" if one.due else "") if part)
    return row_columns(place, one.milestone, one.said, more, strong=one.points_behind > 0) | {
        "done": one.done,
        "expected": one.expected,
        "behind": one.points_behind > 0,
        "said": one.said,
        "plan": f"{count_of(one.points_behind, 'point')} behind" if one.points_behind else "not behind",
        "hours": one.hours,
        "due": day(one.due) or "no due date",
        "state": one.state,
    }


def progress_title(found: Sequence[Bullet]) -> str:
    """Say the finding: how many milestones are behind the plan, and which the most."""
    behind = sorted((one for one in found if one.points_behind), key=lambda one: -one.points_behind)
    if not found:
        return "No milestone is set yet"
    if not behind:
        return (
            "No milestone is behind the plan"
            if len(found) > 1
            else f"{quoted(found[0].milestone)} is not behind the plan"
        )
    worst, by = quoted(behind[0].milestone), count_of(behind[0].points_behind, "point")
    if len(behind) == 1:
        return f"{worst} is {by} behind the plan"
    return f"{are(len(behind), 'milestone')} behind the plan; {worst} the most, by {by}"


def _alt(found: Sequence[Bullet]) -> str:
    if not found:
        return "No milestone to draw. Set one with a due date and the actions that lead to it."
    said = [f"{shortened(one.milestone)} ({one.said})" for one in found]
    return sentences(f"Progress of {count_of(len(found), 'milestone')}: {listed(said)}.")


def _table(found: Sequence[Bullet]) -> pd.DataFrame:
    records = [
        {
            "Milestone": one.milestone,
            "Due": one.due,
            "Done, %": None if one.done is None else round(100 * one.done, 1),
            "Planned by now, %": None if one.expected is None else round(100 * one.expected, 1),
            "State": one.state,
            "Hours done": one.done_hours,
            "Hours in all": one.total_hours,
        }
        for one in found
    ]
    columns = ("Milestone", "Due", "Done, %", "Planned by now, %", "State", "Hours done", "Hours in all")
    return frame_of(records, columns)


def _spec(rows: int) -> Spec:
    return _drawing() | {"height": height_of(rows)}


@cache
def _drawing() -> Spec:
    """Compile the drawing once: only its height depends on the rows, and it takes some 50 ms."""
    return spec_of(_layers(), height_of(1))


def _layers() -> list[alt.Chart]:
    """Lay the bar of what is done over its track, and the plan's mark over both."""
    bullets = alt.Chart(SOURCE)
    axis = alt.Axis(
        orient="top", values=[0, 0.5, 1], format="%", labelColor=SOFT, grid=True, gridOpacity=0.5, domain=False,
        ticks=False, title=None,
    )  # fmt: skip
    scale = alt.Scale(domain=[0, 1], nice=False)
    track = bullets.mark_bar(color=QUIET, opacity=FAINT, height=14, cornerRadius=2, yOffset=MARKS_DOWN, aria=False)
    done = bullets.transform_filter("datum.done > 0").mark_bar(
        color=ACCENT, height=14, cornerRadius=2, yOffset=MARKS_DOWN, aria=False
    )
    behind = bullets.transform_filter("datum.behind").mark_rule(
        color=SHORT, strokeWidth=3, yOffset=MARKS_DOWN, aria=False
    )
    plan = bullets.transform_filter("isValid(datum.expected)").mark_tick(
        orient="vertical", color=INK, size=22, thickness=3, opacity=1, yOffset=MARKS_DOWN, aria=False
    )
    tooltip = [
        alt.Tooltip("name:N", title="Milestone"),
        alt.Tooltip("said:N", title="Done"),
        alt.Tooltip("plan:N", title="Against the plan"),
        alt.Tooltip("hours:N", title="Hours"),
        alt.Tooltip("due:N", title="Due"),
        alt.Tooltip("state:N", title="State"),
    ]
    return [
        track.encode(x=alt.value(0), x2=alt.value("width"), y=row_y()),
        done.encode(x=alt.X("done:Q", scale=scale, axis=axis), y=row_y()),
        behind.encode(x=alt.X("done:Q", scale=scale, axis=axis), x2=alt.X2("expected:Q"), y=row_y()),
        plan.encode(x=alt.X("expected:Q", scale=scale, axis=axis), y=row_y()),
        *row_names(bullets),
        row_strips(bullets, tooltip),
    ]
