"""How charts say their numbers: plain words for levels, shares, days, lists and what is not known."""

import math
from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd

from core.workbook.words import count_of, day_in_words


def known(value: object) -> bool:
    """Tell a value from None, NaN and NaT, by which frames write blank."""
    return not (value is None or value is pd.NaT or (isinstance(value, float) and math.isnan(value)))


def percent(share: float) -> str:
    """Say a share as a whole percentage; only what is complete is 100%, only what is nothing is 0%.

    >>> percent(0.64), percent(0.999), percent(0.001)
    ('64%', '99%', '1%')
    """
    exact = round(100 * share, 6)  # sums of fractions miss 1 by a hair
    shown = round(exact)
    if shown == 100 and exact < 100:
        shown = 99
    if shown == 0 and exact > 0:
        shown = 1
    return f"{shown}%"


def day(value: date | None) -> str:
    """Say a date as "3 Jun 2027"; "" when it is not known."""
    return day_in_words(value) if value else ""


def hours_words(hours: float) -> str:
    """Say hours to a tenth: "1 hour", "8.7 hours"."""
    return count_of(round(hours, 1), "hour")


def listed(names: Sequence[str], most: int = 5) -> str:
    """Name the first few and count the rest: "SQL, Python and 3 more"; "" for none.

    >>> listed(["SQL", "Python"]), listed(["a", "b", "c"], most=2)
    ('SQL and Python', 'a, b and 1 more')
    """
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most:,} more")
    return " and ".join(part for part in (", ".join(shown[:-1]), shown[-1]) if part) if shown else ""


def shortened(name: str, most: int = 60) -> str:
    """Cut a long name for a sentence; charts, tooltips and tables keep it whole."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def quoted(name: str) -> str:
    """Set the name of an action or a milestone, which reads as a phrase, apart from the sentence around it."""
    return f"“{shortened(name)}”"


def sentences(*parts: str) -> str:
    """Join sentences, leaving out the empty ones."""
    return " ".join(part for part in parts if part)


def shown_of(drawn: int, total: int) -> list[str]:
    """Say how many rows are drawn when it is not all of them: ["40 of 2,000 shown"], else nothing."""
    return [f"{drawn:,} of {total:,} shown"] if drawn < total else []


def are(number: float, noun: str, plural: str = "") -> str:
    """Say a count with its verb: "1 must is", "3 musts are"."""
    return f"{count_of(number, noun, plural)} {'is' if number == 1 else 'are'}"


def points(readiness: float) -> str:
    """Say a readiness of 0 to 100 as a whole number; only what is complete is 100.

    >>> points(64.4), points(99.7)
    ('64', '99')
    """
    return percent(readiness / 100).removesuffix("%")


def dates(column: "pd.Series[Any]") -> list[date | None]:
    """List a column of moments as dates, None where not known."""
    return column.to_numpy().astype("datetime64[D]").tolist() if len(column) else []


def span(low: float, high: float) -> str:
    """Say a range of readiness: "55 to 70", or "55" when both ends read the same."""
    return " to ".join(dict.fromkeys((points(low), points(high))))
