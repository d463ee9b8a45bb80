"""The ways to begin, on the first visit and beside an open workbook."""

from pathlib import Path

import pytest

from core.store import PersonStore
from tests.pages.people import local_access
from tests.pages.screen import labels, opened, press, sound, title, words


def names(database: Path) -> list[str]:
    return [card.name for card in local_access(f"sqlite:///{database}").people()]


def test_the_sample_person_comes_with_her_history(database: Path) -> None:
    app = press(opened(), "begin.sample")
    assert title(app) == "3 musts are open; Team leadership is the widest rated gap"
    access = local_access(f"sqlite:///{database}")
    assert access.person(access.last_person() or "").revision() == 3


def test_ones_own_workbook_begins_at_the_import(database: Path) -> None:
    app = press(opened(), "begin.own")
    assert app.file_uploader
    assert title(app) == "Bring a spreadsheet in, take your workbook out"
    assert names(database) == ["My plan"]


def test_an_empty_plan_begins_with_a_role_to_choose(database: Path) -> None:
    app = press(opened(), "begin.empty")
    assert "**1. Choose a target role**" in words(app)
    assert names(database) == ["My plan"]


@pytest.mark.usefixtures("sample")
def test_beside_the_sample_person_ones_own_workbook_can_begin(database: Path) -> None:
    app = press(opened("pages/goal/gap.py"), "begin.another_own")
    assert app.file_uploader
    assert app.markdown[0].value.strip() == "**My plan**"
    press(app, "begin.another_empty")
    assert names(database) == ["Ana Sample", "My plan", "My plan 2"]
    assert "The sample person" not in labels(app)


def test_the_sample_person_can_be_looked_at_later(empty: PersonStore) -> None:
    app = press(opened("pages/plan/plan.py"), "begin.another_sample")
    assert title(app).endswith("late as planned")
    assert app.selectbox(key="frame.person").options == ["Ana Sample", "My plan"]
    sound(app.selectbox(key="frame.person").set_value(empty.id).run())
    assert title(app) == "Nothing is planned yet"
    assert title(opened("pages/plan/plan.py")) == "Nothing is planned yet"  # and it is open at the next visit
