"""What reading one table gives, and what it is read with."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from core.spreadsheets.wild.headings import RawTable
from core.spreadsheets.wild.found_scale import scale_of
from core.spreadsheets.wild.level_cells import read_level
from core.spreadsheets.wild.scales import Scale, Unclear
from core.spreadsheets.wild.sheet import words
from core.spreadsheets.wild.understood import Area, FoundLevel, FoundTable, Place, Question, Skipped
from core.workbook.checks import Problem


@dataclass(frozen=True)
class Context:
    """What a table is read with.

    Attributes:
        file: The file's name, for addresses.
        legend: What values mean, from a legend in the file.
        answers: Answers to questions, by their ids.
        skills: Keys (`name_key`) of known skills.
    """

    file: str
    legend: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    skills: Collection[str] = frozenset()


@dataclass(frozen=True)
class TableRead:
    """A table, with what was skipped, asked, assumed and refused in it."""

    table: FoundTable
    skipped: tuple[Skipped, ...] = ()
    questions: tuple[Question, ...] = ()
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def adding(self, *others: "LevelsRead") -> "TableRead":
        """Add what reading levels brought up."""
        return replace(
            self,
            questions=(*self.questions, *(one for other in others for one in other.questions)),
            assumed=(*self.assumed, *(one for other in others for one in other.assumed)),
            problems=(*self.problems, *(one for other in others for one in other.problems)),
        )


@dataclass(frozen=True)
class LevelsRead:
    """The scale of some cells, and what is open about it."""

    scale: Scale | None
    no_levels: str = ""
    questions: tuple[Question, ...] = ()
    assumed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def levels_read(table: RawTable, context: Context, cells: Sequence[object], header: str, where: str) -> LevelsRead:
    """Find the scale of the cells of a table, with the answer of an earlier question where there is one.

    Args:
        table: Where they stand.
        context: With the legend and the answers.
        cells: All of them, blanks included.
        header: What stands over them; "" for the body of a matrix.
        where: What tells them from others of the file: "Skills!level".
    """
    found = scale_of(cells, header, context.legend)
    if found.unclear is None:
        return LevelsRead(found.scale, found.no_levels, assumed=_placed(table, found.assumed))
    question = _question(found.unclear, where)
    answer = context.answers.get(question.id, question.proposed)
    choice = answer if answer in question.choices else question.proposed
    open_questions = () if question.id in context.answers else (question,)
    return LevelsRead(found.unclear.scales.get(choice), "", open_questions, _placed(table, found.assumed))


def _placed(table: RawTable, sentences: Sequence[str]) -> tuple[str, ...]:
    at = f"{table.sheet.title}, {table.area.address}" if table.sheet.title else table.area.address
    return tuple(f"{at}: {sentence}" for sentence in sentences)


def _question(unclear: Unclear, where: str) -> Question:
    return Question(f"scale:{where}", unclear.asks, unclear.saw, unclear.choices, unclear.proposed)


def address_words(context: Context, place: Place) -> str:
    """Say where a cell is: "skills.xlsx, sheet Skills, cell C14"."""
    return ", ".join(
        part for part in (context.file, f"sheet {place.sheet}" if place.sheet else "", f"cell {place.address}") if part
    )


class LevelReader:
    """Reads the cells of a table one by one; what does not fit the scale has no level and a problem."""

    def __init__(self, context: Context, scale: Scale | None) -> None:
        self._context, self._scale = context, scale
        self.levels: list[FoundLevel] = []
        self.problems: list[Problem] = []

    def read(self, person: str, skill: str, value: object, place: Place, extra: Mapping[str, object]) -> None:
        """Read the level of one cell that is not blank."""
        if self._scale is None:
            self.levels.append(FoundLevel(person, skill, words(value), None, place, extra))
            return
        read = read_level(value, self._scale)
        notes = [str(extra["note"])] if extra.get("note") else []
        more = {**extra, "note": "; ".join([*notes, read.note])} if read.note else extra
        self.levels.append(FoundLevel(person, skill, read.written or words(value), read.level, place, more))
        if read.problem:
            where = address_words(self._context, place)
            self.problems.append(
                Problem(where, f"level '{words(value)}' for {skill}", read.problem, "It is kept as it is written.")
            )


def row_area(table: RawTable, row: int) -> Area:
    """Give the area of a row of a table."""
    return Area(table.sheet.title, row, table.area.first_column, row, table.area.last_column)


def column_area(table: RawTable, at: int) -> Area:
    """Give the area of a column of a table, headers included; columns counted from 0."""
    first = table.header_rows[0] if table.header_rows else table.area.first_row
    column = table.sheet_column(at)
    return Area(table.sheet.title, first, column, table.area.last_row, column)
