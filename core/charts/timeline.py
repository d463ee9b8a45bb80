"""Shows when the work gets done: a bar per action in the order of work, milestones, today, and when one is away."""

from datetime import date
from functools import cache
from typing import Any, Final

import altair as alt
import pandas as pd

from core.charts.chart import DRAWN_ROWS, SOURCE, Chart, Spec, spec_of, titled
from core.charts.rows import MARKS_DOWN, height_of, row_names, row_strips, row_tracks, row_y
from core.charts.theme import ACCENT, INK, MET, ON_COLOUR, QUIET, SHORT
from core.charts.time_axis import time_x
from core.charts.timeline_plan import plan_of
from core.charts.timeline_rows import timeline_frame, timeline_key
from core.charts.timeline_words import timeline_alt, timeline_table, timeline_title
from core.charts.words import shown_of

SELECTION: Final = "action"
"""Name of the selection: a click on a row gives `what`, the name of the action or milestone."""

_PIXELS: Final = "(scale('x', datum.end) - scale('x', datum.start))"
_STATES: Final = alt.Color("style:N").scale(domain=["on time", "late", "done"], range=[ACCENT, SHORT, MET]).legend(None)


def timeline_chart(
    pieces: pd.DataFrame, actions: pd.DataFrame, milestones: pd.DataFrame, spans: pd.DataFrame, today: date
) -> Chart:
    """Draw the schedule.

    Args:
        pieces: Stretches of work: row (the action's), action, kind, start, end (half-open, datetime64), hours,
            late (bool, for the part after the due date).
        actions: In the order of work: row, action, kind, due, finish (datetime64), days_late, hours_remaining.
        milestones: milestone, due, forecast, done_on (datetime64), days_late.
        spans: window, kind, start, end (half-open, datetime64).
        today: Drawn as a line.

    Returns:
        The chart of the first `DRAWN_ROWS` actions; its table has all. A click selects `SELECTION`.
    """
    plan = plan_of(pieces, actions, milestones, spans, today)
    drawn = plan.first(DRAWN_ROWS)
    frame, rows = timeline_frame(drawn)
    title = timeline_title(plan)
    key = [*shown_of(len(drawn.actions), len(plan.actions)), *timeline_key(drawn)]
    return Chart(titled(_spec(rows), title, key), frame, title, timeline_alt(plan), timeline_table(plan))


def _spec(rows: int) -> Spec:
    return _drawing() | {"height": height_of(rows)}


@cache
def _drawing() -> Spec:
    """Compile the drawing once: only its height depends on the rows, and it takes some 50 ms."""
    return spec_of(_layers(), height_of(1))


def _layers() -> list[alt.Chart]:
    plan = alt.Chart(SOURCE)
    rows = _only(plan, "action", "milestone", "lane")
    return [
        *_shades(plan),
        row_tracks(_only(plan, "action", "milestone")),
        *_through_lines(plan),
        *row_names(rows),
        *_spans(plan),
        *_pieces(plan),
        *_milestones(plan),
        _dues(plan),
        _today(plan),
        _strips(rows),
    ]


def _x(field: str) -> alt.X:
    return time_x(field, "top", padding=10)


def _only(plan: alt.Chart, *parts: str) -> alt.Chart:
    """Keep the records of some parts of the chart."""
    kept: alt.Chart = plan.transform_filter(" || ".join(f"datum.part == '{part}'" for part in parts))
    return kept


def _shades(plan: alt.Chart) -> list[alt.Chart]:
    """Shade busy and away spans through all rows."""
    shade = _only(plan, "span").mark_rect(color=QUIET, opacity=0.16, aria=False)
    return [shade.encode(x=_x("start"), x2=alt.X2("end:T"), y=alt.value(0), y2=alt.value("height"))]


def _through_lines(plan: alt.Chart) -> list[alt.Chart]:
    """Draw today, and the due date of each milestone that is not reached, through all rows."""
    open_milestones = _only(plan, "milestone").transform_filter("datum.style != 'done'")
    return [
        open_milestones.mark_rule(strokeWidth=1, strokeDash=[2, 3], aria=False).encode(x=_x("start"), color=_STATES),
        _only(plan, "today").mark_rule(color=INK, strokeWidth=1.5, aria=False).encode(x=_x("start")),
    ]


def _spans(plan: alt.Chart) -> list[alt.Chart]:
    """Draw the spans in their own row, named where the name fits; the row's label names all."""
    spans = _only(plan, "span")
    block = spans.mark_bar(height=18, yOffset=MARKS_DOWN, color=QUIET, opacity=0.4, cornerRadius=2, aria=False)
    return [block.encode(x=_x("start"), x2=alt.X2("end:T"), y=row_y()), _inside(spans, INK)]


def _inside(bars: alt.Chart, color: Any) -> alt.Chart:
    """Write a bar's text into it, where it fits."""
    style: dict[str, Any] = {
        "color": color,
        "xOffset": {"expr": f"{_PIXELS} / 2"},
        "opacity": {"expr": f"{_PIXELS} > 6.5 * length(datum.text) + 6 ? 1 : 0"},
    }
    text = bars.mark_text(align="center", fontSize=11, yOffset=MARKS_DOWN, aria=False, **style)
    drawn: alt.Chart = text.encode(x=_x("start"), y=row_y(), text=alt.Text("text:N"))
    return drawn


def _dues(plan: alt.Chart) -> alt.Chart:
    dated = _only(plan, "action").transform_filter("isValid(datum.due)")
    tick = dated.mark_tick(
        orient="vertical", color=INK, size=22, thickness=2, opacity=1, yOffset=MARKS_DOWN, aria=False
    )
    drawn: alt.Chart = tick.encode(x=_x("due"), y=row_y())
    return drawn


def _pieces(plan: alt.Chart) -> list[alt.Chart]:
    """Draw the work: filled, outlined, rounded or dashed by what it is, with its hours where they fit."""
    color = {"expr": f"datum.style == 'late' ? '{SHORT}' : '{ACCENT}'"}
    style: dict[str, Any] = {
        "color": color,
        "stroke": color,
        "fillOpacity": {"expr": "datum.style == 'learning' ? 1 : 0.12"},
        "strokeDash": {"expr": "datum.style == 'late' ? [5, 3] : [1, 0]"},
        "cornerRadius": {"expr": "datum.style == 'people' ? 9 : 2"},
    }
    pieces = _only(plan, "piece")
    bars = pieces.mark_bar(height=18, strokeWidth=2, yOffset=MARKS_DOWN, aria=False, **style)
    return [
        bars.encode(x=_x("start"), x2=alt.X2("end:T"), y=row_y()),
        _inside(pieces, {"expr": f"datum.style == 'learning' ? '{ON_COLOUR}' : ({INK['expr']})"}),
    ]


def _milestones(plan: alt.Chart) -> list[alt.Chart]:
    """Draw each milestone's diamond, and how far the forecast lies behind it."""
    milestones = _only(plan, "milestone")
    late = milestones.transform_filter("datum.style == 'late' && isValid(datum.end)")
    diamond: dict[str, Any] = {"shape": "diamond", "opacity": 1, "yOffset": MARKS_DOWN, "aria": False}
    behind = late.mark_rule(strokeWidth=2, yOffset=MARKS_DOWN, x2Offset=-7, aria=False)
    return [
        behind.encode(x=_x("start"), x2=alt.X2("end:T"), y=row_y(), color=_STATES),
        milestones.mark_point(filled=True, size=150, **diamond).encode(x=_x("start"), y=row_y(), color=_STATES),
        late.mark_point(filled=False, size=130, strokeWidth=2, **diamond).encode(x=_x("end"), y=row_y(), color=_STATES),
    ]


def _today(plan: alt.Chart) -> alt.Chart:
    """Name today's line below the plot, where no row is."""
    side: Any = {
        "expr": "scale('x', datum.start) < 20 ? 'left' : scale('x', datum.start) > width - 20 ? 'right' : 'center'"
    }
    label = _only(plan, "today").mark_text(
        align=side, baseline="top", color=INK, fontSize=12, fontWeight="bold", dy=4, aria=False
    )
    drawn: alt.Chart = label.encode(x=_x("start"), y=alt.value("height"), text=alt.Text("text:N"))
    return drawn


def _strips(rows: alt.Chart) -> alt.Chart:
    tooltip = [
        alt.Tooltip("what:N", title="What"),
        alt.Tooltip("kind:N", title="Kind"),
        alt.Tooltip("when:N", title="When"),
        alt.Tooltip("due_words:N", title="Due"),
        alt.Tooltip("late:N", title="On time"),
    ]
    return row_strips(rows, tooltip, alt.selection_point(name=SELECTION, fields=["what"]))
