"""Shows what is missing for a role: one dumbbell per requirement, from the level now to the level required."""

from functools import cache
from typing import Final

import altair as alt
import pandas as pd

from core.charts.chart import DRAWN_ROWS, SOURCE, Chart, Spec, frame_of, spec_of, titled
from core.charts.gap_words import Requirement, gap_alt, gap_table, gap_title, requirements_of
from core.charts.rows import (
    MARKS_DOWN,
    RANGE,
    ROW_COLUMNS,
    height_of,
    row_columns,
    row_names,
    row_strips,
    row_tracks,
    row_y,
)
from core.charts.theme import MET, SHORT, SOFT
from core.charts.words import shown_of
from core.workbook.scales import LEVEL_MAX, LEVEL_NAMES

SELECTION: Final = "requirement"
"""Name of the selection: a click on a row gives the row's `skill`."""

_COLUMNS: Final = (
    *ROW_COLUMNS, "skill", "start", "required", "ranged", "low", "high", "must", "rated", "state", "said", "short",
    "raters", "driver",
)  # fmt: skip

_STATES: Final = alt.Color("state:N").scale(domain=["met", "open"], range=[MET, SHORT]).legend(None)


def gap_chart(gaps: pd.DataFrame) -> Chart:
    """Draw the requirements of a role against the person.

    Args:
        gaps: One row per requirement in the order to draw (widest weighted shortfall first): skill, driver, level and
            required (0 to 5, level NaN when not rated), low, high (range over raters, NaN when unknown), must, rated,
            counted (bool), shortfall, weighted_shortfall, label ("2 of 4").

    Returns:
        The chart of the first `DRAWN_ROWS` requirements; its table has all. A click selects `SELECTION`.
    """
    found = requirements_of(gaps)
    drawn = found[:DRAWN_ROWS]
    title = gap_title(found)
    spec = titled(_spec(len(drawn)), title, [*shown_of(len(drawn), len(found)), *_key(drawn)])
    return Chart(spec, _frame(drawn), title, gap_alt(found), gap_table(found))


def _key(drawn: list[Requirement]) -> list[str]:
    """Name the marks that the drawing uses."""
    used = {
        "○ level now": bool(drawn),
        "● required": not all(one.must for one in drawn),
        "◆ required, a must": any(one.must for one in drawn),
        "grey band: range over raters": any(one.has_range for one in drawn),
        "dashed: not rated": not all(one.rated for one in drawn),
    }
    return [phrase for phrase, is_used in used.items() if is_used]


def _frame(drawn: list[Requirement]) -> pd.DataFrame:
    return frame_of(
        [
            row_columns(at, one.skill, one.detail, strong=one.must and one.is_open)
            | {
                "skill": one.skill,
                "start": one.start,
                "required": one.required,
                "ranged": one.has_range,
                "low": one.low,
                "high": one.high,
                "must": one.must,
                "rated": one.rated,
                "state": "open" if one.is_open else "met",
                "said": one.label,
                "short": one.short_by,
                "raters": one.raters,
                "driver": one.driver,
            }
            for at, one in enumerate(drawn)
        ],
        _COLUMNS,
    )


def _spec(rows: int) -> Spec:
    return _drawing() | {"height": height_of(rows)}


@cache
def _drawing() -> Spec:
    """Compile the drawing once: only its height depends on the rows, and it takes some 50 ms."""
    return spec_of(_layers(), height_of(1))


def _layers() -> list[alt.Chart]:
    """Lay the marks of all requirements over each other, from back to front."""
    gaps = alt.Chart(SOURCE)
    return [row_tracks(gaps), _range(gaps), *row_names(gaps), *_lines(gaps), *_ends(gaps), _strips(gaps)]


def _x(field: str) -> alt.X:
    names = ", ".join(f"'{level} {name}'" for level, name in LEVEL_NAMES.items())
    axis = alt.Axis(
        orient="top",
        values=list(LEVEL_NAMES),
        grid=True,
        gridOpacity=0.5,
        domain=False,
        ticks=False,
        labelColor=SOFT,
        labelExpr=f"width < 860 ? datum.label : [{names}][datum.value]",
        labelFlush=True,
        labelLimit=170,
        labelPadding=6,
        title=None,
    )
    return alt.X(f"{field}:Q").scale(domain=[0, LEVEL_MAX], nice=False).axis(axis)


def _range(gaps: alt.Chart) -> alt.Chart:
    spread = gaps.transform_filter("datum.ranged")
    band = spread.mark_bar(**RANGE, aria=False)
    drawn: alt.Chart = band.encode(x=_x("low"), x2=alt.X2("high:Q"), y=row_y())
    return drawn


def _lines(gaps: alt.Chart) -> list[alt.Chart]:
    """Draw the shortfall, heavy for a must and dashed when not rated, and the surplus thinly."""
    width = {"expr": "datum.must && datum.state == 'open' ? 5 : 2"}
    dash = {"expr": "datum.rated ? [1, 0] : [5, 4]"}
    short = gaps.transform_filter("datum.state == 'open'").mark_rule(
        strokeWidth=width,
        strokeDash=dash,
        xOffset=6,
        yOffset=MARKS_DOWN,
        aria=False,
    )
    over = gaps.transform_filter("datum.start > datum.required").mark_rule(
        strokeWidth=1.5, x2Offset=-7, yOffset=MARKS_DOWN, aria=False
    )
    return [
        short.encode(x=_x("start"), x2=alt.X2("required:Q"), y=row_y(), color=_STATES),
        over.encode(x=_x("required"), x2=alt.X2("start:Q"), y=row_y(), color=_STATES),
    ]


def _ends(gaps: alt.Chart) -> list[alt.Chart]:
    """Draw the filled mark of what is required and the ring of the level now, wide enough to hold the other."""
    required = gaps.mark_point(
        filled=True,
        opacity=1,
        shape={"expr": "datum.must ? 'diamond' : 'circle'"},
        size={"expr": "datum.state == 'met' ? 50 : datum.must ? 190 : 90"},
        yOffset=MARKS_DOWN,
        aria=False,
    )
    now = gaps.mark_point(
        filled=False,
        opacity=1,
        shape="circle",
        size=150,
        strokeWidth=2.2,
        strokeDash={"expr": "datum.rated ? [1, 0] : [3, 2]"},
        yOffset=MARKS_DOWN,
        aria=False,
    )
    return [
        required.encode(x=_x("required"), y=row_y(), color=_STATES),
        now.encode(x=_x("start"), y=row_y(), color=_STATES),
    ]


def _strips(gaps: alt.Chart) -> alt.Chart:
    tooltip = [
        alt.Tooltip("skill:N", title="Skill"),
        alt.Tooltip("said:N", title="Level now"),
        alt.Tooltip("short:N", title="Short by"),
        alt.Tooltip("raters:N", title="Range over raters"),
        alt.Tooltip("driver:N", title="Driver"),
    ]
    return row_strips(gaps, tooltip, alt.selection_point(name=SELECTION, fields=["skill"]))
