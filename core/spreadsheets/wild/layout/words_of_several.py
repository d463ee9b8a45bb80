"""Finds the few words that several columns share: they rate, though no vocabulary may have them."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.levels.level_words import is_not_rated

_MOST_WORDS: Final = 7
_TIMES: Final = 1.5
"""How often each of the words stands in the columns, on average, at least."""


def words_of_several(columns: Sequence[Sequence[str]]) -> tuple[list[int], list[str]]:
    """Find the columns that share words, and the words that stand in them.

    Args:
        columns: The texts of each column, without blanks.

    Returns:
        The places of the columns from 0, and the words in the order in which they are met, 2 to 7 of them; nothing when
        two columns at least do not share some, or when the words do not come again and again.
    """
    held = [[text for text in texts if not is_not_rated(text)] for texts in columns]
    in_columns = Counter(text for texts in held for text in set(texts))
    shared = [at for at, texts in enumerate(held) if any(in_columns[text] > 1 for text in texts)]
    found = [text for at in shared for text in held[at]]
    kinds = list(dict.fromkeys(found))
    often = 2 * sum(in_columns[text] > 1 for text in found) >= len(found) >= _TIMES * len(kinds)
    few = 2 <= len(kinds) <= _MOST_WORDS
    return (shared, kinds) if often and few and len(shared) > 1 else ([], [])
