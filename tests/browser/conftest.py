"""Server, browser and pages for the browser tests."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from core.store import PersonStore, open_store
from core.workbook.adding import added_rows
from core.workbook.rows import Workbook
from tests.browser.server import ROOT, Server

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
PICTURES = ROOT / "test_output"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        if os.environ.get("TRELLIS_BROWSER_REQUIRED"):
            pytest.fail("Chromium is not installed; the browser tests must run here.")
        pytest.skip("Chromium is not installed: no browser test ran. Install Debian's chromium to run them.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    one = Server(tmp_path)
    one.start()
    yield one
    one.stop()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    yield context.new_page()
    context.close()


@pytest.fixture
def someone(tmp_path: Path) -> PersonStore:
    """Thirty skills in the database the server is about to open; ask for it before `server`."""
    store = open_store(f"sqlite:///{tmp_path / 'trellis.db'}")
    at = datetime(2026, 1, 5, 9, tzinfo=UTC)
    access = store.as_user(store.local_user(at).id)
    one = access.add_person("Thirty", at=at)
    ids = (f"row{number:02}" for number in range(100))
    rows = [{"skill": f"Skill {number:02}"} for number in range(1, 31)]
    one.save(added_rows(Workbook(), "skills", rows, lambda: next(ids)), at=at)
    access.remember_person(one.id)
    return one
