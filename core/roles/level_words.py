"""What the levels of a skill look like in a library's words, on Trellis' scale and the library's own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.roles.choosing import skill_anchors
from core.roles.library import RoleLibrary
from core.workbook.cells import name_key


@dataclass(frozen=True, slots=True)
class LevelWords:
    """A level and what is said of it.

    Attributes:
        level: 0 to 5, not rounded.
        value: The same on the library's own scale; None for a level of somebody, which the library does not know.
        words: What the level looks like, or whose level it is.
    """

    level: float
    value: float | None
    words: str


def skills_with_words(library: RoleLibrary, skills: Iterable[str]) -> dict[str, int]:
    """Find the skills whose levels a library has words for: their places in it by the names given, in their order."""
    worded = set(library.anchors["skill"].tolist())
    places = {skill: library.skill_places.get(name_key(skill)) for skill in skills}
    return {skill: place for skill, place in places.items() if place is not None and place in worded}


def level_words(library: RoleLibrary, place: int, marks: Mapping[str, float]) -> list[LevelWords]:
    """Say what the levels of a skill look like.

    Args:
        library: Whose words.
        place: The place of the skill.
        marks: Levels to stand among them, 0 to 5, by whose they are: {"You": 2.5}.

    Returns:
        The worded levels and the marks, the lowest first; of two alike the worded one first.
    """
    anchors = skill_anchors(library, place)[["level", "value", "words"]].itertuples(index=False)
    found = [LevelWords(float(level), float(value), str(words)) for level, value, words in anchors]
    return sorted([*found, *(LevelWords(level, None, whose) for whose, level in marks.items())], key=_height)


def _height(words: LevelWords) -> float:
    return words.level
