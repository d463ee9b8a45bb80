"""A requirement stands under the name that the skill has among the person's own."""

from core.roles.choosing import role_rows
from core.roles.library import frame_of
from core.roles.own_names import in_own_names, other_names, own_names, published_names, role_called
from tests.roles.made import small_library


def test_a_short_name_and_another_name_of_the_publisher_are_the_same_skill() -> None:
    asked = {"Microsoft Excel": (), "Speaking": ("Oral Expression",), "Negotiation": ()}
    assert own_names(asked, ["MS Excel", "oral expression", "Welding"]) == {
        "Microsoft Excel": "MS Excel",
        "Speaking": "oral expression",
    }


def test_a_skill_that_is_there_by_its_published_name_is_not_renamed() -> None:
    assert own_names({"Microsoft Excel": ()}, ["Excel", "microsoft excel"]) == {}


def test_what_may_mean_another_thing_is_not_taken_for_the_same() -> None:
    assert own_names({"Python 3": (), "Medication": ()}, ["Python 2", "Meditation"]) == {}


def test_one_own_name_never_stands_for_two_requirements() -> None:
    assert own_names({"Microsoft Excel": (), "Excel": ()}, ["MS Excel"]) == {"Microsoft Excel": "MS Excel"}


def test_the_note_keeps_the_published_name() -> None:
    book = in_own_names(role_rows(small_library(), "13-2011.00"), {"Speaking": "Talks"}, "O*NET")
    (_, speaking) = book.cells("requirements")
    assert speaking["skill"] == "Talks"
    assert str(speaking["note"]).endswith(" O*NET calls it Speaking.")


def test_a_library_knows_the_other_names_of_its_skills_and_none_of_tools() -> None:
    found = other_names(small_library(), ["speaking", "Mathematics", "Ledger Pro"])
    assert found == {"speaking": ("Talking", "Oral Expression"), "Mathematics": (), "Ledger Pro": ()}


def test_only_tools_that_are_hot_are_known_by_short_forms() -> None:
    tools = {"role": [0, 0], "tool": ["Structured query language SQL", "Acme language ACL"], "hot": [True, False]}
    found = published_names(small_library(tools=frame_of("tools", tools | {"in_demand": [False, False]})))
    assert found["Structured query language SQL"] == ("SQL", "Structured query language")
    assert found["Acme language ACL"] == ()
    assert found["Speaking"] == ("Talking", "Oral Expression")


def test_a_role_under_another_name_keeps_its_moves() -> None:
    book = role_called(role_rows(small_library(), "43-3031.00"), "Bookkeeping Clerks", "My clerks")
    assert {cells["role"] for cells in [*book.cells("roles"), *book.cells("requirements")]} == {"My clerks"}
    assert {cells["from_role"] for cells in book.cells("moves")} == {"My clerks"}
