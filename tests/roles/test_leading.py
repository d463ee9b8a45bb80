"""The moves from a role say where each leads and where it can be taken from."""

from core.roles.choosing import role_rows
from core.roles.leading import Way, ways_from
from core.workbook.rows import AnyCell, Workbook
from tests.roles.made import small_library
from tests.workbook.books import book


def test_the_moves_of_a_copied_role_lead_into_its_library() -> None:
    copied = role_rows(small_library(), "43-3031.00")
    near, far = ways_from(copied, "BOOKKEEPING clerks", small_library())
    assert (near.role, near.code, near.here) == ("Accountants and Auditors", "13-2011.00", False)
    assert near.said == "Related in O*NET 29.0: Primary-Short."
    assert far.code == "11-3031.00"
    assert [way.code for way in ways_from(copied, "Bookkeeping Clerks", None)] == ["", ""]


def test_a_move_of_one_s_own_says_its_kind_and_how_long_it_takes() -> None:
    move: dict[str, AnyCell] = {
        "from_role": "Clerk",
        "to_role": "Lead",
        "kind": "promotion",
        "usual_months": 24,
        "note": "Two audits.",
    }
    made = book(roles=[{"role": "lead"}], moves=[move, {"from_role": "Lead", "to_role": "Head"}])
    said = "promotion; usually after 24 months; Two audits."
    assert ways_from(made, "Clerk", None) == [Way("Lead", said, "", here=True)]


def test_a_role_without_moves_leads_nowhere() -> None:
    assert ways_from(Workbook(), "Clerk", small_library()) == []
