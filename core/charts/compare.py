"""Shows several target roles side by side: readiness, its range over raters, what is provable, and the musts."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import altair as alt
import pandas as pd

from core.charts.chart import DRAWN_ROWS, SOURCE, Chart, Spec, frame_of, spec_of, titled
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
from core.charts.theme import ACCENT, INK, SOFT
from core.charts.words import known, listed, points, shortened, shown_of, span

KEY: Final = ("● readiness", "grey band: range over raters", "upright: provable today")

SELECTION: Final = "role"
"""Name of the selection: a click on a row gives its `name`."""

_COLUMNS: Final = (*ROW_COLUMNS, "readiness", "low", "high", "provable", "musts", "range", "proof")


@dataclass(frozen=True, slots=True)
class Target:
    """A role compared; shares 0 to 100, None when nothing is required of it."""

    role: str
    readiness: float | None
    low: float | None
    high: float | None
    provable: float | None
    musts_met: int
    musts: int

    @property
    def musts_words(self) -> str:
        """The musts beside the readiness: "musts 5 of 8"."""
        return f"musts {self.musts_met:,} of {self.musts:,}" if self.musts else "no musts"

    @property
    def said(self) -> str:
        """Readiness and musts in words."""
        return "nothing required yet" if self.readiness is None else f"{points(self.readiness)}, {self.musts_words}"

    @property
    def range_words(self) -> str:
        """The range over raters in words."""
        return "" if self.low is None or self.high is None else span(self.low, self.high)


def targets_chart(targets: pd.DataFrame) -> Chart:
    """Draw several roles side by side.

    Args:
        targets: One row per role in the order to draw: role, readiness, low, high, provable (0 to 100, NaN when nothing
            is required), musts_met, musts.

    Returns:
        The chart of the first `DRAWN_ROWS` roles; a click selects `SELECTION`.
    """
    found = _targets(targets)
    drawn = found[:DRAWN_ROWS]
    title = targets_title(found)
    key = (*shown_of(len(drawn), len(found)), *KEY) if found else ()
    records = [_record(at, one) for at, one in enumerate(drawn)]
    spec = titled(_spec(len(drawn)), title, key)
    return Chart(spec, frame_of(records, _COLUMNS), title, _alt(found), _table(found))


def _targets(frame: pd.DataFrame) -> list[Target]:
    names = ("readiness", "low", "high", "provable")
    shares = [[value if known(value) else None for value in frame[name].tolist()] for name in names]
    whole = [frame[name].tolist() for name in ("musts_met", "musts")]
    return [
        Target(str(role), readiness, low, high, provable, int(met), int(musts))
        for role, readiness, low, high, provable, met, musts in zip(
            frame["role"].tolist(), *shares, *whole, strict=True
        )
    ]


def _record(place: int, one: Target) -> dict[str, object]:
    proof = "not known" if one.provable is None else points(one.provable)
    more = f"provable {proof}" if one.provable is not None else ""
    return row_columns(place, one.role, one.said, more) | {
        "readiness": one.readiness,
        "low": one.low,
        "high": one.high,
        "provable": one.provable,
        "musts": one.said,
        "range": one.range_words or "not known",
        "proof": proof,
    }


def targets_title(found: Sequence[Target]) -> str:
    """Say the finding: the role one is readiest for, with its musts; the first among equals."""
    asked = [one for one in found if one.readiness is not None]
    if not found:
        return "No role to compare yet"
    if not asked:
        return "Nothing is required of these roles yet" if len(found) > 1 else "Nothing is required of this role yet"
    best = max(asked, key=lambda one: one.readiness or 0.0)
    told = f"{shortened(best.role)} is closest" if len(asked) > 1 else f"{shortened(best.role)}"
    return f"{told}: readiness {best.said}"


def _alt(found: Sequence[Target]) -> str:
    if not found:
        return "No role to compare. Add roles and what they ask for."
    said = [
        f"{shortened(one.role)} ({one.said}" + (f", over raters {one.range_words}" if one.range_words else "") + ")"
        for one in found
    ]
    return f"Readiness by role, 0 to 100: {listed(said, most=8)}."


def _table(found: Sequence[Target]) -> pd.DataFrame:
    shares = ("Readiness", "Lowest over raters", "Highest over raters", "Provable")
    records = [(one.role, one.readiness, one.low, one.high, one.provable, one.musts_met, one.musts) for one in found]
    table = pd.DataFrame(records, columns=["Role", *shares, "Musts met", "Musts"])
    return table.astype(dict.fromkeys(shares, "float64")).round(1)


def _spec(rows: int) -> Spec:
    return _drawing() | {"height": height_of(rows)}


@cache
def _drawing() -> Spec:
    """Compile the drawing once: only its height depends on the rows, and it takes some 50 ms."""
    return spec_of(_layers(), height_of(1))


def _x(field: str) -> alt.X:
    axis = alt.Axis(
        orient="top", values=[0, 25, 50, 75, 100], labelColor=SOFT, grid=True, gridOpacity=0.5, domain=False,
        ticks=False, title=None,
    )  # fmt: skip
    return alt.X(f"{field}:Q").scale(domain=[0, 100], nice=False).axis(axis)


def _layers() -> list[alt.Chart]:
    targets = alt.Chart(SOURCE)
    spread = targets.transform_filter("isValid(datum.low) && datum.high > datum.low")
    band = spread.mark_bar(**RANGE, aria=False)
    dot = targets.mark_point(filled=True, color=ACCENT, size=150, opacity=1, yOffset=MARKS_DOWN, aria=False)
    proven = targets.transform_filter("isValid(datum.provable)").mark_tick(
        orient="vertical", color=INK, size=18, thickness=2.5, opacity=1, yOffset=MARKS_DOWN, aria=False
    )
    tooltip = [
        alt.Tooltip("name:N", title="Role"),
        alt.Tooltip("musts:N", title="Readiness"),
        alt.Tooltip("range:N", title="Range over raters"),
        alt.Tooltip("proof:N", title="Provable"),
    ]
    return [
        row_tracks(targets),
        band.encode(x=_x("low"), x2=alt.X2("high:Q"), y=row_y()),
        *row_names(targets),
        dot.encode(x=_x("readiness"), y=row_y()),
        proven.encode(x=_x("provable"), y=row_y()),
        row_strips(targets, tooltip, alt.selection_point(name=SELECTION, fields=["name"])),
    ]
