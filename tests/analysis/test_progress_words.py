"""Progress said in words."""

from datetime import date

import pandas as pd
import pytest

from core.analysis.progress_words import progress_finding, progress_working

NAN = float("nan")


def progress(*rows: tuple[str, str, float, float, float, float]) -> pd.DataFrame:
    names = ["milestone", "state", "done_hours", "total_hours", "share_done", "share_expected"]
    return pd.DataFrame(rows, columns=names)


def states(*found: str) -> pd.DataFrame:
    return progress(*[(f"M{number}", state, 0, 1, 0, NAN) for number, state in enumerate(found, 1)])


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ((), "No milestones yet: dated results that anyone can check"),
        (("reached",), "1 of 1 milestone reached; nothing is behind"),
        (("reached", "on plan", "no actions"), "1 of 3 milestones reached; nothing is behind"),
        (("on plan", "behind"), "0 of 2 milestones reached; M2 is behind"),
        (("behind", "reached", "behind"), "1 of 3 milestones reached; M1, M3 are behind"),
        (("overdue", "behind"), "0 of 2 milestones reached; M1 is overdue and M2 is behind"),
        (("behind",) * 3, "0 of 3 milestones reached; M1, M2 and more are behind"),
    ],
)
def test_the_finding_counts_what_is_reached_and_names_what_is_behind(found: tuple[str, ...], said: str) -> None:
    assert progress_finding(states(*found)) == said


def test_the_working_shows_done_and_expected_shares() -> None:
    found = progress(
        ("Certificate", "behind", 5, 10, 0.5, 0.7),
        ("New", "on plan", 1, 4, 0.25, NAN),
        ("Empty", "no actions", 0, 0, NAN, NAN),
    )
    said = progress_working(found, date(2027, 3, 1))
    assert said.endswith("- Certificate: done 5 of 10 h = 50%, expected 70%\n- New: done 1 of 4 h = 25%")
    assert "**Expected** is what the plan as it stood on 1 Mar 2027 would have finished by today." in said
    assert "÷ all its hours" in said


def test_without_an_earlier_plan_it_says_so() -> None:
    assert "There is no earlier plan to compare with yet" in progress_working(progress(), None)
