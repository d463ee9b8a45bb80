"""Matrices of people and skills: teams, wards, kitchens, with what HR puts around them."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import above_none, grid, of_highest, plain, same, turned, under
from tests.spreadsheets.wilds.truths import Skip, Truth


@case("people down", "title above", "legend in words above", "blank is not rated")
def ward_nurses() -> Truth:
    people = ["Adaeze Obi", "Brigid Kelly", "Chen Wei", "Dora Lindqvist"]
    skills = ["Cannulation", "Triage", "Wound dressing", "ECG reading", "Medication round"]
    cells: Rows = [[3, 2, None, 4, 5], [5, 5, 4, 3, 5], [1, None, 2, 0, 2], [4, 3, 4, None, 4]]
    rows: list[list[object]] = [
        ["Ward 4 competency matrix"],
        ["Scale: 0 = none, 5 = expert. Leave blank if not assessed."],
        [],
        ["Nurse", *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("Ward 4", rows, merged=("A1:F1",))),
        "ward 4.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="B5"),
        (Skip("A1:F1", "title|heading|text|legend"), Skip("A2", "legend|scale")),
    )


@case("people across", "totals", "averages", "numbering", "formulas")
def kitchen_brigade() -> Truth:
    people = ["Marco", "Yuki", "Femi", "Lotte"]
    skills = ["Knife work", "Sauces", "Pastry", "Grill station", "Stock taking", "Allergens"]
    cells: Rows = [[4, 4, 2, 5, 3, 4], [5, 3, 5, 2, 3, 5], [3, 2, 1, 4, 4, 4], [2, 1, 4, 2, 5, 5]]
    averages = (3.5, 2.5, 3.0, 3.25, 3.75, 4.5)
    rows: list[list[object]] = [["No.", "Skill (1-5)", *people, "Average"]]
    for number, (skill, marks) in enumerate(zip(skills, turned(cells), strict=True), 1):
        rows.append([number, skill, *marks, averages[number - 1]])
    rows.append([None, "Total", 22, 23, 18, 19, None])
    formulas = {f"G{row}": f"AVERAGE(C{row}:F{row})" for row in range(2, 8)}
    formulas |= {f"{letter}8": f"SUM({letter}2:{letter}7)" for letter in "CDEF"}
    return Truth(
        xlsx(Page("Brigade", rows, formulas=formulas)),
        "brigade.xlsx",
        ("people across",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="C2", across=True),
        (Skip("G2:G7", "average|mean"), Skip("B8:F8", "total|sum"), Skip("A2:A7", "number|neither")),
    )


@case("people down", "mail, shift and employee number columns", "team average row", "notes column")
def warehouse_shifts() -> Truth:
    people = ["Piotr Nowak", "Sam O'Dowd", "Ilse Brandt", "Tariq Aziz", "Gwen Pugh"]
    skills = ["Forklift", "Reach truck", "Order picking", "Goods in", "Stock count"]
    cells: Rows = [[4, 3, 4, 2, 1], [1, 0, 4, 4, 3], [0, 0, 3, 4, 4], [4, 4, 2, 1, 0], [2, 1, 4, 3, 2]]
    shifts = ["Early", "Late", "Early", "Night", "Late"]
    head: list[object] = ["Employee No", "Name", "E-mail", "Shift", *skills, "Notes"]
    rows: list[list[object]] = [["0 = not trained, 1 = in training, 2 = trained, 3 = solo, 4 = trainer"], head]
    for number, (name, marks) in enumerate(zip(people, cells, strict=True)):
        mail = name.split()[0].lower() + "@depot.example"
        rows.append(
            [10412 + 7 * number, name, mail, shifts[number], *marks, "back from leave" if number == 2 else None]
        )
    rows.append([None, "Team average", None, None, 2.2, 1.6, 3.4, 2.8, 2.0, None])
    return Truth(
        xlsx(Page("Depot", rows)),
        "depot.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(4), corner="E3"),
        (
            Skip("A3:A7", "number|id|neither"),
            Skip("C3:C7", "mail"),
            Skip("D3:D7", "shift|neither"),
            Skip("B8:I8", "average|mean"),
            Skip("A1", "legend|scale"),
            Skip("J3:J7", "note|comment|remark|neither"),
        ),
    )


@case("people down", "required level row", "gap row", "scale in the header")
def welders_required_row() -> Truth:
    people = ["Ruud", "Kamil", "Stelian"]
    skills = ["TIG welding", "MIG welding", "Reading drawings", "Plasma cutting"]
    cells: Rows = [[5, 8, 7, 3], [9, 9, 6, 8], [2, 6, 4, 10]]
    rows: list[list[object]] = [
        ["Welder (1-10)", *skills],
        ["Required level", 6, 7, 5, 5],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("Hall B", rows)),
        "welders.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(10), corner="B3"),
        (Skip("A2:E2", "required|target|needed"),),
    )


@case("people down", "two-row header with merged groups", "category over the columns")
def consultants_grouped() -> Truth:
    groups = {"Delivery": ["Scrum", "Kanban", "Estimation"], "Advisory": ["Workshops", "Pricing"]}
    people = ["Nadia Haddad", "Owen Price", "Rosa Blum"]
    skills = [skill for names in groups.values() for skill in names]
    cells: Rows = [[4, 3, 5, 2, 1], [3, 4, 2, 5, 5], [1, 2, 3, 4, 0]]
    rows: list[list[object]] = [
        ["Consultant", "Delivery", None, None, "Advisory", None],
        [None, *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
        [],
        ["Levels: 0 none, 1 aware, 2 guided, 3 independent, 4 leads, 5 shapes"],
    ]
    return Truth(
        xlsx(Page("Practice", rows, merged=("A1:A2", "B1:D1", "E1:F1"))),
        "practice.xlsx",
        ("people down",),
        tuple(people),
        under(groups),
        grid(people, skills, cells, same, corner="B3"),
        (Skip("A7", "legend|scale"),),
    )


@case("people across", "category written once and then blank", "legend beside")
def garage_mechanics() -> Truth:
    groups = {"Engine": ["Timing belt", "Injectors", "Turbo"], "Electrics": ["Wiring loom", "Hybrid battery"]}
    people = ["Joss", "Amira", "Old Tom"]
    skills = [skill for names in groups.values() for skill in names]
    cells: Rows = [[4, 2, 1, 3, None], [3, 4, 3, 4, 4], [4, 4, 4, 1, None]]
    rows: list[list[object]] = [["Area", "Task", *people, None, "Legend", None]]
    legend = [["1", "has seen it"], ["2", "does it with help"], ["3", "does it alone"], ["4", "teaches it"]]
    area = {"Timing belt": "Engine", "Wiring loom": "Electrics"}
    for skill, marks in zip(skills, turned(cells), strict=True):
        note = legend.pop(0) if legend else [None, None]
        rows.append([area.get(skill), skill, *marks, None, *note])
    return Truth(
        xlsx(Page("Workshop", rows)),
        "garage.xlsx",
        ("people across",),
        tuple(people),
        under(groups),
        grid(people, skills, cells, of_highest(4), corner="C2", across=True),
        (Skip("G1:H5", "legend|scale"),),
    )


@case("people across", "category as heading rows", "lowest of the legend means none")
def theatre_crew() -> Truth:
    groups = {"LIGHT": ["Rigging lamps", "Programming the desk"], "SOUND": ["Mic placement", "Mixing", "Comms"]}
    people = ["Bea", "Cosmo", "Dieter"]
    skills = [skill for names in groups.values() for skill in names]
    cells: Rows = [[4, 1, 2, 3, 4], [2, 3, 4, 1, 1], [1, 1, 3, 4, 2]]
    by_skill = dict(zip(skills, turned(cells), strict=True))
    rows: list[list[object]] = [["1 = none, 2 = assists, 3 = runs it, 4 = designs it"], [], ["Skill", *people]]
    for group, names in groups.items():
        rows.append([group])
        rows += [[name, *by_skill[name]] for name in names]
    return Truth(
        xlsx(Page("Crew", rows, bold=("A4", "A7"))),
        "crew.xlsx",
        ("people across",),
        tuple(people),
        under(groups),
        # 1, 2, 3, 4 are 0, 5/3, 10/3 and 5, so 0, 1.5, 3 and 5
        grid(people, skills, [*cells], above_none(1, 4)),
        (Skip("A1", "legend|scale"),),
    )


@case("people down", "category rows between people: teams")
def teams_as_heading_rows() -> Truth:
    teams = {"Team North": ["Ellen Roos", "Karim Daoud"], "Team South": ["Vera Popescu", "Lars Holm", "Zoe Agnew"]}
    people = [name for names in teams.values() for name in names]
    skills = ["Cold calling", "Negotiation", "CRM hygiene", "Forecasting"]
    cells: Rows = [[3, 4, 2, 1], [5, 3, 3, 2], [4, 4, 4, 4], [1, 2, 5, 3], [2, 5, 0, 4]]
    marks = dict(zip(people, cells, strict=True))
    rows: list[list[object]] = [["Rep (0-5)", *skills]]
    for team, names in teams.items():
        rows.append([team])
        rows += [[name, *marks[name]] for name in names]
    return Truth(
        xlsx(Page("Reps", rows)),
        "reps.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same),
        (Skip("A2", "heading|team|group"), Skip("A5", "heading|team|group")),
    )
