"""The pages by their address, and what a page must not do wherever it is opened."""

import re
import shutil
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, expect

from core.store import open_store
from tests.browser.grid import settled
from tests.browser.server import HOST, Server
from tests.pages.people import add_sample, local_access

_PROBE: Final = re.compile(r"/[a-z-]+/_stcore/(health|host-config)$")
"""Where Streamlit's page looks for its server first when it was opened by a deep link; it is not there."""

TITLES: Final = {
    "": "3 musts are open; Team leadership is the widest rated gap",
    "skills": r"28 skills, 2 not rated; the mean level is highest in .+, lowest in .+",
    "target-role": r"Readiness for Analytics lead is \d+, musts 2 of 5; .* is nearer",
    "gap": "3 musts are open; Team leadership is the widest rated gap",
    "plan": r".+ is \d+ days? late as planned.*",
    "progress": r"1 of 5 milestones reached; .+",
    "files": "Bring a spreadsheet in, take your workbook out",
    "sheets": "13 of 13 sheets are in use",
    "history": "Nothing is lost: every change, and the way back",
    "storage": "Your data is one file, and it is yours",
}
"""What each page says of the sample person, by its address."""


def sample_server(folder: Path) -> Server:
    """Make a server, not started, whose database holds the sample person."""
    server = Server(folder)
    made = folder / "made.db"
    add_sample(local_access(f"sqlite:///{made}"))
    store = open_store(f"sqlite:///{made}")
    store.backup_to(server.database)
    store.close()
    return server


def copied_server(folder: Path, database: Path) -> Server:
    """Make a server, not started, on a copy of a database."""
    server = Server(folder)
    shutil.copyfile(database, server.database)
    return server


def open_page(page: Page, server: Server, address: str) -> None:
    """Open a page as a link does, and wait until it is drawn."""
    page.goto(f"{server.url}/{address}")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(TITLES[address]), timeout=30_000)
    settled(page)


class Watch:
    """Notes every request that leaves the machine and every error a page reports."""

    def __init__(self, page: Page) -> None:
        self.strangers: list[str] = []
        self.errors: list[str] = []
        page.on("request", self._note_request)
        page.on("console", self._note_message)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _note_request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in {"data", "blob"} and address.hostname != HOST:
            self.strangers.append(request.url)

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _PROBE.search(message.location["url"]):
            self.errors.append(message.text)
