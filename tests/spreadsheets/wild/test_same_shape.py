"""Sheets of one shape, of which each alone has too few numbers to tell the highest of the scale."""

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

_A: Rows = [["Name", "Python", "SQL"], ["Ada", 3, 4], ["Bob", 5, 1]]
_B: Rows = [["Name", "SAP", "SQL"], ["Cem", 2, 2], ["Dora", 4, 5]]


def asked(*pages: Page) -> list[str]:
    return [one.id for one in understand(xlsx(*pages), "teams.xlsx").questions]


def test_two_teams_tell_the_range_together() -> None:
    assert asked(Page("Team A", _A), Page("Team B", _B)) == []
    found = understand(xlsx(Page("Team A", _A), Page("Team B", _B)), "teams.xlsx")
    assert [[level.level for level in table.levels] for table in found.tables] == [[3, 4, 5, 1], [2, 2, 4, 5]]


def test_one_team_alone_is_asked_about() -> None:
    assert asked(Page("Team A", _A)) == ["scale:Team A!A1"]


def test_teams_with_other_ranges_stay_asked_about() -> None:
    high: Rows = [["Name", "SAP", "SQL"], ["Cem", 2, 2], ["Dora", 7, 8]]
    assert asked(Page("Team A", _A), Page("Team B", high)) == ["scale:Team A!A1", "scale:Team B!A1"]


def test_sheets_under_other_headers_stay_asked_about() -> None:
    assert asked(Page("Team A", _A), Page("Lager", [["Artikel", "SAP", "SQL"], *_B[1:]]))[0] == "scale:Team A!A1"
