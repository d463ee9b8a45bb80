"""What a header says about the numbers below it: that they are levels, in which range, or that they are none."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

from core.spreadsheets.wild.layout.header_words import meaning_of, patterns
from core.spreadsheets.wild.levels.level_words import level_key

_CJK: Final = "\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
"""Signs of Japanese, Chinese and Korean, which stand beside numbers without a blank."""
_LONGEST: Final = 1_000
"""In so many signs of a text a range is looked for."""
_NUMBERS: Final = rf"(?<![^\W{_CJK}])(?<![.,/第-])(\d{{1,3}}) ?%? ?"
_RANGE: Final = re.compile(
    _NUMBERS + r"(?:-|~|〜|\.\.\.?|to|through|bis|a|al|hasta|jusqu'a|から|至|到|→|and|und|et|y|"
    r"tot(?: en met)?|t/m|do|az|az do|till|til|ate|ad|до|по|부터|에서) ?(\d{1,3})"
    rf"(?![^\W{_CJK}]|[/-]|[.,]\d| ?[月日年人名回件週周班組组期号時时歳岁個个円元章课課節节页頁천월일년명개회])"
)
_FROM_TO: Final = re.compile(r"(?<![\w.,/-])(\d{1,3})(?:'?[dt][ae]n|-?tol) (\d{1,3})(?:'?y?[ae]|-?ig)\b")
"""The same in Turkish and Hungarian, which say it in endings: "1'den 10'a"."""
_OUT_OF: Final = re.compile(
    r"(?:(?<!\d)/|out of|\bof|\bvon|\bsur|\bsobre|\bsu|\bmax(?:imum|\.)?:?|满分|滿分|満分|満点) ?(\d{1,3})(?![\w/-])"
    r"|(\d{1,3}) ?(?:点満点|分制|分满分|分滿分|점 ?만점|uzerinden)"
)
_COUNTED_THINGS: Final = re.compile(
    r"\b(phases?|sprints?|versions?|quarters?|modul(es?)?|teams?|groups?|gruppen?|chapters?|units?|parts?|weeks?|kw|"
    r"hoofdstuk|kapitola|rozdzial|kapitel|lektion|lesson|lekcja|lekce|rok|etap|урок|глава) ?$"
)
_STEPS: Final = re.compile(r"(\d{1,2}) ?(?:段階|级制|級制|-?point|-?punkte?|-?stufig|-?level|-?niveaux|-?niveles)")
_PERCENT: Final = re.compile(r"%|\bpercent|\bprozent|pourcent|porcentaje")

_MEASURES: Final = {"years", "hours", "days", "weeks", "months", "money", "dates"}
"""What a range beside it does not make a level: "Experience in years (0-10)"."""


@cache
def _level() -> re.Pattern[str]:
    """What says that numbers are levels; words stand alone, signs anywhere."""
    said = patterns("levels")
    return re.compile(rf"\b(skill ?)?({'|'.join(said['words'])})\b|{'|'.join(said['signs'])}")


@cache
def _reasons() -> Sequence[tuple[str, re.Pattern[str]]]:
    """What numbers are that are no levels, with what says so."""
    return tuple((reason, re.compile("|".join(said))) for reason, said in patterns("no_levels").items())


def is_measure(header: str) -> bool:
    """Tell whether a header names another kind of number, which no legend beside the table makes a level."""
    return header_reason(header) in _MEASURES | {"ranks", "numbering"}


def says_level(header: str) -> bool:
    """Tell whether a header says that what stands below are levels: "Skill level", "Ist", "評価"."""
    return meaning_of(header) == "level" or bool(_level().search(_key(header)) or range_in(header))


def header_reason(header: str) -> str:
    """Say what the numbers below a header are when they are no levels: "years"; "" when it says no such thing.

    A header that speaks of levels is believed, unless it begins with another unit or has one in brackets.

    >>> header_reason("Years of experience"), header_reason("Rating this year"), header_reason("経験年数")
    ('years', '', 'years')
    """
    key = _key(header)
    for reason, pattern in _reasons():
        if found := pattern.search(key):
            leads = found.start() == 0 or key[: found.start()].endswith(("(", "[", " in "))
            believed = range_in(header) and reason not in _MEASURES
            return "" if believed or (_level().search(key) and not leads) else reason
    return ""


def range_in(header: str) -> tuple[int, int] | None:
    """Give the range of a scale that a header names, lowest and highest; None when it names none.

    >>> range_in("Level (1-10)"), range_in("Skill level 0 to 4"), range_in("Score /10"), range_in("Sprint 1-3")
    ((1, 10), (0, 4), (0, 10), None)
    """
    key = _key(header[:_LONGEST])
    for ends in (*_RANGE.finditer(key), *_FROM_TO.finditer(key)):
        low, high = sorted((int(ends[1]), int(ends[2])))
        if low in {0, 1} and low + 2 <= high <= 100 and not _COUNTED_THINGS.search(key[: ends.start()]):
            return low, high
    if found := _OUT_OF.search(key):
        high = int(found[1] or found[2])
        return (0, high) if 3 <= high <= 100 else None
    if (found := _STEPS.search(key)) and 3 <= int(found[1]) <= 10:
        return 1, int(found[1])
    return (0, 100) if _PERCENT.search(key) and _level().search(key) else None


def _key(header: str) -> str:
    return level_key(unicodedata.normalize("NFKC", header).replace("_", " "))
