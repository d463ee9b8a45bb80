"""Hand-made frames for the charts, and how a chart is drawn without a browser."""

import json
import re
from datetime import date
from typing import Any

import pandas as pd
import vl_convert

from core.charts.chart import Chart

TODAY = date(2027, 3, 1)
NAN = float("nan")


def days(*texts: str | None) -> "pd.Series[pd.Timestamp]":
    """Make a column of dates; None is not known."""
    return pd.Series(pd.to_datetime(pd.Series(texts, dtype=object)), dtype="datetime64[s]")


def gap(skill: str, level: float, required: float, **other: Any) -> dict[str, Any]:
    """Make one row of a gap frame, with the arithmetic done; `other` replaces cells."""
    rated = level == level  # noqa: PLR0124 - only NaN differs from itself
    shortfall = max(0.0, required - (level if rated else 0.0))
    label = f"{level:g} of {required:g}" if rated else f"not rated, {required:g} asked"
    row = {"skill": skill, "driver": "technical", "level": level, "required": required, "low": NAN, "high": NAN,
           "must": False, "rated": rated, "counted": False, "shortfall": shortfall,
           "weighted_shortfall": 3 * shortfall, "label": label}  # fmt: skip
    return row | other


GAPS = pd.DataFrame(
    [
        gap("SQL", 1.0, 4.0, must=True, low=1.0, high=2.0),
        gap("Data modelling", NAN, 3.0, must=True),
        gap("Team of people managed", 3.5, 5.0, counted=True, label="7 of 10"),
        gap("Storytelling", 2.0, 3.0, low=1.5, high=3.5),
        gap("Coaching", 3.0, 3.0, must=True),
        gap("Excel", 5.0, 2.0),
    ]
)

DRIVERS = pd.DataFrame(
    {
        "driver": ["technical", "communication", "leadership", "strategic thinking", "network", "flexibility"],
        "share_met": [0.64, 1.0, 0.2, NAN, 0.45, 0.999],
        "required_sum": [40.0, 12.0, 20.0, 0.0, 10.0, 1000.0],
        "met_sum": [25.6, 12.0, 4.0, 0.0, 4.5, 999.0],
        "requirements": [5, 2, 1, 0, 1, 1],
        "not_rated": [1, 0, 0, 0, 0, 0],
        "skills": [9, 4, 2, 3, 0, 1],
        "mean_level": [2.8, 3.5, 1.5, 2.0, NAN, 3.0],
    }
)

PIECES = pd.DataFrame(
    {
        "row": ["a", "b", "b", "b", "c"],
        "action": ["SQL course", "Lead the forecast", "Lead the forecast", "Lead the forecast", "Talks with Dana"],
        "kind": ["course", "stretch assignment", "stretch assignment", "stretch assignment", "mentoring"],
        "start": days("2027-03-01", "2027-03-20", "2027-04-24", "2027-05-11", "2027-05-20"),
        "end": days("2027-03-20", "2027-04-10", "2027-05-11", "2027-05-20", "2027-05-22"),
        "hours": [30.0, 18.0, 12.0, 8.0, 1.0],
        "late": [False, False, False, True, False],
    }
)
ACTIONS = pd.DataFrame(
    {
        "row": ["a", "b", "c"],
        "action": ["SQL course", "Lead the forecast", "Talks with Dana"],
        "kind": ["course", "stretch assignment", "mentoring"],
        "due": days("2027-04-01", "2027-05-10", None),
        "finish": days("2027-03-19", "2027-05-19", "2027-05-21"),
        "days_late": [0.0, 9.0, NAN],
        "hours_remaining": [30.0, 38.0, 1.0],
    }
)
MILESTONES = pd.DataFrame(
    {
        "milestone": ["Portfolio live", "Forecast led"],
        "due": days("2027-02-28", "2027-05-10"),
        "forecast": days("2027-02-20", "2027-05-19"),
        "done_on": days("2027-02-20", None),
        "days_late": [0.0, 9.0],
    }
)
SPANS = pd.DataFrame(
    {
        "window": ["Spring leave", "Next year's close"],
        "kind": ["away", "busy"],
        "start": days("2027-04-10", "2028-01-01"),
        "end": days("2027-04-24", "2028-01-15"),
    }
)

PROGRESS = pd.DataFrame(
    {
        "milestone": ["SQL exam passed", "Forecast led", "Board talk"],
        "due": days("2027-03-31", "2027-06-30", None),
        "share_done": [0.8, 0.2, NAN],
        "share_expected": [0.75, 0.35, NAN],
        "state": ["on plan", "behind", "no actions"],
        "done_hours": [24.0, 12.0, 0.0],
        "total_hours": [30.0, 60.0, 0.0],
    }
)

HISTORY = pd.DataFrame(
    {
        "at": pd.to_datetime(["2026-09-01 10:00", "2026-11-01 18:30", "2027-02-15 09:00"]),
        "readiness": [51.0, 48.4, 64.0],
        "low": [NAN, 40.0, 55.0],
        "high": [NAN, 50.0, 70.0],
        "musts_met": [3, 3, 5],
        "musts": [8, 8, 8],
    }
)

TARGETS = pd.DataFrame(
    {
        "role": ["Lead analyst", "Product owner", "Head of data"],
        "readiness": [64.2, 71.5, NAN],
        "low": [55.0, 71.5, NAN],
        "high": [70.0, 71.5, NAN],
        "provable": [41.0, 66.0, NAN],
        "musts_met": [5, 0, 0],
        "musts": [8, 0, 0],
    }
)


def spec_to_draw(chart: Chart, width: int = 900, background: str = "#ffffff") -> dict[str, Any]:
    """Put the frame, a width and a background into a chart's spec, as the page that shows it does."""
    text = chart.frame.to_json(orient="records", date_format="iso")
    values = json.loads(re.sub(r"(\d\dT[\d:]{8}(?:\.\d+)?)Z?\"", r'\1"', text))  # without a zone: local time
    return chart.spec | {"data": {"name": "source", "values": values}, "width": width, "background": background}


def drawn(chart: Chart, width: int = 900, background: str = "#ffffff") -> str:
    """Draw a chart as SVG text."""
    return str(vl_convert.vegalite_to_svg(spec_to_draw(chart, width, background)))


def texts(svg: str) -> list[str]:
    """List the words of a drawing: each text with its lines joined."""
    found = re.findall(r"<text[^>]*>(.*?)</text>", svg, flags=re.DOTALL)
    plain = (" ".join(re.sub(r"<[^>]+>", " ", one).split()) for one in found)
    return [one.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">") for one in plain]
