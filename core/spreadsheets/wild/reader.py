"""Reads a file of any shape: finds its tables, says what each is, and what was skipped, assumed and is asked."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.blank_results import blank_results
from core.spreadsheets.grids import file_grids
from core.spreadsheets.progress import NOT_TOLD, Progress, Told
from core.spreadsheets.sheet_parts import book_aside
from core.spreadsheets.text_tables import guessed_encoding
from core.spreadsheets.wild.across import named_by_sheets, without_copies
from core.spreadsheets.wild.alike import merged_names
from core.spreadsheets.wild.choices.drop_downs import drop_downs
from core.spreadsheets.wild.colours.fills import FileColours
from core.spreadsheets.wild.comments.cell_comments import comments_of
from core.spreadsheets.wild.comments.commented import with_comments
from core.spreadsheets.wild.corrections import Correction
from core.spreadsheets.wild.frameworks.frameworks import with_ladders
from core.spreadsheets.wild.hidden_cells import hidden_said
from core.spreadsheets.wild.hidden_sheets import SheetRead, without_hidden
from core.spreadsheets.wild.reading import Context, TableRead
from core.spreadsheets.wild.same_shape import with_common_ranges
from core.spreadsheets.wild.sheet_reading import LookedAt, looked_at, sheet_read
from core.spreadsheets.wild.understood import Alike, Question, Skipped, Understood
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
    colours, comments, aside = FileColours(data), comments_of(data), book_aside(data)
    looking = progress.part(0.1, 0.3, "Looking for tables").parts([len(grid.rows) for grid in grids])
    sheets = [looked_at(grid, corrections, colours, part) for grid, part in zip(grids, looking, strict=True)]
    context = Context(
        name, answers=answers or {}, skills=skills, colours=colours, comments=comments.by_sheet,
        drop_downs=drop_downs(aside, [one.sheet for one in sheets]),
    )  # fmt: skip
    read, of_hidden = without_hidden(
        _sheets_read(sheets, context, progress.part(0.3, 0.9, "Reading the tables")), context.answers
    )
    reads, skipped = [table for one in read for table in one.tables], [part for one in read for part in one.skipped]
    reads, left_out = with_comments(reads, comments)
    progress.part(0.9, 1, "Comparing names")
    reads, copies, asked, alike, assumed = _across(reads, context)
    hidden = hidden_said(aside, [read.table.area for read in reads])
    left_out = [*assumed, *left_out, *_without_colours(colours), *_encoding_said(data), *hidden]
    return _understood(
        name, reads, skipped=[*skipped, *copies], asked=[*of_hidden, *asked], assumed=left_out,
        blank=blank_results(data, name), alike=alike,
    )  # fmt: skip


def _understood(
    name: str, reads: Sequence[TableRead], *, skipped: Sequence[Skipped], asked: Sequence[Question],
    assumed: Sequence[str], blank: Sequence[Problem], alike: Sequence[Alike],
) -> Understood:  # fmt: skip
    """Put together what the tables of a file say, and what was found beyond them; each once, in order."""
    every = [*skipped, *(one for read in reads for one in read.skipped)]
    sentences = [*assumed, *(one for read in reads for one in read.assumed)]
    return Understood(
        name,
        tuple(read.table for read in reads),
        tuple(sorted(every, key=lambda one: one.area)),
        tuple({one.id: one for one in asked}.values()),
        tuple(dict.fromkeys(sentences)),
        (*_nothing(name, reads, skipped), *blank, *_in_tables(reads)),
        tuple(alike),
    )


def _sheets_read(sheets: Sequence[LookedAt], context: Context, progress: Progress) -> list[SheetRead]:
    """Read the tables of all sheets; a legend on a sheet without tables is meant for all of them."""
    everywhere = [legend for one in sheets if one.explains_others for legend in one.said]
    own = [replace(context, legends=[*one.said, *everywhere], sheets=[each.sheet for each in sheets]) for one in sheets]
    found = [
        SheetRead(one.sheet, *sheet_read(one, with_own, part))
        for one, with_own, part in zip(
            sheets, own, progress.parts([len(one.sheet.rows) for one in sheets]), strict=True
        )
    ]

    def again(place: int, others: Sequence[object]) -> SheetRead:
        with_others = replace(own[place], same_scale=others)
        return SheetRead(sheets[place].sheet, *sheet_read(sheets[place], with_others, NOT_TOLD))

    return with_common_ranges(found, again)


def _in_tables(reads: Sequence[TableRead]) -> Iterator[Problem]:
    return (one for read in reads for one in read.problems)


def _across(
    reads: Sequence[TableRead], context: Context
) -> tuple[list[TableRead], list[Skipped], list[Question], list[Alike], list[str]]:
    """Settle what shows only across the tables: sheets of people, copies, names that mean the same, ladders.

    Returns:
        The tables, those that are copies, all questions, the names that may mean the same, and what was assumed.
    """
    answers = context.answers
    reads, assumed = named_by_sheets(reads, context.skills)
    several = [one for read in reads for one in (read, read.also) if one is not None]
    reads, copies, which = without_copies(several, answers)
    reads, alike, apart = merged_names(reads, answers)
    reads, steps = with_ladders(reads, answers)
    return (
        reads,
        copies,
        [*which, *(one for read in reads for one in read.questions), *steps],
        alike,
        [*assumed, *apart],
    )


def _without_colours(colours: FileColours) -> list[str]:
    return [f"{title}: the colours of its cells were not looked at: {why}." for title, why in colours.unread.items()]


def _encoding_said(data: bytes) -> list[str]:
    """Say in which encoding a text table is read where it does not say so itself."""
    guessed = guessed_encoding(data)
    again = "If letters look wrong, save it as UTF-8 and choose it again."
    return [f"The text is read as {guessed}, which it does not say itself. {again}"] if guessed else []


_REASONS: Final = 2


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
