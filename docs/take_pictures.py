"""Takes the pictures of the README from the running app with the sample person: `python -m docs.take_pictures`."""

import io
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.server import Server

IMAGES: Final = Path(__file__).parent / "images"
_COLOURS: Final = 256
"""Enough for screens of text and few colours, at a third of the bytes."""


def main() -> None:
    """Start a server with its own data, open the sample person, and take overview and gap."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder))
        server.start()
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            page = chromium.new_page(viewport={"width": 1400, "height": 900}, color_scheme="light")
            page.goto(server.url)
            page.get_by_role("button", name="Explore the sample person").click()
            expect(page.get_by_role("heading", name="Next milestones")).to_be_visible(timeout=30_000)
            _take(page, "overview")
            page.get_by_test_id("stSidebarNav").get_by_role("link", name="Gap").click()
            expect(page.get_by_test_id("stVegaLiteChart").first.locator("canvas, svg").first).to_be_visible()
            _take(page, "gap")
        finally:
            chromium.close()
            server.stop()


def _take(page: Page, name: str) -> None:
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0)
    page.mouse.move(1_390, 890)
    page.wait_for_timeout(1_500)  # the last of Streamlit's fades
    with Image.open(io.BytesIO(page.screenshot())) as taken:
        taken.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(IMAGES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
