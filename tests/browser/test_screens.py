"""Every page with the sample person, wide and narrow, light and dark: drawn whole, and pictured for people to see."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PICTURES
from tests.browser.screens import TITLES, Watch, open_page, sample_server
from tests.browser.server import Server

WIDTHS = {"desktop": 1400, "phone": 390}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    one = sample_server(tmp_path_factory.mktemp("screens"))
    one.start()
    yield one
    one.stop()


@pytest.fixture(scope="module", params=[(width, theme) for width in WIDTHS for theme in ("light", "dark")])
def look(request: pytest.FixtureRequest, browser: Browser) -> Iterator[tuple[str, Page]]:
    """A width and a theme, and a tab that has them."""
    width: str = request.param[0]
    theme: Literal["light", "dark"] = request.param[1]
    context = browser.new_context(viewport={"width": WIDTHS[width], "height": 900}, color_scheme=theme)
    yield f"{width}_{theme}", context.new_page()
    context.close()


@pytest.mark.parametrize("address", list(TITLES))
def test_a_page_is_drawn_whole_asks_nobody_else_and_reports_no_error(
    server: Server, look: tuple[str, Page], address: str
) -> None:
    name, page = look
    watch = Watch(page)
    open_page(page, server, address)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    for chart in page.get_by_test_id("stVegaLiteChart").all():
        expect(chart.locator("svg, canvas").first).to_be_visible(timeout=15_000)
    wide = page.evaluate("[document.scrollingElement, document.querySelector('[data-testid=stMain]')].map("
                         "part => part.scrollWidth - part.clientWidth)")  # fmt: skip
    assert wide == [0, 0], f"{address} can be scrolled sideways by {wide} pixels"
    take_picture(page, f"{name}_{address or 'overview'}")
    assert watch.strangers == []
    assert watch.errors == []


def take_picture(page: Page, name: str) -> None:
    """Save a picture of the whole page, not only of what fits the window."""
    size = page.viewport_size
    assert size is not None
    shown = size["height"]
    for _ in range(5):  # parts that come into view only now make it longer
        height = int(page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight"))
        if height == shown:
            break
        page.set_viewport_size({"width": size["width"], "height": height})
        page.wait_for_timeout(400)
        shown = height
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")
    page.set_viewport_size(size)
