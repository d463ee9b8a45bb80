"""Reads one sheet: which of its blocks are legends, prose, forms and tables, and what the tables hold."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from core.spreadsheets.grids import Grid
from core.spreadsheets.progress import Progress
from core.spreadsheets.wild.choices.lookup_lists import LOOKUP, is_lookup
from core.spreadsheets.wild.colours.colour_legends import is_colour_legend
from core.spreadsheets.wild.colours.coloured_levels import with_colour_levels
from core.spreadsheets.wild.colours.fills import FileColours
from core.spreadsheets.wild.colours.wishes import with_wishes
from core.spreadsheets.wild.comments.commented import scale_in_comments
from core.spreadsheets.wild.corrections import Correction, clipped, corrected_areas, standing
from core.spreadsheets.wild.kinds.answerers import with_answerers
from core.spreadsheets.wild.kinds.rated_forms import rated_form
from core.spreadsheets.wild.kinds.strangers import stranger_reason
from core.spreadsheets.wild.kinds.tables import read_table
from core.spreadsheets.wild.kinds.ticked import with_boxes_as_marks
from core.spreadsheets.wild.kinds.title_people import with_person_of_title
from core.spreadsheets.wild.layout.blocks import blocks, cells
from core.spreadsheets.wild.layout.forms import form_fields, is_prose
from core.spreadsheets.wild.layout.grid_questions import with_grid_questions
from core.spreadsheets.wild.layout.headings import RawTable, raw_table
from core.spreadsheets.wild.layout.level_headers import range_in
from core.spreadsheets.wild.layout.near_texts import sentences_on_ends, texts_on_ends
from core.spreadsheets.wild.layout.prose import named_person, prose_reason, scale_words_in, title_in
from core.spreadsheets.wild.layout.sheet import WildSheet, wild_sheet, words
from core.spreadsheets.wild.legends.legend_blocks import Legends, legend_blocks
from core.spreadsheets.wild.legends.legend_clash import chosen_legend, legend_clash
from core.spreadsheets.wild.legends.legends import legend_in, legends_in, together
from core.spreadsheets.wild.reading import Context, TableRead, growing_cells
from core.spreadsheets.wild.table_questions import still_asked
from core.spreadsheets.wild.understood import Area, Skipped

_EMPTY: Final = "there is nothing in the range that you gave"


@dataclass(frozen=True)
class LookedAt:
    """A sheet with the blocks that were found in it, which of them are legends, and what was corrected about them.

    `empty` are corrected ranges in which nothing stands.
    """

    sheet: WildSheet
    areas: Sequence[Area]
    legends: Legends
    corrections: Sequence[Correction] = ()
    empty: Sequence[Area] = ()

    @property
    def said(self) -> list[Mapping[str, str]]:
        """What each of its legends says, from the top left."""
        return [legend for several in self.legends.values() for legend in several]

    @property
    def explains_others(self) -> bool:
        """Whether it holds a legend and no table, so that the legend is meant for the other sheets."""
        rest = [area for area in self.areas if area not in self.legends]
        return bool(self.legends) and all(is_prose(self.sheet, area) for area in rest)


def looked_at(grid: Grid, corrections: Sequence[Correction], colours: FileColours, progress: Progress) -> LookedAt:
    """Trim a sheet, and find its blocks and which of these are legends."""
    sheet = wild_sheet(grid)
    progress.at(0.5)
    explains = partial(is_colour_legend, sheet, colours)
    own = [correction for correction in standing(corrections) if correction.area.sheet == sheet.title]
    within = [(one, clipped(one.area, len(sheet.rows), sheet.width)) for one in own]
    known = [replace(one, area=area) for one, area in within if area and _is_filled(sheet, area)]
    empty = [one.area for one, area in within if not area or not _is_filled(sheet, area)]
    areas = corrected_areas(blocks(sheet, explains), known)
    return LookedAt(sheet, areas, legend_blocks(sheet, areas, explains), known, empty)


def _is_filled(sheet: WildSheet, area: Area) -> bool:
    rows = range(area.first_row, area.last_row + 1)
    return any(value != "" for row in rows for value in cells(sheet, area, row))


def sheet_read(looked: LookedAt, context: Context, progress: Progress) -> tuple[list[TableRead], list[Skipped]]:
    """Read the blocks of a sheet one after the other: tables, and the prose and forms that tell about those below."""
    sheet, said = looked.sheet, {correction.area: correction for correction in looked.corrections}
    reads, skipped = list[TableRead](), [Skipped(area, _EMPTY) for area in looked.empty]
    context = replace(
        context, scale_words=scale_words_in(sheet, looked.areas), growing=growing_cells(sheet, context),
        near=sentences_on_ends(sheet, looked.areas, context.sheets),
    )  # fmt: skip
    person, title = "", ""
    parts = progress.parts([area.last_row - area.first_row + 1 for area in looked.areas])
    for area, part in zip(looked.areas, parts, strict=True):
        context = replace(context, title=title, row_read=_rows_told(area, part))
        if area in said:
            found, left = _table_read(sheet, area, replace(context, person=person, correction=said[area]))
            reads += [found] if found else []
            skipped += left
        elif area in looked.legends:
            skipped.append(Skipped(area, "a legend, used as the scale"))
        elif is_lookup(sheet, area, context.drop_downs, context.sheets):
            skipped.append(Skipped(area, LOOKUP))
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
    table = with_grid_questions(table)
    titles = [cells(sheet, area, row) for row in table.titles]
    skipped = [Skipped(_row(area, row), prose_reason(sheet, _row(area, row))) for row in table.titles]
    left_out = said.skipped_rows & set(range(area.first_row, area.last_row + 1)) if said else set()
    skipped += [Skipped(_row(area, row), "skipped by you") for row in sorted(left_out)]
    named = [named_person(sheet, _row(area, row), context.skills) for row in table.titles]
    noted, noted_ranges, noted_ends = scale_in_comments(context.comments.get(sheet.title, {}), table)
    near = [one for one in (noted, _legend_of_headers(table), *_legends_above(titles)) if one]
    legends = [*near, *context.legends]
    ranges = tuple(words(value) for row in titles for value in row if value != "" and range_in(words(value)))
    near_table = texts_on_ends([*(words(value) for row in titles for value in row), *table.headers, *noted_ends])
    context = replace(
        context, legend=together(legends), near=(*near_table, *context.near),
        scale_words=(*noted_ranges, *ranges, *context.scale_words),
        person=next((name for name in named if name), context.person),
    )  # fmt: skip
    clash = legend_clash(area, table.body, legends)
    if clash is not None:
        context = replace(context, legend=chosen_legend(clash, legends, context.answers))
    table, context = with_colour_levels(table, context)
    table = with_boxes_as_marks(table)
    context.row_read(area.first_row)
    read = _form_read(table, context) if not said else read_table(table, context)
    if isinstance(read, str):
        return None, [*skipped, Skipped(area, read)]
    read = with_person_of_title(with_wishes(read, context.growing), table, context)
    if clash is not None:
        read = replace(read, questions=(*still_asked(clash, context.answers), *read.questions))
    return read, skipped


def _form_read(table: RawTable, context: Context) -> TableRead | str:
    """Read a table whose columns nobody has corrected; where it is a form, who answered is found first."""
    form = rated_form(table, context)
    above = " ".join((context.title, *context.scale_words))
    reason = form.reason or stranger_reason(form.table, above, context.legend)
    answered = with_answerers(form.table, context)
    if reason or answered.reason:
        return reason or answered.reason
    read = read_table(answered.table, context)
    if isinstance(read, str):
        return read
    questions = (*form.questions, *answered.questions, *read.questions)
    return replace(read, questions=questions, assumed=(*answered.assumed, *read.assumed))


def _legends_above(titles: Sequence[Sequence[object]]) -> list[Mapping[str, str]]:
    """Give what the rows of titles explain together, or each by itself."""
    return [*legends_in(titles)] or [legend for row in titles if (legend := legend_in([row]))]


def _legend_of_headers(table: RawTable) -> dict[str, str]:
    """Give the legend that stands in a header: "Who (1 = none, 4 = expert)"; none when several have their own."""
    found = [legend for text in table.headers if "=" in text and (legend := legend_in([[text]]))]
    return found[0] if len(found) == 1 else {}


def _row(area: Area, row: int) -> Area:
    return Area(area.sheet, row, area.first_column, row, area.last_column)
