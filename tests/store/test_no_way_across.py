"""No user reaches another's people through any public method, whatever is granted, taken away and tried."""

import inspect
from collections.abc import Callable
from contextlib import nullcontext
from secrets import token_hex
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.store import Access, NotGrantedError, PersonStore, Role, RoleRefusedError, Store
from core.store.records import ROLES
from tests.store.made import FEB, JAN, added, set_to

WAYS: Final[dict[str, Callable[[PersonStore], Any]]] = {
    "role": PersonStore.role,
    "revision": PersonStore.revision,
    "latest": PersonStore.latest,
    "workbook": PersonStore.workbook,
    "workbook_at": lambda person: person.workbook_at(1),
    "revision_on": lambda person: person.revision_on(FEB),
    "history": PersonStore.history,
    "revisions_since": lambda person: person.revisions_since(0),
    "revision_changes": lambda person: person.revision_changes(1),
    "changes_between": lambda person: person.changes_between(0, 1),
    "changes_by": lambda person: person.changes_by("tab"),
    "snapshots": lambda person: list(person.snapshots(["skills"], [1])),
    "undo_label": PersonStore.undo_label,
    "redo_label": PersonStore.redo_label,
    "last_visit": PersonStore.last_visit,
    "shared_with": PersonStore.shared_with,
    "note_visit": lambda person: person.note_visit(FEB),
    "save": lambda person: person.save(set_to("a", "note", None, "was here"), at=FEB),
    "undo": lambda person: person.undo(1, at=FEB),
    "undo_last": lambda person: person.undo_last(at=FEB),
    "redo_last": lambda person: person.redo_last(at=FEB),
    "share": lambda person: person.share("?", "viewer"),
    "stop_sharing": lambda person: person.stop_sharing("?"),
    "delete": PersonStore.delete,
}


def test_every_public_method_is_tried() -> None:
    public = {name for name, _ in inspect.getmembers(PersonStore, inspect.isfunction) if not name.startswith("_")}
    assert public == set(WAYS)


@pytest.mark.parametrize("way", WAYS)
def test_a_person_that_was_not_granted_is_out_of_reach(
    store: Store, sign_in: Callable[[str], Access], ana: PersonStore, way: str
) -> None:
    ana.save(added("a", skill="SQL"), at=JAN, source="tab")
    before = (ana.workbook(), ana.history(), ana.shared_with(), ana.last_visit())
    stranger = sign_in("Ben")
    with pytest.raises(NotGrantedError, match="This person is not among those you can open"):
        stranger.person(ana.id)
    with pytest.raises(NotGrantedError, match="This person is not among those you can open"):
        stranger.remember_person(ana.id)
    # Even an object made by hand, past the gate of Access.person, does not get through.
    with pytest.raises(NotGrantedError, match="This person is not among those you can open"):
        WAYS[way](PersonStore(store._database, stranger.user_id, ana.id))
    assert (ana.workbook(), ana.history(), ana.shared_with(), ana.last_visit()) == before


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["write", "share", "unshare", "undo", "look"]),
        st.integers(0, 2),  # who does it
        st.integers(0, 2),  # to whose person
        st.integers(0, 2),  # for whom
        st.sampled_from(ROLES),
    ),
    max_size=25,
)


def _tried(what: str, person: PersonStore, other: str, role: Role, count: int) -> None:
    """Do one thing; what it finds must be marked as this person's."""
    mark = person.id
    if what == "write":
        person.save(added(f"r{count}", skill=mark), at=JAN)
    elif what == "undo":
        person.undo_last(at=JAN)
    elif what == "share":
        person.share(other, role)
    elif what == "unshare":
        person.stop_sharing(other)
    else:
        assert {row.cells["skill"] for row in person.workbook().rows("skills")} <= {mark}


_ALLOWED: Final = {
    "write": {"owner", "editor"},
    "undo": {"owner", "editor"},
    "share": {"owner"},
    "unshare": {"owner"},
    "look": {"owner", "editor", "viewer"},
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_whatever_is_shared_and_tried_nobody_gets_across(
    store: Store, steps: list[tuple[str, int, int, int, Role]]
) -> None:
    users = [store.as_user(store.user(token_hex(8), name=name, at=JAN).id) for name in "abc"]
    people = [user.add_person(user.user_id, at=JAN).id for user in users]
    roles: dict[tuple[int, int], Role] = {(number, number): "owner" for number in range(3)}  # of a user at a person
    for count, (what, who, whose, whom, role) in enumerate(steps):
        mine = roles.get((who, whose))
        person = PersonStore(store._database, users[who].user_id, people[whose])
        refusal = NotGrantedError if mine is None else RoleRefusedError
        done = mine in _ALLOWED[what]
        with (
            nullcontext() if done else pytest.raises(refusal, match=r"This person is not|You are (viewer|editor) here")
        ):
            _tried(what, person, users[whom].user_id, role, count)
        if done and who != whom and what == "share":
            roles[whom, whose] = role
        if done and who != whom and what == "unshare":
            roles.pop((whom, whose), None)
        reachable = {people[place] for user, place in roles if user == who}
        assert {card.id for card in users[who].people()} == reachable
