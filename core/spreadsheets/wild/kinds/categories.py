"""Says which skills of a table stand under several categories, and that they are taken as one."""

from collections.abc import Iterable, Iterator

from core.spreadsheets.wild.understood import FoundSkill
from core.workbook.cells import name_key
from core.workbook.words import count_of

_LISTED = 10
_HINT = "rename one if they are two"


def several_categories(skills: Iterable[FoundSkill]) -> Iterator[str]:
    """Say of each skill that stands under different categories where, and which one holds; the first ten one by one.

    Args:
        skills: The skills of a table as often as they stand in it, from the top; no category is none to differ.
    """
    found: dict[str, dict[str, FoundSkill]] = {}
    for one in skills:
        if one.category:
            found.setdefault(name_key(one.name), {}).setdefault(name_key(one.category), one)
    several = [list(under.values()) for under in found.values() if len(under) > 1]
    for first, *others in several[:_LISTED]:
        where = " and ".join(f"'{one.category}' ({one.at.address})" for one in (first, *others))
        yield f"'{first.name}' stands under {where} and is taken as one skill, under the first; {_HINT}."
    if len(several) > _LISTED:
        yield f"{count_of(len(several) - _LISTED, 'further skill')} under several categories likewise."
