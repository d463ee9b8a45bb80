"""Drop-downs, bounds and header notes of the Excel file, made from the declaration of a column."""

from datetime import date
from typing import Final

from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from core.workbook.cells import EARLIEST, LATEST
from core.workbook.declare import Column, SheetRow, columns
from core.workbook.sheets import SHEETS

_DAY_ZERO: Final = date(1899, 12, 30)  # days are counted from it in Excel, from March 1900 on
_ERROR_MAX: Final = 225  # Excel's limits for its messages
_LIST_MAX: Final = 255


def header_note(column: Column) -> Comment:
    """Make the note of a header: what belongs into the column, what it accepts, and whether it is needed."""
    return _note(f"{column.about}\n\n{needed_text(column)} {accepted_text(column)}")


def row_id_note() -> Comment:
    """Make the note of the hidden column of row ids."""
    return _note(
        "By this Trellis knows a row again after you renamed it. Leave it as it is; leave it blank for a new row. "
        "Without it, rows are matched by their names."
    )


def needed_text(column: Column) -> str:
    """Say whether a column is needed."""
    return "Needed: the row counts once this is filled." if column.needed else "May stay blank."


def accepted_text(column: Column) -> str:
    """Say what a column accepts, as a sentence."""
    accepts = column.kind.accepts
    return accepts[:1].upper() + accepts[1:]


def column_validation(column: Column, last_row: int) -> DataValidation | None:
    """Make what Excel checks while one types into rows 2 to `last_row`; None when anything may be typed."""
    kind = column.kind
    if kind.choices or kind.name == "flag":
        found = DataValidation(type="list", formula1=_quoted_list(kind.choices or ("yes", "no")))
    elif kind.name in {"date", "month"}:
        low, high = (str((day - _DAY_ZERO).days) for day in (EARLIEST, LATEST))
        found = DataValidation(type="date", operator="between", formula1=low, formula2=high)
    elif kind.low is not None and kind.high is not None:
        low, high = f"{kind.low:.15g}", f"{kind.high:.15g}"
        found = DataValidation(operator="between", formula1=low, formula2=high)
        found.type = "whole" if kind.step == 1 else "decimal"
    elif column.refers and kind.name == "name":
        return _suggestions(column, last_row)
    else:
        return None
    found.errorTitle = column.title[:32]
    found.error = f"{column.title} {kind.accepts}"[:_ERROR_MAX]
    found.showErrorMessage = True
    found.allow_blank = True
    return found


def _suggestions(column: Column, last_row: int) -> DataValidation:
    """Offer the names that stand in the sheet a column refers to, and take others too."""
    sheet = SHEETS[column.refers.partition(".")[0]]
    letter = referred_letter(sheet, column.refers)
    formula = f"'{sheet.title}'!${letter}$2:${letter}${last_row}"
    return DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=False)


def referred_letter(sheet: type[SheetRow], refers: str) -> str:
    """Give the letter of the column that "sheet.column" names."""
    names = [column.name for column in columns(sheet)]
    return get_column_letter(names.index(refers.partition(".")[2]) + 1)


def _quoted_list(choices: tuple[str, ...]) -> str:
    formula = '"' + ",".join(choices) + '"'
    if len(formula) > _LIST_MAX or any("," in choice or '"' in choice for choice in choices):
        raise ValueError(f"Excel takes at most {_LIST_MAX} characters of choices without commas: {formula}")
    return formula


def _note(text: str) -> Comment:
    return Comment(text, "Trellis", width=320, height=40 + 18 * (len(text) // 46 + text.count("\n") + 1))
