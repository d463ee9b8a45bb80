"""A newer release takes the place of an older one only when it holds what that one does, in the same language."""

import pytest

from core.roles.library import RoleLibrary, frame_of
from core.roles.replacing import holds_what, lacks_tables, replaces
from tests.roles.made import small_library


def titled(release: str, *titles: str) -> RoleLibrary:
    """Give the library with other titles."""
    roles = frame_of("roles", {"code": ["11-3031.00", "13-2011.00", "43-3031.00"], "title": titles})
    return small_library(release=release, roles=roles)


def test_a_newer_release_of_the_same_replaces_the_older_one_and_not_the_other_way_round() -> None:
    assert replaces(small_library(release="30.1"), small_library())
    assert not replaces(small_library(), small_library(release="30.1"))
    assert not replaces(small_library(), small_library())


def test_a_few_titles_may_be_renamed() -> None:
    # two of three are called as before, whatever the case
    assert replaces(titled("30.1", "financial managers", "Accountants and Auditors", "Book Clerks"), small_library())


def test_another_language_replaces_nothing() -> None:
    german = titled("30.1", "Finanzleitung", "Accountants and Auditors", "Buchhaltung")
    assert not replaces(german, small_library())  # one of three


@pytest.mark.parametrize("release", ["", "of 08/2024"])
def test_a_release_that_cannot_be_compared_replaces_nothing(release: str) -> None:
    assert not replaces(small_library(release=release), small_library())
    assert not replaces(small_library(), small_library(release=release))


def test_another_publisher_replaces_nothing() -> None:
    assert not replaces(small_library(source="ESCO", release="30.1"), small_library())


@pytest.mark.parametrize("frame", ["requirements", "moves", "tools", "anchors"])
def test_a_release_that_lacks_a_table_replaces_nothing(frame: str) -> None:
    less = small_library(**{frame: frame_of(frame)})
    assert lacks_tables(less, small_library())
    assert not holds_what(less, small_library())
    assert holds_what(small_library(), less)


def test_the_table_of_knowledge_alone_does_not_hold_what_a_whole_release_does() -> None:
    known = frame_of("skills", {"id": ["s2", "s3"], "name": ["Mathematics (knowledge)", "Mining"],
                                "kind": ["knowledge", "knowledge"]})  # fmt: skip
    alone = small_library(release="30.1", skills=known)
    assert lacks_tables(alone, small_library())
    assert not lacks_tables(small_library(), alone)
    assert not replaces(alone, small_library())
