"""Role libraries are kept as they came, for the user who added them and for nobody else."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from core.store import (
    Access,
    LibraryCard,
    NoLibraryError,
    PersonStore,
    UnknownUserError,
    migrating,
    open_store,
    restore_backup,
)
from core.store.opening import APPLICATION_ID, KNOWN_VERSIONS
from core.store.tables import VERSION_TABLE
from tests.store.made import FEB, JAN, MAR, added, cells

SignIn = Callable[[str], Access]


def kept(access: Access, content: bytes = b"roles", name: str = "O*NET 29.0", **more: object) -> LibraryCard:
    """Keep a library, in January unless another moment is given."""
    at = JAN if "at" not in more else FEB
    return access.add_library(content, name=name, source="O*NET", release="29.0", attribution="CC BY 4.0", at=at)


def test_a_library_comes_back_byte_by_byte(sign_in: SignIn) -> None:
    content = Random(3).randbytes(3_000_000)
    access = sign_in("Ana")
    card = kept(access, content)
    assert access.library_content(card.id) == content
    assert access.libraries() == [card]
    assert (card.name, card.source, card.release, card.attribution) == ("O*NET 29.0", "O*NET", "29.0", "CC BY 4.0")
    assert card.added_at == JAN


def test_libraries_are_listed_the_newest_first_then_by_name(sign_in: SignIn) -> None:
    access = sign_in("Ana")
    cards = [kept(access, name="B"), kept(access, name="A"), kept(access, name="C", at=FEB)]
    assert access.libraries() == [cards[2], cards[1], cards[0]]


def test_no_other_user_reaches_a_library(sign_in: SignIn, ana: PersonStore) -> None:
    owner, other = sign_in("Ana"), sign_in("Ben")
    card = kept(owner)
    ana.share(other.user_id, "editor")  # what is shared is the person, not the owner's libraries
    assert other.libraries() == []
    refusal = r"This role library is not among yours\. It may have been deleted"
    with pytest.raises(NoLibraryError, match=refusal):
        other.library_content(card.id)
    with pytest.raises(NoLibraryError, match=refusal):
        other.delete_library(card.id)
    assert owner.library_content(card.id) == b"roles"


def test_a_library_that_is_deleted_is_gone_and_the_others_stay(sign_in: SignIn) -> None:
    access = sign_in("Ana")
    first, second = kept(access, b"1"), kept(access, b"2")
    access.delete_library(first.id)
    assert access.libraries() == [second]
    with pytest.raises(NoLibraryError, match="is not among yours"):
        access.delete_library(first.id)


def test_who_deletes_everything_deletes_their_libraries_and_keeps_none_after(sign_in: SignIn) -> None:
    ana, ben = sign_in("Ana"), sign_in("Ben")
    kept(ana)
    card = kept(ben, b"his")
    ana.delete_everything()
    assert ana.libraries() == []
    assert ben.library_content(card.id) == b"his"
    with pytest.raises(UnknownUserError, match=r"There is no such user here\. Sign in again\."):
        kept(ana)


def test_a_backup_carries_libraries_and_restoring_brings_them_back(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'trellis.db'}"
    store = open_store(url)
    access = store.as_user(store.local_user(JAN).id)
    card = kept(access, b"\x00\xff" * 1000)
    store.backup_to(tmp_path / "backup.db")
    access.delete_library(card.id)
    store.close()
    restore_backup(url, tmp_path / "backup.db", at=MAR)
    again = open_store(url)
    found = again.as_user(again.local_user(JAN).id)
    assert found.libraries() == [card]
    assert found.library_content(card.id) == b"\x00\xff" * 1000
    again.close()


def at_version(url: str, version: str) -> None:
    """Make the tables as they were at that version."""
    engine = create_engine(url)
    with engine.begin() as connection:
        settings = Config(attributes={"connection": connection})
        settings.set_main_option("script_location", str(Path(migrating.__file__).with_name("migrations")))
        settings.set_main_option("path_separator", "os")
        command.upgrade(settings, version)
        if engine.dialect.name == "sqlite":
            connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
    engine.dispose()


def test_a_database_of_the_version_before_keeps_its_data_and_takes_libraries(empty_url: str) -> None:
    at_version(empty_url, "0001")
    engine = create_engine(empty_url)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO users (id, identity, name, added_at) VALUES ('u', 'local', 'You', '2026-01-05 09:00:00')",
            "INSERT INTO people (id, name, is_sample, added_at) VALUES ('p', 'Ana', false, '2026-01-05 09:00:00')",
            "INSERT INTO grants (user_id, person_id, role) VALUES ('u', 'p', 'owner')",
            "INSERT INTO rows (person_id, sheet, row_id, position, cells) VALUES "
            """('p', 'skills', 'a', 1, '{"skill"\\:"SQL"}')""",
        ):
            connection.execute(text(statement))
    engine.dispose()
    store = open_store(empty_url)
    access = store.as_user(store.local_user(FEB).id)
    assert access.user_id == "u"
    person = access.person("p")
    assert cells(person.workbook()) == {"a": {"skill": "SQL"}}
    person.save(added("b", 2, skill="R"), at=FEB)
    assert access.library_content(kept(access, b"new").id) == b"new"
    store.close()
    engine = create_engine(empty_url)
    with engine.connect() as connection:
        version = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar_one()  # noqa: S608
    engine.dispose()
    assert version == KNOWN_VERSIONS[-1]
