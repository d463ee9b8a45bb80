"""What reading one table gives, and what it is read with."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from core.spreadsheets.wild.choices.drop_downs import DropDown
from core.spreadsheets.wild.choices.offered import offered_choices, range_said
from core.spreadsheets.wild.colours.colour_legends import growth_colour, wished_colours
from core.spreadsheets.wild.colours.colour_names import colour_name, meant_colours, shade_names
from core.spreadsheets.wild.colours.fills import Colours
from core.spreadsheets.wild.comments.cell_comments import Comments
from core.spreadsheets.wild.corrections import Correction, corrected_scale
from core.spreadsheets.wild.layout.blocks import cells as cells_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import range_in, says_level
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.legends.legends import legend_in, together
from core.spreadsheets.wild.levels.found_scale import scale_of
from core.spreadsheets.wild.levels.level_cells import read_level
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Unclear
from core.spreadsheets.wild.levels.unknown_words import unknown_words
from core.spreadsheets.wild.levels.wish_signs import unmarked, wish_signs
from core.spreadsheets.wild.levels.written_levels import written
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Area, FoundTable, Place, Question, Skipped
from core.workbook.checks import Problem

_UNREAD: Final = 0.1
_FEW: Final = 4


@dataclass(frozen=True)
class Context:
    """What a table is read with.

    Attributes:
        file: The file's name, for addresses.
        legend: What values mean, from the legends that hold for the table.
        legends: What each legend on the sheet of the table says, and on those meant for all sheets.
        answers: Answers to questions, by their ids.
        skills: Keys (`name_key`) of known skills.
        scale_words: Sentences of the sheet that name a range, as "Scale 1 to 5".
        person: Who a form or a title above the table names; "" when nobody.
        title: A line of text that stands above the table, apart from it; "" when none does.
        colours: Gives the colours of the cells of a sheet, by its title.
        sheets: All of the file, as a legend may stand on another one.
        comments: What is written in comments on cells, by the titles of their sheets.
        correction: What a person corrected about this table.
        growing: The cells of the sheet whose colour says that someone wants to grow in them, by row and column.
        drop_downs: The drop-downs of the file.
        level_texts: Texts that several columns of the table share, so that they are levels whatever they say.
        same_scale: What stands in other cells that follow the scale of the table: earlier snapshots, like sheets.
        near: Sentences of the sheet and its comments that say which end of a scale is the best.
        row_read: Is told now and then which row of the sheet is read; what it raises ends the reading.
    """

    file: str
    legend: Mapping[str, str] = field(default_factory=dict)
    legends: Sequence[Mapping[str, str]] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    skills: Collection[str] = frozenset()
    scale_words: tuple[str, ...] = ()
    person: str = ""
    title: str = ""
    colours: Callable[[str], Colours] = field(default=lambda _title: {})
    sheets: Sequence[WildSheet] = ()
    comments: Mapping[str, Comments] = field(default_factory=dict)
    correction: Correction | None = None
    growing: Collection[tuple[int, int]] = frozenset()
    drop_downs: Sequence[DropDown] = ()
    level_texts: Sequence[str] = ()
    same_scale: Sequence[object] = ()
    near: Sequence[str] = ()
    row_read: Callable[[int], None] = field(default=lambda _row: None)


@dataclass(frozen=True)
class TableRead:
    """A table, with what was skipped, asked, assumed and refused in it; `also` is another one in the same rows."""

    table: FoundTable
    skipped: tuple[Skipped, ...] = ()
    questions: tuple[Question, ...] = ()
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    also: "TableRead | None" = None


@dataclass(frozen=True)
class LevelsRead:
    """The scale of some cells, and what is open about it."""

    scale: Scale | None
    no_levels: str = ""
    questions: tuple[Question, ...] = ()
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def levels_read(
    table: RawTable,
    context: Context,
    cells: Sequence[object],
    header: str,
    column: str = "",
    *,
    ask_shares: bool = False,
) -> LevelsRead:
    """Find the scale of the cells of a table, with the answer of an earlier question where there is one.

    Args:
        table: Where they stand.
        context: With the legend and the answers.
        cells: All of them, blanks included.
        header: What stands over them; "" for the body of a matrix.
        column: The letter of the only column that they stand in; "" when they fill several.
        ask_shares: Whether shares of 1 may be levels, which is asked then.
    """
    context.row_read(table.area.first_row)
    found, about = _scale_found(table, context, cells, header, column, ask_shares=ask_shares)
    assumed = placed(table, found.assumed)
    if found.unclear is None:
        return LevelsRead(corrected_scale(found.scale, context.correction), found.no_levels, assumed=assumed)
    question = _question(table, found.unclear, column, about)
    open_questions = still_asked(question, context.answers)
    scale = found.unclear.scales.get(answer_to(question, context.answers))
    if scale is not None and open_questions:
        scale = replace(scale, source="proposal")
    corrected = corrected_scale(scale, context.correction)
    if about == "words" and corrected != scale and corrected and None not in {step.level for step in corrected.steps}:
        open_questions = ()  # each word was given its level under 'Correct it'
    return LevelsRead(corrected, "", open_questions, assumed)


def _scale_found(
    table: RawTable, context: Context, cells: Sequence[object], header: str, column: str, *, ask_shares: bool
) -> tuple[ScaleFound, str]:
    """Find the scale by header, drop-down, legend and values; and what a question about it is about."""
    offered = offered_choices(table, column, context.drop_downs)
    offered_range, explained = range_said(offered), legend_in([[text] for text in offered])
    named = next((text for text in (header, offered_range, *context.scale_words) if range_in(text)), header)
    by_choice = "legend" if explained else "header" if named and named == offered_range else ""
    header = named if range_in(header) or not header else _with_range(header, named)
    signs = wish_signs(context.legend)
    own = [unmarked(value, signs) for value in cells]
    cells_of_scale, said = [*own, *_of_one_kind(own, context.same_scale)], together([explained, context.legend])
    found = scale_of(cells_of_scale, header, said, ask_shares=ask_shares, near=context.near)
    if found.unclear is None and found.no_levels == "words" and (context.level_texts or says_level(header)):
        return replace(found, unclear=unknown_words(cells, offered)), "words"
    if found.unclear is None and found.scale is not None and _leaves_words_unread(cells, found.scale):
        return replace(found, unclear=unknown_words(cells, offered), assumed=()), "words"
    if found.scale is not None and found.scale.source == by_choice:
        found = replace(found, scale=replace(found.scale, source="drop-down"))
    return found, "scale"


def _leaves_words_unread(cells: Sequence[object], scale: Scale) -> bool:
    """Tell whether a scale of known words leaves a few others unread that stand in many cells."""
    if scale.kind != "word" or scale.source != "values":
        return False
    filled = [cell for cell in cells if cell != ""]
    unread = [words(cell) for cell in filled if read_level(cell, scale).problem]
    return len(unread) > _UNREAD * len(filled) and len(set(unread)) <= min(_FEW, len(unread) / 2)


def _of_one_kind(cells: Sequence[object], others: Sequence[object]) -> list[object]:
    """Give those of other cells that hold the kind of thing that these cells do: numbers beside numbers."""
    kinds = {written(value).kind for value in cells} - {"blank", "not rated"}
    return [value for value in others if written(value).kind in kinds]


def _with_range(header: str, named: str) -> str:
    """Add the range that another text of the sheet names to a header that names none."""
    found = range_in(named)
    return f"{header} ({found[0]}-{found[1]})" if found else header


def placed(table: RawTable, sentences: Sequence[str]) -> tuple[str, ...]:
    """Say before each sentence which table it is about: "Team, B2:F9: ..."."""
    return tuple(f"{table.area.words}: {sentence}" for sentence in sentences)


def _question(table: RawTable, unclear: Unclear, column: str, about: str) -> Question:
    saw = seen_in(table.area, unclear.saw)
    ident = table_question_id(about, table.area, column)
    return Question(ident, unclear.asks, saw, unclear.choices, unclear.proposed)


def address_words(context: Context, place: Place) -> str:
    """Say where a cell is: "skills.xlsx, sheet Skills, cell C14"."""
    return ", ".join(
        part for part in (context.file, f"sheet {place.sheet}" if place.sheet else "", f"cell {place.address}") if part
    )


def titles_of(table: RawTable) -> list[str]:
    """List the texts in the rows of titles of a table, within its columns."""
    return [words(value) for row in table.titles for value in cells_of(table.sheet, table.area, row) if value != ""]


def row_area(table: RawTable, row: int) -> Area:
    """Give the area of a row of a table."""
    return Area(table.sheet.title, row, table.area.first_column, row, table.area.last_column)


def column_area(table: RawTable, at: int) -> Area:
    """Give the area of a column of a table, headers included; columns counted from 0."""
    first = table.header_rows[0] if table.header_rows else table.area.first_row
    column = table.sheet_column(at)
    return Area(table.sheet.title, first, column, table.area.last_row, column)


def growing_cells(sheet: WildSheet, context: Context) -> frozenset[tuple[int, int]]:
    """Find the cells whose colour says, by a legend on the sheet, that someone wants to grow in them."""
    wanted = growth_colour(sheet)
    wished = wished_colours(sheet, context.colours)
    colours = context.colours(sheet.title) if wanted or wished else {}
    names = shade_names(colours.values())
    meant = meant_colours({wanted}, names).get(wanted) if wanted else None
    return frozenset(
        cell
        for cell, colour in colours.items()
        if colour in wished or (names[colour] == meant if meant else colour_name(colour) == wanted)
    )
