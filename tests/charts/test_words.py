"""How charts say numbers and names, and break their titles."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from core.charts.chart import frame_of, text_width, titled, wrapped
from core.charts.rows import row_columns
from core.charts.words import dates, hours_words, known, listed, percent, points, quoted, shortened, shown_of, span


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.0, "0%"), (0.001, "1%"), (0.644, "64%"), (0.996, "99%"), (1.0, "100%"), (1 - 1e-12, "100%"), (1.2, "120%")],
)
def test_only_what_is_complete_is_100_and_only_nothing_is_0(share: float, words: str) -> None:
    assert percent(share) == words


def test_a_range_of_readiness_is_said_once_when_both_ends_read_the_same() -> None:
    assert span(55.0, 70.2) == "55 to 70"
    assert span(55.0, 55.3) == "55"
    assert points(99.7) == "99"


def test_a_list_names_the_first_few_and_counts_the_rest() -> None:
    assert listed([]) == ""
    assert listed(["SQL"]) == "SQL"
    assert listed(["SQL", "R", "Go"]) == "SQL, R and Go"
    assert listed([str(number) for number in range(2000)], most=2) == "0, 1 and 1,998 more"


def test_hours_are_said_to_a_tenth() -> None:
    assert hours_words(1.0) == "1 hour"
    assert hours_words(12.3333) == "12.3 hours"


def test_every_way_in_which_frames_write_blank_is_not_known() -> None:
    assert not any(known(blank) for blank in (None, float("nan"), np.float64("nan"), pd.NaT))
    assert known(0.0)
    assert known("")


def test_moments_are_read_as_days() -> None:
    column = pd.Series([pd.Timestamp("2027-03-01 23:59"), pd.NaT])
    assert dates(column) == [date(2027, 3, 1), None]


def test_long_names_are_cut_in_sentences() -> None:
    assert shortened("x" * 60) == "x" * 60
    assert shortened("x" * 61) == "x" * 59 + "…"
    assert quoted("Read it") == "“Read it”"


def test_what_is_left_out_is_said_and_nothing_when_all_is_drawn() -> None:
    assert shown_of(40, 2000) == ["40 of 2,000 shown"]
    assert shown_of(40, 40) == []


def test_lines_break_between_parts_and_inside_a_part_only_when_it_is_longer_than_a_line() -> None:
    assert wrapped(["3", "musts", "are", "open"], 11) == ["3 musts are", "open"]
    assert wrapped(["abcdefgh", "i"], 5) == ["abcde", "fgh i"]
    assert wrapped([], 10) == [""]


def test_ideographs_count_as_two_characters() -> None:
    assert text_width("データ") == 6
    assert text_width("Führung") == 7
    assert wrapped(["データ設計"], 6) == ["データ", "設計"]


def test_a_row_of_wide_characters_is_given_more_room_for_each() -> None:
    # Six characters of double width: twice the room of a narrow one.
    assert row_columns(0, "データ", "")["pitch"] == 2 * row_columns(0, "abc", "")["pitch"]


def test_the_detail_of_a_row_is_joined_only_when_there_is_one() -> None:
    assert row_columns(0, "SQL", "2 of 4", "course")["more"] == ", course"
    assert row_columns(0, "SQL", "", "course")["more"] == " · course"
    assert row_columns(0, "SQL", "")["detail"] == ""


def test_a_title_is_put_on_a_copy_and_the_spec_stays_as_it_was() -> None:
    spec = {"layer": [], "params": [{"name": "chosen"}]}
    with_title = titled(spec, "It works", ["key"])
    assert spec == {"layer": [], "params": [{"name": "chosen"}]}
    assert with_title["layer"] is spec["layer"]
    assert {"name": "title_wide", "value": ["It works"]} in with_title["params"]


def test_a_frame_of_records_leaves_blank_what_a_record_does_not_carry() -> None:
    frame = frame_of([{"a": 1.0, "on": date(2027, 3, 1)}, {"b": "x"}], ("a", "b", "on"))
    assert list(frame.columns) == ["a", "b", "on"]
    assert frame["on"].dtype == "datetime64[s]"
    assert frame.isna().to_numpy().tolist() == [[False, True, False], [True, False, True]]
