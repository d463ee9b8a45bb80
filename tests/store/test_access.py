"""Who sees whom: a user reaches the people they were granted, as far as their role goes, and nobody else."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from core.store import Access, NotGrantedError, PersonStore, RoleRefusedError, Store, UnknownUserError, open_store
from tests.store.made import FEB, JAN, added, cells, set_to

SignIn = Callable[[str], Access]


def test_the_local_user_is_made_once(store: Store) -> None:
    assert store.local_user(JAN) == store.local_user(FEB)
    assert store.user("issuer|7", name="Ben", at=JAN).id != store.local_user(JAN).id


def test_an_unknown_user_opens_nothing(store: Store) -> None:
    with pytest.raises(UnknownUserError, match=r"There is no such user here\. Sign in again\."):
        store.as_user("nobody")


def test_people_are_listed_by_name_with_what_is_known_of_them(sign_in: SignIn) -> None:
    access = sign_in("Ana")
    zoe = access.add_person("zoe", at=JAN)
    bob = access.add_person("Client 7", at=JAN, sample=True)
    bob.save(added("p", sheet="profile", name="Bob"), at=FEB)
    assert [
        (card.id, card.name, card.role, card.revision, card.saved_at, card.is_sample) for card in access.people()
    ] == [
        (bob.id, "Bob", "owner", 1, FEB, True),
        (zoe.id, "zoe", "owner", 0, None, False),
    ]
    assert sign_in("Ben").people() == []


def test_the_person_opened_last_is_remembered_as_long_as_they_can_be_opened(sign_in: SignIn, ana: PersonStore) -> None:
    ben = sign_in("Ben")
    assert ben.last_person() is None
    ana.share(ben.user_id, "viewer")
    ben.remember_person(ana.id)
    assert (ben.last_person(), sign_in("Ana").last_person()) == (ana.id, None)
    ana.stop_sharing(ben.user_id)
    assert ben.last_person() is None


def test_a_viewer_reads_and_cannot_change(sign_in: SignIn, ana: PersonStore) -> None:
    ana.save(added("a", skill="SQL"), at=JAN)
    access = sign_in("Ben")
    ana.share(access.user_id, "viewer")
    ben = access.person(ana.id)
    assert (ben.role(), cells(ben.workbook())) == ("viewer", {"a": {"skill": "SQL"}})
    refusal = r"You are viewer here; to change anything one must be owner or editor\. Ask the owner"
    with pytest.raises(RoleRefusedError, match=refusal):
        ben.save(set_to("a", "level", None, 1), at=FEB)
    with pytest.raises(RoleRefusedError, match=refusal):
        ben.undo(1, at=FEB)
    with pytest.raises(RoleRefusedError, match=refusal):
        ben.undo_last(at=FEB)
    with pytest.raises(RoleRefusedError, match=refusal):
        ben.redo_last(at=FEB)
    ben.note_visit(FEB)
    assert ben.last_visit() == (1, FEB)
    assert ana.revision() == 1


def test_only_the_owner_shares_and_deletes(sign_in: SignIn, ana: PersonStore, ben: PersonStore) -> None:
    other = sign_in("Cem").user_id
    with pytest.raises(RoleRefusedError, match=r"You are editor here; to share one must be owner\."):
        ben.share(other, "viewer")
    with pytest.raises(RoleRefusedError, match=r"to stop sharing one must be owner"):
        ben.stop_sharing(other)
    with pytest.raises(RoleRefusedError, match=r"to delete this person one must be owner"):
        ben.delete()
    assert [(user.name, role) for user, role in ana.shared_with()] == [("Ana", "owner"), ("Ben", "editor")]


def test_sharing_changes_a_role_and_ends_at_once(sign_in: SignIn, ana: PersonStore, ben: PersonStore) -> None:
    user = sign_in("Ben").user_id
    ana.share(user, "viewer")
    assert ben.role() == "viewer"
    ana.stop_sharing(user)
    with pytest.raises(NotGrantedError, match=r"This person is not among those you can open\."):
        ben.workbook()


def test_an_owner_cannot_lock_themselves_out(sign_in: SignIn, ana: PersonStore) -> None:
    user = sign_in("Ana").user_id
    ana.share(user, "viewer")
    ana.stop_sharing(user)
    assert ana.role() == "owner"


def test_sharing_with_nobody_is_refused(ana: PersonStore) -> None:
    with pytest.raises(UnknownUserError, match="There is no such user here"):
        ana.share("nobody", "viewer")


def test_a_deleted_person_is_gone_for_everybody_and_the_others_stay(
    sign_in: SignIn, ana: PersonStore, ben: PersonStore
) -> None:
    other = sign_in("Ana").add_person("Other", at=JAN)
    for person in (ana, other):
        person.save(added("a", skill="SQL"), at=JAN)
    ana.delete()
    for gone in (ana, ben):
        with pytest.raises(NotGrantedError, match="They may have been deleted"):
            gone.workbook()
    assert [card.id for card in sign_in("Ana").people()] == [other.id]
    assert cells(other.workbook()) == {"a": {"skill": "SQL"}}


def test_deleting_everything_leaves_what_others_own(store: Store, sign_in: SignIn, ana: PersonStore) -> None:
    ben = sign_in("Ben")
    own = ben.add_person("Own", at=JAN)
    both = ben.add_person("Both", at=JAN)
    both.share(sign_in("Ana").user_id, "owner")
    ana.share(ben.user_id, "editor")
    ben.delete_everything()
    assert sorted(card.name for card in sign_in("Ana").people()) == ["Ana Sample", "Both"]
    with pytest.raises(UnknownUserError, match="There is no such user"):
        store.as_user(ben.user_id)
    assert ben.people() == []
    with pytest.raises(UnknownUserError, match="There is no such user"):
        ben.add_person("Late", at=FEB)
    with pytest.raises(NotGrantedError, match="not among those"):
        own.revision()


def test_nothing_of_a_deleted_person_is_left_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "trellis.db"
    store = open_store(f"sqlite:///{path}")
    access = store.as_user(store.local_user(JAN).id)
    person = access.add_person("Ana", at=JAN)
    words = "Underwater basket weaving"
    person.save([change for row in range(300) for change in added(f"r{row}", row, skill=words, note=words)], at=JAN)
    person.save(set_to("r0", "note", words, "?"), at=JAN)
    everything = tmp_path.glob("trellis.db*")
    assert any(words.encode() in each.read_bytes() for each in everything)
    person.delete()
    assert not any(words.encode() in each.read_bytes() for each in tmp_path.glob("trellis.db*"))
    with sqlite3.connect(path) as connection:
        left = [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("changes", "rows")]  # noqa: S608
    connection.close()
    assert left == [0, 0]
    store.close()
