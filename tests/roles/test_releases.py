"""Of several releases of a library the newer ones are told."""

import pytest

from core.roles.releases import newer_releases, release_of, source_of
from tests.workbook.books import book


def test_the_source_of_a_role_is_found_whatever_its_case() -> None:
    made = book(roles=[{"role": "Clerk"}, {"role": "Manager", "source": "O*NET 29.0, 11-3031.00"}])
    assert source_of(made, "  MANAGER ") == "O*NET 29.0, 11-3031.00"
    assert source_of(made, "Clerk") == source_of(made, "Pilot") == ""


@pytest.mark.parametrize(
    ("source", "release"),
    [("O*NET 29.0, 11-3031.00, CC BY 4.0", "29.0"), ("O*NET, 11-3031.00", ""), ("O*NET of 08/2024, 1", "of 08/2024")],
)
def test_a_source_names_its_release(source: str, release: str) -> None:
    assert release_of(source, "O*NET") == release


@pytest.mark.parametrize("source", ["ESCO 1.2.0, 2411.1", "O*NETwork 29.0", "", "my boss"])
def test_another_publisher_s_release_is_none(source: str) -> None:
    assert release_of(source, "O*NET") is None


def test_releases_are_compared_as_numbers_and_months_as_months() -> None:
    assert newer_releases("9.1", ["10.0", "9.1", "9.0"]) == ["10.0"]
    assert newer_releases("of 08/2024", ["of 02/2025", "of 11/2023"]) == ["of 02/2025"]


def test_an_older_release_is_not_newer_for_being_brought_in_later() -> None:
    assert newer_releases("29.0", ["28.3", "29.0"]) == []


def test_what_cannot_be_compared_is_newer_when_it_came_later_or_the_own_one_is_gone() -> None:
    assert newer_releases("of 08/2024", ["30.0", "of 08/2024"]) == ["30.0"]
    assert newer_releases("30.0", ["30.0", "of 08/2024"]) == []
    assert newer_releases("30.0", ["of 08/2024"]) == ["of 08/2024"]
