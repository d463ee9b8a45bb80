"""From a plain spreadsheet of skills to a plan on the calendar, and the same workbook out again."""

import re
from io import BytesIO
from itertools import count
from pathlib import Path

import pytest
from openpyxl import Workbook as Spreadsheet
from playwright.sync_api import Page, expect

from core.analysis.targets import standing
from core.workbook.rows import Workbook
from tests.browser.grid import ROW_PIXELS, eventually, settled
from tests.browser.lists import choose
from tests.browser.server import Server
from tests.pages.people import add_sample, local_access, today, whoever_is_open
from tests.spreadsheets.reading import read_into_empty

SKILLS = [
    ("SQL", "technical", 3), ("Data modelling", "technical", 2), ("Statistics", "technical", 1.5),
    ("Presenting", "communication", 2), ("Pottery", None, 4),
]  # fmt: skip


def plain_table() -> bytes:
    """A list of skills as people keep it: headers of their own, a blank line, a title of the sheet nobody chose."""
    spreadsheet = Spreadsheet()
    sheet = spreadsheet.worksheets[0]
    sheet.append(["Skill", "Driver", "Level", "Where I learned it"])
    for place, (skill, driver, level) in enumerate(SKILLS):
        sheet.append([skill, driver, level, f"job {place}"])
    file = BytesIO()
    spreadsheet.save(file)
    return file.getvalue()


def upload(page: Page, name: str, data: bytes) -> None:
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )


def cells_of(book: Workbook) -> dict[str, list[dict[str, object]]]:
    """All cells, by sheet; ids of rows and sheets without rows do not matter."""
    return {name: [dict(cells) for cells in book.cells(name)] for name in book.sheets if book.rows(name)}


def go_to(page: Page, title: str, address: str) -> None:
    page.get_by_test_id("stSidebarNavItems").get_by_role("link", name=title).click()
    expect(page).to_have_url(re.compile(f"/{address}"), timeout=15_000)
    settled(page)


def test_a_plain_table_becomes_a_gap_and_a_plan_on_the_calendar(server: Server, page: Page) -> None:
    page.goto(server.url)
    page.get_by_role("button", name="Start from your own workbook").click(timeout=30_000)
    expect(page).to_have_url(re.compile("/files"), timeout=30_000)
    settled(page)
    upload(page, "my skills.xlsx", plain_table())
    expect(page.get_by_text("my skills.xlsx, row by row: 5 new, 0 changed")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Take 5 rows").click()
    expect(page.get_by_text("my skills.xlsx is taken as revision 2.")).to_be_visible(timeout=20_000)
    someone = whoever_is_open(server.database_url)
    taken = [(row["skill"], row.get("driver"), row["level"]) for row in someone.workbook().cells("skills")]
    assert taken == SKILLS

    go_to(page, "Target role", "target-role")
    choose(page, "Role", "2. Senior data analyst")
    page.get_by_role("button", name="Make it my target").click()
    title = page.get_by_role("heading", level=1)
    expect(title).to_have_text(re.compile(r"Readiness for Senior data analyst is \d+, musts \d of \d"), timeout=20_000)

    go_to(page, "Gap", "gap")
    expect(title).to_have_text(re.compile(r"\d musts are open; .+ is the widest (rated )?gap"), timeout=20_000)
    gaps = standing(someone.workbook(), today()).gap.now
    choose_gap(page, list(gaps["skill"]).index("SQL"))
    expect(page.get_by_text("SQL: level 3, required 4, weight 5.")).to_be_visible()
    page.get_by_role("button", name=re.compile(r"^Plan \d+ actions?$")).first.click(timeout=20_000)
    eventually(lambda: {row["skill"] for row in someone.workbook().cells("actions")}, {"SQL"})

    go_to(page, "Plan and timeline", "plan")
    expect(title).to_have_text(re.compile(r"No due dates yet; \d+ actions? would be done by "), timeout=20_000)
    chart = page.get_by_test_id("stVegaLiteChart").first
    expect(chart.locator("svg, canvas").first).to_be_visible(timeout=20_000)
    for row in someone.workbook().cells("actions"):
        expect(chart).to_contain_text(str(row["action"])[:12])


def choose_gap(page: Page, row: int) -> None:
    """Choose a row of the gap table, counted from 0, by the box at its left."""
    table = page.get_by_test_id("stDataFrame").filter(has=page.locator("canvas")).nth(1)
    table.scroll_into_view_if_needed()
    box = table.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 16, box["y"] + ROW_PIXELS * (row + 1.5))
    settled(page)


def test_what_was_imported_comes_out_again(server: Server, page: Page, tmp_path: Path) -> None:
    someone = add_sample(local_access(server.database_url))
    page.goto(f"{server.url}/files")
    with page.expect_download() as download:
        page.get_by_role("button", name="Workbook as Excel").click(timeout=30_000)
    file = tmp_path / "out.xlsx"
    download.value.save_as(file)
    assert re.fullmatch(r"Ana_Sample_\d{4}-\d\d-\d\d\.xlsx", download.value.suggested_filename)
    numbers = count()
    book, problems = read_into_empty(file.read_bytes(), file.name, lambda: f"row{next(numbers)}")
    assert problems == []
    assert cells_of(book) == cells_of(someone.workbook())


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("skills.xlsx", b"\x89PNG\r\n\x1a\n and so on", "skills.xlsx: is a PNG picture, not a spreadsheet."),
        ("cut.xlsx", plain_table()[:2000], "cut.xlsx: is damaged"),
        ("fruit.csv", b"Fruit,Colour\nApple,red\n", "fruit.csv: holds nothing that is known"),
    ],
)
def test_a_mis_made_file_is_refused_with_what_it_is_and_what_to_do(
    server: Server, page: Page, name: str, data: bytes, said: str
) -> None:
    add_sample(local_access(server.database_url))
    page.goto(f"{server.url}/files")
    expect(page.get_by_test_id("stFileUploader")).to_be_visible(timeout=30_000)
    before = whoever_is_open(server.database_url).revision()
    upload(page, name, data)
    refused = page.get_by_test_id("stAlert")
    expect(refused).to_contain_text(said, timeout=20_000)
    expect(page.get_by_role("button", name=re.compile("^Take"))).to_have_count(0)
    assert whoever_is_open(server.database_url).revision() == before
