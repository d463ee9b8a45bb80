"""While a large file is read its progress is shown; cancelled it ends, and can be read again without another upload."""

import time

import pytest
from streamlit.testing.v1 import AppTest

from core.spreadsheets.progress import ReadingCancelledError
from pages.parts.background import Work
from tests.pages.screen import opened, press, sound, words
from tests.pages.test_any_shape import about
from tests.pages.test_importing import FILES, uploaded

LARGE = (
    "Skill (1-5),Employee,Level,Note\n"
    + "".join(f"Skill {i % 600},Person {i // 600}A,{i % 5 + 1},\n" for i in range(24_000))
).encode()


def works(app: AppTest) -> dict[str, Work]:
    return {what: work for (_, what), (_, work) in app.session_state["files.works"].items()}


def patiently(app: AppTest, said: str) -> AppTest:
    """Run the page, as its own timer does in a browser, until it says something."""
    for _ in range(200):
        if said in words(app):
            return app
        time.sleep(0.1)
        sound(app.run())
    raise AssertionError(words(app))


@pytest.mark.usefixtures("sample")
def test_a_large_file_is_read_in_the_background_and_shown_once_it_is_read() -> None:
    app = patiently(uploaded(opened(FILES), "large.csv", LARGE), "large.csv: 40 people, 600 skills, 24,000 levels")
    assert "files.take" in [button.key for button in about(app, "Person 0A").button]
    assert works(app)["understood"].share > 0.8


@pytest.mark.usefixtures("sample")
def test_cancelled_reading_ends_its_thread_and_begins_anew_on_demand() -> None:
    app = uploaded(opened(FILES), "large.csv", LARGE)
    for _ in range(100):
        if "understood" in works(app):
            break
        time.sleep(0.05)
        sound(app.run())
    work = works(app)["understood"]
    press(app, "files.cancel")
    assert work.done.wait(20)
    assert isinstance(work.failed, ReadingCancelledError)
    assert work.found is None
    assert "Reading large.csv was cancelled. Nothing of it was taken." in words(app)
    assert "files.take" not in [button.key for button in app.button]
    assert "Workbook as Excel" in [button.label for button in app.download_button]
    press(app, "files.again")
    patiently(app, "large.csv: 40 people, 600 skills, 24,000 levels")
