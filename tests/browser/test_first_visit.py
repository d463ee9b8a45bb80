"""The three ways to begin end where they say."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.grid import ROW_PIXELS, Grid, eventually, settled
from tests.browser.server import Server
from tests.pages.people import whoever_is_open

FIRST_VISIT = "Find what is missing for the role you want, and plan it"


@pytest.fixture
def first_visit(server: Server, page: Page) -> Page:
    """The overview of a Trellis that holds nobody."""
    page.goto(server.url)
    expect(page.get_by_role("heading", level=1)).to_have_text(FIRST_VISIT, timeout=30_000)
    settled(page)
    return page


def test_the_sample_person_opens_with_a_finding_and_half_a_year_of_history(server: Server, first_visit: Page) -> None:
    first_visit.get_by_role("button", name="Explore the sample person").click()
    title = first_visit.get_by_role("heading", level=1)
    expect(title).to_have_text("3 musts are open; Team leadership is the widest rated gap", timeout=30_000)
    expect(first_visit.get_by_text("Ana Sample → Analytics lead by")).to_be_visible()
    assert whoever_is_open(server.database_url).revision() == 3


def test_ones_own_workbook_begins_at_the_import(server: Server, first_visit: Page) -> None:
    first_visit.get_by_role("button", name="Start from your own workbook").click()
    expect(first_visit).to_have_url(re.compile("/files"), timeout=30_000)
    expect(first_visit.get_by_test_id("stFileUploader")).to_be_visible()
    expect(first_visit.get_by_role("dialog")).to_have_count(0)
    assert whoever_is_open(server.database_url).revision() == 1


def test_an_empty_plan_leads_to_choosing_a_role_and_takes_the_first_skill(server: Server, first_visit: Page) -> None:
    first_visit.get_by_role("button", name="Start from an empty plan").click()
    title = first_visit.get_by_role("heading", level=1)
    expect(title).to_have_text("No target role yet: choose one to see the gap", timeout=30_000)
    expect(first_visit.get_by_text("1. Choose a target role")).to_be_visible()
    first_visit.get_by_test_id("stSidebarNavItems").get_by_role("link", name="Skills").click()
    expect(title).to_have_text("No skills yet: add the first one", timeout=30_000)
    settled(first_visit)
    grid = Grid(first_visit)
    expect(grid.frame.locator("canvas").first).to_be_visible(timeout=30_000)
    grid.frame.click(position={"x": 90, "y": ROW_PIXELS * 1.5})
    first_visit.locator("#portal textarea").wait_for(state="visible", timeout=10_000)
    grid.type_here("Pottery")
    eventually(
        lambda: [row["skill"] for row in whoever_is_open(server.database_url).workbook().cells("skills")], ["Pottery"]
    )
    expect(title).to_have_text("1 skill, 1 not rated", timeout=30_000)
