"""The sentence each page states as its title."""

from core.analysis.findings import gap_finding, readiness_line, skills_finding, target_finding
from core.analysis.levels import skill_levels
from core.analysis.targets import compared_targets, standing
from core.workbook.rows import Workbook
from tests.analysis.standings import TODAY, Cells, asks, has, rated, stands
from tests.workbook.books import book


def skills_said(*skills: Cells) -> str:
    return skills_finding(skill_levels(book(skills=skills), TODAY))


def test_skills_name_the_strongest_and_the_weakest_driver() -> None:
    skills = [has("SQL", 3, driver="technical"), has("R", 2, driver="technical"), has("Talks", 3, driver="network")]
    # technical 2.5, network 3; what is not rated has no part in the mean
    assert skills_said(*skills) == "3 skills; the mean level is highest in network, lowest in technical"
    assert skills_said(*skills, has("Poise", None, driver="network")) == (
        "4 skills, 1 not rated; the mean level is highest in network, lowest in technical"
    )


def test_drivers_alike_are_neither_strong_nor_weak() -> None:
    assert skills_said(has("SQL", 3, driver="technical"), has("Talks", 3, driver="network")) == "2 skills"
    assert skills_said(has("SQL", 3, driver="technical")) == "1 skill"
    assert skills_said(has("SQL", None)) == "1 skill, 1 not rated"
    assert skills_said({"skill": "People led", "count": 1}, has("SQL", None)) == "2 skills, 1 not rated"
    assert skills_said() == "No skills yet: add the first one"


def test_the_gap_names_open_musts_and_the_widest_gap() -> None:
    asked = [asks("SQL", 4, 5, must=True), asks("R", 4, 1, must=True), asks("Go", 2)]

    def said(*levels: float) -> str:
        return gap_finding(stands([has(*one) for one in zip(("SQL", "R", "Go"), levels, strict=True)], asked))

    assert said(1, 1, 1) == "2 musts are open; SQL is the widest gap"
    assert said(4, 1, 2) == "1 must is open; R is the widest gap"
    assert said(4, 4, 1) == "All musts are met; Go is the widest gap"
    assert said(4, 4, 2) == "Every requirement of Lead is met"
    assert gap_finding(stands([has("R", 1), has("Go", 2)], asked)) == "2 musts are open; R is the widest rated gap"
    assert gap_finding(stands([has("Go", 1)], asked[2:])) == "Go is the widest gap; the role has no musts"
    assert gap_finding(stands([], asked)) == "Nothing that Lead asks for is rated yet: rate it to see the gap"
    assert gap_finding(stands([], [])) == "Lead asks for nothing yet: add its requirements"
    assert gap_finding(standing(Workbook(), TODAY)) == "No target role yet: choose one to see the gap"


def test_the_target_is_held_against_the_roles_compared() -> None:
    requirements: list[Cells] = [
        asks("SQL", 4, must=True),
        {"role": "Head", "skill": "SQL", "level": 3},
        {"role": "Junior", "skill": "SQL", "level": 2.5},
        {"role": "Chief", "skill": "SQL", "level": 5},
        {"role": "Empty", "skill": "SQL"},
    ]
    workbook = book(skills=[has("SQL", 2)], requirements=requirements)
    roles = ["Chief", "Lead", "Head", "Junior", "Empty"]
    compared = compared_targets(workbook, roles, TODAY)
    # 2 of 4 is 50, of 3 66.7, of 2.5 80
    assert target_finding(compared, "lead") == "Readiness for lead is 50, musts 0 of 1; Junior is nearer"
    assert target_finding(compared, "Junior") == "Readiness for Junior is 80, no musts"
    unrated = compared_targets(book(requirements=requirements), roles, TODAY)
    assert target_finding(unrated, "Lead") == "Nothing that Lead asks for is rated yet"
    assert target_finding(compared, "") == "5 roles to choose from: which one do you want?"
    assert target_finding(compared, "Empty") == "Empty asks for nothing yet: add its requirements"
    assert target_finding(compared, "Unheard of") == "Unheard of asks for nothing yet: add its requirements"
    assert target_finding(compared.head(0), "Lead") == "Choose the role you want to get to"


def test_a_role_equally_near_is_not_nearer() -> None:
    requirements: list[Cells] = [asks("SQL", 4), {"role": "Head", "skill": "SQL", "level": 4}]
    compared = compared_targets(book(skills=[has("SQL", 2)], requirements=requirements), ["Head", "Lead"], TODAY)
    assert target_finding(compared, "Lead") == "Readiness for Lead is 50, no musts"


def test_readiness_in_a_line() -> None:
    asked = [asks("SQL", 4, must=True), asks("R", 4)]
    found = stands([has("SQL", 3)], asked, ratings=[rated("SQL", 2), rated("SQL", 4, "peer")])
    # 3 of 8, low 2, high 4; the peer's 4 is proven
    assert readiness_line(found) == (
        "**Readiness 38** (range 25 to 50), **musts 0 of 1**, provable 50, over 2 requirements, 1 not rated"
    )
    assert readiness_line(stands([has("SQL", 4)], asked[:1])).endswith("provable 0, over 1 requirement")
    assert readiness_line(stands([], [])) == "Readiness cannot be worked out yet."
