"""Which levels the words of a table stand for: by its legend, by the vocabularies people use, or by a question."""

import math
import re
from collections.abc import Mapping, Sequence
from typing import Final

from core.spreadsheets.wild.levels.level_words import head, is_not_rated, level_key, says_none, word_levels
from core.spreadsheets.wild.levels.number_levels import NumberRange
from core.spreadsheets.wild.levels.questions import NOT_LEVELS, no_level_scale, question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, ScaleSource, Step
from core.spreadsheets.wild.levels.written_levels import Written

_NUMBERED: Final = re.compile("n[1-4]")

_KNOWN_SHARE: Final = 0.6
"""Share of the cells whose words must be known for a table to rate in words."""

LETTERS: Final[tuple[tuple[tuple[str, float], ...], ...]] = (
    (("n", 0.0), ("b", 1.0), ("i", 3.0), ("a", 4.0), ("e", 5.0)),
    (("l", 1.0), ("m", 3.0), ("h", 4.0)),
    (("d", 1.0), ("c", 2.0), ("b", 3.0), ("a", 4.0), ("s", 5.0)),
)
"""Letters that may stand for beginner to expert, low to high, and marks with A as the best (S above it)."""


def word_scale(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of cells that rate in words.

    Args:
        cells: The cells that hold words.
        legend: What a legend says of words, in its order; {} when there is none.

    Returns:
        No scale, and "words" as what they are, when most of them are no words for levels.
    """
    own = {level_key(word): text for word, text in legend.items()}
    seen = {_head(cell): cell.words for cell in cells}
    if len(seen.keys() & own.keys()) * 2 > len(seen):
        return _legend_scale(legend)
    levels = word_levels([*seen, *own])
    known = [cell for cell in cells if _head(cell) in levels]
    if len(known) < _KNOWN_SHARE * len(cells):
        return _letters(cells, seen) if seen and all(len(key) == 1 for key in seen) else ScaleFound(no_levels="words")
    steps = [Step(_shown(cell), levels[_head(cell)]) for cell in known]
    if all(_NUMBERED.fullmatch(key) for key in seen) and "n5" not in seen:
        return _numbered(cells, steps)
    scale = Scale("word", None, None, "values", _ordered(steps))
    said = ", ".join(f"{step.written} {step.level:.12g}" for step in scale.steps)
    return ScaleFound(scale, assumed=(f"Words are read by what they usually mean: {said}.",))


def _numbered(cells: Sequence[Written], steps: Sequence[Step]) -> ScaleFound:
    """Ask which end of N1, N2, N3 is the best: N1 in the test of Japanese, the highest number of other scales."""
    rising = {_shown(cell): int(_head(cell)[1:]) for cell in sorted(cells, key=_head)}
    spread = NumberRange(0, max(rising.values()))
    others = tuple(Step(word, spread.level(number)) for word, number in rising.items())
    scales = {
        "N1 is the best, as in the test of Japanese": Scale("word", None, None, "values", _ordered(steps)),
        f"N{max(rising.values())} is the best": Scale("word", None, None, "values", others),
        NOT_LEVELS: no_level_scale(cells),
    }
    return question("Which of these levels is the best?", ", ".join(rising), scales)


def _head(cell: Written) -> str:
    return head(cell.text)


def _shown(cell: Written) -> str:
    return cell.text.split("(")[0].strip() or cell.text


def _ordered(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Give the steps lowest first, each word once; words of one level in the order of the table."""
    once: dict[str, Step] = {}
    for step in steps:
        once.setdefault(level_key(step.written), step)
    return tuple(sorted(once.values(), key=lambda step: -1 if step.level is None else step.level))


def _legend_scale(legend: Mapping[str, str]) -> ScaleFound:
    """Give the scale of the words of a legend: the usual levels where they rise with it, else its own order."""
    rated = [word for word, text in legend.items() if not is_not_rated(text) and not is_not_rated(word)]
    levels = word_levels(rated)
    known = [levels[key] for word in rated if (key := level_key(word)) in levels]
    if len(known) == len(rated) and known in (sorted(known), sorted(known, reverse=True)):
        return ScaleFound(_scale({word: levels[level_key(word)] for word in rated}, legend, "legend"))
    rising, falling = _scale(_spread(rated), legend, "legend"), _scale(_spread(rated[::-1]), legend, "legend")
    first, last = rated[0], rated[-1]
    if len(known) > 1 and known[0] != known[-1]:
        return ScaleFound(rising if known[0] < known[-1] else falling)
    texts = {f"{last} is the highest": rising, f"{first} is the highest": falling}
    return question("In which order do the words of the legend rise?", ", ".join(rated), texts)


def _spread(words: Sequence[str]) -> dict[str, float]:
    """Spread words that rise over 0 to 5 in even steps, rounded down; the first is 0 when it says "none"."""
    from_none = bool(words) and says_none(words[0])
    steps = max(len(words) - from_none, 1)
    return {word: math.floor(10 * place / steps) / 2 for place, word in enumerate(words, 0 if from_none else 1)}


def _scale(levels: Mapping[str, float], legend: Mapping[str, str], source: ScaleSource) -> Scale:
    rated = [Step(word, level, legend.get(word, "")) for word, level in levels.items()]
    others = [Step(word, None, text) for word, text in legend.items() if word not in levels]
    return Scale("word", None, None, source, _ordered([*others, *rated]))


def _letters(cells: Sequence[Written], seen: Mapping[str, str]) -> ScaleFound:
    """Ask what single letters stand for, when they may be the first letters of words for levels."""
    texts: dict[str, Scale] = {}
    for letters in LETTERS:
        if seen.keys() <= dict(letters).keys() and len(seen) > 1:
            steps = tuple(Step(letter.upper(), level) for letter, level in letters if letter in seen)
            texts[", ".join(f"{step.written} is {step.level:.12g}" for step in steps)] = Scale(
                "word", None, None, "values", steps
            )
    if not texts:
        return ScaleFound(no_levels="words")
    texts[NOT_LEVELS] = no_level_scale(cells)
    return question("Which levels do the letters stand for?", ", ".join(key.upper() for key in sorted(seen)), texts)


def explained_words(cells: Sequence[Written], meanings: Mapping[float, str]) -> dict[str, float]:
    """Give the number of each word of the cells that a legend of numbers has as its meaning; {} when most have none."""
    numbers = {level_key(text): value for value, text in meanings.items()}
    numbers |= {head(text): value for value, text in meanings.items() if head(text) not in numbers}
    found = {cell.text: numbers[_head(cell)] for cell in cells if _head(cell) in numbers}
    return found if len(found) * 2 > len({cell.text for cell in cells}) else {}
