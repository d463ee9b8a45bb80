"""Tells rosters and lists of attendance, who works or comes on which day, from tables of levels."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import cells, look_of
from core.spreadsheets.wild.layout.header_words import meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_words import is_level_word, level_key, meaning_level
from core.spreadsheets.wild.levels.written_levels import written

ROSTER: Final = "a duty roster: who works when, no skills and no levels"
ATTENDANCE: Final = "a list of attendance: who was there on which day, no skills and no levels"
BY_DAY: Final = "numbers of people by day: its columns are dates, and no skill is named"

_SAYS_ROSTER: Final = re.compile(
    r"dienst(plan|einteilung)|schicht(plan|einteilung)|einsatzplan|urlaubsplan|\b(rota|roster)\b|shift (plan|schedule)|"
    r"\b(duty|staff|on-?call) plan|tableau de (service|garde)|planning (des |de )?(équipe|garde|poste|service)|"
    r"cuadrante|turnos|turni|dienstrooster|grafik (pracy|dyżurów)|勤務表|シフト表|排班|值班表|근무표",
    re.IGNORECASE,
)
_SAYS_ATTENDANCE: Final = re.compile(
    r"anwesenheit|teilnehmerliste|\battendance\b|sign-?in sheet|(feuille|liste) de présence|émargement|asistencia|"
    r"lista de presen|presenze|presentielijst|aanwezigheid|lista obecności|frekwencja|närvaro|fremmøte|"
    r"出席|出勤|点名|签到|出欠|출석",
    re.IGNORECASE,
)
_SKILL: Final = re.compile(
    r"skill|kompeten|competen|compéten|fähigkeit|qualifi|matri[xz]|pol[iy]val|habilid|スキル|技能", re.IGNORECASE
)
_DAY: Final = re.compile(
    r"(?:[^\W\d]{2,4}\.?,? )?(?:\d{1,2}[./-]\d{1,2}[.]?(?:[./-]?(?:\d{4}|\d{2}))?|\d{4}-\d{2}-\d{2})(?: 00:00:00)?"
)
_DUTY: Final = re.compile(
    r"[FSNTZELDMAPUKXVRHC][0-9]?|frei|off|free|url(aub)?|al|kr(ank)?|[xX✓✔✗✘·/-]|repos|libre", re.IGNORECASE
)
_FEWEST_DAYS: Final = 3
_FEWEST_NUMBERED: Final = 5
_FEWEST_DUTIES: Final = 3
_MOST_LEVELS: Final = 12
"""Running numbers, from which on these are days without a title that says so: no scale has so many levels."""
_LOOKED_AT: Final = 6
"""Rows in which the days are looked for: titles can stand above them."""


def roster_reason(table: RawTable, title: str, legend: Mapping[str, str]) -> str:
    """Say that a table is a roster or a list of attendance; "" when it is none.

    Args:
        table: The table.
        title: What stands above it.
        legend: What its signs mean, as far as it is said.
    """
    rows = [cells(table.sheet, table.area, row) for row in (*table.titles, *table.header_rows, *table.rows)]
    at = next((at for at, row in enumerate(rows[:_LOOKED_AT]) if _days(row) or _numbered(row)), None)
    if at is None:
        return ""
    said = " ".join((title, *(words(value) for row in rows[:at] for value in row if value != "")))
    marks = [value for row in rows[at + 1 :] for value in row[1:] if value != ""]
    label = meaning_of(words(rows[at][0]))
    if label in {"skill", "category"} or not marks:
        return ""
    if by_number := _by_numbers(label, said, rows[: at + 1], rows[at + 1 :]):
        return by_number
    if _SKILL.search(said) or _rate(marks, legend):
        return ""
    titled = ATTENDANCE if _SAYS_ATTENDANCE.search(said) else ROSTER if _SAYS_ROSTER.search(said) else ""
    return titled or (_by_duties(rows[at], marks) if label == "person" else "")


def _by_numbers(label: str, said: str, heads: Sequence[Sequence[object]], below: Sequence[Sequence[object]]) -> str:
    """Say by numbers under days, beside people, that these are no levels of any skill that is named.

    Args:
        label: What the header of the names says.
        said: What stands above.
        heads: The rows down to that of the days; where one above names something over most days, those are its dates.
        below: The rows of people.
    """
    *above, head = heads
    dated = [place for place, value in enumerate(head) if place and _is_day(value)]
    if any(2 * len({words(row[place]) for place in dated if row[place] != ""}) > len(dated) for row in above):
        return ""
    marks = [row[place] for row in below for place in dated if row[place] != ""]
    numbers = [value for value in marks if look_of(value) == "number"]
    attended = bool(_SAYS_ATTENDANCE.search(said))
    if not _days(head) or 2 * len(numbers) <= len(marks) or not (label == "person" or attended):
        return ""
    return ATTENDANCE if attended or {words(value) for value in numbers} <= {"0", "1"} else BY_DAY


def _by_duties(head: Sequence[object], marks: Sequence[object]) -> str:
    """Say by its days and marks that a table without a title is a roster or a list of attendance."""
    texts = {words(value).upper() for value in marks}
    if not all(map(_DUTY.fullmatch, texts)):
        return ""
    if sum(text.isalpha() for text in texts) >= _FEWEST_DUTIES and _numbered(head) >= _MOST_LEVELS:
        return ROSTER
    return ATTENDANCE if _days(head) else ""


def _rate(marks: Sequence[object], legend: Mapping[str, str]) -> bool:
    """Tell whether cells are levels: numbers, words or symbols for them, or letters of which a legend says so."""
    told = {key for key, meaning in legend.items() if meaning_level(meaning) is not None}
    return any(
        look_of(value) == "number" or is_level_word(words(value)) or written(value).kind == "signs" for value in marks
    ) or any(level_key(words(value)) in told for value in marks)


def _days(row: Sequence[object]) -> int:
    """Count the days that a row of headers names; 0 when it names others than days and sums, or too few."""
    filled = [value for value in row[1:] if value != "" and meaning_of(words(value)) not in {"total", "average"}]
    days = sum(map(_is_day, filled))
    return days if days >= _FEWEST_DAYS and days * 5 >= len(filled) * 4 else 0


def _is_day(value: object) -> bool:
    return look_of(value) == "date" or bool(_DAY.fullmatch(words(value)))


def _numbered(row: Sequence[object]) -> int:
    """Count the days that a row of headers numbers, from 1 on; 0 when it does not, or too few."""
    numbers = [words(value) for value in row[1:] if value != "" and look_of(value) == "number"]
    running = numbers == [str(number) for number in range(1, len(numbers) + 1)]
    return len(numbers) if running and len(numbers) >= _FEWEST_NUMBERED and words(row[0]) else 0
