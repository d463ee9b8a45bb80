"""The roles that ask for a skill, the heaviest first."""

from core.roles.asking import asks_for_nothing, roles_asking
from core.roles.library import frame_of
from tests.roles.made import small_library


def test_roles_that_ask_for_a_skill_come_by_weight_then_level_then_title() -> None:
    library = small_library(
        requirements=frame_of(
            "requirements",
            {
                "role": [0, 1, 2], "skill": [0, 0, 0], "weight": [3.0, 4.0, 4.0], "level": [5.0, 2.0, 2.5],
                "raw_level": [7.0, 2.8, 3.5], "must": [False, True, False], "proposed": [False] * 3,
            },
        )
    )  # fmt: skip
    titles = library.roles["title"].tolist()
    found = roles_asking(library, library.skills["id"].iloc[0])
    assert found["title"].tolist() == [titles[2], titles[1], titles[0]]
    assert found.iloc[1].to_dict() == {
        "code": library.roles["code"].iloc[1], "title": titles[1], "level": 2.0, "weight": 4.0, "must": True
    }  # fmt: skip
    assert roles_asking(library, library.skills["id"].iloc[0], most=1)["title"].tolist() == [titles[2]]


def test_a_skill_that_nobody_asks_for_has_no_roles() -> None:
    nothing = {"role": [0], "skill": [0], "weight": [3.0], "level": [0.0], "raw_level": [0.0]}
    library = small_library(requirements=frame_of("requirements", nothing | {"must": [False], "proposed": [False]}))
    assert roles_asking(library, library.skills["id"].iloc[0]).empty
    assert roles_asking(library, "no such skill").empty


def test_a_role_without_a_requirement_asks_for_nothing_whatever_tools_it_names() -> None:
    whole = small_library()
    without = small_library(requirements=whole.requirements[whole.requirements["role"] != 2])
    assert asks_for_nothing(without, "43-3031.00")  # Ledger Pro is among its tools
    assert not asks_for_nothing(whole, "43-3031.00")


def test_level_0_asks_for_nothing() -> None:
    none = small_library(requirements=small_library().requirements.assign(level=0.0))
    assert asks_for_nothing(none, "11-3031.00")
