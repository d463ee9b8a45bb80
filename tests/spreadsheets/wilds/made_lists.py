"""Long lists, bare lists and trees: what one person, a library or a CV keeps."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.meanings import listed, of_highest, plain, same, under, word
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


@case("long list", "words", "notes and dates beside the level", "wants to grow by column")
def cv_skill_list() -> Truth:
    entries = [
        ("Bookkeeping", "Advanced", 2024, "x", "monthly closing since 2019"),
        ("Payroll", "Intermediate", 2023, None, None),
        ("DATEV", "Basic", 2021, "x", "one quarter as stand-in"),
        ("VAT returns", "Expert", 2024, None, None),
        ("Cash flow planning", "Beginner", None, "x", None),
    ]
    rows: Rows = [["Skill", "Proficiency", "Last used", "Wants to grow", "Notes"], *map(list, entries)]
    return Truth(
        xlsx(Page("Skills", rows)),
        "cv skills.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed([entry[:2] for entry in entries], word),
        beside=(Beside("", "Bookkeeping", "note", "monthly closing since 2019"),),
    )


@case("long list", "number and word", "category merged", "several people, one row each")
def lab_register() -> Truth:
    groups = {"Wet lab": ["PCR", "Western blot"], "Dry lab": ["R", "Phylogenetics"]}
    rows: list[list[object]] = [["Domain", "Technique", "Scientist", "Level"]]
    entries = []
    writings = {1: "1 - Novice", 2: "2 - Assisted", 3: "3 - Routine", 4: "4 - Trainer"}
    marks = iter([4, 3, 2, 1, 1, 4, 3, 2])
    for group, names in groups.items():
        for place, name in enumerate(names):
            for person in ("Hanna Vogt", "Ian Muir"):
                written = writings[next(marks)]
                rows.append([group if place == 0 and person == "Hanna Vogt" else None, name, person, written])
                entries.append((person, name, written))
    return Truth(
        xlsx(Page("Register", rows, merged=("A2:A5", "A6:A9"))),
        "register.xlsx",
        ("long list",),
        ("Hanna Vogt", "Ian Muir"),
        under(groups),
        listed(entries, lambda written: of_highest(4)(written[0])),
        question="allowed",
    )


@case("bare list", "no level", "one column")
def toolbox_list() -> Truth:
    skills = ["Hand planing", "Dovetail joints", "Veneering", "French polishing", "Wood turning", "Chair caning"]
    rows: Rows = [["Skills"], *([name] for name in skills)]
    return Truth(xlsx(Page("List", rows)), "joinery.xlsx", ("bare list|skill tree",), skills=plain(skills))


@case("bare list", "no header", "stray blanks and bullets", "text table")
def bullet_list() -> Truth:
    skills = ["Public speaking", "Grant writing", "Event budgeting", "Volunteer management", "Press releases"]
    rows: list[list[object]] = [["Skills:"], ["  • Public speaking"], ["- Grant writing"], ["• Event budgeting "], [""]]
    rows += [["\u3000Volunteer management"], ["* Press releases\t"]]
    return Truth(text_table(rows), "skills.csv", ("bare list|skill tree",), skills=plain(skills), question="allowed")


@case("skill tree", "categories written once and then blank", "three columns", "no level")
def geography_tree() -> Truth:
    tree = {
        "Physical / Rivers": ["Flood mapping", "Sediment sampling"],
        "Physical / Coasts": ["Cliff survey"],
        "Human / Cities": ["Transport modelling", "Census tables", "Zoning law"],
    }
    rows: list[list[object]] = [["Domain", "Area", "Skill"]]
    last = ["", ""]
    for path, names in tree.items():
        domain, area = path.split(" / ")
        for name in names:
            rows.append([domain if domain != last[0] else None, area if [domain, area] != last else None, name])
            last = [domain, area]
    return Truth(xlsx(Page("Tree", rows)), "geo tree.xlsx", ("skill tree",), skills=under(tree))


@case("bare list", "skills by topic in columns, ragged")
def columns_by_topic() -> Truth:
    groups = {
        "Front of house": ["Greeting guests", "Seating plans", "Handling complaints"],
        "Bar": ["Latte art", "Cocktails", "Cellar work", "Wine pairing"],
        "Back office": ["Rota planning", "Ordering"],
    }
    columns = list(groups.values())
    rows: list[list[object]] = [list(groups)]
    rows += [[column[row] if row < len(column) else None for column in columns] for row in range(4)]
    return Truth(
        xlsx(Page("Skill lists", rows)),
        "house skills.xlsx",
        ("skill tree|bare list",),
        skills=under(groups),
        question="allowed",
    )


@case("long list", "evidence and date columns", "current and target level", "numbers 1 to 5")
def self_assessment() -> Truth:
    entries = [
        ("Facilitation", 3, 4, "Retro with 30 people", "2024-03-11"),
        ("Conflict resolution", 2, 4, None, None),
        ("Budget ownership", 1, 3, None, None),
        ("Hiring interviews", 5, 5, "40 interviews", "2023-11-02"),
        ("Coaching", 4, 5, "two mentees promoted", "2024-01-20"),
    ]
    rows: Rows = [
        ["Competency", "Current level (1-5)", "Target level", "Evidence", "Date"],
        *map(list, entries),
    ]
    return Truth(
        xlsx(Page("Self assessment", rows)),
        "self assessment.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed([entry[:2] for entry in entries], same),
        beside=(Beside("", "Facilitation", "evidence", "Retro with 30 people"), Beside("", "Coaching", "", 5)),
    )


@case("long list", "self and manager rating in two columns")
def two_raters() -> Truth:
    entries = [("Crane signals", 3, 2), ("Scaffolding check", 4, 4), ("Concrete pour", 5, 3), ("Site safety", 1, 2)]
    rows: list[list[object]] = [["Skill", "Self (1-5)", "Manager (1-5)"], *map(list, entries)]
    own = listed([entry[:2] for entry in entries], same)
    others = (Level("Manager", skill, str(level), float(level), needed=False) for skill, _, level in entries)
    same_person = (Level("", skill, str(level), float(level), needed=False) for skill, _, level in entries)
    return Truth(
        xlsx(Page("Ratings", rows)),
        "site ratings.xlsx",
        ("long list|people across",),
        ("Self", "Manager"),
        plain([entry[0] for entry in entries]),
        (*own, *others, *same_person),
        question="allowed",
        nameless=True,
    )


@case("long list", "duplicates of one skill", "near-duplicates by name, case and version")
def near_duplicates() -> Truth:
    entries = [
        ("MS Excel", 4),
        ("Microsoft Excel", 3),
        ("Power BI", 2),
        ("PowerBI", 2),
        ("python", 5),
        ("Python 3.11", 4),
        ("Minute taking", 1),
    ]
    rows: list[list[object]] = [["Skill", "Level (0-5)"], *map(list, entries)]
    return Truth(
        xlsx(Page("Skills", rows)),
        "duplicates.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
        question="required",
        asks=("excel", "microsoft excel", "same|merge|one skill"),
        answer="no|apart|separate|keep|differ",
    )


@case("long list", "header row missing")
def no_header_at_all() -> Truth:
    entries = [
        ("Milking", 5),
        ("Hoof trimming", 3),
        ("Silage", 4),
        ("Tractor PTO work", 5),
        ("Calving", 2),
        ("Fencing", 1),
    ]
    return Truth(
        xlsx(Page("Farm", [list(entry) for entry in entries])),
        "farm.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
        question="allowed",
    )


@case("long list", "instructions above", "subtotal rows", "header not in row 1, not in column A")
def instructions_above() -> Truth:
    groups = {"Clinical": ["Suturing", "Plaster casts"], "Admin": ["Referrals", "Coding of diagnoses"]}
    marks = {"Suturing": 3, "Plaster casts": 1, "Referrals": 5, "Coding of diagnoses": 2}
    rows: list[list[object]] = [
        ["How to fill this in"],
        ["Please rate yourself honestly. Your line manager will discuss the result with you."],
        ["Rate every skill from 1 (novice) to 5 (master). Send the file back by Friday."],
        [],
        ["Area", "Skill", "Your rating"],
    ]
    for group, names in groups.items():
        rows += [[group, name, marks[name]] for name in names]
        rows.append([f"Subtotal {group}", None, sum(marks[name] for name in names)])
    return Truth(
        xlsx(Page("Sheet1", rows, at="C4")),
        "surgery.xlsx",
        ("long list",),
        skills=under(groups),
        levels=listed(list(marks.items()), same),
        skipped=(
            Skip("C4:C6", "instruction|text|legend|title|heading"),
            Skip("C11:E11", "total"),
            Skip("C14:E14", "total"),
        ),
    )
