"""What shows only across the tables of requirements of a file: ladders, and roles of one name on several sheets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from core.spreadsheets.wild.frameworks.kinds_of_work import shared_work, telling
from core.spreadsheets.wild.frameworks.ladders import ladders, rises
from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import FoundLadder, FoundTable, Question
from core.workbook.cells import name_key
from core.workbook.words import count_of

_SAME: Final = "the same roles on all of these sheets"
_OTHER: Final = "other roles on each sheet"
_LADDER: Final = "the steps of one ladder, lowest first"
_JOBS: Final = "different jobs"


def with_ladders(reads: Sequence[TableRead], answers: Mapping[str, str]) -> tuple[list[TableRead], list[Question]]:
    """Say of the tables of requirements which of their roles are steps of a ladder.

    The names of the roles tell it. Where they do not, and what is asked for rises from role to role, it is asked; so is
    whether roles of one name on several sheets are the same.

    Returns:
        All tables, those of requirements with their ladders, and the questions that have no answer yet.
    """
    apart, questions = _roles_by_sheet(reads, answers)
    found = list(apart)
    for group in _linked([read.table for read in apart]):
        names = list(dict.fromkeys(one.name for table in group for one in table.people))
        steps = ladders(names)
        if not steps and (question := _rising(group)):
            questions += still_asked(question, answers)
            if answer_to(question, answers) == _LADDER:
                steps = [tuple(names)]
        known = tuple(FoundLadder(_family(roles, group, alone=len(steps) == 1), roles) for roles in steps)
        found = [_with(read, known) if read.table in group and known else read for read in found]
    return found, questions


def _with(read: TableRead, known: Sequence[FoundLadder]) -> TableRead:
    table = read.table
    place = table.area.words
    own = tuple(one for one in known if _roles(table) & {name_key(role) for role in one.roles})
    said = tuple(f"{place}: {', '.join(one.roles)} are the steps of a ladder, lowest first." for one in own)
    return replace(read, table=replace(table, ladders=own), assumed=(*read.assumed, *said))


def _linked(tables: Sequence[FoundTable]) -> list[list[FoundTable]]:
    """Put the tables of requirements together that name the same roles, or one role each."""
    groups: list[list[FoundTable]] = []
    for table in tables:
        if table.kind != "requirements":
            continue
        near = [group for group in groups if any(_are_near(one, table) for one in group)]
        groups = [group for group in groups if group not in near]
        groups.append([*(one for group in near for one in group), table])
    return groups


def _are_near(one: FoundTable, other: FoundTable) -> bool:
    """Tell whether two tables name the same roles, or one role each, as on sheets of one role."""
    return bool(_roles(one) & _roles(other)) or len(_roles(one)) == len(_roles(other)) == 1


def _roles(table: FoundTable) -> set[str]:
    return {name_key(one.name) for one in table.people}


def _family(roles: Sequence[str], group: Sequence[FoundTable], *, alone: bool) -> str:
    """Give the kind of work: by the title of the only table or of the sheet, else by the word that the roles share."""
    titles = dict.fromkeys(telling(table.title) for table in group)
    sheets = dict.fromkeys(telling(table.area.sheet) for table in group)
    said = [next(iter(one)) for one in (titles, sheets) if len(one) == 1]
    return next(filter(None, [*said, shared_work(roles)] if alone else [shared_work(roles), *said]), "")


def _rising(group: Sequence[FoundTable]) -> Question | None:
    """Ask whether roles are steps, where none asks for less than the one before it and most skills rise."""
    table = group[0]
    levels = {(name_key(one.person), name_key(one.skill)): one.level for one in table.levels}
    names = [name_key(one.name) for one in table.people]
    asked = [[levels.get((name, name_key(skill.name))) for name in names] for skill in table.skills]
    if len(group) > 1 or not rises([[level for level in row if level is not None] for row in asked]):
        return None
    saw = seen_in(table.area, f"{', '.join(one.name for one in table.people)}: what is asked for rises")
    ident = table_question_id("ladder", table.area)
    return Question(ident, "Are these roles the steps of one ladder?", saw, (_LADDER, _JOBS), _LADDER)


def _roles_by_sheet(reads: Sequence[TableRead], answers: Mapping[str, str]) -> tuple[list[TableRead], list[Question]]:
    """Tell roles of one name on several sheets apart by the titles of the sheets, where they are not the same."""
    found, questions = list(reads), list[Question]()
    for group in _linked([read.table for read in reads]):
        sheets = list(dict.fromkeys(table.area.sheet for table in group))
        if not _standing_twice(group):
            continue
        question = _same_roles(group, sheets)
        questions += still_asked(question, answers)
        if answer_to(question, answers) == _OTHER:
            shared = _standing_twice(group)
            found = [_renamed(read, shared) if read.table in group else read for read in found]
    return found, questions


def _same_roles(group: Sequence[FoundTable], sheets: Sequence[str]) -> Question:
    """Ask whether roles of one name are the same; a skill that several sheets ask of them says that they are not."""
    shared = [one.name for table in group for one in table.people if name_key(one.name) in _standing_twice(group)]
    skills = [{name_key(one.name) for table in group if table.area.sheet == sheet for one in table.skills}
              for sheet in sheets]  # fmt: skip
    meets = any(one & other for place, one in enumerate(skills) for other in skills[place + 1 :])
    saw = f"{', '.join(dict.fromkeys(shared))} on the sheets {', '.join(sheets)}"
    asks = f"{count_of(len(sheets), 'sheet')} name the same roles: are they the same, or other roles on each sheet?"
    return Question(f"roles:{'|'.join(sheets)}", asks, saw, (_SAME, _OTHER), _OTHER if meets else _SAME)


def _standing_twice(group: Sequence[FoundTable]) -> set[str]:
    sheets: dict[str, set[str]] = {}
    for table in group:
        for one in table.people:
            sheets.setdefault(name_key(one.name), set()).add(table.area.sheet)
    return {name for name, found in sheets.items() if len(found) > 1}


def _renamed(read: TableRead, shared: set[str]) -> TableRead:
    """Put the title of its sheet before the names of a table that other sheets have too."""
    table = read.table
    before = telling(table.area.sheet) or table.area.sheet

    def renamed(name: str) -> str:
        return f"{before} {name}" if name_key(name) in shared else name

    people = tuple(replace(one, name=renamed(one.name)) for one in table.people)
    levels = tuple(replace(one, person=renamed(one.person)) for one in table.levels)
    return replace(read, table=replace(table, people=people, levels=levels))


def next_steps(tables: Sequence[FoundTable]) -> Iterator[tuple[str, str]]:
    """Give the moves up the ladders of tables, as pairs of roles, each once."""
    pairs = dict.fromkeys(pair for table in tables for ladder in table.ladders for pair in pairwise(ladder.roles))
    yield from pairs
