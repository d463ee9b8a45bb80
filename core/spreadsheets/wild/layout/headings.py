"""Finds the headers of a block: the rows above them that are titles, one or two rows of headers, the rows below."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from core.spreadsheets.wild.layout.blocks import cells, look_of
from core.spreadsheets.wild.layout.header_groups import group_row_above, groups_over, is_group_row
from core.spreadsheets.wild.layout.header_words import Meaning, counts_up, meaning_of
from core.spreadsheets.wild.layout.heads_among_texts import heads_of_lists, heads_of_steps, heads_over_shared_words
from core.spreadsheets.wild.layout.sheet import WildSheet, words
from core.spreadsheets.wild.layout.total_rows import is_total
from core.spreadsheets.wild.levels.level_marks import mark
from core.spreadsheets.wild.levels.level_words import is_level_word, is_not_rated
from core.spreadsheets.wild.levels.spans import is_span_of_words
from core.spreadsheets.wild.understood import Area, Place

_LOOKED_AT: Final = 8
_NAMING: Final = 4
"""In so many cells at the beginning of a row it may be said that it sums up others."""
_HEADER_LENGTH: Final = 60
_NEARLY: Final = 0.85
_NUMBER_AND_WORD: Final = re.compile(r"\d{1,2} ?[-–—:.)=] ?[^\W\d]")
_FEWEST_STEPS, _MOST_STEPS = 3, 11
_YEAR: Final = re.compile(r"(19[89]|20\d)\d")


@dataclass(frozen=True)
class RawTable:
    """A block with its headers told from its rows.

    Attributes:
        sheet: Where it lies.
        area: All of it, titles included.
        titles: Its rows above the headers, counted from 1 as all rows here.
        header_rows: The rows of its headers; none when it has none.
        headers: The header of each column, "" where blank.
        groups: What stands over the header of each column in a row of groups, "" where nothing does.
        rows: The rows below that are not blank.
        is_asked_in_grid: Whether a form asked for the levels of several skills in one question.
        rows_are_people: Whether each row is known to be a person, though no column had names.
    """

    sheet: WildSheet
    area: Area
    titles: tuple[int, ...]
    header_rows: tuple[int, ...]
    headers: tuple[str, ...]
    groups: tuple[str, ...]
    rows: tuple[int, ...]
    is_asked_in_grid: bool = False
    rows_are_people: bool = False

    @cached_property
    def meanings(self) -> tuple[Meaning, ...]:
        """What each header says its column is."""
        return tuple(meaning_of(header) for header in self.headers)

    @cached_property
    def body(self) -> tuple[tuple[object, ...], ...]:
        """The cells of the rows below the headers."""
        return tuple(tuple(cells(self.sheet, self.area, row)) for row in self.rows)

    @cached_property
    def rated(self) -> tuple[tuple[object, ...], ...]:
        """The rows of its body but those that sum up others, as one of their first cells says or their numbers do."""
        return tuple(
            row
            for at, row in enumerate(self.body)
            if not is_total(self.body, at, *(words(value) for value in row[:_NAMING] if value != ""))
        )

    def column(self, at: int) -> list[object]:
        """Give the cells of a column, counted from 0, blanks included."""
        return [row[at] for row in self.body]

    def texts(self, at: int) -> list[str]:
        """Give the texts of the cells of a column that are not blank."""
        return [words(value) for value in self.column(at) if value != ""]

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.headers)

    def sheet_column(self, at: int) -> int:
        """Give the column of the sheet, counted from 1."""
        return self.area.first_column + at

    def place(self, row: int, column: int) -> Place:
        """Give the cell of a row of its body and of a column, both counted from 0."""
        return self.sheet.place(self.rows[row], self.sheet_column(column))


def raw_table(
    sheet: WildSheet, area: Area, header_rows: Sequence[int] | None = None, skipped: Collection[int] = ()
) -> RawTable:
    """Tell titles, headers and rows of a block apart.

    Args:
        sheet: Where it lies.
        area: The block.
        header_rows: Its rows of headers when a person has said so; () for none.
        skipped: Rows not to take.
    """
    filled = [
        row for row in range(area.first_row, area.last_row + 1) if any(value != "" for value in cells(sheet, area, row))
    ]
    rows = [row for row in filled if row not in skipped]
    if header_rows is None:
        header_rows = (
            heads_over_shared_words(sheet, area, rows)
            or heads_of_steps(sheet, area, rows)
            or heads_of_lists(sheet, area, rows)
            or _found_headers(sheet, area, rows)
        )
    return _with_headers(sheet, area, rows, [row for row in header_rows if row in filled])


def _found_headers(sheet: WildSheet, area: Area, rows: Sequence[int]) -> Sequence[int]:
    head = _header_place(sheet, area, rows, area.last_column - area.first_column + 1)
    if head is None:
        return ()
    above = group_row_above(sheet, area, rows, head)
    if head + 1 < len(rows) and above is None and is_group_row(sheet, area, rows[head], rows[head + 1 :]):
        above, head = head, head + 1
    return rows[head if above is None else above : head + 1]


def _with_headers(sheet: WildSheet, area: Area, rows: Sequence[int], header_rows: Sequence[int]) -> RawTable:
    width = area.last_column - area.first_column + 1
    if not header_rows:
        return RawTable(sheet, area, (), (), ("",) * width, ("",) * width, tuple(rows))
    headers = [words(value) for value in cells(sheet, area, header_rows[-1])]
    groups = groups_over(sheet, area, header_rows[0]) if len(header_rows) > 1 else [""] * width
    headers = [header or group for header, group in zip(headers, groups, strict=True)]
    groups = ["" if group == header else group for header, group in zip(headers, groups, strict=True)]
    return RawTable(
        sheet, area, tuple(row for row in rows if row < header_rows[0]), tuple(header_rows), tuple(headers),
        tuple(groups),
        tuple(row for row in rows if row > header_rows[-1]),
    )  # fmt: skip


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
    return len(lower) > len(upper) and all(look_of(value) == "text" for value in lower)


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
