"""Finds words that must be levels though no vocabulary has them: a few that several columns of a matrix share."""

from collections.abc import Collection
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import share_of_people
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.layout.words_of_several import words_of_several
from core.spreadsheets.wild.levels.level_words import is_level_word

_LONGEST: Final = 30
_PEOPLE: Final = 0.5
_FIRST_NAMES: Final = 0.35
"""So much single capitalised words look like people, about; enough to ask where nothing says what stands down."""

_OVER_LEVELS: Final = {"", "skill", "person", "role"}


def shared_words(table: RawTable, skills: Collection[str]) -> list[str]:
    """Find the words that several columns share, in a table whose names are said to be people or skills.

    Args:
        table: The table.
        skills: Keys (`name_key`) of known skills.

    Returns:
        The words, or letters, in the order in which they are met; [] when two columns at least do not share some, or
        when they are too many, or no words.
    """
    columns = [at for at in range(1, table.width) if table.headers[at] and table.meanings[at] in _OVER_LEVELS]
    places, kinds = words_of_several([table.texts(at) for at in columns])
    if not kinds or any(len(text) > _LONGEST or look_of(text) != "text" for text in kinds):
        return []
    shared = [columns[place] for place in places]
    return kinds if any(map(is_level_word, kinds)) or _names_someone(table, shared, skills) else []


def _names_someone(table: RawTable, shared: Collection[int], skills: Collection[str]) -> bool:
    """Tell whether the first columns are said to hold skills or people, or people stand down or across."""
    first = [at for at in range(min(shared)) if table.texts(at)]
    if any(table.meanings[at] in {"skill", "person"} for at in first):
        return True
    across = [table.headers[at] for at in shared]
    names = [words(text) for at in first[:1] for text in table.texts(at)]
    numbered = any(sign.isdigit() for header in across for sign in header)  # questions rather than skills
    least = _FIRST_NAMES if first and table.headers[first[0]] == "" and not numbered else _PEOPLE
    return max(share_of_people(across, skills), share_of_people(names, skills)) >= least
