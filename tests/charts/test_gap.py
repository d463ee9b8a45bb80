"""The gap chart: what it says, what it draws, and that it stands whatever the requirements are."""

import pandas as pd

from core.charts.gap import SELECTION, gap_chart
from tests.charts.frames import GAPS, NAN, drawn, gap, texts


def title_of(*rows: dict[str, object]) -> str:
    """Give the title of a gap chart of these rows."""
    return gap_chart(pd.DataFrame(rows)).title


def test_open_musts_come_first_and_the_first_open_requirement_is_the_widest() -> None:
    assert gap_chart(GAPS).title == "2 musts are open; SQL is the widest gap"


def test_one_open_must_is_said_in_the_singular() -> None:
    assert title_of(gap("SQL", 1, 4, must=True)) == "1 must is open: SQL"
    assert title_of(gap("SQL", 1, 4, must=True), gap("R", 1, 2)) == "1 must is open: SQL, the widest gap"
    assert title_of(gap("R", 0, 4), gap("SQL", 3, 4, must=True)) == "1 must is open; R is the widest gap"


def test_gaps_without_an_open_must_name_the_widest() -> None:
    assert title_of(gap("R", 1, 2)) == "R is the only gap"
    assert title_of(gap("R", 1, 2), gap("Go", 1, 2)) == "R is the widest of 2 gaps"
    assert title_of(gap("R", 1, 2), gap("SQL", 4, 4, must=True)) == "Every must is met; R is the only gap"


def test_when_nothing_is_missing_the_title_says_so() -> None:
    assert title_of(gap("SQL", 4, 4)) == "The one requirement, SQL, is met"
    assert title_of(gap("SQL", 4, 4), gap("R", 5, 2)) == "Every requirement is met"


def test_no_requirement_is_told_apart_from_every_requirement_met() -> None:
    chart = gap_chart(GAPS.head(0))
    assert chart.title == "Nothing is required yet"
    assert "Choose a target role" in chart.alt


def test_the_text_alternative_has_the_numbers() -> None:
    assert gap_chart(GAPS).alt == (
        "4 of 6 requirements are open, 2 of them musts. "
        "Widest first: SQL (1 of 4, must), Data modelling (not rated, 3 asked, must), Team of people managed (7 of 10) "
        "and Storytelling (2 of 3). Not rated: Data modelling."
    )


def test_the_text_alternative_counts_one_in_the_singular() -> None:
    chart = gap_chart(pd.DataFrame([gap("SQL", 1, 4, must=True)]))
    assert chart.alt.startswith("1 of 1 requirement is open, 1 of them a must.")


def test_the_frame_has_the_requirements_in_the_order_given() -> None:
    frame = gap_chart(GAPS).frame
    assert list(frame["skill"]) == list(GAPS["skill"])
    assert list(frame["row"]) == [0, 1, 2, 3, 4, 5]
    assert list(frame["state"]) == ["open", "open", "open", "open", "met", "met"]


def test_a_requirement_that_is_not_rated_starts_at_the_left_edge_and_is_named_so() -> None:
    frame = gap_chart(GAPS).frame.set_index("skill")
    assert frame.loc["Data modelling", "start"] == 0.0
    assert not frame.loc["Data modelling", "rated"]
    assert "Data modelling · not rated, 3 asked, must" in texts(drawn(gap_chart(GAPS)))


def test_a_counted_experience_is_labelled_in_its_own_count() -> None:
    chart = gap_chart(GAPS)
    assert "Team of people managed · 7 of 10" in texts(drawn(chart))
    assert chart.table.loc[2, "Level now"] == "7 of 10"


def test_only_open_musts_are_set_in_bold() -> None:
    frame = gap_chart(GAPS).frame
    assert list(frame.loc[frame["strong"], "skill"]) == ["SQL", "Data modelling"]


def test_the_range_shows_where_raters_differ_or_only_others_have_rated() -> None:
    rows = [
        gap("differ", 2, 3, low=1.0, high=3.0),
        gap("agree", 2, 3, low=2.0, high=2.0),
        gap("others only", NAN, 3, low=2.5, high=2.5),
        gap("nobody", NAN, 3),
    ]
    chart = gap_chart(pd.DataFrame(rows))
    assert list(chart.frame["ranged"]) == [True, False, True, False]
    assert list(chart.table["Range over raters"]) == ["1 to 3", "2", "2.5", "not known"]


def test_the_key_names_only_the_marks_that_are_drawn() -> None:
    key = {param["name"]: param for param in gap_chart(pd.DataFrame([gap("R", 1, 2)])).spec["params"]}["key_wide"]
    assert " ".join(key["value"]) == "○ level now\u2003● required"


def test_forty_of_many_are_drawn_and_the_table_has_all() -> None:
    many = pd.DataFrame([gap(f"Skill {number}", 1, 4) for number in range(2000)])
    chart = gap_chart(many)
    assert len(chart.frame) == 40
    assert list(chart.frame["skill"]) == list(many["skill"].head(40))
    assert len(chart.table) == 2000
    assert any(text.startswith("40 of 2,000 shown") for text in texts(drawn(chart)))
    assert chart.title == "Skill 0 is the widest of 2,000 gaps"


def test_a_long_name_is_cut_on_a_phone_before_its_levels_and_kept_in_the_table() -> None:
    name = "Stakeholder management across several legal entities and countries, including regulators"
    chart = gap_chart(pd.DataFrame([gap(name, 2, 4)]))
    phone = [text for text in texts(drawn(chart, 340)) if text.endswith("· 2 of 4")]
    assert phone[0].startswith("Stakeholder management")
    assert "…" in phone[0]
    assert f"{name} · 2 of 4" in texts(drawn(chart, 900))
    assert chart.table.loc[0, "Skill"] == name
    assert chart.title == f"{name[:59]}… is the only gap"


def test_names_in_other_scripts_and_with_quotes_are_drawn_as_they_are() -> None:
    names = ["データ設計", 'Überzeugen & "führen"', "بيانات", "R\tand\nD", "\\' + datum"]
    chart = gap_chart(pd.DataFrame([gap(name, 2, 4) for name in names]))
    words = texts(drawn(chart))
    for name in ["データ設計", 'Überzeugen & "führen"', "بيانات", "R and D", "\\' + datum"]:
        assert f"{name} · 2 of 4" in words


def test_a_click_selects_the_skill() -> None:
    params = gap_chart(GAPS).spec["params"]
    chosen = [param for param in params if "select" in param]
    assert [param["name"] for param in chosen] == [SELECTION]
    assert chosen[0]["select"]["fields"] == ["skill"]


def test_each_row_is_read_aloud_with_its_levels() -> None:
    assert 'aria-label="SQL, 1 of 4, must"' in drawn(gap_chart(GAPS))


def test_a_frame_without_labels_says_level_against_requirement_itself() -> None:
    bare = GAPS.drop(columns=["label", "counted", "driver"])
    table = gap_chart(bare).table
    assert list(table["Level now"].head(2)) == ["1 of 4", "not rated, 3 asked"]
    assert set(table["Driver"]) == {"no driver"}


def test_a_shortfall_that_is_not_given_is_worked_out() -> None:
    # 4 - 1 = 3; not rated counts as 0, so 3 - 0 = 3; 5 over 2 is no shortfall.
    rows = [gap("SQL", 1, 4), gap("R", NAN, 3), gap("Excel", 5, 2)]
    chart = gap_chart(pd.DataFrame([row | {"shortfall": NAN} for row in rows]))
    assert list(chart.table["Short by"]) == [3.0, 3.0, 0.0]
