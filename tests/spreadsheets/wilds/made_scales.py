"""Scales of every kind: numeric ranges, numbers with words, words, shares; with the range from a legend or the data."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import (
    first_number,
    grid,
    listed,
    of_highest,
    plain,
    same,
    word,
)
from tests.spreadsheets.wilds.truths import Level, Skip, Truth


@case("numbers 0 to 10", "range from the data")
def choir_zero_to_ten() -> Truth:
    people = ["Alma", "Benedikt", "Cleo", "Dov"]
    skills = ["Sight singing", "Breath control", "Conducting", "Latin diction", "Piano"]
    cells: Rows = [[10, 7, 0, 5, 9], [3, 4, 1, 10, 0], [8, 8, 6, 2, 7], [6, 9, 10, 4, 1]]
    rows: Rows = [["Singer", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Choir", rows)),
        "choir.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(10), corner="B2"),
        question="allowed",
    )


@case("numbers 1 to 4 with a legend on a sheet of its own", "blank is not rated")
def airline_ground_staff() -> Truth:
    people = ["Mona Ekberg", "Raj Pillai", "Tess Okoro"]
    skills = ["Check-in desk", "Boarding", "De-icing", "Pushback", "Lost luggage desk"]
    cells: Rows = [[4, 3, None, 1, 2], [1, None, 4, 4, 3], [2, 2, 3, None, 4]]
    rows: Rows = [["Staff member", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    legend: Rows = [
        ["Level", "Meaning"],
        [1, "Has been shown"],
        [2, "Under supervision"],
        [3, "On their own"],
        [4, "Signs others off"],
    ]
    return Truth(
        xlsx(Page("Matrix", rows), Page("Legend", legend)),
        "ground staff.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(4), corner="B2", sheet="Matrix"),
        (Skip("A1:B5", "legend|scale", "Legend"),),
    )


@case("numbers 0 to 3", "legend below")
def library_team() -> Truth:
    people = ["Ines", "Jon", "Kaya"]
    skills = ["Cataloguing", "Reference desk", "Bookbinding", "Story hour"]
    cells: Rows = [[3, 2, 0, 1], [0, 3, 3, 2], [1, 1, 2, 3]]
    rows: Rows = [
        ["Colleague", *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
        [],
        [],
        ["Legend"],
        [0, "cannot do it"],
        [1, "knows the basics"],
        [2, "can do it"],
        [3, "can train others"],
    ]
    return Truth(
        xlsx(Page("Skills", rows)),
        "library.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, of_highest(3), corner="B2"),
        (Skip("A7:B11", "legend|scale"),),
    )


@case("numbers with L before them", "SFIA-like levels 1 to 7")
def sfia_profile() -> Truth:
    entries = [
        ("PROG", "Programming", "L4"),
        ("TEST", "Functional testing", "L3"),
        ("ARCH", "Solution architecture", "L5"),
        ("RELM", "Stakeholder relationships", "L6"),
        ("DLMG", "Delivery management", "L7"),
        ("DBAD", "Database administration", "L1"),
        ("USEV", "User evaluation", "L2"),
    ]
    rows: Rows = [["Code", "Skill", "Level (1-7)"], *map(list, entries)]
    return Truth(
        xlsx(Page("Profile", rows)),
        "sfia profile.xlsx",
        ("long list",),
        skills=plain([name for _, name, _ in entries]),
        # 1 to 7 are 5/7 of the level: .71, 1.43, 2.14, 2.86, 3.57, 4.29 and 5, rounded down to half steps
        levels=listed([(name, level) for _, name, level in entries], lambda text: of_highest(7)(text[1:])),
        skipped=(Skip("A2:A8", "code|number|id|neither"),),
    )


@case("words", "four words", "order of the words")
def hotel_words() -> Truth:
    people = ["Paolo", "Quinn", "Renske"]
    skills = ["Night audit", "Room inspection", "Yield pricing", "Banquets"]
    cells: Rows = [
        ["Beginner", "Advanced", "Expert", None],
        ["Intermediate", "expert ", "Beginner", "Advanced"],
        ["ADVANCED", "Intermediate", "n/a", "Beginner"],
    ]
    rows: Rows = [["Name", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Hotel", rows)),
        "hotel.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, word, corner="B2"),
        order=("Beginner", "Intermediate", "Advanced", "Expert"),
    )


@case("number and word", "brackets after it")
def it_support_numbers_and_words() -> Truth:
    entries = [
        ("Active Directory", "3 - Intermediate (resets, groups)"),
        ("Imaging laptops", "5 - Expert (built the process)"),
        ("Network cabling", "1 - Beginner (has watched)"),
        ("Ticket triage", "4 - Advanced (trains the desk)"),
        ("Scripting", "2 - Basic (edits scripts)"),
    ]
    rows: Rows = [["Skill", "Proficiency"], *map(list, entries)]
    return Truth(
        xlsx(Page("Desk", rows)),
        "desk.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, first_number(same)),
    )


@case("written as 3/5 and as 4 of 5")
def out_of_five() -> Truth:
    entries = [("Archery coaching", "3/5"), ("First aid", "5/5"), ("Rope course", "4/5"), ("Kayak rescue", "1/5")]
    rows: Rows = [["Skill", "Rating"], *map(list, entries)]
    return Truth(
        xlsx(Page("Camp", rows)),
        "camp.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, lambda written: float(written[0])),
    )


@case("text numbers", "decimal comma", "half steps", "stray blanks")
def half_steps_with_commas() -> Truth:
    entries = [
        ("Vine pruning", " 3,5"),
        ("Grafting", "2,0 "),
        ("Cellar hygiene", "4,5"),
        ("Blending", "5"),
        ("Bottling", "1"),
    ]
    rows: Rows = [["Skill", "Level (0-5)"], *map(list, entries)]
    levels = zip(entries, (3.5, 2.0, 4.5, 5.0, 1.0), strict=True)
    return Truth(
        xlsx(Page("Vineyard", rows)),
        "vineyard.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=tuple(Level("", skill, written.strip(), level) for (skill, written), level in levels),
    )
