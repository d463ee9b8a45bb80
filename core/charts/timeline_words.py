"""Says what the timeline shows: its title, its text alternative and its table."""

from datetime import timedelta

import pandas as pd

from core.charts.chart import frame_of
from core.charts.timeline_plan import Action, Plan, span_words, spans_title
from core.charts.words import day, hours_words, listed, quoted, sentences, shortened
from core.workbook.words import count_of


def timeline_title(plan: Plan) -> str:
    """Say the finding: what will be late, else by when everything is done."""
    late = sorted((one for one in plan.actions if one.days_late > 0), key=lambda one: -one.days_late)
    if not plan.actions:
        return "No action is planned yet"
    if not late:
        return _on_time(plan)
    worst, by = quoted(late[0].name), count_of(late[0].days_late, "day")
    if len(late) > 1:
        return f"{len(late):,} of {len(plan.actions):,} actions will be late; {worst} the most, by {by}"
    others = len(plan.actions) - 1
    rest = {0: "", 1: "; the other action is not"}.get(others, f"; the other {others:,} actions are not")
    return f"{worst} will be {by} late{rest}"


def _on_time(plan: Plan) -> str:
    ends = [one.finish for one in plan.actions if one.finish]
    if not ends:
        return f"{count_of(len(plan.actions), 'action')} without a date yet"
    what = quoted(plan.actions[0].name) if len(plan.actions) == 1 else f"All {len(plan.actions):,} actions"
    verb = "is" if len(plan.actions) == 1 else "are"
    if len(ends) < len(plan.actions):
        what, verb = f"{len(ends):,} of {len(plan.actions):,} actions", "is" if len(ends) == 1 else "are"
    return f"{what} {verb} done by {day(max(ends))}; nothing is late"


def timeline_alt(plan: Plan) -> str:
    """Tell the chart: the order of work with dates and lateness, the milestones, and when one is away."""
    if not plan.actions:
        return "No action to draw. Plan an action for a gap, with its hours, and it appears here with its dates."
    milestones = listed([f"{shortened(one.name)} ({one.words})" for one in plan.milestones])
    spans = listed([f"{shortened(one.name)} ({span_words(one.start, one.end)})" for one in plan.spans])
    return sentences(
        f"{count_of(len(plan.actions), 'action')} in the order of work: {_work(plan.actions)}.",
        f"Milestones: {milestones}." if milestones else "",
        f"{spans_title(plan.spans)}: {spans}." if spans else "",
        f"Today is {day(plan.today)}.",
    )


def _work(actions: tuple[Action, ...], most: int = 5) -> str:
    """Name the first actions with their dates and count the rest."""
    said = [
        f"{shortened(one.name)} ("
        + ", ".join(part for part in (one.when, hours_words(one.hours), one.lateness) if part)
        + ")"
        for one in actions[:most]
    ]
    return listed([*said, *[""] * (len(actions) - len(said))], most)


def timeline_table(plan: Plan) -> pd.DataFrame:
    """List actions in the order of work, then milestones and spans; days are inclusive, blank is not known."""
    rows: list[tuple[object, ...]] = [
        (one.name, one.kind, one.pieces[0].start if one.pieces else None, one.finish, one.due, one.hours, one.lateness)
        for one in plan.actions
    ]
    rows += [
        (one.name, "milestone", None, one.done_on or one.forecast, one.due, None, one.words) for one in plan.milestones
    ]
    rows += [(one.name, one.kind, one.start, one.end - timedelta(days=1), None, None, "") for one in plan.spans]
    names = ("What", "Kind", "From", "To", "Due", "Hours left", "On time")
    return frame_of([dict(zip(names, row, strict=True)) for row in rows], names)
