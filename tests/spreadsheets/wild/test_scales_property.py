"""Any scale, written out in any way, is read as what it was, or is asked about: never silently as another level."""

import math
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from core.spreadsheets.wild.legends.legends import legend_in
from core.spreadsheets.wild.levels.found_scale import scale_of
from core.spreadsheets.wild.levels.level_cells import read_level
from core.spreadsheets.wild.levels.scales import Scale, ScaleFound

_RISING = ("novice", "basic", "competent", "advanced", "expert")
_VOCABULARIES = (
    {"none": 0, "beginner": 1, "intermediate": 3, "advanced": 4, "expert": 5},
    {"beginner": 1, "basic": 2, "intermediate": 3, "advanced": 4, "expert": 5},
    {"keine": 0, "anfänger": 1, "mittel": 3, "fortgeschritten": 4, "experte": 5},
    {"aucune": 0, "débutant": 1, "intermédiaire": 3, "avancé": 4, "expert": 5},
    {"ninguno": 0, "principiante": 1, "intermedio": 3, "avanzado": 4, "experto": 5},
    {"未経験": 0, "入門": 1, "中級": 3, "上級": 4, "エキスパート": 5},
    {"不会": 0, "入门": 1, "中级": 3, "高级": 4, "精通": 5},
)


@dataclass(frozen=True)
class Numbers:
    """A scale of numbers as someone keeps it, and what they wrote."""

    low: int
    high: int
    from_none: bool
    falling: bool
    values: list[int]

    def level(self, value: int) -> float:
        """The rule of the mapping, written a second time."""
        rising = self.low + self.high - value if self.falling else value
        start = self.low if self.from_none else min(self.low, 0)
        return math.floor(10 * (rising - start) / (self.high - start)) / 2


_RANGES = st.sampled_from([(low, high) for low in (0, 1) for high in (3, 4, 5, 6, 7, 8, 10, 20, 100)])


@st.composite
def _numbers(draw: st.DrawFn, *, plain: bool = False) -> Numbers:
    low, high = draw(_RANGES)
    values = draw(st.lists(st.integers(low, high), min_size=1, max_size=30))
    from_none, falling = (False, False) if plain else (draw(st.booleans()), draw(st.booleans()))
    return Numbers(low, high, from_none, falling, values)


_FORMS = st.sampled_from(["{}", " {} ", "Level {}", "L{}", "{}.", "({})", "#"])


def _written(form: str, value: int) -> object:
    return float(value) if form == "#" else form.format(value)


def _levels(scale: Scale, cells: list[object]) -> list[float | None]:
    return [read_level(cell, scale).level for cell in cells]


def _right(found: ScaleFound, cells: list[object], expected: list[float]) -> bool:
    return found.scale is not None and found.unclear is None and _levels(found.scale, cells) == expected


def _may_be_answered(found: ScaleFound, cells: list[object], expected: list[float]) -> bool:
    return found.unclear is not None and expected in [_levels(scale, cells) for scale in found.unclear.scales.values()]


@settings(max_examples=300, deadline=None)
@given(
    _numbers(),
    _FORMS,
    st.sampled_from(["{} = {}", "{} - {}", "{}: {}", "cells"]),
    st.sampled_from(["", "Level", "Python"]),
)
def test_numbers_with_a_legend(numbers: Numbers, form: str, style: str, header: str) -> None:
    names = list(_RISING)
    if numbers.from_none:
        names[0] = "no knowledge"
    ends = [numbers.high, numbers.low] if numbers.falling else [numbers.low, numbers.high]
    pairs = sorted(zip(ends, (names[0], names[-1]), strict=True))
    rows: list[list[object]] = [[float(number), word] for number, word in pairs]
    if style != "cells":
        rows = [[style.format(number, word)] for number, word in pairs]
    legend = legend_in([["Legend"], *rows])
    assert legend == {str(number): word for number, word in pairs}
    cells = [_written(form, value) for value in numbers.values]
    found = scale_of([*cells, ""], header, legend)
    expected = [numbers.level(value) for value in numbers.values]
    assert _right(found, cells, expected)


@settings(max_examples=300, deadline=None)
@given(
    _numbers(plain=True),
    _FORMS,
    st.sampled_from(["Level ({}-{})", "Skill {} to {}", "Rating {} – {}", "Stufe {} bis {}"]),
)
def test_numbers_with_a_range_in_the_header(numbers: Numbers, form: str, header: str) -> None:
    cells = [_written(form, value) for value in numbers.values]
    found = scale_of([*cells, ""], header.format(numbers.low, numbers.high))
    expected = [numbers.level(value) for value in numbers.values]
    assert _right(found, cells, expected) or _may_be_answered(found, cells, expected)


@settings(max_examples=500, deadline=None)
@given(_numbers(plain=True), _FORMS, st.sampled_from(["", "Level", "Python", "Bewertung"]))
def test_numbers_that_nothing_explains(numbers: Numbers, form: str, header: str) -> None:
    cells = [_written(form, value) for value in numbers.values]
    found = scale_of([*cells, "", None], header)
    expected = [numbers.level(value) for value in numbers.values]
    if found.no_levels:
        assert header in {"", "Python"}
    elif found.unclear is None:
        # only that nobody has reached the highest level can mislead, and then it is said what is taken as the highest
        assert _right(found, cells, expected) or (found.assumed and max(numbers.values) < numbers.high)
    elif max(numbers.values) == numbers.high:
        assert _may_be_answered(found, cells, expected)


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(_VOCABULARIES), st.sampled_from([str.title, str.upper, str.lower]))
def test_words_of_a_vocabulary(data: st.DataObject, vocabulary: dict[str, float], case: type) -> None:
    words = data.draw(st.permutations([*vocabulary, *vocabulary]))
    cells: list[object] = [case(word) for word in words]
    assert _right(scale_of(["", *cells]), cells, [vocabulary[word] for word in words])


@settings(max_examples=200, deadline=None)
@given(
    st.integers(2, 10),
    st.lists(st.integers(0, 10), min_size=1, max_size=20),
    st.sampled_from(["★☆", "●○", "■□", "⭐☆"]),
)
def test_signs_with_their_empty_ones(high: int, counts: list[int], signs: str) -> None:
    counts = [count % (high + 1) for count in counts]
    cells: list[object] = [signs[0] * count + signs[1] * (high - count) for count in counts]
    found = scale_of(cells)
    expected = [math.floor(10 * count / high) / 2 for count in counts]
    assert _right(found, cells, expected) or _may_be_answered(found, cells, expected)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 5), st.sampled_from(_RISING)), min_size=1, max_size=12),
    st.sampled_from(["{} - {}", "{}: {}", "{} ({})", "{} {}", "{}. {}"]),
)
def test_numbers_lead_over_the_words_beside_them(pairs: list[tuple[int, str]], form: str) -> None:
    cells: list[object] = [form.format(number, word) for number, word in pairs]
    found = scale_of(cells, "Level (1=novice, 5=expert)")
    assert _right(found, cells, [float(number) for number, _ in pairs])


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(st.text(max_size=12), st.floats(), st.booleans(), st.none(), st.dates(), st.times()), max_size=12
    ),
    st.text(max_size=20),
)
def test_whatever_stands_in_the_cells_is_read_without_failing(cells: list[object], header: str) -> None:
    found = scale_of(cells, header, legend_in([cells[:4], cells[4:8]]))
    for cell in cells:
        if found.scale:
            read = read_level(cell, found.scale)
            assert read.level is None or (0 <= read.level <= 5 and (read.level * 2).is_integer())
