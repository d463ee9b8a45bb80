"""Asks whether a list of skills that names nobody is that of the person whom a title above it names."""

from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.kinds.required_titles import titles_above
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.people_in_titles import person_in_title
from core.spreadsheets.wild.reading import Context, TableRead
from core.spreadsheets.wild.table_questions import answer_to, seen_in, still_asked, table_question_id
from core.spreadsheets.wild.understood import FoundPerson, Question
from core.workbook.cells import name_key

_NOBODY: Final = "nobody whom the file names"


def with_person_of_title(read: TableRead, table: RawTable, context: Context) -> TableRead:
    """Give a list of levels of nobody to the person whom the nearest title names; any other table as it is.

    It is asked whether they are that person's, unless the sheet is named after them too.
    """
    found = read.table
    if found.kind != "long list" or found.people or context.person or all(one.person for one in found.levels):
        return read
    titles = titles_above(table, context.title)
    named = [(name, title) for title in titles if (name := person_in_title(title, context.skills))]
    if not named:
        return read
    person, title = named[0]
    question = Question(
        table_question_id("person", table.area), "Whose levels are these?", seen_in(table.area, f"'{title}' above"),
        (person, _NOBODY), person,
    )  # fmt: skip
    asked = () if name_key(person) == name_key(table.sheet.title) else still_asked(question, context.answers)
    read = replace(read, questions=(*asked, *read.questions))
    if answer_to(question, context.answers) == _NOBODY:
        return read
    corner = table.sheet.place(table.area.first_row, table.area.first_column)
    levels = tuple(replace(one, person=one.person or person) for one in found.levels)
    return replace(read, table=replace(found, people=(FoundPerson(person, corner),), levels=levels))
