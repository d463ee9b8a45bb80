"""Says by what stands above a matrix whether its names are roles: "Required levels", "Métiers", "Référentiel"."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.kinds.axes import Axis, MatrixNames, axis_question
from core.spreadsheets.wild.kinds.required_titles import names_roles, says_required
from core.spreadsheets.wild.layout.header_words import header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import share_of_people, share_of_phrases, share_of_roles
from core.spreadsheets.wild.reading import Context
from core.spreadsheets.wild.understood import Question

_PEOPLE: Final = 0.6
_SURELY: Final = 0.75
"""From here on names on average are people's; a single capitalised word counts 0.4."""

_HARDLY: Final = 0.3
_HALF: Final = 0.5
_MAY_BE_REQUIRED: Final = re.compile(
    r"\b(référentiel|fiches? (de poste|métier)|framework|profil[io] (professional[ei]|di ruolo)|"
    r"perfil(es)? de (puesto|cargo|função)s?|"
    r"(functie|competentie|kompetens|kompetence|kompetenz|roll|rolle|befattnings|job)-?profile?(en|er|n)?|"
    r"stellenbeschreibung(en)?|profile? (kompetencji|stanowiska?)|kompetenční (model|profily?))\b",
    re.IGNORECASE,
)
"""What a title says of what roles ask for, and sometimes of what people can do."""

_OVER_ROLES: Final = frozenset([
    "métiers", "rôles", "postes", "emplois", "fonctions", "emplois types", "rollen", "funktionen", "stellen", "berufe",
    "jobs", "job titles", "positions", "ruoli", "mansioni", "posizioni", "figure professionali", "puestos", "cargos",
    "roles profesionales", "functies", "beroepen", "stanowiska", "role", "funções", "roller", "befattningar", "yrken",
    "stillinger", "pozice", "profese",
])  # fmt: skip
"""Words in a row above the columns, beside those by which a header says that roles stand below it."""


def axis_said(
    told: tuple[Axis, Question | None], names: MatrixNames, table: RawTable, titles: Sequence[str], context: Context
) -> tuple[Axis, Question | None]:
    """Tell the axis by what stands above, unless the names are surely people's; where both are unclear, ask.

    Args:
        told: What the names alone say.
        names: The names.
        table: Where they stand.
        titles: All that stands above the table, and the name of its sheet.
        context: With known skills, and answers, which hold.
    """
    axis, question = told
    people = {"people across": names.across, "people down": names.down}.get(axis)
    question_of, answered = axis_question(table, names, context)
    surely = people is not None and share_of_people(people, context.skills) >= _SURELY
    if people is None or answered or table.rows_are_people or surely:
        return told
    roles: Axis = "roles across" if axis == "people across" else "roles down"
    if says_required(titles, context.legend):
        doubtful = axis == "people down" and _are_said_people(names) and not names_roles(titles)
        return roles, question_of(roles) if doubtful or question is not None else None
    if axis == "people across" and _stand_under_roles(table):
        return roles, None
    hardly = share_of_people(people, context.skills)
    if hardly < _PEOPLE and any(map(_MAY_BE_REQUIRED.search, titles)):
        return (proposed := roles if hardly < _HARDLY else axis), question_of(proposed)
    numbered = any(sign.isdigit() for name in people for sign in name)  # "P1", "Engineer 2": people without names
    sure = question is None and names.column.meaning != "person"
    if sure and not numbered and hardly < _HARDLY and share_of_roles(people) + share_of_phrases(people) >= _HALF:
        return roles, question_of(roles)
    return axis, question


def _are_said_people(names: MatrixNames) -> bool:
    """Tell whether the header over names says that they are people's, and they are no names of roles."""
    return names.column.meaning == "person" and share_of_roles(names.down) <= _HALF


def _stand_under_roles(table: RawTable) -> bool:
    """Tell whether a text right above the columns says that they are roles: "Métiers"."""
    above = [table.sheet.at(row, table.sheet_column(at)) for row in table.titles[-1:] for at in range(1, table.width)]
    texts = {str(value) for value in (*above, *table.groups) if value != ""}
    return len(texts) == 1 and all(meaning_of(text) == "role" or header_text(text) in _OVER_ROLES for text in texts)
