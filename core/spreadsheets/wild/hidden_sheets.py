"""Asks whether to read what stands on hidden sheets: people forget them, and find in their skills what they hid."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.wild.choices.lookup_lists import LOOKUP
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.table_questions import answer_to, still_asked
from core.spreadsheets.wild.understood import Question, Skipped
from core.workbook.words import count_of

_NO: Final = "no, leave it out"
_YES: Final = "yes, read it too"
_HIDDEN: Final = "on a hidden sheet"


@dataclass(frozen=True)
class SheetRead:
    """What was read of a sheet: its tables, and what was skipped."""

    sheet: WildSheet
    tables: Sequence[TableRead]
    skipped: Sequence[Skipped]

    @property
    def holds_something(self) -> bool:
        """Whether something in it could be taken."""
        return any(read.table.skills or read.table.actions for read in self.tables)


def without_hidden(sheets: Sequence[SheetRead], answers: Mapping[str, str]) -> tuple[list[SheetRead], list[Question]]:
    """Leave out the tables of hidden sheets unless a person wants them, and ask.

    They are proposed where no other sheet has any.
    """
    seen = {text for one in sheets if not one.sheet.is_hidden for text in _texts(one.sheet)}
    sheets = [_left_out(one, LOOKUP) if one.sheet.is_hidden and _lists(one) <= seen else one for one in sheets]
    proposed = _NO if any(one.holds_something and not one.sheet.is_hidden for one in sheets) else _YES
    found, questions = list[SheetRead](), list[Question]()
    for one in sheets:
        if not (one.sheet.is_hidden and one.holds_something):
            found.append(one)
            continue
        question = _question(one, proposed)
        questions += still_asked(question, answers)
        found.append(one if answer_to(question, answers) == _YES else _left_out(one, _HIDDEN))
    return found, questions


def _question(one: SheetRead, proposed: str) -> Question:
    title = one.sheet.title
    skills = sum(len(read.table.skills) for read in one.tables)
    actions = sum(len(read.table.actions) for read in one.tables)
    held = [count_of(skills, "skill")] if skills else []
    held += [count_of(actions, "action")] if actions else []
    return Question(
        f"hidden:{title}", f"The sheet {title} is hidden in the file. Is what stands on it to be read too?",
        f"{title}: {' and '.join(held)}", (_NO, _YES), proposed,
    )  # fmt: skip


def _left_out(one: SheetRead, why: str) -> SheetRead:
    areas = [read.table.area for read in one.tables]
    return SheetRead(one.sheet, (), [*one.skipped, *(Skipped(area, why) for area in areas)])


def _texts(sheet: WildSheet) -> Iterator[str]:
    return (words(value) for row in sheet.rows for value in row if value != "")


def _lists(one: SheetRead) -> set[str]:
    """Give the names in the bare lists of a sheet; all of its texts where it holds anything else."""
    if any(read.table.kind != "bare list" for read in one.tables):
        return set(_texts(one.sheet))
    return {skill.name for read in one.tables for skill in read.table.skills}
