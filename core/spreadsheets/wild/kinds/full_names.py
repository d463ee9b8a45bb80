"""Joins the first and the last name of people, where they stand in two columns."""

from dataclasses import replace
from typing import Final

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.layout.header_words import header_text
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import column_area
from core.spreadsheets.wild.understood import Skipped

_FIRST: Final = frozenset(
    [
        "first name", "firstname", "forename", "given name", "given names", "vorname", "vornamen", "prénom", "prénoms",
        "prenom", "voornaam", "imię", "imie", "förnamn", "fornavn", "имя", "jméno", "名",
    ]
)  # fmt: skip
_LAST: Final = frozenset(
    [
        "last name", "lastname", "surname", "family name", "nachname", "familienname", "zuname", "nom de famille",
        "apellido", "apellidos", "cognome", "sobrenome", "apelido", "achternaam", "nazwisko", "efternamn", "etternavn",
        "efternavn", "фамилия", "soyad", "soyadı", "příjmení", "姓",
    ]
)  # fmt: skip
_EITHER: Final = frozenset(["name", "nom", "nombre", "nombres", "nome", "naam", "namn", "navn", "ad", "adı"])
"""The other half of a name beside one of those above."""

_FAR: Final = 2


def with_full_names(table: RawTable) -> tuple[RawTable, tuple[Skipped, ...]]:
    """Put both halves of the names of a table into the left one of their columns; the right one is left blank.

    Returns:
        The table, and the right column with the reason why it is not taken; another table as it is.
    """
    pair = _halves(table)
    if pair is None:
        return table, ()
    first, last = pair
    left, right = sorted(pair)
    columns = {table.sheet_column(left), table.sheet_column(right)}
    joined = {number: _joined(row[first], row[last]) for number, row in zip(table.rows, table.body, strict=True)}
    rows = tuple(
        tuple(
            (joined[number] if column == table.sheet_column(left) else "") if column in columns else value
            for column, value in enumerate(row, 1)
        )
        if number in joined
        else row
        for number, row in enumerate(table.sheet.rows, 1)
    )
    headers = tuple("" if at == right else header for at, header in enumerate(table.headers))
    whole = replace(table, sheet=replace(table.sheet, rows=rows), headers=headers)
    letter = get_column_letter(table.sheet_column(left))
    return whole, (Skipped(column_area(table, right), f"half of the names, joined to the other half in {letter}"),)


def _halves(table: RawTable) -> tuple[int, int] | None:
    """Find the columns of first and last names."""
    named = {at: header_text(header) for at, header in enumerate(table.headers) if header}
    for at, name in named.items():
        beside = [other for other in named if other != at and abs(other - at) <= _FAR]
        if name in _FIRST:
            last = next((one for one in beside if named[one] in _LAST | _EITHER), None)
            if last is not None:
                return at, last
        if name in _LAST:
            first = next((one for one in beside if named[one] in _FIRST | _EITHER), None)
            if first is not None:
                return first, at
    return None


def _joined(first: object, last: object) -> str:
    names = [words(first), words(last)]
    if any("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" for name in names for sign in name):
        return "".join(names[::-1])
    return " ".join(filter(None, names))
