"""Each kind of cell takes what a person may mean and refuses what it would have to guess."""

from contextlib import suppress
from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.workbook import cells
from core.workbook.cells import CellRefusedError, Kind, choice_kind, name_key, number_kind, plain_text
from core.workbook.declare import column_named, columns
from core.workbook.person_sheets import Profile, Skill
from core.workbook.plan_sheets import Action
from core.workbook.role_sheets import Requirement, Role
from core.workbook.sheets import SHEETS

LEVEL = column_named(Skill, "level").kind
DAY = column_named(Skill, "last_used").kind
MONTH = column_named(Requirement, "demand_month").kind
FLAG = column_named(Skill, "wants_to_grow").kind
NAME = column_named(Skill, "skill").kind
TEXT = column_named(Skill, "note").kind
NAMES = column_named(Profile, "weeks_off").kind
LINK = column_named(Action, "link").kind
DRIVER = column_named(Skill, "driver").kind
MONEY = column_named(Role, "pay_low").kind


def refusal(kind: Kind, value: object) -> CellRefusedError:
    with pytest.raises(CellRefusedError, match=r"^must ") as caught:
        kind.read(value)
    return caught.value


@pytest.mark.parametrize("kind", [LEVEL, DAY, MONTH, FLAG, NAME, TEXT, NAMES, LINK, DRIVER, MONEY])
@pytest.mark.parametrize("blank", [None, "", "  ", "\n\t"])
def test_blank_is_blank_in_every_kind(kind: Kind, blank: object) -> None:
    assert kind.read(blank) is None


@pytest.mark.parametrize("kind", [LEVEL, DAY, MONTH, FLAG, DRIVER])
def test_the_blank_of_a_frame_is_blank(kind: Kind) -> None:
    assert kind.read(float("nan")) is None
    assert kind is FLAG or kind is DRIVER or kind is LEVEL or kind.read(pd.NaT) is None


@pytest.mark.parametrize(
    ("value", "level"),
    [(0, 0), ("0", 0), (3.5, 3.5), ("3,5", 3.5), ("3.5", 3.5), (" 4 ", 4), (5.0, 5), ("+2", 2), ("4.50", 4.5)],
)
def test_levels_are_read_in_half_steps_with_either_decimal_sign(value: object, level: float) -> None:
    assert LEVEL.read(value) == level
    assert isinstance(LEVEL.read(value), int) == (level == int(level))


@pytest.mark.parametrize(
    "value", [5.5, -0.5, 3.25, "3,2", "4/5", "expert", "3 - Intermediate", True, float("inf"), "1e0"]
)
def test_what_is_no_half_step_from_0_to_5_is_no_level(value: object) -> None:
    assert str(refusal(LEVEL, value)) == "must be 0 to 5, in half steps."


def test_a_comma_that_may_part_thousands_is_not_guessed() -> None:
    refused = refusal(MONEY, "1,250")
    assert refused.hint == "'1,250' could be read two ways: write 1250."
    assert MONEY.read("1250") == 1250
    assert MONEY.read("0,125") == 0.125  # no number of thousands begins with 0
    assert MONEY.read("1,25") == 1.25
    assert MONEY.read("1 250,50") == 1250.5


def test_bounds_are_said_in_full() -> None:
    assert MONEY.accepts == "must be 0 to 1,000,000,000."
    assert number_kind("count", 1, 5, step=1, unit="people").accepts == "must be 1 to 5 people, a whole number."
    assert refusal(number_kind("count", 1, 5, step=1), 2.5).accepts == "must be 1 to 5, a whole number."


@pytest.mark.parametrize(
    "value",
    [
        date(2027, 6, 30),
        datetime(2027, 6, 30, 14, 5),  # noqa: DTZ001 - cells know no zones
        pd.Timestamp(2027, 6, 30),
        "2027-06-30",
        "2027-6-30",
        "2027-06-30 00:00:00",
        "30 Jun 2027",
        "30. June 2027",
        "30-Jun-2027",
        "June 30, 2027",
        "30/06/2027",
        "06/30/2027",
        "30.6.2027",
        " 30  jun  2027 ",
    ],
)
def test_a_date_is_read_in_every_form_that_has_one_meaning(value: object) -> None:
    assert DAY.read(value) == "2027-06-30"


def test_a_date_with_two_meanings_is_not_guessed() -> None:
    refused = refusal(DAY, "03/04/2027")
    assert refused.hint == "It could be 2027-03-04 or 2027-04-03: write the one you mean."
    assert DAY.read("04/04/2027") == "2027-04-04"  # both readings are the same day


@pytest.mark.parametrize("value", ["2027-02-30", "31/04/2027", "31 Jun 2027"])
def test_a_day_that_the_calendar_has_not_is_said_so(value: str) -> None:
    assert refusal(DAY, value).hint == "There is no such day in the calendar."


@pytest.mark.parametrize("value", ["next summer", "2027", 46203, "30/06/27", "30 Foo 2027", "2027-06-30 14:00"])
def test_what_is_no_date_is_refused_with_an_example(value: object) -> None:
    assert refusal(DAY, value).accepts == "must be a date such as 2027-06-30 or 30 Jun 2027."


def test_dates_lie_in_the_years_that_excel_and_people_share() -> None:
    assert DAY.read("1900-03-01") == "1900-03-01"
    assert DAY.read("2199-12-31") == "2199-12-31"
    for beyond in ("1900-02-28", "2200-01-01"):
        assert str(refusal(DAY, beyond)) == "must lie between 1900-03-01 and 2199-12-31."


@pytest.mark.parametrize("value", ["2028-03", "2028-3", "Mar 2028", "march 2028", "2028-03-17", date(2028, 3, 31)])
def test_a_month_is_kept_as_its_first_day(value: object) -> None:
    assert MONTH.read(value) == "2028-03-01"


def test_what_is_no_month_is_refused_as_a_month() -> None:
    assert refusal(MONTH, "Q1").accepts == "must be a month such as 2028-03 or Mar 2028."


@pytest.mark.parametrize("value", ["yes", "YES", " y ", "true", True, 1, 1.0, "1"])
def test_yes_in_its_usual_forms(value: object) -> None:
    assert FLAG.read(value) is True


@pytest.mark.parametrize("value", ["no", "N", "false", False, 0, "0"])
def test_no_is_the_same_as_blank(value: object) -> None:
    assert FLAG.read(value) is None


@pytest.mark.parametrize("value", ["x", "ja", 2, "maybe"])
def test_what_may_mean_yes_or_no_is_not_guessed(value: object) -> None:
    assert str(refusal(FLAG, value)) == "must be yes or no."


def test_a_choice_is_found_whatever_its_case_and_blanks() -> None:
    assert DRIVER.read(" Strategic   THINKING") == "strategic thinking"
    assert refusal(DRIVER, "tech").hint == "Did you mean 'technical'?"
    assert refusal(DRIVER, "cooking").hint == ""
    assert refusal(choice_kind("red", "rest"), "re").hint == ""  # two begin so


def test_a_name_is_one_line_without_stray_blanks() -> None:
    assert NAME.read("  Power \n BI\u00a0 ") == "Power BI"
    assert NAME.read("re\u0301sume\u0301") == "résumé"  # accents composed, so that two spellings meet
    assert NAME.read(2024.0) == "2024"
    assert NAME.read("x" * 200) == "x" * 200
    assert str(refusal(NAME, "x" * 201)) == "must have at most 200 characters. Put the rest into a note."


def test_a_text_keeps_its_blanks_and_lines_and_loses_control_characters() -> None:
    assert TEXT.read("  a\r\nb\rc\x00\x0b ") == "  a\nb\nc "
    assert TEXT.read("=1+1") == "=1+1"


def test_a_text_is_as_long_as_excel_counts() -> None:
    assert TEXT.read("😀" * 16_000) == "😀" * 16_000  # two of Excel's units each
    assert refusal(TEXT, "😀" * 16_001).accepts == "must have at most 32,000 characters."


def test_names_are_parted_by_semicolons_and_lines_and_stand_once() -> None:
    assert NAMES.read("SQL; Python ;;\nSQL") == ["SQL", "Python"]
    assert NAMES.read(["SQL", "R; Go"]) == ["SQL", "R", "Go"]  # so that what is written comes back
    assert NAMES.read(date(2027, 8, 2)) == ["2027-08-02"]


@pytest.mark.parametrize("value", ["https://example.org/a?b", "http://example.org", "mailto:ana@example.org"])
def test_a_link_leads_to_a_page_or_a_mailbox(value: str) -> None:
    assert LINK.read(f" {value} ") == value


@pytest.mark.parametrize(
    "value", ["javascript:alert(1)", "file:///etc/passwd", "example.org", "https://a b", "https://"]
)
def test_a_link_never_runs_or_opens_anything_else(value: str) -> None:
    assert str(refusal(LINK, value)) == "must be a link that starts with https://, http:// or mailto:."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (3.0, "3"),
        (2.5, "2.5"),
        (1e300, "1e+300"),
        (date(2027, 1, 2), "2027-01-02"),
        (datetime(2027, 1, 2), "2027-01-02"),  # noqa: DTZ001
        (datetime(2027, 1, 2, 3, 4), "2027-01-02 03:04:00"),  # noqa: DTZ001
        (["a", "b"], "a; b"),
        ("\ud800x", "x"),
    ],
)
def test_plain_text_is_what_a_person_would_write(value: object, text: str) -> None:
    assert plain_text(value) == text


@given(st.text(), st.text())
def test_two_spellings_of_a_name_share_a_key(first: str, second: str) -> None:
    assert name_key(f" {first}  {second}\n") == name_key(f"{first} {second}")
    assert name_key("ＳＱＬ") == name_key("sql")  # noqa: RUF001 - wide letters are the point


@given(st.sampled_from(list(SHEETS)), st.data())
def test_a_cell_read_again_is_the_same(name: str, data: st.DataObject) -> None:
    column = data.draw(st.sampled_from(columns(SHEETS[name])))
    value = data.draw(st.one_of(st.text(max_size=30), st.integers(-5, 50), st.dates(), st.booleans()))
    with suppress(CellRefusedError):
        cell = column.kind.read(value)
        assert column.kind.read(cell) == cell


def test_excel_can_hold_the_longest_text() -> None:
    assert cells.TEXT_MAX < 32_767
