"""The browser's "back" leads to the page before at the first press, and "forward" to where one came from."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.grid import settled
from tests.browser.screens import copied_server, open_page, sample_server
from tests.browser.test_import_to_timeline import go_to


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample person, to be copied."""
    return sample_server(tmp_path_factory.mktemp("back")).database


def test_each_page_is_one_step_of_the_history(database: Path, tmp_path: Path, page: Page) -> None:
    server = copied_server(tmp_path, database)
    server.start()
    try:
        open_page(page, server, "gap")
        for title, address in (("Skills", "skills"), ("History", "history")):
            go_to(page, title, address)
        for address in ("skills", "gap"):
            page.evaluate("history.back()")
            expect(page).to_have_url(re.compile(f"/{address}"), timeout=15_000)
            settled(page)
        page.evaluate("history.forward()")
        expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("skills"), timeout=15_000)
    finally:
        server.stop()
