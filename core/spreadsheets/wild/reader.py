"""Reads a file of any shape: finds its tables, says what each is, and what was skipped, assumed and is asked."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from core.spreadsheets.grids import Grid, file_grids
from core.spreadsheets.progress import Progress, Told
from core.spreadsheets.unsaved_results import unsaved_results
from core.spreadsheets.wild.across import named_by_sheets, without_copies
from core.spreadsheets.wild.alike import merged_names
from core.spreadsheets.wild.blocks import blocks, cells
from core.spreadsheets.wild.cell_comments import comments_of
from core.spreadsheets.wild.colour_legends import is_colour_legend
from core.spreadsheets.wild.coloured_levels import with_colour_levels
from core.spreadsheets.wild.commented import scale_in_comments, with_comments
from core.spreadsheets.wild.corrections import Correction, corrected_areas
from core.spreadsheets.wild.fills import FileColours
from core.spreadsheets.wild.forms import form_fields, is_prose
from core.spreadsheets.wild.frameworks import with_ladders
from core.spreadsheets.wild.header_words import meaning_of
from core.spreadsheets.wild.headings import RawTable, raw_table
from core.spreadsheets.wild.legend_clash import chosen_legend, legend_clash
from core.spreadsheets.wild.legends import legend_in
from core.spreadsheets.wild.level_headers import range_in
from core.spreadsheets.wild.prose import named_person, prose_reason, scale_words_in, title_in
from core.spreadsheets.wild.reading import Context, TableRead, growing_cells
from core.spreadsheets.wild.sheet import WildSheet, wild_sheet, words
from core.spreadsheets.wild.strangers import stranger_reason
from core.spreadsheets.wild.tables import read_table
from core.spreadsheets.wild.understood import Alike, Area, Question, Skipped, Understood
from core.spreadsheets.wild.wishes import with_wishes
from core.workbook.checks import Problem


def understand(
    data: bytes,
    name: str,
    answers: Mapping[str, str] | None = None,
    skills: Collection[str] = frozenset(),
    corrections: Sequence[Correction] = (),
    *,
    told: Told | None = None,
) -> Understood:
    """Read a file of any shape.

    Args:
        data: The file.
        name: Its name, for addresses.
        answers: Answers to questions of an earlier reading, by their ids.
        skills: Keys (`name_key`) of known skills, which help to tell skills from people.
        corrections: What a person corrected about tables of the file.
        told: Is told how much is done and what is being done, between sheets, tables and rows; what it raises ends the
            reading.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
    """
    progress = Progress(told)
    grids = file_grids(data, name, progress.part(0, 0.1, "Opening the file"))
    colours, comments = FileColours(data), comments_of(data)
    sheets, areas, legends = _looked_at(grids, corrections, colours, progress.part(0.1, 0.3, "Looking for tables"))
    context = Context(name, answers=answers or {}, skills=skills, colours=colours, comments=comments.by_sheet)
    reads, skipped = _tables_read(
        sheets, areas, legends, context, corrections, progress=progress.part(0.3, 0.9, "Reading the tables")
    )
    reads, left_out = with_comments(reads, comments)
    progress.part(0.9, 1, "Comparing names")
    reads, assumed = named_by_sheets(reads, skills)
    reads, copies, asked, alike = _across(reads, answers or {})
    skipped += copies
    left_out += _without_colours(colours)
    return Understood(
        name,
        tuple(read.table for read in reads),
        tuple(sorted([*skipped, *(one for read in reads for one in read.skipped)], key=lambda one: one.area)),
        tuple({one.id: one for one in asked}.values()),
        tuple(dict.fromkeys([*assumed, *left_out, *(one for read in reads for one in read.assumed)])),
        (
            *_nothing(name, reads, skipped),
            *unsaved_results(data, name),
            *(one for read in reads for one in read.problems),
        ),
        tuple(alike),
    )


def _looked_at(
    grids: Sequence[Grid], corrections: Sequence[Correction], colours: FileColours, progress: Progress
) -> tuple[list[WildSheet], dict[str, list[Area]], dict[str, "Legends"]]:
    """Trim the sheets, and find their blocks and which of these are legends, by the sheets' titles."""
    sheets, areas, legends = list[WildSheet](), dict[str, list[Area]](), dict[str, Legends]()
    for grid, part in zip(grids, progress.parts([len(grid.rows) for grid in grids]), strict=True):
        sheet = wild_sheet(grid)
        part.at(0.5)
        explains = partial(is_colour_legend, sheet, colours)
        areas[sheet.title] = corrected_areas(blocks(sheet, explains), corrections, sheet.title)
        legends[sheet.title] = _legends(sheet, areas[sheet.title], explains)
        sheets.append(sheet)
    return sheets, areas, legends


def _tables_read(
    sheets: Sequence[WildSheet],
    areas: Mapping[str, Sequence[Area]],
    legends: Mapping[str, "Legends"],
    context: Context,
    corrections: Sequence[Correction],
    *,
    progress: Progress,
) -> tuple[list[TableRead], list[Skipped]]:
    """Read the tables of all sheets; a legend on a sheet without tables is meant for all of them."""
    everywhere = {key: text for sheet in sheets if _is_legend_sheet(sheet, areas, legends)
                  for legend in legends[sheet.title].values() for key, text in legend.items()}  # fmt: skip
    reads, skipped = list[TableRead](), list[Skipped]()
    for sheet, part in zip(sheets, progress.parts([len(sheet.rows) for sheet in sheets]), strict=True):
        here = {key: text for legend in legends[sheet.title].values() for key, text in legend.items()}
        own = replace(context, legend={**everywhere, **here}, sheets=sheets)
        found, left = _sheet_read(sheet, areas[sheet.title], legends[sheet.title], own, corrections, progress=part)
        reads += found
        skipped += left
    return reads, skipped


def _across(
    reads: Sequence[TableRead], answers: Mapping[str, str]
) -> tuple[list[TableRead], list[Skipped], list[Question], list[Alike]]:
    """Settle what shows only across the tables: copies, names that mean the same, ladders; with all questions."""
    several = [one for read in reads for one in (read, read.also) if one is not None]
    reads, copies, which = without_copies(several, answers)
    reads, alike = merged_names(reads, answers)
    reads, steps = with_ladders(reads, answers)
    return reads, copies, [*which, *(one for read in reads for one in read.questions), *steps], alike


def _without_colours(colours: FileColours) -> list[str]:
    return [f"{title}: the colours of its cells were not looked at: {why}." for title, why in colours.unread.items()]


def _nothing(name: str, reads: Sequence[TableRead], skipped: Sequence[Skipped]) -> list[Problem]:
    """Say that nothing in the file is to be taken, and why: the reasons of its largest parts."""
    if any(read.table.skills or read.table.actions for read in reads):
        return []
    largest = sorted(skipped, key=lambda one: -(one.area.last_row - one.area.first_row))
    reasons = list(dict.fromkeys(f"{one.area.address}: {one.reason}" for one in largest))[:_REASONS]
    return [
        Problem(
            name, "holds nothing that is known: no skills, levels, roles or actions.",
            f"{'; '.join(reasons)}." if reasons else "All its cells are blank.",
            "A header such as Skill and Level over the names helps most.",
        )
    ]  # fmt: skip


_REASONS: Final = 2
Legends = Mapping[Area, Mapping[str, str]]


def _legends(sheet: WildSheet, areas: Sequence[Area], explains_colours: Callable[[Area], bool]) -> Legends:
    """Find the blocks that are legends, and what they say."""
    found = {
        area: legend_in([cells(sheet, area, row) for row in range(area.first_row, area.last_row + 1)]) for area in areas
    }
    return {
        area: legend for area, legend in found.items()
        if (legend or explains_colours(area)) and not _has_skills(sheet, area)
    }  # fmt: skip


def _has_skills(sheet: WildSheet, area: Area) -> bool:
    """Tell whether a block begins with a header for skills, which no legend has."""
    return any(meaning_of(words(value)) == "skill" for value in cells(sheet, area, area.first_row))


def _is_legend_sheet(sheet: WildSheet, areas: Mapping[str, Sequence[Area]], legends: Mapping[str, Legends]) -> bool:
    """Tell whether a sheet holds a legend and no table, so that the legend is meant for the others."""
    rest = [area for area in areas[sheet.title] if area not in legends[sheet.title]]
    return bool(legends[sheet.title]) and all(is_prose(sheet, area) for area in rest)


def _sheet_read(
    sheet: WildSheet,
    areas: Sequence[Area],
    legends: Legends,
    context: Context,
    corrections: Sequence[Correction],
    *,
    progress: Progress,
) -> tuple[list[TableRead], list[Skipped]]:
    said = {correction.area: correction for correction in corrections}
    reads, skipped = list[TableRead](), list[Skipped]()
    context = replace(context, scale_words=scale_words_in(sheet, areas))
    person, title = "", ""
    for area, part in zip(areas, progress.parts([area.last_row - area.first_row + 1 for area in areas]), strict=True):
        context = replace(context, title=title, row_read=_rows_told(area, part))
        if area in said:
            found, left = _table_read(sheet, area, replace(context, person=person, correction=said[area]))
            reads += [found] if found else []
            skipped += left
        elif area in legends:
            skipped.append(Skipped(area, "a legend, used as the scale"))
        elif is_prose(sheet, area):
            skipped.append(Skipped(area, prose_reason(sheet, area)))
            person = named_person(sheet, area, context.skills) or person
            title = title_in(sheet, area) or title
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


def _rows_told(area: Area, progress: Progress) -> Callable[[int], None]:
    """Give what is told which row of an area is read: columns and names have been looked at before the first one."""
    height = area.last_row - area.first_row + 1
    return lambda row: progress.at(0.5 + 0.5 * (row - area.first_row) / height)


def _table_read(sheet: WildSheet, area: Area, context: Context) -> tuple[TableRead | None, list[Skipped]]:
    said = context.correction
    table = raw_table(sheet, area, said.header_rows if said else None, said.skipped_rows if said else ())
    titles = [cells(sheet, area, row) for row in table.titles]
    before = context.legend
    skipped = [Skipped(_row(area, row), prose_reason(sheet, _row(area, row))) for row in table.titles]
    skipped += [Skipped(_row(area, row), "skipped by you") for row in sorted(said.skipped_rows if said else ())]
    named = [named_person(sheet, _row(area, row), context.skills) for row in table.titles]
    noted, noted_ranges = scale_in_comments(context.comments.get(sheet.title, {}), table)
    near = {**(legend_in(titles) if titles else {}), **_legend_of_headers(table), **noted}
    ranges = tuple(words(value) for row in titles for value in row if value != "" and range_in(words(value)))
    context = replace(
        context, legend={**context.legend, **near}, scale_words=(*noted_ranges, *ranges, *context.scale_words),
        person=next((name for name in named if name), context.person),
    )  # fmt: skip
    clash = legend_clash(area, near, before)
    if clash is not None:
        context = replace(context, legend=chosen_legend(clash, near, before, context.answers))
    table, context = with_colour_levels(table, context)
    context.row_read(area.first_row)
    read = ("" if said else stranger_reason(table)) or read_table(table, context)
    if isinstance(read, str):
        return None, [*skipped, Skipped(area, read)]
    read = with_wishes(read, growing_cells(table, context))
    if clash is not None and clash.id not in context.answers:
        read = replace(read, questions=(clash, *read.questions))
    return read, skipped


def _legend_of_headers(table: RawTable) -> dict[str, str]:
    """Give the legend that stands in a header: "Who (1 = none, 4 = expert)"; none when several have their own."""
    found = [legend for text in table.headers if "=" in text and (legend := legend_in([[text]]))]
    return found[0] if len(found) == 1 else {}


def _row(area: Area, row: int) -> Area:
    return Area(area.sheet, row, area.first_column, row, area.last_column)
