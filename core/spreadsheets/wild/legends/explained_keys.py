"""Whether letters and signs are explained by what stands beside them, as in a legend and in no table."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.levels.level_words import is_not_rated, level_key, meaning_level

_TWO: Final = 2
"""Of two pairs alone, keys of several letters have to stand for their words as well."""


def explain(keys: Sequence[str], meanings: Sequence[str], *, marked: bool = False) -> bool:
    """Tell whether signs and letters are explained: half of the meanings speak of levels, letters are their first.

    Where the meanings are levels that rise or fall one by one the letters may be any: "L - with supervision". Two
    of them may be of one level where all is written as a legend: "C = competent, FT = fully trained".
    """
    known = sum(meaning_level(text) is not None or is_not_rated(text) for text in meanings)
    foreign = [
        key
        for key, meaning in zip(keys, meanings, strict=True)
        if key.isalpha()
        and key.isascii()
        and (len(key) == 1 or len(keys) == _TWO)
        and key not in "xoyn"
        and not (is_not_rated(meaning) or _stands_for(key, meaning))
    ]
    levels = [level for text in meanings if (level := meaning_level(text)) is not None]
    each = levels if marked else sorted(set(levels))
    steps = len(levels) == len(keys) > 2 and levels in (sorted(each), sorted(each, reverse=True))
    enough = steps or (known * 2 >= len(keys) and not foreign)
    return enough and len(set(meanings)) == len(meanings)


def _stands_for(key: str, meaning: str) -> bool:
    """Tell whether letters are the first of a meaning, or of its words in order: "ECA" of "en cours d'acquisition".

    >>> _stands_for("t", "in training"), _stands_for("abs", "absent"), _stands_for("FT", "trained")
    (True, True, False)
    """
    letters, text = level_key(key), level_key(meaning)
    firsts = iter(word[0] for word in re.findall(r"[^\W_]+", text))
    return text.startswith(letters) or all(letter in firsts for letter in letters)
