"""Says which time a header names: a year, a quarter, a month, a day, or before and after."""

import re
from collections.abc import Sequence
from typing import Final, Literal

from core.spreadsheets.wild.layout.header_words import header_text

DateOrder = Literal["day first", "month first"]
"""How the numbers of a date before its year are read."""

MONTHS: Final = (
    r"jan|ene", "feb|fev|fév", "mar|mär|mrz", "apr|avr|abr", "ma[iy]", "jun|juin", "jul|juil", "aug|aoû|ago", "sep",
    "o[ck]t", "nov", "de[cz]|dic|déc",
)  # fmt: skip
"""How the names of the months begin, January first, in English, French, German and Spanish."""

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|'\d\d\b")
_PART: Final = re.compile(r"(?:[qhst] ?|t)([1-4])\b|\b([1-4])(?:st|nd|rd|th)? ?(?:quarter|half)|(?<!\d)(\d{1,2})(?!\d)")
_NUMBERS: Final = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_SHORT: Final = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d\d)")
_MONTH: Final = re.compile(
    rf"(?:{'|'.join(MONTHS)})[a-zé]*\.?( ?[-/']? ?\d{{2,4}})?|\d{{1,2}}月|q[1-4]( ?\d{{4}})?|h[12]|\d{{4}}[-/]\d{{2}}",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"(?:week|month|sprint|woche|kw|monat|semaine|mois|semana|mes|settimana|mese|tydzień|第) ?(\d{1,2}) ?"
    "[週周回か个個月]*"
)
"""Times that are counted from a start: "Week 4"."""

_BEFORE: Final = frozenset(
    ["before", "pre", "baseline", "then", "last year", "previous", "vorher", "davor", "letztes jahr", "avant", "antes",
     "año pasado", "prima", "voor", "vooraf", "före", "før", "przed", "研修前", "前回", "培训前", "上次", "之前"]
)  # fmt: skip
_AFTER: Final = frozenset(
    ["after", "post", "this year", "now", "nachher", "danach", "heute", "dieses jahr", "après", "maintenant", "después",
     "ahora", "este año",
     "depois", "dopo", "achteraf", "efter", "etter", "po", "研修後", "今回", "培训后", "本次", "之后"]
)  # fmt: skip
_COURSE: Final = re.compile(
    r"(?<=\w)[ -](?:(?:the|de|der|dem|la|le|el|o|a|il|do|da|del|het) )?(?:training|course|class|workshop|test|"
    r"program(?:me)?|schulung|kurs|formation|curso|formación|formação|treinamento|corso|formazione|cursus|utbildning|szkoleniu)"
)


_EARLIER: Final = re.compile(
    r"\b(old|previous|prior|former|initial|starting|start|baseline|before|past|anfang|anfangs|vorher|bisher|départ|avant|"
    r"previo|antes|iniziale|precedente|prima|początkowy|poprzedni|last (?:year|quarter|month)|alte[rs]?|vorherige[rs]?|"
    r"bisherige[rs]?|frühere[rs]?|vorjahr|ancien(?:ne)?|précédente?|initiale?|anterior|previ[oa]|inicial|vorige?|oude?)\b|初期|以前|之前|前回|上次"
)


def says_earlier(header: str) -> bool:
    """Tell whether a header says that its levels are no longer those of today.

    >>> says_earlier("Ancien niveau"), says_earlier("Niveau actuel")
    (True, False)
    """
    return bool(_EARLIER.search(header_text(header)))


_TODAY: Final = re.compile(
    r"\b(now|today|current(?:ly)?|present|actual|heute|jetzt|aktuell\w*|ist|maintenant|aujourd'hui|actuel(?:le)?(?:ment)?|hoy|"
    r"ahora|oggi|attuale?|hoje|agora|atual|nu|huidige?|obecn[ya]|teraz|nuvarande|nåværende|nuværende|сейчас|текущий|"
    r"şimdi|mevcut|nyní|současn[áý])\b|現在|現状|目前|当前|现在|현재"
)


def says_today(header: str) -> bool:
    """Tell whether a header says that its levels are those of today.

    >>> says_today("Current level"), says_today("Level 2024")
    (True, False)
    """
    return bool(_TODAY.search(header_text(header)))


def is_month(header: str) -> bool:
    """Tell whether a header is a month or a quarter, with or without its year: "Mar", "Q1 2026", "2026-03"."""
    return bool(_MONTH.fullmatch(header))


def period(header: str, order: DateOrder = "day first") -> tuple[int, ...]:
    """Give the year of a header and what stands of month, day, quarter or half; () when it names no time.

    "Before" and "after" are times too: (0,) and (1,).

    Args:
        header: The header.
        order: How "02/03/2026" is read; a number over 12 is the day in any order.

    >>> period("Jul 2025"), period("2026-01-31"), period("Q3 2025"), period("Python")
    ((2025, 7), (2026, 1, 31), (2025, 3), ())
    >>> period("28.02.2026"), period("02/03/2026"), period("02/03/2026", "month first")
    ((2026, 2, 28), (2026, 3, 2), (2026, 2, 3))
    """
    text = header_text(header)
    text = _without_course(text)
    if text in _BEFORE | _AFTER:
        return (int(text in _AFTER),)
    if counted := _COUNTED.fullmatch(text):
        return (int(counted[1]),)
    if numbers := _numbers(text):
        first, second, year, orders = numbers
        return (year, second, first) if (order if order in orders else orders[0]) == "day first" else (
            year, first, second)  # fmt: skip
    found = _YEAR.search(text)
    if not found:
        return ()
    year = int(found[0][-2:]) + 2000 if found[0].startswith("'") else int(found[0])
    rest = text[: found.start()] + " " + text[found.end() :]
    month = [at for at, words in enumerate(MONTHS, 1) if re.search(rf"\b(?:{words})", rest)]
    parts = [int(next(filter(None, one))) for one in _PART.findall(rest)]
    return (year, *month, *parts)


def _without_course(text: str) -> str:
    """Give "before" for "before training", "nachher" for "nach der Schulung"; another text as it is."""
    bare = _COURSE.sub("", text)
    return {"vor": "vorher", "nach": "nachher"}.get(bare, bare) if bare != text else text


def date_orders(headers: Sequence[str]) -> tuple[DateOrder, ...]:
    """List the orders in which the dates of headers can be read, the likelier first: two where nothing settles it.

    Dates with stops have the day first. Where one of the two numbers is the same in all, it is likely the day.

    >>> date_orders(["28/02/2026", "01/03/2026"]), date_orders(["1/1/2026", "4/1/2026"])
    (('day first',), ('month first', 'day first'))
    """
    found = [numbers for header in headers if (numbers := _numbers(header_text(header)))]
    settled = [orders[0] for *_, orders in found if len(orders) == 1]
    if settled or not found:
        return (settled[0],) if settled else ("day first",)
    same_second = len({second for _, second, *_ in found}) == 1 < len({first for first, *_ in found})
    return ("month first", "day first") if same_second else ("day first", "month first")


def _numbers(text: str) -> tuple[int, int, int, tuple[DateOrder, ...]] | None:
    """Give the two numbers before a year, the year, and the orders in which they are a date; None when they are none.

    A year of two digits counts where nothing else stands in the header.
    """
    found = _SHORT.fullmatch(text) or _NUMBERS.search(text)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += 2000 if year < 100 else 0
    day_first, month_first = 1 <= second <= 12 and 1 <= first <= 31, 1 <= first <= 12 and 1 <= second <= 31
    if day_first and (not month_first or found[2] == "." or first == second):
        return first, second, year, ("day first",) if first != second else ("day first", "month first")
    if not month_first:
        return None
    return first, second, year, ("day first", "month first") if day_first else ("month first",)
