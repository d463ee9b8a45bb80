"""The explanation of every column in this folder's README, made from the declaration of the sheets."""

from collections.abc import Iterator
from typing import Final

from core.workbook.declare import Column, SheetRow, columns
from core.workbook.sheets import SHEETS

BEGIN: Final = "<!-- columns: made by sample_data/build.py -->"
END: Final = "<!-- end of columns -->"


class NoPlaceError(ValueError):
    """A README without the two marks between which the tables stand."""

    def __init__(self) -> None:
        super().__init__(f"sample_data/README.md must hold '{BEGIN}' and, below it, '{END}'. Put them back.")


def with_dictionary(readme: str) -> str:
    """Give the README with its tables of columns made anew."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise NoPlaceError
    return f"{before}{BEGIN}\n\n{column_tables()}\n{END}{after}"


def column_tables() -> str:
    """Give one Markdown table for each sheet, in the order of the Excel file."""
    return "".join(f"{line}\n" for sheet in SHEETS.values() for line in _sheet_lines(sheet))


def _sheet_lines(sheet: type[SheetRow]) -> Iterator[str]:
    yield from (f"### {sheet.title}", "", f"{sheet.about} One row is {sheet.one_row_is}.", "")
    yield from ("| Column | Holds | What it says |", "|---|---|---|")
    for column in columns(sheet):
        yield f"| {column.title} | {_holds(column)} | {_what(column)} |"
    yield ""


def _holds(column: Column) -> str:
    """Say what a cell takes: "must be 0 to 5, in half steps." as "0 to 5, in half steps"."""
    text = column.kind.accepts.removeprefix("must be ").removesuffix(".")
    return text + (" (needed)" if column.needed else "")


def _what(column: Column) -> str:
    if not column.refers:
        return column.about
    sheet, name = column.refers.split(".")
    title = next(found.title for found in columns(SHEETS[sheet]) if found.name == name)
    return f"{column.about} As in {SHEETS[sheet].title}, {title}."
