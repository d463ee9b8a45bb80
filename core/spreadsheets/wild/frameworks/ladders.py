"""Which roles of a table are the steps of one ladder, by their names: "Junior analyst", "L3", "Teacher II"."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

from core.spreadsheets.wild.levels.level_words import level_key

_PLAIN: Final = 2
"""The seniority of a name that says none: "Analyst" stands between "Junior analyst" and "Senior analyst"."""

_HIGH: Final = 4
"""From here on the order differs from firm to firm, and that of the table holds."""

_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}
_NUMBERED: Final = re.compile(r"([^\W\d_]{0,3})(\d{1,2})")
_CODE: Final = re.compile(r"(?<![^\W_])([^\W\d_]{1,2})(\d{1,2})(?![^\W_])")
_ENDINGS: Final = re.compile(r"[:*/]in(nen)?\b|\((m|w|f|d|x|h)(/(m|w|f|d|x|h))+\)", re.IGNORECASE)
_AND_UP: Final = re.compile(r"(?<=[^\W\d_]{3})\+")
_MOST_STEPS: Final = 12
_STEM: Final = 5
"""Letters that two words begin with when they are of one stem, about: "compras" and "comprador"."""


@dataclass(frozen=True)
class Step:
    """What the name of a role says about its step.

    Attributes:
        name: The name.
        work: The kind of work it names, case and accents aside: "analyst"; "" in "Senior" or "L3".
        rank: How high it stands among those of the same work: management, seniority, number.
    """

    name: str
    work: str
    rank: tuple[int, int, int]


@cache
def _words() -> Mapping[str, Mapping[str, Sequence[str]]]:
    found: Mapping[str, Mapping[str, Sequence[str]]] = tomllib.loads(
        Path(__file__).with_name("ladder_words.toml").read_text(encoding="utf-8")
    )
    return found


@cache
def _ranks(kind: str) -> Mapping[str, int]:
    return {level_key(word): int(rank) for rank, words in _words()[kind].items() for word in words}


@cache
def said_nothing(kind: str) -> frozenset[str]:
    """Give words that say nothing of the kind of work: "filler" in roles, "untelling" in titles, "counted" things."""
    return frozenset(level_key(word) for word in _words()["words"][kind])


def step_of(name: str) -> Step:
    """Take the name of a role apart.

    >>> step_of("Senior Analyst II"), step_of("L3").rank
    (Step(name='Senior Analyst II', work='analyst', rank=(0, 3, 2)), (0, 2, 3))
    """
    bare = _AND_UP.sub("", level_key(_ENDINGS.sub("", name)))
    parts = re.split(r"[\s,./()_|-]+", bare.replace("mid-level", "mid"))
    work, management, seniority, number = list[str](), 0, _PLAIN, 0
    for place, part in enumerate(part for one in parts for part in _apart(one) if part):
        numbered = _NUMBERED.fullmatch(part)
        if part in _ranks("management"):
            management = max(management, _ranks("management")[part])
        elif part in _ranks("seniority"):
            seniority = _ranks("seniority")[part]
        elif part in _ROMAN and place:
            number = _ROMAN[part]
        elif numbered:
            number = int(numbered[2])
            work += [numbered[1]] if numbered[1] else []
        elif part not in said_nothing("filler"):
            work.append(part)
    return Step(name, " ".join(work), (management, seniority, number))


def _apart(part: str) -> Sequence[str]:
    """Cut ranks and numbers off words that are written without blanks, as in Japanese and Chinese."""
    if not any("\u3040" <= sign <= "\u9fff" for sign in part):
        return [part]
    if len(parts := re.findall(r"\d+|\D+", part)) > 1:
        return [one for piece in parts for one in _apart(piece)]
    known = [*_ranks("management"), *_ranks("seniority")]
    rank = next((word for word in sorted(known, key=len, reverse=True) if word in part and not word.isascii()), "")
    return [rank, part.replace(rank, "", 1)] if rank else [part]


def ladders(names: Sequence[str]) -> list[tuple[str, ...]]:
    """Find the roles that are steps of one ladder.

    Args:
        names: Of the roles, in the order of the table.

    Returns:
        The ladders, each from its lowest role on; none where the names are those of different jobs.

    >>> ladders(["Lead designer", "Designer", "Junior designer"]), ladders(["Nurse", "Driver", "Cook"])
    ([('Junior designer', 'Designer', 'Lead designer')], [])
    """
    steps = _coded(list(dict.fromkeys(names))) or [
        step_of(name) for name in dict.fromkeys(names) if not is_counted(name)
    ]
    found = [_in_order(group) for group in _by_work(_alone(steps))]
    return [tuple(step.name for step in group) for group in found if 2 <= len(group) <= _MOST_STEPS]


def _alone(steps: Sequence[Step]) -> Sequence[Step]:
    """Take "Specialist" for a step where it stands alone among two or more that say no kind of work: "Junior"."""
    ranks = _ranks("alone")
    others = [step for step in steps if level_key(step.name) not in ranks]
    if len(others) < 2 or any(step.work for step in others):
        return steps
    return [Step(one.name, "", (0, ranks[level_key(one.name)], 0)) if one not in others else one for one in steps]


def _coded(names: Sequence[str]) -> list[Step]:
    """Take names apart by the code that each has, when all do: "L1 Associate", "Consultant (L2)"; none otherwise."""
    codes = [_CODE.findall(level_key(name)) for name in names]
    letters, numbers = (
        {letter for found in codes for letter, _ in found},
        [number for found in codes for _, number in found],
    )
    if len(names) < 2 or any(len(found) != 1 for found in codes) or len(letters) > 1 or len(set(numbers)) < len(names):
        return []
    return [Step(name, "", (0, _PLAIN, int(number))) for name, number in zip(names, numbers, strict=True)]


def is_ladder(names: Sequence[str]) -> bool:
    """Tell whether all of two names or more are the steps of one ladder."""
    found = ladders(names) if len(names) <= _MOST_STEPS else []
    return len(found) == 1 and len(found[0]) == len(names)


def only_numbered(names: Sequence[str]) -> bool:
    """Tell whether names share a word and differ by their number alone: "Teacher I", "Teacher II"; not "L1", "L2".

    >>> only_numbered(["Spanish I", "Spanish II"]), only_numbered(["L1", "L2"]), only_numbered(["Junior", "Senior"])
    (True, False, False)
    """
    steps = [step_of(name) for name in names]
    return len({step.rank[:2] for step in steps}) == 1 and all(len(step.work) > 2 for step in steps)


def _by_work(steps: Sequence[Step]) -> list[list[Step]]:
    """Put roles of one kind of work together; those that name none belong to the only kind there is."""
    by_work: dict[str, list[Step]] = {}
    for step in steps:
        by_work.setdefault(step.work, []).append(step)
    groups = list(by_work.values())
    named = [group for group in groups if group[0].work]
    if len(named) == 1 and len(groups) == 2 and len(steps) > 2:
        return [list(steps)]
    joined: list[list[Step]] = []
    places: dict[str, list[int]] = {}
    order = {step: place for place, step in enumerate(steps)}
    for group in groups:
        work = group[0].work
        likely = sorted({place for key in _near_keys(work) for place in places.get(key, ())})
        near = next((joined[place] for place in likely if _is_near(joined[place][0].work, work)), None)
        both = sorted([*near, *group], key=order.__getitem__) if near is not None else []
        if near is not None and _in_order(both):
            near[:] = both
            place = next(at for at in likely if joined[at] is near)
        else:
            place = len(joined)
            joined.append(group)
        for key in _near_keys(joined[place][0].work):
            places.setdefault(key, []).append(place)
    return joined


def _near_keys(work: str) -> set[str]:
    """Give what two kinds of work that are near share at least one of: an ending of words, or first letters."""
    words = work.split(" ")
    endings = {" ".join(words[at:]) for at in range(len(words))} if work else set()
    return endings | {f"{work[:_STEM]}-"} if len(work) >= _STEM else endings


def _is_near(one: str, other: str) -> bool:
    """Tell whether two kinds of work may be one: "engineer" and "engineering", or "software engineer"."""
    short, long = sorted((one, other), key=len)
    if not short:
        return False
    alike = len(short) >= _STEM and short[:_STEM] == long[:_STEM]
    return long.endswith(f" {short}") or (alike and " " not in long)


def is_counted(name: str) -> bool:
    """Tell whether a name only counts things that are no roles: "Student 3", "Team 2", "5"."""
    words = re.findall(r"[^\W\d_]+", level_key(name))
    return bool(re.search(r"\d", name)) and all(word in said_nothing("counted") for word in words)


def _in_order(group: Sequence[Step]) -> Sequence[Step]:
    """Give the roles of a group from the lowest on, in the order of the table or against it; () when it has none."""
    rises = sum(one.rank < other.rank for one, other in pairwise(group))
    falls = sum(one.rank > other.rank and not _is_high(one, other) for one, other in pairwise(group))
    if falls and not rises:
        return group[::-1]
    return group if rises and not falls else ()


def rises(rows: Sequence[Sequence[float]]) -> bool:
    """Tell whether levels rise from step to step: in three columns or more, none falls and most rows rise.

    Args:
        rows: What a skill a row asks for, in the order of the roles; the roles that ask for nothing are left out.

    >>> rises([[1, 2, 4], [2, 2, 3], [0, 3, 5]]), rises([[1, 2, 4], [2, 3, 1], [0, 3, 5]])
    (True, False)
    """
    falls = any(one > other for row in rows for one, other in pairwise(row))
    rising = sum(len(row) > 1 and row[0] < row[-1] for row in rows)
    long = sum(len(row) >= 3 for row in rows)
    return not falls and 2 * long > len(rows) >= 3 and 3 * rising >= 2 * len(rows)


def _is_high(one: Step, other: Step) -> bool:
    return min(_height(one), _height(other)) >= _HIGH


def _height(step: Step) -> int:
    management, seniority, _ = step.rank
    return management + _HIGH if management else seniority
