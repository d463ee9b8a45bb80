"""Dates and counts as they are said."""

from datetime import date

import pytest

from core.workbook.words import count_of, day_in_words


def test_a_date_names_its_month() -> None:
    assert day_in_words(date(2027, 6, 3)) == "3 Jun 2027"
    assert day_in_words(date(2027, 12, 31)) == "31 Dec 2027"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 rows"),
        (1, "1 row"),
        (1.0, "1 row"),
        (2, "2 rows"),
        (1.5, "1.5 rows"),
        (1000, "1,000 rows"),
        (1_234_567, "1,234,567 rows"),
    ],
)
def test_a_count_stands_with_its_noun(number: float, said: str) -> None:
    assert count_of(number, "row") == said


def test_a_plural_of_its_own_is_taken_unless_it_is_one() -> None:
    assert (count_of(1, "entry", "entries"), count_of(2, "entry", "entries")) == ("1 entry", "2 entries")
