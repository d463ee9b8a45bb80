"""Whatever is done in a grid, and however often it is sent, what is saved is what the grid shows."""

import json
from collections.abc import Mapping
from itertools import count
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from core.workbook.checks import Problem
from core.workbook.rows import AnyCell, Change
from tests.workbook.books import book
from tests.workbook.grids import Tab

SHOWN: list[dict[str, AnyCell]] = [
    {"skill": "SQL", "level": 3, "x:Team": "Blue"},
    {"skill": "R", "note": "Rarely"},
    {"skill": "Excel", "level": 5},
]

_GOOD = st.one_of(
    st.tuples(st.just("level"), st.sampled_from([0, 1.5, 4, None])),
    st.tuples(st.just("note"), st.sampled_from(["a", "b", None])),
    st.tuples(st.just("driver"), st.sampled_from(["technical", "network", None])),
)
_BAD = st.sampled_from([("level", 9), ("level", "high"), ("driver", "tech"), ("last_used", "some day")])


class EditedGrid(RuleBasedStateMachine):
    """A grid in a browser that reports all that was done since it was shown, after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.tab = Tab(book(skills=SHOWN), "skills")
        self.edited: dict[int, dict[str, object]] = {}
        self.added: list[dict[str, object]] = []
        self.deleted: list[int] = []
        self.saved_shown: list[dict[str, AnyCell] | None] = [dict(row) for row in SHOWN]
        self.saved_added: list[dict[str, AnyCell]] = []
        self.names = count(1)
        self.refused: tuple[Problem, ...] = ()

    def deltas(self) -> Mapping[str, Any]:
        """Give what the browser sends: a copy, with positions as they are."""
        return {
            "edited_rows": {place: dict(cells) for place, cells in self.edited.items()},
            "added_rows": [{name: cell for name, cell in row.items() if cell is not None} for row in self.added],
            "deleted_rows": list(self.deleted),
        }

    def report(self) -> None:
        """Send it."""
        self.refused = self.tab.says(self.deltas()).refused

    @rule(place=st.integers(0, 2), cell=_GOOD)
    def edit(self, place: int, cell: tuple[str, AnyCell | None]) -> None:
        """Type into a row that was shown."""
        saved = self.saved_shown[place]
        if saved is not None:
            self.edited.setdefault(place, {})[cell[0]] = cell[1]
            _set(saved, *cell)
            self.report()

    @rule(place=st.integers(0, 2), cell=_BAD)
    def edit_badly(self, place: int, cell: tuple[str, object]) -> None:
        """Type what the cell cannot take; it stays as it was and is named."""
        if self.saved_shown[place] is not None:
            self.edited.setdefault(place, {})[cell[0]] = cell[1]
            self.report()
            assert any(f"'{cell[1]}'" in problem.found for problem in self.refused)

    @rule(cell=_GOOD)
    def add(self, cell: tuple[str, AnyCell | None]) -> None:
        """Add a row of a name nobody has, with a cell."""
        row: dict[str, AnyCell] = {"skill": f"New {next(self.names)}"}
        _set(row, *cell)
        self.added.append({**row})
        self.saved_added.append(row)
        self.report()

    @precondition(lambda self: self.added)
    @rule(place=st.integers(0, 50), cell=_GOOD)
    def edit_added(self, place: int, cell: tuple[str, AnyCell | None]) -> None:
        """Type into a row that was added."""
        place %= len(self.added)
        self.added[place][cell[0]] = cell[1]
        _set(self.saved_added[place], *cell)
        self.report()

    @precondition(lambda self: self.added)
    @rule(place=st.integers(0, 50), cell=_BAD)
    def edit_added_badly(self, place: int, cell: tuple[str, object]) -> None:
        """Type what the cell of an added row cannot take."""
        self.added[place % len(self.added)][cell[0]] = cell[1]
        self.report()
        assert any(f"'{cell[1]}'" in problem.found for problem in self.refused)

    @precondition(lambda self: self.added)
    @rule(place=st.integers(0, 50))
    def delete_added(self, place: int) -> None:
        """Delete a row that was added: the grid forgets it, and those behind it move up."""
        place %= len(self.added)
        del self.added[place], self.saved_added[place]
        self.report()

    @rule(place=st.integers(0, 2))
    def delete(self, place: int) -> None:
        """Delete a row that was shown."""
        if self.saved_shown[place] is not None:
            self.deleted.append(place)
            self.saved_shown[place] = None
            self.report()

    @rule()
    def restart(self) -> None:
        """Start the server anew: what was written is read back, and the browser sends everything again."""
        parts = json.loads(json.dumps([(c.sheet, c.row, c.column, c.before, c.after) for c in self.tab.written]))
        self.tab.written = [Change(*part) for part in parts]
        deltas = json.loads(json.dumps(self.deltas()))  # positions become text
        assert self.tab.says(deltas).changes == ()

    @invariant()
    def what_is_saved_is_what_the_grid_shows(self) -> None:
        """Compare the workbook, row by row and in order."""
        assert self.tab.cells() == [row for row in (*self.saved_shown, *self.saved_added) if row is not None]

    @invariant()
    def the_same_sent_again_changes_nothing(self) -> None:
        """Send everything once more."""
        before = self.tab.workbook
        assert self.tab.says(self.deltas()).changes == ()
        assert self.tab.workbook == before


def _set(row: dict[str, AnyCell], column: str, cell: AnyCell | None) -> None:
    row.pop(column, None)
    if cell is not None:
        row[column] = cell


TestEditedGrid = EditedGrid.TestCase
TestEditedGrid.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
