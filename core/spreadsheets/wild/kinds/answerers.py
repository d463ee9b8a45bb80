"""Names the rows of a form without names: by mail addresses, by numbers of employees, else in their order."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.kinds.form_columns import form_columns, is_stamp, is_stamped, names_others
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import Context, placed
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question

_PEOPLE, _NOBODY = "each row is a person", "no people: leave the table out"
NO_PEOPLE: Final = "rows that are no people, as you say"
_HEADER: Final = "Name"


@dataclass(frozen=True)
class Answered:
    """A table whose rows are named where nothing named them, with what was asked and assumed for that.

    `reason` is why it is left out; "" when it is not.
    """

    table: RawTable
    questions: tuple[Question, ...] = ()
    assumed: tuple[str, ...] = ()
    reason: str = ""


def with_answerers(table: RawTable, context: Context) -> Answered:
    """Name whose levels stand in each row of a table that has levels and no names; any other is given as it is.

    Numbers that no header says to be those of people are asked about.
    """
    columns = form_columns(table) if table.header_rows and table.body else None
    if columns is None:
        return Answered(table)
    if columns.people:
        return _filled_up(table, columns.people[0], _full(table, columns.mails))
    if by := _unique(table, columns.mails) or _unique(table, columns.who) or _full(table, columns.mails):
        letter = get_column_letter(table.sheet_column(by[0]))
        said = f"No column has names; people are named by column {letter} ('{table.headers[by[0]]}')."
        return Answered(_named(table, by[0], _names(table, by[0])), assumed=placed(table, [said]))
    if is_stamped(table, columns):
        said = "No column has names or mail addresses; who answered is numbered from the top."
        numbered = {row: f"Answer {number}" for number, row in enumerate(table.rows, 1)}
        return Answered(_named(table, columns.times[0], numbered), assumed=placed(table, [said]))
    numbers = _unique(table, columns.numbers)
    roles = tuple(at for at, meaning in enumerate(table.meanings) if meaning == "role")
    if not numbers or min(columns.levels) < numbers[0] or _unique(table, roles):
        return Answered(table)
    return _asked(table, numbers[0], context.answers)


def _filled_up(table: RawTable, at: int, mails: tuple[int, ...]) -> Answered:
    """Give those who left their name blank their mail address, where the form has it."""
    if not mails or len(table.texts(at)) == len(table.rows):
        return Answered(table)
    names = {row: words(cells[at]) or words(cells[mails[0]]) for row, cells in zip(table.rows, table.body, strict=True)}
    said = "Where the name is blank, the mail address names the person."
    return Answered(_named(table, at, names), assumed=placed(table, [said]))


def _unique(table: RawTable, places: tuple[int, ...]) -> tuple[int, ...]:
    """Give those of some columns in which each row holds something of its own."""
    return tuple(at for at in _full(table, places) if len(set(table.texts(at))) == len(table.rows))


def _full(table: RawTable, places: tuple[int, ...]) -> tuple[int, ...]:
    """Give those of some columns in which no cell is blank: one person may have answered several times."""
    return tuple(at for at in places if len(table.texts(at)) == len(table.rows))


def _asked(table: RawTable, at: int, answers: Mapping[str, str]) -> Answered:
    names = _names(table, at)
    saw = seen_in(table.area, f"{', '.join(list(names.values())[:3])}, and no names")
    question = Question(
        table_question_id("who", table.area), "Does each row of this table hold the levels of a person?", saw,
        (_PEOPLE, _NOBODY), _PEOPLE,
    )  # fmt: skip
    if answer_to(question, answers) == _NOBODY:
        return Answered(table, reason=NO_PEOPLE)
    return Answered(_named(table, at, names), still_asked(question, answers))


def _names(table: RawTable, at: int) -> dict[int, str]:
    """Give what stands in a column, by row; numbers with its header."""
    texts = {row: words(cells[at]) for row, cells in zip(table.rows, table.body, strict=True)}
    numbers = all(text.isdigit() for text in texts.values())
    return {row: f"{table.headers[at]} {text}" if numbers else text for row, text in texts.items()}


def _named(table: RawTable, at: int, names: Mapping[int, str]) -> RawTable:
    """Put names into a column of a table, under a header for names."""
    column = table.sheet_column(at)
    rows = tuple(
        (*row[: column - 1], names[number], *row[column:]) if number in names else row
        for number, row in enumerate(table.sheet.rows, 1)
    )
    headers = tuple(_HEADER if one == at else _beside(table, one) for one in range(table.width))
    return replace(table, sheet=replace(table.sheet, rows=rows), headers=headers, rows_are_people=True)


def _beside(table: RawTable, at: int) -> str:
    """Give the header of a column beside the names; one of times says so, one for names that is blank has none."""
    texts = table.texts(at)
    if not texts and table.meanings[at] == "person":
        return ""
    if table.meanings[at] == "person" and names_others(table.headers[at]):
        return "Team"
    return "Date" if texts and all(map(is_stamp, texts)) else table.headers[at]
