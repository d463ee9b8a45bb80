"""A framework whose lowest step asks for nothing in its last skill is a framework, and no lists side by side."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import FoundTable

SAID = (
    "Craft,Follows the patterns with help,Works alone on features,Leads the design of a product\n"
    "Research,Takes part in interviews,Plans interviews alone,Sets the research agenda\n"
    "Mentoring,,Helps new people,Grows other designers\n"
)


def read(text: str) -> FoundTable:
    (table,) = understand(text.encode(), "steps.csv").tables
    return table


@pytest.mark.parametrize(
    "corner", ["Competency,Designer I,Designer II,Senior Designer", "Area,Junior,Mid,Senior", ",L1,L2,L3",
               "Competency,Designer,Product manager,Researcher"],
)  # fmt: skip
def test_short_sentences_are_what_roles_ask_for(corner: str) -> None:
    table = read(f"{corner}\n{SAID}")
    assert (table.kind, [skill.name for skill in table.skills]) == ("requirements", ["Craft", "Research", "Mentoring"])
    assert [role.name for role in table.people] == corner.split(",")[1:]


@pytest.mark.parametrize(
    "lists",
    [
        "Skills,Tools,Languages\nExcel models,Power BI,English\nStatistics,Tableau,German\nBudgets,,French\n",
        "Junior,Mid,Senior\nReads the plans well,Writes simple plans alone,Owns the whole plan\n"
        "Asks for help early,Helps others with theirs,Teaches all the teams\nKeeps the logs clean,,Decides alone\n",
    ],
)
def test_lists_side_by_side_stay_lists(lists: str) -> None:
    table = read(lists)
    assert (table.kind, len(table.skills)) == ("bare list", 8)
