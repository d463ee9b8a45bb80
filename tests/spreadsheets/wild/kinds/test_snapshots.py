"""Columns headed by dates are the same levels at several times: the latest counts, the others stand beside it."""

import pytest

from core.spreadsheets.wild.kinds.snapshots import period
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, xlsx


def read(text: str) -> FoundTable:
    (table,) = understand(text.encode(), "practice.csv").tables
    return table


def test_the_latest_column_counts_wherever_it_stands_and_the_others_stand_beside_it() -> None:
    table = read("Skill (1-5),Q3 2025,Q1 2025,Q2 2025\nVoice leading,4,2,3\nSight-reading,5,1,2\n")
    assert [(one.skill, one.level, dict(one.extra)) for one in table.levels] == [
        ("Voice leading", 4, {"Q1 2025": "2", "Q2 2025": "3"}), ("Sight-reading", 5, {"Q1 2025": "1", "Q2 2025": "2"})
    ]  # fmt: skip
    assert table.people == ()


def test_years_as_numbers_over_levels_are_headers() -> None:
    data = xlsx(Page("S", [["Skill (0-5)", 2024, 2025], ["Voice leading", 2, 3], ["Sight-reading", 5, 1]]))
    (table,) = understand(data, "years.xlsx").tables
    assert [(one.skill, one.level) for one in table.levels] == [("Voice leading", 3), ("Sight-reading", 1)]


def test_that_the_latest_counts_is_said() -> None:
    found = understand(b"Skill (0-5),Before,After\nKnots,1,4\nCharts,2,3\n", "course.csv")
    assert found.assumed == (
        "A1:C3: the columns are the same levels at several dates; the latest counts, the others stand beside it.",
    )


def test_a_column_that_is_no_date_leaves_the_others_columns_of_a_matrix() -> None:
    table = read("Skill (1-5),Ana Ruiz,Bo Lindgren,2025\nVoice leading,4,2,3\nSight-reading,5,1,2\n")
    assert table.kind == "people across"


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Dec 2024", "Jan 2025"), ("2025-01-31", "2025-02-01"), ("Mai 2025", "Oktober 2025"), ("H1 '25", "H2 '25"),
        ("2024", "2025"), ("Vorher", "Nachher"), ("avant", "après"), ("研修前", "研修後"),
        ("Juin 2025", "Juillet 2025"),
    ],
)  # fmt: skip
def test_times_in_headers_are_ordered(earlier: str, later: str) -> None:
    assert () < period(earlier) < period(later)


@pytest.mark.parametrize("header", ["Ana Ruiz", "Python 3", "L3", "Excel 365", "", "Marching", "May Chen"])
def test_a_header_without_a_year_is_no_time(header: str) -> None:
    assert period(header) == ()
