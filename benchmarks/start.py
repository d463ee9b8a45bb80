"""From the start of the server, and from an address opened, to the first chart of the Gap page with 40 skills.

The floor is an empty page under Streamlit's default settings, until its text is there.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import Browser

from benchmarks.browser import chromium, new_page, seconds_to_see
from benchmarks.servers import Running, empty_page, trellis
from benchmarks.timing import Line, Table, times_of

TIMES = 7
TEXT = "[data-testid=stText]"
CHART = "[data-testid=stVegaLiteChart] svg"

VISITS = {
    "start of the server until it answers": "",
    "first visitor after a start": "",
    "running server, empty browser cache": "at most 2",
    "running server, full browser cache": "at most 2.5",
}
"""What is measured, with the aim as a ratio to the floor; a visit lasts until the chart, or the text, is drawn."""

Visits = tuple[list[float], list[float], list[float], list[float]]


def measured() -> Table:
    """Start each server anew and visit it three times: first of all, with an empty cache, with a full one."""
    floor: Visits = ([], [], [], [])
    ours: Visits = ([], [], [], [])
    with chromium() as browser:
        for _ in range(TIMES):
            _visit(browser, empty_page, "", TEXT, floor)
            _visit(browser, lambda: trellis(40), "/gap", CHART, ours)
    lines = []
    for (name, aim), ground, found in zip(VISITS.items(), floor, ours, strict=True):
        floor_times = times_of(ground)
        lines += [Line(f"floor, empty page: {name}", floor_times), Line(name, times_of(found), floor_times, aim)]
    return Table("Start, and the Gap page with 40 requirements opened", tuple(lines))


def _visit(
    browser: Browser, serve: Callable[[], AbstractContextManager[Running]], path: str, selector: str, found: Visits
) -> None:
    with serve() as server:
        found[0].append(server.start_seconds)
        for visit in (1, 2):
            page = new_page(browser)
            found[visit].append(seconds_to_see(page, f"{server.url}{path}", selector))
            page.wait_for_load_state("networkidle")
            if visit == 1:
                page.context.close()
        again = page.context.new_page()
        page.close()
        found[3].append(seconds_to_see(again, f"{server.url}{path}", selector))
        again.context.close()
