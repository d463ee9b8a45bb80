"""Progress in words: the finding, and the working with its own numbers."""

from datetime import date

import pandas as pd

from core.workbook.words import count_of, day_in_words


def progress_finding(progress: pd.DataFrame) -> str:
    """Say how many milestones are reached and what is behind.

    Args:
        progress: From `progress.milestone_progress`.
    """
    if progress.empty:
        return "No milestones yet: dated results that anyone can check"
    reached = int((progress["state"] == "reached").sum())
    said = f"{reached} of {count_of(len(progress), 'milestone')} reached"
    behind = progress[progress["state"] == "behind"]
    if behind.empty:
        return f"{said}; nothing is behind"
    names = ", ".join(behind["milestone"].head(2)) + (" and more" if len(behind) > 2 else "")
    return f"{said}; {names} {'is' if len(behind) == 1 else 'are'} behind"


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
    lines = [
        f"- {row.milestone}: done {row.done_hours:g} of {row.total_hours:g} h = {row.share_done:.0%}"
        + ("" if pd.isna(row.share_expected) else f", expected {row.share_expected:.0%}")
        for row in progress.itertuples()
        if row.total_hours > 0
    ]
    how = (
        "**Done** = hours of its finished actions, and hours spent on the others up to their estimate, ÷ all its hours."
    )
    return "\n\n".join([how, lead, "\n".join(lines)])
