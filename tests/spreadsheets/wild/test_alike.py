"""Names of a file that may mean the same are listed as pairs, and become one only where a person has said so."""

from core.spreadsheets.wild.as_json import understood_json
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.summary import summary
from core.spreadsheets.wild.taking.taking import people_of, taken
from core.spreadsheets.wild.understood import KEPT_APART, Understood

LIST = (
    b"Skill,Level (0-5)\nMS Excel,4\nMicrosoft Excel,\nPower BI,2\nPowerBI,2\npython,5\nPython 3.11,4\n"
    b"Minute taking,1\n"
)
MATRIX = b'Skill (1-5),Ana Ruiz,Bo Lindgren,"Ruiz, Ana"\nSQL,3,5,\nForecasting,4,,2\n'


def skills(found: Understood) -> list[str]:
    return [skill.name for table in found.tables for skill in table.skills]


def test_pairs_of_skills_say_where_they_stand_how_certain_it_is_and_why() -> None:
    found = understand(LIST, "skills.csv")
    assert [(pair.one, pair.other, pair.kind, pair.why) for pair in found.alike] == [
        ("Power BI", "PowerBI", "skill", "punctuation"), ("MS Excel", "Microsoft Excel", "skill", "abbreviation"),
        ("python", "Python 3.11", "skill", "version"),
    ]  # fmt: skip
    assert [at.address for at in found.alike[1].places + found.alike[1].other_places] == ["A2", "A3"]
    confidences = [pair.confidence for pair in found.alike]
    assert confidences == sorted(confidences, reverse=True)
    assert found.questions == ()


def test_without_an_answer_every_name_stays() -> None:
    assert len(skills(understand(LIST, "skills.csv"))) == 7


def test_a_pair_is_merged_under_the_chosen_name_and_its_levels_keep_their_cells() -> None:
    found = understand(LIST, "skills.csv", {"same skill:MS Excel|Microsoft Excel": "Microsoft Excel"})
    assert skills(found) == ["Microsoft Excel", "Power BI", "PowerBI", "python", "Python 3.11", "Minute taking"]
    levels = [(one.skill, one.written, one.at.address) for one in found.tables[0].levels]
    assert levels[0] == ("Microsoft Excel", "4", "B2")
    assert "MS Excel" not in [pair.one for pair in found.alike]


def test_a_pair_that_is_kept_apart_is_not_offered_again() -> None:
    found = understand(LIST, "skills.csv", {"same skill:Power BI|PowerBI": KEPT_APART})
    assert [pair.one for pair in found.alike] == ["MS Excel", "python"]
    assert len(skills(found)) == 7


def test_an_answer_that_is_none_of_the_choices_merges_nothing_and_the_pair_stays_listed() -> None:
    found = understand(LIST, "skills.csv", {"same skill:Power BI|PowerBI": "Tableau"})
    assert len(skills(found)) == 7
    assert len(found.alike) == 3


def test_people_are_offered_and_merged_too() -> None:
    found = understand(MATRIX, "team.csv")
    assert [(pair.kind, pair.one, pair.other) for pair in found.alike] == [("person", "Ana Ruiz", "Ruiz, Ana")]
    merged = understand(MATRIX, "team.csv", {"same person:Ana Ruiz|Ruiz, Ana": "Ana Ruiz"})
    assert people_of(merged) == ["Ana Ruiz", "Bo Lindgren"]
    assert [(one.person, one.skill, one.level) for one in merged.tables[0].levels if one.person == "Ana Ruiz"] == [
        ("Ana Ruiz", "SQL", 3), ("Ana Ruiz", "Forecasting", 4), ("Ana Ruiz", "Forecasting", 2)
    ]  # fmt: skip


def test_pairs_that_share_a_name_become_one_name_whatever_the_order_of_the_answers() -> None:
    data = b"Skill,Level (0-5)\nMS Excel,4\nMicrosoft Excel,3\nms  excel,2\nSQL,1\n"
    pairs = understand(data, "skills.csv").alike
    assert {(pair.one, pair.other) for pair in pairs} == {
        ("MS Excel", "ms excel"), ("MS Excel", "Microsoft Excel"), ("Microsoft Excel", "ms excel")
    }  # fmt: skip
    answers = {pair.id: pair.other if pair.other == "Microsoft Excel" else pair.one for pair in pairs}
    for given in (answers, dict(reversed(answers.items()))):
        assert skills(understand(data, "skills.csv", given)) == ["Microsoft Excel", "SQL"]


def test_all_pairs_are_listed_however_many() -> None:
    names = [f"{word} management" for word in ("Contract", "Project", "Vendor", "Risk", "Quality", "Claims", "Fleet")]
    names += [f"{word} planning" for word in ("Budget", "Capacity", "Route", "Staff", "Menu", "Audit", "Network")]
    names += [f"{word} design" for word in ("Garden", "Sound", "Light", "Logo", "Stage", "Web", "Bridge", "Tunnel")]
    rows = [f"{name},3\n{name.upper()},2\n" for name in names]
    found = understand(("Skill,Level (0-5)\n" + "".join(rows)).encode(), "skills.csv")
    assert len(found.alike) == 22


def test_summary_and_json_list_the_pairs() -> None:
    found = understand(LIST, "skills.csv")
    assert "  skill 'Power BI' (A4) and 'PowerBI' (A5): punctuation, 97%; id same skill:Power BI|PowerBI" in (
        summary(found)
    )
    first = understood_json(found)["alike"][0]
    assert first == {
        "id": "same skill:Power BI|PowerBI", "kind": "skill", "names": ["Power BI", "PowerBI"], "confidence": 0.97,
        "why": "punctuation", "cells": [[{"sheet": "", "cell": "A4"}], [{"sheet": "", "cell": "A5"}]],
        "choices": [KEPT_APART, "Power BI", "PowerBI"], "proposed": KEPT_APART,
    }  # fmt: skip


def test_a_merged_person_is_taken_with_the_levels_of_both_names() -> None:
    data = b'Name,Welding (1-5),Soldering (1-5)\nAna Ruiz,3,\n"Ruiz, Ana",,2\nBo Lindgren,1,1\n'
    found = understand(data, "team.csv", {"same person:Ana Ruiz|Ruiz, Ana": "Ana Ruiz"})
    (sheet,) = taken(found, "Ana Ruiz").sheets
    assert [row.cells.get("level") for row in sheet.rows] == [3, 2]


THREE = b"Skill,Level (0-5)\nPower BI,4\npower bi,3\nPowerBI,2\nSQL,1\n"


def test_names_that_are_kept_apart_do_not_become_one_through_a_third_name_and_that_is_said() -> None:
    answers = {
        "same skill:Power BI|power bi": "Power BI",
        "same skill:Power BI|PowerBI": "Power BI",
        "same skill:power bi|PowerBI": KEPT_APART,
    }
    assert answers.keys() == {pair.id for pair in understand(THREE, "skills.csv").alike}
    for given in (answers, dict(reversed(answers.items()))):
        found = understand(THREE, "skills.csv", given)
        assert skills(found) == ["Power BI", "PowerBI", "SQL"]
        assert found.assumed == (
            "'Power BI' and 'PowerBI' stay two, though they are said to be one: "
            "'power bi' and 'PowerBI' are to be kept apart.",
        )
    del answers["same skill:power bi|PowerBI"]
    assert skills(understand(THREE, "skills.csv", answers)) == ["Power BI", "SQL"]
