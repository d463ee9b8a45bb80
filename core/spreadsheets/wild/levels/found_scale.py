"""Which scale the level cells of a table follow: from a legend, a header or the values; or that they are no levels."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from core.spreadsheets.wild.layout.level_headers import is_measure, range_in
from core.spreadsheets.wild.legends.legend_pairs import pairs_in
from core.spreadsheets.wild.legends.legend_ranges import numbers_explained, numbers_in_range
from core.spreadsheets.wild.legends.said_ends import speaks_of_marks
from core.spreadsheets.wild.levels.directions import best_of, with_direction
from core.spreadsheets.wild.levels.level_words import head, is_level_word, is_not_rated, level_key, meaning_level
from core.spreadsheets.wild.levels.no_levels import no_levels
from core.spreadsheets.wild.levels.number_levels import NumberRange, number_scale
from core.spreadsheets.wild.levels.number_scales import numbers_alone
from core.spreadsheets.wild.levels.partial_words import yes_no_partly
from core.spreadsheets.wild.levels.plus_minus import plus_minus_scale
from core.spreadsheets.wild.levels.questions import question
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound, Step
from core.spreadsheets.wild.levels.share_scales import share_scale
from core.spreadsheets.wild.levels.sign_scales import sign_scale
from core.spreadsheets.wild.levels.spans import with_ends
from core.spreadsheets.wild.levels.spelled_numbers import fractions_scale, roman_scale
from core.spreadsheets.wild.levels.word_scales import explained_words, word_scale
from core.spreadsheets.wild.levels.written_levels import Written, written

_SHORT: Final = 3
_CODE: Final = 5
"""Letters of a code in capitals such as "NYC", at most; of others as many as `_SHORT`."""

_NO_LEGEND: Final[Mapping[str, str]] = {}


def scale_of(
    cells: Sequence[object], header: str = "", legend: Mapping[str, str] = _NO_LEGEND, *, ask_shares: bool = False,
    near: Sequence[str] = (),
) -> ScaleFound:  # fmt: skip
    """Say which scale the level cells of a table follow.

    Args:
        cells: All level cells of one table, blanks included: values as calamine gives them.
        header: The header above them; "" when there is none.
        legend: What a legend says, as `legend_in` gives it; {} when there is none.
        ask_shares: Whether shares of 1 may be levels, as between people and skills: it is asked then.
        near: Sentences near the table that say which end of a scale is the best.

    Returns:
        The scale, or what they are instead; all blank gives neither. What the file does not settle is `unclear`, with
        the proposed scale as `scale`.
    """
    said = legend or dict(pairs_in(header))
    explained = {level_key(key) for key in said}
    seen = yes_no_partly([cell for cell in map(written, with_ends(cells)) if cell.kind != "blank"], explained)
    rated = [cell for cell in seen if cell.kind != "not rated" or cell.key in explained]
    if not rated:
        return ScaleFound()
    if signs := plus_minus_scale(seen, said):
        return signs
    reason = no_levels(rated, header)
    if reason and (is_measure(header) or not _explains_numbers(said, rated)):
        return share_scale(rated) if reason == "shares" and ask_shares else ScaleFound(no_levels=reason)
    marks = " Schulnoten" if any(speaks_of_marks(text) for text in near) else ""
    found = with_direction(_by_form(rated, f"{header}{marks}", said), near)
    if not legend and found.scale and found.scale.source == "legend":
        return replace(found, scale=replace(found.scale, source="header"))
    return found


def _explains_numbers(legend: Mapping[str, str], cells: Sequence[Written]) -> bool:
    """Tell whether most numbers of the cells lie within those of a legend."""
    values = _numbers(legend).keys()
    numbers = [cell.number for cell in cells if cell.number is not None and cell.kind == "number"]
    return len(values) > 1 and sum(min(values) <= number <= max(values) for number in numbers) * 2 > len(numbers)


def _by_form(cells: Sequence[Written], header: str, legend: Mapping[str, str]) -> ScaleFound:
    """Read by what most cells hold; the others are problems of their own."""
    numbers = [cell for cell in cells if cell.kind == "number"]
    if len(numbers) * 2 >= len(cells):
        return _with_signs(_numbered(numbers, header, legend), legend)
    if roman := roman_scale(cells, header):
        return roman
    explained = {level_key(key) for key in legend}
    signs = [cell for cell in cells if cell.kind in {"signs", "mark"} or _is_code(cell, explained)]
    if len(signs) * 2 > len(cells):
        return sign_scale(signs, legend)
    words = [cell for cell in cells if cell.kind in {"words", "mark", "not rated"}]
    if len(words) * 2 >= len(cells):
        return _worded(words, header, legend)
    sentences = sum(cell.kind == "sentence" for cell in cells)
    return ScaleFound(Scale("sentence", None, None, "values", ())) if sentences else ScaleFound(no_levels="words")


def _is_code(cell: Written, explained: Collection[str]) -> bool:
    """Tell whether a cell holds letters or signs that a legend explains, and no word that is a level by itself."""
    code = len(cell.text) <= (_CODE if cell.text.isupper() else _SHORT) and not is_level_word(cell.text)
    short = len(cell.text) < _SHORT or code
    return short and cell.key in explained and cell.kind != "number"


def _numbers(legend: Mapping[str, str]) -> dict[float, str]:
    """Give the part of a legend that explains numbers, by number."""
    found = ((written(key), text) for key, text in legend.items())
    return {cell.number: text for cell, text in found if cell.kind == "number" and cell.number is not None}


def _numbered(cells: Sequence[Written], header: str, legend: Mapping[str, str]) -> ScaleFound:
    meanings, words = _numbers(legend), _words_beside(cells)
    named, tops = range_in(header), {cell.of for cell in cells if cell.of}
    if sum(not is_not_rated(text) for text in meanings.values()) > 1:
        return numbers_explained(cells, meanings, header)
    if tops:
        return fractions_scale(cells, tops)
    if named and len(words) > 1:
        return numbers_explained(cells, words, header, source="header")
    if named and named[0] == 1 and named[1] <= 6 and speaks_of_marks(header):
        return _school_marks(cells, named[1])
    return numbers_in_range(cells, named) if named else numbers_alone(cells, header, words)


def _school_marks(cells: Sequence[Written], last: int) -> ScaleFound:
    """Ask about marks of school, of which 1 is the best in Germany and Austria, and 6 in Switzerland."""
    numbers = [cell.number for cell in cells if cell.number is not None]
    ways = [NumberRange(1, last, falling=falling) for falling in (True, False)]
    scales = {best_of(way): number_scale(way, numbers, "header") for way in ways}
    return question("Which number is the best?", f"school marks, 1 to {last}", scales)


def _words_beside(cells: Sequence[Written]) -> dict[float, str]:
    """Give the words for levels that stand beside the numbers in the cells, by number; the first mention holds."""
    pairs = ((cell.number, cell.words) for cell in reversed(cells) if is_level_word(head(cell.words)))
    return {number: words.split("(")[0].strip() for number, words in pairs if number is not None}


def _with_signs(found: ScaleFound, legend: Mapping[str, str]) -> ScaleFound:
    """Add what a legend says of signs and words that stand among the numbers: "x: not needed"."""
    own = [Step(key, meaning_level(text), text) for key, text in legend.items() if written(key).kind != "number"]
    if found.scale is None or not own:
        return found

    def added(scale: Scale) -> Scale:
        return replace(
            scale, steps=(*(step for step in own if not step.level), *scale.steps, *(s for s in own if s.level))
        )

    if found.unclear is None:
        return replace(found, scale=added(found.scale))
    scales = {choice: added(scale) for choice, scale in found.unclear.scales.items()}
    return replace(found, scale=added(found.scale), unclear=replace(found.unclear, scales=scales))


def _worded(cells: Sequence[Written], header: str, legend: Mapping[str, str]) -> ScaleFound:
    """Read words: as the meanings of a legend of numbers, or on their own."""
    meanings = _numbers(legend)
    if len(meanings) > 1 and (by_word := explained_words(cells, meanings)):
        numbers = [Written(text, "number", value) for text, value in by_word.items()]
        return numbers_explained(numbers, meanings, header)
    return word_scale(cells, {key: text for key, text in legend.items() if written(key).kind != "number"})
