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

Visits = tuple[list[float], list[float], list[float], list[float]]


def measured() -> Table:
    """Start each server anew and visit it three times: first of all, with an empty cache, with a full one."""
    floor: Visits = ([], [], [], [])
    ours: Visits = ([], [], [], [])
    with chromium() as browser:
        for _ in range(TIMES):
            _visit(browser, empty_page, "", TEXT, floor)
            _visit(browser, lambda: trellis(40), "/gap", CHART, ours)
    names = (
        "server start until it answers",
        "first visitor after a start",
        "empty browser cache",
        "full browser cache",
    )
    aims = ("", "", "at most 2", "at most 2.5")
    lines = []
    for name, aim, ground, found in zip(names, aims, floor, ours, strict=True):
        lines += [
            Line(f"floor: {name}, empty page", times_of(ground)),
            Line(f"{name}, Gap page to its chart", times_of(found), times_of(ground), aim),
        ]
    return Table("Start", tuple(lines))


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
