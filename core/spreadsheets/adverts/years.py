"""Which of the years in a sentence are asked for in one of its skills: those beside it, or those of a list it is in."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from core.spreadsheets.adverts import phrases
from core.spreadsheets.adverts.clauses import Span, any_of, read_clause

CLAUSE_END: Final = any_of(phrases.CLAUSE_ENDS)
_PART_END: Final = any_of([phrases.PART_ENDS])
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_STOP: Final = re.compile(r"[;.!?](?:\s|$)|:")
_LISTED: Final = any_of([phrases.YEARS_OF_A_LIST])
_OF_SEVERAL: Final = any_of([phrases.YEARS_OF_SEVERAL])
_AND: Final = any_of([phrases.LAST_OF_A_LIST])
_WORD: Final = re.compile(r"\w{3}")
_EACH: Final = any_of([phrases.YEARS_EACH])
_ALONE: Final = any_of([phrases.YEARS_ALONE])


def years_of(sentence: str, start: int, end: int, others: Sequence[Span] = ()) -> int | None:
    """Give the years that a sentence asks for in the skill from `start` to `end`; None when it asks for none.

    Years count for what stands in the same part between commas, semicolons and "and"; for a whole list where the
    wording says so: "5 years of experience with SQL and R", "SQL and R (5 years each)".

    Args:
        sentence: The sentence, with straight apostrophes.
        start: Where the skill begins in it.
        end: Where it ends.
        others: Where the other skills of the sentence stand.

    >>> sentence = "3 years Excel, 5 years SQL, Python"
    >>> years_of(sentence, 8, 13), years_of(sentence, 23, 26), years_of(sentence, 28, 34)
    (3, 5, None)
    """
    found = read_clause(sentence).years
    if not found:
        return None
    part = _part(sentence, start, end)
    own = [(_gap(span, start, end), years) for span, years in found if part == _part(sentence, *span)]
    if own:
        return min(own)[1]
    after = [years for span, years in found if span[0] >= end and _goes_back(sentence, span, end)]
    before = [years for span, years in found if span[1] <= start and _goes_on(sentence, span, start, others)]
    return after[0] if after else before[-1] if before else None


def _gap(span: Span, start: int, end: int) -> int:
    return max(span[0] - end, start - span[1])


@lru_cache(maxsize=64)
def _parts(sentence: str) -> tuple[Span, ...]:
    """Give the parts of a sentence between commas and the like; what stands in brackets belongs to the part before."""
    inner = [found.span() for found in _BRACKETS.finditer(sentence)]
    years = [span for span, _ in read_clause(sentence).years]
    ends = [
        found.span() for found in _PART_END.finditer(sentence)
        if not any(low <= found.start() < high for low, high in (*inner, *years))
    ]  # fmt: skip
    cuts = [(0, 0), *ends, (len(sentence), len(sentence))]
    return tuple((before[1], after[0]) for before, after in pairwise(cuts))


def _part(sentence: str, start: int, end: int) -> Span:
    """Give the part of a sentence in which something stands; within brackets that hold several, the one there."""
    return next((part for part in _parts(sentence) if part[0] <= start and end <= part[1]), (start, end))


def _goes_back(sentence: str, span: Span, end: int) -> bool:
    """Tell whether years count for what ends before their part: that right before, or a list "(5 years each)"."""
    low, high = _part(sentence, *span)
    between = sentence[end : span[0]]
    if _EACH.search(sentence, max(low, span[0] - len("jeweils mindestens ")), high):
        return not re.search(r"[;.:]\s", between) and not any(
            end <= one[0] < span[0] for one, _ in _others(sentence, span)
        )
    alone = all(_ALONE.fullmatch(one) for one in (sentence[low : span[0]], sentence[span[1] : high]))
    return alone and not re.search(r"[.;]\s", between) and _PART_END.sub("", sentence[end:low]).strip(" )") == ""


def _others(sentence: str, span: Span) -> list[tuple[Span, int]]:
    return [one for one in read_clause(sentence).years if one[0] != span]


def _goes_on(sentence: str, span: Span, start: int, others: Sequence[Span]) -> bool:
    """Tell whether years count for a list that follows and goes on to `start`: "5 years of experience with SQL, R"."""
    low, high = _part(sentence, *span)
    rest, between = sentence[span[1] : high], sentence[span[1] : start]
    if any(low <= one[0] < span[0] for one in others) or any(
        span[1] <= one[0] < start for one, _ in _others(sentence, span)
    ):
        return False
    if CLAUSE_END.search(sentence, span[1], start + 1):
        return False
    opened = _LISTED.match(rest)
    more = rest[opened.end() :] if opened else ""
    if sentence[high : high + 1] == ":":
        return opened is not None and not _WORD.search(more) and not _STOP.search(between, high + 1 - span[1])
    if _STOP.search(between):
        return False
    joined = _OF_SEVERAL.match(rest) and (_AND.search(between) or _AND.search(_list_after(sentence, start)))
    return bool(re.search(r"\w", more)) if opened else bool(joined)


def _list_after(sentence: str, start: int) -> str:
    """Give what follows up to the end of the sentence or of what is said."""
    ends = [found.start() for pattern in (CLAUSE_END, _STOP) for found in pattern.finditer(sentence, start)]
    return sentence[start : min(ends, default=len(sentence))]
