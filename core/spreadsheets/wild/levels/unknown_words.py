"""What words may mean that are known in no vocabulary: a question, in which order they stand."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_words import level_key, word_levels
from core.spreadsheets.wild.levels.questions import steps_said
from core.spreadsheets.wild.levels.scales import Scale, Step, Unclear

_MOST_WORDS: Final = 12
_MARK: Final = re.compile("[A-Fa-f][+-]?")
_MIDDLE: Final = 2.5
_KEPT: Final = "kept as written; give each a level under 'Correct it'"
_TRAINING: Final = {"I": 1.0, "L": 2.0, "U": 3.0, "O": 4.0}
"""The letters of training plans in industry."""

_TRAINED: Final = "I in training, L with supervision, U alone, O can train others"


def unknown_words(cells: Sequence[object], offered: Sequence[str]) -> Unclear | None:
    """Keep words as steps of a scale, and ask in which order they stand.

    Args:
        cells: The cells of a table that hold them, blanks included.
        offered: What these cells can be chosen from, in its order; () when that is not known.

    Returns:
        The question; None when they are too many to be levels.
    """
    found = _in_order(list(dict.fromkeys(words(value) for value in cells if value != "")))
    found = list(offered) if set(found) <= set(offered) else found
    if not found or len(found) > _MOST_WORDS:
        return None
    levels = word_levels(found)
    as_written = Scale("word", None, None, "values", tuple(Step(text, levels.get(level_key(text))) for text in found))
    scales = {_KEPT: as_written, **_ordered(found)}
    proposed = next(iter(scales)) if _TRAINED not in scales else _TRAINED
    return Unclear(
        "These words are in no list of levels that Trellis knows: what do they mean?",
        ", ".join(found), tuple(scales), proposed, scales,
    )  # fmt: skip


def _ordered(found: Sequence[str]) -> dict[str, Scale]:
    """Give the scales in which words rise or fall by equal steps, by what says so."""
    if len(found) < 2:
        return {}
    scales = {}
    if _of_training(found):
        steps = tuple(Step(text, _TRAINING[text.upper()]) for text in found)
        scales[_TRAINED] = Scale("word", None, None, "answer", steps)
    for ordered in (found, found[::-1]):
        steps = tuple(Step(text, (10 * place // (len(ordered) - 1)) / 2) for place, text in enumerate(ordered))
        scales[steps_said(steps)] = Scale("word", None, None, "answer", steps)
    return scales


def _of_training(found: Sequence[str]) -> bool:
    return len(found) > 2 and all(text.upper() in _TRAINING for text in found)


def _in_order(found: list[str]) -> list[str]:
    """Put marks of school in their order, F to A+; of other words the known low ones first, the high ones last."""
    if _of_training(found):
        return sorted(found, key=lambda text: _TRAINING[text.upper()])
    if all(_MARK.fullmatch(text) for text in found):
        return sorted(found, key=lambda text: (-ord(text[0].upper()), "-+".find(text[1:]) if text[1:] else 0.5))
    levels = word_levels(found)
    return sorted(found, key=lambda text: levels.get(level_key(text), _MIDDLE))
