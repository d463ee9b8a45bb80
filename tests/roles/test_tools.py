"""Tools of a role are offered as requirements whose level and weight are only proposed."""

import pytest

from core.roles.choosing import role_rows
from core.roles.library import NoRoleError, RoleLibrary, frame_of
from core.roles.tools import WhichTools, is_tool_note, role_tools, short_tool_names
from tests.roles.made import small_library

CODE = "43-3031.00"


@pytest.fixture
def library() -> RoleLibrary:
    """Four tools of the bookkeeping clerks, one of them named twice."""
    return small_library(
        tools=frame_of(
            "tools",
            {
                "role": [2, 2, 2, 2, 2, 0],
                "tool": ["Abacus", "Ledger Pro", "Sheets", "Bills", "Bills", "Yacht"],
                "kind": ["", "Accounting", "Spreadsheet", "", "", ""],
                "hot": [False, True, True, False, False, True],
                "in_demand": [False, False, True, False, False, False],
            },
        )
    )


def test_tools_in_demand_come_first_then_hot_ones_then_the_rest_by_name(library: RoleLibrary) -> None:
    found = role_tools(library, CODE)
    assert found[["tool", "said", "weight", "level"]].to_numpy().tolist() == [
        ["Sheets", "in demand", 4.0, 3.0],
        ["Ledger Pro", "hot", 3.0, 3.0],
        ["Abacus", "all", 2.0, 3.0],
        ["Bills", "all", 2.0, 3.0],
    ]


@pytest.mark.parametrize(("which", "tools"), [("none", 0), ("in demand", 1), ("hot", 2), ("all", 4)])
def test_each_choice_holds_the_stronger_ones_too(library: RoleLibrary, which: WhichTools, tools: int) -> None:
    assert len(role_tools(library, CODE, which)) == tools


def test_a_tool_becomes_a_requirement_that_says_what_is_proposed(library: RoleLibrary) -> None:
    *_, sheets = role_rows(library, CODE, tools="in demand").cells("requirements")
    assert sheets == {
        "role": "Bookkeeping Clerks", "skill": "Sheets", "driver": "technical", "level": 3, "weight": 4,
        "note": "O*NET, tool (Spreadsheet): often asked for in advertisements for this role. Level and weight are "
        "proposed.",
    }  # fmt: skip


def test_no_tools_come_unasked(library: RoleLibrary) -> None:
    assert [cells["skill"] for cells in role_rows(library, CODE).cells("requirements")] == ["Mathematics"]


def test_the_note_of_a_tool_is_known_again_and_others_are_not(library: RoleLibrary) -> None:
    assert role_tools(library, CODE)["note"].map(lambda note: is_tool_note("O*NET", note)).all()
    assert not is_tool_note("O*NET", "O*NET: level 5.5 of 7.")
    assert not is_tool_note("ESCO", str(role_tools(library, CODE)["note"].iloc[0]))


def test_a_role_that_is_not_there_has_no_tools(library: RoleLibrary) -> None:
    with pytest.raises(NoRoleError, match="has no role with the code '1'"):
        role_tools(library, "1")


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Structured query language SQL", ("SQL", "Structured query language")),
        ("Extensible markup language XML", ("XML", "Extensible markup language")),
        ("SAP software", ("SAP",)),
        ("Microsoft Power BI", ()),  # BI has two letters and does not stand in "Microsoft Power"
        ("The MathWorks MATLAB", ()),
        ("R", ()),
        ("", ()),
    ],
)
def test_a_product_written_out_is_known_by_its_short_form(name: str, short: tuple[str, ...]) -> None:
    assert short_tool_names(name) == short
