"""How results are shown: a chart with its table, the working under a number, problems with what to do."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from core.charts.chart import Chart
from core.workbook.checks import Problem


def show_chart(chart: Chart, key: str, *, titled: bool = True) -> None:
    """Show a chart, its text alternative, and, folded under it, its table.

    Args:
        chart: What to show.
        key: What it is called on its page.
        titled: Whether its finding stands above it; not needed where the page's title says the same.
    """
    spec = chart.spec if titled else chart.spec | {"title": _key_only(chart.spec["title"])}
    st.vega_lite_chart(chart.frame, spec, width="stretch", key=key, alt=chart.alt)
    folded = st.expander("Table of this chart", key=f"{key}.table", on_change="rerun")
    if folded.open:
        folded.dataframe(chart.table, hide_index=True, width="stretch", alt=chart.alt)


def _key_only(title: dict[str, Any]) -> dict[str, Any]:
    """Put the key to the marks in the place of the title."""
    rest = {name: value for name, value in title.items() if not name.startswith("subtitle")}
    size = {"fontSize": title["subtitleFontSize"], "lineHeight": title["subtitleLineHeight"], "fontWeight": "normal"}
    return rest | size | {"text": title["subtitle"], "color": title["subtitleColor"]}


def show_working(text: str, key: str, label: str = "Working") -> None:
    """Fold the working of a number under it."""
    folded = st.expander(label, key=key, icon=":material/calculate:", on_change="rerun")
    if folded.open:
        folded.markdown(text)


def show_problems(problems: Sequence[Problem], lead: str) -> None:
    """List what needs a look, each with its place and what to do."""
    if problems:
        lines = "\n".join(f"- {problem.sentence()}" for problem in problems)
        st.warning(f"{lead}\n{lines}", icon=":material/report:")
