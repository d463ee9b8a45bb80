"""One cell to Excel and back: values that need no guess in either direction."""

from datetime import date, datetime, time, timedelta
from typing import Final

from openpyxl.cell import Cell as ExcelCell

from core.spreadsheets.layout import xml_text
from core.workbook.cells import TEXT_MAX, CellRefusedError, Kind
from core.workbook.rows import AnyCell

_LOOKS_LIKE_A_FORMULA: Final = ("=", "+", "-", "@", "'")
_WHOLE_MAX: Final = 1e15  # below it every whole number has its own float


def write_cell(cell: ExcelCell, value: AnyCell, kind: Kind | None = None) -> None:
    """Write a value; `kind` is that of a declared column, None for a kept value, which keeps its type."""
    if kind and kind.name in {"date", "month"}:
        cell.value = date.fromisoformat(str(value))
    elif kind and isinstance(value, bool):
        _write_text(cell, "yes" if value else "no")
    elif isinstance(value, dict):
        _write_moment(cell, value)
    elif isinstance(value, list):
        _write_text(cell, "; ".join(value))
    elif isinstance(value, str):
        _write_text(cell, value)
    elif isinstance(value, bool):
        cell.value = value
    else:
        _write_raw(cell, repr(value), "n")  # openpyxl rounds numbers to 16 digits; 17 give a number back exactly


def _write_raw(cell: ExcelCell, text: str, data_type: str) -> None:
    """Write what stands in the XML; `cell.value` would make a formula of "=1+1" and cut text at 32,767 signs."""
    cell._value, cell.data_type = text, data_type  # type: ignore[attr-defined]  # noqa: SLF001


def _write_text(cell: ExcelCell, text: str) -> None:
    _write_raw(cell, xml_text(text), "s")
    if text.startswith(_LOOKS_LIKE_A_FORMULA):
        cell.quotePrefix = True  # stays text when edited in Excel


def _write_moment(cell: ExcelCell, value: dict[str, str]) -> None:
    kind, text = next(iter(value.items()))
    if kind == "date":
        cell.value = date.fromisoformat(text)
    elif kind == "datetime":
        cell.value = datetime.fromisoformat(text)
    elif kind == "time":
        cell.value = time.fromisoformat(text)
    elif kind == "duration":
        cell.value = timedelta(seconds=float(text))
    else:
        _write_text(cell, text)


def kept_cell(value: object) -> AnyCell | None:
    """Give a value that calamine read as a cell of a column that Trellis does not know; None when blank.

    Raises:
        CellRefusedError: When it is a text longer than an .xlsx holds.
    """
    if value is None or value == "":
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < _WHOLE_MAX else value
    if isinstance(value, str):
        return _kept_text(value)
    if isinstance(value, bool | int):
        return value
    return _kept_moment(value)


def _kept_moment(value: object) -> AnyCell:
    if isinstance(value, timedelta):
        return {"duration": f"{value.total_seconds():.15g}"}
    if isinstance(value, datetime):
        return {"datetime": value.isoformat(timespec="milliseconds")}
    if isinstance(value, time):
        return {"time": value.isoformat(timespec="milliseconds")}
    return {"date": value.isoformat()} if isinstance(value, date) else str(value)


def _kept_text(text: str) -> str:
    if len(text) > TEXT_MAX // 2 and len(text.encode("utf-16-le")) // 2 > TEXT_MAX:
        raise CellRefusedError(f"must have at most {TEXT_MAX:,} characters.", "Split it over two cells.")
    return text
