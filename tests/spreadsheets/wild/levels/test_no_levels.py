"""Numbers that are no levels, and levels that look like such numbers."""

import pytest

from core.spreadsheets.wild.levels.found_scale import scale_of


@pytest.mark.parametrize(
    ("header", "cells", "reason"),
    [
        ("Years of experience", [3.0, 5.0], "years"),
        ("Berufserfahrung in Jahren", [3.0, 5.0], "years"),
        ("Experience in years (0-10)", [3.0, 5.0], "years"),
        ("Années d'expérience", [3.0, 5.0], "years"),
        ("años", [3.0, 5.0], "years"),
        ("経験年数", [3.0, 5.0], "years"),
        ("工作年限", [3.0, 5.0], "years"),
        ("Training days", [2.0, 1.0], "days"),
        ("Tage", [2.0, 1.0], "days"),
        ("Hours to next level", [8.0, 3.0], "hours"),
        ("Std.", [8.0, 3.0], "hours"),
        ("months", [8.0, 3.0], "months"),
        ("Rank", [2.0, 1.0, 3.0], "ranks"),
        ("Priorität", [2.0, 1.0, 3.0], "ranks"),
        ("順位", [2.0, 1.0, 3.0], "ranks"),
        ("No.", [1.0, 2.0, 3.0], "numbering"),
        ("#", [1.0, 2.0, 3.0], "numbering"),
        ("序号", [1.0, 2.0, 3.0], "numbering"),
        ("Salary", [1500.0, 2000.0], "money"),
        ("Budget (€)", [3.0, 5.0], "money"),
        ("Exam", [55.0, 78.0], "marks out of 100"),
        ("点数", [55.0, 78.0], "marks out of 100"),
        ("FTE", [0.5, 1.0], "shares"),
        ("% of time", [20.0, 30.0], "shares"),
        ("Number of projects", [3.0, 5.0], "counts"),
        ("Anzahl", [3.0, 5.0], "counts"),
        ("件数", [3.0, 5.0], "counts"),
        ("Weight", [3.0, 5.0], "weights"),
        ("Last used", [2019.0, 2021.0], "dates"),
        ("", [2019.0, 2021.0, 2020.0], "years"),
        ("", [0.25, 0.35, 0.4], "shares"),
        ("", [10.0, 20.0, 70.0], "shares"),
        ("", [55.0, 78.0, 91.0, 62.0], "marks out of 100"),
        ("", [14.0, 3.0, 220.0, 31.0], "counts"),
        ("", [float(n) for n in range(1, 12)], "numbering"),
        ("", [4.0, 2.0, 7.0, 1.0, 3.0, 6.0, 5.0], "ranks"),
        ("", ["5 years", "3 years", "1 yr"], "years"),
        ("", ["3 Jahre", "5 Jahre"], "years"),
        ("", ["3年", "5年"], "years"),
        ("", ["2 days", "1 day"], "days"),
        ("", ["40 h", "8h"], "hours"),
        ("", ["6 months", "3 months"], "months"),
        ("", ["€ 500", "$300"], "money"),
        ("", ["2019-01-01", "2020-02-03"], "dates"),
        ("", ["5 projects", "2 projects"], "counts"),
    ],
)
def test_other_numbers_are_no_levels(header: str, cells: list[object], reason: str) -> None:
    found = scale_of(cells, header)
    assert (found.no_levels, found.scale, found.unclear) == (reason, None, None)


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Score", [80.0, 35.0, 60.0]),
        ("Rating this year", [3.0, 4.0]),
        ("Level", [3.0, 1.0, 2.0, 5.0, 4.0, 7.0, 6.0]),
        ("Proficiency", [0.25, 0.5, 1.0]),
        ("Points (0-5)", [3.0, 4.0]),
        ("評価", [3.0, 4.0]),
        ("", [0.0, 3.0, 1.0, 5.0, 4.0, 2.0]),
    ],
)
def test_a_header_that_says_level_is_believed(header: str, cells: list[object]) -> None:
    found = scale_of(cells, header)
    assert found.no_levels == ""
    assert found.scale is not None


def test_a_legend_beside_the_table_makes_no_levels_of_years() -> None:
    legend = {"1": "beginner", "5": "expert"}
    assert scale_of([1.0, 5.0, 5.0], "Years", legend).no_levels == "years"
    assert scale_of([1.0, 5.0, 5.0], "Points", legend).no_levels == ""


def test_cells_without_anything_have_no_scale_and_no_reason() -> None:
    for cells in ([], ["", None, " "], ["-", "n/a", "?", "—", "N/A"]):
        found = scale_of(cells, "Level")
        assert (found.scale, found.no_levels, found.unclear) == (None, "", None)
