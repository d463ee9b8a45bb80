"""Lays a schedule out as the rows and records that the timeline draws."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

import pandas as pd

from core.charts.chart import frame_of
from core.charts.rows import ROW_COLUMNS, row_columns
from core.charts.timeline_plan import Action, Milestone, Piece, Plan, Span, span_words, spans_title
from core.charts.words import day, hours_words, listed
from core.workbook.words import count_of

LEARNING: Final = ("course", "certificate", "conference", "reading")
PEOPLE: Final = ("mentoring",)

_COLUMNS: Final = (
    *ROW_COLUMNS,
    "part",
    "start",
    "end",
    "due",
    "style",
    "text",
    "what",
    "kind",
    "when",
    "due_words",
    "late",
)


def timeline_frame(plan: Plan) -> tuple[pd.DataFrame, int]:
    """Lay out the plan.

    Returns:
        The records to draw (part, row key, dates, style, words) and the number of rows they take: one for all spans
        if there are any, one per milestone, one per action. Nothing for a plan with neither.
    """
    if not plan.actions and not plan.milestones:
        return frame_of([], _COLUMNS), 0
    records = _span_records(plan.spans)
    place = 1 if plan.spans else 0
    for at, milestone in enumerate(plan.milestones, start=place):
        records.append(_milestone_record(at, milestone))
    place += len(plan.milestones)
    for at, action in enumerate(plan.actions, start=place):
        records.extend(_action_records(at, action, plan.today.year))
    records.append({"part": "today", "start": plan.today, "text": "today"})
    start, _ = plan.horizon()
    return frame_of([_from(start, one) for one in records], _COLUMNS), place + len(plan.actions)


def _from(start: date, record: dict[str, Any]) -> dict[str, Any]:
    """Put what lies before the first day drawn on that day: one very old due date would press all else together."""
    dates = {name: max(record[name], start) for name in ("start", "end", "due") if record.get(name)}
    return record | dates


def _span_records(spans: Sequence[Span]) -> list[dict[str, Any]]:
    """Lay all spans into the first row, which names them."""
    if not spans:
        return []
    names = listed([f"{one.name} {span_words(one.start, one.end)}" for one in spans], most=8)
    title = spans_title(spans)
    lane = row_columns(0, f"{title}: {names}", "") | {"part": "lane", "what": title, "when": names}
    return [
        lane,
        *({"part": "span", "row": 0, "start": one.start, "end": one.end, "text": one.name} for one in spans),
    ]


def _milestone_record(place: int, milestone: Milestone) -> dict[str, Any]:
    row = row_columns(place, milestone.name, milestone.words, "milestone", strong=milestone.state == "late")
    return row | {
        "part": "milestone",
        "start": milestone.at,
        "end": milestone.forecast,
        "style": milestone.state,
        "what": milestone.name,
        "kind": "milestone",
        "when": f"forecast {day(milestone.forecast)}" if milestone.forecast else None,
        "due_words": day(milestone.due),
        "late": f"{count_of(milestone.days_late, 'day')} late" if milestone.days_late else milestone.state,
    }


def _action_records(place: int, action: Action, this_year: int) -> list[dict[str, Any]]:
    due = day(action.due).removesuffix(f" {this_year}")
    late = action.lateness if action.days_late else ""
    detail = ", ".join(part for part in (late, f"due {due}" if due else "") if part)
    head = row_columns(place, action.name, detail, action.kind, strong=bool(action.days_late)) | {
        "part": "action",
        "due": action.due + timedelta(days=1) if action.due else None,  # the day it is due is in time to its end
        "what": action.name,
        "kind": action.kind,
        "when": f"{action.when}, {hours_words(action.hours)} left" if action.pieces else "no work left in the plan",
        "due_words": day(action.due) or "no due date",
        "late": action.lateness or "no due date",
    }
    return [head, *(_piece_record(place, action.kind, piece) for piece in action.pieces)]


def style_of(kind: str) -> str:
    """Say how the work of a kind of action is drawn: learning filled, with people rounded, doing outlined."""
    return "learning" if kind in LEARNING else "people" if kind in PEOPLE else "doing"


def timeline_key(plan: Plan) -> list[str]:
    """Name the marks that the plan's drawing uses."""
    styles = {style_of(one.kind) for one in plan.actions if one.pieces}
    states = {one.state for one in plan.milestones}
    used = {
        "■ learning": "learning" in styles,
        "□ doing": "doing" in styles,
        "rounded: with people": "people" in styles,
        "dashed: too late": any(piece.late for one in plan.actions for piece in one.pieces),
        "upright: due": any(one.due for one in plan.actions),
        "◆ milestone": bool(states),
        "◇ its forecast": "late" in states,
        "grey: busy or away": bool(plan.spans),
        f"at the left edge: before {day(plan.horizon()[0])}": plan.goes_further_back,
    }
    return [phrase for phrase, is_used in used.items() if is_used]


def _piece_record(place: int, kind: str, piece: Piece) -> dict[str, Any]:
    return {
        "part": "piece",
        "row": place,
        "start": piece.start,
        "end": piece.end,
        "style": "late" if piece.late else style_of(kind),
        "text": f"{round(piece.hours, 1):,g} h",
    }
