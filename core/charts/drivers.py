"""Shows how much of what each driver requires is there: a small bar per driver, full when everything is met."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import altair as alt
import numpy as np
import pandas as pd

from core.charts.chart import SOURCE, Chart, Spec, frame_of, spec_of, titled
from core.charts.rows import MARKS_DOWN, ROW_COLUMNS, height_of, row_columns, row_names, row_strips, row_y
from core.charts.theme import FAINT, MET, QUIET, SOFT
from core.charts.words import known, listed, percent, sentences
from core.workbook.words import count_of

KEY: Final = ("bar: share met", "outline: what is required")

_COLUMNS: Final = (*ROW_COLUMNS, "share", "said", "held")


@dataclass(frozen=True, slots=True)
class Driver:
    """One driver: share met 0 to 1 (None: nothing is required) of so many requirements; skills and mean level."""

    name: str
    share: float | None
    requirements: int
    skills: int
    mean_level: float | None
    not_rated: int = 0

    @property
    def judged(self) -> bool:
        """Whether any of its requirements is rated."""
        return self.share is not None and self.not_rated < self.requirements

    @property
    def said(self) -> str:
        """Its share and requirements in words."""
        if self.share is None:
            return "nothing required"
        asked = count_of(self.requirements, "requirement")
        return f"{percent(self.share)}, {asked}" if self.judged else f"not rated, {asked}"

    @property
    def held(self) -> str:
        """Its skills and their mean level in words."""
        mean = f", mean level {self.mean_level:.1f}" if self.mean_level is not None else ""
        return count_of(self.skills, "skill") + mean


def driver_chart(drivers: pd.DataFrame) -> Chart:
    """Draw how far each driver is met.

    Args:
        drivers: One row per driver in the order to draw: driver, share_met (0 to 1, NaN when nothing is required),
            requirements, not_rated (of these), skills, mean_level (NaN when no skill is rated).
    """
    found = _drivers(drivers)
    lowest = _lowest(found)
    records = [
        row_columns(at, one.name.capitalize(), one.said, strong=one is lowest)
        | {"share": one.share, "said": one.said, "held": one.held}
        for at, one in enumerate(found)
    ]
    title = driver_title(found)
    spec = titled(_spec(len(found)), title, KEY if found else ())
    return Chart(spec, frame_of(records, _COLUMNS), title, _alt(found), _table(found))


def _drivers(frame: pd.DataFrame) -> list[Driver]:
    names = ("driver", "share_met", "requirements", "skills", "mean_level", "not_rated")
    return [
        Driver(
            str(name), share if known(share) else None, int(asked), int(skills), mean if known(mean) else None, unrated
        )
        for name, share, asked, skills, mean, unrated in zip(*(frame[name].tolist() for name in names), strict=True)
    ]


def _lowest(found: Sequence[Driver]) -> Driver | None:
    """Find the rated driver with the lowest share met, the first among equals; None when every one is fully met."""
    return min((one for one in found if one.judged and _share(one) < 1), key=_share, default=None)


def _share(one: Driver) -> float:
    return 0.0 if one.share is None else one.share


def driver_title(found: Sequence[Driver]) -> str:
    """Say the finding: the driver with the lowest share met, the first among equals."""
    asked = sum(one.share is not None for one in found)
    lowest = _lowest(found)
    unrated = sum(one.share is not None and not one.judged for one in found)
    if not asked:
        return "No driver has a requirement yet"
    if unrated == asked:
        return "No requirement is rated yet"
    if unrated:
        return f"{_rated_title(found, asked, lowest)}; {unrated} not rated"
    return _rated_title(found, asked, lowest)


def _rated_title(found: Sequence[Driver], asked: int, lowest: Driver | None) -> str:
    if lowest is None:
        return "Every driver with a requirement is fully met"
    if asked == 1:
        return f"{lowest.name.capitalize()} is the only driver required: {percent(_share(lowest))} met"
    least = [one.name for one in found if one.judged and percent(_share(one)) == percent(_share(lowest))]
    if len(least) == asked:
        return f"Every driver that is required is met to {percent(_share(lowest))}"
    if len(least) > 1:
        return f"{listed(least, most=6).capitalize()} are the least met drivers, at {percent(_share(lowest))}"
    return f"{lowest.name.capitalize()} is the least met driver, at {percent(_share(lowest))}"


def _alt(found: Sequence[Driver]) -> str:
    asked = [f"{one.name} ({one.said})" for one in found if one.share is not None]
    free = [one.name for one in found if one.share is None]
    if not asked:
        return "No driver to draw: nothing is required. Choose a target role, or say what the role asks for."
    return sentences(
        f"Share of the requirements met by driver: {listed(asked, most=7)}.",
        f"Nothing required: {listed(free, most=7)}." if free else "",
    )


def _table(found: Sequence[Driver]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Driver": [one.name for one in found],
            "Met, %": np.array(
                [None if one.share is None else round(100 * one.share, 1) for one in found], dtype=float
            ),
            "Requirements": [one.requirements for one in found],
            "Skills": [one.skills for one in found],
            "Mean level": np.array([one.mean_level for one in found], dtype=float),
        }
    )


def _spec(rows: int) -> Spec:
    return _drawing() | {"height": height_of(rows)}


@cache
def _drawing() -> Spec:
    """Compile the drawing once: only its height depends on the rows, and it takes some 50 ms."""
    return spec_of(_layers(), height_of(1))


def _layers() -> list[alt.Chart]:
    """Lay a bar into the outline of what is required; a driver without requirements has only a dashed outline."""
    drivers = alt.Chart(SOURCE)
    bar: dict[str, Any] = {"height": 14, "cornerRadius": 2, "yOffset": MARKS_DOWN, "aria": False}
    axis = alt.Axis(
        orient="top", values=[0, 0.5, 1], format="%", labelColor=SOFT, grid=False, domain=False, ticks=False, title=None
    )
    share = alt.X("share:Q").scale(domain=[0, 1], nice=False).axis(axis)
    outline = drivers.mark_bar(
        **bar,
        color=QUIET,
        fillOpacity=FAINT / 2,
        stroke=QUIET,
        strokeDash={"expr": "isValid(datum.share) ? [1, 0] : [2, 4]"},
    )
    asked = drivers.transform_filter("isValid(datum.share)")
    tooltip = [
        alt.Tooltip("name:N", title="Driver"),
        alt.Tooltip("said:N", title="Met"),
        alt.Tooltip("held:N", title="Skills"),
    ]
    return [
        outline.encode(x=alt.value(0), x2=alt.value("width"), y=row_y()),
        asked.mark_bar(**bar, color=MET).encode(x=share, y=row_y()),
        *row_names(drivers),
        row_strips(drivers, tooltip),
    ]
