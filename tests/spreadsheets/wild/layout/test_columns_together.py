"""What columns are that one header alone does not tell: certificates, a risk, skills that begin like levels."""

from datetime import date

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx


def read(rows: Rows) -> FoundTable:
    (table,) = understand(text_table(rows), "file.csv").tables
    return table


def test_certificates_with_their_dates_are_skills_and_those_who_issued_them_nobody() -> None:
    rows: Rows = [
        ["Certificate", "Issuer", "Issued", "Expires"], ["PMP", "PMI", date(2022, 5, 1), date(2025, 5, 1)],
        ["ITIL 4", "Axelos", date(2021, 1, 1), None],
    ]  # fmt: skip
    (table,) = understand(xlsx(Page("Sheet1", rows)), "file.xlsx").tables
    assert [one.name for one in table.skills] == ["PMP", "ITIL 4"]
    assert not table.people


def test_certificates_beside_skills_are_their_evidence() -> None:
    table = read([["Skill", "Level (1-5)", "Certificate", "Issued"], ["Project lead", 4, "PMP", "2022-05-01"],
                  ["Service", 3, "ITIL 4", "2021-01-01"]])  # fmt: skip
    assert [one.name for one in table.skills] == ["Project lead", "Service"]


@pytest.mark.parametrize("risk", [["high", "low", "high"], ["High", "Medium", "Low"]])
def test_a_risk_in_words_beside_levels_of_people_is_nobody(risk: list[str]) -> None:
    rows = [["Payroll", 4, 1], ["Tax", 3, 3], ["Audit", 0, 2]]
    table = read([["Skill", "Kim", "Lee", "Risk"], *([*row, one] for row, one in zip(rows, risk, strict=True))])
    assert [one.name for one in table.people] == ["Kim", "Lee"]


def test_risk_with_levels_of_its_own_is_a_skill() -> None:
    table = read([["Name", "Risk", "Tax"], ["Ana Ruiz", 1, 5], ["Bo Lind", 2, 4], ["Cy Marsh", 3, 3]])
    assert [one.name for one in table.skills] == ["Risk", "Tax"]


def test_skills_across_that_begin_like_levels_targets_and_notes_are_skills() -> None:
    headers = ["Comments moderation", "Target setting", "Gap analysis", "Level crossing"]
    table = read([["Name", *headers], ["Rea Fox", 3, 4, 1, 2], ["Tom Ash", 2, 5, 2, 5], ["Al Roe", 1, 3, 2, 4]])
    assert [one.name for one in table.skills] == headers
    assert [one.name for one in table.people] == ["Rea Fox", "Tom Ash", "Al Roe"]


def test_levels_targets_and_gaps_beside_names_of_skills_stay_what_they_are() -> None:
    table = read([["Name", "Current level", "Target level", "Level gap"], ["Spot welding", 3, 4, 1],
                  ["Laser cutting", 2, 5, 3], ["Deep drawing", 1, 3, 2]])  # fmt: skip
    assert "Target level" not in [one.name for one in table.skills]
    assert [one.level for one in table.levels] == [3, 2, 1]


def test_whatever_else_a_form_asks_for_is_no_skill() -> None:
    table = read([["Name", "Python", "SQL", "Anything else?"], ["Ann Lee", "Advanced", "None", "no"],
                  ["Bo Kim", "Intermediate", "Advanced", "None"]])  # fmt: skip
    assert [one.name for one in table.skills] == ["Python", "SQL"]


def test_initials_over_levels_are_people_whatever_they_mean_in_german() -> None:
    table = read([["Skill", "AB", "CD", "EF"], ["Pipetting", 3, 2, 0], ["PCR", 2, 2, 1], ["ELISA", 1, 2, 3]])
    assert [one.name for one in table.people] == ["AB", "CD", "EF"]


def test_of_two_columns_of_skills_the_one_that_repeats_is_the_category() -> None:
    table = read([["Bereich", "Thema", "Fähigkeit", "Stand 1-5", "Wunsch"], ["IT", "Netz", "Cisco IOS", 3, "x"],
                  ["", "", "BGP", 1, ""], ["", "Server", "Linux", 4, ""],
                  ["Methoden", "Agil", "Scrum", 2, "x"]])  # fmt: skip
    assert [(one.name, one.category) for one in table.skills] == [
        ("Cisco IOS", "IT / Netz"), ("BGP", "IT / Netz"), ("Linux", "IT / Server"), ("Scrum", "Methoden / Agil"),
    ]  # fmt: skip
    assert [one.level for one in table.levels] == [3, 1, 4, 2]


def test_of_two_full_columns_of_skills_the_first_is_taken() -> None:
    table = read([["Skill", "Tool", "Level (1-5)"], ["Data analysis", "Excel", 3], ["Drawing", "Figma", 4]])
    assert [one.name for one in table.skills] == ["Data analysis", "Drawing"]


def skills(*columns: list[object]) -> list[str]:
    names: list[object] = ["Name", "Ann Ruiz", "Bob Lind", "Cy Marsh"]
    rows: Rows = [list(row) for row in zip(names, *columns, strict=True)]
    (table,) = understand(xlsx(Page("Sheet1", rows)), "file.xlsx").tables
    return [one.name for one in table.skills]


PHONE: list[object] = ["Phone (1-5)", 3, 4, 2]
CHAT: list[object] = ["Chat", 1, 3, 3]


@pytest.mark.parametrize(
    "column",
    [["QA %", 0.92, 0.85, 0.7], ["CSAT", 0.92, 0.85, 1], ["Quality %", 92, 85, 100], ["AHT (s)", 412, 388, 450]],
)
def test_shares_and_high_numbers_beside_levels_are_no_skill(column: list[object]) -> None:
    assert skills(PHONE, CHAT, column) == ["Phone (1-5)", "Chat"]


@pytest.mark.parametrize("column", [["Mail", 0.5, 1, 2], ["Mail", 44, None, None], ["Mail", 5, 4, 5]])
def test_half_levels_and_a_slip_of_the_finger_are_those_of_a_skill(column: list[object]) -> None:
    assert skills(PHONE, CHAT, column) == ["Phone (1-5)", "Chat", "Mail"]


def test_all_columns_of_a_scale_up_to_100_are_skills() -> None:
    assert skills(["Phone (0-100)", 3, 4, 2], ["Chat", 10, 3, 3], ["Mail", 44, 80, 90]) == [
        "Phone (0-100)",
        "Chat",
        "Mail",
    ]


@pytest.mark.parametrize("header", ["Band", "Pay grade", "Entgeltgruppe", "Coefficient", "Salarisschaal"])
def test_grades_of_pay_left_of_levels_are_no_skill(header: str) -> None:
    assert skills([header, 3, 4, 2], PHONE, CHAT) == ["Phone (1-5)", "Chat"]
    assert skills([header, 6, 5, 7], PHONE, CHAT) == ["Phone (1-5)", "Chat"]


def test_a_band_that_plays_is_a_skill() -> None:
    assert skills(["Band", 3, 4, 2], ["Choir (1-5)", 1, 2, 3], ["Piano", 4, 3, 2]) == ["Band", "Choir (1-5)", "Piano"]
    assert skills(PHONE, CHAT, ["Band", 3, 4, 2])[-1] == "Band"
