"""What roles ask for: roles or role levels by skill, as levels or as sentences, and lists with required levels."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import grid, listed, of_highest, plain, same, under, word
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


@case("requirements", "role levels across, numbers", "category blank-filled")
def ladder_with_numbers() -> Truth:
    groups = {"Craft": ["Interaction design", "Prototyping"], "Influence": ["Storytelling", "Mentoring"]}
    roles = ["Junior Designer", "Designer", "Senior Designer", "Lead Designer"]
    skills = [skill for names in groups.values() for skill in names]
    cells: Rows = [[1, 2, 1, 0], [3, 3, 2, 1], [4, 4, 3, 3], [5, 4, 5, 5]]
    rows: list[list[object]] = [["Theme", "Competency (0-5)", *roles]]
    for place, skill in enumerate(skills):
        theme = next((name for name, names in groups.items() if names[0] == skill), None)
        rows.append([theme, skill, *(row[place] for row in cells)])
    return Truth(
        xlsx(Page("Career ladder", rows)),
        "career ladder.xlsx",
        ("requirements",),
        tuple(roles),
        under(groups),
        grid(roles, skills, cells, same, corner="C2", across=True),
        question="allowed",
    )


@case("requirements", "role levels across, sentences kept as notes")
def framework_of_sentences() -> Truth:
    roles = ["Teacher 1", "Teacher 2", "Head of department"]
    sentences = {
        "Lesson planning": [
            "Plans single lessons from a given scheme of work.",
            "Plans whole units and adapts them to the class.",
            "Writes the scheme of work for the department.",
        ],
        "Behaviour": [
            "Uses the school's routines with support.",
            "Handles difficult classes without support.",
            "Coaches colleagues and revises the routines.",
        ],
        "Assessment": [
            "Marks to a given key.",
            "Designs tests and moderates with a colleague.",
            "Answers for the validity of all tests in the subject.",
        ],
    }
    rows: Rows = [["Strand", *roles], *([skill, *words] for skill, words in sentences.items())]
    levels = tuple(
        Level(role, skill, text, None)
        for skill, words in sentences.items()
        for role, text in zip(roles, words, strict=True)
    )
    return Truth(
        xlsx(Page("Framework", rows)),
        "teaching framework.xlsx",
        ("requirements",),
        tuple(roles),
        plain(list(sentences)),
        levels,
        question="allowed",
    )


@case("requirements", "long list of role, skill, required level, weight and must")
def role_profile_list() -> Truth:
    entries = [
        ("Site manager", "Contract law", 4, 5, "yes"),
        ("Site manager", "Scheduling", 5, 4, "yes"),
        ("Site manager", "Drone survey", 2, 1, "no"),
        ("Foreman", "Scheduling", 3, 3, "yes"),
        ("Foreman", "Toolbox talks", 4, 4, "no"),
    ]
    rows: Rows = [["Role", "Skill", "Required level (0-5)", "Weight", "Must have"], *map(list, entries)]
    return Truth(
        xlsx(Page("Profiles", rows)),
        "role profiles.xlsx",
        ("requirements",),
        ("Site manager", "Foreman"),
        plain(["Contract law", "Scheduling", "Drone survey", "Toolbox talks"]),
        listed([entry[:3] for entry in entries], same),
        beside=(Beside("Site manager", "Drone survey", "weight", 1), Beside("Foreman", "Toolbox talks", "must", "no")),
    )


@case("requirements", "roles down, skills across, words")
def roles_down() -> Truth:
    roles = ["Dispatcher", "Fleet planner", "Transport manager"]
    skills = ["Tachograph rules", "Route software", "Customs papers", "Tendering"]
    cells: Rows = [
        ["Intermediate", "Advanced", "Basic", None],
        ["Intermediate", "Expert", "Intermediate", "Basic"],
        ["Expert", "Intermediate", "Advanced", "Expert"],
    ]
    rows: Rows = [["Job role", *skills], *([name, *row] for name, row in zip(roles, cells, strict=True))]
    return Truth(
        xlsx(Page("Role requirements", rows)),
        "fleet roles.xlsx",
        ("requirements",),
        tuple(roles),
        plain(skills),
        grid(roles, skills, cells, word, corner="B2"),
        question="allowed",
    )


@case("people across", "required level column", "gap columns with formulas")
def required_column() -> Truth:
    people = ["Nour", "Otis"]
    skills = ["Autoclave", "Clean room gowning", "Batch records", "Deviation reports"]
    cells: Rows = [[3, 4, 2, 1], [4, 4, 0, 3]]
    required = [3, 4, 3, 2]
    rows: list[list[object]] = [["Skill", "Required (0-4)", *people, "Gap Nour", "Gap Otis"]]
    for place, skill in enumerate(skills):
        gaps = [(0, 1), (0, 0), (-1, -3), (-1, 1)][place]
        rows.append([skill, required[place], cells[0][place], cells[1][place], *gaps])
    formulas = {f"{gap}{row}": f"{who}{row}-B{row}" for row in range(2, 6) for gap, who in (("E", "C"), ("F", "D"))}
    return Truth(
        xlsx(Page("Pharma", rows, formulas=formulas)),
        "pharma.xlsx",
        ("people across",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(4), corner="C2", across=True),
        (Skip("B2:B5", "required|target|needed"), Skip("E2:F5", "gap|difference|formula")),
        question="allowed",
    )


@case("long list", "required, actual and gap columns")
def required_actual_gap() -> Truth:
    entries = [
        ("Stock valuation", 4, 3, 1),
        ("Till audit", 3, 5, 0),
        ("Loss prevention", 5, 2, 3),
        ("Planograms", 2, 2, 0),
    ]
    rows: Rows = [["Skill (1-5)", "Required", "Actual", "Gap"], *map(list, entries)]
    return Truth(
        xlsx(Page("Store", rows)),
        "store gaps.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed([(name, actual) for name, _, actual, _ in entries], same),
        skipped=(Skip("D2:D5", "gap|difference"),),
        beside=(Beside("", "Loss prevention", "", 5),),
        question="allowed",
    )


@case("school rubric", "criteria by level, sentences under worded levels")
def school_rubric() -> Truth:
    levels = ["Emerging", "Developing", "Secure"]
    rows: Rows = [
        ["Criterion", *levels],
        ["Fielding", "Stops a slow ball.", "Stops and returns a ball.", "Takes catches and throws in flat."],
        ["Batting", "Hits a still ball.", "Hits a slow bowl.", "Places the ball."],
        ["Bowling", "Bowls underarm.", "Bowls overarm from a stand.", "Bowls with a run-up and a line."],
    ]
    return Truth(
        xlsx(Page("Cricket", rows)),
        "cricket rubric.xlsx",
        ("requirements|long list",),
        tuple(levels),
        plain(["Fielding", "Batting", "Bowling"]),
        tuple(
            Level(level, str(row[0]), str(text), None, needed=False)
            for row in rows[1:]
            for level, text in zip(levels, row[1:], strict=True)
        ),
        question="allowed",
        nameless=True,
    )
