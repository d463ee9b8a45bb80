"""Readiness over time: how far it came, up to today, towards the target date."""

from datetime import date

import pandas as pd
import pytest

from core.charts.chart import Chart
from core.charts.history import DRAWN_POINTS, readiness_chart
from tests.charts.frames import HISTORY, TODAY, drawn, texts

TARGET = date(2027, 6, 30)


def chart_of(history: pd.DataFrame = HISTORY, target: date | None = TARGET) -> Chart:
    """Draw a history as of `TODAY`."""
    return readiness_chart(history, target, TODAY)


@pytest.mark.parametrize(
    ("scores", "title"),
    [
        ([51.0, 48.4, 64.0], "Readiness is 64, up 13 points since 1 Sep 2026"),
        ([51.0, 60.0, 50.0], "Readiness is 50, down 1 point since 1 Sep 2026"),
        ([51.0, 60.0, 51.2], "Readiness is 51, as on 1 Sep 2026"),
        ([51.0, 60.0, 99.9], "Readiness is 99, up 49 points since 1 Sep 2026"),
    ],
)
def test_the_title_says_where_it_stands_and_how_it_moved(scores: list[float], title: str) -> None:
    assert chart_of(HISTORY.assign(readiness=scores)).title == title


def test_one_point_is_drawn_and_said_to_be_the_beginning() -> None:
    first = HISTORY.head(1)
    assert chart_of(first).title == "Readiness is 51; its history begins on 1 Sep 2026"
    assert readiness_chart(first, None, date(2026, 9, 1)).title == "Readiness is 51; its history begins today"
    assert "51" in texts(drawn(chart_of(first)))


def test_the_line_runs_on_to_today_at_the_last_value() -> None:
    frame = chart_of().frame
    until = frame[frame["part"] == "until today"].iloc[0]
    assert until["at"] == pd.Timestamp(TODAY)
    assert until["readiness"] == 64.0


def test_no_step_is_added_when_the_last_point_is_today() -> None:
    frame = readiness_chart(HISTORY, None, date(2027, 2, 15)).frame
    assert "until today" not in set(frame["part"])


def test_the_last_value_today_and_the_target_date_are_named() -> None:
    for width in (340, 900):
        assert {"64", "today", "target 30 Jun 2027"} <= set(texts(drawn(chart_of(), width)))


def test_without_a_target_date_there_is_no_target_line() -> None:
    assert "target" not in set(chart_of(target=None).frame["part"])
    assert "Target date" not in chart_of(target=None).alt


def test_the_scale_always_runs_from_0_to_100() -> None:
    assert {"0", "25", "50", "75", "100"} <= set(texts(drawn(chart_of())))


def test_moments_without_a_readiness_are_left_out() -> None:
    holes = HISTORY.assign(readiness=[51.0, float("nan"), 64.0])
    assert list(chart_of(holes).table["Readiness"]) == [51.0, 64.0]


def test_the_text_alternative_has_first_last_range_and_musts() -> None:
    assert chart_of().alt == (
        "Readiness, 0 to 100, on 3 days: 51 on 1 Sep 2026, 64 on 15 Feb 2027, over raters 55 to 70, musts met 5 of 8. "
        "Lowest 48, highest 64. Target date 30 Jun 2027."
    )


def test_a_very_long_history_draws_its_latest_points_and_keeps_all_in_the_table() -> None:
    many = pd.DataFrame(
        {"at": pd.date_range("2020-01-01", periods=1000, freq="D"), "readiness": 50.0, "low": 40.0, "high": 60.0,
         "musts_met": 1, "musts": 2}
    )  # fmt: skip
    chart = chart_of(many)
    points = chart.frame[chart.frame["part"] == "point"]
    assert len(points) == DRAWN_POINTS
    assert points["at"].max() == many["at"].max()
    assert len(chart.table) == 1000
