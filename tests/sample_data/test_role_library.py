"""The role library keeps its rules: ladders without holes, requirements that grow, moves between roles that exist."""

from itertools import pairwise

import pytest

from core.workbook.scales import DRIVERS
from tests.sample_data.library import (
    MOVES,
    REQUIREMENTS,
    ROLES,
    asked,
    families,
    names,
    next_on_track,
    number,
    share_of_weight,
)

COUNTED = {"People led", "People mentored", "Projects delivered"}


def test_it_has_at_least_forty_roles_in_at_least_eight_families() -> None:
    assert len(names()) == len(set(names())) >= 40
    assert len(families()) >= 8


@pytest.mark.parametrize(
    "ladder",
    [
        ("Bookkeeper", "Accountant", "Senior accountant", "Accounting manager", "Financial controller"),
        ("Marketing specialist", "Senior marketing specialist", "Digital marketing manager",
         "Head of digital marketing"),
        ("Software engineer", "Senior software engineer", "Staff engineer"),
        ("Software engineer", "Senior software engineer", "Engineering manager"),
        ("Smart contract developer", "Senior smart contract developer", "Protocol architect"),
        ("Data analyst", "Senior data analyst", "Analytics lead"),
        ("Project coordinator", "Project manager", "Senior project manager", "Programme manager"),
        ("Team lead", "Manager", "Senior manager", "Director"),
        ("HR coordinator", "HR generalist", "HR business partner", "Head of people"),
        ("Account executive", "Sales manager", "Head of sales"),
        ("Staff nurse", "Senior staff nurse", "Charge nurse", "Nurse manager"),
        ("Classroom teacher", "Lead teacher", "Head of department", "Deputy head teacher", "Head teacher"),
    ],
    ids=lambda ladder: ladder[-1],
)  # fmt: skip
def test_a_ladder_climbs_by_promotions(ladder: tuple[str, ...]) -> None:
    promotions = {(move["from_role"], move["to_role"]) for move in MOVES if move["kind"] == "promotion"}
    assert {*pairwise(ladder)} <= promotions


@pytest.mark.parametrize("family", families())
def test_a_ladder_has_three_to_five_steps_without_a_hole(family: str) -> None:
    steps = {number(role, "step") for role in families()[family]}
    assert 3 <= len(steps) <= 5
    assert steps == {*range(1, len(steps) + 1)}


def test_every_role_says_what_it_is_there_for_and_where_it_comes_from() -> None:
    for role in ROLES:
        assert 1 <= str(role["expectations"]).count(". ") + 1 <= 3
        assert role["source"] == "written for Trellis"
        assert role["track"] in {"specialist", "manager"}


def test_no_pay_is_made_up() -> None:
    assert not [role for role in ROLES if {"pay_low", "pay_mid", "pay_high", "currency"} & {*role}]


@pytest.mark.parametrize("role", names())
def test_a_role_asks_for_eight_to_fourteen_things_two_to_five_of_them_musts(role: str) -> None:
    rows = asked(role).values()
    assert 8 <= len(rows) <= 14
    assert 2 <= sum(row.get("must") is True for row in rows) <= 5
    assert {row["driver"] for row in rows} == {*DRIVERS}


def test_a_requirement_asks_for_a_level_or_a_count_and_never_both() -> None:
    for row in REQUIREMENTS:
        counted = row["skill"] in COUNTED
        assert ("count" in row) is counted
        assert ("level" in row) is not counted
        assert number(row, "count") >= 1 if counted else 0.5 <= number(row, "level") <= 5
        assert number(row, "weight") in {1, 2, 3, 4, 5}
        assert row["note"]


def test_a_skill_has_one_driver_wherever_it_stands() -> None:
    drivers = {(row["skill"], row["driver"]) for row in REQUIREMENTS}
    assert len(drivers) == len({row["skill"] for row in REQUIREMENTS})


def test_skills_that_travel_keep_their_name_across_families() -> None:
    family_of = {str(role["role"]): str(role["family"]) for role in ROLES}
    for skill, fewest in {"Stakeholder management": 10, "Budgeting": 7, "Team leadership": 10, "SQL": 3}.items():
        assert len({family_of[str(row["role"])] for row in REQUIREMENTS if row["skill"] == skill}) >= fewest


@pytest.mark.parametrize("pair", next_on_track(), ids=" to ".join)
def test_nothing_asked_for_falls_along_a_track(pair: tuple[str, str]) -> None:
    lower, upper = asked(pair[0]), asked(pair[1])
    shared = lower.keys() & upper.keys()
    assert shared
    for skill in shared:
        for column in ("level", "count"):
            assert number(upper[skill], column) >= number(lower[skill], column)


@pytest.mark.parametrize("pair", next_on_track(), ids=" to ".join)
def test_along_a_track_weight_shifts_from_technical_to_leading_and_thinking_ahead(pair: tuple[str, str]) -> None:
    lower, upper = pair
    assert share_of_weight(upper, "technical") <= share_of_weight(lower, "technical")
    assert share_of_weight(upper, "leadership", "strategic thinking") >= share_of_weight(
        lower, "leadership", "strategic thinking"
    )


@pytest.mark.parametrize("family", families())
def test_every_later_step_of_a_family_is_less_technical_than_the_first(family: str) -> None:
    first, *later = [str(role["role"]) for role in families()[family]]
    for role in later:
        assert share_of_weight(role, "technical") < share_of_weight(first, "technical")


def test_to_lead_a_hundred_one_has_first_led_ten() -> None:
    led = [asked(role)["People led"] for role in ("Manager", "Senior manager", "Director")]
    assert [row["count"] for row in led] == [10, 30, 100]
    assert all(row["must"] for row in led)


def test_emerging_needs_lie_eighteen_to_twenty_four_months_ahead_and_are_never_musts() -> None:
    emerging = [row for row in REQUIREMENTS if row.get("emerging")]
    assert all("2028-05-01" <= str(row["demand_month"]) <= "2028-11-01" for row in emerging)
    assert not [row for row in emerging if row.get("must")]
    assert not [row for row in REQUIREMENTS if "demand_month" in row and not row.get("emerging")]
    roles = [row["role"] for row in emerging]
    assert len(set(roles)) >= 15
    assert max(roles.count(role) for role in roles) <= 2


def test_moves_lead_from_one_role_of_the_library_to_another_in_a_plausible_time() -> None:
    for move in MOVES:
        assert {move["from_role"], move["to_role"]} <= {*names()}
        assert move["from_role"] != move["to_role"]
        assert 12 <= number(move, "usual_months") <= 72
        assert move["note"]


def test_there_are_moves_of_every_kind_and_a_promotion_or_more_out_of_every_first_step() -> None:
    kinds = [move["kind"] for move in MOVES]
    assert {*kinds} == {"promotion", "sideways", "other employer", "smaller employer", "step back"}
    starts = {move["from_role"] for move in MOVES if move["kind"] == "promotion"}
    assert {role["role"] for role in ROLES if role["step"] == 1} <= starts


def test_every_role_can_be_reached_or_left() -> None:
    touched = {name for move in MOVES for name in (move["from_role"], move["to_role"])}
    assert touched == {*names()}


def test_sideways_moves_cross_families() -> None:
    family_of = {role["role"]: role["family"] for role in ROLES}
    sideways = [move for move in MOVES if move["kind"] == "sideways"]
    crossing = [move for move in sideways if family_of[move["from_role"]] != family_of[move["to_role"]]]
    assert len(crossing) >= 10


def test_a_promotion_goes_up_the_steps_of_one_family() -> None:
    place = {role["role"]: (role["family"], number(role, "step")) for role in ROLES}
    for move in MOVES:
        if move["kind"] == "promotion":
            (family, step), (to_family, to_step) = place[move["from_role"]], place[move["to_role"]]
            assert (to_family, to_step) == (family, step + 1)
