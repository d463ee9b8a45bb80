"""Progress in words: the finding, and the working with its own numbers."""

from datetime import date

import pandas as pd

from core.analysis.progress import State
from core.workbook.words import count_of, day_in_words, literal

_WORKED = ("milestone", "done_hours", "total_hours", "share_done", "share_expected")


def progress_finding(progress: pd.DataFrame) -> str:
    """Say how many milestones are reached and what is behind.

    Args:
        progress: From `progress.milestone_progress`.
    """
    if progress.empty:
        return "No milestones yet: dated results that anyone can check"
    reached = int((progress["state"] == "reached").sum())
    said = f"{reached} of {count_of(len(progress), 'milestone')} reached"
    parts = [_named(progress, state) for state in ("overdue", "behind")]
    return f"{said}; {' and '.join(filter(None, parts)) or 'nothing is behind'}"


def _named(progress: pd.DataFrame, state: State) -> str:
    """Name the first two milestones in a state; "" when there is none."""
    names = progress.loc[progress["state"] == state, "milestone"]
    more = " and more" if len(names) > 2 else ""
    return f"{', '.join(names.head(2))}{more} {'is' if len(names) == 1 else 'are'} {state}" if len(names) else ""


def progress_working(progress: pd.DataFrame, baseline: date | None) -> str:
    """Show done and expected shares of each milestone with its hours, as Markdown.

    Args:
        progress: From `progress.milestone_progress`.
        baseline: The day from which the plan said where one would be; None when there is none.
    """
    lead = (
        f"**Expected** is what the plan as it stood on {day_in_words(baseline)} would have finished by today."
        if baseline
        else "There is no earlier plan to compare with yet; expected shares come with the first one."
    )
    planned = progress[progress["total_hours"] > 0]
    lines = [
        f"- {literal(name)}: done {done:g} of {total:g} h = {share:.0%}"
        + ("" if pd.isna(expected) else f", expected {expected:.0%}")
        for name, done, total, share, expected in planned[list(_WORKED)].to_numpy()
    ]
    how = (
        "**Done** = hours of its finished actions, and hours spent on the others up to their estimate, ÷ all its hours."
    )
    return "\n\n".join([how, lead, "\n".join(lines)])
