"""Matrices: their titles, merged cells, names that go on, and roles whose names could be people's."""

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.taking import taken
from core.spreadsheets.wild.understood import FoundTable, Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx


def read(rows: Rows, *merged: str, answers: dict[str, str] | None = None) -> Understood:
    return understand(xlsx(Page("Sheet1", rows, merged=merged)), "file.xlsx", answers or {})


def levels(table: FoundTable) -> list[tuple[str, str, float | None]]:
    return [(one.person, one.skill, one.level) for one in table.levels]


def test_a_title_is_that_of_the_table_below_it_and_not_of_the_one_beside() -> None:
    left: Rows = [["Team North, levels 1-10", None, None], ["Skill", "Ana Ruiz", "Bo Lindgren"]]
    right: Rows = [["Team South, levels 1-4", None, None], ["Skill", "Cleo Marsh", "Dan Okoye"]]
    body: Rows = [["SQL", 2, 4, None, "Welding", 2, 4], ["Forecasting", 3, 1, None, "Soldering", 3, 1]]
    rows = [[*one, None, *other] for one, other in zip(left, right, strict=True)]
    north, south = read([*rows, *body, ["Modelling", 4, 2, None, "Milling", 4, 2]]).tables
    assert (north.title, south.title) == ("Team North, levels 1-10", "Team South, levels 1-4")
    # 5 x 4 / 10 = 2 and 5 x 4 / 4 = 5
    assert ("Bo Lindgren", "SQL", 2) in levels(north)
    assert ("Dan Okoye", "Welding", 5) in levels(south)


FRAMEWORK: Rows = [
    ["Competency", "Engineer I", "Engineer II", "Engineer III"],
    ["Code", "Writes code that others can read.", "Reviews what others have written.", None],
    [None, "Writes tests for what is new.", "Sets what is tested in the team.", "Sets what is tested everywhere."],
    ["Planning", "Estimates own tasks with some help.", "Plans the work of a whole quarter.", None],
]


def test_a_sentence_merged_over_two_roles_holds_for_both() -> None:
    (table,) = read(FRAMEWORK, "C2:D2", "C4:D4").tables
    said = [(one.person, one.at.address, one.written) for one in table.levels if one.skill == "Planning"]
    assert said == [
        ("Engineer I", "B4", "Estimates own tasks with some help."),
        ("Engineer II", "C4", "Plans the work of a whole quarter."),
        ("Engineer III", "D4", "Plans the work of a whole quarter."),
    ]


def test_further_sentences_below_a_skill_are_joined_into_one_requirement() -> None:
    understood = read(FRAMEWORK)
    assert [skill.name for skill in understood.tables[0].skills] == ["Code", "Planning"]
    requirements = next(sheet for sheet in taken(understood).sheets if sheet.sheet == "requirements")
    first, *_ = requirements.rows
    assert (first.cells["role"], first.cells["skill"], first.cells["level"]) == ("Engineer I", "Code", 2)
    assert first.cells["note"] == (
        "Writes code that others can read.\nWrites tests for what is new.\n"
        "[The file gives no level: 2 is proposed from step 1 of 3.]"
    )
    assert len(requirements.rows) == 5


def test_a_row_without_a_name_and_without_sentences_is_skipped_with_the_reason() -> None:
    rows: Rows = [["Skill (0-5)", "Ana Ruiz", "Bo Lindgren"], ["SQL", 2, 4], [None, 3, 3], ["Go", 1, 1]]
    understood = read(rows)
    assert ("A3:C3", "a row without a name") in [(one.area.address, one.reason) for one in understood.skipped]
    (merged,) = read(rows, "A2:A3").tables
    assert [one.skill for one in merged.levels] == ["SQL", "SQL", "SQL", "SQL", "Go", "Go"]


STEPS: Rows = [
    ["Skill (0-5)", "Volunteer", "Warden", "Trustee"],
    ["Fundraising", 1, 2, 4],
    ["Governance", 0, 2, 5],
    ["Rota", 2, 3, 3],
    ["Safeguarding", 3, 3, 5],
]


def test_names_that_could_be_people_s_or_roles_over_levels_that_only_rise_are_asked_about() -> None:
    first, second = read(STEPS).questions
    assert first.asks == "Are the columns of this table people, or roles that ask for more and more?"
    assert first.proposed == "roles across"
    assert second.asks == "Are these roles the steps of one ladder?"
    (table,) = read(STEPS, answers={first.id: "people across"}).tables
    assert (table.kind, len(table.people)) == ("people across", 3)


def test_names_that_are_surely_people_s_are_people_whatever_their_levels() -> None:
    rows = [["Skill (0-5)", "Ana Ruiz", "Bo Lindgren", "Cleo Marsh"], *STEPS[1:]]
    understood = read(rows)
    assert understood.tables[0].kind == "people across"
    assert understood.questions == ()


def test_sentences_about_people_stay_with_the_people() -> None:
    rows: Rows = [
        ["Skill", "Ana Ruiz", "Bo Lindgren"],
        ["Presenting", "Speaks freely before large groups.", "Reads from notes, would like to speak freely."],
        ["Planning", "Plans the quarter for two teams.", "Plans own weeks well, loses sight of months."],
    ]
    (table,) = read(rows).tables
    assert table.kind == "people across"
    assert {one.level for one in table.levels} == {None}


def test_a_framework_with_the_roles_down_is_read_by_its_rows() -> None:
    rows: Rows = [
        ["", "Scope", "Delivery"],
        ["L1", "Works on tasks that are given in detail.", "Delivers with regular help from others."],
        ["L2", "Works on features of one product area.", "Delivers alone, and says early what is late."],
        ["L3", "Works across several product areas.", "Makes the delivery of whole teams better."],
    ]
    (table,) = read(rows).tables
    assert [one.name for one in table.people] == ["L1", "L2", "L3"]
    assert [one.name for one in table.skills] == ["Scope", "Delivery"]
    assert [ladder.roles for ladder in table.ladders] == [("L1", "L2", "L3")]


def test_a_name_that_stands_twice_keeps_the_place_where_it_stands_first() -> None:
    rows: Rows = [["Skill (0-5)", "Ana Ruiz", "Bo Lindgren", "Ana Ruiz"], ["SQL", 2, 4, 3], ["Go", 1, 1, 2]]
    (table,) = read(rows).tables
    assert [(one.name, one.at.address) for one in table.people] == [("Ana Ruiz", "B1"), ("Bo Lindgren", "C1")]


def test_short_sentences_under_a_step_are_taken_as_the_longer_ones_beside_it() -> None:
    (table,) = read([
        ["Competency", "Junior", "Senior", "Staff+"],
        ["Writing", "Writes short notes", "Writes the handbook and has it read by others", "Sets the tone of voice"],
        ["Testing", "Tests own work", "Builds what the whole team tests its work with", "Owns the test strategy"],
    ]).tables  # fmt: skip
    assert (table.kind, [one.name for one in table.people]) == ("requirements", ["Junior", "Senior", "Staff+"])
    assert len(table.levels) == 6  # 3 roles x 2 skills


def test_phrases_under_numbered_levels_are_a_framework() -> None:
    found = read([
        ["Competency", "Level 1", "Level 2", "Level 3"],
        ["Talking", "Speaks clearly", "Adapts style", "Wins others over"],
        ["Planning", "Plans own day", "Plans the week", "Plans the year"],
    ])  # fmt: skip
    assert [(one.kind, len(one.levels)) for one in found.tables] == [("requirements", 6)]
    assert found.questions == ()


def test_texts_under_headers_that_name_no_step_are_no_requirements() -> None:
    (table,) = read([
        ["Skill", "Training method", "Assessment method"],
        ["Welding", "a course of two weeks", "watched by the master"],
        ["Sawing", "beside somebody who can", "a piece of work, judged"],
    ]).tables  # fmt: skip
    assert (table.kind, table.people) == ("bare list", ())


def test_the_column_of_a_candidate_beside_steps_is_no_step() -> None:
    rows: Rows = [
        ["Competency", "Junior", "Mid", "Senior", "Candidate"],
        ["Design", 1, 2, 4, 3], ["Testing", 2, 3, 5, 4], ["Writing", 1, 3, 4, 2], ["Planning", 1, 2, 5, 2],
    ]  # fmt: skip
    asked, own = sorted(read(rows).tables, key=lambda one: one.kind != "requirements")
    assert [one.name for one in asked.people] == ["Junior", "Mid", "Senior"]
    assert {one.person for one in own.levels} == {"Candidate"}
    assert [(one.skill, one.level) for one in own.levels] == [
        ("Design", 3), ("Testing", 4), ("Writing", 2), ("Planning", 2)
    ]  # fmt: skip


def test_ticks_name_nobody_whatever_stands_over_them() -> None:
    (table,) = read([
        ["Area", "owner", "employee", "vet"],
        ["Horses", "✓", "✓", "✓"], ["Clients", "✓", "—", "—"], ["Boxes", "✓", "—", "✓"], ["Fodder", "✓", "✓", "—"],
    ]).tables  # fmt: skip
    assert [one.name for one in table.skills] == ["Horses", "Clients", "Boxes", "Fodder"]


def test_codes_under_another_header_are_asked_about_before_they_are_roles() -> None:
    rows: Rows = [["Stage", "Python", "Rust"], ["S0", "Low", "Medium"], ["S1", "Medium", "High"], ["S2", "Low", "Low"]]
    assert [one.id for one in read(rows).questions] == ["axis:Sheet1!A1"]


def test_no_title_with_the_word_for_skills_is_a_person() -> None:
    for title in ("技能矩阵", "Hardskills Système", "Kompetenzmatrix Nord", "スキル一覧"):
        (table,) = read([[title, None], [], ["Skill", "Level (1-5)"], ["SQL", 3], ["Tax", 4]]).tables
        assert table.people == ()


def test_a_step_with_words_that_no_list_has_is_not_left_out() -> None:
    steps = ["Aware", "Understand", "Master"]
    rows: Rows = [["Competency", "Level 1", "Level 2", "Level 3"], ["Hydraulics", *steps], ["Target bodies", *steps],
                  ["Cables", *steps]]  # fmt: skip
    found = read(rows)
    assert [one.name for one in found.tables[0].people] == ["Level 1", "Level 2", "Level 3"]
    # "Understand" is no word for a level: it is asked about once, and kept as written until then
    (question,) = found.questions
    assert question.choices[1] == "Aware 0, Understand 2.5, Master 5"
    assert [one.level for one in found.tables[0].levels][:3] == [1, None, 5]
