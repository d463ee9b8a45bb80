"""An occupation is found while its name is typed: no letter is lost, the cursor stays, and a click shows the role."""

import re

from playwright.sync_api import Page, expect

from core.roles.keeping import to_bytes
from core.spreadsheets.onet import read_onet
from core.store import PersonStore
from tests.browser.grid import eventually, settled
from tests.browser.server import Server
from tests.pages.people import add_empty, local_access, now
from tests.spreadsheets.onet_files import files, small_release

TYPED = "bookkeping clerks of the whole wide world"
"""Long, so that results arrive while it is typed, and misspelt, so that the last resort of the search is used too."""


def with_library(server: Server) -> PersonStore:
    """Somebody with an empty plan and a small release of O*NET."""
    access = local_access(server.database_url)
    found = read_onet(files(small_release()), release="29.0")
    access.add_library(
        to_bytes(found), name=found.name, source=found.source, release=found.release, attribution=found.attribution,
        at=now(),
    )  # fmt: skip
    return add_empty(access)


def opened_search(server: Server, page: Page) -> None:
    page.goto(f"{server.url}/target-role")
    page.get_by_text("Occupations of O*NET or ESCO").click(timeout=30_000)
    expect(page.get_by_label("Find an occupation")).to_be_visible(timeout=20_000)
    settled(page)


def test_no_letter_is_lost_however_fast_or_slowly_it_is_typed(server: Server, page: Page) -> None:
    with_library(server)
    opened_search(server, page)
    field = page.get_by_label("Find an occupation")
    for pause in (0, 40, 230):  # at once, as people type, and so slowly that every letter is searched for
        field.fill("")
        field.click()
        page.keyboard.type(TYPED, delay=pause)
        expect(field).to_have_value(TYPED)
        settled(page)
        expect(field).to_have_value(TYPED)
        expect(field).to_be_focused()


def test_what_is_found_shows_without_enter_and_one_click_leads_to_the_role(server: Server, page: Page) -> None:
    someone = with_library(server)
    opened_search(server, page)
    page.get_by_label("Find an occupation").click()
    page.keyboard.type("CEO", delay=60)
    found = page.get_by_role("radio", name="Chief Executives")
    expect(found).to_be_attached(timeout=10_000)
    expect(page.get_by_text("also called CEO")).to_be_visible()
    page.get_by_text("Chief Executives", exact=True).click()
    expect(page.get_by_role("heading", name="Chief Executives")).to_be_visible(timeout=10_000)
    settled(page)
    page.get_by_role("button", name="Only compare").last.click()
    eventually(lambda: [row["role"] for row in someone.workbook().cells("roles")], ["Chief Executives"])
    expect(page.get_by_text(re.compile("What Chief Executives asks for was copied from"))).to_be_visible(timeout=10_000)
