"""Several skills in a cell are several skills; words and rows that only look like levels or people are none."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Rows, text_table


def read(rows: Rows) -> Understood:
    return understand(text_table(rows), "file.csv")


@pytest.mark.parametrize("between", [", ", "; ", " / ", "、"])
def test_skills_listed_in_one_cell_are_each_their_own(between: str) -> None:
    held = [["First aid", "Driving"], ["Driving", "Sewing", "First aid"], ["Sewing"]]
    rows = [
        ["Name", "Skills"],
        *([who, between.join(some)] for who, some in zip(["Ana", "Bo", "Cy"], held, strict=True)),
    ]
    (table,) = read(rows).tables
    assert [one.name for one in table.skills] == ["First aid", "Driving", "Sewing"]
    assert [(one.person, one.skill) for one in table.levels] == [
        ("Ana", "First aid"), ("Ana", "Driving"), ("Bo", "Driving"), ("Bo", "Sewing"), ("Bo", "First aid"),
        ("Cy", "Sewing"),
    ]  # fmt: skip


def test_a_name_with_a_comma_that_nobody_shares_stays_one_skill() -> None:
    rows: Rows = [["Name", "Skill"], ["Ana", "Health, safety"], ["Bo", "Oil, gas"], ["Cy", "Law, tax"]]
    assert [one.name for one in read(rows).tables[0].skills] == ["Health, safety", "Oil, gas", "Law, tax"]


@pytest.mark.parametrize(
    ("headers", "row"),
    [
        (["ID", "Title", "Owner", "Severity (1-5)", "Opened"], ["B-1", "Crash", "Tom", 4, "2025-03-01"]),
        (["SKU", "Item", "Qty", "Reorder level"], ["S1", "Bolts", 30, 20]),
        (["Invoice no", "Client", "Net", "VAT", "Paid?"], ["INV-1", "Acme", 120, 24, "Y"]),
        (["Risk", "Likelihood", "Impact", "Score"], ["Flood", 3, 4, 12]),
    ],
)
def test_trackers_and_stock_are_no_skills(headers: list[str], row: list[object]) -> None:
    found = read([headers, row, [f"{row[0]}2", *row[1:]]])
    assert not found.tables
    assert [one.reason for one in found.skipped] == ["a list of tickets, risks, invoices or stock, no skills"]


def test_amounts_by_month_are_no_levels_and_levels_by_month_are() -> None:
    budget = read([["Category", "Jan", "Feb", "Mar"], ["Rent", 900, 900, 920], ["Food", 310, 280, 305]])
    assert [one.reason for one in budget.skipped] == ["amounts by month: numbers that are no levels"]
    levels = read([["Skill", "Jan", "Feb", "Mar"], ["Sewing", 1, 2, 3], ["Dyeing", 2, 2, 4]])
    assert [one.written for one in levels.tables[0].levels] == ["3", "4"]


@pytest.mark.parametrize("counted", ["Nb autonomes", "Anzahl ≥ 3", "Number of experts", "No. competent", "Antal klara"])
def test_rows_that_count_people_are_nobody(counted: str) -> None:
    rows: Rows = [
        ["Operator", "Press", "Lathe"],
        ["Tom Hill", 4, 3],
        ["Ana Cruz", 1, 2],
        ["Wei Sun", 3, 1],
        [counted, 2, 1],
    ]
    assert [one.name for one in read(rows).tables[0].people] == ["Tom Hill", "Ana Cruz", "Wei Sun"]


def test_words_for_levels_under_status_are_levels_and_how_far_something_is_stays_a_status() -> None:
    words = ["Beginner", "Advanced", "Expert"]
    rated = read([["Skill", "Status"], *([f"Craft {at}", word] for at, word in enumerate(words))])
    assert [one.level for one in rated.tables[0].levels] == [1, 4, 5]
    done = read([["Skill", "Status"], ["Knitting", "open"], ["Dyeing", "done"], ["Sewing", "open"]])
    assert not any(one.level for table in done.tables for one in table.levels)


def test_remarks_about_people_are_listed_as_skipped() -> None:
    rows: Rows = [["Name", "Press", "Lathe", "Notes"], ["Tom Hill", 4, 3, "part time"], ["Ana Cruz", 1, 2, ""]]
    found = read(rows)
    assert "D1:D3" in [one.area.address for one in found.skipped]
    assert not any(one.extra for one in found.tables[0].levels)


def test_good_stands_above_medium_where_a_table_uses_both() -> None:
    rows: Rows = [["Skill", "Level"], ["Sewing", "średni"], ["Dyeing", "dobry"], ["Knitting", "bardzo dobry"]]
    assert [one.level for one in read(rows).tables[0].levels] == [3, 3.5, 4]


def test_a_level_of_five_in_chinese_is_no_grade_of_school() -> None:
    rows: Rows = [
        ["姓名", "技能", "等级"],
        ["周晓明", "焊接", 1],
        ["李志强", "装配", 5],
        ["陈佳怡", "叉车", 4],
        ["王浩然", "焊接", 2],
    ]
    assert [one.level for one in read(rows).tables[0].levels] == [1, 5, 4, 2]
