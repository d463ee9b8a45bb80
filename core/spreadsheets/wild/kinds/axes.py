"""Says which names of a matrix are people or roles and which are skills: those down, or those across."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from core.spreadsheets.wild.frameworks.ladders import is_counted, is_ladder, only_numbered, rises, step_of
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import (
    names_a_doer,
    share_of_people,
    share_of_phrases,
    share_of_roles,
    share_of_skills,
)
from core.spreadsheets.wild.reading import Context
from core.spreadsheets.wild.table_questions import seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question

Axis = Literal["people down", "people across", "roles across", "roles down"]
AXES: Final[tuple[Axis, ...]] = ("people down", "people across", "roles across", "roles down")

_SURE: Final = 0.35
_NEARLY: Final = 0.15
"""Evidence for one side and for the other that differs by less says nothing."""
_SINGLE: Final = 0.3
_PEOPLE: Final = 0.6
"""From here on names on average are people's; a single capitalised word counts 0.4."""


@dataclass(frozen=True)
class MatrixNames:
    """The names of a matrix: the column of those down, those down themselves, those across, the cells between them."""

    column: JudgedColumn
    down: tuple[str, ...]
    across: tuple[str, ...]
    cells: tuple[tuple[object, ...], ...]


def axis_of(table: RawTable, names: MatrixNames, context: Context) -> tuple[Axis, Question | None]:
    """Tell which names are people or roles; where it does not show, propose one and ask."""
    asked, answer = axis_question(table, names, context)
    if answer:
        return answer, None
    if table.rows_are_people:
        return "people down", None
    axis, sure = _told(names, context)
    if axis == "people across" and _could_be_steps(names, context):
        axis, sure = "roles across", False
    return axis, None if sure else asked(axis)


def axis_question(
    table: RawTable, names: MatrixNames, context: Context
) -> tuple[Callable[[Axis], Question | None], Axis | None]:
    """Give what asks which names are whose, once there is an axis to propose; and the answer, None without one."""
    ident = table_question_id("axis", table.area)
    answer = next((axis for axis in AXES if context.answers.get(ident) == axis), None)

    def asked(axis: Axis) -> Question | None:
        saw = seen_in(table.area, f"down {', '.join(names.down[:3])}; across {', '.join(names.across[:3])}")
        (question,) = still_asked(Question(ident, _asks(axis), saw, AXES, axis), context.answers)
        return question

    return asked, answer


def _asks(axis: Axis) -> str:
    if axis == "roles across":
        return "Are the columns of this table people, or roles that ask for more and more?"
    if axis == "roles down":
        return "Are the rows of this table people, or roles that ask for these levels?"
    return "Are the people the rows or the columns of this table?"


def axis_of_sentences(names: MatrixNames, axis: Axis, context: Context) -> Axis:
    """Tell the axis where the cells are sentences: they say what roles ask for, unless the names are surely people."""
    people = {"people across": names.across, "people down": names.down}.get(axis)
    if people is None or share_of_people(people, context.skills) >= _PEOPLE:
        return axis
    steps = is_ladder(names.down) and names.column.meaning != "skill"
    return "roles down" if steps and not is_ladder(names.across) else "roles across"


def _told(names: MatrixNames, context: Context) -> tuple[Axis, bool]:
    """Tell the axis by the names alone, and whether that is sure."""
    across, down = _evidence(names, context)
    steps = _steps(names, context)
    if steps is not None:
        return steps
    things = bool(names.column.header) and share_of_people(names.down, context.skills) < _SINGLE
    unsaid = names.column.meaning == "" and (things or not names.column.header)
    if unsaid and abs(across - down) < _NEARLY:
        # a word over the names that is none for people names things; under a blank corner people stand more often
        across, down = (_NEARLY, 0.0) if names.column.header else (0.0, _NEARLY)
    if names.column.meaning in {"skill", "category"} or across >= down:
        axis: Axis = "roles across" if share_of_roles(names.across) > 0.5 else "people across"
    else:
        called = names.column.meaning == "role" and share_of_people(names.down, context.skills) < 0.5
        roles = called or share_of_roles(names.down) > 0.5
        axis = "roles down" if roles and not _counts(names) else "people down"
    return axis, abs(across - down) >= _SURE


def _counts(names: MatrixNames) -> bool:
    """Tell whether the header over the names is a word for those who are only numbered: "Participant" over P1, P2."""
    return bool(names.column.header) and is_counted(f"{names.column.header} 1")


def _steps(names: MatrixNames, context: Context) -> tuple[Axis, bool] | None:
    """Tell the axis by names that are the steps of a ladder; None where they are none, or could be courses."""
    across, down = is_ladder(names.across), is_ladder(names.down)
    if across and not down and names.column.meaning not in {"person", "role"}:
        if only_numbered(names.across) and names.column.meaning == "skill" and _falls(names.cells):
            return "people across", False  # "Engineer 1", "Engineer 2" that do not rise: people without their names
        if not _could_be_courses(names.across, names.down, context):
            return "roles across", True
    only_steps = down and not (across or _counts(names))
    may_be_down = only_steps and names.column.meaning not in {"person", "skill", "category"}
    if may_be_down and (names.column.meaning == "role" or not _could_be_courses(names.down, names.across, context)):
        coded = all(len(step_of(name).work) == 1 for name in names.down) and names.column.header != ""
        return "roles down", names.column.meaning == "role" or not coded or share_of_roles(names.down) > 0.5
    return None


def _could_be_courses(steps: Sequence[str], others: Sequence[str], context: Context) -> bool:
    """Tell whether names that differ by their number alone can be courses, and the others people: "Spanish I"."""
    people = share_of_people(others, context.skills)
    courses = only_numbered(steps) and share_of_roles(steps) <= 0.5
    return people >= _PEOPLE or (courses and people >= _SINGLE)


def _falls(rows: Sequence[Sequence[object]]) -> bool:
    """Tell whether numbers fall from one column to the next in some row."""
    numbers = [[value for value in row if isinstance(value, int | float)] for row in rows]
    return any(one > other for row in numbers for one, other in pairwise(row))


def _evidence(names: MatrixNames, context: Context) -> tuple[float, float]:
    """Weigh what says that people stand across, and what says that they stand down."""
    known, label = context.skills, names.column
    across = share_of_people(names.across, known) + share_of_skills(names.down, known) + share_of_roles(names.across)
    down = share_of_people(names.down, known) + share_of_skills(names.across, known) + share_of_roles(names.down)
    across += share_of_phrases(names.down) + 1.0 * (label.meaning in {"skill", "category"})
    down += share_of_phrases(names.across) + 1.0 * (label.meaning == "person") + 0.3 * names_a_doer(label.header)
    down += 0.3 * (label.meaning == "role")
    return across, down


def _could_be_steps(names: MatrixNames, context: Context) -> bool:
    """Tell whether names across that are not surely people's stand over numbers that rise from column to column."""
    if share_of_people(names.across, context.skills) >= _PEOPLE:
        return False
    rows: list[list[float]] = [[value for value in row if isinstance(value, int | float)] for row in names.cells]
    if len({value for row in names.cells for value in row if value != ""}) == 1:  # one mark: who has it, has it
        rows = [[float(value != "") for value in row] for row in names.cells]
    return len(rows) >= 4 and rises(rows)
