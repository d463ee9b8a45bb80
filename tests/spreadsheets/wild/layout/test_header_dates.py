"""Times in headers: years, quarters, months and days, in several languages and orders."""

import pytest

from core.spreadsheets.wild.layout.header_dates import DateOrder, date_orders, period


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Dec 2024", "Jan 2025"), ("2025-01-31", "2025-02-01"), ("Mai 2025", "Oktober 2025"), ("H1 '25", "H2 '25"),
        ("2024", "2025"), ("Vorher", "Nachher"), ("avant", "après"), ("研修前", "研修後"),
        ("Juin 2025", "Juillet 2025"), ("28.02.2026", "01.03.2026"), ("31.12.25", "01.01.26"),
        ("as of 28/2/2026", "1/3/2026"),
        ("28 Feb 2026", "1 Mar 2026"),
    ],
)  # fmt: skip
def test_times_in_headers_are_ordered(earlier: str, later: str) -> None:
    assert () < period(earlier) < period(later)


@pytest.mark.parametrize("header", ["Ana Ruiz", "Python 3", "L3", "Excel 365", "", "Marching", "May Chen", "45.13.99"])
def test_a_header_without_a_year_is_no_time(header: str) -> None:
    assert period(header) == ()


@pytest.mark.parametrize(
    ("headers", "orders"),
    [
        (["28.02.2026", "01.03.2026"], ("day first",)), (["02/28/2026", "01/03/2026"], ("month first",)),
        (["01/02/2026", "03/04/2026"], ("day first", "month first")), (["2026-01-31", "Q3 2025"], ("day first",)),
        (["1/1/2026", "1/4/2026", "1/7/2026"], ("day first", "month first")),
        (["1/1/2026", "4/1/2026", "7/1/2026"], ("month first", "day first")), (["Ana Ruiz"], ("day first",)),
    ],
)  # fmt: skip
def test_the_dates_of_a_table_are_read_in_one_order(headers: list[str], orders: tuple[DateOrder, ...]) -> None:
    assert date_orders(headers) == orders
