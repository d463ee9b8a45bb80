"""What a person corrects about a table: where it lies, its headers, its columns, its scale, rows to skip."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from openpyxl.utils import range_boundaries

from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.understood import Area

COLUMNS = (
    "skill", "level", "required", "person", "role", "category", "note", "evidence", "last used",
    "wants to grow", "date", "weight", "must", "years", "action", "due", "start", "status", "hours",
    "milestone", "names a skill or person", "skipped",
)  # fmt: skip
"""What a column can be said to be; "names a skill or person" is a column of levels in a matrix."""


_ENDS = 2


class RangeRefusedError(ValueError):
    """A text that is no range of cells."""

    def __init__(self, text: str) -> None:
        super().__init__(f"'{text}' must be a range such as B3:F20.")


class RowsRefusedError(ValueError):
    """A text that names no rows of a table."""

    def __init__(self, text: str, area: Area) -> None:
        super().__init__(
            f"'{text[:20]}' must be row numbers from {area.first_row} to {area.last_row}, such as "
            f"{area.first_row}, or {area.first_row}-{area.last_row}. Nothing was changed."
        )


@dataclass(frozen=True)
class Correction:
    """What was corrected about one table; what is left out is found again.

    Attributes:
        area: Where the table lies.
        header_rows: The rows of its headers, counted from 1; () when it has none, None when they are to be found.
        columns: By column letter, what the column is: one of `COLUMNS`.
        levels: By value as written, its level from 0 to 5, None for no level.
        skipped_rows: Rows not to take, counted from 1.
    """

    area: Area
    header_rows: tuple[int, ...] | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, float | None] = field(default_factory=dict)
    skipped_rows: frozenset[int] = frozenset()


def rows_of(text: str, area: Area) -> tuple[int, ...]:
    """Read row numbers of a table such as "12, 15-17"; none for a blank text.

    Raises:
        RowsRefusedError: When a part is no row of it.
    """
    found: list[int] = []
    for part in filter(None, (one.strip() for one in re.split(r"[,;]", text))):
        ends = [int(end) for end in part.split("-") if re.fullmatch(r" *[0-9]{1,7} *", end)]
        named = range(ends[0], ends[-1] + 1) if len(ends) == part.count("-") + 1 <= _ENDS else range(0)
        if not named or named[0] < area.first_row or named[-1] > area.last_row:
            raise RowsRefusedError(part, area)
        found += named
    return tuple(found)


def both(one: Area, other: Area) -> Area:
    """Give the range of the rows and columns of two ranges of a sheet."""
    return Area(
        one.sheet, min(one.first_row, other.first_row), min(one.first_column, other.first_column),
        max(one.last_row, other.last_row), max(one.last_column, other.last_column),
    )  # fmt: skip


def area_of(sheet: str, text: str) -> Area:
    """Read a range such as "B3:F20".

    Raises:
        RangeRefusedError: When it is none.
    """
    bare = text.replace("$", "").replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?", bare):
        raise RangeRefusedError(text)
    first_column, first_row, last_column, last_row = range_boundaries(bare)
    if first_column is None or first_row is None or last_column is None or last_row is None:
        raise RangeRefusedError(text)
    columns, rows = sorted((first_column, last_column)), sorted((first_row, last_row))
    return Area(sheet, rows[0], columns[0], rows[1], columns[1])


def meets(one: Area, other: Area) -> bool:
    """Tell whether two areas share a cell."""
    return (
        one.sheet == other.sheet
        and one.first_row <= other.last_row
        and other.first_row <= one.last_row
        and one.first_column <= other.last_column
        and other.first_column <= one.last_column
    )


def clipped(area: Area, height: int, width: int) -> Area | None:
    """Give the part of an area that lies within a sheet of so many rows and columns; None when none of it does.

    >>> clipped(Area("", 1, 1, 99, 2), 11, 5), clipped(Area("", 20, 4, 30, 6), 11, 5)
    (Area(sheet='', first_row=1, first_column=1, last_row=11, last_column=2), None)
    """
    if area.first_row > height or area.first_column > width:
        return None
    return replace(area, last_row=min(area.last_row, height), last_column=min(area.last_column, width))


def standing(corrections: Sequence[Correction]) -> list[Correction]:
    """Leave out the corrections that a later one meets: no cell is read twice."""
    return [
        one for at, one in enumerate(corrections)
        if not any(meets(one.area, later.area) for later in corrections[at + 1 :])
    ]  # fmt: skip


def correction_at(corrections: Sequence[Correction], area: Area) -> Correction | None:
    """Give the correction by which the table that lies there was read; None when it was read as found."""
    return next((one for one in standing(corrections) if meets(one.area, area)), None)


def corrected_again(corrections: Sequence[Correction], area: Area, new: Correction) -> list[Correction]:
    """Add a correction of the table that lies in an area.

    What was said before about that table holds on, but for its range and for the rows to skip, which are said anew.
    """
    before = correction_at(corrections, area) or Correction(area)
    merged = Correction(
        new.area,
        before.header_rows if new.header_rows is None else new.header_rows,
        {**before.columns, **new.columns},
        {**before.levels, **new.levels},
        new.skipped_rows,
    )
    return [*as_found(corrections, area), merged]


def as_found(corrections: Sequence[Correction], area: Area) -> list[Correction]:
    """Take back what was corrected about the table that lies in an area."""
    return [one for one in corrections if not meets(one.area, area)]


def corrected_areas(areas: Sequence[Area], corrections: Sequence[Correction]) -> list[Area]:
    """Put the areas of the corrections of a sheet in the place of those they meet."""
    own = [correction.area for correction in corrections]
    left = [area for area in areas if not any(meets(area, one) for one in own)]
    return sorted([*left, *own], key=lambda area: (area.first_row, area.first_column))


def corrected_scale(scale: Scale | None, correction: Correction | None) -> Scale | None:
    """Give a scale with the levels that a person gave its values."""
    if scale is None or correction is None or not correction.levels:
        return scale
    steps = tuple(replace(step, level=correction.levels.get(step.written, step.level)) for step in scale.steps)
    return replace(scale, steps=steps, source="answer") if steps != scale.steps else scale
