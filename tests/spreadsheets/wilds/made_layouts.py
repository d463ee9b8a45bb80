"""Where tables lie: side by side, stacked, far from A1, with gaps, inflated ranges, merged and two-row headers."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.meanings import grid, listed, of_highest, plain, same, under
from tests.spreadsheets.wilds.truths import Level, Skip, Truth


@case("blocks side by side", "long lists")
def two_blocks_side_by_side() -> Truth:
    left = [("Harness fitting", 3), ("Saddle stitching", 5), ("Edge dyeing", 2), ("Pattern cutting", 4)]
    right = [("Invoicing", 1), ("Market stall", 4), ("Photography", 2), ("Web shop", 3)]
    rows: list[list[object]] = [
        ["Craft (1-5)", None, None, "Business (1-5)", None],
        ["Skill", "Level", None, "Skill", "Level"],
    ]
    rows += [[*one, None, *other] for one, other in zip(left, right, strict=True)]
    return Truth(
        xlsx(Page("Leather", rows)),
        "leather.xlsx",
        ("long list", "long list"),
        skills={name: None for name, _ in left + right},
        levels=listed(left + right, same),
        question="allowed",
    )


@case("stacked tables", "a table per person with the name above")
def stacked_by_person() -> Truth:
    blocks = {
        "Aroha": [("Kayak guiding", 4), ("Knots", 5), ("River reading", 3)],
        "Bram": [("Kayak guiding", 2), ("Camp cooking", 5), ("Knots", 1)],
    }
    rows: list[list[object]] = []
    for name, entries in blocks.items():
        rows += [[name], ["Skill", "Level (0-5)"], *map(list, entries), []]
    return Truth(
        xlsx(Page("Guides", rows)),
        "guides.xlsx",
        ("long list", "long list"),
        tuple(blocks),
        plain(["Kayak guiding", "Knots", "River reading", "Camp cooking"]),
        tuple(level for name, entries in blocks.items() for level in listed(entries, same, person=name)),
        question="allowed",
    )


@case("header in row 4, column C", "used range inflated by formatting", "blank rows between")
def far_from_the_corner() -> Truth:
    people = ["Hedda", "Iwan", "Jytte"]
    skills = ["Egg grading", "Hatchery", "Feed mixing", "Biosecurity"]
    cells: Rows = [[5, 4, 3, 0], [2, 2, 5, 4], [1, 3, 4, 5]]
    rows: Rows = [["Poultry", *skills], ["Hedda", *cells[0]], [], ["Iwan", *cells[1]], [], ["Jytte", *cells[2]]]
    return Truth(
        xlsx(Page("Farm", rows, at="C4", formatted="Z1000")),
        "poultry.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        tuple(
            level
            for row, (name, marks) in enumerate(zip(people, cells, strict=True))
            for level in grid([name], skills, [marks], same, corner=f"D{5 + 2 * row}")
        ),
        question="allowed",
    )


@case("two-row header", "self and manager under each skill")
def two_raters_under_each_skill() -> Truth:
    people = ["Kofi", "Lene", "Mirko"]
    skills = ["Sampling", "Titration", "Calibration"]
    marks = {"Kofi": [(3, 2), (4, 4), (1, 2)], "Lene": [(5, 4), (2, 3), (3, 3)], "Mirko": [(0, 1), (5, 5), (4, 2)]}
    rows: list[list[object]] = [["Analyst"], [None]]
    for skill in skills:
        rows[0] += [skill, None]
        rows[1] += ["Self (0-5)", "Lead (0-5)"]
    rows += [[name, *(mark for pair in marks[name] for mark in pair)] for name in people]
    both = tuple(
        Level(name, skill, str(mark), float(mark), needed=mark is pair[0])
        for name in people
        for skill, pair in zip(skills, marks[name], strict=True)
        for mark in dict.fromkeys(pair)
    )
    return Truth(
        xlsx(Page("Lab", rows, merged=("A1:A2", "B1:C1", "D1:E1", "F1:G1"))),
        "lab raters.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        both,
        question="allowed",
    )


@case("line breaks and stray blanks in the headers", "tabs in cells")
def broken_headers() -> Truth:
    people = ["Pelle", "Qiang", "Rhian"]
    skills = ["Glue lamination", "Window hanging", "Stair building", "Roof trusses"]
    cells: Rows = [[4, 1, 3, 2], [0, 5, 2, 4], [3, 3, 5, 5]]
    heads = [" Glue\nlamination ", "Window\thanging", "Stair  building\n", "\u00a0Roof\u00a0trusses"]
    rows: Rows = [
        ["Carpenter\n(0-5)", *heads],
        *([f" {name}\t", *row] for name, row in zip(people, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("Shop", rows)),
        "carpenters.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B2"),
    )


@case("merged title over three rows", "category merged down the side", "people across")
def merged_categories() -> Truth:
    groups = {"Tracks": ["Rail welding", "Ballast", "Points"], "Signals": ["Axle counters", "Relay rooms"]}
    people = ["Sven", "Tuyet"]
    skills = [skill for names in groups.values() for skill in names]
    cells: Rows = [[3, 1, 0, 2, 2], [1, 2, 3, 3, 0]]
    rows: list[list[object]] = [
        ["Depot West: who can do what (0 = no, 3 = trainer)"],
        [],
        [],
        ["Group", "Job", *people],
    ]
    for place, skill in enumerate(skills):
        group = next((name for name, names in groups.items() if names[0] == skill), None)
        rows.append([group, skill, cells[0][place], cells[1][place]])
    return Truth(
        xlsx(Page("Depot", rows, merged=("A1:D3", "A5:A7", "A8:A9"))),
        "depot west.xlsx",
        ("people across",),
        tuple(people),
        under(groups),
        grid(people, skills, cells, of_highest(3), corner="C5", across=True),
        (Skip("A1", "title|legend|scale|text"),),
    )


@case("stacked matrices, a topic each", "one legend for both", "text table")
def stacked_topics() -> Truth:
    people = ["Vusi", "Wren"]
    topics: dict[str, tuple[list[str], Rows]] = {
        "Hardware": (["Soldering", "PCB layout"], [[4, 2], [1, 3]]),
        "Firmware": (["Bootloaders", "RTOS", "BLE"], [[3, 4, 0], [2, 1, 4]]),
    }
    rows: list[list[object]] = [["0 = none, 1 = a little, 2 = some, 3 = much, 4 = all"], []]
    for topic, (skills, cells) in topics.items():
        rows += [[topic], ["Name", *skills], *([name, *row] for name, row in zip(people, cells, strict=True)), []]
    return Truth(
        text_table(rows),
        "embedded.csv",
        ("people down", "people down"),
        tuple(people),
        {skill: None for skills, _ in topics.values() for skill in skills},
        tuple(level for skills, cells in topics.values() for level in grid(people, skills, cells, of_highest(4))),
        (Skip("A1", "legend|scale"),),
    )
