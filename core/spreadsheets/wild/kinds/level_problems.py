"""Says that a whole column of levels cannot be read as levels, and why."""

from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.reading import Context, LevelsRead
from core.workbook.checks import Problem

_WORDS = "words that are in no list of levels"


def no_level_problems(table: RawTable, level: int | None, found: LevelsRead, context: Context) -> Iterator[Problem]:
    """Say why the column of levels of a list holds none; nothing where it does, or holds dates.

    Args:
        table: The list.
        level: The column, counted from 0; None when the list has none.
        found: What was found about its cells.
        context: With the file's name.
    """
    if level is None or found.no_levels in {"", "dates"}:
        return
    column = get_column_letter(table.sheet_column(level))
    parts = (context.file, f"sheet {table.sheet.title}" if table.sheet.title else "", f"column {column}")
    seen = ", ".join(f"'{text}'" for text in dict.fromkeys(words(row[level]) for row in table.body if row[level] != ""))
    yield Problem(
        ", ".join(part for part in parts if part),
        f"levels expected, but these are {_WORDS if found.no_levels == 'words' else found.no_levels}: {_short(seen)}.",
        "Levels are numbers of one scale, words such as basic or expert, or signs.",
        "They are kept as they are written, without a level; give each a level under 'Correct it'.",
    )


def _short(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else f"{text[:longest].rsplit(', ', 1)[0]}, ..."
