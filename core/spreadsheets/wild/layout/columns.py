"""What a column of a table is, and what its cells can be: levels, names, sentences, dates."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.header_words import Meaning
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.levels.level_words import is_level_word
from core.spreadsheets.wild.levels.spans import is_span_of_words, span_of
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
    "gap": "gaps, the difference of two levels",
    "skipped": "skipped by you",
}
"""Columns and rows that are neither skill nor level, and what they are."""

KEPT: Final[tuple[Meaning, ...]] = (
    "note", "evidence", "last used", "date", "wants to grow", "years", "weight", "must", "required", "driver", "status",
    "role", "due", "start", "hours", "milestone",
)  # fmt: skip
"""Columns whose cells go beside a level, under that name."""

_HIGHEST: Final = 100
_SEVERAL: Final = 3
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
        return are_levels(self.cells, self.explained)

    @property
    def is_asked_for(self) -> bool:
        """Whether its cells are levels that are required."""
        return self.meaning == "required" and self.can_be_levels

    @cached_property
    def is_unrated(self) -> bool:
        """Whether its cells say nothing but that there is no rating: "-", "n/a"."""
        return bool(self.texts) and all(written(value).kind == "not rated" for value in self.cells if value != "")

    @cached_property
    def is_signs(self) -> bool:
        """Whether its cells hold marks, signs and dashes alone, which name nothing."""
        kinds = {written(value).kind for value in self.cells if value != ""}
        return bool(kinds) and kinds <= {"mark", "signs", "not rated"}

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
    def is_said(self) -> bool:
        """Whether its texts say something in several words, each its own: "Owns features end to end"."""
        several = sum(len(text.split()) for text in self.texts) >= _SEVERAL * len(self.texts)
        return self.is_sentences or (self.is_text and not self.can_be_levels and self.distinct == 1 and several)

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


def are_levels(cells: Sequence[object], explained: Collection[str] = ()) -> bool:
    """Tell whether cells can be levels: all but a few are short numbers, words of levels, signs, or in a legend.

    Spans count as levels: those of words ("A1–C1") anywhere, those of numbers ("2-3") among as many plain ones.
    """
    values = Counter((type(value), value) for value in cells if value != "")  # True is no 1 here
    spans = {value for _, value in values if isinstance(value, str) and span_of(value)}
    spread = sum(count for (_, value), count in values.items() if value in spans)
    spans = {value for value in spans if 2 * spread <= values.total() or is_span_of_words(str(value))}
    total, others, rated = values.total(), 0, False
    signs = [key for key in explained if not key.isdigit()]
    for (_, value), count in values.items():
        one = written(unmarked(value))
        rated = rated or one.kind not in {"blank", "not rated"}
        known = (
            value in spans
            or _can_be_level(one)
            or one.key in explained
            or _can_be_level(written(unmarked(value, signs)))
        )
        others += 0 if known else count
        if others * 10 > total * 2:
            return False
    return rated
