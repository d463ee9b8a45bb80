"""What O*NET's tables of ratings ask for: importance as weight, level as required level, on Trellis' scales.

    weight = importance (scale IM, 1 to 5), as it stands
    level  = 5 × value / 7 (scale LV, 0 to 7), to the nearest half step, a tie upwards

7 and 0 are the bounds of scale LV; where the table of scales is given, its bounds are used. A tie is a tie: values have
two decimals and are rounded as whole hundredths, never as binary fractions. So 3.15 is 2.25 and gives 2.5, and 3.14
gives 2. The value as it stands is kept beside the level. What is marked "Recommend Suppress" is left out, since few
people answered or they disagreed, and what is marked "Not Relevant", since most called the skill unimportant. A
requirement needs both values: where one is left out, the other goes with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
import pandas as pd

from core.spreadsheets.published_tables import PublishedTable, Texts
from core.workbook.cells import plain_text
from core.workbook.checks import Problem
from core.workbook.scales import LEVEL_MAX
from core.workbook.words import count_of

Numbers: TypeAlias = np.ndarray[Any, np.dtype[Any]]

KINDS_BY_ELEMENT: Final = {"1.A.": "ability", "2.A.": "skill", "2.B.": "skill", "2.C.": "knowledge"}
"""What the identifier of an element begins with, and what it is; tasks, interests and the like have others."""

IMPORTANCE: Final = (1.0, 5.0)
LEVEL: Final = (0.0, 7.0)


@dataclass(frozen=True, slots=True)
class Ratings:
    """What the tables of ratings hold.

    Attributes:
        codes: The occupations that are rated, in order.
        elements: The identifiers of what they are rated in, in order.
        names: The names of those.
        role: For each requirement the place of its occupation among `codes`; requirements are in order of both.
        skill: The place of its skill among `elements`.
        weight: Its importance.
        raw_level: Its level as it stands.
        suppressed: Values left out because the source advises against them.
        not_relevant: Further values left out as not relevant.
        alone: Good values left out because the other one of their pair was.
        repeated: Good values left out because an earlier row rates the same.
        scales: The scales that were met.
        problems: Values that are no numbers within the bounds of their scale.
    """

    codes: tuple[str, ...]
    elements: tuple[str, ...]
    names: tuple[str, ...]
    role: Numbers
    skill: Numbers
    weight: Numbers
    raw_level: Numbers
    suppressed: int
    not_relevant: int
    alone: int
    repeated: int
    scales: tuple[str, ...]
    problems: tuple[Problem, ...]


def half_steps(values: Numbers, top: float = LEVEL[1]) -> Numbers:
    """Bring levels of 0 to `top` to 0 to 5 in half steps.

    >>> half_steps(np.array([0.34, 0.35, 3.14, 3.15, 7.0])).tolist()
    [0.0, 0.5, 2.0, 2.5, 5.0]
    """
    # 2 x 5 x value / top + 1/2, rounded down, in whole hundredths
    hundredths, most = np.rint(values * 100).astype("int64"), round(top * 100)
    found: Numbers = (hundredths * 4 * int(LEVEL_MAX) + most) // (2 * most) / 2
    return found


def ratings(tables: Sequence[PublishedTable], level: tuple[float, float] = LEVEL) -> Ratings:
    """Read the tables of ratings together.

    Args:
        tables: Those of kind "ratings", in any order; rows of elements that are no skill, knowledge or ability are
            passed over.
        level: The bounds of scale LV.
    """
    rows = _rows(tables)
    weights, levels = rows.on("IM", IMPORTANCE), rows.on("LV", level)
    shared, of_weights, of_levels = np.intersect1d(weights.keys, levels.keys, assume_unique=True, return_indices=True)
    role, skill = np.divmod(shared, max(1, len(rows.elements)))
    return Ratings(
        codes=rows.codes,
        elements=rows.elements,
        names=rows.names,
        role=role,
        skill=skill,
        weight=weights.value[of_weights],
        raw_level=levels.value[of_levels],
        suppressed=weights.suppressed + levels.suppressed,
        not_relevant=weights.not_relevant + levels.not_relevant,
        alone=len(weights.keys) + len(levels.keys) - 2 * len(shared),
        repeated=weights.repeated + levels.repeated,
        scales=tuple(dict.fromkeys(rows.scale)),
        problems=(*_problems(tables, weights, "importance", IMPORTANCE), *_problems(tables, levels, "level", level)),
    )


@dataclass(frozen=True, slots=True)
class _Values:
    """The good values of one scale: keys of occupation and element in order, their values, and how many were left out.

    `bad` are the places, among all rows of all tables, of values that are no numbers within the bounds.
    """

    keys: Numbers
    value: Numbers
    suppressed: int
    not_relevant: int
    repeated: int
    bad: Numbers


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows that rate a skill, knowledge or ability, column by column; `place` is the row's among all tables."""

    codes: tuple[str, ...]
    elements: tuple[str, ...]
    names: tuple[str, ...]
    key: Numbers
    place: Numbers
    scale: Texts
    value: Numbers
    suppressed: Numbers
    not_relevant: Numbers

    def on(self, scale: str, bounds: tuple[float, float]) -> _Values:
        """Give the values of one scale."""
        of_scale = self.scale == scale
        suppressed = of_scale & self.suppressed
        not_relevant = of_scale & self.not_relevant & ~suppressed
        left = of_scale & ~suppressed & ~not_relevant
        good = left & (self.value >= bounds[0]) & (self.value <= bounds[1])
        keys, first = np.unique(self.key[good], return_index=True)
        return _Values(
            keys,
            self.value[good][first],
            int(suppressed.sum()),
            int(not_relevant.sum()),
            int(good.sum()) - len(keys),
            self.place[left & ~good],
        )


def _rows(tables: Sequence[PublishedTable]) -> _Rows:
    element = _joined(tables, "element")
    code, scale = _joined(tables, "code"), _joined(tables, "scale")
    wanted = _wanted(element) & (code != "")
    role, codes = pd.factorize(code[wanted], sort=True)
    skill, elements = pd.factorize(element[wanted], sort=True)
    names = _joined(tables, "skill")[wanted][np.unique(skill, return_index=True)[1]]
    return _Rows(
        codes=tuple(map(str, codes)),
        elements=tuple(map(str, elements)),
        names=tuple(map(plain_text, names)),
        key=role.astype("int64") * max(1, len(elements)) + skill,
        place=np.flatnonzero(wanted),
        scale=scale[wanted],
        value=np.concatenate([numbers(table.columns["value"]) for table in tables] or [np.empty(0)])[wanted],
        suppressed=(_joined(tables, "suppress") == "Y")[wanted],
        not_relevant=(_joined(tables, "not_relevant") == "Y")[wanted],
    )


def _joined(tables: Sequence[PublishedTable], column: str) -> Texts:
    """Give a column of all tables, one after the other; blank where a table does not have it."""
    blank = np.full(1, "", dtype=object)
    columns = [table.columns.get(column, np.broadcast_to(blank, len(table))) for table in tables]
    return np.concatenate([np.empty(0, dtype=object), *columns])


def _wanted(elements: Texts) -> Numbers:
    """Tell which elements are a skill, a knowledge or an ability."""
    places, found = pd.factorize(elements)
    wanted = np.array([kind_of_element(element) != "" for element in found], dtype=bool)
    return wanted[places] if len(wanted) else np.zeros(len(elements), dtype=bool)


def kind_of_element(element: object) -> str:
    """Say what an element is: "skill", "knowledge", "ability", or "" for anything else.

    >>> kind_of_element("2.C.4.a")
    'knowledge'
    """
    return KINDS_BY_ELEMENT.get(str(element)[:4], "")


def rates_skills(table: PublishedTable) -> bool:
    """Tell whether a table is of another kind than ratings, or rates a skill, a knowledge or an ability."""
    return table.kind != "ratings" or bool(_wanted(table.columns["element"]).any())


def numbers(values: Texts) -> Numbers:
    """Read numbers; NaN where there is none."""
    try:
        return values.astype("float64")  # as a workbook has them
    except (TypeError, ValueError):
        found: Numbers = pd.to_numeric(pd.Series(values), errors="coerce").to_numpy(dtype="float64")
        return found


def _problems(
    tables: Sequence[PublishedTable], found: _Values, what: str, bounds: tuple[float, float]
) -> list[Problem]:
    """Name the first bad value of each table and how many there are."""
    problems, start = [], 0
    for table in tables:
        bad = found.bad[(found.bad >= start) & (found.bad < start + len(table))] - start
        if len(bad):
            value = plain_text(table.columns["value"][bad[0]])
            more = f" and {count_of(len(bad) - 1, 'more value')} below it" if len(bad) > 1 else ""
            problems.append(
                Problem(
                    table.where("value", int(bad[0])),
                    f"{what} '{value}'{more}",
                    f"must be {bounds[0]:g} to {bounds[1]:g}. It is left out.",
                    "Download the table anew.",
                )
            )
        start += len(table)
    return problems
