"""The explanation of every column in this folder's README, made from the declaration of the sheets and Ana's rows."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from core.spreadsheets.validations import accepted_text
from core.workbook.cells import plain_text
from core.workbook.declare import Column, SheetRow, columns
from core.workbook.rows import AnyCell, Workbook
from core.workbook.sheets import SHEETS

BEGIN: Final = "<!-- columns: made by sample_data/build.py -->"
END: Final = "<!-- end of columns -->"
_EXAMPLE_MAX: Final = 50


class NoPlaceError(ValueError):
    """A README without the two marks between which the tables stand."""

    def __init__(self) -> None:
        super().__init__(f"sample_data/README.md must hold '{BEGIN}' and, below it, '{END}'. Put them back.")


def with_dictionary(readme: str, sample: Workbook) -> str:
    """Give the README with its tables of columns made anew, examples taken from the sample."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise NoPlaceError
    return f"{before}{BEGIN}\n\n{column_tables(sample)}\n{END}{after}"


def column_tables(sample: Workbook) -> str:
    """Give one Markdown table for each sheet, in the order of the Excel file."""
    return "".join(f"{line}\n" for name, sheet in SHEETS.items() for line in _sheet_lines(sheet, sample.cells(name)))


def _sheet_lines(sheet: type[SheetRow], rows: Sequence[Mapping[str, AnyCell]]) -> Iterator[str]:
    yield from (f"### {sheet.title}", "", f"{sheet.about} One row is {sheet.one_row_is}.", "")
    yield from ("| Column | What it says | Accepted | For example |", "|---|---|---|---|")
    for column in columns(sheet):
        needed = " Needed." if column.needed else ""
        yield f"| {column.title} | {column.about}{needed} | {accepted_text(column)} | {_example(column, rows)} |"
    yield ""


def _example(column: Column, rows: Sequence[Mapping[str, AnyCell]]) -> str:
    """Give the first filled cell of the column, shortened; "" when the sample leaves it blank."""
    text = next((plain_text(cells[column.name]) for cells in rows if column.name in cells), "")
    line = " ".join(text.split())
    return line if len(line) <= _EXAMPLE_MAX else f"{line[:_EXAMPLE_MAX].rsplit(' ', 1)[0]} …"
