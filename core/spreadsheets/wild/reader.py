"""Reads a file of any shape: finds its tables, says what each is, and what was skipped, assumed and is asked."""

from collections.abc import Collection, Mapping, Sequence

from core.spreadsheets.grids import file_grids
from core.spreadsheets.wild.blocks import blocks, cells, look_of
from core.spreadsheets.wild.headings import raw_table
from core.spreadsheets.wild.legends import legend_in
from core.spreadsheets.wild.reading import Context, TableRead
from core.spreadsheets.wild.sheet import WildSheet, wild_sheet, words
from core.spreadsheets.wild.tables import read_table
from core.spreadsheets.wild.understood import Area, FoundTable, Skipped, Understood


def understand(
    data: bytes, name: str, answers: Mapping[str, str] | None = None, skills: Collection[str] = frozenset()
) -> Understood:
    """Read a file of any shape.

    Args:
        data: The file.
        name: Its name, for addresses.
        answers: Answers to questions of an earlier reading, by their ids.
        skills: Keys (`name_key`) of known skills, which help to tell skills from people.

    Raises:
        FileRefusedError: When it is no spreadsheet, too large, protected or broken.
    """
    sheets = [wild_sheet(grid) for grid in file_grids(data, name)]
    areas = {sheet.title: blocks(sheet) for sheet in sheets}
    legends = {sheet.title: _legends(sheet, areas[sheet.title]) for sheet in sheets}
    everywhere = {key: text for sheet in sheets if _is_legend_sheet(sheet, areas, legends)
                  for legend in legends[sheet.title].values() for key, text in legend.items()}  # fmt: skip
    reads, skipped = list[TableRead](), list[Skipped]()
    for sheet in sheets:
        here = {key: text for legend in legends[sheet.title].values() for key, text in legend.items()}
        context = Context(name, {**everywhere, **here}, answers or {}, skills)
        found, left = _sheet_read(sheet, areas[sheet.title], legends[sheet.title], context)
        reads += found
        skipped += left
    return Understood(
        name,
        tuple(read.table for read in reads),
        tuple(sorted([*skipped, *(one for read in reads for one in read.skipped)], key=lambda one: one.area)),
        tuple({one.id: one for read in reads for one in read.questions}.values()),
        tuple(dict.fromkeys(one for read in reads for one in read.assumed)),
        tuple(one for read in reads for one in read.problems),
    )


Legends = Mapping[Area, Mapping[str, str]]


def _legends(sheet: WildSheet, areas: Sequence[Area]) -> Legends:
    """Find the blocks that are legends, and what they say."""
    found = {
        area: legend_in([cells(sheet, area, row) for row in range(area.first_row, area.last_row + 1)]) for area in areas
    }
    return {area: legend for area, legend in found.items() if legend}


def _is_legend_sheet(sheet: WildSheet, areas: Mapping[str, Sequence[Area]], legends: Mapping[str, Legends]) -> bool:
    """Tell whether a sheet holds a legend and no table, so that the legend is meant for the others."""
    rest = [area for area in areas[sheet.title] if area not in legends[sheet.title]]
    return bool(legends[sheet.title]) and all(_is_words(sheet, area) for area in rest)


def _sheet_read(
    sheet: WildSheet, areas: Sequence[Area], legends: Legends, context: Context
) -> tuple[list[TableRead], list[Skipped]]:
    reads, skipped = list[TableRead](), list[Skipped]()
    for area in areas:
        if area in legends:
            skipped.append(Skipped(area, "a legend, used as the scale"))
        elif _is_words(sheet, area):
            skipped.append(Skipped(area, "a title, or instructions"))
        else:
            table = raw_table(sheet, area)
            read = read_table(table, _with_titles(sheet, table.titles, area, context))
            skipped += [Skipped(_row(area, row), "a title, or instructions") for row in table.titles]
            reads.append(read or TableRead(FoundTable(area, "nothing known", table.header_rows)))
    return reads, skipped


def _with_titles(sheet: WildSheet, titles: Sequence[int], area: Area, context: Context) -> Context:
    """Add a legend that stands in the rows above the headers."""
    legend = legend_in([cells(sheet, area, row) for row in titles]) if titles else {}
    return Context(context.file, {**context.legend, **legend}, context.answers, context.skills) if legend else context


def _row(area: Area, row: int) -> Area:
    return Area(area.sheet, row, area.first_column, row, area.last_column)


def _is_words(sheet: WildSheet, area: Area) -> bool:
    """Tell whether a block is a title or prose: a single cell, or long texts only."""
    filled = [
        value for row in range(area.first_row, area.last_row + 1) for value in cells(sheet, area, row) if value != ""
    ]
    if len(filled) <= 2 or (area.first_row == area.last_row):
        return True
    prose = sum(look_of(value) == "long" or words(value).endswith((".", ":", "!")) for value in filled)
    return prose * 2 > len(filled)
