"""Roles and skills are found while one types: exact names first, then beginnings, and with a typing error too."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.roles.library import frame_of
from core.roles.searching import LibrarySearch
from core.roles.typed_search import Name, TypedSearch, typed_words
from tests.roles.made import small_library

TITLES = (
    "Accountants and Auditors", "Account Executive", "Cost Accountant", "Nurse", "Nurse Practitioners",
    "Registered Nurses", "Night Nurse", "C++ Developer", "Ingénieur logiciel", "会計士",
    "Business Intelligence Analysts",
)  # fmt: skip


@pytest.fixture(scope="module")
def index() -> TypedSearch:
    """Titles, and one other name for the first."""
    names = [Name(title, number, main=True) for number, title in enumerate(TITLES)]
    return TypedSearch([*names, Name("Bean Counter", 0, main=False), Name("Nurse", 4, main=False)])


def found(index: TypedSearch, text: str, most: int = 20) -> list[str]:
    return [TITLES[hit.owner] for hit in index.search(text, most)]


def test_the_exact_name_comes_first_then_other_names_then_beginnings_then_words(index: TypedSearch) -> None:
    assert found(index, "nurse") == ["Nurse", "Nurse Practitioners", "Night Nurse", "Registered Nurses"]


def test_each_letter_narrows_the_list(index: TypedSearch) -> None:
    assert found(index, "acc") == ["Account Executive", "Accountants and Auditors", "Cost Accountant"]
    assert found(index, "accountan") == ["Accountants and Auditors", "Cost Accountant", "Account Executive"]
    assert found(index, "accountants a")[0] == "Accountants and Auditors"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("nurses registered", "Registered Nurses"),
        ("REG NUR", "Registered Nurses"),
        ("bean", "Accountants and Auditors"),
        ("ingenieur", "Ingénieur logiciel"),
        ("ingénieur", "Ingénieur logiciel"),
        ("c++", "C++ Developer"),
        ("会計", "会計士"),
        ("計士", "会計士"),
        ("gistered", "Registered Nurses"),
    ],
)
def test_words_in_any_order_case_script_and_from_the_middle_are_found(
    index: TypedSearch, typed: str, title: str
) -> None:
    assert found(index, typed)[0] == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("regsitered nurs", "Registered Nurses"),  # two letters changed places
        ("acountants", "Accountants and Auditors"),  # one is missing
        ("practitionners", "Nurse Practitioners"),  # one too many
        ("buisness inteligence analist", "Business Intelligence Analysts"),
        ("exxecutiev", "Account Executive"),  # two errors in a long word
        ("practitoin", "Nurse Practitioners"),  # an error in a word that is not typed to its end
    ],
)
def test_a_typing_error_is_forgiven(index: TypedSearch, typed: str, title: str) -> None:
    assert title in found(index, typed)[:2]


@pytest.mark.parametrize("typed", ["", "   ", "-,.", "zzzz", "nux", "nurse carpenter"])
def test_what_is_like_nothing_finds_nothing(index: TypedSearch, typed: str) -> None:
    assert found(index, typed) == []


def test_no_more_are_given_than_wanted(index: TypedSearch) -> None:
    assert len(found(index, "n", 1)) == 1
    assert found(TypedSearch([]), "n") == []


@settings(deadline=None)
@given(text=st.text(max_size=60), title=st.sampled_from(TITLES))
def test_any_text_is_searched_and_every_title_finds_itself(text: str, title: str) -> None:
    index = TypedSearch([Name(each, number, main=True) for number, each in enumerate(TITLES)])
    for hit in index.search(text):
        assert hit.name.text == TITLES[hit.owner]
    assert found(index, title)[0] == title
    assert typed_words(typed_words(text)) == typed_words(text)


def test_a_role_is_found_by_title_other_title_and_code() -> None:
    search = LibrarySearch([small_library()])
    by_title, by_other, by_code = (search.roles(text)[0] for text in ("financial", "treas", "11-3031"))
    assert {one.id for one in (by_title, by_other, by_code)} == {"11-3031.00"}
    assert [one.matched for one in (by_title, by_other, by_code)] == ["", "Treasurer", "11-3031.00"]
    assert search.roles("11-3041") == []  # no letter mistyped, but the code of another role
    assert by_title.name == "Financial Managers"


def test_a_skill_is_found_by_its_names() -> None:
    search = LibrarySearch([small_library()])
    assert [(one.id, one.name, one.matched) for one in search.skills("oral")] == [("s0", "Speaking", "Oral Expression")]
    assert [one.name for one in search.skills("math")] == ["Mathematics", "Mathematics (knowledge)"]


def test_several_libraries_are_searched_together() -> None:
    other = small_library(source="ESCO", roles=frame_of("roles", {"code": ["2411.1"], "title": ["finance manager"]}))
    hits = LibrarySearch([small_library(), other]).roles("finan")
    assert [(one.library, one.name) for one in hits] == [(1, "finance manager"), (0, "Financial Managers")]
