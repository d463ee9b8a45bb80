"""Driving an editing grid by mouse and keyboard, as a person does."""

import time
from collections.abc import Callable
from contextlib import suppress

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

ROW_PIXELS = 35
TO_THE_TOP = "grid => { grid.scrollIntoView(); document.querySelector('[data-testid=stMain]').scrollBy(0, -150) }"


class Grid:
    """The `number`-th grid on the page that can be edited or read, counted from 0."""

    def __init__(self, page: Page, number: int = 0) -> None:
        self.page = page
        self.frame: Locator = page.get_by_test_id("stDataFrame").nth(number)

    def go(self, row: int, column: int) -> None:
        """Move to a cell, both counted from 0."""
        expect(self.frame.locator("canvas").first).to_be_visible(timeout=30_000)
        cell = self.frame.locator(f'td[id$="-{row}"][aria-selected="true"]')
        for _ in range(6):  # until the grid is where the keys should have led it
            self.frame.evaluate(TO_THE_TOP)  # keys pressed while the grid had no cursor have scrolled the page
            self.click(0, 90)
            if self.page.locator("#portal > *").count():  # a click on the cell that has the cursor opens it
                self._press("Escape", 1)
            self._press("Control+Home", 1)
            self._press("ArrowDown", row)
            self._press("ArrowRight", column)
            with suppress(PlaywrightTimeoutError):
                cell.wait_for(state="attached", timeout=4_000)
                return
        raise AssertionError(f"row {row} could not be reached")

    def click(self, row: int, across: int) -> None:
        """Click a cell in sight: the row counted from 0, `across` pixels from the grid's left edge."""
        box = self.frame.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + across, box["y"] + ROW_PIXELS * (row + 1.5))

    def _press(self, key: str, times: int) -> None:
        for _ in range(times):
            self.page.keyboard.press(key)

    def type_here(self, text: str) -> None:
        """Type over the cell and commit with Enter, which moves one row down; faster than any person."""
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")

    def add_row(self, rows: int, text: str) -> None:
        """Add a row below the last of `rows` rows by keyboard and type its first cell."""
        self.go(rows - 1, 0)
        self._press("ArrowDown", 1)
        self._press("Enter", 1)
        self.type_here(text)


def settled(page: Page) -> None:
    """Wait until the page has finished running."""
    page.wait_for_timeout(250)  # the grid holds an edit back for 150 ms
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=30_000)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=30_000)


def eventually(read: Callable[[], object], expected: object, seconds: float = 40) -> None:
    """Wait until something reads as expected; say what it read when it never does."""
    end = time.monotonic() + seconds
    while (found := read()) != expected and time.monotonic() < end:
        time.sleep(0.1)
    assert found == expected, f"{found} instead of {expected}"
