"""A link to any page, opened as the very first thing after a start, shows that page and nothing over it."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.screens import TITLES, Watch, copied_server, open_page, sample_server


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample person, to be copied."""
    return sample_server(tmp_path_factory.mktemp("links")).database


@pytest.mark.parametrize("address", list(TITLES))
def test_the_first_visit_after_a_start_may_be_a_link_to_any_page(
    address: str, database: Path, tmp_path: Path, page: Page
) -> None:
    server, watch = copied_server(tmp_path, database), Watch(page)
    server.start()
    try:
        open_page(page, server, address)
        page.wait_for_timeout(1_500)  # the dialog that must not come would come late
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page.get_by_text("Page not found")).to_have_count(0)
        expect(page.get_by_test_id("stException")).to_have_count(0)
        assert page.url.split("?")[0] == f"{server.url}/{address}"
        assert watch.errors == []
    finally:
        server.stop()
