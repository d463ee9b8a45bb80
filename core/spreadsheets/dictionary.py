"""Writes the data dictionary, docs/workbook.md, from the declaration: `python -m core.spreadsheets.dictionary`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.spreadsheets.validations import accepted_text
from core.workbook.declare import Column, SheetRow, columns
from core.workbook.sheets import SHEETS

DICTIONARY: Final = Path(__file__).parents[2] / "docs" / "workbook.md"

_OPENING: Final = """\
# The workbook, sheet by sheet

Made from the declaration in `core/workbook` by `python -m core.spreadsheets.dictionary`; do not edit it by hand.

Every sheet of the Excel file and every column, what it accepts, and under which other headers it is recognised when you
bring a table of your own. Case, blanks and punctuation in headers do not matter. *Needed* columns must be filled before
a row counts; a row without them is kept and named. A blank level means *not rated*, never 0.

Columns and sheets that are not listed here are kept and come back unchanged. The hidden last column, *Trellis row*,
holds an id by which a row is known again after it was renamed; leave it blank for a new row.
"""


def dictionary_text() -> str:
    """Give the data dictionary as Markdown, in the order of the sheets and columns."""
    return "\n".join([_OPENING, *(line for sheet in SHEETS.values() for line in _sheet_lines(sheet))])


def _sheet_lines(sheet: type[SheetRow]) -> Iterator[str]:
    yield f"## {sheet.title}\n"
    named = " and ".join(column.title for column in columns(sheet) if column.name in sheet.key)
    same = f" Rows are told apart by {named}." if named else ""
    yield f"{sheet.about} One row is {sheet.one_row_is}.{same} In code: `{sheet.sheet}`.\n"
    yield "| Column | In code | Kind | Needed | Accepted | Also recognised as | What belongs into it |"
    yield "|---|---|---|---|---|---|---|"
    for column in columns(sheet):
        yield _column_line(column)
    yield ""


def _column_line(column: Column) -> str:
    needed = "yes" if column.needed else ""
    about = column.about + (f" Names a row of `{column.refers}`." if column.refers else "")
    cells = (column.title, f"`{column.name}`", column.kind.name, needed)
    parts = (*cells, accepted_text(column), ", ".join(column.aliases), about)
    return "| " + " | ".join(part.replace("|", "\\|").replace("\n", " ") for part in parts) + " |"


if __name__ == "__main__":
    DICTIONARY.write_text(dictionary_text(), encoding="utf-8", newline="\n")
