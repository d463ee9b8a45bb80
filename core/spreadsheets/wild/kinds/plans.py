"""Reads plans and logs: something to do, with dates."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.kinds.lists import letters, skipped_columns
from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.columns import SKIPPED, JudgedColumn
from core.spreadsheets.wild.layout.header_dates import is_month
from core.spreadsheets.wild.layout.header_words import header_text
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.level_headers import says_level
from core.spreadsheets.wild.layout.names import looks_like_person
from core.spreadsheets.wild.layout.rows import judged_rows, without_going_on
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import TableRead
from core.spreadsheets.wild.understood import FoundAction, FoundPerson, FoundSkill, FoundTable

_DATED = {"due", "start"}
_SURELY = 0.9
_TASKS: Final = re.compile(r"tasks?|task name|to do|todo|chores?|tätigkeit|tâche|tarea|taak|compito|zadanie")
_STATES: Final = re.compile(
    r"open|done|closed|in progress|ongoing|to do|todo|doing|pending|blocked|waiting|"
    r"not started|started|completed|finished|"
    r"offen|erledigt|in arbeit|in bearbeitung|fertig|laufend|geplant|begonnen|abgeschlossen|"
    r"ouvert|fait|en cours|à faire|terminé|en attente|abierto|hecho|en curso|pendiente|terminado|cerrado|"
    r"aperto|fatto|in corso|da fare|aberto|feito|em andamento|klaar|gedaan|完了|未着手|進行中|已完成|进行中|未开始"
)
"""What is said of a task, and not of a skill."""


def is_plan(columns: Sequence[JudgedColumn]) -> bool:
    """Tell a plan or log: something to do with a date, and no level."""
    meanings = {column.meaning for column in columns}
    if not meanings & {"action", "milestone"} and any(
        column.is_levels and says_level(column.header) for column in columns
    ):
        return False  # skills with a level, and by when it is to be another
    if not meanings & {"action", "milestone"} and _is_rated(columns):
        return False  # skills with the levels of people, and by when they are to be others
    if is_to_do(columns):
        return True
    dated = bool(meanings & _DATED) or (bool(meanings & {"date"}) and bool(meanings & {"hours", "status"}))
    return dated and bool(meanings & {"action", "milestone", "skill"}) and "level" not in meanings


def is_to_do(columns: Sequence[JudgedColumn]) -> bool:
    """Tell a list of things to do without dates: tasks, and a status that says what is open and what is done."""
    tasks = any(column.meaning == "action" or _TASKS.fullmatch(header_text(column.header)) for column in columns)
    states = [column for column in columns if column.meaning == "status" and column.texts]
    said = [text for column in states for text in column.texts]
    told = sum(_STATES.fullmatch(header_text(text)) is not None for text in said)
    return tasks and bool(said) and told * 5 >= 4 * len(said) and not any(one.meaning == "level" for one in columns)


def _is_rated(columns: Sequence[JudgedColumn]) -> bool:
    """Tell whether columns of levels stand under names: two of any kind, or one that is surely a person's."""
    rated = [column for column in columns if column.header and column.meaning == "" and column.is_levels]
    return len(rated) >= 2 or any(looks_like_person(column.header) >= _SURELY for column in rated)


def read_plan(table: RawTable, columns: Sequence[JudgedColumn]) -> TableRead:
    """Read a table with an action a row; its other columns are named by what they are, else by their header."""
    label = next(
        column.at for meaning in ("action", "milestone", "skill") for column in columns if column.meaning == meaning
    )
    named = {label: "action"}
    for column in columns:
        name = str(column.meaning) or column.header
        if column.at != label and column.meaning not in SKIPPED and name and name not in named.values():
            named[column.at] = name
    rows = without_going_on(table, judged_rows(table, label, (), set(named) - {label}))
    actions = []
    skills, people = dict[str, FoundSkill](), dict[str, FoundPerson]()
    skill_at = next((one for one, name in named.items() if name == "skill"), label)
    person_at = next((one for one, name in named.items() if name == "person"), None)
    to_do = is_to_do(columns)  # what is to be done there is no skill
    for at in rows.kept:
        row = table.body[at]
        beside = {name: row[one] for one, name in named.items() if one != label and row[one] != ""}
        place = table.sheet.place(table.rows[at], table.sheet_column(label))
        if row[skill_at] != "" and (skill_at != label or not to_do):
            skill = words(row[skill_at])
            skills.setdefault(skill, FoundSkill(skill, table.sheet.place(table.rows[at], table.sheet_column(skill_at))))
        if person_at is not None and row[person_at] != "":
            who = words(row[person_at])
            people.setdefault(who, FoundPerson(who, table.sheet.place(table.rows[at], table.sheet_column(person_at))))
        actions.append(FoundAction(words(row[label]), place, beside))
    found = FoundTable(
        table.area, "plan", table.header_rows, people=tuple(people.values()), skills=tuple(skills.values()),
        actions=tuple(actions), columns=letters(table, named),
    )  # fmt: skip
    return TableRead(found, (*rows.skipped, *skipped_columns(table, columns, set(named))))


def is_year(columns: Sequence[JudgedColumn]) -> bool:
    """Tell a plan whose columns are months or quarters."""
    months = [column for column in columns if is_month(column.header)]
    marked = all(look_of(text) != "number" for column in months for text in column.texts)
    return len(months) >= 4 and len(months) * 3 >= 2 * len(columns) and marked


def read_year(table: RawTable, columns: Sequence[JudgedColumn]) -> TableRead:
    """Read a plan with a row an action and a column a month; the marked months stand beside the action."""
    label = columns[0].at
    months = {column.at: column.header for column in columns if is_month(column.header)}
    rows = without_going_on(table, judged_rows(table, label, (), set(months)))
    places = {at: table.sheet.place(table.rows[at], table.sheet_column(label)) for at in rows.kept}
    actions = tuple(
        FoundAction(
            words(table.body[at][label]), places[at],
            {"months": ", ".join(month for one, month in months.items() if table.body[at][one] != "")},
        )
        for at in rows.kept
    )  # fmt: skip
    skills = tuple(FoundSkill(action.name, action.at) for action in actions)
    named = {label: "action", **months}
    found = FoundTable(
        table.area, "plan", table.header_rows, skills=skills, actions=actions, columns=letters(table, named)
    )
    return TableRead(found, (*rows.skipped, *skipped_columns(table, columns, set(named))))
