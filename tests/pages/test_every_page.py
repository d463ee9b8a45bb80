"""Every page opens on a first visit, on an empty plan and on the sample person, and stands in the same frame."""

from pathlib import Path

import pytest

from core.store import PersonStore
from core.workbook.words import day_in_words
from tests.pages.people import today
from tests.pages.screen import PAGES, labels, links, opened, title, words

BEGINNINGS = {
    "pages/overview/overview.py": "Find what is missing for the role you want, and plan it",
    "pages/data/storage.py": "Your data is one file, and it is yours",
}
"""Titles of the pages that need no workbook."""

EMPTY_TITLES = {
    "pages/overview/overview.py": "No target role yet: choose one to see the gap",
    "pages/person/skills.py": "No skills yet: add the first one",
    "pages/goal/target_role.py": "Choose the role you want to get to",
    "pages/goal/gap.py": "No target role yet: choose one to see the gap",
    "pages/plan/plan.py": "Nothing is planned yet",
    "pages/plan/progress.py": "No milestones yet: dated results that anyone can check",
    "pages/data/files.py": "Bring a spreadsheet in, take your workbook out",
    "pages/data/sheets.py": "1 of 13 sheets is in use",
    "pages/data/history.py": "Nothing is lost: every change, and the way back",
    "pages/data/storage.py": "Your data is one file, and it is yours",
}


@pytest.mark.usefixtures("database")
def test_the_navigation_offers_every_page_file_there_is() -> None:
    app = opened()
    files = [Path(str(page["script_path"])).as_posix() for page in app._registered_pages.values()]
    assert {file[file.rindex("/pages/") + 1 :] for file in files} == PAGES
    assert set(EMPTY_TITLES) == PAGES


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("page", sorted(PAGES))
def test_without_a_workbook_every_page_says_where_to_begin(page: str) -> None:
    app = opened(page)
    assert title(app) == BEGINNINGS.get(page, "No workbook is open yet")
    assert "Undo" not in labels(app)
    if page not in BEGINNINGS:
        assert links(app) == ["Begin on the overview"]


@pytest.mark.usefixtures("empty")
@pytest.mark.parametrize("page", sorted(PAGES))
def test_an_empty_plan_opens_on_every_page_with_a_title_that_says_what_is_missing(page: str) -> None:
    app = opened(page)
    assert title(app) == EMPTY_TITLES[page]
    assert app.markdown[0].value.strip() == "**My plan**"
    assert {"Undo", "Redo"} <= set(labels(app))
    assert "saved " in app.caption[0].value


@pytest.mark.parametrize("page", sorted(PAGES))
def test_the_sample_person_opens_on_every_page_in_the_same_frame(sample: PersonStore, page: str) -> None:
    app = opened(page)
    profile = sample.workbook().single("profile")
    target = today().fromisoformat(str(profile["target_date"]))
    assert app.markdown[0].value == f"**Ana Sample** → {profile['target_role']} by {day_in_words(target)}"
    saved_at = sample.latest().saved_at
    assert saved_at is not None
    assert app.caption[0].value.startswith("saved ")
    assert app.button(key="frame.undo").disabled is True  # nothing of one's own was changed yet
    assert app.button(key="frame.redo").disabled is True
    assert title(app) not in EMPTY_TITLES.values() or page in {
        "pages/data/files.py",
        *BEGINNINGS,
        "pages/data/history.py",
    }


@pytest.mark.usefixtures("half_filled")
def test_a_workbook_with_half_filled_rows_opens_on_every_page() -> None:
    for page in sorted(PAGES):
        assert title(opened(page))


@pytest.mark.usefixtures("half_filled")
def test_what_does_not_count_yet_is_listed_with_its_place_and_what_to_do() -> None:
    sheets, gap, plan = (
        words(opened(f"pages/{page}.py")) for page in ("data/sheets", "goal/gap", "plan/plan")
    )  # fmt: skip
    assert "Skills, row 1: skill is blank. The row is kept and does not count yet. Fill in skill." in sheets
    assert "Skills, row 3: 'sql' stands in row 2 already. Only the first counts. Merge the two or rename one." in sheets
    assert "Requirements that do not count yet:" in gap
    assert "Read the manual" in plan
    assert "To mend in the tables below; the rest is scheduled:" in plan
