"""The pairs of a legend of plus and minus signs: "- not trained / o trained / + alone / ++ can teach"."""

import re
from collections.abc import Mapping
from typing import Final

from core.spreadsheets.wild.levels.level_words import level_key

PLUS_MINUS: Final[Mapping[str, frozenset[str]]] = {
    "--": frozenset({"--"}),
    "-": frozenset({"-"}),
    "0": frozenset({"0", "o", "+-", "+/-", "±", "-/+", "-+", "(+)"}),
    "+": frozenset({"+"}),
    "++": frozenset({"++"}),
    "+++": frozenset({"+++"}),
}
"""The signs of such a scale, the lowest first, with how each is written."""

_SIGN: Final = r"\+ ?/ ?-|- ?/ ?\+|\+-|-\+|±|\(\+\)|\+{1,3}|[-–−]{1,2}|[oO0](?![^\W_])"
_PIECE: Final = re.compile(rf"\s*({_SIGN})\s*(?:[=:：→)]+|\s[-–]\s|\s)\s*([^\W\d_].*)", re.DOTALL)
_CUT: Final = re.compile(rf"(?:\s*(?:[,;|\n]|(?<![+-])/)\s*|\s+)(?=(?:{_SIGN})\s*(?:[=:：→]|\s[-–]\s|\s))")
_HARD: Final = re.compile(rf"\s*(?:[,;|\n]|(?<![+-])/)\s*(?=(?:{_SIGN})(?:\s|[=:：→]))")
_TITLE: Final = re.compile(r"[^\W\d_][^:=]{1,30}:\s*")
_FEWEST: Final = 3
_LONGEST: Final = 500
"""Longest text, in characters, that is looked into; beyond, it is prose."""


def place_of(text: str) -> str | None:
    """Give the sign of `PLUS_MINUS` that a text is written for; None for other texts.

    >>> place_of("–"), place_of("+/-"), place_of("O"), place_of("x")
    ('-', '0', '0', None)
    """
    key = level_key(text).replace(" ", "")
    return next((sign for sign, ways in PLUS_MINUS.items() if key in ways), None)


def plus_minus_pairs(text: str) -> list[tuple[str, str]]:
    """Give the pairs of a text that explains three or more of the signs, a plus among them; [] for other texts.

    Commas, slashes or new lines part them; single blanks do where each pair has an equals sign or a colon.

    >>> plus_minus_pairs("- none / o some / + good")
    [('-', 'none'), ('o', 'some'), ('+', 'good')]
    >>> plus_minus_pairs("- bring boots - bring gloves")
    []
    """
    if "+" not in text or len(text) > _LONGEST:
        return []
    bare = _TITLE.sub("", text, count=1) if _TITLE.match(text) else text
    for cut in (_HARD, _CUT):
        found = [_PIECE.fullmatch(piece) for piece in cut.split(bare.strip())]
        pairs = [(one[1].replace(" ", ""), one[2].strip(" \t\n,;|/")) for one in found if one]
        places = [place_of(sign) for sign, _ in pairs]
        whole = len(pairs) == len(found) >= _FEWEST and len(set(places)) == len(places)
        if whole and any(place and "+" in place for place in places):
            return pairs
    return []
