"""A table that was read wrongly is corrected on the import page, corrected again, and read as found."""

import pytest
from streamlit.testing.v1 import AppTest

from core.store import PersonStore
from tests.pages.screen import opened, sound, unfold, words
from tests.pages.test_importing import FILES, uploaded

LIST = b"Our list,\nSkill,Stars (1-5)\nWelding,3\nBrazing,2\nSoldering,4\n"


@pytest.fixture
def form(sample: PersonStore) -> AppTest:
    """Open the form under "Correct it" of a list of three skills."""
    app = uploaded(opened(FILES), "list.csv", LIST)
    assert sample.revision() == 3
    assert "list.csv: 3 skills, 3 levels" in words(app)
    return unfolded(app)


def unfolded(app: AppTest) -> AppTest:
    return unfold(app, f"files.correct.{app.session_state['files.keys'][0]}")


def again(app: AppTest, **typed: str) -> AppTest:
    """Type into the form and have the table read so; "area" is its range, "skipped" the rows to skip."""
    unfolded(app)
    labels = {"area": "Range of the table", "skipped": "Rows to skip", "header": "Rows of its headers"}
    for name, text in typed.items():
        next(field for field in app.text_input if field.label == labels[name]).set_value(text)
    return press_labelled(app, "Read it again so")


def press_labelled(app: AppTest, label: str) -> AppTest:
    (button,) = (one for one in app.button if one.label == label)
    return sound(button.click().run())


def skipped(app: AppTest) -> str:
    (field,) = (field for field in unfolded(app).text_input if field.label == "Rows to skip")
    return str(field.value)


def test_rows_that_were_skipped_stand_in_the_field_and_come_back_when_they_are_taken_out(form: AppTest) -> None:
    again(form, skipped="3-4")
    assert "list.csv: 1 skill, 1 level" in words(form)
    assert skipped(form) == "3, 4"
    again(form, skipped="4")
    assert "list.csv: 2 skills, 2 levels" in words(form)
    press_labelled(unfolded(form), "Read it as found")
    assert "list.csv: 3 skills, 3 levels" in words(form)
    assert skipped(form) == ""
    assert "Read it as found" not in [button.label for button in unfolded(form).button]


@pytest.mark.parametrize("typed", ["²", "2²", "x", "9" * 5_000, "99", "3-99", "4-3", "-3", "1-2-3"])
def test_what_is_no_row_of_the_table_is_refused_and_changes_nothing(form: AppTest, typed: str) -> None:
    for field in ("skipped", "header"):
        again(form, **{field: f"{typed}, 4"})
        assert f"'{typed[:20]}' must be row numbers from 1 to 5, such as 1, or 1-5. Nothing was changed." in words(form)
        assert "list.csv: 3 skills, 3 levels" in words(form)


@pytest.mark.parametrize("area", ["A1:B99", "A1:ZZ5"])
def test_a_range_beyond_the_sheet_is_read_to_its_last_cell(form: AppTest, area: str) -> None:
    again(form, area=area)
    assert "list.csv: 3 skills, 3 levels" in words(form)


def test_a_range_in_which_no_table_is_read_can_be_taken_back(form: AppTest) -> None:
    again(form, area="B4")
    assert "list.csv: nothing that is known" in words(form)
    press_labelled(form, "No table was read in B4: read it as found")
    assert "list.csv: 3 skills, 3 levels" in words(form)
