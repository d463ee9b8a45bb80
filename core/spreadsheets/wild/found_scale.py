"""Which scale the level cells of a table follow: from a legend, a header or the values; or that they are no levels."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.legends import legend_in
from core.spreadsheets.wild.level_headers import range_in
from core.spreadsheets.wild.level_words import is_level_word, is_not_rated, level_key
from core.spreadsheets.wild.mark_scales import balls_scale, counted_scale, explained_marks, mark_scale
from core.spreadsheets.wild.no_levels import no_levels
from core.spreadsheets.wild.number_levels import number_text
from core.spreadsheets.wild.number_scales import numbers_alone, numbers_explained, numbers_in_range, range_of_legend
from core.spreadsheets.wild.questions import question
from core.spreadsheets.wild.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.word_scales import explained_words, word_scale
from core.spreadsheets.wild.written_levels import Written, written

_NO_LEGEND: Final[Mapping[str, str]] = {}
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def scale_of(cells: Sequence[object], header: str = "", legend: Mapping[str, str] = _NO_LEGEND) -> ScaleFound:
    """Say which scale the level cells of a table follow.

    Args:
        cells: All level cells of one table, blanks included: values as calamine gives them.
        header: The header above them; "" when there is none.
        legend: What a legend says, as `legend_in` gives it; {} when there is none.

    Returns:
        The scale, or what they are instead; all blank gives neither. What the file does not settle is `unclear`, with
        the proposed scale as `scale`.
    """
    said = {**legend_in([[header]]), **legend}
    explained = {level_key(key) for key in said}
    seen = [cell for cell in map(written, cells) if cell.kind != "blank"]
    rated = [cell for cell in seen if cell.kind != "not rated" or cell.key in explained]
    if not rated:
        return ScaleFound()
    if not _explains_numbers(said, rated) and (reason := no_levels(rated, header)):
        return ScaleFound(no_levels=reason)
    return _by_form(rated, header, said)


def _explains_numbers(legend: Mapping[str, str], cells: Sequence[Written]) -> bool:
    values = _numbers(legend).keys()
    held = [cell for cell in cells if cell.kind == "number" and cell.number in values]
    return len(values) > 1 and len(held) * 2 > sum(cell.kind == "number" for cell in cells)


def _by_form(cells: Sequence[Written], header: str, legend: Mapping[str, str]) -> ScaleFound:
    """Read by what most cells hold; the others are problems of their own."""
    numbers = [cell for cell in cells if cell.kind == "number"]
    if len(numbers) * 2 >= len(cells):
        return _numbered(numbers, header, legend)
    if roman := _roman(cells):
        return roman
    signs = [cell for cell in cells if cell.kind in {"signs", "mark"} or cell.key == "-"]
    if len(signs) * 2 > len(cells):
        return _signed(signs, legend)
    words = [cell for cell in cells if cell.kind in {"words", "mark", "not rated"}]
    if len(words) * 2 >= len(cells):
        return _worded(words, header, legend)
    sentences = sum(cell.kind == "sentence" for cell in cells)
    return ScaleFound(Scale("sentence", None, None, "values", ())) if sentences else ScaleFound(no_levels="words")


def _numbers(legend: Mapping[str, str]) -> dict[float, str]:
    """Give the part of a legend that explains numbers, by number."""
    found = ((written(key), text) for key, text in legend.items())
    return {cell.number: text for cell, text in found if cell.kind == "number" and cell.number is not None}


def _numbered(cells: Sequence[Written], header: str, legend: Mapping[str, str]) -> ScaleFound:
    meanings = _numbers(legend)
    if sum(not is_not_rated(text) for text in meanings.values()) > 1:
        return numbers_explained(cells, meanings, header)
    own = _own_meanings(cells)
    if own and (_names_top(own) or range_in(header)):
        return replace(numbers_explained(cells, own, header))
    if tops := {cell.of for cell in cells if cell.of}:
        return _fractions(cells, tops)
    if named := range_in(header):
        return numbers_in_range(cells, named)
    return _with_words(numbers_alone(cells, header), own)


def _own_meanings(cells: Sequence[Written]) -> dict[float, str]:
    """Give the words that stand beside the numbers in the cells, by number; the first mention holds."""
    pairs = (
        (cell.number, cell.words) for cell in reversed(cells) if cell.words and is_level_word(cell.words.split("(")[0])
    )
    return {number: words for number, words in pairs if number is not None}


def _names_top(meanings: Mapping[float, str]) -> bool:
    """Tell whether the words beside the numbers name both ends: the best word there is, or a scale that counts down."""
    if len(meanings) < 2:
        return False
    found = range_of_legend(meanings)
    top = meanings[found.low if found.falling else found.high]
    return found.falling or _is_best(top)


def _is_best(words: str) -> bool:
    from core.spreadsheets.wild.level_words import meaning_level  # noqa: PLC0415

    return meaning_level(words) == 5


def _with_words(found: ScaleFound, meanings: Mapping[float, str]) -> ScaleFound:
    if not meanings or found.scale is None:
        return found
    by_text = {number_text(value): text for value, text in meanings.items()}

    def worded(scale: Scale) -> Scale:
        steps = tuple(replace(step, meaning=step.meaning or by_text.get(step.written, "")) for step in scale.steps)
        return replace(scale, kind="number and word", steps=steps)

    if found.unclear is None:
        return replace(found, scale=worded(found.scale))
    scales = {choice: worded(scale) for choice, scale in found.unclear.scales.items()}
    return replace(found, scale=worded(found.scale), unclear=replace(found.unclear, scales=scales))


def _fractions(cells: Sequence[Written], tops: set[float]) -> ScaleFound:
    """Give the scale of cells that say themselves what they are out of: "4/5", "80 %"."""
    if len(tops) == 1:
        return numbers_in_range(cells, (0, int(tops.pop())))
    steps = {cell.text: 5 * (cell.number or 0) / cell.of for cell in cells if cell.of}
    ordered = sorted(steps.items(), key=lambda item: item[1])
    return ScaleFound(
        Scale("mark", None, None, "values", tuple(Step(text, int(2 * level + 1e-9) / 2) for text, level in ordered))
    )


def _roman(cells: Sequence[Written]) -> ScaleFound | None:
    """Give the scale of Roman numerals, read as the numbers they are; None when they are something else."""
    places = [_ROMAN.index(cell.key) + 1 for cell in cells if cell.key in _ROMAN]
    if len(places) < len(cells) or not {cell.key for cell in cells} & {"ii", "iii", "iv"}:
        return None
    found = numbers_alone([Written(str(place), "number", float(place)) for place in places], "level")

    def roman(scale: Scale) -> Scale:
        steps = (
            replace(step, written=_ROMAN[int(step.written) - 1].upper()) for step in scale.steps if step.written != "0"
        )
        return replace(scale, kind="symbol", steps=tuple(steps))

    if found.unclear is None or found.scale is None:
        return replace(found, scale=roman(found.scale) if found.scale else None)
    scales = {choice: roman(scale) for choice, scale in found.unclear.scales.items()}
    return question(found.unclear.asks, found.unclear.saw, scales)


def _signed(cells: Sequence[Written], legend: Mapping[str, str]) -> ScaleFound:
    keys = {level_key(key) for key in legend}
    if sum(cell.key in keys for cell in cells) * 2 > len(cells):
        return explained_marks(cells, legend)
    counted = [cell for cell in cells if cell.kind == "signs" or cell.of]
    if any((cell.number or 0) > 1 or cell.of for cell in counted):
        return counted_scale(cells)
    return balls_scale(cells) or mark_scale(cells, legend)


def _worded(cells: Sequence[Written], header: str, legend: Mapping[str, str]) -> ScaleFound:
    """Read words: as the meanings of a legend of numbers, or on their own."""
    meanings = _numbers(legend)
    if len(meanings) > 1 and (by_word := explained_words(cells, meanings)):
        numbers = [Written(text, "number", value) for text, value in by_word.items()]
        found = numbers_explained(numbers, meanings, header)
        return replace(found, scale=replace(found.scale, kind="number and word") if found.scale else None)
    return word_scale(cells, {key: text for key, text in legend.items() if written(key).kind != "number"})
