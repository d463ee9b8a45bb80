"""Edits made in a grid are never lost and never applied twice."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from core.store import PersonStore
from tests.browser.grid import Grid, eventually, settled
from tests.browser.server import Server

SKILL, LEVEL, WANTS, NOTE = 0, 2, 4, 6
"""Columns of the skills grid: Skill, Driver, Level, Count, Wants to grow, Last used, Note."""


def cells(someone: PersonStore, column: str) -> list[object]:
    return [row.get(column) for row in someone.workbook().cells("skills")]


def open_skills(page: Page, server: Server) -> Grid:
    page.goto(f"{server.url}/skills")
    expect(page.get_by_role("heading", level=1)).to_contain_text("skills", timeout=30_000)
    settled(page)
    return Grid(page)


def go_to(page: Page, title: str) -> None:
    page.get_by_test_id("stSidebarNavItems").get_by_role("link", name=title).click()


def test_thirty_cells_typed_faster_than_the_grid_takes_them_survive_a_change_of_page_and_a_reload(
    someone: PersonStore, server: Server, page: Page
) -> None:
    grid = open_skills(page, server)
    typed = [f"{number % 6}" for number in range(1, 31)]
    grid.go(0, LEVEL)
    for text in typed:
        grid.type_here(text)
    go_to(page, "Gap")  # at once: the last edit is still held back by the grid
    expect(page).to_have_url(re.compile("/gap"), timeout=15_000)
    settled(page)
    assert cells(someone, "level") == [float(text) for text in typed]
    go_to(page, "Skills")
    settled(page)
    page.reload()
    settled(page)
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(r"30 skills(?!, \d+ not rated)"))
    assert cells(someone, "level") == [float(text) for text in typed]


@pytest.mark.parametrize("aside", ["beside the page", "over another grid"])
def test_the_cursor_goes_on_when_the_mouse_is_put_aside(
    someone: PersonStore, server: Server, page: Page, aside: str
) -> None:
    """Streamlit alone moves the cursor only while the mouse is over the grid: every value would go to one cell."""
    page.set_viewport_size({"width": 1400, "height": 2400})
    grid = open_skills(page, server)
    other = page.get_by_test_id("stDataFrame").last.bounding_box()
    assert other is not None
    grid.go(0, LEVEL)
    page.mouse.move(*((other["x"] + 200, other["y"] + 50) if aside == "over another grid" else (50, 700)), steps=5)
    for text in ("1", "2.5", "3"):
        page.wait_for_timeout(300)
        grid.type_here(text)
    eventually(lambda: cells(someone, "level")[:4], [1, 2.5, 3, None])


def test_a_cell_left_open_is_saved_by_the_click_that_leaves_the_page(
    someone: PersonStore, server: Server, page: Page
) -> None:
    grid = open_skills(page, server)
    grid.go(3, LEVEL)
    page.keyboard.type("4")
    page.locator("#portal input").first.wait_for(state="visible")
    go_to(page, "Progress")
    expect(page).to_have_url(re.compile("/progress"), timeout=15_000)
    eventually(lambda: cells(someone, "level")[3], 4)


def test_enter_that_comes_in_the_same_moment_as_the_last_letter_saves_what_was_typed(
    someone: PersonStore, server: Server, page: Page
) -> None:
    """A browser busy with drawing hands both keys over at once; the grid alone would drop the edit."""
    grid = open_skills(page, server)
    grid.go(2, LEVEL)
    page.keyboard.type("4")
    field = page.locator("#portal input").first
    expect(field).to_have_value("4")
    field.evaluate(
        """field => ["5", "Enter"].forEach(key =>
            field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })))"""
    )
    eventually(lambda: cells(someone, "level")[2], 4)


def test_in_a_slow_browser_keys_and_clicks_that_come_too_early_wait_in_line_for_the_cell_they_are_meant_for(
    someone: PersonStore, server: Server, page: Page
) -> None:
    """A browser ten times slower has not opened a cell when the next ones are typed; some went to another column."""
    grid = open_skills(page, server)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 10})
    grid.go(0, LEVEL)
    for text in ("1", "2", "3"):
        grid.type_here(text)
    grid.click(6, across=450)  # the level
    for text in ("4", "5"):
        grid.type_here(text)
    page.keyboard.press("Control+Home")
    grid.type_here("Welding")
    eventually(lambda: cells(someone, "skill")[0], "Welding")
    assert cells(someone, "level")[:9] == [1, 2, 3, None, None, None, 4, 5, None]
    assert cells(someone, "skill")[1:] == [f"Skill {number:02}" for number in range(2, 31)]


def test_shift_and_enter_begin_a_new_line_and_delete_takes_the_letter_after_the_cursor(
    someone: PersonStore, server: Server, page: Page
) -> None:
    """A name is one line: the break within it is kept as a blank."""
    grid = open_skills(page, server)
    grid.go(1, SKILL)
    page.keyboard.type("Weldxing")
    for key in ("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "Delete", "End", "Shift+Enter"):
        page.keyboard.press(key)
    grid.type_here("TIG")
    grid.type_here("Brazing")
    eventually(lambda: cells(someone, "skill")[1:3], ["Welding TIG", "Brazing"])


def test_rows_added_deleted_and_edited_in_one_go_are_saved_as_such(
    someone: PersonStore, server: Server, page: Page
) -> None:
    grid = open_skills(page, server)
    grid.go(1, LEVEL)
    grid.type_here("3.5")
    grid.add_row(30, "Welding")
    eventually(lambda: cells(someone, "skill")[-1], "Welding")
    grid.go(0, SKILL)
    box = grid.frame.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 16, box["y"] + 35 * 3.5)  # the mark of the third row
    page.keyboard.press("Delete")
    names = [f"Skill {number:02}" for number in range(1, 31) if number != 3] + ["Welding"]
    eventually(lambda: cells(someone, "skill"), names)
    assert cells(someone, "level")[1] == 3.5
    page.reload()
    settled(page)
    assert cells(someone, "skill") == names


def test_an_open_tab_goes_on_after_the_server_was_restarted_and_nothing_is_applied_twice(
    someone: PersonStore, server: Server, page: Page
) -> None:
    grid = open_skills(page, server)
    grid.go(0, LEVEL)
    for text in ("1", "2", "3"):
        grid.type_here(text)
    grid.add_row(30, "Welding")
    eventually(lambda: cells(someone, "skill")[30:], ["Welding"])
    assert cells(someone, "level")[:3] == [1, 2, 3]
    before = someone.revision()

    state = "data-test-connection-state"
    server.crash()
    expect(page.get_by_test_id("stApp")).not_to_have_attribute(state, "CONNECTED", timeout=30_000)
    server.start()
    expect(page.get_by_test_id("stApp")).to_have_attribute(state, "CONNECTED", timeout=60_000)
    page.wait_for_timeout(500)
    grid.go(3, LEVEL)
    grid.type_here("4")
    eventually(lambda: cells(someone, "level")[:4], [1, 2, 3, 4])
    settled(page)
    assert cells(someone, "skill").count("Welding") == 1
    assert someone.revision() == before + 1

    grid.go(4, LEVEL)
    grid.type_here("5")
    eventually(lambda: cells(someone, "level")[:5], [1, 2, 3, 4, 5])
    settled(page)
    assert someone.revision() == before + 2


def test_the_same_cell_changed_in_two_tabs_is_not_overwritten_but_shown_with_both_values(
    someone: PersonStore, server: Server, page: Page, browser: Browser
) -> None:
    mine = open_skills(page, server)
    other = browser.new_page(viewport={"width": 1400, "height": 1000})
    theirs = open_skills(other, server)
    theirs.go(0, LEVEL)
    theirs.type_here("4")
    eventually(lambda: cells(someone, "level")[0], 4)
    mine.go(0, LEVEL)
    mine.type_here("2")
    said = page.get_by_text("Someone changed level of 'Skill 01' to 4 while you were typing 2.")
    expect(said).to_be_visible(timeout=20_000)
    assert cells(someone, "level")[0] == 4
    page.get_by_role("button", name="Use mine").click()
    eventually(lambda: cells(someone, "level")[0], 2)
    other.close()


def test_undo_takes_the_last_edit_back_and_redo_does_it_again(someone: PersonStore, server: Server, page: Page) -> None:
    grid = open_skills(page, server)
    grid.go(5, LEVEL)
    grid.type_here("3")
    eventually(lambda: cells(someone, "level")[5], 3)
    page.get_by_role("button", name="Undo").click()
    eventually(lambda: cells(someone, "level")[5], None)
    page.get_by_role("button", name="Redo").click()
    eventually(lambda: cells(someone, "level")[5], 3)


def test_a_value_the_column_cannot_hold_is_refused_with_its_place_and_the_old_one_stays(
    someone: PersonStore, server: Server, page: Page
) -> None:
    grid = open_skills(page, server)
    grid.go(0, LEVEL)
    grid.type_here("9")
    refused = "Skills, row 1 (Skill 01): level '9' must be 0 to 5, in half steps. The cell stays blank."
    expect(page.get_by_text(refused)).to_be_visible(timeout=20_000)
    assert cells(someone, "level")[0] is None
