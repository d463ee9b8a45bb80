"""Reads tables with names down and across: people by skills, skills by people, skills by roles."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from core.spreadsheets.wild.columns import JudgedColumn
from core.spreadsheets.wild.headings import RawTable
from core.spreadsheets.wild.level_headers import range_in
from core.spreadsheets.wild.lists import letters, skipped_columns
from core.spreadsheets.wild.names import (
    names_a_doer,
    share_of_people,
    share_of_phrases,
    share_of_roles,
    share_of_skills,
)
from core.spreadsheets.wild.reading import (
    Context,
    LevelReader,
    TableRead,
    growing_cells,
    levels_read,
    titles_of,
)
from core.spreadsheets.wild.rows import judged_rows
from core.spreadsheets.wild.sheet import words
from core.spreadsheets.wild.table_questions import seen_in, table_question_id
from core.spreadsheets.wild.understood import FoundPerson, FoundSkill, FoundTable, Place, Question, Skipped, TableKind
from core.workbook.cells import name_key

Axis = Literal["people down", "people across", "roles across", "roles down"]
_CHOICES: tuple[Axis, ...] = ("people down", "people across", "roles across", "roles down")
_SURE = 0.35
_GAP: Final = re.compile(r"\b(gap|lücke|écart|brecha|difference|diff)\b", re.IGNORECASE)


@dataclass(frozen=True)
class MatrixColumns:
    """Which column of a matrix is what, counted from 0: names, categories left of them, levels."""

    label: int
    categories: tuple[int, ...]
    values: tuple[int, ...]


def read_matrix(
    table: RawTable, columns: Sequence[JudgedColumn], which: MatrixColumns, context: Context
) -> TableRead | str:
    """Read a table with names down and across; which of them are people is asked where it does not show.

    Returns:
        The table, or why it is none of levels.
    """
    by_place = {column.at: column for column in columns}
    rows = judged_rows(table, which.label, which.categories, set(which.values))
    labels = [words(table.body[at][which.label]) for at in rows.kept]
    headers = [by_place[at].header for at in which.values]
    axis, question = _axis(table, by_place[which.label], labels, headers, context)
    cells = [table.body[at][one] for at in rows.kept for one in which.values]
    title = " ".join(titles_of(table))
    said = (title, by_place[which.label].header, *table.groups, *(column.header for column in columns))
    ranged = next((f"Level ({ends[0]}-{ends[1]})" for text in said if (ends := range_in(text))), "")
    found = levels_read(table, context, cells, ranged)
    sentences = found.no_levels == "words" and sum(len(words(cell)) for cell in cells) > 12 * len(cells)
    if found.no_levels not in {"", "dates"} and not sentences:
        return f"numbers that are no levels: {found.no_levels}"
    if (sentences or (found.scale is not None and found.scale.kind == "sentence")) and axis.startswith("people"):
        axis, question = "roles across", None
    reader = LevelReader(context, found.scale, growing_cells(table, context))
    down = axis.endswith("down")
    label_places = {at: table.sheet.place(table.rows[at], table.sheet_column(which.label)) for at in rows.kept}
    head_row = table.header_rows[-1] if table.header_rows else table.area.first_row
    notes = {
        column.at: str(column.meaning) for column in columns
        if column.at not in {which.label, *which.values, *which.categories} and column.meaning == "note"
    }  # fmt: skip
    for at in rows.kept:
        name = words(table.body[at][which.label])
        extra = {notes[one]: table.body[at][one] for one in notes if table.body[at][one] != "" and not down}
        for one in which.values:
            value = table.body[at][one]
            if value != "":
                who, skill = (name, by_place[one].header) if down else (by_place[one].header, name)
                place = table.sheet.place(table.rows[at], table.sheet_column(one))
                reader.read(who, skill, value, place, extra)
    across = [
        (by_place[one].header, table.sheet.place(head_row, table.sheet_column(one)), by_place[one].group)
        for one in which.values
    ]
    along = [(words(table.body[at][which.label]), label_places[at], rows.categories.get(at, "")) for at in rows.kept]
    skills, people = (across, along) if down else (along, across)
    kind: TableKind = "requirements" if axis.startswith("roles") else "people down" if down else "people across"
    named = {which.label: "person" if down else "skill", **dict.fromkeys(which.categories, "category")}
    named |= {one: f"level of {by_place[one].header}" for one in which.values}
    result = FoundTable(
        table.area, kind, table.header_rows, found.scale,
        tuple({name: FoundPerson(name, at) for name, at, _ in reversed(people)}.values())[::-1],
        tuple({name: FoundSkill(name, at, group) for name, at, group in reversed(skills)}.values())[::-1],
        tuple(reader.levels), columns=letters(table, {**named, **notes}),
        title=next(iter(titles_of(table)), context.title),
    )  # fmt: skip
    skipped: tuple[Skipped, ...] = (*rows.skipped, *_skipped(table, columns, {*named, *notes}))
    questions = (*([question] if question else []), *found.questions, *_colour_question(table, which, context))
    assumed = (*found.assumed, *_said_twice(table, people), *_said_twice(table, skills))
    return TableRead(result, skipped, questions, assumed, (*found.problems, *reader.problems))


def _said_twice(table: RawTable, names: Sequence[tuple[str, Place, str]]) -> Iterator[str]:
    """Say which names head several rows or columns, and are taken as one."""
    places: dict[str, list[str]] = {}
    for name, at, _ in names:
        places.setdefault(name_key(name), []).append(at.address)
    for name, _, _ in {name_key(one[0]): one for one in reversed(names)}.values():
        if len(cells := places[name_key(name)]) > 1:
            where = f"{table.sheet.title}, {table.area.address}" if table.sheet.title else table.area.address
            yield f"{where}: '{name}' stands in {', '.join(cells)} and is taken as one; rename one if they are two."


def _colour_question(table: RawTable, which: MatrixColumns, context: Context) -> tuple[Question, ...]:
    """Ask about a matrix whose cells are coloured and blank: what a colour means is nowhere else."""
    if any(row[at] != "" for row in table.body for at in which.values):
        return ()
    colours = context.colours(table.sheet.title)
    inside = [
        colour
        for row in table.rows
        for at in which.values
        if (colour := colours.get((row, table.sheet_column(at)))) is not None
    ]
    if not inside:
        return ()
    return (
        Question(
            table_question_id("colour", table.area), "The cells have colours and no text: what do the colours mean?",
            seen_in(
                table.area, ", ".join(f"{colour} {inside.count(colour)} times" for colour in dict.fromkeys(inside))
            ),
            ("they are left out: write the levels into the cells and bring the file again", "they mean nothing"),
            "they are left out: write the levels into the cells and bring the file again",
        ),
    )  # fmt: skip


def _skipped(table: RawTable, columns: Sequence[JudgedColumn], used: set[int]) -> list[Skipped]:
    reasons = {
        column.at: "gaps, which are worked out" if _GAP.search(column.header) else "required levels"
        for column in columns
        if column.meaning == "required"
    }
    return [
        Skipped(one.area, reasons.get(one.area.first_column - table.area.first_column, one.reason))
        for one in skipped_columns(table, columns, used)
    ]


def _axis(
    table: RawTable, label: JudgedColumn, labels: Sequence[str], headers: Sequence[str], context: Context
) -> tuple[Axis, Question | None]:
    """Tell which names are people or roles; where it does not show, propose one and ask."""
    ident = table_question_id("axis", table.area)
    answer = next((axis for axis in _CHOICES if context.answers.get(ident) == axis), None)
    if answer:
        return answer, None
    across, down = _evidence(label, labels, headers, context)
    roles = share_of_roles(headers)
    if label.meaning in {"skill", "category"} or across >= down:
        axis: Axis = "roles across" if roles > 0.5 else "people across"
    else:
        called = label.meaning == "role" and share_of_people(labels, context.skills) < 0.5
        axis = "roles down" if called or share_of_roles(labels) > 0.5 else "people down"
    if abs(across - down) >= _SURE:
        return axis, None
    saw = seen_in(table.area, f"down {', '.join(labels[:3])}; across {', '.join(headers[:3])}")
    asks = "Are the people the rows or the columns of this table?"
    return axis, Question(ident, asks, saw, _CHOICES, axis)


def _evidence(
    label: JudgedColumn, labels: Sequence[str], headers: Sequence[str], context: Context
) -> tuple[float, float]:
    """Weigh what says that people stand across, and what says that they stand down."""
    known = context.skills
    across = share_of_people(headers, known) + share_of_skills(labels, known) + share_of_roles(headers)
    down = share_of_people(labels, known) + share_of_skills(headers, known) + share_of_roles(labels)
    across += share_of_phrases(labels) + 1.0 * (label.meaning in {"skill", "category"})
    down += share_of_phrases(headers) + 1.0 * (label.meaning == "person") + 0.3 * names_a_doer(label.header)
    down += 0.3 * (label.meaning == "role")
    return across, down
