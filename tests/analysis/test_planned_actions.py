"""One proposed action for each level step of a gap."""

import pandas as pd
import pytest

from core.analysis.effort import HOURS_PER_STEP
from core.analysis.planned_actions import planned_actions
from core.workbook.checks import checked_cells
from core.workbook.plan_sheets import Action
from core.workbook.rows import AnyCell
from tests.analysis.plan_frames import actions


def gaps(*rows: tuple[str, float, float]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["skill", "level", "required"])


NAN = float("nan")


def test_each_whole_level_step_is_an_action_that_needs_the_one_before() -> None:
    found = planned_actions(gaps(("SQL", 2.5, 4.0)), actions())
    assert found.to_dict("records") == [
        {
            "action": "SQL: level 2.5 to 3",
            "kind": "course",
            "skill": "SQL",
            "to_level": 3.0,
            "hours_low": 14.0,  # 0.7 x 20
            "hours_likely": 20.0,  # half of 40
            "hours_high": 32.0,  # 1.6 x 20
            "needs": [],
        },
        {
            "action": "SQL: level 3 to 4",
            "kind": "stretch assignment",
            "skill": "SQL",
            "to_level": 4.0,
            "hours_low": 56.0,
            "hours_likely": 80.0,
            "hours_high": 128.0,
            "needs": ["SQL: level 2.5 to 3"],
        },
    ]


def test_a_gap_that_ends_within_a_step_ends_there_and_not_rated_counts_as_none() -> None:
    found = planned_actions(gaps(("SQL", NAN, 1.5), ("Python", 3.0, 3.0), ("Excel", 4.0, 2.0)), actions())
    assert found[["action", "hours_likely"]].to_numpy().tolist() == [
        ["SQL: level 0 to 1", 10.0],
        ["SQL: level 1 to 1.5", 10.0],
    ]


def test_hours_are_corrected_by_the_ratio_and_rounded_to_half_hours() -> None:
    found = planned_actions(gaps(("SQL", 0, 1)), actions(), HOURS_PER_STEP, 1.13)
    # 11.3 -> 11.5; 0.7 x 11.3 = 7.91 -> 8; 1.6 x 11.3 = 18.08 -> 18
    assert found[["hours_low", "hours_likely", "hours_high"]].to_numpy().tolist() == [[8.0, 11.5, 18.0]]
    small = planned_actions(gaps(("SQL", 0, 0.5)), actions(), (0.25, 0, 0, 0, 0))
    assert small[["hours_low", "hours_likely", "hours_high"]].to_numpy().tolist() == [[0.5, 0.5, 0.5]]


@pytest.mark.parametrize(
    ("status", "proposed", "first_needs"),
    [
        ("planned", ["SQL: level 3 to 4"], ["Learn joins"]),
        ("done", ["SQL: level 3 to 4"], []),
        ("dropped", ["SQL: level 2 to 3", "SQL: level 3 to 4"], []),
    ],
)
def test_a_step_that_stands_in_the_plan_is_not_proposed_again(
    status: str, proposed: list[str], first_needs: list[str]
) -> None:
    known: dict[str, AnyCell] = {"action": "Learn joins", "skill": "sql", "to_level": 3, "status": status}
    found = planned_actions(gaps(("SQL", 2, 4)), actions(known))
    assert found["action"].tolist() == proposed
    assert found["needs"].iloc[0] == first_needs


def test_a_name_that_is_taken_gets_a_number() -> None:
    dropped: dict[str, AnyCell] = {"action": "sql: level 0 to 1", "skill": "SQL", "to_level": 1, "status": "dropped"}
    other: dict[str, AnyCell] = {"action": "SQL: level 0 to 1 (2)"}
    assert planned_actions(gaps(("SQL", 0, 1)), actions(dropped, other))["action"].tolist() == ["SQL: level 0 to 1 (3)"]


def test_counted_experiences_get_no_level_steps() -> None:
    asked = gaps(("Team of 10", 2.0, 5.0), ("SQL", 0.0, 1.0)).assign(counted=[True, False])
    assert planned_actions(asked, actions())["skill"].tolist() == ["SQL"]


def test_proposals_are_rows_the_actions_sheet_takes_even_with_the_longest_names() -> None:
    found = planned_actions(gaps(("S" * 200, 0, 2), ("T" * 199, 4, 5)), actions())
    assert found["action"].is_unique
    assert len(found) == 3
    for cells in found.to_dict("records"):
        assert checked_cells(Action, {str(name): cell for name, cell in cells.items()}, "proposal")[1] == {}


def test_no_gap_gives_no_proposal_but_all_columns() -> None:
    found = planned_actions(gaps(), actions())
    assert found.empty
    assert found.columns.tolist() == [
        "action", "kind", "skill", "to_level", "hours_low", "hours_likely", "hours_high", "needs"
    ]  # fmt: skip
