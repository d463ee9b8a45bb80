"""Chromium as the tests start it, and what is timed in it by its own clock."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS

SENDS = """
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (data) { window.lastSent = performance.now(); return send.call(this, data); };
"""

WATCH = """
    ([event, selector]) => {
        const text = () => [...document.querySelectorAll(selector)].map(one => one.textContent).join();
        const before = text();
        let start = null;
        window.seen = new Promise(done => {
            const changed = () => { if (start !== null && text() !== before) done([start, performance.now()]); };
            new MutationObserver(changed).observe(document.body, {subtree: true, childList: true, characterData: true});
            addEventListener(event, found => {
                if (event === "click" || found.key === "Enter") start ??= performance.now();
            }, {capture: true});
        });
    }
"""

DRAWN = """
    selector => (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0 && performance.now()
"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def new_page(browser: Browser) -> Page:
    """Open a page with an empty cache."""
    page = browser.new_context(viewport={"width": 1400, "height": 1000}).new_page()
    page.add_init_script(SENDS)
    return page


def watch(page: Page, event: str, selector: str) -> None:
    """Wait, in the page, for the event and then for a change of the text that the selector finds."""
    page.evaluate(WATCH, [event, selector])


def seen(page: Page) -> tuple[float, float]:
    """Give the seconds from the event to the change, and from the event to the message sent to the server."""
    start, end = page.evaluate("window.seen")
    return (end - start) / 1000, (page.evaluate("window.lastSent") - start) / 1000


def seconds_to_see(page: Page, url: str, selector: str) -> float:
    """Open an address and give the seconds until the browser has drawn what the selector finds."""
    page.goto(url, wait_until="commit")
    found = page.wait_for_function(DRAWN, arg=selector, polling="raf", timeout=60_000)
    return float(found.json_value()) / 1000
