"""Signs in cells of levels by which people mark what they want to get better at: an arrow, or what a legend says."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from core.spreadsheets.wild.layout.header_words import says_wish
from core.spreadsheets.wild.levels.level_words import level_key, meaning_level

_ARROW: Final = re.compile(r"(.+?)\s*[↑⬆▲↗⇧]+\ufe0f?")
_WANTS: Final = (
    r"would (like|love)|wants?|wish(es)?|hopes?|keen|eager|plans?|mochte|will|wunscht|souhaite|voudrait|veut|aimerait|"
    r"quiere|desea|vuole|vorrebbe|desidera|quer|deseja|gostaria|wil|zou graag|chce|vill|vil|ønsker"
)
_GROWS: Final = (
    r"develop\w*|learn\w*|improv\w*|grow\w*|training|trained|practi[cs]e|get better|deepen|"
    r"(weiter|aus)?(lernen|bilden|bauen)|(weiter)?entwickeln|verbessern|vertiefen|apprendre|progresser|developper|"
    r"ameliorer|se former|"
    r"aprender|mejorar|desarrollar|crecer|formarse|imparare|migliorare|crescere|sviluppare|melhorar|desenvolver|crescer|leren|groeien|"
    r"ontwikkelen|verbeteren|uczyc|rozwija\w*|lara|utveckla\w*|lære|utvikle"
)
_WISH: Final = re.compile(rf"\b({_WANTS})\b.*\b({_GROWS})\b")
"""A verb of wanting before one of growing."""
_NOT: Final = re.compile(r"\b(not|no|never|nicht|kein\w*|pas|non|nao|niet|geen|nie|inte|ikke)\b|n't")
_LONGEST: Final = 2
"""Letters of a sign that can stand beside a level."""


def wish_signs(legend: Mapping[str, str]) -> frozenset[str]:
    """Give the signs that a legend explains as a wish to grow and as no level, by their keys.

    >>> sorted(wish_signs({"0": "none", "X": "wants to learn", "t": "can train others"}))
    ['x']
    """
    signs = {level_key(sign): meaning for sign, meaning in legend.items()}
    return frozenset(
        sign
        for sign, meaning in signs.items()
        if _is_sign(sign) and _wishes(meaning) and meaning_level(meaning) is None
    )


def _wishes(meaning: str) -> bool:
    key = level_key(meaning)
    return says_wish(meaning) or (_WISH.search(key) is not None and _NOT.search(key) is None)


def _is_sign(key: str) -> bool:
    return 0 < len(key) <= _LONGEST and not any(letter.isdigit() for letter in key)


def is_wish(value: object, signs: Collection[str]) -> bool:
    """Tell whether a cell holds nothing but a sign for a wish."""
    return isinstance(value, str) and level_key(value) in signs


def unmarked(value: object, signs: Collection[str] = ()) -> object:
    """Give a cell without the arrow, or the sign of a legend, behind its level; "" for a sign alone.

    >>> unmarked("3 ↑"), unmarked("2x", {"x"}), unmarked("good x", {"x"}), unmarked("Max", {"x"}), unmarked("x", {"x"})
    ('3', '2', 'good', 'Max', '')
    """
    if not isinstance(value, str):
        return value
    if found := _ARROW.fullmatch(value):
        return found[1]
    if is_wish(value, signs):
        return ""
    key = value.rstrip()
    for sign in signs:
        if key[-len(sign) :].casefold() == sign and _ends_before(rest := key[: -len(sign)]):
            return rest.strip(" (/,;")
    return value


def _ends_before(rest: str) -> bool:
    """Tell whether a level ends before its sign: in a number, or with a blank behind it."""
    return bool(rest.strip()) and not rest[-1].isalpha()
