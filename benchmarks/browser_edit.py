"""From Enter in a cell of the Gap page to the changed title and the changed chart on screen.

The floor is a click on the empty page until its text has changed. The grid holds every edit back for 150 ms before it
is sent; how long that took is measured too.
"""

from contextlib import ExitStack

from playwright.sync_api import Browser, Page, expect

from benchmarks.browser import chromium, new_page, seen, watch
from benchmarks.servers import empty_page, trellis
from benchmarks.timing import Line, Table, Times, times_of
from tests.browser.grid import Grid, settled

SIZES = (40, 2_000)
LEVELS = ("4.5", "0.5", "5", "1.5", "4", "2", "4.5", "0", "5", "2.5", "4", "1")
"""Typed into the widest gap: each one changes which gap the title calls the widest."""

FRAME = 60
"""Milliseconds from the last key to Enter: without any, the grid itself drops the value now and then."""

TITLE = "h1"
CHART = "[data-testid=stVegaLiteChart] svg"


def measured() -> Table:
    """Take turns with the empty page."""
    with ExitStack() as stack:
        browser = stack.enter_context(chromium())
        floor_page = new_page(browser)
        floor_page.goto(stack.enter_context(empty_page()).url)
        pages = {size: _gap_page(browser, stack.enter_context(trellis(size)).url) for size in SIZES}
        floor: list[float] = []
        titles: dict[int, list[tuple[float, float]]] = {size: [] for size in SIZES}
        charts: dict[int, list[tuple[float, float]]] = {size: [] for size in SIZES}
        for level in LEVELS * 2:
            floor.append(_clicked(floor_page))
            for size, page in pages.items():
                found = charts if len(titles[size]) > len(charts[size]) else titles
                found[size].append(_typed(page, level, TITLE if found is titles else CHART))
    click = times_of(floor)
    lines = [Line("floor: click on the empty page to its text", click)]
    for size in SIZES:
        lines += [
            Line(f"Enter to the title, {size:,} requirements", _to_change(titles[size]), click),
            Line(f"Enter to the chart, {size:,} requirements", _to_change(charts[size]), click),
            Line(
                f"of that, Enter to the message sent, {size:,} requirements",
                times_of(sent for _, sent in titles[size] + charts[size]),
            ),
        ]
    return Table("One edit on the Gap page, in the browser", tuple(lines))


def _gap_page(browser: Browser, url: str) -> Page:
    page = new_page(browser)
    page.goto(f"{url}/gap")
    expect(page.locator(CHART).first).to_be_visible(timeout=60_000)
    settled(page)
    return page


def _clicked(page: Page) -> float:
    settled(page)
    watch(page, "click", "[data-testid=stText]")
    page.get_by_role("button", name="Again").click()
    return seen(page)[0]


def _typed(page: Page, level: str, selector: str) -> tuple[float, float]:
    settled(page)
    Grid(page).go(0, 1)
    page.keyboard.type(level[:1])
    page.locator("#portal input").first.wait_for(state="visible", timeout=5_000)
    page.keyboard.type(level[1:])
    page.wait_for_timeout(FRAME)
    watch(page, "keydown", selector)
    page.keyboard.press("Enter")
    return seen(page)


def _to_change(found: list[tuple[float, float]]) -> Times:
    return times_of(change for change, _ in found)
