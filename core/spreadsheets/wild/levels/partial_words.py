"""Words that say "partly", and yes and no in further languages, which count beside each other only."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.levels.level_words import level_key
from core.spreadsheets.wild.levels.written_levels import Written

PARTLY: Final = "partly"
"""The mark of cells that say so."""

_PARTLY: Final = frozenset(
    map(
        level_key,
        [
            "partly",
            "partially",
            "partial",
            "in part",
            "somewhat",
            "sort of",
            "kind of",
            "half",
            "a bit",
            "a little",
            "with help",
            "to some extent",
            "teilweise",
            "zum teil",
            "teils",
            "bedingt",
            "teils teils",
            "en partie",
            "partiellement",
            "partiel",
            "partielle",
            "parcial",
            "parcialmente",
            "en parte",
            "em parte",
            "in parte",
            "parzialmente",
            "parziale",
            "un po'",
            "gedeeltelijk",
            "deels",
            "częściowo",
            "częściowa",
            "delvis",
            "till viss del",
            "til dels",
            "castecne",
            "zčásti",
            "částečně",
            "частично",
            "отчасти",
            "kısmen",
            "一部",
            "部分",
            "部分的",
            "部分会",
            "부분",
            "부분적",
            "일부",
            "약간",
        ],
    )
)

_YES_NO: Final = tuple(
    (frozenset(map(level_key, yes.split("|"))), frozenset(map(level_key, no.split("|"))))
    for yes, no in (
        ("yes|y", "no|n"), ("ja|j", "nein|nee|nej|nei|n"), ("oui|o", "non|n"), ("si|sí|sì|s", "no|n"),
        ("sim|s", "não|n"), ("tak|t", "nie|n"), ("ano|a", "ne|n"), ("да|д", "нет|н"), ("evet|e", "hayır|h"),
        ("はい", "いいえ"), ("是|会|可以", "否|不会|不可以"), ("네|예", "아니오|아니요|아니"),
    )
)  # fmt: skip
"""Yes and no of one language each: "nie" is no beside "tak" and never elsewhere, "o" is yes beside "non"."""


_MOST: Final = 0.8


def yes_no_partly(cells: Sequence[Written], explained: Collection[str] = ()) -> Sequence[Written]:
    """Give cells that say yes, no and partly in one language as marks; all others as they are.

    They fill nearly all cells. Words for "partly" count where a yes or no stands beside them; first letters ("n") alone
    are no answers of a language unless both of them, and "partly", are there.

    Args:
        cells: All cells that are not blank.
        explained: The keys of a legend; where it explains a word for "partly", the cells stay as they are.
    """
    if _PARTLY & set(explained):
        return cells
    keys = [cell.key for cell in cells if cell.kind != "not rated"]
    answers, partly = set(keys) - _PARTLY, bool(_PARTLY & set(keys))
    for yes, no in _YES_NO:
        both = bool(answers & yes and answers & no)
        whole = any(len(key) > 1 or not key.isascii() for key in answers & (yes | no))
        most = sum(key in yes | no | _PARTLY for key in keys) >= _MOST * len(keys)
        if most and ((both and (whole or partly)) or (whole and partly)):
            return [_marked(cell, yes, no) for cell in cells]
    return cells


def _marked(cell: Written, yes: frozenset[str], no: frozenset[str]) -> Written:
    sign = "yes" if cell.key in yes else "no" if cell.key in no else PARTLY if cell.key in _PARTLY else ""
    return replace(cell, kind="mark", sign=sign) if sign else cell
