"""What the charts with one line per row share: the row's name above its marks, its height, its tooltip.

The name stands above the marks, so it has the whole width of a phone. A frame of such a chart has the columns of
`row_columns`.
"""

from collections.abc import Sequence
from typing import Any, Final

import altair as alt

from core.charts.chart import NARROW, text_width
from core.charts.theme import FAINT, INK, QUIET

ROW_COLUMNS: Final = ("row", "name", "detail", "more", "strong", "pitch", "spoken")

ROW_HEIGHT: Final = 42
"""Height of a row in pixels: the name in its upper half, the marks in its lower."""

MARKS_DOWN: Final = 8
"""How many pixels below the middle of the row the marks lie."""

RANGE: Final[dict[str, Any]] = {
    "color": QUIET, "opacity": FAINT, "height": 14, "cornerRadius": 7, "xOffset": -7, "x2Offset": 7,
    "yOffset": MARKS_DOWN,
}  # fmt: skip
"""Looks of the band over raters: rounded around its ends, so that even a range of one value shows."""

_NAME_UP: Final = -11
_CHARACTER: Final = 6.6
"""Pixels that a character of a row's name takes, on the generous side."""


def row_columns(place: int, name: str, detail: str, more: str = "", *, strong: bool = False) -> dict[str, Any]:
    """Give what a row's label needs.

    Args:
        place: The row's number from the top, from 0.
        name: Cut short where the plot is too narrow for it.
        detail: Stands behind the name whatever the width.
        more: Stands behind the detail where there is room.
        strong: Whether the row is to stand out.
    """
    clean = " ".join(name.split())
    return {
        "row": place,
        "name": clean,
        "detail": f" · {detail}" if detail else "",
        "more": f", {more}" if more and detail else f" · {more}" if more else "",
        "strong": strong,
        "pitch": _CHARACTER * text_width(clean) / max(1, len(clean)),
        "spoken": ", ".join(part for part in (clean, detail, more) if part),
    }


def row_y() -> alt.Y:
    """Place marks in the row of their number."""
    return alt.Y("row:O").scale(paddingInner=0, paddingOuter=0).axis(None)


def row_names(data: alt.Chart) -> list[alt.Chart]:
    """Write each row's name over a rim of the background, so that lines behind it do not cross the letters."""
    tail = f"(datum.detail + (width < {NARROW} ? '' : datum.more))"
    room = f"max(8, floor((width - {_CHARACTER} * length({tail})) / datum.pitch))"
    style: dict[str, Any] = {
        "text": {"expr": f"truncate(datum.name, {room}) + {tail}"},
        "align": "left",
        "baseline": "middle",
        "fontSize": 13,
        "fontWeight": {"expr": "datum.strong ? 'bold' : 'normal'"},
        "limit": {"expr": "width"},
        "yOffset": _NAME_UP,
        "aria": False,
    }
    rim = data.mark_text(
        **style, color={"expr": "background"}, stroke={"expr": "background"}, strokeWidth=5, strokeJoin="round"
    )
    names = data.mark_text(**style, color=INK)
    return [layer.encode(x=alt.value(0), y=row_y()) for layer in (rim, names)]


def row_tracks(data: alt.Chart) -> alt.Chart:
    """Draw a faint line across each row."""
    rule = data.mark_rule(color=QUIET, opacity=FAINT, yOffset=MARKS_DOWN, aria=False)
    track: alt.Chart = rule.encode(x=alt.value(0), x2=alt.value("width"), y=row_y())
    return track


def row_strips(data: alt.Chart, tooltip: Sequence[alt.Tooltip], select: alt.Parameter | None = None) -> alt.Chart:
    """Lay a clear strip over each row: it shows the tooltip, is read aloud and, with `select`, can be clicked.

    It lies on top and is as high as the row, so that a finger finds it.
    """
    clear = data.mark_rect(color=QUIET, fillOpacity=0, cursor="pointer" if select else "default")
    strip: alt.Chart = clear.encode(
        x=alt.value(0),
        x2=alt.value("width"),
        y=row_y(),
        tooltip=list(tooltip),
        description=alt.Description("spoken:N"),
    ).properties(name="rows")
    if select is not None:
        lit = alt.when(select, empty=False).then(alt.value(0.14)).otherwise(alt.value(0))
        strip = strip.encode(fillOpacity=lit).add_params(select)
    return strip


def height_of(rows: int) -> int:
    """Give the height of the plot in pixels; never none, so that an empty chart still draws."""
    return max(1, rows) * ROW_HEIGHT
