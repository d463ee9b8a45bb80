"""Judges the columns of a table by their headers and by what stands in them."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType
from typing import Final, cast

from openpyxl.utils import get_column_letter

from core.spreadsheets.wild.layout.ambiguous_headers import settled
from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.header_words import Meaning, header_text, meaning_of
from core.spreadsheets.wild.layout.headings import RawTable
from core.spreadsheets.wild.layout.names import looks_like_role
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.layout.total_rows import are_totals, is_total, only_counts_up
from core.spreadsheets.wild.levels.level_words import is_level_word, level_key
from core.spreadsheets.wild.levels.wish_signs import unmarked
from core.spreadsheets.wild.levels.written_levels import Written, written

SKIPPED: Final[dict[Meaning, str]] = {
    "mail": "mail addresses",
    "phone": "phone numbers",
    "team": "team, place or shift",
    "number": "numbering",
    "total": "totals",
    "average": "averages",
    "place": "places",
    "measure": "numbers that are no levels",
    "skipped": "skipped by you",
}
"""Columns and rows that are neither skill nor level, and what they are."""

KEPT: Final[tuple[Meaning, ...]] = (
    "note", "evidence", "last used", "date", "wants to grow", "years", "weight", "must", "required", "driver", "status",
    "role", "due", "start", "hours", "milestone",
)  # fmt: skip
"""Columns whose cells go beside a level, under that name."""

_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LONG_SHARE: Final = 0.5
_HIGHEST: Final = 100
_SHORTEST: Final = 10
"""Numbers above it can be those of telephones in a house."""

_NAME: Final = 30
"""Letters of the name of a skill, a person or a role, about; longer ones are sentences."""


@dataclass(frozen=True)
class JudgedColumn:
    """A column of a table: its place from 0, its header and group, its cells, what it is, and keys of a legend."""

    at: int
    header: str
    group: str
    cells: tuple[object, ...]
    meaning: Meaning
    explained: frozenset[str] = frozenset()

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The texts of its cells that are not blank."""
        return tuple(words(value) for value in self.cells if value != "")

    @cached_property
    def is_text(self) -> bool:
        """Whether most of its cells are texts that could be names."""
        looks = [look_of(value) for value in self.cells if value != ""]
        return bool(looks) and sum(look in {"text", "long"} for look in looks) * 2 > len(looks)

    @cached_property
    def is_levels(self) -> bool:
        """Whether its cells can be levels: short numbers, words of levels, signs or marks."""
        return self.meaning not in SKIPPED and self.meaning not in KEPT and self.can_be_levels

    @cached_property
    def can_be_levels(self) -> bool:
        """Whether its cells can be levels, whatever its header says."""
        return _are_levels(self.cells, self.explained)

    @cached_property
    def is_unrated(self) -> bool:
        """Whether its cells say nothing but that there is no rating: "-", "n/a"."""
        return bool(self.texts) and all(written(value).kind == "not rated" for value in self.cells if value != "")

    @property
    def beside_name(self) -> str:
        """Under which name its cells go beside a level: what it is, else its header; a rated interest is no flag."""
        numbers = {value for value in self.cells if isinstance(value, int | float)}
        rated = self.meaning == "wants to grow" and bool(numbers - {0, 1})
        return str(self.meaning) if self.meaning in KEPT and not rated else self.header

    @cached_property
    def is_sentences(self) -> bool:
        """Whether its texts are rather sentences than names: long on average, or with a stop at their end."""
        stops = sum(text.endswith((".", "。", "!", ";")) for text in self.texts)
        return bool(self.texts) and (sum(map(len, self.texts)) > _NAME * len(self.texts) or 2 * stops > len(self.texts))

    @cached_property
    def is_names(self) -> bool:
        """Whether its cells can name people or roles: texts, neither levels nor sentences."""
        return self.is_text and not self.can_be_levels and not self.is_sentences

    @cached_property
    def is_dates(self) -> bool:
        """Whether its cells are dates."""
        return bool(self.texts) and all(written(value).kind == "date" for value in self.cells if value != "")

    @cached_property
    def distinct(self) -> float:
        """How many of its texts differ, 0 to 1."""
        return len(set(self.texts)) / len(self.texts) if self.texts else 0.0


def _can_be_level(found: Written) -> bool:
    if found.kind == "number":
        return found.number is not None and 0 <= found.number <= _HIGHEST
    if found.kind == "words":
        return is_level_word(found.text)
    return found.kind in {"not rated", "signs", "mark"}


_BY_PART: Final[tuple[Meaning, ...]] = ("skill", "note", "category", "evidence", "years", "last used", "wants to grow")
"""What a header can be taken for by one of its words; over levels, the name of a role is none of these."""

_SAID: Final = {"names a skill or person": ""}


def judged_columns(
    table: RawTable, said: Mapping[str, str] = MappingProxyType({}), legend: Collection[str] = ()
) -> list[JudgedColumn]:
    """Judge the columns of a table, from the left; those without header and cells are left out.

    Args:
        table: The table.
        said: By column letter, what a person said a column is: one of `corrections.COLUMNS`.
        legend: What a legend explains; a column of such signs and letters holds levels.
    """
    found = []
    explained = frozenset(level_key(key) for key in legend)
    rows = [
        row
        for at, row in enumerate(table.body)
        if not any(is_total(table.body, at, words(value)) for value in row[:4] if value != "")
    ]
    for at in range(table.width):
        cells = tuple(row[at] for row in rows)
        header = table.headers[at]
        if header or any(value != "" for value in cells):
            letter = get_column_letter(table.sheet_column(at))
            meaning = _SAID.get(said[letter], said[letter]) if letter in said else _meaning(header, cells, explained)
            found.append(JudgedColumn(at, header, table.groups[at], cells, cast("Meaning", meaning), explained))
    return found if said else [_grouped(_marked(column, found), found) for column in found]


_MARKS: Final = {"grade", "grades", "note", "noten", "mark", "marks"}
_MARK: Final = re.compile(r"[A-Fa-f][+-]?|[0-9]{1,2}([.,][0-9]{1,2})?[+-]?")


def _marked(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take a column of marks of school for the levels of a list of skills that has no others."""
    meanings = {one.meaning for one in others}
    is_mark = header_text(column.header) in _MARKS and "skill" in meanings and "level" not in meanings
    marks = is_mark and bool(column.texts) and all(_MARK.fullmatch(text) for text in column.texts)
    return replace(column, meaning="level") if marks else column


def _grouped(column: JudgedColumn, others: Sequence[JudgedColumn]) -> JudgedColumn:
    """Take levels under "Shift" or "ID" for those of a skill where other skills stand in the same group of headers."""
    may_be = column.meaning in {"team", "number", "place"} and column.group and column.can_be_levels
    beside = (one for one in others if one.group == column.group and one.meaning in {"", "skill"})
    return replace(column, meaning="") if may_be and any(one.is_levels for one in beside) else column


def _meaning(header: str, cells: Sequence[object], explained: Collection[str]) -> Meaning:
    said = _said_by(header, cells, explained)
    if are_totals(header, cells) and said not in {"total", "average"}:
        said = "total"
    filled = [value for value in cells if value != ""]
    if said or not filled:
        return said
    texts = [words(value) for value in filled]
    if sum(bool(_MAIL.fullmatch(text)) for text in texts) * 2 > len(texts):
        return "mail"
    if not header and sum(isinstance(value, date) for value in filled) * 2 > len(filled):
        return "date"
    if not header and _is_numbering(texts):
        return "number"
    if sum(look_of(value) == "long" for value in filled) > _LONG_SHARE * len(filled):
        return "note"
    return ""


def _said_by(header: str, cells: Sequence[object], explained: Collection[str]) -> Meaning:
    """Say what a header says; over levels, one word of the name of a role says nothing: "Chargé de projet".

    Nor does the first word of a skill over levels: "Average costing", "Email marketing".
    """
    said = meaning_of(header)
    extensions = any((written(value).number or 0) > _SHORTEST for value in cells)
    if said == "phone" and not extensions and _are_levels(cells, explained):
        return ""  # no telephone has the number 3
    if said in {"mail", "date", "level"}:
        texts, are_levels = [words(value) for value in cells if value != ""], _are_levels(cells, explained)
        are_dates = any(written(value).kind == "date" for value in cells if value != "")
        said = settled(said, header, texts, are_levels=are_levels, are_dates=are_dates)
    if said in {"total", "average"} and header_text(header) != said and _names_a_skill(header, cells):
        return ""
    return "" if said in _BY_PART and looks_like_role(header) and _are_levels(cells) else said


def _names_a_skill(header: str, cells: Sequence[object]) -> bool:
    """Tell whether a header that begins or ends like one of totals or mail addresses stands over levels."""
    return (
        " " in header_text(header)
        and not only_counts_up(header)
        and not are_totals(header, cells)
        and _are_levels(cells)
    )


def _are_levels(cells: Sequence[object], explained: Collection[str] = ()) -> bool:
    """Tell whether cells can be levels: all but a few are short numbers, words of levels, signs, or in a legend."""
    values = Counter((type(value), value) for value in cells if value != "")  # True is no 1 here
    total, others, rated = values.total(), 0, False
    signs = [key for key in explained if not key.isdigit()]
    for (_, value), count in values.items():
        one = written(unmarked(value))
        rated = rated or one.kind not in {"blank", "not rated"}
        known = _can_be_level(one) or one.key in explained or _can_be_level(written(unmarked(value, signs)))
        others += 0 if known else count
        if others * 10 > total * 2:
            return False
    return rated


def _is_numbering(texts: Sequence[str]) -> bool:
    """Tell whether texts count 1, 2, 3 and so on."""
    numbers = [int(text.rstrip(".)")) for text in texts if re.fullmatch(r"[0-9]{1,6}[.)]?", text)]
    return len(numbers) == len(texts) > 2 and all(after - before == 1 for before, after in pairwise(numbers))
