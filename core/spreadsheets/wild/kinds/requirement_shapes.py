"""Finds what roles ask for where no column of levels tells it: sentences by step, a profile of one role."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from core.spreadsheets.wild.frameworks.kinds_of_work import telling
from core.spreadsheets.wild.frameworks.ladders import is_ladder, ladders, only_numbered, step_of
from core.spreadsheets.wild.kinds.lists import ListColumns, read_list
from core.spreadsheets.wild.kinds.matrices import MatrixColumns, read_matrix
from core.spreadsheets.wild.kinds.raters import is_own_rating, is_rating
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import (
    looks_like_person,
    looks_like_role,
    names_a_doer,
    share_of_people,
    share_of_roles,
)
from core.spreadsheets.wild.levels.level_words import is_level_word
from core.spreadsheets.wild.reading import Context, TableRead, column_area, titles_of
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import Question, TableKind

_BESIDE: Final = "none: keep them beside the skills"

_WORDS: Final = 1.5
"""Words of a text, on average, from which on it may be a sentence."""

_MOSTLY: Final = 0.5
_PEOPLE: Final = 0.6
"""From here on names on average are people's."""


def steps_down(columns: Sequence[JudgedColumn]) -> MatrixColumns | None:
    """Find a framework with the steps of a ladder down and sentences under the skills across."""
    first, *others = columns
    values = [column for column in others if column.header and (column.is_sentences or _says_something(column))]
    named = any(column.meaning in {"skill", "person", "action"} for column in columns)
    if len(values) < 2 or len(values) < len(others) - 1 or named or first.distinct < 1:
        return None
    return MatrixColumns(first.at, (), tuple(column.at for column in values)) if is_ladder(first.texts) else None


def _says_something(column: JudgedColumn) -> bool:
    """Tell whether a column of an unknown header holds texts of several words that differ, none of them people."""
    several = sum(len(text.split()) for text in column.texts) >= _WORDS * len(column.texts) > 0
    counted = column.meaning == "level" and step_of(column.header).rank[-1] > 0 and step_of(column.header).work == ""
    plain = (column.meaning == "" or counted) and column.distinct == 1 and not column.can_be_levels
    return plain and several and share_of_people(column.texts, ()) < _PEOPLE


def steps_across(columns: Sequence[JudgedColumn], label: int) -> list[int]:
    """Find the columns of a framework: sentences under the steps of a ladder, or levels under numbered levels.

    Returns:
        Their places; none when it is no framework.
    """
    beside = [column for column in columns if column.at > label and column.header]
    texts = [column for column in beside if column.is_text and not column.can_be_levels]
    saying = [column for column in texts if column.is_sentences or _says_something(column)]
    all_say = 2 * len(saying) >= len(texts) and is_ladder([one.header for one in texts])
    # beside sentences, short ones under a step are some too
    said = texts if all_say else _with_short_ones([column for column in beside if column.is_sentences], beside)
    numbered = [column for column in beside if column.meaning == "level" and step_of(column.header).work == ""]
    if not any(column.can_be_levels for column in numbered):
        numbered = []
    ratings = [column for column in numbered if is_rating(column.header)]
    if ratings == numbered or any(is_own_rating(column.header) for column in ratings):
        numbered = [column for column in numbered if column not in ratings]
    phrases = _with_short_ones([column for column in beside if _is_phrases(column)], beside)
    for found in (said, phrases, numbered):
        if is_ladder([column.header for column in found]):
            return [column.at for column in found]
    return []


def _is_phrases(column: JudgedColumn) -> bool:
    """Tell whether the texts of a column are phrases of two words and more, all different, and no levels."""
    several = column.is_text and not column.can_be_levels and column.distinct == 1 and len(column.texts) > 1
    return several and all(len(text.split()) > 1 for text in column.texts)


def _with_short_ones(said: Sequence[JudgedColumn], beside: Sequence[JudgedColumn]) -> list[JudgedColumn]:
    """Add to columns of sentences those of shorter texts under further steps of the same ladder."""
    found = list(said)
    for column in beside:
        if said and column not in said and column.is_text and not column.can_be_levels:
            more = sorted([*found, column], key=lambda one: one.at)
            found = more if is_ladder([one.header for one in more]) else found
    return found


def says_what_steps_do(body: Sequence[JudgedColumn]) -> bool:
    """Tell a framework: sentences under short headers, two columns at least."""
    sentences = [column for column in body if column.texts and sum(map(len, column.texts)) > 12 * len(column.texts)]
    named = any(_names_a_step(column.header) for column in sentences)
    return named and len(sentences) >= 2 and all(len(column.header) <= 40 for column in sentences)


def _names_a_step(header: str) -> bool:
    """Tell whether a header can be that of a role, a step, a level or a person: "Assessment method" is none."""
    named = looks_like_role(header) or names_a_doer(header) or looks_like_person(header) > 0
    return named or is_level_word(header) or step_of(header).work == ""


def sentences_by_step(columns: Sequence[JudgedColumn]) -> ListColumns | None:
    """Find a framework that is a list: the step of a ladder, a skill and a sentence in each row."""
    steps = [column for column in columns if column.distinct < 1 and is_ladder(list(dict.fromkeys(column.texts)))]
    said = [column for column in columns if column.is_sentences and column.distinct == 1]
    skills = [
        column
        for column in columns
        if column not in [*steps, *said] and column.is_names and column.meaning in {"", "skill", "category"}
    ]
    if len(steps) != 1 or len(said) != 1 or not skills:
        return None
    skill = next((column for column in skills if column.meaning == "skill"), skills[-1])
    pairs = list(zip(steps[0].cells, skill.cells, strict=True))
    if len(set(pairs)) * 2 <= len(pairs) or skill.distinct == 1:
        return None
    above = tuple(column.at for column in skills if column.at < skill.at and column.distinct < 1)
    return ListColumns(skill.at, said[0].at, steps[0].at, above)


def role_profile(
    table: RawTable, columns: Sequence[JudgedColumn], which: ListColumns, context: Context
) -> tuple[ListColumns, TableKind, Context] | None:
    """Tell a table of what one role asks for: required levels and no own ones, under the name of the role.

    On a sheet that is named as a step of a ladder, as others of the file are, a sentence beside each skill asks for it.

    Returns:
        What to read it with, the role in the place of the person; None when it is no such table.
    """
    asked = next((column.at for column in columns if column.is_asked_for), None)
    if asked is None and which.level is None and which.person is None and _is_step(table.sheet.title, context):
        said_of = [column for column in columns if column.at > which.skill and column.header and column.is_said]
        if len(said_of) == 1:
            named = replace(context, person=table.sheet.title)
            return replace(which, level=said_of[0].at), "requirements", named
    if asked is None or which.level is not None or which.person is not None or context.person:
        return None
    titles = [part.strip() for text in (*titles_of(table), context.title) for part in text.split(":")[::-1]]
    said = any(column.meaning in {"must", "weight"} for column in columns)
    role = next((text for text in (*titles, table.sheet.title) if looks_like_role(text)), "")
    role = role or (telling(table.sheet.title) if said else "")
    return (replace(which, level=asked), "requirements", replace(context, person=role)) if role else None


def read_for_a_role(
    table: RawTable, columns: Sequence[JudgedColumn], which: ListColumns, context: Context
) -> TableRead | None:
    """Read required levels without own ones as what a role asks for; which one is asked, as nothing names it.

    Returns:
        The table; None when it has no such levels, or when they are to stay beside the skills.
    """
    asked = next((column.at for column in columns if column.is_asked_for), None)
    if asked is None or which.level is not None or which.person is not None or context.person:
        return None
    titles = (*titles_of(table), context.title, table.sheet.title, PurePath(context.file).stem.replace("_", " "))
    role = next(filter(None, map(telling, titles)), "Target role")
    saw = seen_in(table.area, f"{table.headers[asked]} over levels, and no levels that anybody has")
    question = Question(
        table_question_id("role", table.area), "Which role asks for these levels?", saw, (role, _BESIDE), role
    )
    if answer_to(question, context.answers) == _BESIDE:
        return None
    read = read_list(table, columns, replace(which, level=asked), "requirements", replace(context, person=role))
    return replace(read, questions=(*still_asked(question, context.answers), *read.questions))


def _is_step(title: str, context: Context) -> bool:
    """Tell whether the title of a sheet names a step of the same ladder as that of another sheet: "Engineer II"."""
    for steps in ladders([sheet.title for sheet in context.sheets]):
        if title in steps:
            return not only_numbered(steps) or share_of_roles(steps) > _MOSTLY
    return False


def read_roles_apart(
    table: RawTable, columns: Sequence[JudgedColumn], which: MatrixColumns, context: Context
) -> TableRead | str:
    """Read a matrix; where steps of a ladder stand among people, what the steps ask for is a table of its own."""
    headers = {column.at: column.header for column in columns if column.at in which.values}
    owned = [name for name in headers.values() if meaning_of(name) in {"person", "level"} and not looks_like_role(name)]
    named = [name for name in headers.values() if name not in owned]
    steps = {role for ladder in ladders(named) for role in ladder}
    others = [header for header in headers.values() if header not in steps]
    if not steps or not others or (share_of_people(others, context.skills) < _PEOPLE and others != owned):
        return read_matrix(table, columns, which, context)
    roles = tuple(at for at, header in headers.items() if header in steps)
    people = tuple(at for at in which.values if at not in roles)
    asked = read_matrix(table, _without(columns, people), replace(which, values=roles), context)
    read = read_matrix(table, _without(columns, roles), replace(which, values=people), context)
    if isinstance(read, str) or isinstance(asked, str):
        return read
    return replace(read, also=replace(asked, skipped=()))


def _without(columns: Sequence[JudgedColumn], places: Sequence[int]) -> list[JudgedColumn]:
    return [column for column in columns if column.at not in places]


def with_own_levels(
    read: TableRead | str, table: RawTable, columns: Sequence[JudgedColumn], which: ListColumns, context: Context
) -> TableRead | str:
    """Add the own levels that stand in a column beside what roles ask for, as a table of their own."""
    if isinstance(read, str) or read.table.kind != "requirements" or which.level is None:
        return read
    own = [column for column in columns if column.at in {which.skill, which.level, *which.categories}]
    also = replace(read_list(table, own, which, "long list", context), skipped=(), assumed=())
    taken = column_area(table, which.level)
    return replace(read, also=also, skipped=tuple(one for one in read.skipped if one.area != taken))
