"""A messy matrix in a real browser: its headers corrected, a question answered, one person taken, and undone."""

import re
from io import BytesIO

from openpyxl import Workbook as Spreadsheet
from playwright.sync_api import Browser, Page, expect

from tests.browser.grid import eventually, settled
from tests.browser.lists import choose
from tests.browser.server import Server
from tests.pages.people import add_empty, local_access


def messy() -> bytes:
    """A matrix of marks with a line of remarks that looks like headers right above the headers."""
    spreadsheet = Spreadsheet()
    sheet = spreadsheet.worksheets[0]
    sheet.title = "Workshop"
    for row in (
        ["Updated by", "Head office", "Safety", "Second floor"],
        ["Name", "Welding", "Soldering", "Brazing"],
        ["Ana Ruiz", "x", None, "x"],
        ["Bo Lindgren", None, "x", None],
        ["Total", 1, 1, 1],
    ):
        sheet.append(row)
    file = BytesIO()
    spreadsheet.save(file)
    return file.getvalue()


def choose_person(page: Page) -> None:
    """Say that the workbook is about the first person of the matrix."""
    choose(page, "Which of these people is this workbook about?", "Ana Ruiz")


def test_on_a_phone_the_question_comes_first_then_the_sheet_then_what_is_taken(
    server: Server, browser: Browser
) -> None:
    add_empty(local_access(server.database_url))
    context = browser.new_context(viewport={"width": 390, "height": 900}, color_scheme="dark")
    page = context.new_page()
    page.goto(f"{server.url}/files")
    page.locator("input[type=file]").first.set_input_files(
        {"name": "workshop.xlsx", "mimeType": "application/octet-stream", "buffer": messy()}
    )
    choose_person(page)
    expect(page.get_by_role("button", name=re.compile("^Take "))).to_be_visible(timeout=30_000)
    settled(page)
    order = [
        page.get_by_role("button", name="Answer"),
        page.get_by_text("Which of these people is this workbook about?"),
        page.get_by_text("The sheet as it is, with what was recognised"),
        page.get_by_text(re.compile("^workshop.xlsx, row by row")),
        page.get_by_role("button", name=re.compile("^Take ")),
    ]
    heights = [box["y"] for one in order if (box := one.first.bounding_box())]
    assert len(heights) == len(order)
    assert heights == sorted(heights)
    wide = page.evaluate("[document.scrollingElement, document.querySelector('[data-testid=stMain]')].map("
                         "part => part.scrollWidth - part.clientWidth)")  # fmt: skip
    assert wide == [0, 0]
    context.close()


def test_a_messy_matrix_is_corrected_asked_about_taken_and_undone(server: Server, page: Page) -> None:
    someone = add_empty(local_access(server.database_url))
    before = someone.workbook()
    page.goto(f"{server.url}/files")
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Bring a spreadsheet in, take your workbook out", timeout=30_000
    )
    page.locator("input[type=file]").first.set_input_files(
        {"name": "workshop.xlsx", "mimeType": "application/octet-stream", "buffer": messy()}
    )
    expect(page.get_by_text("The sheet as it is, with what was recognised")).to_be_visible(timeout=30_000)
    settled(page)

    page.get_by_text(re.compile("Correct it$")).first.click()
    headers = page.get_by_role("textbox", name="Rows of its headers")
    expect(headers).to_be_visible(timeout=20_000)
    headers.fill("2")
    page.get_by_role("button", name="Read it again so").click()
    settled(page)
    expect(page.get_by_text("workshop.xlsx: 2 people, 3 skills, 3 levels; 1 question")).to_be_visible(timeout=20_000)

    page.get_by_text(re.compile("x: .*level 2")).click()
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_text("What does x mean?")).to_have_count(0, timeout=20_000)
    choose_person(page)
    expect(page.get_by_text("workshop.xlsx, row by row: 3 new, 0 changed")).to_be_visible(timeout=20_000)

    page.get_by_role("button", name=re.compile("^Take 3 rows")).click()
    eventually(
        lambda: [(row["skill"], row.get("level")) for row in someone.workbook().cells("skills")],
        [("Welding", 2), ("Brazing", 2), ("Soldering", None)],
    )
    page.get_by_role("button", name="Undo").click()
    eventually(someone.workbook, before)
