"""Reads a file of any shape: finds its tables, says what each is, and what was skipped, assumed and is asked."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.grids import file_grids
from core.spreadsheets.wild.across import merged_names, named_by_sheets, without_copies
from core.spreadsheets.wild.blocks import blocks, cells, says_scale
from core.spreadsheets.wild.corrections import Correction, corrected_areas
from core.spreadsheets.wild.fills import colours_of
from core.spreadsheets.wild.forms import form_fields, is_prose
from core.spreadsheets.wild.frameworks import with_ladders
from core.spreadsheets.wild.header_words import meaning_of
from core.spreadsheets.wild.headings import raw_table
from core.spreadsheets.wild.legends import legend_in
from core.spreadsheets.wild.level_headers import range_in
from core.spreadsheets.wild.names import looks_like_person
from core.spreadsheets.wild.reading import Context, TableRead
from core.spreadsheets.wild.sheet import WildSheet, wild_sheet, words
from core.spreadsheets.wild.strangers import stranger_reason
from core.spreadsheets.wild.table_questions import seen_in, table_question_id
from core.spreadsheets.wild.tables import read_table
from core.spreadsheets.wild.understood import Area, Question, Skipped, Understood
from core.workbook.checks import Problem


def understand(
    data: bytes,
    name: str,
    answers: Mapping[str, str] | None = None,
    skills: Collection[str] = frozenset(),
    corrections: Sequence[Correction] = (),
) -> Understood:
    """Read a file of any shape.

    Args:
        data: The file.
        name: Its name, for addresses.
        answers: Answers to questions of an earlier reading, by their ids.
        skills: Keys (`name_key`) of known skills, which help to tell skills from people.
        corrections: What a person corrected about tables of the file.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
    """
    sheets = [wild_sheet(grid) for grid in file_grids(data, name)]
    areas = {sheet.title: corrected_areas(blocks(sheet), corrections, sheet.title) for sheet in sheets}
    legends = {sheet.title: _legends(sheet, areas[sheet.title]) for sheet in sheets}
    everywhere = {key: text for sheet in sheets if _is_legend_sheet(sheet, areas, legends)
                  for legend in legends[sheet.title].values() for key, text in legend.items()}  # fmt: skip
    colours = colours_of(data)
    reads, skipped = list[TableRead](), list[Skipped]()
    for sheet in sheets:
        here = {key: text for legend in legends[sheet.title].values() for key, text in legend.items()}
        context = Context(name, {**everywhere, **here}, answers or {}, skills, colours=colours)
        found, left = _sheet_read(sheet, areas[sheet.title], legends[sheet.title], context, corrections)
        reads += found
        skipped += left
    reads, assumed = named_by_sheets(reads, skills)
    reads, copies, asked = _across(reads, answers or {})
    skipped += copies
    return Understood(
        name,
        tuple(read.table for read in reads),
        tuple(sorted([*skipped, *(one for read in reads for one in read.skipped)], key=lambda one: one.area)),
        tuple({one.id: one for one in asked}.values()),
        tuple(dict.fromkeys([*assumed, *(one for read in reads for one in read.assumed)])),
        (*_nothing(name, reads), *(one for read in reads for one in read.problems)),
    )


def _across(
    reads: Sequence[TableRead], answers: Mapping[str, str]
) -> tuple[list[TableRead], list[Skipped], list[Question]]:
    """Settle what shows only across the tables: copies, names that mean the same, ladders; with all questions."""
    several = [one for read in reads for one in (read, read.also) if one is not None]
    reads, copies, which = without_copies(several, answers)
    reads, same = merged_names(reads, answers)
    reads, steps = with_ladders(reads, answers)
    return reads, copies, [*which, *(one for read in reads for one in read.questions), *same, *steps]


def _nothing(name: str, reads: Sequence[TableRead]) -> list[Problem]:
    """Say that nothing in the file is to be taken."""
    if any(read.table.skills or read.table.actions for read in reads):
        return []
    return [
        Problem(
            name, "holds nothing that is known: no skills, levels, roles or actions.",
            "A header such as Skill and Level over the names helps most.",
            "What was skipped is listed with the reason.",
        )
    ]  # fmt: skip


_SURE: Final = 0.4
Legends = Mapping[Area, Mapping[str, str]]


def _legends(sheet: WildSheet, areas: Sequence[Area]) -> Legends:
    """Find the blocks that are legends, and what they say."""
    found = {
        area: legend_in([cells(sheet, area, row) for row in range(area.first_row, area.last_row + 1)]) for area in areas
    }
    return {area: legend for area, legend in found.items() if legend and not _has_skills(sheet, area)}


def _has_skills(sheet: WildSheet, area: Area) -> bool:
    """Tell whether a block begins with a header for skills, which no legend has."""
    return any(meaning_of(words(value)) == "skill" for value in cells(sheet, area, area.first_row))


def _is_legend_sheet(sheet: WildSheet, areas: Mapping[str, Sequence[Area]], legends: Mapping[str, Legends]) -> bool:
    """Tell whether a sheet holds a legend and no table, so that the legend is meant for the others."""
    rest = [area for area in areas[sheet.title] if area not in legends[sheet.title]]
    return bool(legends[sheet.title]) and all(is_prose(sheet, area) for area in rest)


def _sheet_read(
    sheet: WildSheet, areas: Sequence[Area], legends: Legends, context: Context, corrections: Sequence[Correction]
) -> tuple[list[TableRead], list[Skipped]]:
    said = {correction.area: correction for correction in corrections}
    reads, skipped = list[TableRead](), list[Skipped]()
    context = replace(context, scale_words=_scale_words(sheet, areas))
    person, title = "", ""
    for area in areas:
        context = replace(context, title=title)
        if area in said:
            found, left = _table_read(sheet, area, replace(context, person=person, correction=said[area]))
            reads += [found] if found else []
            skipped += left
        elif area in legends:
            skipped.append(Skipped(area, "a legend, used as the scale"))
        elif is_prose(sheet, area):
            skipped.append(Skipped(area, _prose_reason(sheet, area)))
            person = _named_person(sheet, area, context) or person
            title = _title(sheet, area) or title
        elif fields := form_fields(sheet, area):
            skipped.append(Skipped(fields.area, "the fields of a form"))
            person = fields.person or person
            rest = fields.rest
            if rest:
                found, left = _table_read(sheet, rest, replace(context, person=person))
                reads += [found] if found else []
                skipped += left
        else:
            found, left = _table_read(sheet, area, replace(context, person=person))
            reads += [found] if found else []
            skipped += left
    return reads, skipped


def _table_read(sheet: WildSheet, area: Area, context: Context) -> tuple[TableRead | None, list[Skipped]]:
    said = context.correction
    table = raw_table(sheet, area, said.header_rows if said else None, said.skipped_rows if said else ())
    titles = [cells(sheet, area, row) for row in table.titles]
    before = context.legend
    skipped = [Skipped(_row(area, row), _prose_reason(sheet, _row(area, row))) for row in table.titles]
    skipped += [Skipped(_row(area, row), "skipped by you") for row in sorted(said.skipped_rows if said else ())]
    named = [_named_person(sheet, _row(area, row), context) for row in table.titles]
    ranges = tuple(words(value) for row in titles for value in row if value != "" and range_in(words(value)))
    context = replace(
        context, legend={**context.legend, **(legend_in(titles) if titles else {})},
        scale_words=(*ranges, *context.scale_words), person=next((name for name in named if name), context.person),
    )  # fmt: skip
    clash = _clash(area, legend_in(titles) if titles else {}, before)
    if clash is not None:
        context = replace(context, legend=_chosen(clash, legend_in(titles), before, context.answers))
    read = ("" if said else stranger_reason(table)) or read_table(table, context)
    if isinstance(read, str):
        return None, [*skipped, Skipped(area, read)]
    if clash is not None and clash.id not in context.answers:
        read = replace(read, questions=(clash, *read.questions))
    return read, skipped


def _clash(area: Area, one: Mapping[str, str], other: Mapping[str, str]) -> Question | None:
    """Ask which of two legends holds for a table, when they are about numbers and end differently."""
    tops = [max((int(key) for key in legend if re.fullmatch("[0-9]{1,3}", key)), default=0) for legend in (one, other)]
    if not all(tops) or tops[0] == tops[1]:
        return None
    said = (_legend_words(one), _legend_words(other))
    asks = "Two legends on this sheet explain the levels differently: which one holds?"
    return Question(table_question_id("legend", area), asks, seen_in(area, "; ".join(said)), said, said[0])


def _legend_words(legend: Mapping[str, str]) -> str:
    return ", ".join(f"{key} {meaning}" for key, meaning in legend.items())


def _chosen(
    question: Question, one: Mapping[str, str], other: Mapping[str, str], answers: Mapping[str, str]
) -> Mapping[str, str]:
    return other if answers.get(question.id) == _legend_words(other) else one


def _scale_words(sheet: WildSheet, areas: Sequence[Area]) -> tuple[str, ...]:
    """Give the sentences of the sheet that name a range."""
    alone = (
        words(value)
        for area in areas
        if is_prose(sheet, area)
        for row in range(area.first_row, area.last_row + 1)
        for value in cells(sheet, area, row)
        if value != ""
    )
    return tuple(text for text in alone if range_in(text))


def _prose_reason(sheet: WildSheet, area: Area) -> str:
    if says_scale(sheet, area):
        return "a legend, used as the scale"
    known = [meaning_of(words(value)) for value in cells(sheet, area, area.first_row) if value != ""]
    alone = area.first_row == area.last_row and len(known) > 1 and sum(one != "" for one in known) * 2 > len(known)
    return "an empty template: headers without rows, nothing to take" if alone else "a title, or instructions"


def _named_person(sheet: WildSheet, area: Area, context: Context) -> str:
    """Give the person that a title of a single cell names; "" when it names none."""
    filled = [words(value) for value in cells(sheet, area, area.first_row) if value != ""]
    return filled[0] if len(filled) == 1 and looks_like_person(filled[0], context.skills) >= _SURE else ""


def _title(sheet: WildSheet, area: Area) -> str:
    """Give the only text of a first row, which may be the title of what stands below."""
    filled = [words(value) for value in cells(sheet, area, area.first_row) if value != ""]
    return filled[0] if len(filled) == 1 else ""


def _row(area: Area, row: int) -> Area:
    return Area(area.sheet, row, area.first_column, row, area.last_column)
