"""Shares of 1: levels in percent between people and skills are asked about, what is shared out is none."""

import pytest

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

_PEOPLE: Rows = [
    ["Name", "Python", "SQL", "Statistics"], ["Liu Wei", 0.8, 0.5, 0.9], ["Chen Jie", 0.3, 0.2, 0.6],
    ["Wang Fang", 0, 0.75, 1],
]  # fmt: skip


def test_shares_between_people_and_skills_are_asked_about() -> None:
    found = understand(xlsx(Page("Team", _PEOPLE)), "team.xlsx")
    (question,) = found.questions
    assert question.asks == "Are these shares levels?"
    assert question.choices == ("levels: 1 (100 %) is the best", "not levels")
    # 0.75 of 5 is 3.75, rounded down
    assert [one.level for one in found.tables[0].levels] == [4, 2.5, 4.5, 1.5, 1, 3, 0, 3.5, 5]


def test_the_answer_that_they_are_none_keeps_them_as_written() -> None:
    found = understand(xlsx(Page("Team", _PEOPLE)), "team.xlsx", {"scale:Team!A1": "not levels"})
    assert {one.level for one in found.tables[0].levels} == {None}
    assert found.questions == ()


@pytest.mark.parametrize(
    "rows",
    [
        [["Name", "Project A", "Project B"], ["Liu Wei", 0.8, 0.2], ["Chen Jie", 0.3, 0.7], ["Wang Fang", 0.25, 0.75]],
        [["Name", "Project A", "Project B"], ["Liu Wei", 0.8, 0.1], ["Chen Jie", 0.3, 0.4], ["Wang Fang", 0.25, 0.5]],
        [["Name", "Jan 2026", "Feb 2026"], ["Liu Wei", 0.8, 0.9], ["Chen Jie", 0.3, 0.4], ["Wang Fang", 0.85, 0.5]],
        [["Region", "Growth", "Margin"], ["Nordics", 0.8, 0.9], ["Balkans", 0.3, 0.4], ["Iberia", 0.85, 0.55]],
    ],
)
def test_what_is_shared_out_or_measured_over_time_is_still_none(rows: Rows) -> None:
    found = understand(xlsx(Page("Plan", rows)), "plan.xlsx")
    assert [one for table in found.tables for one in table.levels if one.level is not None] == []


def test_the_header_for_operators_names_people() -> None:
    text = "Opérateur;Vente;Stock;Caisse\nNadia;80 %;50 %;100 %\nPierre;25 %;0 %;75 %\n"
    found = understand(text.encode(), "polyvalence.csv")
    assert (found.questions, [one.name for one in found.tables[0].people]) == ((), ["Nadia", "Pierre"])
