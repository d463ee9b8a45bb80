"""Finds which rows of a block are its headers: the best filled row of short texts that differ from those below."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import cells, look_of
from core.spreadsheets.wild.layout.header_groups import group_row_above, is_group_row
from core.spreadsheets.wild.layout.header_words import counts_up, meaning_of
from core.spreadsheets.wild.layout.heads_among_texts import heads_of_lists, heads_of_steps, heads_over_shared_words
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.levels.level_marks import mark
from core.spreadsheets.wild.levels.level_words import is_level_word, is_not_rated
from core.spreadsheets.wild.levels.spans import is_span_of_words
from core.spreadsheets.wild.understood import Area

_LOOKED_AT: Final = 8
_HEADER_LENGTH: Final = 60
_NEARLY: Final = 0.85
_NUMBER_AND_WORD: Final = re.compile(r"\d{1,2} ?[-–—:.)=] ?[^\W\d]")
_FEWEST_STEPS, _MOST_STEPS = 3, 11
_YEAR: Final = re.compile(r"(19[89]|20\d)\d")


def found_headers(sheet: WildSheet, area: Area, rows: Sequence[int]) -> Sequence[int]:
    """Find the rows of the headers of a block among its filled rows: one, or two where groups stand above; else ()."""
    return (
        heads_over_shared_words(sheet, area, rows)
        or heads_of_steps(sheet, area, rows)
        or heads_of_lists(sheet, area, rows)
        or _best_rows(sheet, area, rows)
    )


def _best_rows(sheet: WildSheet, area: Area, rows: Sequence[int]) -> Sequence[int]:
    head = _header_place(sheet, area, rows, area.last_column - area.first_column + 1)
    if head is None:
        return ()
    above = group_row_above(sheet, area, rows, head)
    if head + 1 < len(rows) and above is None and is_group_row(sheet, area, rows[head], rows[head + 1 :]):
        above, head = head, head + 1
    return rows[head if above is None else above : head + 1]


def _header_place(sheet: WildSheet, area: Area, rows: Sequence[int], width: int) -> int | None:
    """Find the row of headers among the first ones: the best filled row of short texts that differ."""
    if len(rows) < 2:
        return None
    scored = [
        (_header_score(sheet, area, rows, place, width), -place) for place in range(min(_LOOKED_AT, len(rows) - 1))
    ]
    best = max(score for score, _ in scored)
    good = [-place for score, place in scored if score >= _NEARLY * best]
    if best <= 0:
        return None
    head = good[0]
    # of two rows of texts the fuller one is the headers, and the one above it names groups
    return head + 1 if head + 1 in good and _is_fuller_text(sheet, area, rows[head], rows[head + 1]) else head


def _is_fuller_text(sheet: WildSheet, area: Area, row: int, below: int) -> bool:
    upper, lower = ([value for value in cells(sheet, area, one) if value != ""] for one in (row, below))
    texts = [words(value) for value in lower]
    rated = len(set(texts)) < len(texts) and _mostly(_NUMBER_AND_WORD.match(text) is not None for text in texts[1:])
    return len(lower) > len(upper) and all(look_of(value) == "text" for value in lower) and not rated


def _header_score(sheet: WildSheet, area: Area, rows: Sequence[int], place: int, width: int) -> float:
    row = cells(sheet, area, rows[place])
    filled = [value for value in row if value != ""]
    texts = [words(value) for value in filled]
    if any(len(text) > _HEADER_LENGTH * 2 for text in texts) or not texts:
        return 0.0
    known = sum(meaning_of(text) != "" for text in texts)
    if width == 1:
        return 1.0 if known and not counts_up(texts[0]) else 0.0
    if len(texts) < 2 or any(look_of(value) == "long" and meaning_of(words(value)) == "" for value in filled):
        return 0.0
    below = [cells(sheet, area, rows[at]) for at in range(place + 1, min(place + 6, len(rows)))]
    years = [at for at, value in enumerate(row) if _is_year(value) and not any(_is_year(one[at]) for one in below)]
    years = years or _steps_over_marks(row, below)
    numbers = sum(look_of(value) in {"number", "date"} for value in filled) - len(years)
    differs = _differs(row, below)
    if numbers and _has_numbers_below(row, below, years):
        return 0.0
    score = len(texts) / width + 1.5 * known / len(texts) + differs - numbers / len(texts)
    if not known and not differs:
        return 0.0
    if len(set(texts)) < len(texts):
        score -= 1 - len(set(texts)) / len(texts)
    return score if score > 0.5 else 0.0


def _is_year(value: object) -> bool:
    return bool(_YEAR.fullmatch(words(value)))


def _steps_over_marks(row: Sequence[object], below: Sequence[Sequence[object]]) -> list[int]:
    """Find numbers that count from 0 or 1 to 10 at most, up or down, over one mark a row: levels that are ticked."""
    places = [at for at, value in enumerate(row) if look_of(value) == "number"]
    counted = [words(row[at]) for at in places]
    steps = [[str(step) for step in range(low, low + len(places))] for low in (0, 1)]
    ticked = [[words(one[at]) for at in places if one[at] != ""] for one in below]
    marks = [text for one in ticked for text in one]
    if not _FEWEST_STEPS <= len(places) <= _MOST_STEPS or (counted not in steps and counted[::-1] not in steps):
        return []
    single = all(len(one) <= 1 for one in ticked)
    return places if marks and single and all(mark(text) and look_of(text) != "number" for text in marks) else []


def _has_numbers_below(row: Sequence[object], below: Sequence[Sequence[object]], years: Collection[int]) -> bool:
    """Tell whether a number of the row stands over numbers, as in a row of data; a year over levels is a header."""
    return any(
        look_of(value) == "number" and at not in years and any(look_of(one[at]) == "number" for one in below)
        for at, value in enumerate(row)
    )


def _differs(row: Sequence[object], below: Sequence[Sequence[object]]) -> float:
    """Give the share of columns, 0 to 1, in which a text stands over cells that are no such texts."""
    if sum(value != "" for value in row) >= 3 and not any(value != "" for one in below for value in one[1:]):
        return 1.0  # names down and across, and nothing between them
    judged = [at for at, value in enumerate(row) if value != "" and any(one[at] != "" for one in below)]
    if not judged:
        return 0.0
    differing = 0
    for at in judged:
        under = [one[at] for one in below if one[at] != ""]
        if look_of(row[at]) == "text" and (
            _mostly(look_of(value) in {"number", "date"} for value in under)
            or (not is_level_word(words(row[at])) and _mostly(_is_level(value) for value in under))
            or _unlike(words(row[at]), under)
        ):
            differing += 1
    return differing / len(judged)


def _is_level(value: object) -> bool:
    text = words(value)
    return is_level_word(text) or is_not_rated(text) or bool(_NUMBER_AND_WORD.match(text) or is_span_of_words(text))


def _mostly(found: Iterable[bool]) -> bool:
    told = list(found)
    return sum(told) * 10 >= 8 * len(told)


def _unlike(header: str, under: Sequence[object]) -> bool:
    """Tell whether what stands below are marks, symbols without a letter, or sentences."""
    texts = [words(value) for value in under]
    if len(header) > 2 and all(len(text.strip("()[]")) <= 2 for text in texts):
        return True
    if sum(map(len, texts)) > 3 * max(len(header), 8) * len(texts):
        return True  # sentences
    return any(sign.isalpha() for sign in header) and not any(sign.isalpha() for text in texts for sign in text)
