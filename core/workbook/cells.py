"""What one cell can hold: each kind of value, how it is read, what it accepts, how it is written.

A cell is stored as a JSON value: text, number, true, an ISO date, or a list of names. A blank cell is absent. What a
person or a spreadsheet hands over (a date cell, "3,5", "yes", "SQL; Python") is read by the kind of its column;
what cannot be read without guessing raises `CellRefusedError`, which says what is accepted.
"""

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Annotated, Final, TypeAlias

from pydantic_core import CoreSchema, core_schema

from core.workbook.scales import DRIVERS, LEVEL_MAX, LEVEL_STEP

Cell: TypeAlias = str | float | int | bool | list[str]
"""The value of a cell that is not blank; dates are ISO text, months the ISO date of their first day."""

TEXT_MAX: Final = 32_000
"""Longest text in a cell, in UTF-16 code units; Excel ends at 32,767."""

NAME_MAX: Final = 200
EARLIEST, LATEST = date(1900, 3, 1), date(2199, 12, 31)

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_DAY_WORD_YEAR = re.compile(r"(\d{1,2})\.?[ -]([^\W\d]{3,9})\.?,?[ -](\d{4})")
_WORD_DAY_YEAR = re.compile(r"([^\W\d]{3,9})\.? (\d{1,2}),? (\d{4})")
_NUMBERS_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class CellRefusedError(ValueError):
    """A value that its column cannot take: `accepts` says what it can, `hint` what to do."""

    def __init__(self, accepts: str, hint: str = "") -> None:
        self.accepts, self.hint = accepts, hint
        super().__init__(" ".join(part for part in (accepts, hint) if part))


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of column: its name, how a value is read, what it accepts in words, its choices or its bounds if any.

    Stands in the annotation of a field, where pydantic reads the field's values with it.
    """

    name: str
    read: Callable[[object], Cell | None]
    accepts: str
    choices: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    step: float | None = None

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)


def plain_text(value: object) -> str:
    r"""Give the text of a value as a person would write it, without control characters.

    Line ends become "\n"; a whole number loses its ".0"; a date is ISO. Blank and None give "".
    """
    if value is None or (type(value) is str and value.isprintable()):
        return value or ""  # most cells: nothing is in them that would have to be taken out
    if isinstance(value, list | tuple):
        return "; ".join(plain_text(item) for item in value)
    return _CONTROL.sub("", _written(value).replace("\r\n", "\n").replace("\r", "\n"))


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else value.isoformat(" ")
    return str(value)


def _read_text(value: object) -> str | None:
    text = plain_text(value)
    if not text.strip():
        return None
    if len(text.encode("utf-16-le")) // 2 > TEXT_MAX:
        raise CellRefusedError(f"must have at most {TEXT_MAX:,} characters.", "Split it over two rows or link to it.")
    return text


def _read_name(value: object) -> str | None:
    text = unicodedata.normalize("NFC", " ".join(plain_text(value).split()))
    if len(text) > NAME_MAX:
        raise CellRefusedError(f"must have at most {NAME_MAX} characters.", "Put the rest into a note.")
    return text or None


def _read_names(value: object) -> list[str] | None:
    texts = value if isinstance(value, list | tuple) else [value]
    names = (_read_name(part) for text in texts for part in re.split(r"[;\n]", plain_text(text)))
    return list(dict.fromkeys(name for name in names if name)) or None


def _number(value: object, accepts: str) -> float | None:
    if isinstance(value, bool | date):
        raise CellRefusedError(accepts)
    if isinstance(value, int | float):
        number = float(value)
        if math.isnan(number):  # how frames write blank
            return None
    else:
        text = "".join(plain_text(value).split())
        if not text:
            return None
        if not re.fullmatch(r"[+-]?\d+([.,]\d+)?", text):
            raise CellRefusedError(accepts)
        if re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", text):
            raise CellRefusedError(accepts, f"'{text}' could be read two ways: write {text.replace(',', '')}.")
        number = float(text.replace(",", "."))
    if number in (float("inf"), float("-inf")):
        raise CellRefusedError(accepts)
    return number


def number_kind(name: str, low: float, high: float, *, step: float | None = None, unit: str = "") -> Kind:
    """Make a kind of number from `low` to `high`, in steps of `step` when one is given."""
    steps = {0.5: ", in half steps", 1: ", a whole number"}.get(step or 0, "")
    accepts = f"must be {low:,.12g} to {high:,.12g}{' ' + unit if unit else ''}{steps}."

    def read(value: object) -> Cell | None:
        number = _number(value, accepts)
        if number is None:
            return None
        if not low <= number <= high or (step and (number / step) % 1):
            raise CellRefusedError(accepts)
        return int(number) if number.is_integer() else number

    return Kind(name, read, accepts, low=low, high=high, step=step)


_DATE_ACCEPTS = "must be a date such as 2027-06-30 or 30 Jun 2027."


def _month_number(word: str) -> int:
    prefix = word[:3].lower()
    if prefix not in _MONTHS:
        raise CellRefusedError(_DATE_ACCEPTS)
    return _MONTHS.index(prefix) + 1


def _numbers_date(first: int, second: int, year: int) -> date:
    if first <= 12 and second <= 12 and first != second:
        raise CellRefusedError(
            _DATE_ACCEPTS,
            f"It could be {year}-{first:02}-{second:02} or {year}-{second:02}-{first:02}: write the one you mean.",
        )
    day, month = (first, second) if second <= 12 else (second, first)
    return date(year, month, day)


def _text_date(text: str) -> date:
    if found := _ISO_DATE.fullmatch(text):
        return date(*(int(part) for part in found.groups()))
    if found := _DAY_WORD_YEAR.fullmatch(text):
        return date(int(found[3]), _month_number(found[2]), int(found[1]))
    if found := _WORD_DAY_YEAR.fullmatch(text):
        return date(int(found[3]), _month_number(found[1]), int(found[2]))
    if found := _NUMBERS_DATE.fullmatch(text):
        return _numbers_date(*(int(part) for part in found.groups()))
    raise CellRefusedError(_DATE_ACCEPTS)


def _missing(value: object) -> bool:
    """Tell None, and the NaN and NaT by which frames write blank."""
    return value is None or value != value  # noqa: PLR0124 - only they differ from themselves


def _as_date(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = " ".join(plain_text(value).split())
    if not text:
        return None
    try:
        return _text_date(text)
    except CellRefusedError:
        raise
    except ValueError:
        raise CellRefusedError(_DATE_ACCEPTS, "There is no such day in the calendar.") from None


def _in_range(day: date) -> date:
    if not EARLIEST <= day <= LATEST:
        raise CellRefusedError(f"must lie between {EARLIEST} and {LATEST}.")
    return day


def _read_date(value: object) -> str | None:
    if _missing(value):
        return None
    day = _as_date(value)
    return _in_range(day).isoformat() if day else None


def _read_month(value: object) -> str | None:
    if _missing(value):
        return None
    text = " ".join(plain_text(value).split())
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})", text):
        text = f"{found[1]}-{found[2]}-1"
    elif found := re.fullmatch(r"([^\W\d]{3,9})\.? (\d{4})", text):
        text = f"1 {found[1]} {found[2]}"
    try:
        day = _as_date(text)
    except CellRefusedError as refused:
        raise CellRefusedError("must be a month such as 2028-03 or Mar 2028.", refused.hint) from None
    return _in_range(day).replace(day=1).isoformat() if day else None


_FLAGS = dict.fromkeys(("yes", "y", "true", "1"), True) | dict.fromkeys(("no", "n", "false", "0"), False)


def _read_flag(value: object) -> bool | None:
    text = plain_text(value).strip().lower()
    if not text or text == "nan":
        return None
    if text not in _FLAGS:
        raise CellRefusedError("must be yes or no.")
    return _FLAGS[text] or None


def _read_link(value: object) -> str | None:
    text = plain_text(value).strip()
    if not text:
        return None
    if not re.fullmatch(r"(https?://|mailto:)\S{1,2000}", text):
        raise CellRefusedError("must be a link that starts with https://, http:// or mailto:.")
    return text


def choice_kind(*choices: str) -> Kind:
    """Make a kind that takes one of `choices`, whatever its case and spacing."""
    accepts = f"must be one of: {', '.join(choices)}."
    by_key = {name_key(choice): choice for choice in choices}

    def read(value: object) -> Cell | None:
        key = name_key(plain_text(value))
        if not key or key == "nan":
            return None
        if key not in by_key:
            near = [choice for known, choice in by_key.items() if known.startswith(key)]
            hint = f"Did you mean '{near[0]}'?" if len(near) == 1 else ""
            raise CellRefusedError(accepts, hint)
        return by_key[key]

    return Kind("choice", read, accepts, choices)


@lru_cache(maxsize=16_384)
def name_key(name: str) -> str:
    """Give what two spellings of one name share: case, width, and runs of blanks are ignored.

    >>> name_key("  Power  BI ") == name_key("power bi")
    True
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


NAME = Kind("name", _read_name, f"must be text of at most {NAME_MAX} characters.")
COUNT = number_kind("count", 0, 1_000_000_000, step=1)

Name: TypeAlias = Annotated[str | None, NAME]
Text: TypeAlias = Annotated[str | None, Kind("text", _read_text, f"must be text of at most {TEXT_MAX:,} characters.")]
Names: TypeAlias = Annotated[list[str] | None, Kind("names", _read_names, "must be names separated by semicolons.")]
Day: TypeAlias = Annotated[str | None, Kind("date", _read_date, _DATE_ACCEPTS)]
Month: TypeAlias = Annotated[str | None, Kind("month", _read_month, "must be a month such as 2028-03 or Mar 2028.")]
Flag: TypeAlias = Annotated[bool | None, Kind("flag", _read_flag, "must be yes or no.")]
Link: TypeAlias = Annotated[
    str | None, Kind("link", _read_link, "must be a link that starts with https://, http:// or mailto:.")
]
Level: TypeAlias = Annotated[float | None, number_kind("level", 0, LEVEL_MAX, step=LEVEL_STEP)]
Hours: TypeAlias = Annotated[float | None, number_kind("hours", 0, 20_000, unit="hours")]
HoursAWeek: TypeAlias = Annotated[float | None, number_kind("hours", 0, 168, unit="hours a week")]
Count: TypeAlias = Annotated[int | None, COUNT]
Weight: TypeAlias = Annotated[float | None, number_kind("number", 1, 5)]
Money: TypeAlias = Annotated[float | None, number_kind("money", 0, 1_000_000_000)]

DriverName: TypeAlias = Annotated[str | None, choice_kind(*DRIVERS)]
