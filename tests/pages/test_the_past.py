"""Every change can be looked at and taken back, and two days compared."""

from datetime import timedelta

import pytest

from core.store import PersonStore
from core.workbook.changes_said import changes_said
from core.workbook.words import day_in_words
from tests.pages.people import cell, save_cell, save_row, today
from tests.pages.screen import opened, press, sound, words

HISTORY = "pages/data/history.py"


def test_revisions_are_listed_newest_first_with_what_they_did(sample: PersonStore) -> None:
    save_cell(sample, "skills", "SQL", "level", 5)
    app = opened(HISTORY)
    heads = [line for line in words(app).splitlines() if line.startswith("**") and line[2].isdigit()]
    assert [head.split("**")[1] for head in heads] == ["4", "3", "2", "1"]
    assert "1 row, 1 cell]" in words(app)


def test_any_revision_is_undone_and_later_ones_stay(sample: PersonStore) -> None:
    save_cell(sample, "skills", "SQL", "level", 5)
    save_cell(sample, "skills", "Python", "level", 5)
    app = press(opened(HISTORY), "history.undo.4")
    assert cell(sample.workbook(), "skills", "SQL", "level") == 4
    assert cell(sample.workbook(), "skills", "Python", "level") == 5
    assert "undone by revision 6" in words(app)
    assert app.button(key="history.undo.4").disabled


def test_cells_that_were_changed_again_stay_and_are_counted(sample: PersonStore) -> None:
    row = save_row(sample, "skills", skill="Welding", level=1, note="new")
    save_cell(sample, "skills", "Welding", "level", 2)
    app = press(opened(HISTORY), "history.undo.4")
    assert [toast.value for toast in app.toast]
    assert "changed since and stayed as they are" in app.toast[0].value
    assert row in [found.id for found in sample.workbook().rows("skills")]


def test_older_revisions_are_a_page_away_and_so_is_the_way_back(sample: PersonStore) -> None:
    for level in range(30):
        save_cell(sample, "skills", "SQL", "level", level % 5)
    app = opened(HISTORY)
    assert "history.undo.1" not in [button.key for button in app.button]
    press(app, "history.older")
    assert "history.undo.1" in [button.key for button in app.button]
    press(app, "history.newest")
    assert "history.undo.33" in [button.key for button in app.button]


def test_two_days_are_compared_change_by_change(sample: PersonStore) -> None:
    app, day = opened(HISTORY), today() - timedelta(days=today().weekday(), weeks=13)
    sound(app.date_input(key="history.start").set_value(day).run())
    said = changes_said(sample.workbook_at(2), sample.changes_between(2, 3))
    assert f"{len(said)} changes between the two" in [folded.label for folded in app.expander]
    assert f"- {said[0]}\n- {said[1]}" in words(app)
    assert app.download_button(key="history.download").label == f"Workbook as of {day_in_words(day)}"


@pytest.mark.usefixtures("sample")
def test_the_days_may_be_given_in_either_order() -> None:
    app = opened(HISTORY)
    forward = [folded.label for folded in app.expander]
    start = app.date_input(key="history.start").value
    app.date_input(key="history.start").set_value(today())
    sound(app.date_input(key="history.end").set_value(start).run())
    assert [folded.label for folded in app.expander] == forward
    assert int(forward[0].split()[0]) > 100
