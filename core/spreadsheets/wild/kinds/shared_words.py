"""Finds words that must be levels though no vocabulary has them: a few that several columns of a matrix share."""

from collections import Counter
from collections.abc import Collection
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import share_of_people
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_words import is_level_word, is_not_rated

_MOST_WORDS: Final = 7
_LONGEST: Final = 30
_OVER_LEVELS: Final = {"", "skill", "person", "role"}
_TIMES: Final = 1.5
"""How often each of the words stands in the table, on average, at least."""


def shared_words(table: RawTable, skills: Collection[str]) -> list[str]:
    """Find the words that several columns share, in a table whose names are said to be people or skills.

    Args:
        table: The table.
        skills: Keys (`name_key`) of known skills.

    Returns:
        The words, or letters, in the order in which they are met; [] when two columns at least do not share some, or
        when they are too many, or numbers.
    """
    columns = {
        at: table.texts(at) for at in range(1, table.width) if table.headers[at] and table.meanings[at] in _OVER_LEVELS
    }
    held = {at: [text for text in texts if not is_not_rated(text)] for at, texts in columns.items()}
    in_columns = Counter(text for texts in held.values() for text in set(texts))
    shared = [at for at, texts in held.items() if any(in_columns[text] > 1 for text in texts)]
    found = [text for at in shared for text in held[at]]
    kinds = list(dict.fromkeys(found))
    often = 2 * sum(in_columns[text] > 1 for text in found) >= len(found) >= _TIMES * len(kinds)
    if not often or len(shared) < 2 or not 2 <= len(kinds) <= _MOST_WORDS:
        return []
    if any(len(text) > _LONGEST or look_of(text) != "text" for text in kinds):
        return []
    return kinds if any(map(is_level_word, kinds)) or _names_someone(table, shared, skills) else []


def _names_someone(table: RawTable, shared: Collection[int], skills: Collection[str]) -> bool:
    """Tell whether the first columns are said to hold skills or people, or people stand down or across."""
    first = [at for at in range(min(shared)) if table.texts(at)]
    if any(table.meanings[at] in {"skill", "person"} for at in first):
        return True
    across = [table.headers[at] for at in shared]
    names = [words(text) for at in first[:1] for text in table.texts(at)]
    return max(share_of_people(across, skills), share_of_people(names, skills)) > 0.5
