"""What looks like something else: levels like people, ratings like roles, skills like telephones, dates like skills."""

from datetime import date

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import any_number, grid, listed, plain, same, table_of, word
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


@case("levels across with a mark", "one of the levels is None", "a row ticked twice")
def ticked_none_to_expert() -> Truth:
    ticked = [("SQL joins", 1), ("R scripts", 0), ("Go routines", 3), ("C pointers", 1), ("C pointers", 2)]
    headers = ["None", "Basic", "Advanced", "Expert"]
    skills = list(dict.fromkeys(skill for skill, _ in ticked))
    marks = {skill: [at for one, at in ticked if one == skill] for skill in skills}
    rows: Rows = [
        ["Skill", *headers],
        *([skill, *("x" if at in marks[skill] else None for at in range(4))] for skill in skills),
    ]
    return Truth(
        xlsx(Page("Survey", rows)),
        "likert.xlsx",
        ("long list",),
        skills=plain(skills),
        levels=tuple(Level("", skill, headers[at], word(headers[at])) for skill, at in ticked),
        order=("None", "Basic", "Advanced", "Expert"),
    )


@case("long list", "own level and that of the manager", "driver")
def level_and_level_of_the_manager() -> Truth:
    rows = [
        ("Hedge laying", "Technical", 3, 2),
        ("Crew briefing", "Leadership", 4, 5),
        ("Turf cutting", "Technical", 1, 2),
    ]
    return Truth(
        xlsx(Page("Garden", [["Skill", "Driver", "Level", "Level manager"], *map(list, rows)])),
        "garden crew.xlsx",
        ("long list",),
        skills=plain([row[0] for row in rows]),
        levels=listed([(name, own) for name, _, own, _ in rows], any_number),
        beside=(Beside("", "Crew briefing", "driver", "Leadership"),),
        question="allowed",
    )


def _under(legends: list[str]) -> bytes:
    rows: Rows = [*([text] for text in legends), [], ["Skill", "Level"]]
    return xlsx(Page("Kiln", [*rows, ["Bisque firing", 3], ["Raku firing", 2], ["Salt glazing", 1]]))


@case("long list", "two legends above one table")
def two_legends_above_a_table() -> Truth:
    levels = [("Bisque firing", 3), ("Raku firing", 2), ("Salt glazing", 1)]
    return Truth(
        _under(["Scale: 1 = novice, 2 = able, 3 = expert", "1 = beginner 2 = basic 3 = good 4 = very good 5 = expert"]),
        "kiln.xlsx",
        ("long list",),
        skills=plain([name for name, _ in levels]),
        levels=listed(levels, same),
        question="required",
        asks=("legend", "novice", "very good"),
        answer="very good",
    )


@case("people down", "merged headers", "skills named Phone, Mail and Shift", "wants to grow by a sign of the legend")
def support_team() -> Truth:
    people = ["Ana Ruiz", "Ben Ito", "Cleo Marsh"]
    skills = ["Phone", "Mail", "Shift", "Tickets", "Invoices"]
    cells: Rows = [[3, 2, "1 x", None, 0], [1, "x", 3, 2, "1x"], [0, 0, 2, 3, 3]]
    rows: Rows = [
        ["0 = none, 1 = basic, 2 = can do alone, 3 = teaches others, x = wants to learn"],
        [],
        ["Name", "E-mail", "Front office", None, None, "Back office", None],
        [None, None, *skills],
        *([name, f"{name[:3].lower()}@x.example", *row] for name, row in zip(people, cells, strict=True)),
    ]
    merged = ("A3:A4", "B3:B4", "C3:E3", "F3:G3")
    return Truth(
        xlsx(Page("Support", rows, merged=merged)),
        "support.xlsx",
        ("people down",),
        tuple(people),
        {**dict.fromkeys(skills[:3], "Front office"), **dict.fromkeys(skills[3:], "Back office")},
        grid(
            people,
            skills,
            [[None if cell == "x" else cell for cell in row] for row in cells],
            table_of({"0": 0, "1": 1.5, "1 x": 1.5, "1x": 1.5, "2": 3, "3": 5}),
            corner="C5",
        ),
        (Skip("A1", "legend"), Skip("B3:B7", "mail")),
        (
            Beside("Ben Ito", "Mail", "wants to grow", "yes"),
            Beside("Ana Ruiz", "Shift", "wants to grow", "yes"),
            Beside("Ben Ito", "Invoices", "wants to grow", "yes"),
        ),
    )


@case("long list", "wants to grow by a sign alone", "the sign is all that a legend explains")
def wish_by_a_sign_alone() -> Truth:
    rows = [("Slating", "3x"), ("Thatching", "x"), ("Pointing", "2 x"), ("Lead flashing", 5), ("Guttering", 0)]
    return Truth(
        xlsx(Page("Roof", [["x = would like to learn more"], [], ["Skill", "Level (0-5)"], *map(list, rows)])),
        "roofer.xlsx",
        ("long list",),
        skills=plain([name for name, _ in rows]),
        levels=listed(
            [(name, cell) for name, cell in rows if cell != "x"],
            table_of({"3x": 3, "2 x": 2, "5": 5, "0": 0}),
        ),
        skipped=(Skip("A1", "legend"),),
        beside=(Beside("", "Thatching", "wants to grow", "yes"), Beside("", "Slating", "wants to grow", "yes")),
    )


@case("people down", "a column of dates beside the levels", "required levels as a row")
def date_of_entry_beside_levels() -> Truth:
    people = ["Meier, Karl", "Özdemir, Ayşe", "Vogel, Ines"]
    skills = ["Schweißen", "Stapler", "Kran"]
    cells: Rows = [[4, 3, None], [2, 5, 1], [3, 0, 2]]
    came = [date(2010, 4, 1), date(2018, 7, 1), date(2021, 9, 15)]
    rows: Rows = [
        ["Mitarbeiter (0-5)", "Abteilung", "Eintritt", *skills],
        *([name, "Lager", day, *row] for name, day, row in zip(people, came, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("Lager", rows)),
        "lager.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, same, corner="D2"),
        (Skip("C1:C4", "date"), Skip("B1:B4", "team")),
    )
