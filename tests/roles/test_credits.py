"""Published data is credited wherever a role says that it comes from it."""

import pytest

from core.roles.choosing import role_rows
from core.roles.credits import CREDITS, credit_of, requirements_copied
from tests.roles.made import small_library
from tests.workbook.books import book


def test_a_copied_role_is_credited_with_release_licence_and_links() -> None:
    found = credit_of("O*NET 29.0, 11-3031.00, CC BY 4.0")
    assert found is not None
    credit, release = found
    assert release == "29.0"
    assert "from the O*NET 29.0 Database by the U.S. Department of Labor" in credit.sentences(release)
    assert credit.licence_link == "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize(
    ("release", "edition"), [("of 08/2024", "the O*NET Database (of 08/2024)"), ("", "the O*NET Database")]
)
def test_a_release_without_a_number_is_named_as_far_as_it_is_known(release: str, edition: str) -> None:
    assert f"information from {edition} by the" in CREDITS["O*NET"].sentences(release)


def test_esco_is_credited_in_the_words_it_asks_for() -> None:
    found = credit_of("ESCO, 2411.1, Commission Decision 2011/833/EU")
    assert found is not None
    assert found[0].sentences("").startswith("This service uses the ESCO classification of the European Commission.")


@pytest.mark.parametrize("source", ["", "my manager", "ESCOrt services 1.0"])
def test_nobody_is_credited_for_a_role_of_one_s_own(source: str) -> None:
    assert credit_of(source) is None


def test_copied_requirements_are_known_by_their_notes() -> None:
    copied = role_rows(small_library(), "43-3031.00")
    assert requirements_copied(copied, "bookkeeping clerks", "O*NET")
    assert not requirements_copied(copied, "Bookkeeping Clerks", "ESCO")
    assert not requirements_copied(copied, "Financial Managers", "O*NET")


def test_copied_tools_and_proposed_levels_count_as_copied() -> None:
    tools = role_rows(small_library(), "43-3031.00", least_weight=5, tools="all")
    assert [cells["skill"] for cells in tools.cells("requirements")] == ["Ledger Pro"]
    assert requirements_copied(tools, "Bookkeeping Clerks", "O*NET")
    proposed = small_library(requirements=small_library().requirements.assign(proposed=True))
    assert requirements_copied(role_rows(proposed, "43-3031.00"), "Bookkeeping Clerks", "O*NET")


def test_requirements_of_one_s_own_are_not_copied() -> None:
    own = book(requirements=[{"role": "Pilot", "skill": "Maps", "note": "O*NET has nothing on this"}])
    assert not requirements_copied(own, "Pilot", "O*NET")
