"""What stands in a cell that may hold a level: a number, a number with words, words, signs, a sentence, or nothing."""

import re
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Final, Literal

from core.spreadsheets.wild.levels.level_marks import EMPTY, FILLED, CellColour, counted, mark
from core.spreadsheets.wild.levels.level_words import NOT_RATED, is_level_word, level_key
from core.workbook.cells import plain_text

WrittenKind = Literal["blank", "not rated", "number", "signs", "mark", "words", "sentence", "date", "amount"]

_NUMBER: Final = r"(\d{1,9}(?:[.,]\d{1,9})?)"
_LEVEL_WORD: Final = (
    r"(?:level|lvl|lv|l|rating|score|stufe|niveau|niv|nivel|grad|grade|stage|step|tier|livello|poziom|niva|수준|레벨|단계|"
    r"レベル|ランク|段階|等级|等級|级别)"
)
_OF: Final = r"(?:/|of|out of|von|sur|de|su|van|中|点/)"
_PURE: Final = re.compile(r"[(\[]?([+-]?\d{1,9}(?:[.,]\d{1,9})?)[)\]]?")
_THOUSANDS: Final = re.compile(r"[(\[]?[1-9]\d{0,2}(?:,\d{3})+[)\]]?")
_PERCENT: Final = re.compile(rf"{_NUMBER} ?%(.*)")
_FRACTION: Final = re.compile(rf"{_NUMBER} ?{_OF} ?([1-9]\d{{0,3}})(?:点)?\b(.*)")
_NAMED: Final = re.compile(rf"{_LEVEL_WORD}[ .:#-]{{0,2}}{_NUMBER}(?![\d.,]*\d)(.*)")
_LEADING: Final = re.compile(rf"[(\[]?{_NUMBER}[)\]]?(?: ?[-:=.)|] ?| )(\D.*)", re.DOTALL)
_SEPARATED: Final = re.compile(r"[(\[]?[\d.,]+[)\]]? ?[-:=.)|(\[]")
_TRAILING: Final = re.compile(rf"(.+?) ?(?:[(\[] ?{_NUMBER} ?[)\]]|[-:=] ?{_NUMBER})")
_SUFFIXED: Final = re.compile(
    rf"{_NUMBER} ?(?:级|級|点|分|段|stars?|sterne?|etoiles?|estrellas?|points?|pts?|punkte?|puntos?)"
)
_GRADE: Final = re.compile("[一二三四五六七八九十][级級段]")
_UNIT: Final = re.compile(
    r"(years?|yrs?|y|months?|mos?|weeks?|days?|hours?|hrs?|h|d|minutes?|min|projects?|times?|people|persons?|courses?|k|jahre?n?|"
    r"monate?|wochen?|tage?|stunden?|std|projekte?|mal|ans?|annees?|mois|semaines?|jours?|heures?|projets?|fois|anos?|mes(es)?|"
    r"jaar|jaren|maand(en)?|dagen|uur|uren|anni|anno|mese|giorni|ore|lata?|rok|godzin|dni|ar|manader|maneder|timmar|timer|"
    r"semanas?|dias?|horas?|proyectos?|veces|eur|usd|gbp|chf|dollars?|euros?|€|\$|£|¥)\b\.?"
    r"|(年|个月|個月|ヶ月|か月|カ月|月|日|天|週|周|時間|小时|小時|時|년|개월|시간|회|건|回|次|件|名|人|円|元)"
)
_AMOUNT: Final = re.compile(rf"[€$£¥]|(?:[+<>~]|ca\.?|about)? ?{_NUMBER}\+? ?(?={_UNIT.pattern})")
_TEXT_DATE: Final = re.compile(r"\d{4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?|\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})")
_SHORTCODES: Final = {
    ":star:": "⭐", ":star2:": "⭐", ":white_check_mark:": "✅", ":heavy_check_mark:": "✔", ":x:": "❌",
    ":black_circle:": "●", ":white_circle:": "○", ":red_circle:": "🔴", ":green_circle:": "🟢", ":yellow_circle:": "🟡",
}  # fmt: skip
"""Signs as they are typed where texts are marked up."""

_SHORTCODE: Final = re.compile("|".join(_SHORTCODES))
_BAR: Final = re.compile(rf"[{FILLED}{EMPTY}▒▓]{{3,}}")
_DIGITS: Final = {
    **{sign: str(value) for value, sign in enumerate("❶❷❸❹❺❻❼❽❾❿", 1)},
    **{sign: str(value) for value, sign in enumerate("➀➁➂➃➄➅➆➇➈➉", 1)},
    **{sign: str(value) for value, sign in enumerate("➊➋➌➍➎➏➐➑➒➓", 1)},
    "½": ".5",
    "🔟": "10",
    "⓿": "0",
    "\u20e3": "",
}
_ENDLESS: Final = 1e12
_LONGEST_WORDS, _LONGEST_TEXT, _LONGEST_IDEOGRAPHS = 5, 45, 16


@dataclass(frozen=True, slots=True)
class Written:
    """What a cell holds, before it is known which scale it follows.

    Attributes:
        text: The cell as a person sees it.
        kind: What it holds.
        number: The value of a number, or the count of signs that are filled.
        of: What the cell itself says the number is out of ("4/5" is 5, "80 %" is 100); None when it says nothing.
        words: What stands beside the number; the text itself when there is none.
        sign: The sign that is counted, or the mark.
    """

    text: str
    kind: WrittenKind
    number: float | None = None
    of: float | None = None
    words: str = ""
    sign: str = ""

    @property
    def key(self) -> str:
        """Give what it has in common with other spellings of the same."""
        return level_key(self.text)


def written(cell: object) -> Written:
    """Say what a cell holds: the value as calamine gives it."""
    if cell is None or cell != cell:  # noqa: PLR0124 - only a missing number differs from itself
        return Written("", "blank")
    if isinstance(cell, bool):
        return Written(plain_text(cell), "mark", sign="yes" if cell else "no")
    if isinstance(cell, int | float) and abs(cell) >= _ENDLESS:
        return Written(plain_text(cell), "amount")
    if isinstance(cell, int | float):
        return Written(plain_text(_rounded(cell)), "number", number=_rounded(cell))
    if isinstance(cell, date | time | timedelta):
        return Written(plain_text(cell), "date")
    return _coloured(cell) if isinstance(cell, CellColour) else _written_text(plain_text(cell).strip())


def _coloured(cell: CellColour) -> Written:
    return Written(cell, "mark", words=cell, sign=cell)


def _rounded(number: float) -> float:
    """Take off what binary fractions add, so that 0.1 + 0.2 is 0.3."""
    return round(float(number), 9)


@lru_cache(maxsize=16_384)
def _written_text(text: str) -> Written:
    typed = _SHORTCODE.sub(lambda found: _SHORTCODES[found[0]], text) if ":" in text else text
    return replace(_written_in_signs(typed), text=text)


def _written_in_signs(text: str) -> Written:
    key = level_key("".join(_DIGITS.get(sign, sign) for sign in text))
    if _GRADE.fullmatch(key):
        key = f"{'一二三四五六七八九十'.index(key[0]) + 1}{key[1]}"
    if not key or not text:
        return Written("", "blank")
    if key in NOT_RATED:
        return Written(text, "not rated", words=text)
    if found := mark(text):
        signs = counted(text)
        return Written(text, "mark", signs.count if signs else None, words=text, sign=found)
    if signs := counted(text):
        alone = signs.of == 1 and signs.sign in "*+#|"
        return Written(text, "mark" if alone else "signs", signs.count, _of(signs.count, signs.of), text, signs.sign)
    if _TEXT_DATE.fullmatch(key):
        return Written(text, "date", words=text)
    number = _beside_bar(text) or _with_number(text, key)
    return number or Written(text, "sentence" if _is_sentence(text) else "words", words=text)


def _beside_bar(text: str) -> Written | None:
    """Read the number beside a bar of signs: "███████░░░ 7/10"; None when there is no such bar."""
    bar = _BAR.search(text)
    beside = f"{text[: bar.start()]} {text[bar.end() :]}".strip(" ()[]") if bar else ""
    number = _with_number(text, level_key(beside)) if beside else None
    return number if number and not number.words else None


def _of(count: float, of: int) -> float | None:
    return float(of) if of > count else None


def _with_number(text: str, key: str) -> Written | None:
    """Read a number with what stands beside it; None when there is none, or when it measures something else."""
    if _THOUSANDS.fullmatch(key):
        return Written(text, "number", float(key.strip("()[]").replace(",", "")))
    if found := _PURE.fullmatch(key):
        return Written(text, "number", _value(found[1]))
    if key.count("%") > 1:
        return Written(text, "amount", words=text)
    if found := _PERCENT.fullmatch(key):
        return Written(text, "number", _value(found[1]), 100, _words(text, found[2]))
    if found := _FRACTION.fullmatch(key):
        return Written(text, "number", _value(found[1]), float(found[2]), _words(text, found[3]))
    return _with_words(text, key)


def _with_words(text: str, key: str) -> Written | None:
    """Read a number that words stand beside; a unit makes it an amount ("3 years")."""
    if (found := _NAMED.fullmatch(key)) or (found := _SUFFIXED.fullmatch(key)):
        return Written(text, "number", _value(found[1]), words=_words(text, (*found.groups(), "")[1]))
    if _AMOUNT.match(key):
        return Written(text, "amount", words=text)
    if (found := _LEADING.fullmatch(key)) and (_SEPARATED.match(key) or _is_meaning(found[2])):
        return Written(text, "number", _value(found[1]), words=_words(text, found[2]))
    if (found := _TRAILING.fullmatch(key)) and _is_meaning(found[1]):
        return Written(text, "number", _value(found[2] or found[3]), words=_words(text, found[1]))
    return None


def _value(digits: str) -> float:
    return float(digits.replace(",", "."))


def _is_meaning(words: str) -> bool:
    return is_level_word(words) or is_level_word(re.split(r" ?[(,;:]", words)[0])


def _words(text: str, key: str) -> str:
    """Give the words of the cell as written, where the key holds only their lower case."""
    bare = key.strip(" -:=.)(|,")
    at = text.casefold().find(bare)
    return text[at : at + len(bare)] if at >= 0 else bare


def _is_sentence(text: str) -> bool:
    if is_level_word(text):
        return False
    ideographs = sum(sign > "\u2e7f" for sign in text)
    return len(text.split()) > _LONGEST_WORDS or len(text) > _LONGEST_TEXT or ideographs > _LONGEST_IDEOGRAPHS
