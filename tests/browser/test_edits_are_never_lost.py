"""Edits made in a grid are never lost and never applied twice."""

import re

from playwright.sync_api import Page, expect

from core.store import PersonStore
from tests.browser.grid import Grid, settled
from tests.browser.server import Server

LEVEL = 2  # columns of the skills grid: Skill, Driver, Level


def levels(someone: PersonStore) -> list[object]:
    return [cells.get("level") for cells in someone.workbook().cells("skills")]


def open_skills(page: Page, server: Server) -> Grid:
    page.goto(f"{server.url}/skills")
    expect(page.get_by_role("heading", level=1)).to_contain_text("skills", timeout=30_000)
    settled(page)
    return Grid(page)


def test_thirty_cells_typed_as_fast_as_the_page_takes_them_are_all_there_after_a_change_of_page_and_a_reload(
    someone: PersonStore, server: Server, page: Page
) -> None:
    grid = open_skills(page, server)
    typed = [f"{number % 6}" for number in range(1, 31)]
    grid.go(0, LEVEL)
    for text in typed:
        grid.type_here(text)
    page.get_by_test_id("stSidebarNavItems").get_by_role("link", name="Gap").click()
    expect(page).to_have_url(re.compile("/gap"), timeout=15_000)
    settled(page)
    page.goto(f"{server.url}/skills")
    settled(page)
    assert levels(someone) == [float(text) for text in typed]
    page.reload()
    settled(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("30 skills")
    assert levels(someone) == [float(text) for text in typed]
