"""A block pasted from a spreadsheet ends checked cell by cell, and whoever pasted it is told what was not taken."""

from playwright.sync_api import Page, expect

from core.store import PersonStore
from tests.browser.grid import Grid, eventually
from tests.browser.server import Server
from tests.browser.test_edits_are_never_lost import LEVEL, open_skills


def paste(page: Page, text: str) -> None:
    """Put text on the clipboard as a spreadsheet does, and paste it where the cursor is."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+V")


def row(someone: PersonStore, place: int) -> dict[str, object]:
    return dict(someone.workbook().cells("skills")[place])


def test_good_cells_land_and_bad_ones_are_named_instead_of_clamped_dropped_or_misread(
    someone: PersonStore, server: Server, page: Page
) -> None:
    grid = open_skills(page, server)
    grid.go(0, 1)
    block = [
        "technical\t3.5\t\ttrue\t2026-02-01\tfine",
        "tecnical\t9\tabc\tperhaps\t05/06/2026\tkept",
        "leadership\t2\t3\tno\t1.2.2026\t46000",
    ]
    paste(page, "\n".join(block))
    expect(page.get_by_text("not taken:")).to_be_visible(timeout=20_000)
    first = {"skill": "Skill 01", "driver": "technical", "level": 3.5, "wants_to_grow": True, "last_used": "2026-02-01"}
    assert row(someone, 0) == first | {"note": "fine"}
    assert row(someone, 1) == {"skill": "Skill 02", "note": "kept"}
    assert row(someone, 2) == {"skill": "Skill 03", "driver": "leadership", "level": 2, "count": 3, "note": "46000"}
    report = page.get_by_text("not taken:").locator("xpath=ancestor::*[@data-testid='stVerticalBlock'][1]")
    for said in (
        "Skills, row 2 (Skill 02): driver 'tecnical' must be one of",
        "level '9' must be 0 to 5, in half steps.",
        "count 'abc' must be 0 to",
        "wants to grow 'perhaps' must be yes or no.",
        "It could be 2026-05-06 or 2026-06-05: write the one you mean.",
        "It could be 2026-01-02 or 2026-02-01: write the one you mean.",
    ):
        expect(report).to_contain_text(said)
    page.get_by_role("button", name="Undo").click()
    eventually(lambda: row(someone, 0), {"skill": "Skill 01"})


def test_rows_below_the_last_one_are_added(someone: PersonStore, server: Server, page: Page) -> None:
    grid = open_skills(page, server)
    grid.go(29, 0)
    paste(page, "Skill 30\ttechnical\t2\nWelding\ttechnical\t3\nSoldering\t\t1.5")
    expect(page.get_by_text("Pasted 3 lines")).to_be_visible(timeout=20_000)
    names = [cells["skill"] for cells in someone.workbook().cells("skills")]
    assert names[29:] == ["Skill 30", "Welding", "Soldering"]
    assert row(someone, 31) == {"skill": "Soldering", "level": 1.5}


def test_one_cell_pasted_over_a_level_is_checked_too(someone: PersonStore, server: Server, page: Page) -> None:
    grid: Grid = open_skills(page, server)
    grid.go(2, LEVEL)
    paste(page, "7")
    said = page.get_by_text("level '7' must be 0 to 5, in half steps. The cell stays blank.")
    expect(said).to_be_visible(timeout=20_000)
    assert row(someone, 2) == {"skill": "Skill 03"}
