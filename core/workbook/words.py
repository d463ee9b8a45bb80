"""How dates and counts are said on screen and in messages."""

import re
from datetime import date


def day_in_words(day: date) -> str:
    """Say a date so that nobody can misread it.

    >>> day_in_words(date(2027, 6, 3))
    '3 Jun 2027'
    """
    return f"{day.day} {day:%b %Y}"


def count_of(number: float, noun: str, plural: str = "") -> str:
    """Say a number with its noun, in the plural unless it is one.

    >>> count_of(1, "must"), count_of(3, "must")
    ('1 must', '3 musts')
    """
    said = f"{number:,.0f}" if float(number).is_integer() else f"{number:,g}"
    return f"{said} {noun if number == 1 else plural or noun + 's'}"


_MARKS = re.compile(r"([\\`*_\[\]<>$~|#]|:(?=[\w+-]))")


def literal(text: str) -> str:
    r"""Give a person's own words so that Markdown shows them as they were typed, without signs of its own.

    >>> literal("C# and *x*: 2")
    'C\\# and \\*x\\*: 2'
    """
    return _MARKS.sub(r"\\\1", text)
