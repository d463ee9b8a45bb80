"""The progress chart: what is behind the plan, and by how much."""

import pandas as pd

from core.charts.progress import progress_chart
from tests.charts.frames import NAN, PROGRESS, drawn, texts


def shares(done: list[float], expected: list[float]) -> pd.DataFrame:
    """Make milestones with these shares done and expected."""
    return PROGRESS.head(len(done)).assign(share_done=done, share_expected=expected)


def test_the_only_milestone_behind_is_named_with_its_points() -> None:
    # 35 - 20 = 15 points
    assert progress_chart(PROGRESS).title == "“Forecast led” is 15 points behind the plan"


def test_several_behind_are_counted_and_the_most_is_named() -> None:
    chart = progress_chart(shares([0.5, 0.2], [0.6, 0.9]))
    assert chart.title == "2 milestones are behind the plan; “Forecast led” the most, by 70 points"


def test_one_point_is_said_in_the_singular_and_less_than_half_a_point_is_not_behind() -> None:
    assert progress_chart(shares([0.5], [0.506])).title == "“SQL exam passed” is 1 point behind the plan"
    assert progress_chart(shares([0.5], [0.504])).title == "“SQL exam passed” is not behind the plan"


def test_nothing_behind_is_good_news() -> None:
    assert progress_chart(shares([0.5, 0.5], [0.5, NAN])).title == "No milestone is behind the plan"


def test_done_and_planned_stand_beside_the_milestone() -> None:
    wide = texts(drawn(progress_chart(PROGRESS)))
    assert "SQL exam passed · 80% done, plan 75%, on plan, due 31 Mar 2027" in wide
    assert "Board talk · no actions" in wide
    assert "Forecast led · 20% done, plan 35%" in texts(drawn(progress_chart(PROGRESS), 340))


def test_only_milestones_behind_are_set_in_bold_and_marked() -> None:
    frame = progress_chart(PROGRESS).frame
    assert list(frame["strong"]) == [False, True, False]
    assert list(frame["behind"]) == [False, True, False]


def test_a_fraction_that_misses_one_by_rounding_reads_as_complete() -> None:
    chart = progress_chart(shares([0.1 + 0.2 + 0.7 - 1e-12], [1.0]))
    assert "SQL exam passed · 100% done, plan 100%" in texts(drawn(chart, 340))


def test_the_text_alternative_has_every_share() -> None:
    assert progress_chart(PROGRESS).alt == (
        "Progress of 3 milestones: SQL exam passed (80% done, plan 75%), Forecast led (20% done, plan 35%) and "
        "Board talk (no actions)."
    )


def test_the_table_has_percentages_dates_and_hours() -> None:
    table = progress_chart(PROGRESS).table.set_index("Milestone")
    assert table.loc["Forecast led", "Done, %"] == 20.0
    assert table.loc["Forecast led", "Planned by now, %"] == 35.0
    assert table.loc["SQL exam passed", "Due"] == pd.Timestamp("2027-03-31")
    assert table.loc["SQL exam passed", "Hours in all"] == 30.0
