"""Tables that stand under each other are told apart by their headers."""

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

ROWS: Rows = [
    ["Skill", "Required level"],
    ["Milking", "Advanced"],
    ["Haymaking", "Basic"],
    ["Fencing", "Basic"],
    [],
    ["What Maud can do:"],
    [],
    ["Skill", "Current level", "Seen by"],
    ["Milking", "Basic", "Odd"],
    ["Haymaking", "Advanced", "Odd"],
]


def test_a_table_whose_headers_begin_as_those_above_is_a_table_of_its_own() -> None:
    found = understand(xlsx(Page("Farm hand", ROWS)), "farm.xlsx")
    assert [(one.kind, one.area.address) for one in found.tables] == [
        ("requirements", "A1:B4"), ("long list", "A8:C10")
    ]  # fmt: skip
    asked, own = found.tables
    assert [(one.skill, one.level) for one in asked.levels] == [("Milking", 4), ("Haymaking", 2), ("Fencing", 2)]
    assert [(one.skill, one.level) for one in own.levels] == [("Milking", 2), ("Haymaking", 4)]
    assert (own.title, [one.area.address for one in found.skipped]) == ("What Maud can do:", ["A6"])
