"""How results are shown: a chart with its table, the working under a number, problems with what to do."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from core.charts.chart import Chart
from core.workbook.checks import Problem
from core.workbook.words import literal


def show_chart(chart: Chart, key: str, *, titled: bool = True) -> None:
    """Show a chart, its text alternative, and, folded under it, its table."""
    st.vega_lite_chart(chart.frame, _spec(chart, titled=titled), width="stretch", key=key, alt=chart.alt)
    _show_table(chart, key)


def show_chart_to_click(chart: Chart, key: str, selection: str, *, titled: bool = True) -> list[dict[str, Any]]:
    """Show a chart whose marks can be clicked.

    Args:
        chart: What to show.
        key: What it is called on its page.
        selection: The name of the chart's selection.
        titled: Whether its finding stands above it; not needed where the page's title says the same.

    Returns:
        The fields of the marks that are selected; none before the first click.
    """
    event = st.vega_lite_chart(
        chart.frame, _spec(chart, titled=titled), width="stretch", key=key, alt=chart.alt, on_select="rerun",
        selection_mode=selection,
    )  # fmt: skip
    _show_table(chart, key)
    selected: list[dict[str, Any]] = event["selection"].get(selection, [])
    return selected


def _spec(chart: Chart, *, titled: bool) -> dict[str, Any]:
    return chart.spec if titled else chart.spec | {"title": _key_only(chart.spec["title"])}


def _show_table(chart: Chart, key: str) -> None:
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


def show_problems(problems: Sequence[Problem], lead: str, most: int = 20) -> None:
    """List what needs a look, each with its place and what to do.

    Args:
        problems: What to list.
        lead: The sentence above them.
        most: How many are written out; the number of the others is said.
    """
    if problems:
        lines = [f"- {literal(problem.sentence())}" for problem in problems[:most]]
        if len(problems) > most:
            lines.append(f"- … and {len(problems) - most:,} more.")
        st.warning("\n".join([lead, *lines]), icon=":material/report:")
