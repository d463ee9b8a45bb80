"""Skills of a file that are known under another name are offered with their confidence, and taken so once accepted."""

from core.spreadsheets.preview import preview
from core.spreadsheets.reader import read_workbook
from core.spreadsheets.wild.known_names import (
    KnownSkills,
    accepted_names,
    apart,
    known_as,
    names_as_written,
    plain_as_known,
    plain_skills,
    skills_named,
    spelt_as_known,
    understood_as_known,
)
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.repeated_rows import AS_WRITTEN
from core.spreadsheets.wild.taking.taking import taken
from core.workbook.near_names import KnownNames
from core.workbook.rows import with_changes
from tests.spreadsheets.workbooks import new_ids
from tests.workbook.books import book

OWN = KnownSkills("your workbook", KnownNames(dict.fromkeys(["Microsoft Excel", "Stakeholder management", "SQL"], ())))
LIBRARY = KnownSkills("a library", KnownNames({"Negotiation": ["haggling"], "Bookkeeping": [], "Excel": []}))
MATRIX = b"Skill (1-5),Ana Ruiz,Bo Lindgren\nMS Excel,4,2\nBookkeeping,3,\nBookkeepings,,1\nHaggling,2,2\n"
ACCEPTED = {"MS Excel": "Microsoft Excel"}


def test_the_workbook_is_asked_before_the_libraries_and_the_very_same_name_is_none() -> None:
    found = known_as(["sql", "MS Excel", "bookkeeping", "Bookkeepings", "Haggling", "Welding"], OWN, [LIBRARY])
    assert [(one.written, one.name, one.where, one.why) for one in found] == [
        ("MS Excel", "Microsoft Excel", "your workbook", "abbreviation"),
        ("Haggling", "Negotiation", "a library", "same but for case"),
        ("Bookkeepings", "Bookkeeping", "a library", "plural"),
    ]  # fmt: skip
    assert [one.confidence for one in found] == [0.92, 0.96, 0.93]  # 0.99 x 0.97 = 0.9603 by an other name
    assert (found[1].by, found[1].id) == ("haggling", "known:Haggling")


def test_a_name_that_stands_in_one_library_is_not_offered_under_that_of_another() -> None:
    other = KnownSkills("another", KnownNames({"Bookkeepings": []}))
    assert known_as(["Bookkeepings"], OWN, [LIBRARY, other]) == []


def test_only_answers_about_known_names_that_differ_from_what_is_written_are_accepted_ones() -> None:
    answers = {"known:MS Excel": "Microsoft Excel", "known:SQL": "SQL", "axis:Team": "people down"}
    assert accepted_names(answers) == ACCEPTED


def test_a_skill_under_its_known_name_changes_in_place_and_keeps_what_was_written() -> None:
    found = understand(MATRIX, "team.csv")
    assert skills_named(found) == ["MS Excel", "Bookkeeping", "Bookkeepings", "Haggling"]
    incoming = taken(understood_as_known(found, ACCEPTED), "Ana Ruiz", names_as_written(found, ACCEPTED))
    held = book(skills=[{"skill": "Microsoft Excel", "level": 3}])
    first = preview(held, incoming).rows[0]
    assert (first.name, first.state, first.cells["level"]) == ("Microsoft Excel", "changed", (3, 4))
    after = with_changes(held, preview(held, incoming).changes(new_ids("n")))
    assert after.cells("skills")[0][AS_WRITTEN] == "MS Excel"
    assert all(AS_WRITTEN not in cells for cells in after.cells("skills")[1:])
    assert preview(after, incoming).count("unchanged") == 4


def as_written(data: bytes, accepted: dict[str, str]) -> list[tuple[object, object]]:
    """Give the skills of a file as they are taken, each with what it is said to have been called in the file."""
    found = understand(data, "list.csv")
    incoming = taken(understood_as_known(found, accepted), "", names_as_written(found, accepted))
    return [(row.cells["skill"], row.cells.get(AS_WRITTEN)) for row in incoming.sheets[0].rows]


def test_a_remembered_name_that_does_not_stand_in_the_file_is_not_said_to_have_been_written() -> None:
    assert as_written(b"Skill,Level (1-5)\nMicrosoft Excel,4\nSQL,2\n", ACCEPTED) == [
        ("Microsoft Excel", None), ("SQL", None)
    ]  # fmt: skip
    plain = plain_as_known(read_workbook(b"Skill,Level\nMicrosoft Excel,4\n", "skills.csv"), ACCEPTED)
    assert [dict(row.cells) for row in plain.sheets[0].rows] == [{"skill": "Microsoft Excel", "level": 4}]


def test_several_names_of_one_skill_in_a_file_are_all_said() -> None:
    data = b"Skill,Level (1-5)\nMS Excel,4\nMicrosoft Excel,4\nExcel,4\nSQL,2\n"
    accepted = ACCEPTED | {"Excel": "Microsoft Excel", "Excell": "Microsoft Excel"}
    assert as_written(data, accepted) == [("Microsoft Excel", "MS Excel; Excel"), ("SQL", None)]


def test_each_role_keeps_the_name_by_which_it_asks_for_a_skill() -> None:
    data = b"Role,Skill,Required level (1-5)\nAnalyst,MS Excel,4\nManager,Microsoft Excel,3\n"
    found = understand(data, "roles.csv")
    incoming = taken(understood_as_known(found, ACCEPTED), "", names_as_written(found, ACCEPTED))
    (asked,) = (sheet for sheet in incoming.sheets if sheet.sheet == "requirements")
    assert [(row.cells["role"], row.cells["skill"], row.cells.get(AS_WRITTEN)) for row in asked.rows] == [
        ("Analyst", "Microsoft Excel", "MS Excel"), ("Manager", "Microsoft Excel", None)
    ]  # fmt: skip


def test_case_and_blanks_are_spelt_as_the_workbook_has_them() -> None:
    assert spelt_as_known(["sql", "SQL", "Power  BI", "Welding"], ["SQL", "power bi"]) == {
        "sql": "SQL", "Power  BI": "power bi"
    }  # fmt: skip


def test_actions_follow_the_known_name() -> None:
    plan = b"Action,Skill,Due,Status\nCourse,MS Excel,2027-03-01,planned\nTalk,SQL,2027-04-01,done\n"
    incoming = taken(understood_as_known(understand(plan, "plan.csv"), ACCEPTED))
    assert [row.cells["skill"] for row in incoming.sheets[0].rows] == ["Microsoft Excel", "SQL"]


def test_a_plain_file_takes_known_names_wherever_it_names_skills() -> None:
    incoming = read_workbook(b"Skill,Level\nMS Excel,4\nSQL,2\n", "skills.csv")
    assert plain_skills(incoming) == ["MS Excel", "SQL"]
    (sheet,) = plain_as_known(incoming, ACCEPTED).sheets
    assert [dict(row.cells) for row in sheet.rows] == [
        {"skill": "Microsoft Excel", "level": 4, AS_WRITTEN: "MS Excel"}, {"skill": "SQL", "level": 2}
    ]  # fmt: skip
    assert plain_as_known(incoming, {}) is incoming


def test_names_that_would_make_two_rows_of_a_plain_file_one_are_left_out() -> None:
    names = ["MS Excel", "Excel", "stakeholder mgmt", "Stakeholder Management"]
    offered = known_as(["MS Excel", "Excel", "stakeholder mgmt"], OWN)
    assert [one.name for one in offered] == ["Microsoft Excel", "Microsoft Excel", "Stakeholder management"]
    assert [one.written for one in apart(offered, names)] == ["MS Excel"]
