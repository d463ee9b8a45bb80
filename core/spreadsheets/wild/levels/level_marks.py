"""Symbols by which people write levels: counted ones (stars), balls that fill up, and marks such as x, o and ticks."""

import re
from dataclasses import dataclass
from typing import Final

from core.spreadsheets.wild.levels.level_words import level_key

FILLED: Final = "★⭐🌟✪✭✮⚫●⬤⬛■▮▰█♥❤🟢🔵🟦🟩✦◆"
EMPTY: Final = "☆✩⚪○◯⬜□▯▱░♡🤍✧◇"
MARKABLE: Final = "*+xX✓✔✅#|o"
"""Signs that count only when they are repeated; one alone is a mark."""

HARVEY: Final = {"○": 0, "◯": 0, "◔": 1, "◑": 2, "◐": 2, "◒": 2, "◓": 2, "◕": 3, "●": 4, "⬤": 4}
"""Quarters of a ball that are filled."""

MOONS: Final = {"🌑": 0, "🌒": 1, "🌓": 2, "🌔": 3, "🌕": 4}

GRADED: Final[dict[str, float]] = {"◎": 4.0, "○": 3.0, "△": 2.0, "×": 0.0}
"""The marks of Japanese skill maps: can teach it, can do it alone, with guidance, cannot yet."""

LIGHTS: Final[dict[str, float]] = {"🔴": 0.0, "🟡": 2.0, "🟢": 3.0}
"""Traffic lights, as they are proposed."""

_SAME: Final = {
    **dict.fromkeys("✓✔☑✅🗸√", "✓"),
    **dict.fromkeys("✗✘☒❌✖✕❎", "✗"),
    **dict.fromkeys("○◯〇⭕⚪", "○"),
    **dict.fromkeys("●⬤⚫•", "●"),
    **dict.fromkeys("△▲", "△"),
    **dict.fromkeys("◎⦿🔘", "◎"),
    "x": "x",
    "o": "o",
    "×": "×",
    "y": "yes",
    "n": "no",
    **dict.fromkeys(
        ("yes", "ja", "oui", "si", "true", "はい", "有", "あり", "是", "对", "對", "wahr", "vrai", "verdadero"), "yes"
    ),
    **dict.fromkeys(("no", "nein", "non", "false", "いいえ", "否", "falsch", "faux", "falso"), "no"),
    **dict.fromkeys("🔴🟥", "🔴"),
    **dict.fromkeys("🟡🟨🟠🟧", "🟡"),
    **dict.fromkeys("🟢🟩", "🟢"),
}

_IN_BRACKETS: Final = {"x", "✓", "o", "●", "yes"}
"""Marks that mean less of the same in brackets: "(x)"."""

_MOST_SIGNS: Final = 100
_COUNTED: Final = re.compile(rf"([{FILLED}]*)([{EMPTY}]*)|([{re.escape(MARKABLE)}])\3*")
_HALF: Final = re.compile(r"[½⯨⯪]$")


class CellColour(str):
    """The name of the colour of a cell that is filled and holds nothing else; it stands in the place of a value."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """Signs that are counted: how many are filled (halves count), how many there are, and which sign it is."""

    count: float
    of: int
    sign: str


def mark(text: str) -> str:
    """Give the mark that a cell holds, the same for all its looks ("✔" and "✅" are "✓"); "" when it holds none.

    >>> mark("X"), mark("✔️"), mark("Ja"), mark("Java"), mark("(X)")
    ('x', '✓', 'yes', '', '(x)')
    """
    bare = text.strip().replace("\ufe0f", "")
    if bare[:1] + bare[-1:] == "()" and (inner := _SAME.get(level_key(bare[1:-1]))) in _IN_BRACKETS:
        return f"({inner})"
    found = _SAME.get(bare) or _SAME.get(level_key(bare))
    if found is None and (bare in HARVEY or bare in MOONS):
        found = bare
    return found or ""


def counted(text: str) -> Counted | None:
    """Count the signs of a cell that holds nothing else, 100 at most; None when it holds other things.

    >>> counted("★★★☆☆")
    Counted(count=3, of=5, sign='★')
    """
    bare = "".join(text.replace("\ufe0f", "").split())
    half = 0.5 if _HALF.search(bare) else 0
    bare = _HALF.sub("", bare)
    found = _COUNTED.fullmatch(bare) if len(bare) <= _MOST_SIGNS else None
    if not bare or not found:
        return None
    filled = found[1] or (bare if found[3] else "")
    if filled and not found[3] and len(set(filled)) > 1:
        return None
    return Counted(len(filled) + half, len(bare) + bool(half), bare[0].lower())


def sign_of(text: str) -> str:
    """Give the mark or the counted sign of a legend's key, by which cells find it; the text itself for others."""
    signs = counted(text)
    return mark(text) or (signs.sign if signs else text)


def kind_of_sign(sign: str) -> str:
    """Give what a counted sign counts with: typed signs ("+", "x", "o") each by itself, filled and empty ones together.

    >>> kind_of_sign("+"), kind_of_sign("X"), kind_of_sign("⭐") == kind_of_sign("☆")
    ('+', 'x', True)
    """
    return mark(sign) or sign.lower() if sign in MARKABLE else "★"
