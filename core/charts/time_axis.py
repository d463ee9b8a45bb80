"""The time axis that charts with dates share: as many ticks as fit, months as "Mar 2027", days as "3 Mar"."""

from typing import Any, Final, Literal

import altair as alt

from core.charts.theme import SOFT

_DAY: Final = 864e5
_DAYS_SHOWN: Final = f"((domain('x')[1] - domain('x')[0]) / {_DAY:.0f})"
_TICKS: Final[Any] = {"expr": f"max(1, min(floor(width / 85), floor({_DAYS_SHOWN})))"}
_LABEL: Final = f"timeFormat(datum.value, {_DAYS_SHOWN} / max(1, floor(width / 85)) < 14 ? '%-d %b' : '%b %Y')"
"""Below 14 days a tick the scale chooses weeks or days, above it months, quarters or years."""


def time_x(field: str, orient: Literal["top", "bottom"], *, padding: int) -> alt.X:
    """Place marks by a date column; `padding` is kept free at both ends, in pixels."""
    axis = alt.Axis(
        orient=orient,
        domain=False,
        grid=True,
        gridOpacity=0.5,
        ticks=False,
        tickCount=_TICKS,
        labelBound=8,
        labelColor=SOFT,
        labelExpr=_LABEL,
        labelPadding=6,
        title=None,
    )
    return alt.X(f"{field}:T").scale(nice=False, padding=padding).axis(axis)
