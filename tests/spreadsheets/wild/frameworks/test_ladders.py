"""A framework of one's own becomes roles on a ladder, with what each step asks for and the moves between them."""

import pytest

from core.spreadsheets.wild.frameworks.kinds_of_work import shared_work, telling
from core.spreadsheets.wild.frameworks.ladders import ladders
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.taken_roles import levels_of_steps
from core.spreadsheets.wild.taking.taking import taken
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

Cells = dict[str, object]


def rows(data: bytes, name: str = "framework.xlsx", answers: dict[str, str] | None = None) -> dict[str, list[Cells]]:
    """Give the cells of the rows that a file holds, by sheet of the workbook."""
    found = taken(understand(data, name, answers or {}))
    assert found.problems() == []
    return {sheet.sheet: [dict(row.cells) for row in sheet.rows] for sheet in found.sheets}


def moves(found: dict[str, list[Cells]]) -> list[tuple[object, ...]]:
    return [(row["from_role"], row["to_role"], row["kind"]) for row in found["moves"]]


SENTENCES: Rows = [
    ["Skill", "Junior", "Mid", "Senior"],
    ["Code review", "Asks for reviews.", "Reviews the code of the team.", "Sets how reviews are done."],
    ["Incidents", "-", "Handles incidents on call.", "Leads the handling of large incidents."],
    ["Estimating", "Estimates own small tasks.", "Estimates whole features.", None],
]


def test_levels_across_become_roles_with_steps_and_promotions() -> None:
    data = b"Skill (0-5),Junior analyst,Analyst,Senior analyst\nSQL,2,3,4\nModelling,1,2,3\nStorytelling,,2,3\n"
    found = rows(data, "ladder.csv")
    assert found["roles"] == [
        {"role": "Junior analyst", "family": "Analyst", "step": 1},
        {"role": "Analyst", "family": "Analyst", "step": 2},
        {"role": "Senior analyst", "family": "Analyst", "step": 3},
    ]
    assert moves(found) == [
        ("Junior analyst", "Analyst", "promotion"), ("Analyst", "Senior analyst", "promotion")
    ]  # fmt: skip
    asked = [(row["role"], row["skill"], row["level"]) for row in found["requirements"]]
    assert len(asked) == 8  # the blank one asks for nothing
    assert ("Senior analyst", "Storytelling", 3) in asked


def test_sentences_become_notes_and_their_levels_are_proposed_from_the_step_and_marked_so() -> None:
    found = rows(xlsx(Page("Software engineering framework", SENTENCES)))
    assert [(row["role"], row["family"], row["step"]) for row in found["roles"]] == [
        ("Junior", "Software engineering", 1), ("Mid", "Software engineering", 2), ("Senior", "Software engineering", 3)
    ]  # fmt: skip
    reviews = [
        (row["role"], row["level"], row["note"]) for row in found["requirements"] if row["skill"] == "Code review"
    ]
    assert reviews == [
        ("Junior", 2, "Asks for reviews.\n[The file gives no level: 2 is proposed from step 1 of 3.]"),
        ("Mid", 3, "Reviews the code of the team.\n[The file gives no level: 3 is proposed from step 2 of 3.]"),
        ("Senior", 4, "Sets how reviews are done.\n[The file gives no level: 4 is proposed from step 3 of 3.]"),
    ]
    asked = {(row["role"], row["skill"]) for row in found["requirements"]}
    assert ("Junior", "Incidents") not in asked  # a dash asks for nothing, and a blank cell neither
    assert ("Senior", "Estimating") not in asked
    assert len(asked) == 7


def test_numbered_levels_over_numbers_are_steps_and_no_list_with_one_of_them_as_its_level() -> None:
    data = b"Kompetenz (0-5),Stufe I,Stufe II,Stufe III\nWundversorgung,1,2,3\nAnleitung,0,2,3\nDokumentation,2,3,3\n"
    found = rows(data, "stufen.csv")
    assert [(row["role"], row["step"]) for row in found["roles"]] == [
        ("Stufe I", 1), ("Stufe II", 2), ("Stufe III", 3)
    ]  # fmt: skip
    assert "skills" not in found


def test_weight_and_must_beside_a_ladder_hold_for_each_of_its_roles() -> None:
    data = b"Skill (0-5),Weight,Must,Junior,Senior\nSQL,5,yes,1,3\nTalks,1,no,1,2\n"
    found = rows(data, "weights.csv")
    assert [(row["role"], row["skill"], row["weight"], row.get("must")) for row in found["requirements"]] == [
        ("Junior", "SQL", 5, True), ("Senior", "SQL", 5, True),
        ("Junior", "Talks", 1, None), ("Senior", "Talks", 1, None),
    ]  # fmt: skip


def test_different_jobs_have_no_steps_and_no_moves() -> None:
    table: Rows = [
        ["Competency", "Nurse", "Pharmacist", "Receptionist"],
        ["Hygiene", "Follows the ward's rules of hygiene.", "Works in the clean room.", "Keeps the desk clean."],
        ["Talking with patients", "Explains what is being done.", "Explains medicines.", "Welcomes people."],
        ["Records", "Writes the ward's records.", "Writes what was handed out.", "Opens the record of a new patient."],
    ]
    found = rows(xlsx(Page("Clinic", table)))
    assert found["roles"] == [{"role": "Nurse"}, {"role": "Pharmacist"}, {"role": "Receptionist"}]
    assert "moves" not in found
    assert {row["level"] for row in found["requirements"]} == {3}
    assert all("[The file gives no level: 3 is proposed.]" in str(row["note"]) for row in found["requirements"])


def test_columns_from_the_highest_to_the_lowest_are_climbed_the_other_way() -> None:
    data = b"Skill (0-5),L3,L2,L1\nSQL,4,3,1\nModelling,5,2,1\n"
    found = rows(data, "levels.csv")
    assert [(row["role"], row["step"]) for row in found["roles"]] == [("L3", 3), ("L2", 2), ("L1", 1)]
    assert moves(found) == [("L1", "L2", "promotion"), ("L2", "L3", "promotion")]
    assert all("family" not in row for row in found["roles"])


JOBS = "Skill (0-5),Shop coordinator,Area manager,Trustee\nFundraising,1,2,4\nGovernance,0,2,5\nRota,2,3,3\n"


def test_roles_that_rise_without_saying_so_are_asked_about_and_the_answer_decides() -> None:
    (question,) = understand(JOBS.encode(), "charity.csv").questions
    assert question.asks == "Are these roles the steps of one ladder?"
    assert question.saw == "A1:D4: Shop coordinator, Area manager, Trustee: what is asked for rises"
    assert len(rows(JOBS.encode(), "charity.csv")["moves"]) == 2
    assert "moves" not in rows(JOBS.encode(), "charity.csv", {question.id: "different jobs"})
    falling = JOBS.replace("Rota,2,3,3", "Rota,2,3,1")
    assert understand(falling.encode(), "charity.csv").questions == ()


def test_two_ladders_in_one_table_are_two() -> None:
    data = b"Skill (0-5),Junior engineer,Senior engineer,Junior designer,Senior designer\nSketching,1,2,3,5\n"
    data += b"Testing,3,4,1,2\n"
    found = rows(data, "two.csv")
    assert [(row["family"], row["step"]) for row in found["roles"]] == [
        ("Engineer", 1), ("Engineer", 2), ("Designer", 1), ("Designer", 2)
    ]  # fmt: skip
    assert [move[:2] for move in moves(found)] == [
        ("Junior engineer", "Senior engineer"), ("Junior designer", "Senior designer")
    ]  # fmt: skip


def test_the_areas_of_one_framework_on_several_sheets_are_one_ladder() -> None:
    craft: Rows = [["Skill (0-5)", "L1", "L2", "L3"], ["Wiring", 1, 3, 4], ["Soldering", 2, 3, 5]]
    people: Rows = [["Skill (0-5)", "L1", "L2", "L3"], ["Briefing", 1, 2, 4], ["Coaching", 0, 2, 4]]
    data = xlsx(Page("Craft", craft), Page("Leading", people))
    (question,) = understand(data, "levels.xlsx").questions
    assert question.proposed == "the same roles on all of these sheets"
    found = rows(data, "levels.xlsx")
    assert [(row["role"], row["step"]) for row in found["roles"]] == [("L1", 1), ("L2", 2), ("L3", 3)]
    assert len(found["requirements"]) == 12


def test_frameworks_of_two_kinds_of_work_with_the_same_names_of_steps_are_two_ladders() -> None:
    design: Rows = [
        ["Skill (0-5)", "L1", "L2", "L3"],
        ["Typography", 1, 3, 4],
        ["Briefing", 2, 3, 5],
        ["Layout", 2, 3, 3],
    ]
    sales: Rows = [
        ["Skill (0-5)", "L1", "L2", "L3"],
        ["Closing", 1, 2, 4],
        ["Briefing", 0, 2, 4],
        ["Prospecting", 1, 1, 2],
    ]
    data = xlsx(Page("Design ladder", design), Page("Sales ladder", sales))
    (question,) = understand(data, "levels.xlsx").questions
    assert question.saw == "L1, L2, L3 on the sheets Design ladder, Sales ladder"
    found = rows(data, "levels.xlsx")
    assert [(row["role"], row["family"], row["step"]) for row in found["roles"]] == [
        ("Design L1", "Design", 1), ("Design L2", "Design", 2), ("Design L3", "Design", 3),
        ("Sales L1", "Sales", 1), ("Sales L2", "Sales", 2), ("Sales L3", "Sales", 3),
    ]  # fmt: skip
    briefing = [(row["role"], row["level"]) for row in found["requirements"] if row["skill"] == "Briefing"]
    assert briefing[0] == ("Design L1", 2)
    assert len(briefing) == 6


def test_roles_that_have_a_sheet_each_are_a_ladder_together() -> None:
    asked: dict[str, Rows] = {
        "Junior actuary": [["Reserving", 2, "yes"], ["Pricing", 1, "no"]],
        "Senior actuary": [["Reserving", 4, "yes"], ["Pricing", 4, "yes"]],
    }
    head = ["Skill", "Required level (0-5)", "Must"]
    found = rows(xlsx(*(Page(role, [head, *table]) for role, table in asked.items())))
    assert [(row["role"], row["family"], row["step"]) for row in found["roles"]] == [
        ("Junior actuary", "Actuary", 1), ("Senior actuary", "Actuary", 2)
    ]  # fmt: skip
    assert moves(found) == [("Junior actuary", "Senior actuary", "promotion")]
    musts = [(row["role"], row["skill"]) for row in found["requirements"] if row.get("must")]
    assert musts == [
        ("Junior actuary", "Reserving"), ("Senior actuary", "Reserving"), ("Senior actuary", "Pricing")
    ]  # fmt: skip


def test_the_own_levels_beside_a_ladder_are_taken_as_skills_and_the_ladder_as_roles() -> None:
    data = b"Competency (0-5),L1,L2,My level\nTesting,2,3,2.5\nMentoring,1,4,\nPlanning,1,2,2\n"
    found = rows(data, "growth.csv")
    assert [(row["skill"], row.get("level")) for row in found["skills"]] == [
        ("Testing", 2.5), ("Planning", 2), ("Mentoring", None)
    ]  # fmt: skip
    assert len(found["requirements"]) == 6


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Junior Berater", "Berater", "Senior Berater", "Partner"], 1),
        (["Développeur junior", "Développeur confirmé", "Développeur senior"], 1),
        (["Consultor júnior", "Consultor", "Consultor sénior", "Gerente"], 1),
        (["初级工程师", "中级工程师", "高级工程师"], 1),
        (["担当", "主任", "係長", "課長"], 1),
        (["Engineer I", "Engineer II", "Engineer III"], 1),
        (["Software Engineer", "Senior Software Engineer", "Staff Engineer", "Principal Engineer"], 1),
        (["Teacher 1", "Teacher 2", "Head of department"], 1),
        (["E3", "E4", "E5", "M1", "M2"], 2),
        (["Project manager", "Product manager", "Office manager"], 0),
        (["Data engineer", "Data analyst", "Head of data"], 0),
        (["Site manager", "Foreman"], 0),
        (["Student 1", "Student 2", "Student 3"], 0),
        (["Team 1", "Team 2"], 0),
        (["1", "2", "3", "4", "5"], 0),
        (["Auxiliar de compras", "Comprador", "Comprador sénior", "Jefe de compras"], 1),
        (["1等級", "2等級", "3等級"], 1),
        (["L1 Associate", "L2 Consultant", "L3 Manager"], 1),
        (["Associate (G7)", "Consultant (G8)", "Principal (G9)"], 1),
        (["Nurse"], 0),
        ([], 0),
    ],
)
def test_names_that_rise_in_rank_are_a_ladder_and_names_of_different_jobs_none(names: list[str], expected: int) -> None:
    found = ladders(names)
    assert len(found) == expected
    assert [name for ladder in found for name in ladder] == (names if expected else [])


@pytest.mark.parametrize(
    ("title", "work"),
    [
        ("Engineering career framework 2026", "Engineering"), ("Karriereleiter Vertrieb", "Vertrieb"),
        ("Référentiel de compétences Marketing", "Marketing"), ("営業キャリアラダー", "営業"), ("Tabelle1", ""),
        ("Levels L1-L5", ""), ("Please fill in your own levels until Friday.", ""),
    ],
)  # fmt: skip
def test_a_title_gives_the_kind_of_work_without_the_words_of_every_framework(title: str, work: str) -> None:
    assert telling(title) == work


def test_the_word_that_roles_share_is_written_as_the_first_writes_it() -> None:
    assert shared_work(["junior UX designer", "Senior UX Designer"]) == "UX designer"
    assert shared_work(["Analyst", "Partner"]) == ""


@pytest.mark.parametrize(
    ("roles", "levels"),
    [
        (["One", "Two"], [2, 3]),
        (["One", "Two", "Three", "Four"], [2, 3, 4, 5]),
        (["One", "Two", "Three", "Four", "Five"], [1, 2, 3, 4, 5]),
        # 1 + 4 x k / 5 for k from 0 to 5: 1, 1.8, 2.6, 3.4, 4.2, 5, rounded down to half steps
        (["One", "Two", "Three", "Four", "Five", "Six"], [1, 1.5, 2.5, 3, 4, 5]),
        (["Beginner", "Expert"], [1, 5]),
    ],
)
def test_levels_are_proposed_from_the_number_of_steps(roles: list[str], levels: list[float]) -> None:
    assert levels_of_steps(roles) == levels
