"""Frameworks and ladders as HR people, advisors and students keep them, and tables that only look like one."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.meanings import WORDS, grid, listed, plain, same, table_of, under
from tests.spreadsheets.wilds.truths import Level, Skip, Truth


def sentences(rows: Rows, roles: list[str], *, first: int = 1) -> tuple[Level, ...]:
    """Give what rows of a skill and sentences say: no levels, a sentence a role."""
    return tuple(
        Level(role, str(row[first - 1]), str(text), None)
        for row in rows
        for role, text in zip(roles, row[first:], strict=True)
        if text is not None
    )


@case("requirements", "two-row header of tracks", "sentences", "no header says skill", "title apart, merged")
def framework_with_two_tracks() -> Truth:
    roles = ["IC1", "IC2", "IC3", "M1", "M2"]
    body: Rows = [
        ["Craft", "Code quality", "Needs several rounds of review.", "Passes review.", "Sets a team's style.",
         "Watches over quality.", "Answers for quality."],
        [None, "On-call duty", "Follows runbooks.", "Writes runbooks.", "Makes them needless.", None, "Budgets it."],
        ["Together", "Peer feedback", "Asks for it.", "Gives it to peers.", "Coaches two people.", "Holds reviews.",
         "Sets how reviews are held."],
    ]  # fmt: skip
    head: Rows = [
        ["Platform engineering: what we expect at each level"],
        [],
        [None, None, "Individual contributor", None, None, "Management"],
        ["Area", "Dimension", *roles],
    ]
    return Truth(
        xlsx(Page("Career framework", [*head, *body], merged=("A1:G1", "C3:E3", "F3:G3", "A5:A6"))),
        "career framework.xlsx",
        ("requirements",),
        tuple(roles),
        under({"Craft": ["Code quality", "On-call duty"], "Together": ["Peer feedback"]}),
        sentences(body, roles, first=2),
    )


@case("requirements", "steps down, sentences, header level", "Japanese")
def grades_down_in_japanese() -> Truth:
    skills = ["専門知識", "対人対応", "組織への貢献"]
    rows: Rows = [
        ["1等級", "指示を受けて定型業務を行う。", "報告と相談ができる。", "職場のルールを守る。"],
        ["2等級", "一人で定型業務を行う。", "関係者と調整できる。", "後輩の質問に答える。"],
        ["3等級", "非定型業務を設計する。", "利害の異なる相手と合意できる。", "後輩を計画的に育てる。"],
    ]
    levels = tuple(
        Level(str(row[0]), skill, str(text), None) for row in rows for skill, text in zip(skills, row[1:], strict=True)
    )
    return Truth(
        xlsx(Page("等級要件", [["等級", *skills], *rows])),
        "等級要件.xlsx",
        ("requirements",),
        tuple(str(row[0]) for row in rows),
        plain(skills),
        levels,
    )


@case("requirements", "headers Level 1 to Level 4 over sentences", "blank cell")
def levels_over_short_sentences() -> Truth:
    roles = ["Level 1", "Level 2", "Level 3", "Level 4"]
    rows: Rows = [
        ["User interviews", "Takes notes in interviews.", "Runs interviews.", "Plans studies.", "Sets the agenda."],
        ["Synthesis", "Tags notes.", "Finds themes.", "Frames insights.", "Frames strategy."],
        ["Reporting", "Writes summaries.", "Writes reports.", "Writes what decides.", None],
    ]
    return Truth(
        xlsx(Page("Ladder", [["Skill", *roles], *rows])),
        "research ladder.xlsx",
        ("requirements",),
        tuple(roles),
        plain([str(row[0]) for row in rows]),
        sentences(rows, roles),
    )


@case("requirements", "list of level, area and sentence")
def framework_as_a_list() -> Truth:
    rows: Rows = [
        ["Junior", "Shipping work", "Ships small tasks with help."],
        ["Junior", "Keeping it working", "Writes tests when asked."],
        ["Mid", "Shipping work", "Ships features alone."],
        ["Mid", "Keeping it working", "Tests own work without being asked."],
        ["Senior", "Shipping work", "Ships projects with others."],
        ["Senior", "Keeping it working", "Raises the bar for the whole team."],
    ]
    return Truth(
        text_table([["Level", "Area", "Expectation"], *rows]),
        "expectations.csv",
        ("requirements",),
        ("Junior", "Mid", "Senior"),
        plain(["Shipping work", "Keeping it working"]),
        tuple(Level(str(role), str(skill), str(text), None) for role, skill, text in rows),
    )


@case("requirements", "French, role names that end in a word for another column", "no title")
def french_project_roles() -> Truth:
    meaning = table_of({"Notions": 1, "Pratique": 3, "Aucun": 0, "Expert": 5, "Intermédiaire": 3})
    roles = ["Chargé de projet junior", "Chargé de projet", "Chef de projet"]
    skills = ["Planification des lots", "Suivi budgétaire", "Animation de réunion"]
    cells: Rows = [
        ["Notions", "Aucun", "Notions"],
        ["Pratique", "Notions", "Pratique"],
        ["Expert", "Pratique", "Expert"],
    ]
    rows: Rows = [["Compétence", *roles], *([skill, *(row[at] for row in cells)] for at, skill in enumerate(skills))]
    return Truth(
        xlsx(Page("Référentiel", rows)),
        "referentiel.xlsx",
        ("requirements",),
        tuple(roles),
        plain(skills),
        grid(roles, skills, cells, meaning, corner="B2", across=True),
    )


@case("requirements", "roles down in Spanish, cp1252 with semicolons")
def spanish_purchasing_ladder() -> Truth:
    meaning = table_of({"Básico": WORDS["basic"], "Intermedio": 3, "Avanzado": 4, "Experto": 5})
    roles = ["Auxiliar de compras", "Comprador", "Comprador sénior", "Jefe de compras"]
    skills = ["Trato con proveedores", "Pliegos", "Incoterms"]
    cells: Rows = [
        ["Básico", "Básico", "Intermedio"], ["Intermedio", "Intermedio", "Intermedio"],
        ["Avanzado", "Avanzado", "Intermedio"], ["Experto", "Avanzado", "Básico"],
    ]  # fmt: skip
    rows: Rows = [["Puesto", *skills], *([role, *row] for role, row in zip(roles, cells, strict=True))]
    return Truth(
        text_table(rows, delimiter=";", encoding="cp1252"),
        "puestos.csv",
        ("requirements",),
        tuple(roles),
        plain(skills),
        grid(roles, skills, cells, meaning, corner="B2"),
    )


@case("requirements", "a sheet per role", "must column")
def sheet_per_role() -> Truth:
    asked = {
        "Junior actuary": [("Reserving", 2, "yes"), ("Pricing models", 1, "no"), ("Client reports", 1, "no")],
        "Senior actuary": [("Reserving", 4, "yes"), ("Pricing models", 4, "yes"), ("Client reports", 3, "no")],
        "Lead actuary": [("Reserving", 4, "yes"), ("Pricing models", 4, "no"), ("Client reports", 5, "yes")],
    }
    pages = [Page(role, [["Skill", "Required level (0-5)", "Must"], *map(list, rows)]) for role, rows in asked.items()]
    return Truth(
        xlsx(*pages),
        "actuaries.xlsx",
        ("requirements",) * 3,
        tuple(asked),
        plain(["Reserving", "Pricing models", "Client reports"]),
        listed([(role, skill, level) for role, rows in asked.items() for skill, level, _ in rows], same),
    )


@case("requirements", "the own level in a column beside the steps")
def own_level_beside_a_ladder() -> Truth:
    roles, skills = ["L1", "L2", "L3"], ["Capacity planning", "Post-mortems", "On-boarding others"]
    cells: Rows = [[1, 2, 0], [2, 3, 1], [4, 4, 3]]
    own = [2.5, 3, 1]
    rows: Rows = [
        ["Competency (0-5)", *roles, "My level"],
        *([skill, *(row[at] for row in cells), own[at]] for at, skill in enumerate(skills)),
    ]
    return Truth(
        xlsx(Page("My growth", rows)),
        "my growth.xlsx",
        ("requirements", "long list"),
        tuple(roles),
        plain(skills),
        (
            *grid(roles, skills, cells, same, corner="B2", across=True),
            *listed(list(zip(skills, own, strict=True)), same),
        ),
    )


@case("people across", "steps of a ladder among the people")
def people_beside_a_ladder() -> Truth:
    people, skills = ["Ana Ruiz", "Bo Lindgren"], ["Grafting", "Pruning", "Pest control"]
    asked: Rows = [[2, 2, 1], [4, 5, 3]]
    cells: Rows = [[3, 2, 1], [4, 5, 3]]
    rows: Rows = [
        ["Competency (0-5)", "Junior gardener", "Senior gardener", *people],
        *([skill, *(row[at] for row in (*asked, *cells))] for at, skill in enumerate(skills)),
    ]
    return Truth(
        xlsx(Page("Nursery", rows)),
        "gardeners.xlsx",
        ("people across", "requirements"),
        ("Junior gardener", "Senior gardener", *people),
        plain(skills),
        (
            *grid(people, skills, cells, same, corner="D2", across=True),
            *grid(["Junior gardener", "Senior gardener"], skills, asked, same, corner="B2", across=True),
        ),
    )


@case("requirements", "the same names of steps under two merged groups")
def steps_under_two_kinds_of_work() -> Truth:
    roles = ["Engineering Junior", "Engineering Senior", "Design Junior", "Design Senior"]
    skills = ["Wireframes", "Refactoring", "Accessibility"]
    cells: Rows = [[0, 2, 1], [1, 4, 3], [3, 0, 2], [5, 1, 4]]
    rows: Rows = [
        [None, "Engineering", None, "Design", None],
        ["Skill (0-5)", "Junior", "Senior", "Junior", "Senior"],
        *([skill, *(row[at] for row in cells)] for at, skill in enumerate(skills)),
    ]
    return Truth(
        xlsx(Page("Levels", rows, merged=("B1:C1", "D1:E1"))),
        "levels.xlsx",
        ("requirements",),
        tuple(roles),
        plain(skills),
        grid(roles, skills, cells, same, corner="B3", across=True),
    )


@case("long list", "snapshots as columns headed by months")
def months_as_columns() -> Truth:
    rows = [("Voice leading", 2, 3, 4), ("Sight-reading", 1, 1, 2), ("Improvisation", 3, 3, 5)]
    return Truth(
        text_table([["Skill (1-5)", "Jan 2025", "Jul 2025", "Jan 2026"], *rows]),
        "practice.csv",
        ("long list",),
        skills=plain([row[0] for row in rows]),
        levels=listed([(name, last) for name, _, _, last in rows], same),
    )


@case("long list", "before and after a course")
def before_and_after() -> Truth:
    rows = [("Knot tying", 1, 4), ("Chart work", 2, 3), ("Radio procedure", 0, 5)]
    return Truth(
        xlsx(Page("Course", [["Skill (0-5)", "Before", "After"], *map(list, rows)])),
        "sailing course.xlsx",
        ("long list",),
        skills=plain([row[0] for row in rows]),
        levels=listed([(name, after) for name, _, after in rows], same),
    )


@case("long list", "client sheets with now, target, next step and date")
def clients_with_dates() -> Truth:
    clients = {
        "Maria Lopes": [("Delegating", 2, 4, "shadow Ines", "2027-03-01"), ("Budget rounds", 3, 3, None, None)],
        "Tom Berger": [("SQL joins", 1, 4, "course", "2027-02-01"), ("Sampling", 2, 3, None, None)],
    }
    head = ["Skill", "Now (1-5)", "Target (1-5)", "Next step", "By when"]
    return Truth(
        xlsx(*(Page(name, [["Client", name], [], head, *map(list, rows)]) for name, rows in clients.items())),
        "clients.xlsx",
        ("long list", "long list"),
        tuple(clients),
        plain([row[0] for rows in clients.values() for row in rows]),
        listed([(name, row[0], row[1]) for name, rows in clients.items() for row in rows], same),
    )


@case("people down", "courses across that differ by a number, as the steps of a ladder do")
def courses_by_number() -> Truth:
    people, skills = ["Anna Ruiz", "Ben Moor", "Cleo Day"], ["Welding I", "Welding II", "Welding III"]
    cells: Rows = [[3, 2, 1], [5, 4, 2], [1, 1, 0]]
    rows: Rows = [["(0-5)", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Workshop", rows)),
        "welding courses.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B2"),
        question="allowed",
    )


@case("people across", "people without their names, numbered")
def numbered_people() -> Truth:
    people, skills = ["Engineer 1", "Engineer 2", "Engineer 3"], ["PLC programs", "Hydraulics", "Robot cells"]
    cells: Rows = [[3, 5, 1], [2, 4, 1], [1, 2, 3]]
    rows: Rows = [
        ["Skill (0-5)", *people], *([skill, *(row[at] for row in cells)] for at, skill in enumerate(skills))
    ]  # fmt: skip
    return Truth(
        xlsx(Page("Anonymous", rows)),
        "anonymous.xlsx",
        ("people across",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B2", across=True),
        question="required",
        asks=("people|roles",),
    )


@case("nothing known", "modules with credits and grades")
def modules_with_credits() -> Truth:
    rows: Rows = [
        ["Module", "ECTS", "Grade", "Semester"], ["Algorithms I", 6, 1.7, "WS 24"], ["Databases", 5, 2.3, "SS 25"],
        ["Statistics", 6, 1.0, "SS 25"],
    ]  # fmt: skip
    return Truth(text_table(rows), "modules.csv", refused="nothing known|no levels")


@case("people across", "required column between", "gap column")
def skipped_beside_people() -> Truth:
    people, skills = ["Ida Sol", "Jon Vik"], ["Rigging", "Follow spots", "Cue lists"]
    cells: Rows = [[3, 2, 4], [1, 4, 2]]
    rows: Rows = [
        ["Skill (0-5)", "Target", *people, "Average"],
        *([skill, 4, *(row[at] for row in cells), sum(row[at] for row in cells) / 2]  # type: ignore[misc]
          for at, skill in enumerate(skills)),
    ]  # fmt: skip
    return Truth(
        xlsx(Page("Stage", rows)),
        "stage crew.xlsx",
        ("people across",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="C2", across=True),
        (Skip("B2:B4", "required|target"), Skip("E2:E4", "average")),
    )


@case("requirements", "German, headers Stufe I to III over numbers", "title apart")
def german_numbered_steps() -> Truth:
    roles, skills = ["Stufe I", "Stufe II", "Stufe III"], ["Wundversorgung", "Praxisanleitung", "Pflegedokumentation"]
    cells: Rows = [[1, 0, 2], [2, 2, 3], [4, 3, 5]]
    rows: Rows = [
        ["Stufenmodell Pflege (0-5)"], [], ["Kompetenz", *roles],
        *([skill, *(row[at] for row in cells)] for at, skill in enumerate(skills)),
    ]  # fmt: skip
    return Truth(
        xlsx(Page("Tabelle1", rows)),
        "stufenmodell.xlsx",
        ("requirements",),
        tuple(roles),
        plain(skills),
        grid(roles, skills, cells, same, corner="B4", across=True),
    )


@case("requirements", "a code and a name in each header, line breaks")
def codes_before_the_names() -> Truth:
    roles, skills = ["L1 Associate", "L2 Consultant", "L3 Manager"], ["Scoping", "Proposals", "Client dinners"]
    cells: Rows = [[1, 0, 1], [3, 2, 1], [4, 5, 4]]
    rows: Rows = [
        ["Skill (0-5)", *(role.replace(" ", "\n") for role in roles)],
        *([skill, *(row[at] for row in cells)] for at, skill in enumerate(skills)),
    ]
    return Truth(
        xlsx(Page("Grades", rows)),
        "consulting grades.xlsx",
        ("requirements",),
        tuple(roles),
        plain(skills),
        grid(roles, skills, cells, same, corner="B2", across=True),
    )


@case("long list", "a manager's rating beside the own one")
def managers_rating_beside() -> Truth:
    rows = [("Dough lamination", 3, 4), ("Proofing", 2, 2), ("Oven schedule", 5, 3)]
    return Truth(
        xlsx(Page("Bakery", [["Skill (1-5)", "Self", "Manager"], *map(list, rows)])),
        "bakery review.xlsx",
        ("long list",),
        skills=plain([row[0] for row in rows]),
        levels=listed([(name, own) for name, own, _ in rows], same),
        skipped=(Skip("C2:C4", "another|manager"),),
    )
