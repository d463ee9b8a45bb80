"""Choosing from a list, as a person does."""

from contextlib import suppress

from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from tests.browser.grid import settled


def choose(page: Page, label: str, option: str) -> None:
    """Choose from the list with that label, once the page stands still; open it again if it closes."""
    box = page.get_by_label(label, exact=True).first
    expect(box).to_be_visible(timeout=30_000)
    settled(page)
    for _ in range(3):  # a list that opens while the page is still moving is closed again
        box.click()
        with suppress(PlaywrightTimeoutError):
            page.get_by_role("option", name=option).click(timeout=10_000)
            settled(page)
            return
    raise AssertionError(f"{option} could not be chosen from {label}")
