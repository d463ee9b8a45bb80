"""Random saves and undos against the simplest model there is: a list of all states as plain dictionaries."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.store import Access, PersonStore, Saved
from core.workbook.rows import ROW, Change, Workbook, with_changes
from tests.store.made import JAN

State: TypeAlias = dict[tuple[str, str], Any]
"""Values by row and column; a row that is there has its position under column ""."""

ROWS = ["a", "b", "c"]
COLUMNS = ["skill", "level", "note"]
VALUES: dict[str, list[Any]] = {"skill": [None, "SQL", "R"], "level": [None, 0, 2.5], "note": [None, "x", "y"]}


def _state(workbook: Workbook) -> State:
    found: State = {}
    for row in workbook.rows("skills"):
        found[row.id, ROW] = row.position
        found |= {(row.id, column): cell for column, cell in row.cells.items()}
    return found


@dataclass
class Model:
    """All states so far, and for undo what each revision replaced and wrote."""

    states: list[State] = field(default_factory=lambda: [{}])
    undo: list[int] = field(default_factory=list)
    redo: list[int] = field(default_factory=list)

    def now(self) -> State:
        """Give the newest state."""
        return self.states[-1]

    def save(self, change: Change) -> bool:
        """Do what one change of a cell or of a row's being there should do; tell whether it was refused."""
        state, key = dict(self.now()), (change.row, change.column)
        if change.column == ROW:
            if change.after is None:
                state = {place: value for place, value in state.items() if place[0] != change.row}
            else:
                state.setdefault(key, change.after)
        elif state.get(key) != change.after:
            if (change.row, ROW) not in state or state.get(key) != change.before:
                return True
            state[key] = change.after
        self._go_to({place: value for place, value in state.items() if value is not None}, edit=True)
        return False

    def step(self, source: list[int], target: list[int]) -> None:
        """Take the last of `source` back; with one user everything still holds what it wrote."""
        number = source.pop()
        before, after = self.states[number - 1], self.states[number]
        changed = {key for key in {**before, **after} if before.get(key) != after.get(key)}
        kept = {key: value for key, value in self.now().items() if key not in changed}
        self._go_to(kept | {key: before[key] for key in changed if key in before}, edit=False)
        target.append(len(self.states) - 1)

    def _go_to(self, state: State, *, edit: bool) -> None:
        if state == self.now():
            return
        self.states.append(state)
        if edit:
            self.undo.append(len(self.states) - 1)
            self.redo.clear()


_ROW_CHANGES = st.builds(
    lambda row, there, place: Change("skills", row, ROW, None if there else 0, place if there else None),
    st.sampled_from(ROWS),
    st.booleans(),
    st.integers(0, 3),
)
_CELL_CHANGES = st.sampled_from(COLUMNS).flatmap(
    lambda column: st.builds(
        lambda row, before, after: Change("skills", row, column, before, after),
        st.sampled_from(ROWS),
        st.sampled_from(VALUES[column]),
        st.sampled_from(VALUES[column]),
    ).filter(lambda change: change.before != change.after)
)
_STEPS = st.lists(st.one_of(_ROW_CHANGES, _CELL_CHANGES, st.sampled_from(["undo", "redo"])), max_size=30)


def _do(person: PersonStore, model: Model, step: Change | str) -> None:
    if isinstance(step, Change):
        refused = model.save(step)
        saved: Saved | None = person.save([step], at=JAN)
        assert saved
        assert bool(saved.conflicts) == refused
        return
    source, target = (model.undo, model.redo) if step == "undo" else (model.redo, model.undo)
    saved = person.undo_last(at=JAN) if step == "undo" else person.redo_last(at=JAN)
    assert (saved is None) == (not source)
    if source:
        model.step(source, target)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_every_state_is_as_in_the_model_whatever_is_saved_undone_and_redone(
    sign_in: Callable[[str], Access], steps: list[Change | str]
) -> None:
    person = sign_in("Ana").add_person("Ana", at=JAN)
    model = Model()
    for step in steps:
        _do(person, model, step)
        assert _state(person.workbook()) == model.now()
        assert bool(person.undo_label()) == bool(model.undo)
        assert bool(person.redo_label()) == bool(model.redo)
    last = person.revision()
    assert last == len(model.states) - 1
    assert [_state(person.workbook_at(number)) for number in range(last + 1)] == model.states
    walked = person.snapshots(["skills"], range(1, last + 1))
    assert [_state(workbook) for _, workbook in walked] == model.states[1:]
    for first in range(last + 1):
        between = with_changes(person.workbook_at(first), person.changes_between(first, last))
        assert _state(between) == model.now()
