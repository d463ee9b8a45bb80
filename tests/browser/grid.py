"""Driving an editing grid by mouse and keyboard, as a person does."""

from playwright.sync_api import Locator, Page, expect

ROW_PIXELS = 35


class Grid:
    """The `number`-th grid on the page that can be edited or read, counted from 0."""

    def __init__(self, page: Page, number: int = 0) -> None:
        self.page = page
        self.frame: Locator = page.get_by_test_id("stDataFrame").nth(number)

    def focus_first_cell(self) -> None:
        """Click the first cell of the first row."""
        expect(self.frame.locator("canvas").first).to_be_visible(timeout=30_000)
        self.frame.scroll_into_view_if_needed()
        box = self.frame.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + 90, box["y"] + ROW_PIXELS * 1.5)

    def go(self, row: int, column: int) -> None:
        """Move to a cell, both counted from 0, starting at the first cell."""
        self.focus_first_cell()
        for key, times in (("ArrowDown", row), ("ArrowRight", column)):
            for _ in range(times):
                self.page.keyboard.press(key)

    def type_here(self, text: str) -> None:
        """Type over the cell and commit with Enter, which moves one row down; no slower than the grid itself."""
        field = self.page.locator("#portal input, #portal textarea").first
        self.page.keyboard.type(text)
        field.wait_for(state="visible", timeout=5_000)
        self.page.keyboard.press("Enter")
        field.wait_for(state="detached", timeout=5_000)

    def cell(self, row: int, column: int) -> str:
        """Read a cell's text from the grid's accessible table; the row marker counts as column 0."""
        return self.frame.locator(f"#glide-cell-{column}-{row}").first.inner_text()


def settled(page: Page) -> None:
    """Wait until the page has finished running."""
    page.wait_for_timeout(250)  # the grid holds an edit back for 150 ms
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=30_000)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=30_000)
