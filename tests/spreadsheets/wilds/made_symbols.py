"""Levels that are drawn: stars, circles, crosses, ticks, plus signs, colours."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import any_number, grid, listed, of_highest, plain, table_of
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


@case("stars", "filled and empty ones")
def five_stars() -> Truth:
    entries = [("Tango", "★★★☆☆"), ("Waltz", "★★★★★"), ("Salsa", "★☆☆☆☆"), ("Foxtrot", "★★★★☆")]
    rows: Rows = [["Dance", "Level"], *map(list, entries)]
    return Truth(
        xlsx(Page("Ballroom", rows)),
        "ballroom.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, lambda written: float(written.count("★"))),
    )


@case("stars", "only filled ones, three are the most in the legend")
def three_stars() -> Truth:
    people = ["Erin", "Fadi"]
    skills = ["Espresso", "Batch brew", "Cupping", "Roasting"]
    cells: Rows = [["***", "**", "*", None], ["*", "***", "**", "*"]]
    rows: Rows = [
        ["* = learning, ** = can do, *** = can teach"],
        ["Barista", *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("Bar", rows)),
        "bar.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        # 5/3, 10/3 and 5: 1.5, 3, 5
        grid(people, skills, cells, table_of({"*": 1.5, "**": 3.0, "***": 5.0}), corner="B3"),
        (Skip("A1", "legend|scale"),),
    )


@case("circles", "quarters of a circle")
def quartered_circles() -> Truth:
    people = ["Gro", "Hal", "Imke"]
    skills = ["Injection moulding", "Tool change", "Colour matching", "Regrind", "Robot teach-in"]
    cells: Rows = [["●", "◕", "◑", "◔", "○"], ["◔", "●", "○", "◑", "◕"], ["◑", "◑", "●", None, "◔"]]
    rows: Rows = [["Operator", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    meaning = {"○": 0.0, "◔": 1.0, "◑": 2.5, "◕": 3.5, "●": 5.0}
    return Truth(
        xlsx(Page("ILU", rows)),
        "ilu.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, table_of(meaning), corner="B2"),
        order=("○", "◔", "◑", "◕", "●"),
        question="allowed",
    )


@case("x means trained or able", "marks", "blank is not rated")
def training_crosses() -> Truth:
    people = ["Jorunn", "Kees", "Liv", "Musa"]
    skills = ["Fire warden", "Manual handling", "Ladder inspection", "Asbestos awareness"]
    cells: Rows = [["x", "x", None, "x"], [None, "x", "X", None], ["x", None, None, "x"], [None, "x", "x", None]]
    rows: Rows = [["Name", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Training", rows)),
        "training.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, any_number, corner="B2"),
        question="required",
        asks=("x", "mean|mark"),
    )


@case("x and o", "which of two marks means able")
def crosses_and_noughts() -> Truth:
    people = ["Nils", "Orla", "Pia"]
    skills = ["Counter service", "Bread slicing", "Oven watch", "Cake decoration"]
    cells: Rows = [["o", "o", "x", "x"], ["x", "o", "o", None], ["o", "x", "o", "o"]]
    rows: Rows = [["Bakery team", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Bakery", rows)),
        "bakery.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        (
            *(
                Level(one.person, one.skill, one.written, one.level, one.at, needed=False)
                for one in grid(people, skills, cells, any_number, corner="B2")
            ),
        ),
        question="required",
        asks=("x", "o", "mean|mark|able|yes"),
    )


@case("ticks and crosses of a font")
def ticks() -> Truth:
    people = ["Rudi", "Safiya"]
    skills = ["Pool chlorination", "Lifeguarding", "Till", "Sauna infusion"]
    cells: Rows = [["✓", "✓", "✗", "✓"], ["✗", "✓", "✓", None]]
    rows: Rows = [["Who", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Pool", rows)),
        "pool.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        tuple(
            Level(one.person, one.skill, one.written, one.level, one.at, needed=one.written == "✓")
            for one in grid(people, skills, cells, table_of({"✓": -1.0, "✗": 0.0}), corner="B2")
        ),
        question="required",
        asks=("✓", "mean|mark|level"),
    )


@case("plus and minus signs", "legend beside")
def plus_signs() -> Truth:
    entries = [("Stage make-up", "+++"), ("Prosthetics", "+"), ("Wig knotting", "++"), ("Body paint", "+++")]
    rows: list[list[object]] = [["Skill", "How good", None, "+ a little, ++ well, +++ very well"]]
    rows += [list(entry) for entry in entries]
    return Truth(
        xlsx(Page("Make-up", rows)),
        "make-up.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, lambda written: of_highest(3)(str(len(written)))),
        skipped=(Skip("D1", "legend|scale"),),
    )


@case("colour alone")
def colours_only() -> Truth:
    people = ["Tove", "Umar", "Vida"]
    skills = ["Laser cutting", "Screen printing", "Vinyl plotting"]
    rows: Rows = [["Maker", *skills], *([name] for name in people)]
    fills = {
        "B2": "FF0000", "C2": "00B050", "D2": "FFFF00", "B3": "00B050", "C3": "FFFF00", "D3": "00B050",
        "B4": "FFFF00", "C4": "FF0000", "D4": "00B050",
    }  # fmt: skip
    found = grid(people, skills, [["r", "g", "y"], ["g", "y", "g"], ["y", "r", "g"]], any_number, corner="B2")
    return Truth(
        xlsx(Page("Space", rows, fills=fills)),
        "maker space.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        tuple(Level(one.person, one.skill, "", one.level, one.at, needed=False) for one in found),
        question="required",
        asks=("colour|color|fill",),
    )


@case("wants to grow by fill", "legend of a colour")
def growth_by_fill() -> Truth:
    people = ["Wanda", "Xaver"]
    skills = ["Payroll runs", "Works council talks", "Onboarding days"]
    cells: Rows = [[3, 1, 5], [2, 4, 0]]
    rows: Rows = [
        ["HR team (0-5)", *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
        [],
        ["yellow = wants to grow"],
    ]
    return Truth(
        xlsx(Page("HR", rows, fills={"C2": "FFFF00", "B3": "FFFF00", "A5": "FFFF00"})),
        "hr.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, float, corner="B2"),
        (Skip("A5", "legend|colour|color|fill"),),
        (Beside("Wanda", "Works council talks", "wants to grow", "yes"),),
        question="allowed",
    )


@case("wants to grow by a symbol after the number")
def growth_by_arrow() -> Truth:
    entries = [("Glazing", "3 ↑"), ("Leadwork", "1 ↑"), ("Etching", "4"), ("Kiln firing", "5"), ("Design", "2 ↑")]
    rows: Rows = [["Skill", "Level 0-5 (↑ wants to grow)"], *map(list, entries)]
    return Truth(
        xlsx(Page("Glass", rows)),
        "glass.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, lambda written: float(written[0])),
        beside=(Beside("", "Leadwork", "wants to grow", "yes"),),
        question="allowed",
    )
