"""A list with columns of one name keeps all of them, and says which one it takes for the levels."""

import pytest

from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.summary import summary

NOTES = b"Skill,Notes,Level,Notes,Notes\nSQL,quick,3,slow,neat\nExcel,,4,,daily\n"


def test_columns_of_one_name_are_all_kept_beside_the_level() -> None:
    (table,) = understand(NOTES, "skills.csv").tables
    assert table.columns == {"A": "skill", "B": "note", "C": "level", "D": "Notes", "E": "Notes (2)"}
    assert [dict(level.extra) for level in table.levels] == [
        {"note": "quick", "Notes": "slow", "Notes (2)": "neat"},
        {"Notes (2)": "daily"},
    ]


def test_a_second_column_of_levels_is_kept_beside_the_first_and_said() -> None:
    found = understand(b"Skill,Level,Level\nSQL,3,4\nExcel,2,2\n", "skills.csv")
    assert [(level.level, dict(level.extra)) for level in found.tables[0].levels] == [
        (3, {"Level": "4"}),
        (2, {"Level": "2"}),
    ]
    assert "A1:C3: Column C ('Level') is kept beside the levels, which column B gives." in found.assumed


def test_a_scale_is_a_proposal_until_its_question_is_answered() -> None:
    found = understand(NOTES, "skills.csv")
    (question,) = found.questions
    assert "5 -> 5 (proposed)" in summary(found)
    answered = understand(NOTES, "skills.csv", {question.id: question.proposed})
    assert "5 -> 5 (known from the answer)" in summary(answered)


@pytest.mark.parametrize(
    ("levels", "said"),
    [
        (["2 years", "4", "1 year"], "years: '2 years', '4', '1 year'"),
        ([f"w{sign}ble" for sign in "aeiouyblmnrst"],  # 13 words, one more than are asked about
         "words that are in no list of levels: 'wable', 'weble', 'wible', 'woble', 'wuble', 'wyble', ..."),
    ],
)  # fmt: skip
def test_why_a_column_of_levels_holds_none_is_said(levels: list[str], said: str) -> None:
    rows = "".join(f"Skill {at},{level}\n" for at, level in enumerate(levels))
    found = understand(f"Skill,Level\n{rows}".encode(), "skills.csv")
    assert {level.level for level in found.tables[0].levels} == {None}
    (problem,) = found.problems
    assert (problem.where, problem.found) == ("skills.csv, column B", f"levels expected, but these are {said}.")
    assert problem.hint == "They are kept as they are written, without a level; give each a level under 'Correct it'."


TWICE = "'Testing' stands under 'Backend' ({}) and 'Frontend' ({}) and is taken as one skill, under the first"


def test_a_skill_of_a_tree_under_two_categories_is_said() -> None:
    found = understand(b"Area,Skill\nBackend,Testing\n,SQL\nFrontend,Testing\n,CSS\n", "tree.csv")
    assert [(one.name, one.category) for one in found.tables[0].skills] == [
        ("Testing", "Backend"), ("SQL", "Backend"), ("CSS", "Frontend")
    ]  # fmt: skip
    assert found.assumed == (f"A1:B5: {TWICE.format('B2', 'B4')}; rename one if they are two.",)


def test_a_skill_of_a_list_under_two_categories_is_said() -> None:
    rows = "Backend,Testing,3\nBackend,SQL,5\nFrontend,Testing,4\nFrontend,CSS,1\n"
    found = understand(f"Category,Skill,Level (1-5)\n{rows}".encode(), "list.csv")
    assert f"A1:C5: {TWICE.format('B2', 'B4')}; rename one if they are two." in found.assumed
    assert (
        understand(f"Category,Skill,Level (1-5)\n{rows}".replace("Frontend,T", "Backend,T").encode(), "l.csv").assumed
        == ()
    )


def test_of_many_skills_under_two_categories_ten_are_listed() -> None:
    # 12 skills under two categories each: ten sentences, and one for the two others
    names = ["Rope", "Sail", "Knot", "Chart", "Tide", "Wind", "Hull", "Mast", "Anchor", "Deck", "Galley", "Helm"]
    rows = "".join(f"{area},{name} craft,3\n" for area in ("Old", "New") for name in names)
    *said, last = understand(f"Category,Skill,Level (0-20)\n{rows}".encode(), "list.csv").assumed
    assert (len(said), last) == (10, "A1:C25: 2 further skills under several categories likewise.")


def test_skills_that_are_called_like_placeholders_are_taken_once_they_have_levels() -> None:
    (table,) = understand(b"Skill,Level (0-5)\nSkill 1,3\nSkill 2,4\n", "skills.csv").tables
    assert [(one.skill, one.level) for one in table.levels] == [("Skill 1", 3), ("Skill 2", 4)]
    assert understand(b"Skill,Level (0-5)\nSkill 1,\nSkill 2,\n", "skills.csv").tables == ()


ASKED = "Skill,Required Level,Learning path\nWelding,Expert,school\nSawing,Basic,master\nMilling,Intermediate,school\n"


def test_of_required_levels_without_own_ones_it_is_asked_which_role_asks_for_them() -> None:
    found = understand(ASKED.encode(), "metal_worker skills.csv")
    (question,) = found.questions
    assert (question.id, question.proposed) == ("role:A1", "metal worker")
    assert question.choices == ("metal worker", "none: keep them beside the skills")
    (table,) = found.tables
    assert (table.kind, [one.name for one in table.people]) == ("requirements", ["metal worker"])
    assert [(one.skill, one.level) for one in table.levels] == [("Welding", 5), ("Sawing", 2), ("Milling", 3)]
    kept = understand(ASKED.encode(), "metal_worker skills.csv", {"role:A1": question.choices[1]})
    assert (kept.tables[0].kind, kept.questions) == ("bare list", ())
    assert [one.extra["required"] for one in kept.tables[0].levels] == ["Expert", "Basic", "Intermediate"]


def test_gaps_are_no_required_levels() -> None:
    found = understand(b"Skill,Current Level,Gap\nWelding,Basic,High\nSawing,Expert,Low\n", "gaps.csv")
    assert found.tables[0].columns == {"A": "skill", "B": "level"}
    assert [one.reason for one in found.skipped] == ["gaps, the difference of two levels"]
    (alone,) = understand(b"Skill,Gap\nWelding,High\nSawing,Low\n", "gaps.csv").tables
    assert alone.kind == "bare list"


def test_names_beside_the_keys_of_skills_are_skills() -> None:
    rows = b"competency_id,name,description,organization_id\n1,Welding,joins metal,2\n2,Sawing,cuts wood,2\n"
    (table,) = understand(rows, "competencies.csv").tables
    assert (table.kind, [one.name for one in table.skills]) == ("bare list", ["Welding", "Sawing"])


def test_experience_in_words_is_a_level() -> None:
    (table,) = understand(b"Skill,Experience\nWelding,Expert\nSawing,Beginner\n", "cv.csv").tables
    assert [(one.skill, one.level) for one in table.levels] == [("Welding", 5), ("Sawing", 1)]
    (years,) = understand(b"Skill,Experience\nWelding,3 years\nSawing,1 year\n", "cv.csv").tables
    assert years.columns == {"A": "skill", "B": "years"}


def test_a_skill_called_after_a_standard_or_a_target_is_none_of_required_levels() -> None:
    rows = b"Skill,Level (1-5)\nStandard costing,4\nTarget groups,3\nTax,2\nRequired,3\n"
    found = understand(rows, "skills.csv")
    assert [one.name for one in found.tables[0].skills] == ["Standard costing", "Target groups", "Tax"]
    assert [(one.area.address, one.reason) for one in found.skipped] == [("A5:B5", "required levels")]


def test_how_a_skill_is_trained_today_is_no_level() -> None:
    rows = b"Skill,Current Training Method,Level (1-5)\nWelding,a course,4\nSawing,watching,3\n"
    (table,) = understand(rows, "skills.csv").tables
    assert table.columns == {"A": "skill", "B": "Current Training Method", "C": "level"}


def test_counts_under_a_header_of_levels_are_none() -> None:
    found = understand(b'Skill,Current\niterate,"5,120"\nspawn,"1,874"\npoll,707\ndistill,650\n', "sizes.csv")
    assert {one.level for one in found.tables[0].levels} == {None}
    assert found.problems[0].found == "levels expected, but these are counts: '5,120', '1,874', '707', '650'."


def test_of_two_own_levels_the_one_that_is_not_the_earlier_counts() -> None:
    head, rows = "Habilidade,Nível Inicial,Nível Atual", "Python,Básico,Intermediário ✅\nSQL,Básico,Avançado\n"
    found = understand(f"{head}\n{rows}".encode(), "plano.csv")
    assert [one.level for one in found.tables[0].levels] == [3, 4]
    assert "Column B ('Nível Inicial') is kept beside the levels, which column C gives." in found.assumed[1]


def test_parts_of_somebodys_time_are_no_level() -> None:
    rows = b'Developer,Skills,Split\nDev A,React,"40% FE, 60% testing"\nDev B,Python,"50% BE, 50% FE"\n'
    (table,) = understand(rows, "team.csv").tables
    assert {one.level for one in table.levels} == {None}


def test_skills_in_sentences_are_skills_where_the_header_says_so() -> None:
    rows = (
        b"Skill,Confidence (1-5),Notes\nI can explain to a colleague how it works,5,The first chapter was very clear.\n"
        b"I can make a new workspace with a host in it,4,Needs some more practice with the flags.\n"
    )
    (table,) = understand(rows, "check.csv").tables
    assert [one.level for one in table.levels] == [5, 4]


def test_headers_in_russian_are_known() -> None:
    (table,) = understand("Навык,Уровень\nNestJS,Expert\nPrisma,Advanced\n".encode(), "skills.csv").tables
    assert [(one.skill, one.level) for one in table.levels] == [("NestJS", 5), ("Prisma", 4)]


@pytest.mark.parametrize(
    "headers", ["Ancien niveau,Niveau actuel", "Previous level,Level", "Altes Niveau,Niveau", "Nivel anterior,Nivel"]
)
def test_an_earlier_level_left_of_todays_is_not_the_level(headers: str) -> None:
    (table,) = understand(f"Skill,{headers}\nVoice leading,2,3\nSolfège,1,5\n".encode(), "practice.csv").tables
    assert [one.level for one in table.levels] == [3, 5]
