"""Judges the rows of a table: headings, totals, repeated headers, remarks, and the category of each row."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from core.spreadsheets.wild.colours.colour_legends import colours_in_text
from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.columns import SKIPPED
from core.spreadsheets.wild.layout.header_words import counts_up, is_asked_for, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.remarks import is_remark
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.layout.total_rows import is_gap, is_total, numbers_columns
from core.spreadsheets.wild.layout.vacancies import is_vacancy
from core.spreadsheets.wild.levels.written_levels import written
from core.spreadsheets.wild.reading import row_area
from core.spreadsheets.wild.understood import Skipped

_CONTACT: Final = re.compile(r"\S+@\S+|[+(]?\d[\d ()/.-]{5,}")
_SENTENCE: Final = 20
"""Letters of a cell from which on it rather is a sentence than a level."""


@dataclass(frozen=True)
class JudgedRows:
    """The rows of a table that count, and those that do not.

    Attributes:
        kept: Their places in its body, from the top.
        names: The name of each, by its place.
        categories: The category of each that has one, by its place.
        skipped: The others, with why.
        going_on: Of those that are kept, the ones that go on with the name above: the cell of the name is merged over
            them, or they hold further sentences about it.
    """

    kept: tuple[int, ...]
    names: Mapping[int, str] = field(default_factory=dict)
    categories: Mapping[int, str] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()
    going_on: frozenset[int] = frozenset()


def judged_rows(table: RawTable, label: int, categories: Sequence[int], values: Collection[int]) -> JudgedRows:
    """Judge the rows of a table.

    Args:
        table: The table.
        label: The column of its names, counted from 0.
        categories: Columns of categories to the left of it, outermost first.
        values: Columns of levels; a row that fills none of them can be a heading.
    """
    reasons = {at: reason for at in range(len(table.body)) if (reason := _reason(table, at, label, values))}
    headings = _headings(table, label, categories, values, reasons)
    names, under, skipped, going_on = dict[int, str](), dict[int, str](), list[Skipped](), set[int]()
    heading = ""
    filled: dict[int, str] = {}
    for at, row in enumerate(table.body):
        if at in headings:
            heading = headings[at]
            skipped.append(Skipped(row_area(table, table.rows[at]), "a heading, used as the category"))
            continue
        for place, column in enumerate(categories):
            if row[column] != "":
                filled = {one: filled[one] for one in categories[:place] if one in filled} | {
                    column: words(row[column])
                }
        name = words(row[label])
        if not name and at not in reasons and at - 1 in names and _goes_on(table, at, label, values):
            name = names[at - 1]
            going_on.add(at)
        if at in reasons or not name:
            reason = reasons.get(at, "a row without a name")
            skipped.append(Skipped(row_area(table, table.rows[at]), reason))
            continue
        names[at] = name
        under[at] = " / ".join(part for part in (heading, *filled.values()) if part)
    return JudgedRows(tuple(names), names, under, tuple(skipped), frozenset(going_on))


def without_going_on(table: RawTable, rows: JudgedRows) -> JudgedRows:
    """Skip the rows that go on with the name above, where each row is a thing of its own."""
    kept = tuple(at for at in rows.kept if at not in rows.going_on)
    left = (Skipped(row_area(table, table.rows[at]), "a row without a name") for at in sorted(rows.going_on))
    return replace(rows, kept=kept, skipped=(*rows.skipped, *left), going_on=frozenset())


def _goes_on(table: RawTable, at: int, label: int, values: Collection[int]) -> bool:
    """Tell whether a row without a name says more about the name above."""
    said = [words(table.body[at][one]) for one in values if table.body[at][one] != ""]
    row, column = table.rows[at], table.sheet_column(label)
    merged = any(
        one.first_row < row <= one.last_row and one.first_column <= column <= one.last_column
        for one in table.sheet.merged
    )
    return bool(said) and (merged or sum(map(len, said)) > _SENTENCE * len(said))


def _reason(table: RawTable, at: int, label: int, values: Collection[int]) -> str:
    """Say why a row is not taken; "" when nothing speaks against it."""
    row = table.body[at]
    filled = [words(value) for value in row if value != ""]
    first = next(iter(filled), "")
    name = words(row[label]) or first
    meaning = meaning_of(name)
    reasons = {
        "the headers once more": [words(value) for value in row] == list(table.headers),
        "a row of totals or averages": is_total(table.body, at, name) or (row[label] == "" and counts_up(first)),
        "numbers of the columns": numbers_columns(row, name),
        SKIPPED.get(meaning, ""): meaning in {"mail", "phone"} and any(map(_is_contact, filled)),
        "required levels": is_asked_for(name) and len(filled) > 1,
        SKIPPED["gap"]: is_gap(table.body, at, name),
        "a legend of colours": len(filled) == 1 and bool(colours_in_text(first) or _is_wish(first)),
        "a remark, or a field of the form": is_remark(table, at),
        "a post that nobody has": _is_open_post(table, at, label, values),
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def _is_open_post(table: RawTable, at: int, label: int, values: Collection[int]) -> bool:
    """Tell whether a row without levels stands for nobody, where people are named: "Vacancy"."""
    row = table.body[at]
    rated = any(written(row[one]).kind not in {"blank", "not rated"} for one in values)
    return not rated and table.meanings[label] != "skill" and is_vacancy(words(row[label]))


def _is_wish(text: str) -> bool:
    """Tell whether the words beside a colour say that it means a wish; one word alone may be a skill ("Growth")."""
    return " " in text and meaning_of(text) == "wants to grow"


def _is_contact(text: str) -> bool:
    """Tell whether a cell holds a mail address or a phone number; beside a level, "Phone" is a skill."""
    return _CONTACT.fullmatch(text) is not None


def _headings(
    table: RawTable, label: int, categories: Sequence[int], values: Collection[int], reasons: Mapping[int, str]
) -> dict[int, str]:
    """Find the rows that name the category of those below: nothing but a name, and rows with values after each."""
    body = table.body
    lone = [
        at
        for at, row in enumerate(body)
        if at not in reasons
        and sum(value != "" for value in row) - _numbered(row, label) == 1
        and (row[label] != "" or any(row[one] != "" for one in range(label)))
        and not any(row[one] != "" for one in categories)
        and (row[label] == "" or look_of(row[label]) == "text")
    ]
    merged = {at for at in lone if any(_is_merged_over(table, table.rows[at], one) for one in range(label + 1))}
    if len(merged) == len(lone) or merged:
        return {at: _only(body[at]) for at in sorted(merged)}
    has_values = {at for at, row in enumerate(body) if any(row[one] != "" for one in values)}
    alternate = bool(lone) and lone[0] == 0 and lone[-1] < len(body) - 1
    followed = all(at + 1 in has_values for at in lone)
    several = len(lone) > 1 or (len(lone) == 1 and _announces(_only(body[0])))  # one alone may be a skill not rated
    return {at: _only(body[at]) for at in lone} if values and alternate and followed and several else {}


def _announces(text: str) -> bool:
    """Tell whether a text announces what stands below it: "Skills, rated 1 to 5"."""
    return range_in(text) is not None or meaning_of(text) in {"skill", "category"}


def _numbered(row: Sequence[object], label: int) -> int:
    """Count the cells left of the name that only number the row."""
    return sum(row[at] != "" and look_of(row[at]) == "number" for at in range(label))


def _is_merged_over(table: RawTable, row: int, column: int) -> bool:
    at = table.sheet_column(column)
    return any(
        one.first_row <= row <= one.last_row and one.first_column == at and one.last_column > at
        for one in table.sheet.merged
    )


def _only(row: Sequence[object]) -> str:
    return next((words(value) for value in row if value != "" and look_of(value) != "number"), "").rstrip(" :")
