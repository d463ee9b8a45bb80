"""What a page gets of a chart: a spec without data, the frame to show with it, and the same in words and as a table."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import altair as alt
import numpy as np
import pandas as pd

from core.charts.theme import SOFT

Spec = dict[str, Any]

DRAWN_ROWS: Final = 40
"""Most rows that are drawn; the table has all of them."""

NARROW: Final = 640
"""Plot width in pixels below which titles take their narrow form."""

_TITLE_CHARACTERS: Final = {"wide": 76, "narrow": 36}
_KEY_CHARACTERS: Final = {"wide": 100, "narrow": 46}


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """A chart ready to show: `st.vega_lite_chart(chart.frame, chart.spec, alt=chart.alt)`.

    Attributes:
        spec: Vega-Lite without data, `title` on top. Shared between callers: not to be changed.
        frame: Exactly the columns drawn, in the order drawn, at most `DRAWN_ROWS` rows of the user's.
        title: The finding in a sentence.
        alt: The text alternative: the numbers that someone who cannot see the chart needs.
        table: All the chart's data, with plain headers and blanks where nothing is known.
    """

    spec: Spec
    frame: pd.DataFrame
    title: str
    alt: str
    table: pd.DataFrame


SOURCE: Final = alt.NamedData("source")
"""The name under which Streamlit puts the frame into a spec that names no data."""


def spec_of(layers: Sequence[alt.Chart], height: int) -> Spec:
    """Compile layers, back to front, to a Vega-Lite spec without data.

    It fills the width of its container; its plot is `height` pixels high whatever the title takes.
    """
    spec: Spec = alt.LayerChart(data=SOURCE, layer=list(layers), height=height).to_dict()
    for name in ("data", "datasets", "config"):
        spec.pop(name, None)
    return spec | {
        "width": "container",
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": {"left": 8, "right": 10, "top": 4, "bottom": 8},
    }


def frame_of(records: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> pd.DataFrame:
    """Make a frame of records, with the columns in order; what a record does not carry is blank.

    Columns of dates become datetime64[s]. Without records the columns are there and empty.
    """
    return pd.DataFrame({name: _column([record.get(name) for record in records]) for name in columns})


def _column(values: list[Any]) -> Any:
    if any(isinstance(value, date) for value in values):
        return np.array(values, dtype="datetime64[D]").astype("datetime64[s]")
    return values


def titled(spec: Spec, title: str, key: Sequence[str] = ()) -> Spec:
    """Give a copy of a spec with the title on top and, below it, the key to the marks.

    Both are wrapped twice, for a wide and for a narrow plot, and the plot's width chooses when it is drawn.

    Args:
        spec: As from `spec_of`; not changed.
        title: The finding.
        key: Phrases such as "○ now"; a line is only broken between them.
    """
    lines = {f"title_{form}": wrapped(title.split(), width) for form, width in _TITLE_CHARACTERS.items()}
    lines |= {f"key_{form}": wrapped(key, width, between="\u2003") for form, width in _KEY_CHARACTERS.items()}
    return spec | {
        "params": [*spec.get("params", []), *({"name": name, "value": value} for name, value in lines.items())],
        "title": {
            "text": {"expr": f"width < {NARROW} ? title_narrow : title_wide"},
            "subtitle": {"expr": f"width < {NARROW} ? key_narrow : key_wide"},
            "anchor": "start",
            "frame": "group",
            "limit": {"expr": "width + 10"},
            "lineHeight": 21,
            "offset": 14,
            "subtitleColor": SOFT,
            "subtitleFontSize": 13,
            "subtitleLineHeight": 19,
            "subtitlePadding": 6,
        },
    }


def wrapped(parts: Sequence[str], width: int, between: str = " ") -> list[str]:
    """Break parts into lines of at most `width` narrow characters; a part that is longer is cut up.

    >>> wrapped(["3", "musts", "are", "open"], 11)
    ['3 musts are', 'open']
    """
    lines = [""]
    for part in (piece for long in parts for piece in _pieces(long, width)):
        joined = f"{lines[-1]}{between}{part}" if lines[-1] else part
        if lines[-1] and text_width(joined) > width:
            lines.append(part)
        else:
            lines[-1] = joined
    return lines


def _pieces(part: str, width: int) -> list[str]:
    """Cut a part without a place to break it where it grows longer than a line."""
    if text_width(part) <= width:
        return [part]
    pieces = [""]
    for character in part:
        if text_width(pieces[-1] + character) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def text_width(text: str) -> int:
    """Count how many narrow characters a text is wide; ideographs and kana count two."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text if character > "\u10ff")
    return len(text) + wide
