"""Several columns of levels under each skill: own ones and those of others, targets, before and after."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood

TWO_RATERS = "Skill,Marta,,Pawel,\n,Self-rating,Manager rating,Self-rating,Manager rating\n"
BODY = "Ines,1,3,2,4\nOmar,2,4,3,3\nKate,1,5,1,2\n"


def read(text: str, answers: dict[str, str] | None = None) -> Understood:
    return understand(text.encode(), "levels.csv", answers)


def two_rows(one: str, other: str) -> Understood:
    return read(f"Participant (1-5),Excel,,Word,\n,{one},{other},{one},{other}\n{BODY}")


def levels(found: Understood) -> list[tuple[str, str, float | None]]:
    (table,) = found.tables
    return [(one.person, one.skill, one.level) for one in table.levels]


FIRST = [("Ines", "Excel", 1), ("Ines", "Word", 2), ("Omar", "Excel", 2), ("Omar", "Word", 3), ("Kate", "Excel", 1),
         ("Kate", "Word", 1)]  # fmt: skip
SECOND = [("Ines", "Excel", 3), ("Ines", "Word", 4), ("Omar", "Excel", 4), ("Omar", "Word", 3), ("Kate", "Excel", 5),
          ("Kate", "Word", 2)]  # fmt: skip


def test_the_ratings_of_others_are_listed_as_skipped_once() -> None:
    found = read(TWO_RATERS + "Hosting,4,3,5,4\nWine,3,3,2,3\nTill,5,4,3,2\n")
    assert [(one.area.address, one.reason) for one in found.skipped] == [
        ("C1:C5", "another rating of the same: Manager rating"),
        ("E1:E5", "another rating of the same: Manager rating"),
    ]


@pytest.mark.parametrize(
    ("own", "target"),
    [("Atual", "Alvo"), ("Ist", "Soll"), ("current", "target"), ("Actuel", "Cible"), ("Nu", "Gap"), ("As is", "To be"),
     ("Level", "Required"), ("Huidig", "Gewenst"), ("現状", "目標"), ("Now", "Target")],
)  # fmt: skip
def test_targets_and_gaps_are_no_levels_and_nothing_is_asked(own: str, target: str) -> None:
    found = two_rows(own if own != "Nu" else "Actual", target)
    assert (levels(found), found.questions) == (FIRST, ())
    reasons = {"Gap": "gaps, which are worked out: Gap"}
    assert [one.reason for one in found.skipped] == [reasons.get(target, f"a target, no level: {target}")] * 2


@pytest.mark.parametrize(
    ("before", "after"),
    [("Before", "After"), ("Vorher", "Nachher"), ("Mar 2024", "Mar 2025"), ("Vor der Schulung", "Nach der Schulung"),
     ("Before training", "After training"), ("Antes", "Depois")],
)  # fmt: skip
def test_of_levels_before_and_after_the_later_count_and_it_is_said(before: str, after: str) -> None:
    found = two_rows(before, after)
    assert (levels(found), found.questions) == (SECOND, ())
    assert found.assumed[0].endswith(f"several dates; the latest count, '{after.casefold()}'.")
    assert [one.reason for one in found.skipped] == [f"earlier levels, of which the latest count: {before}"] * 2


def test_the_later_levels_count_where_they_stand_first() -> None:
    assert levels(two_rows("After", "Before")) == FIRST


def test_whose_ratings_count_is_asked_and_the_own_ones_are_proposed() -> None:
    found = two_rows("manager", "self")
    (question,) = found.questions
    assert (question.choices, question.proposed) == (("manager", "self"), "self")
    assert levels(found) == SECOND
    text = f"Participant (1-5),Excel,,Word,\n,manager,self,manager,self\n{BODY}"
    assert levels(read(text, {question.id: "manager"})) == FIRST


def test_dates_over_the_levels_of_each_skill_are_asked_about_where_they_can_be_read_in_two_orders() -> None:
    found = two_rows("05/02/2026", "04/03/2026")
    (question,) = found.questions
    assert question.choices == ("day/month/year", "month/day/year")
    assert levels(found) == SECOND


@pytest.mark.parametrize(
    ("headers", "taken"),
    [
        ("Excel Before,Excel After,Word Before,Word After", SECOND),
        ("Excel (current),Excel (target),Word (current),Word (target)", FIRST),
        ("Excel_Ist,Excel_Soll,Word_Ist,Word_Soll", FIRST),
        ("Excel-Ist,Excel-Soll,Word-Ist,Word-Soll", FIRST),
        ("Current Excel,Target Excel,Current Word,Target Word", FIRST),
        ("Excel: Soll,Excel: Ist,Word: Soll,Word: Ist", SECOND),
    ],
)
def test_one_row_of_headers_can_say_it_too(headers: str, taken: list[tuple[str, str, float]]) -> None:
    found = read(f"Participant (1-5),{headers}\n{BODY}")
    assert (levels(found), found.questions) == (taken, ())


def test_the_skills_may_stand_under_the_words() -> None:
    found = read("Participant (1-5),Before,,After,\n,Excel,Word,Excel,Word\nInes,1,3,2,4\nOmar,2,4,3,3\nKate,1,5,1,2\n")
    assert levels(found)[:2] == [("Ines", "Excel", 2), ("Ines", "Word", 4)]


@pytest.mark.parametrize(
    "headers",
    [
        "Self management,Self control,Team management,Team control",
        "Pre-production,Post-production,Pre-press,Post-press",
        "Pre sales,Post sales,Pre production,Post production",
        "SQL Server 2016,SQL Server 2019,Windows Server 2016,Windows Server 2019",
        "Team lead,Team manager,Project lead,Project manager",
    ],
)
def test_names_of_skills_that_share_words_stay_skills(headers: str) -> None:
    (table,) = read(f"Participant (1-5),{headers}\nIda Berg,1,3,2,4\nOmar Vik,2,4,3,3\nKate Moe,1,5,1,2\n").tables
    names = [one.name for one in table.skills] + [one.name for one in table.people]
    assert set(headers.split(",")) <= set(names)


def test_the_numbers_of_earlier_levels_tell_the_scale_too() -> None:
    # the later ones are 3, 4 and 5, and could be of 10; with the earlier ones all of 1 to 5 stand in the table
    found = read("Name,Excel,,Word,\n,Before,After,Before,After\nIda Berg,1,3,2,4\nBo Lind,2,5,1,3\nCy Ohm,1,4,4,5\n")
    assert found.questions == ()
    assert [one.level for one in found.tables[0].levels] == [3, 4, 5, 3, 4, 5]


def test_an_interest_beside_the_skill_is_no_level_of_it() -> None:
    found = two_rows("Skill", "Interest")
    assert (levels(found), found.questions) == (FIRST, ())
    assert [one.reason for one in found.skipped] == ["no level: Interest"] * 2


SEVERAL = "Skill (1-5),{}\nGit,3,4,2\nSQL,2,5,3\nExcel,1,2,5\n"


@pytest.mark.parametrize(
    "headers", ["Self,Manager,Peers (n=4)", "Selbst,Vorgesetzter,Kollegen", "Auto-évaluation,Manager,Pairs"]
)
def test_whose_rating_of_a_list_counts_is_asked_where_several_have_rated(headers: str) -> None:
    found = read(SEVERAL.format(headers))
    (question,) = found.questions
    own, other, _ = headers.split(",")
    assert (question.asks, question.proposed) == ("Each skill has several ratings: which one is to be taken?", own)
    assert [level for _, _, level in levels(found)] == [3, 2, 1]
    assert [level for _, _, level in levels(read(SEVERAL.format(headers), {question.id: other}))] == [4, 5, 2]


def test_one_other_rating_of_a_list_is_left_out_without_a_question() -> None:
    found = read("Skill (1-5),Self,Manager\nGit,3,4\nSQL,2,5\nExcel,1,2\n")
    assert ([level for _, _, level in levels(found)], found.questions) == ([3, 2, 1], ())


def test_names_of_raters_are_no_ratings() -> None:
    found = read(
        "Skill (1-5),Self,Manager,Mentor\nGit,3,Jane Doe,Bob Ray\nSQL,2,Jane Doe,Bob Ray\nExcel,1,Cy Fox,Bob Ray\n"
    )
    assert ([level for _, _, level in levels(found)], found.questions) == ([3, 2, 1], ())
