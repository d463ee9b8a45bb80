"""Tells rows and columns of totals and averages from skills that begin with such a word: "Total Quality Management"."""

import re
from collections.abc import Sequence
from typing import Final

from core.spreadsheets.wild.layout.blocks import look_of
from core.spreadsheets.wild.layout.extremes import are_extremes, may_be_a_name
from core.spreadsheets.wild.layout.header_words import (
    counted_up,
    counts_up,
    header_text,
    is_asked_for,
    only_says,
    says_how_many,
)
from core.spreadsheets.wild.layout.highest_marks import says_highest
from core.spreadsheets.wild.layout.sheet import words
from core.spreadsheets.wild.layout.summed import makes, number_in, sums_up_above

_HIGHEST: Final = 10
_TOTALS: Final = 8
"""Most rows of totals that follow each other."""
_NEARLY: Final = 1e-6
_BRACKETS: Final = re.compile(r"\([^)]*\)")
_SURELY: Final = re.compile(
    r"(grand |sub|team |overall |number of|no\. of|# |anzahl|nombre d|número de|numero d[ei]|aantal|liczba)",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(
    r"\b(of|per|by|for|all|the|at|in|and|across|skills?|people|persons?|team|member|levels?|scores?|ratings?|"
    r"points?|values?|"
    r"possible|required|needed|trained|rated|headcount|pro|je|der|die|alle|aller|stufe|punkte|teams?|de|des|du|par|"
    r"la|le|les|équipe|notes?|niveaux?|del|por|equipo|nivel|puntos|total|average|avg|mean|sum|column|row|overall)\b"
    r"|[\W\d_]+",
    re.IGNORECASE,
)


_RESULT: Final = re.compile(
    r"(weighted|gewichtete[rs]?|final|overall|total|average|mean|team|gesamt|end) ?-?"
    r"(total|sum|score|average|mean|points|result|rating|rank(ing)?|summe|punkt(e|zahl|wert)|ergebnis|rang|note|"
    r"wertung)"
    r"|(total|score|note|moyenne|somme|puntuación|puntaje|suma|media) (pondérée?|ponderad[oa]|global|finale?|total)"
    r"|(total|somme|suma) (des |de |de los )?(points?|puntos)|总分|總分",
    re.IGNORECASE,
)
"""What is made of the levels above it."""
_RESULT_OF_NUMBERS: Final = re.compile(
    r"score|result|rank(ing)?|rang(folge|platz)?|platz(ierung)?|ergebnis|punktzahl|classement|résultat|clasificación|"
    r"resultado|puesto|wynik|順位|順番|ランキング|排名|名次|得分|순위",
    re.IGNORECASE,
)
"""The same where numbers stand beside it; a skill has more to its name: "Score reading"."""
_NUMBERING: Final = frozenset(["no", "nr", "lfd. nr", "n°", "nº", "番号", "编号", "序号"])


_MAY_BE_SKILLS: Final = frozenset(["schnitt", "snitt", "points", "puntos", "medel", "medie", "mittel", "moy", "media"])
"""Words for totals and averages that can name a skill too: "Schnitt" is what tailors, gardeners and film cutters do."""
_HOW_MANY_RATED: Final = frozenset(["n", "n ="])
"""How tables of surveys count who has answered."""


def numbers_columns(row: Sequence[object], name: str) -> bool:
    """Tell whether a row numbers the columns: "Nr", 1, 2, 3."""
    numbers = [number for value in row if (number := number_in(value)) is not None]
    return header_text(name) in _NUMBERING and len(numbers) > 1 and len(set(numbers)) == len(numbers)


def only_counts_up(text: str) -> bool:
    """Tell whether a name says that it sums up others, and names nothing else.

    >>> only_counts_up("Team average"), only_counts_up("Total per person (max 20)"), only_counts_up("Media relations")
    (True, True, False)
    """
    rest = counted_up(text)
    if rest is not None and _SURELY.match(text.strip()):
        return True
    return rest is not None and not _PLAIN.sub("", _BRACKETS.sub("", rest))


_EXTREMES: Final = frozenset(["max", "min"])
"""Words over the highest and lowest numbers that are also first names."""


def is_total(body: Sequence[Sequence[object]], at: int, *names: str) -> bool:
    """Tell whether a row sums up others: by a name alone, or at the end of its rows, with numbers that fit.

    Args:
        body: The rows of the table.
        at: The place of the row.
        names: What stands at its beginning; one cell of it is enough.
    """
    return any(_says_total(body, at, name) for name in names) or (
        not all(map(counts_up, names)) and sums_up_above(body, at)
    )


def _says_total(body: Sequence[Sequence[object]], at: int, name: str) -> bool:
    key = header_text(name)
    if _RESULT.fullmatch(key):
        return True
    if _RESULT_OF_NUMBERS.fullmatch(key):
        return any(look_of(value) == "number" for value in body[at])
    said = _by_its_numbers(body, at, name)
    if said is not None:
        return said
    return only_says(name, "total", "average") or (
        counts_up(name)
        and (only_counts_up(name) or (_ends(body, at) and (says_how_many(name) or _numbers_fit(body, at))))
    )


def _by_its_numbers(body: Sequence[Sequence[object]], at: int, name: str) -> bool | None:
    """Tell by its numbers whether a row of a name that may mean other things sums up; None when its name is another."""
    key = header_text(name)
    if says_highest(key):
        return len(_numbers(body[at])) > 1
    if counts_up(name) and may_be_a_name(name) and _names_alone(name):
        return _are_extremes_above(body, at, name)
    if key in _MAY_BE_SKILLS:
        return _ends(body, at) and _made_of_above(body, at)
    return _ends(body, at) and _counts_above(body, at) if key in _HOW_MANY_RATED else None


def _names_alone(name: str) -> bool:
    """Tell whether a name is "Max" alone, or goes on with more than such words as "score" or "possible"."""
    return header_text(name) in _EXTREMES or not only_counts_up(name)


def _are_extremes_above(body: Sequence[Sequence[object]], at: int, name: str) -> bool:
    """Tell whether "Max" at an end sums up those above: by its numbers, or without any among other such rows."""
    if at > 0 and not _ends(body, at):
        return False
    beside = [_first(body[one]) for one in (at - 1, at + 1) if 0 <= one < len(body)]
    named = any(counts_up(one) and not (may_be_a_name(one) and _names_alone(one)) for one in beside)
    both = any(header_text(one) in _EXTREMES - {header_text(name)} for one in beside)
    if not _numbers(body[at]):
        return named or both
    others = body[:at] or body[1:]  # what can be reached may stand right below the headers
    rated = [row for row in others if not counts_up(_first(row))]
    above = [[row[place] for row in rated] for place in range(len(body[at]))]
    return are_extremes(name, body[at], above, reach=at == 0)


def sums_up_no_others(name: str, cells: Sequence[object], left: Sequence[Sequence[object]]) -> bool:
    """Tell whether "Max" over a column is the name of a person: its numbers are not the highest of those left of it.

    Args:
        name: The header.
        cells: The cells below it.
        left: Columns of levels left of it.
    """
    named = may_be_a_name(name) and header_text(name) in _EXTREMES
    rows = list(zip(*left, strict=True)) if left else [()] * len(cells)
    return named and not are_extremes(name, cells, rows)


def are_totals(name: str, cells: Sequence[object]) -> bool:
    """Tell whether a column sums up others: by its name alone, else with numbers that no level has."""
    return counts_up(name) and (
        only_counts_up(name) or any(_is_no_level(number) for value in cells if (number := number_in(value)) is not None)
    )


def _ends(body: Sequence[Sequence[object]], at: int) -> bool:
    """Tell whether no row with numbers follows, but further totals, required levels and gaps."""
    following = next((row for row in body[at + 1 : at + 1 + _TOTALS] if not _is_below(_first(row))), ())
    return not any(look_of(value) == "number" for value in following if value != "")


def _is_below(name: str) -> bool:
    return counts_up(name) or is_asked_for(name) or only_says(name, "gap", "total", "average")


def is_gap(body: Sequence[Sequence[object]], at: int, name: str) -> bool:
    """Tell whether a row holds the differences to required levels, which stand in a row above."""
    return only_says(name, "gap") and any(is_asked_for(_first(row)) for row in body[max(at - _TOTALS, 0) : at])


def _numbers(row: Sequence[object]) -> list[float]:
    return [number for value in row if (number := number_in(value)) is not None]


def _first(row: Sequence[object]) -> str:
    return next((words(value) for value in row if value != ""), "")


def _numbers_fit(body: Sequence[Sequence[object]], at: int) -> bool:
    """Tell whether the numbers of a row are sums of those above, or finer or higher than any of them."""
    own = {column: number for column, value in enumerate(body[at]) if (number := number_in(value)) is not None}
    rated = _rated(body[:at]) if own else []
    return bool(own) and all(
        _sums_up(number, [one for row in rated if (one := number_in(row[column])) is not None])
        for column, number in own.items()
    )


def _made_of_above(body: Sequence[Sequence[object]], at: int) -> bool:
    """Tell whether each number of a row is the sum or the mean of those above it, or one is no level."""
    rated = _rated(body[:at])
    told = [(number, _numbers([row[place] for row in rated])) for place, number in _places(body[at])]
    if any(_is_no_level(number) for number, _ in told):
        return True
    return bool(told) and all(len(some) > 1 and makes(number, some) for number, some in told)


def _counts_above(body: Sequence[Sequence[object]], at: int) -> bool:
    """Tell whether each number of a row, two or more, says how many cells above it are filled."""
    rated = _rated(body[:at])
    told = [(number, sum(row[place] != "" for row in rated)) for place, number in _places(body[at])]
    return len(told) > 1 and all(number == filled for number, filled in told)


def _rated(rows: Sequence[Sequence[object]]) -> list[Sequence[object]]:
    return [row for row in rows if not _is_below(_first(row))]


def _places(row: Sequence[object]) -> list[tuple[int, float]]:
    return [(place, number) for place, value in enumerate(row) if (number := number_in(value)) is not None]


def _sums_up(number: float, above: Sequence[float]) -> bool:
    summed = len(above) > 1 and abs(sum(above) - number) < _NEARLY
    return summed or (_is_no_level(number) and not any(map(_is_no_level, above)))


def _is_no_level(number: float) -> bool:
    return number > _HIGHEST or 2 * number % 1 != 0
