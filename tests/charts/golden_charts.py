"""The charts whose specs are kept as golden files, one or more of every kind."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.charts.chart import Chart
from core.charts.compare import targets_chart
from core.charts.drivers import driver_chart
from core.charts.gap import gap_chart
from core.charts.history import readiness_chart
from core.charts.progress import progress_chart
from core.charts.timeline import timeline_chart
from tests.charts import frames
from tests.charts.frames import TODAY

FOLDER: Final = Path(__file__).parent / "golden"


def _timeline() -> Chart:
    return timeline_chart(frames.PIECES, frames.ACTIONS, frames.MILESTONES, frames.SPANS, TODAY)


def _empty_timeline() -> Chart:
    pieces, actions = frames.PIECES.head(0), frames.ACTIONS.head(0)
    return timeline_chart(pieces, actions, frames.MILESTONES.head(0), frames.SPANS.head(0), TODAY)


CHARTS: Final[dict[str, Callable[[], Chart]]] = {
    "gap": lambda: gap_chart(frames.GAPS),
    "drivers": lambda: driver_chart(frames.DRIVERS),
    "timeline": _timeline,
    "progress": lambda: progress_chart(frames.PROGRESS),
    "history": lambda: readiness_chart(frames.HISTORY, frames.days("2027-06-30").iloc[0].date(), TODAY),
    "compare": lambda: targets_chart(frames.TARGETS),
}
"""Each chart of the hand-made frames, by the name of its module."""

EMPTY: Final[dict[str, Callable[[], Chart]]] = {
    "gap": lambda: gap_chart(frames.GAPS.head(0)),
    "drivers": lambda: driver_chart(frames.DRIVERS.head(0)),
    "timeline": _empty_timeline,
    "progress": lambda: progress_chart(frames.PROGRESS.head(0)),
    "history": lambda: readiness_chart(frames.HISTORY.head(0), None, TODAY),
    "compare": lambda: targets_chart(frames.TARGETS.head(0)),
}
"""Each chart without a row."""
