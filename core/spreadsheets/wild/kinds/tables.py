"""Says what a table is, and reads it as that."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.choices.offered import offered_choices
from core.spreadsheets.wild.frameworks.ladders import is_ladder
from core.spreadsheets.wild.kinds.dates_beside import without_dates
from core.spreadsheets.wild.kinds.full_names import with_full_names
from core.spreadsheets.wild.kinds.list_kinds import read_as_list
from core.spreadsheets.wild.kinds.lists import ListColumns, read_list
from core.spreadsheets.wild.kinds.matrices import MatrixColumns, read_matrix
from core.spreadsheets.wild.kinds.people_columns import unnamed_person
from core.spreadsheets.wild.kinds.plans import is_plan, is_year, read_plan, read_year
from core.spreadsheets.wild.kinds.raters import OTHERS, own_ratings
from core.spreadsheets.wild.kinds.requirement_shapes import (
    read_for_a_role,
    read_roles_apart,
    role_profile,
    says_what_steps_do,
    sentences_by_step,
    steps_across,
    steps_down,
    with_own_levels,
)
from core.spreadsheets.wild.kinds.shared_words import shared_words
from core.spreadsheets.wild.kinds.snapshots import latest_column, numbers_in, with_earlier
from core.spreadsheets.wild.kinds.ticked import read_ticked, ticked_columns
from core.spreadsheets.wild.kinds.ticked_phrases import phrase_columns, phrase_levels
from core.spreadsheets.wild.kinds.topics import read_topics, topic_columns
from core.spreadsheets.wild.layout.columns import JudgedColumn
from core.spreadsheets.wild.layout.header_dates import says_earlier
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.judged_columns import judged_columns
from core.spreadsheets.wild.layout.level_headers import header_reason, range_in
from core.spreadsheets.wild.layout.names import looks_like_role
from core.spreadsheets.wild.reading import Context, TableRead

_COUNTED: Final = {"hours", "days", "counts", "years", "months", "money"}

UNKNOWN: Final = "nothing known: neither skills nor levels were recognised in it"


def read_table(table: RawTable, context: Context) -> TableRead | str:
    """Read a table as what it is; when it is nothing known, say why."""
    said = context.correction.columns if context.correction else {}
    table, halves = (table, ()) if said else with_full_names(table)
    ratings = own_ratings(table, context.answers)
    ranges = [header for header in table.headers if ratings.skipped and range_in(header)]
    table, context = ratings.table, replace(
        context, scale_words=(*ranges, *context.scale_words), same_scale=(*context.same_scale, *ratings.numbers)
    )  # fmt: skip
    several = offered_choices(table, "", context.drop_downs) or shared_words(table, context.skills)
    context = replace(context, level_texts=several)
    columns = judged_columns(table, said, [*context.legend, *several])
    context.row_read(table.area.first_row)
    if not table.body or not columns:
        return UNKNOWN
    read = _read_special(table, columns, context) or _read_named(table, columns, context) or UNKNOWN
    if isinstance(read, TableRead):
        listed = {one.area for one in (*ratings.skipped, *halves)}
        rest = (one for one in read.skipped if one.area not in listed)
        return replace(
            read, skipped=(*rest, *halves, *ratings.skipped), questions=(*ratings.questions, *read.questions),
            assumed=(*ratings.assumed, *read.assumed),
        )  # fmt: skip
    return read


def _read_special(table: RawTable, columns: Sequence[JudgedColumn], context: Context) -> TableRead | str | None:
    """Read what has no column of skills or people with levels beside it: plans, years, frameworks, lists."""
    if is_plan(columns):
        return read_plan(table, columns)
    if is_year(columns):
        return read_year(table, columns)
    if steps := steps_down(columns):
        return read_matrix(table, columns, steps, context)
    if sentences := sentences_by_step(columns):
        return read_list(table, columns, sentences, "requirements", context)
    topics = topic_columns(columns)
    return read_topics(table, columns, topics) if topics else None


def _read_named(table: RawTable, columns: Sequence[JudgedColumn], context: Context) -> TableRead | str | None:
    """Read a table by its column of names: as marks under levels, a matrix, or a list."""
    label, categories = _label(table, columns)
    if label is None:
        return None
    if ticked := ticked_columns(columns):
        return read_ticked(table, columns, MatrixColumns(label, categories, tuple(ticked)), context)
    if phrases := phrase_columns(columns, label):
        said = phrase_levels(table, [table.headers[at] for at in phrases], context)
        if said.scale:
            return read_ticked(table, columns, MatrixColumns(label, categories, tuple(phrases)), context, said)
        read = _read_rated(table, columns, (label, categories), context)
        return replace(read, questions=(*said.questions, *read.questions)) if isinstance(read, TableRead) else read
    if steps := steps_across(columns, label):
        return read_matrix(table, columns, MatrixColumns(label, categories, tuple(steps)), context)
    return _read_rated(table, columns, (label, categories), context)


def _read_rated(
    table: RawTable, columns: Sequence[JudgedColumn], names: tuple[int, tuple[int, ...]], context: Context
) -> TableRead | str | None:
    """Read a table with levels beside its names: a matrix where several columns have some, else a list."""
    label, categories = names
    # the names of roles can stand over levels: "Nurse", "Consultant"
    person = _first([column for column in columns if column.is_names], "person", "role", unless=label)
    if person is None:
        person = unnamed_person(columns, label, categories, context)
    level = _level(columns, label, person)
    values = _values(columns, label, categories, person, coloured=_is_coloured(table, context))
    if level is not None and all(column.is_dates or column.is_unrated for column in columns if column.at in values):
        values = []
    if latest := latest_column(table, columns, label, values, context.answers):
        whose = next((one.at for one in columns if one.at == person and one.is_names and one.at not in values), None)
        which = ListColumns(label, latest.column.at, whose, categories)
        earlier = replace(context, same_scale=(*context.same_scale, *numbers_in(columns, values)))
        return with_earlier(read_list(table, columns, which, "long list", earlier), table, latest)
    if len(values) >= _enough(columns, label, level, values):
        read = read_roles_apart(table, columns, MatrixColumns(label, categories, tuple(values)), context)
        own = ListColumns(label, level, None, categories)
        return with_own_levels(read, table, columns, own, context)
    if level is None and len(values) == 1:
        level = values[0]
    which = ListColumns(label, level, person, categories)
    if profile := role_profile(table, columns, which, context):
        return read_list(table, columns, *profile)
    return read_for_a_role(table, columns, which, context) or read_as_list(table, columns, which, context)


def _first(columns: Sequence[JudgedColumn], *meanings: str, unless: int | None = None) -> int | None:
    return next(
        (column.at for meaning in meanings for column in columns if column.meaning == meaning and column.at != unless),
        None,
    )


def _label(table: RawTable, columns: Sequence[JudgedColumn]) -> tuple[int | None, tuple[int, ...]]:
    """Find the column of names and the columns of categories left of it."""
    said = [column for column in columns if column.is_said and column.header]
    are_steps = is_ladder([column.header for column in said])
    sentences = [column.at for column in said if column.is_sentences or are_steps]
    texts = [
        column
        for column in columns
        if not (len(sentences) > 1 and column.at in sentences and column.meaning != "skill") and not column.is_dates
        and column.is_text and column.meaning in {"", "skill", "person", "role", "category", "driver", "action"}
        and not (column.meaning == "" and column.is_levels and column.distinct < 0.5)
        and not column.is_signs and not (column.meaning in {"person", "role"} and column.can_be_levels)
    ]  # fmt: skip
    if not texts:
        first = columns[0]
        return (first.at if first.meaning in {"team", "place"} and first.is_text and first.distinct == 1 else None), ()
    skill = _named_skills(texts)
    if skill is None:
        people = [column.at for column in texts if column.meaning == "person" and column.distinct == 1]
        is_matrix = sum(column.meaning == "" and column.header != "" and column.is_levels for column in columns) > 1
        skill = people[0] if people and is_matrix else _unnamed_label(texts)
    categories = [column.at for column in texts if column.at < skill and _is_category(table, column)]
    return skill, tuple(categories)


def _named_skills(texts: Sequence[JudgedColumn]) -> int | None:
    """Choose among columns of skills the first, or the full one right of it where that has blanks: "Topic"."""
    named = [column for column in texts if column.meaning == "skill"]
    if not named:
        return None
    fullest = max(named, key=lambda column: (len(set(column.texts)), -column.at))
    first = named[0]
    return fullest.at if len(first.texts) < len(fullest.texts) == len(fullest.cells) else first.at


def _unnamed_label(texts: Sequence[JudgedColumn]) -> int:
    """Choose among columns of texts: people where they are named and nothing else is, else the most telling one."""
    plain = [column for column in texts if column.meaning in {"", "action"} and not column.is_levels]
    person = _first(texts, "person", "role")
    if person is not None and not any(column.at < 3 and column.distinct > 0.8 for column in plain):
        return person
    leading = plain or [column for column in texts if column.meaning != "category"] or list(texts)
    best = max(leading, key=lambda column: (round(len(column.texts) * column.distinct), -column.at))
    if person is not None and person < best.at and best.distinct < 1 and not _repeats(texts, person):
        return person
    return best.at


def _repeats(texts: Sequence[JudgedColumn], at: int) -> bool:
    return any(column.at == at and column.distinct < 0.8 for column in texts)


def _is_category(table: RawTable, column: JudgedColumn) -> bool:
    if column.meaning in {"category", "driver"}:
        return True
    if column.meaning in {"person", "role"}:
        return False
    rows = len(table.body)
    return len(column.texts) < rows or column.distinct < 1


def _level(columns: Sequence[JudgedColumn], label: int, person: int | None) -> int | None:
    """Choose the column of levels: of several the own one of today; where roles ask for them, the required one."""
    asked = [column.at for column in columns if column.is_asked_for]
    if asked and any(column.at == person and column.meaning == "role" for column in columns):
        return asked[0]
    found = [column for column in columns if column.meaning == "level" and column.at != label and column.texts]
    own = [column for column in found if not any(word in column.header.casefold() for word in OTHERS)]
    own = [column for column in own or found if not says_earlier(column.header)] or own
    return (own or found)[0].at if found else None


def _values(
    columns: Sequence[JudgedColumn], label: int, categories: Sequence[int], person: int | None, *, coloured: bool
) -> list[int]:
    """List the columns that can be the body of a matrix: levels or marks under a header of its own."""
    used = {label, person, *categories}
    body = [column for column in columns if column.at not in used and column.meaning in {"", "skill", "person", "role"}]
    has_header = any(column.header for column in columns)
    roles = [column.at for column in body if looks_like_role(column.header) and column.texts]
    if len(roles) >= 2 and len(roles) * 2 > len(body):
        return [column.at for column in body if column.header and column.texts and column.at > label]
    asked = any(column.is_asked_for for column in columns)
    framework = says_what_steps_do(body) and not asked
    found = without_dates([
        column
        for column in body
        if (column.header or not has_header)
        and column.at > label
        and (column.is_levels or column.is_dates or not column.texts or column.is_unrated or framework)
    ])  # fmt: skip
    if 2 * sum(header_reason(column.header) in _COUNTED for column in found) >= len(found):
        return []  # hours and counts beside a skill, not names over levels
    return [column.at for column in found] if coloured or any(column.texts for column in found) else []


def _is_coloured(table: RawTable, context: Context) -> bool:
    """Tell whether the cells right of the names are blank and coloured."""
    if any(value != "" for row in table.body for value in row[1:]):
        return False
    colours = context.colours(table.sheet.title)
    return any((row, table.sheet_column(at)) in colours for row in table.rows for at in range(1, table.width))


def _enough(columns: Sequence[JudgedColumn], label: int, level: int | None, values: Sequence[int]) -> int:
    """Say how many columns of levels make a matrix: beside a column of levels three, or two steps of a ladder."""
    if level is not None:
        return 2 if is_ladder([column.header for column in columns if column.at in values]) else 3
    people = any(column.at == label and column.meaning in {"person", "role"} for column in columns)
    return 1 if people else 2
