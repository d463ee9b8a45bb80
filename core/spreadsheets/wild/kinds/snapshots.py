"""Tells columns that are snapshots of the same levels, one a date: the latest counts, the others stand beside it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.kinds.rating_words import rating_kind
from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.goal_headers import says_goal
from core.spreadsheets.wild.layout.header_dates import DateOrder, date_orders, is_month, period, says_today
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import looks_like_person, share_of_people
from core.spreadsheets.wild.reading import TableRead, placed
from core.spreadsheets.wild.table_questions import seen_in, table_question_id
from core.spreadsheets.wild.understood import Question

_CHOICES: Final[Mapping[DateOrder, str]] = {"day first": "day/month/year", "month first": "month/day/year"}
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_MONTHS: Final = 3
"""Months in a row that are no people called Jan or May, at least; the last of them is the latest."""


@dataclass(frozen=True)
class Latest:
    """The column of the latest levels, and what is asked about the dates over them; None when they are clear.

    `aimed` are the columns of levels that are aimed for.
    """

    column: JudgedColumn
    asked: Question | None = None
    aimed: tuple[JudgedColumn, ...] = ()


def latest_column(
    table: RawTable, columns: Sequence[JudgedColumn], label: int, values: Sequence[int], answers: Mapping[str, str]
) -> Latest | None:
    """Find the column of the latest levels, where all columns of levels are headed by dates; None elsewhere.

    Dates such as 02/03/2026 are asked about where the order of their numbers changes which column is the latest.
    """
    own = [one for one in columns if one.meaning == "level" and one.at != label and one.texts]
    dated_own = [one for one in own if period(one.header)]
    body = _own(_dated([one for one in columns if one.at in values or one in dated_own]))
    names = next(column for column in columns if column.at == label)
    likely = names.meaning not in {"skill", "category"} and share_of_people(names.texts, ()) > 0.5
    people = names.meaning in {"person", "role"} or likely
    if len(body) < 2 or people or any(one.is_dates for one in body):
        return None
    aimed = tuple(one for one in columns if one.is_asked_for)
    today = [one for one in own if says_today(one.header)]
    if len(today) == 1 and all(one in today or period(one.header) for one in body):
        return Latest(today[0], None, aimed)
    rated = [bool(column.texts) and not column.is_unrated for column in body]
    found = latest_of(table, [column.header for column in body], answers, rated, months=_few(body, aimed))
    return Latest(body[found[0]], found[1], aimed) if found else None


def _few(body: Sequence[JudgedColumn], aimed: Sequence[JudgedColumn]) -> int:
    """Say how many months in a row are no people: two where they are quarters, or one is aimed for by a time."""
    quarters = all(one.header[:1] in "QqHh" for one in body)
    return 2 if quarters or any(says_goal(one.header) for one in aimed) else _MONTHS


def latest_of(
    table: RawTable,
    headers: Sequence[str],
    answers: Mapping[str, str],
    rated: Sequence[bool] = (),
    *,
    months: int = _MONTHS,
) -> tuple[int, Question | None] | None:
    """Find the place of the latest of headers that all name different times, and what is asked about their dates.

    Args:
        table: Where they stand.
        headers: What they say.
        answers: Answers to questions, by their ids.
        rated: Whether anything is rated below each; () when something is below all of them.
        months: So many months or quarters without a year are times.

    Returns:
        None where they do not.
    """
    undated = all(is_month(header) and not period(header) for header in headers)
    if undated and len(set(headers)) == len(headers) >= months:
        return max((at for at in range(len(headers)) if not rated or rated[at]), default=len(headers) - 1), None
    orders = date_orders(headers)
    latest = {order: at for order in orders if (at := _latest(headers, rated, order)) is not None}
    if len(latest) < len(orders):
        return None
    if len(set(latest.values())) == 1:
        return latest[orders[0]], None
    question = _which_order(table, headers, orders)
    answer = answers.get(question.id)
    order = next((order for order in orders if _CHOICES[order] == answer), orders[0])
    return latest[order], None if answer in question.choices else question


def _dated(columns: Sequence[JudgedColumn]) -> Sequence[JudgedColumn]:
    """Give the columns that are headed by times where two are and no other can be a person's; else all of them."""
    dated = [column for column in columns if period(column.header)]
    others = [column for column in columns if column not in dated]
    alone = len(dated) > 1 and not any(looks_like_person(column.header) for column in others)
    return dated if alone else columns


def _own(columns: Sequence[JudgedColumn]) -> Sequence[JudgedColumn]:
    """Give the columns but those of others' ratings, where two and more are left: "Self 2025" beside "Manager 2025"."""
    own = [one for one in columns if rating_kind(_YEAR.sub(" ", one.header)) != "other"]
    return own if len(own) > 1 else columns


def _latest(headers: Sequence[str], rated: Sequence[bool], order: DateOrder) -> int | None:
    """Give the place of the latest of headers that all name different times, of those that rate anything."""
    when = {period(header, order): at for at, header in enumerate(headers)}
    rating = {time: at for time, at in when.items() if not rated or rated[at]} or when
    return rating[max(rating)] if len(when) == len(headers) and () not in when else None


def _which_order(table: RawTable, headers: Sequence[str], orders: Sequence[DateOrder]) -> Question:
    choices = tuple(_CHOICES[order] for order in orders)
    return Question(
        table_question_id("dates", table.area),
        "How are the dates over these columns written? The levels of the latest one count.",
        seen_in(table.area, ", ".join(headers)), choices, choices[0],
    )  # fmt: skip


def numbers_in(columns: Sequence[JudgedColumn], values: Sequence[int]) -> tuple[object, ...]:
    """Give the numbers by which the scale of the latest levels is told: of all dates, and of what is aimed for."""
    rated = [
        one
        for one in columns
        if one.at in values or one.is_asked_for or (one.meaning == "level" and period(one.header))
    ]
    return tuple(value for column in rated for value in column.cells if look_of(value) == "number")


def with_earlier(read: TableRead, table: RawTable, latest: Latest) -> TableRead:
    """Say which column of levels counts, and that the others are earlier ones; with what is asked about the dates."""
    letter = get_column_letter(table.sheet_column(latest.column.at))
    said = (
        "the columns are the same levels at several dates; the latest counts, "
        f"column {letter} ('{latest.column.header}'), the others stand beside it."
    )
    if latest.aimed:
        aims = ", ".join(f"{get_column_letter(table.sheet_column(one.at))} ('{one.header}')" for one in latest.aimed)
        said += f" Column {aims}: what is aimed for or asked for, no level of today."
    asked = (latest.asked,) if latest.asked else ()
    return replace(read, assumed=(*read.assumed, *placed(table, [said])), questions=(*asked, *read.questions))
