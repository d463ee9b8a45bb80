"""Shows how readiness went: a step line up to now, its range over raters, today and the target date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

import altair as alt
import pandas as pd

from core.charts.chart import SOURCE, Chart, Spec, frame_of, spec_of, titled
from core.charts.theme import ACCENT, FAINT, INK, QUIET, SOFT
from core.charts.time_axis import time_x
from core.charts.words import dates, day, known, points, sentences, span
from core.workbook.words import count_of

KEY: Final = ("line: readiness", "grey band: range over raters")

HEIGHT: Final = 260
"""Height of the plot in pixels."""

DRAWN_POINTS: Final = 400
"""Most points that are drawn: the latest; the table has all."""

_COLUMNS: Final = ("part", "at", "readiness", "low", "high", "text", "when", "said", "range", "musts")


@dataclass(frozen=True, slots=True)
class Point:
    """Readiness on a day, 0 to 100, with its range (None when not known) and musts."""

    on: date
    readiness: float
    low: float | None
    high: float | None
    musts_met: int
    musts: int

    @property
    def musts_words(self) -> str:
        """The musts in words: "5 of 8"."""
        return f"{self.musts_met:,} of {self.musts:,}" if self.musts else "none"


def readiness_chart(history: pd.DataFrame, target_date: date | None, today: date) -> Chart:
    """Draw readiness over time.

    Args:
        history: Oldest first: at (datetime64), readiness (0 to 100), low, high (NaN when not known), musts_met, musts.
        target_date: Drawn as a line; None when there is none.
        today: Drawn as a line; the step line runs up to it.
    """
    found = _points(history)
    title = readiness_title(found, today)
    drawn = found[-DRAWN_POINTS:]
    frame = frame_of(_records(drawn, target_date, today), _COLUMNS)
    spec = titled(_spec(), title, KEY if found else ())
    return Chart(spec, frame, title, _alt(found, target_date), _table(found))


def _points(history: pd.DataFrame) -> list[Point]:
    names = ("readiness", "low", "high", "musts_met", "musts")
    rows = zip(dates(history["at"]), *(history[name].tolist() for name in names), strict=True)
    return [
        Point(on, float(score), low if known(low) else None, high if known(high) else None, int(met), int(musts))
        for on, score, low, high, met, musts in rows
        if on and known(score)
    ]


def readiness_title(found: Sequence[Point], today: date) -> str:
    """Say the finding: where readiness stands and how it moved since the first day known."""
    if not found:
        return "No readiness is known yet"
    first, last = found[0], found[-1]
    now = f"Readiness is {points(last.readiness)}"
    if len(found) == 1:
        begins = "today" if first.on == today else f"on {day(first.on)}"
        return f"{now}; its history begins {begins}"
    moved = round(last.readiness) - round(first.readiness)
    if moved == 0:
        return f"{now}, as on {day(first.on)}"
    return f"{now}, {'up' if moved > 0 else 'down'} {count_of(abs(moved), 'point')} since {day(first.on)}"


def _alt(found: Sequence[Point], target_date: date | None) -> str:
    if not found:
        return "No readiness to draw. It appears once a role has requirements, one point for each day with a change."
    first, last = found[0], found[-1]
    spread = "" if last.low is None or last.high is None else f", over raters {span(last.low, last.high)}"
    lows = [one.readiness for one in found]
    return sentences(
        f"Readiness, 0 to 100, on {count_of(len(found), 'day')}: {points(first.readiness)} on {day(first.on)}"
        + (f", {points(last.readiness)} on {day(last.on)}" if len(found) > 1 else "")
        + f"{spread}, musts met {last.musts_words}.",
        f"Lowest {points(min(lows))}, highest {points(max(lows))}." if len(found) > 2 else "",
        f"Target date {day(target_date)}." if target_date else "",
    )


def _table(found: Sequence[Point]) -> pd.DataFrame:
    columns = ("Day", "Readiness", "Lowest over raters", "Highest over raters", "Musts met", "Musts")
    shares = [[None if x is None else round(x, 1) for x in (one.readiness, one.low, one.high)] for one in found]
    records = [(one.on, *share, one.musts_met, one.musts) for one, share in zip(found, shares, strict=True)]
    return frame_of([dict(zip(columns, record, strict=True)) for record in records], columns)


def _records(drawn: Sequence[Point], target_date: date | None, today: date) -> list[dict[str, Any]]:
    """Lay out the points, the step up to today, the last value's label, and the two lines."""
    if not drawn:
        return []
    steps = [_step(one) for one in drawn]
    last = steps[-1]
    if drawn[-1].on < today:
        steps.append(last | {"part": "until today", "at": today})
    label = last | {"part": "last", "at": max(today, drawn[-1].on), "text": points(drawn[-1].readiness)}
    lines = [{"part": "today", "at": today, "text": "today"}]
    if target_date:
        lines.append({"part": "target", "at": target_date, "text": f"target {day(target_date)}"})
    return [*steps, label, *lines]


def _step(one: Point) -> dict[str, Any]:
    return {
        "part": "point",
        "at": one.on,
        "readiness": one.readiness,
        "low": one.low,
        "high": one.high,
        "when": day(one.on),
        "said": points(one.readiness),
        "range": "not known" if one.low is None or one.high is None else span(one.low, one.high),
        "musts": one.musts_words,
    }


@lru_cache(maxsize=1)
def _spec() -> Spec:
    return spec_of(_layers(), HEIGHT)


_AT: Final = "scale('x', datum.at)"


def _x() -> alt.X:
    return time_x("at", "bottom", padding=34)


def _y(field: str) -> alt.Y:
    """Place by readiness; the scale stands within the plot, on its lines, so that the plot has the whole width."""
    axis = alt.Axis(
        values=[0, 25, 50, 75, 100],
        domain=False,
        grid=True,
        gridOpacity=0.5,
        labelAlign="left",
        labelBaseline="bottom",
        labelColor=SOFT,
        labelFlush=False,
        labelPadding=0,
        ticks=False,
        title=None,
    )
    return alt.Y(f"{field}:Q").scale(domain=[0, 100], nice=False).axis(axis)


def _layers() -> list[alt.Chart]:
    """Lay the line over its range, the lines of today and target behind both, and the words on top."""
    history = alt.Chart(SOURCE)
    steps = history.transform_filter("datum.part == 'point' || datum.part == 'until today'")
    points_only = history.transform_filter("datum.part == 'point'")
    band = steps.transform_filter("isValid(datum.low) && isValid(datum.high)")
    return [
        *_through_lines(history),
        band.mark_area(interpolate="step-after", color=QUIET, opacity=FAINT, aria=False).encode(
            x=_x(), y=_y("low"), y2=alt.Y2("high:Q")
        ),
        steps.mark_line(interpolate="step-after", color=ACCENT, strokeWidth=2.5, aria=False).encode(
            x=_x(), y=_y("readiness")
        ),
        points_only.mark_point(filled=True, color=ACCENT, size=45, opacity=1, aria=False).encode(
            x=_x(), y=_y("readiness")
        ),
        *_last(history),
        _touched(points_only),
    ]


def _through_lines(history: alt.Chart) -> list[alt.Chart]:
    """Draw today and the target date; their names stand above the plot on either side of their lines."""
    lines = history.transform_filter("datum.part == 'today' || datum.part == 'target'")
    dash: Any = {"expr": "datum.part == 'target' ? [5, 4] : [1, 0]"}
    late = "(datum.part == 'today' || scale('x', datum.at) > width - 110)"
    style: dict[str, Any] = {
        "align": {"expr": f"{_AT} < 60 ? 'left' : {late} ? 'right' : 'left'"},
        "dx": {"expr": f"{_AT} < 60 ? 4 : {late} ? -4 : 4"},
        "dy": {"expr": "datum.part == 'today' ? -8 : -24"},
    }
    names = lines.mark_text(baseline="alphabetic", color=INK, fontSize=12, aria=False, **style)
    return [
        lines.mark_rule(color=INK, strokeWidth=1.25, strokeDash=dash, opacity=0.75, aria=False).encode(x=_x()),
        names.encode(x=_x(), y=alt.value(0), text=alt.Text("text:N")),
    ]


def _last(history: alt.Chart) -> list[alt.Chart]:
    """Mark where readiness stands now, and write it beside the mark over a rim of the background."""
    last = history.transform_filter("datum.part == 'last'")
    style: dict[str, Any] = {
        "align": {"expr": f"{_AT} > width - 40 ? 'right' : 'left'"},
        "dx": {"expr": f"{_AT} > width - 40 ? -8 : 9"},
        "dy": {"expr": "datum.readiness > 90 ? 16 : -14"},
        "fontSize": 16,
        "fontWeight": "bold",
        "aria": False,
    }
    rim: Any = {"expr": "background"}
    texts = [
        last.mark_text(**style, color=rim, stroke=rim, strokeWidth=5, strokeJoin="round"),
        last.mark_text(**style, color=INK),
    ]
    return [
        last.mark_point(filled=True, color=ACCENT, size=130, opacity=1, aria=False).encode(x=_x(), y=_y("readiness")),
        *(text.encode(x=_x(), y=_y("readiness"), text=alt.Text("text:N")) for text in texts),
    ]


def _touched(points_only: alt.Chart) -> alt.Chart:
    """Lay a clear disc over each point, wide enough for a finger, that shows the numbers."""
    disc: alt.Chart = points_only.mark_circle(size=500, opacity=0).encode(
        x=_x(),
        y=_y("readiness"),
        tooltip=[
            alt.Tooltip("when:N", title="Day"),
            alt.Tooltip("said:N", title="Readiness"),
            alt.Tooltip("range:N", title="Range over raters"),
            alt.Tooltip("musts:N", title="Musts met"),
        ],
    )
    return disc
