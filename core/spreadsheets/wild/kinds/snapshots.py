"""Tells columns that are snapshots of the same levels, one a date: the latest counts, the others stand beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_dates import DateOrder, date_orders, period
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import looks_like_person, share_of_people
from core.spreadsheets.wild.reading import TableRead, placed
from core.spreadsheets.wild.table_questions import seen_in, table_question_id
from core.spreadsheets.wild.understood import Question

_CHOICES: Final[Mapping[DateOrder, str]] = {"day first": "day/month/year", "month first": "month/day/year"}


@dataclass(frozen=True)
class Latest:
    """The column of the latest levels, and what is asked about the dates over them; None when they are clear."""

    column: JudgedColumn
    asked: Question | None = None


def latest_column(
    table: RawTable, columns: Sequence[JudgedColumn], label: int, values: Sequence[int], answers: Mapping[str, str]
) -> Latest | None:
    """Find the column of the latest levels, where all columns of levels are headed by dates; None elsewhere.

    Dates such as 02/03/2026 are asked about where the order of their numbers changes which column is the latest.
    """
    body = _dated([column for column in columns if column.at in values])
    names = next(column for column in columns if column.at == label)
    likely = names.meaning not in {"skill", "category"} and share_of_people(names.texts, ()) > 0.5
    people = names.meaning in {"person", "role"} or likely
    if len(body) < 2 or people or any(one.is_dates for one in body):
        return None
    orders = date_orders([column.header for column in body])
    latest = {order: found for order in orders if (found := _latest(body, order))}
    if len(latest) < len(orders):
        return None
    if len({column.at for column in latest.values()}) == 1:
        return Latest(latest[orders[0]])
    question = _which_order(table, body, orders)
    answer = answers.get(question.id)
    order = next((order for order in orders if _CHOICES[order] == answer), orders[0])
    return Latest(latest[order], None if answer in question.choices else question)


def _dated(columns: Sequence[JudgedColumn]) -> Sequence[JudgedColumn]:
    """Give the columns that are headed by times where two are and no other can be a person's; else all of them."""
    dated = [column for column in columns if period(column.header)]
    others = [column for column in columns if column not in dated]
    alone = len(dated) > 1 and not any(looks_like_person(column.header) for column in others)
    return dated if alone else columns


def _latest(columns: Sequence[JudgedColumn], order: DateOrder) -> JudgedColumn | None:
    """Give the latest of columns that are all headed by different times, of those that rate anything."""
    when = {period(column.header, order): column for column in columns}
    rated = {time: column for time, column in when.items() if column.texts and not column.is_unrated} or when
    return rated[max(rated)] if len(when) == len(columns) and () not in when else None


def _which_order(table: RawTable, columns: Sequence[JudgedColumn], orders: Sequence[DateOrder]) -> Question:
    choices = tuple(_CHOICES[order] for order in orders)
    return Question(
        table_question_id("dates", table.area),
        "How are the dates over these columns written? The levels of the latest one count.",
        seen_in(table.area, ", ".join(column.header for column in columns)), choices, choices[0],
    )  # fmt: skip


def with_earlier(read: TableRead, table: RawTable, latest: Latest) -> TableRead:
    """Say which column of levels counts, and that the others are earlier ones; with what is asked about the dates."""
    letter = get_column_letter(table.sheet_column(latest.column.at))
    said = (
        "the columns are the same levels at several dates; the latest counts, "
        f"column {letter} ('{latest.column.header}'), the others stand beside it."
    )
    asked = (latest.asked,) if latest.asked else ()
    return replace(read, assumed=(*read.assumed, *placed(table, [said])), questions=(*asked, *read.questions))
