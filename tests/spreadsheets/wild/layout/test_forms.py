"""The fields of a form above a table name whose skills it lists, below a title too."""

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

SKILLS: Rows = [
    ["分類", "スキル", "レベル"], ["言語", "Java", "中級"], [None, "Python", "上級"], ["OS", "Linux", "初級"]
]  # fmt: skip


def people(rows: Rows) -> list[str]:
    (table,) = understand(xlsx(Page("スキルシート", rows)), "skills.xlsx").tables
    return [one.name for one in table.people]


def test_a_single_field_below_a_title_names_whose_skills_follow() -> None:
    assert people([["スキルシート"], ["氏名", "佐藤 健太"], [None], *SKILLS]) == ["佐藤 健太"]


def test_a_field_that_was_not_filled_in_names_nobody() -> None:
    assert people([["スキルシート"], ["氏名"], [None], *SKILLS]) == []


def test_a_name_right_above_levels_can_be_a_header_and_is_asked_about() -> None:
    rows: Rows = [["My skills"], ["Name", "Ana Ruiz"], ["Welding", 3], ["Brazing", 4], ["Soldering", 1]]
    asked = understand(xlsx(Page("Skills", rows)), "skills.xlsx").questions
    assert "Are the people the rows or the columns of this table?" in [one.asks for one in asked]
