"""The timeline: order of work, lateness, milestones, spans, and that it stands on a phone."""

from datetime import date

import pandas as pd
import pytest

from core.charts.chart import Chart
from core.charts.theme import ACCENT, SHORT
from core.charts.timeline import timeline_chart
from core.charts.timeline_plan import span_words
from core.charts.words import day
from tests.charts.frames import ACTIONS, MILESTONES, NAN, PIECES, SPANS, TODAY, days, drawn, texts

NO_MILESTONES, NO_SPANS = MILESTONES.head(0), SPANS.head(0)


def timeline(actions: pd.DataFrame = ACTIONS, milestones: pd.DataFrame = MILESTONES) -> Chart:
    """Draw the hand-made plan, with other actions or milestones."""
    return timeline_chart(PIECES, actions, milestones, SPANS, TODAY)


def key_of(chart: Chart) -> str:
    """Give the key under the title."""
    return " ".join({param["name"]: param.get("value") for param in chart.spec["params"]}["key_wide"])


def part(chart: Chart, name: str) -> pd.DataFrame:
    """Give the records of one part of the drawing."""
    return chart.frame[chart.frame["part"] == name].reset_index(drop=True)


def test_one_late_action_is_named_with_its_days() -> None:
    assert timeline().title == "“Lead the forecast” will be 9 days late; the other 2 actions are not"


@pytest.mark.parametrize(
    ("late", "title"),
    [
        ([0.0, 1.0], "“Lead the forecast” will be 1 day late; the other action is not"),
        ([2.0, 9.0], "2 of 2 actions will be late; “Lead the forecast” the most, by 9 days"),
        ([0.0, NAN], "All 2 actions are done by 19 May 2027; nothing is late"),
    ],
)
def test_the_title_counts_what_is_late(late: list[float], title: str) -> None:
    assert timeline(ACTIONS.head(2).assign(days_late=late)).title == title


def test_a_single_action_is_said_by_its_name() -> None:
    assert timeline(ACTIONS.head(1)).title == "“SQL course” is done by 19 Mar 2027; nothing is late"
    late = ACTIONS.head(1).assign(days_late=3.0)
    assert timeline(late).title == "“SQL course” will be 3 days late"


def test_actions_that_cannot_be_scheduled_are_counted() -> None:
    nowhere = ACTIONS.head(2).assign(finish=days(None, None), days_late=NAN)
    assert timeline(nowhere).title == "2 actions without a date yet"
    half = ACTIONS.head(2).assign(finish=days("2027-03-19", None), days_late=NAN)
    assert timeline(half).title == "1 of 2 actions is done by 19 Mar 2027; nothing is late"


def test_rows_are_spans_then_milestones_then_actions_in_the_order_of_work() -> None:
    chart = timeline()
    rows = chart.frame.dropna(subset=["what"]).set_index("row")["what"]
    assert list(rows) == ["Busy or away", "Portfolio live", "Forecast led", "SQL course", "Lead the forecast",
                          "Talks with Dana"]  # fmt: skip
    assert chart.spec["height"] == 6 * 42


def test_an_interrupted_action_has_several_pieces_in_its_one_row() -> None:
    pieces = part(timeline(), "piece")
    assert list(pieces["row"]) == [3, 4, 4, 4, 5]
    assert list(pieces["text"]) == ["30 h", "18 h", "12 h", "8 h", "1 h"]


def test_work_is_drawn_by_what_it_is_and_late_work_apart() -> None:
    assert list(part(timeline(), "piece")["style"]) == ["learning", "doing", "doing", "late", "people"]
    svg = drawn(timeline())
    assert f'stroke="{SHORT}" stroke-width="2" stroke-dasharray="5,3"' in svg
    assert f'fill="{ACCENT}" fill-opacity="1"' in svg
    assert f'fill="{ACCENT}" fill-opacity="0.12"' in svg


def test_days_late_stand_in_words_beside_the_action_even_on_a_phone() -> None:
    for width in (340, 900):
        assert any("9 days late, due 10 May" in text for text in texts(drawn(timeline(), width)))


def test_the_kind_stands_beside_the_action_where_there_is_room() -> None:
    assert "Lead the forecast · 9 days late, due 10 May, stretch assignment" in texts(drawn(timeline(), 900))
    assert "Lead the forecast · 9 days late, due 10 May" in texts(drawn(timeline(), 340))


def test_hours_are_written_into_bars_that_hold_them() -> None:
    assert 'opacity="1">30 h<' in drawn(timeline(), 900).replace("'", '"')
    assert 'opacity="0">1 h<' in drawn(timeline(), 340).replace("'", '"')


def test_a_milestone_reached_lies_on_its_day_and_a_late_one_shows_its_forecast() -> None:
    milestones = part(timeline(), "milestone").set_index("what")
    assert milestones.loc["Portfolio live", "start"] == pd.Timestamp("2027-02-20")
    assert milestones.loc["Portfolio live", "style"] == "done"
    assert milestones.loc["Forecast led", "style"] == "late"
    assert milestones.loc["Forecast led", "end"] == pd.Timestamp("2027-05-19")
    assert "Forecast led · due 10 May 2027, 9 days late, milestone" in texts(drawn(timeline()))


def test_the_mark_of_a_due_date_lies_at_the_end_of_its_day() -> None:
    dues = part(timeline(), "action").set_index("what")["due"]
    assert dues["SQL course"] == pd.Timestamp("2027-04-02")
    assert pd.isna(dues["Talks with Dana"])


def test_today_is_drawn_and_named() -> None:
    assert part(timeline(), "today").loc[0, "start"] == pd.Timestamp(TODAY)
    assert "today" in texts(drawn(timeline()))


def test_spans_beyond_the_plan_do_not_stretch_it() -> None:
    spans = part(timeline(), "span")
    assert list(spans["text"]) == ["Spring leave"]


def test_a_very_old_due_date_lies_at_the_left_edge_and_does_not_press_the_plan_together() -> None:
    old = timeline(ACTIONS.assign(due=days("2009-01-01", "2027-05-12", None)))
    drawn_dues = part(old, "action").set_index("what")["due"]
    edge = date(2027, 1, 19)  # half of the 82 days from today to 22 May before today
    assert drawn_dues.min() == pd.Timestamp(edge)
    assert f"at the left edge: before {day(edge)}" in key_of(old)
    assert "at the left edge" not in key_of(timeline())
    assert "due 1 Jan 2009" in " ".join(part(old, "action")["detail"])


def test_a_span_that_reaches_into_the_plan_is_cut_to_it() -> None:
    long = SPANS.head(1).assign(start=days("2020-01-01"), end=days("2030-01-01"))
    spans = part(timeline_chart(PIECES, ACTIONS, NO_MILESTONES, long, TODAY), "span")
    assert spans.loc[0, "start"] == pd.Timestamp(TODAY)
    assert spans.loc[0, "end"] == pd.Timestamp("2027-05-22")


def test_other_windows_are_not_called_busy_or_away() -> None:
    review = SPANS.head(1).assign(kind="review cycle")
    chart = timeline_chart(PIECES, ACTIONS, NO_MILESTONES, review, TODAY)
    assert part(chart, "lane").loc[0, "what"] == "Windows of time"


def test_the_key_names_only_the_marks_that_are_drawn() -> None:
    assert "rounded: with people" in key_of(timeline())
    plain = timeline_chart(PIECES.head(1), ACTIONS.head(1), NO_MILESTONES, NO_SPANS, TODAY)
    assert key_of(plain) == "■ learning\u2003upright: due"


def test_forty_of_many_actions_are_drawn_and_the_table_has_all() -> None:
    many = pd.concat([ACTIONS.head(1)] * 50).assign(row=[str(number) for number in range(50)])
    chart = timeline_chart(PIECES.head(0), many, NO_MILESTONES, NO_SPANS, TODAY)
    assert len(part(chart, "action")) == 40
    assert len(chart.table) == 50
    assert key_of(chart).startswith("40 of 50 shown")


def test_milestones_without_actions_are_drawn() -> None:
    chart = timeline_chart(PIECES.head(0), ACTIONS.head(0), MILESTONES, NO_SPANS, TODAY)
    assert chart.title == "No action is planned yet"
    assert list(part(chart, "milestone")["what"]) == ["Portfolio live", "Forecast led"]


def test_the_text_alternative_tells_work_milestones_and_spans() -> None:
    assert timeline().alt == (
        "3 actions in the order of work: SQL course (1 to 19 Mar 2027, 30 hours, on time), Lead the forecast (20 Mar "
        "to 19 May 2027, 38 hours, 9 days late) and Talks with Dana (20 to 21 May 2027, 1 hour). Milestones: Portfolio "
        "live (done 20 Feb 2027) and Forecast led (due 10 May 2027, 9 days late). Busy or away: Spring leave (10 to 23 "
        "Apr 2027) and Next year's close (1 to 14 Jan 2028). Today is 1 Mar 2027."
    )


def test_the_table_lists_actions_milestones_and_spans_with_inclusive_days() -> None:
    table = timeline().table.set_index("What")
    assert list(table.index) == [*ACTIONS["action"], *MILESTONES["milestone"], *SPANS["window"]]
    assert table.loc["Spring leave", "To"] == pd.Timestamp("2027-04-23")
    assert table.loc["Lead the forecast", "On time"] == "9 days late"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2027, 3, 1), date(2027, 3, 2), "1 Mar 2027"),
        (date(2027, 3, 1), date(2027, 3, 9), "1 to 8 Mar 2027"),
        (date(2027, 2, 27), date(2027, 3, 9), "27 Feb to 8 Mar 2027"),
        (date(2026, 12, 30), date(2027, 1, 3), "30 Dec 2026 to 2 Jan 2027"),
    ],
)
def test_a_span_is_said_by_its_first_and_last_day(start: date, end: date, words: str) -> None:
    assert span_words(start, end) == words
