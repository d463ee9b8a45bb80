"""Several sheets: snapshots, translations, lookup lists, topics, hidden ones, a sheet per person."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, ods, xlsx
from tests.spreadsheets.wilds.meanings import any_number, grid, listed, of_highest, plain, same, word
from tests.spreadsheets.wilds.truths import Skip, Truth


@case("sheets are snapshots", "dates in their names")
def yearly_snapshots() -> Truth:
    people = ["Abel", "Birte", "Caio"]
    skills = ["Harbour pilotage", "Radar plotting", "Mooring", "Tug work"]
    years: dict[str, Rows] = {
        "2022": [[1, 2, 3, 0], [3, 3, 3, 2], [0, 0, 1, 1]],
        "2023": [[2, 3, 3, 1], [3, 4, 4, 2], [1, 1, 2, 1]],
        "2024": [[3, 4, 4, 2], [4, 5, 4, 3], [2, 2, 3, 3]],
    }
    pages = [
        Page(year, [["Pilot (0-5)", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))])
        for year, cells in years.items()
    ]
    levels = [
        grid(people, skills, cells, same, corner="B2", sheet=year, needed=year == "2024")
        for year, cells in years.items()
    ]
    return Truth(
        xlsx(*pages),
        "pilots.xlsx",
        (),
        tuple(people),
        plain(skills),
        tuple(level for year in levels for level in year),
        question="required",
        asks=("sheet|snapshot|latest|newest", "2024"),
        answer="2024",
    )


@case("a lookup list sheet for drop-downs", "hidden sheet")
def lookup_lists() -> Truth:
    entries = [
        ("Dina", "Greenhouse", "Advanced"),
        ("Dina", "Grafting trees", "Expert"),
        ("Emre", "Greenhouse", "Beginner"),
        ("Emre", "Irrigation", "Intermediate"),
        ("Fay", "Irrigation", "Advanced"),
    ]
    rows: Rows = [["Employee", "Skill", "Level"], *map(list, entries)]
    lists: Rows = [
        ["Levels", "Employees", "Departments"],
        ["Beginner", "Dina", "Nursery"],
        ["Intermediate", "Emre", "Retail"],
        ["Advanced", "Fay", "Office"],
        ["Expert", None, None],
    ]
    return Truth(
        xlsx(Page("Data", rows), Page("Lists", lists, hidden=True)),
        "nursery.xlsx",
        ("long list",),
        ("Dina", "Emre", "Fay"),
        plain(["Greenhouse", "Grafting trees", "Irrigation"]),
        listed(entries, word),
        (Skip("A1:C5", "list|lookup|hidden|legend|choice|nothing known", "Lists"),),
    )


@case("the same table in two languages on two sheets")
def translated_sheets() -> Truth:
    english = ["Bricklaying", "Plastering", "Tiling"]
    spanish = ["Albañilería", "Enyesado", "Alicatado"]
    people = ["Gil", "Hanne"]
    cells: Rows = [[4, 2, 5], [1, 3, 3]]
    pages = [
        Page(title, [[name, *skills], *([who, *row] for who, row in zip(people, cells, strict=True))])
        for title, name, skills in (("English", "Name (1-5)", english), ("Español", "Nombre (1-5)", spanish))
    ]
    return Truth(
        xlsx(*pages),
        "obra.xlsx",
        (),
        tuple(people),
        dict.fromkeys(english, None),
        grid(people, english, cells, same, sheet="English")
        + grid(people, spanish, cells, same, sheet="Español", needed=False),
        question="required",
        asks=("sheet|language|translation", "english", "español"),
        answer="english",
        loose=True,
    )


@case("a sheet for each person", "OpenDocument")
def sheet_per_person() -> Truth:
    book = {
        "Ife": [("Copy editing", 5), ("Typesetting", 2), ("Fact checking", 4)],
        "Jakub": [("Copy editing", 1), ("Typesetting", 5), ("Picture research", 3)],
    }
    pages = [Page(name, [["Skill", "Level (0-5)"], *map(list, entries)]) for name, entries in book.items()]
    return Truth(
        ods(*pages),
        "desk.ods",
        ("long list", "long list"),
        tuple(book),
        plain(["Copy editing", "Typesetting", "Fact checking", "Picture research"]),
        tuple(level for name, entries in book.items() for level in listed(entries, same, person=name)),
        nameless=True,
        question="allowed",
    )


@case("sheets by topic", "the same people on each")
def topics_on_sheets() -> Truth:
    people = ["Karla", "Levi", "Mbali"]
    topics: dict[str, tuple[list[str], Rows]] = {
        "Laundry": (["Pressing", "Stain removal"], [[3, 4], [1, 0], [2, 2]]),
        "Rooms": (["Bed making", "Inventory", "Deep clean"], [[4, 1, 0], [2, 3, 4], [3, 3, 3]]),
    }
    pages = [
        Page(title, [["Name (0-4)", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))])
        for title, (skills, cells) in topics.items()
    ]
    return Truth(
        xlsx(*pages),
        "housekeeping.xlsx",
        ("people down", "people down"),
        tuple(people),
        {skill: None for skills, _ in topics.values() for skill in skills},
        tuple(
            level
            for title, (skills, cells) in topics.items()
            for level in grid(people, skills, cells, of_highest(4), corner="B2", sheet=title)
        ),
    )


@case("a read-me sheet first", "a chart's sheet of sums last", "levels on the middle one")
def sheets_around() -> Truth:
    entries = [("Rope splicing", 3), ("Sail repair", 5), ("Varnishing", 2), ("Diesel engines", 1), ("Rigging", 4)]
    readme: Rows = [
        ["About this workbook"],
        ["This workbook was made by the yard office. Do not change the formulas on the last sheet."],
        ["Questions: yard@boats.example"],
    ]
    sums: Rows = [["Level", "Count"], [1, 1], [2, 1], [3, 1], [4, 1], [5, 1]]
    rows: Rows = [["Skill", "Level (1-5)"], *map(list, entries)]
    return Truth(
        xlsx(Page("Read me", readme), Page("Skills", rows), Page("Chart data", sums)),
        "boat yard.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
        question="allowed",
    )


@case("copies of one table with one cell changed", "no date in the names")
def copies_without_dates() -> Truth:
    entries = [
        ("Horse grooming", "Advanced"),
        ("Lungeing", "Basic"),
        ("Dressage", "Expert"),
        ("Stable repairs", "Basic"),
    ]
    older = [entry if entry[0] != "Lungeing" else ("Lungeing", "Beginner") for entry in entries]
    pages = [
        Page(title, [["Skill", "Level"], *map(list, rows)])
        for title, rows in (("Sheet1", older), ("Sheet1 (2)", entries))
    ]
    levels = {one.skill: one for one in listed(entries, any_number)}
    return Truth(
        xlsx(*pages),
        "stable.xlsx",
        (),
        skills=plain(list(levels)),
        levels=listed(entries, word),
        question="required",
        asks=("sheet|snapshot|latest|newest", "sheet1"),
        answer="(2)",
    )
