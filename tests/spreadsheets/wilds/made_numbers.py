"""Numbers that are no levels: days, years, ranks, marks, hours, shares, counts, pay."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, text_table, xlsx
from tests.spreadsheets.wilds.meanings import listed, plain, same
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth


def _unlevelled(entries: list[tuple[str, int]]) -> tuple[Level, ...]:
    return tuple(Level("", name, "", None, needed=False) for name, _ in entries)


@case("years of experience beside a level", "numbers that are no levels")
def years_beside_level() -> Truth:
    entries = [("Tunnel boring", 4, 11), ("Shotcrete", 5, 4), ("Blasting", 2, 2), ("Survey", 3, 5)]
    rows: Rows = [["Skill", "Level (1-5)", "Years of experience"], *map(list, entries)]
    return Truth(
        xlsx(Page("Tunnel", rows)),
        "tunnel.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed([entry[:2] for entry in entries], same),
        beside=(Beside("", "Tunnel boring", "", 11),),
    )


@case("years alone", "numbers that are no levels")
def years_only() -> Truth:
    entries = [("Java", 5), ("Oracle", 3), ("Linux", 4), ("Ant", 1), ("Subversion", 2)]
    rows: Rows = [["Skill", "Years"], *map(list, entries)]
    return Truth(
        xlsx(Page("CV", rows)),
        "cv years.xlsx",
        ("long list|bare list",),
        skills=plain([entry[0] for entry in entries]),
        levels=_unlevelled(entries),
        question="allowed",
    )


@case("hours spent", "numbers that are no levels")
def hours_only() -> Truth:
    entries = [("Violin practice", 4), ("Music theory", 2), ("Ear training", 1), ("Chamber music", 3)]
    rows: Rows = [["Skill", "Hours per week"], *map(list, entries)]
    return Truth(
        xlsx(Page("Week", rows)),
        "practice.xlsx",
        ("long list|bare list|plan",),
        skills=plain([entry[0] for entry in entries]),
        levels=_unlevelled(entries),
        question="allowed",
    )


@case("ranks", "each number once")
def priorities() -> Truth:
    entries = [
        ("Spanish", 1),
        ("Spreadsheet models", 2),
        ("Swimming teacher badge", 3),
        ("Sign language", 4),
        ("Shorthand", 5),
    ]
    rows: Rows = [["Skill", "Priority"], *map(list, entries)]
    return Truth(
        xlsx(Page("Wishes", rows)),
        "wishes.xlsx",
        ("long list|bare list",),
        skills=plain([entry[0] for entry in entries]),
        levels=_unlevelled(entries),
        question="allowed",
    )


@case("counts of people", "how many can do it")
def head_counts() -> Truth:
    entries = [("Sterile filling", 4), ("Labelling", 5), ("Palletising", 2), ("Line clearance", 3)]
    rows: Rows = [["Skill", "Number of employees"], *map(list, entries)]
    return Truth(
        xlsx(Page("Counts", rows)),
        "counts.xlsx",
        ("long list|bare list",),
        skills=plain([entry[0] for entry in entries]),
        levels=_unlevelled(entries),
        question="allowed",
    )


@case("shares of working time in the cells of a matrix")
def shares_of_time() -> Truth:
    rows: Rows = [
        ["Share of working time", "Bid writing", "Fieldwork", "Lab work", "Teaching", "Sum"],
        ["Aino", 0.25, 0.5, 0.25, 0, 1],
        ["Borys", 0.1, 0.2, 0.3, 0.4, 1],
    ]
    return Truth(
        xlsx(Page("Time", rows)),
        "working time.xlsx",
        refused="share|time|no level|not a skill|nothing",
    )


@case("weights and a must column beside the level", "numbers that are no levels")
def weight_beside_level() -> Truth:
    entries = [
        ("Surface grinding", 3, 5, "x"),
        ("Honing", 2, 3, None),
        ("Gauge reading", 5, 4, "x"),
        ("Coolant care", 1, 1, None),
    ]
    rows: Rows = [["Skill", "Level (0-5)", "Importance", "Must"], *map(list, entries)]
    return Truth(
        xlsx(Page("Grinding", rows)),
        "grinding.xlsx",
        ("long list|requirements",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed([entry[:2] for entry in entries], same),
        beside=(Beside("", "Surface grinding", "", 5),),
    )


@case("numbering column without a header", "codes as text")
def numbering_without_header() -> Truth:
    entries = [("Tram driving", 5), ("Points setting", 2), ("Passenger announcements", 4), ("Depot shunting", 1)]
    rows: Rows = [
        [None, "Code", "Skill", "Level (1-5)"],
        *([n, f"T-{n:03}", *entry] for n, entry in enumerate(entries, 1)),
    ]
    return Truth(
        xlsx(Page("Tram", rows)),
        "tram.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, same),
        skipped=(Skip("A2:A5", "number|neither"), Skip("B2:B5", "code|number|id|neither")),
    )


@case("count of a team by level", "a distribution and no levels")
def distribution() -> Truth:
    rows: Rows = [
        ["Skill", "Beginner", "Intermediate", "Expert"],
        ["Tarot design", 3, 1, 0],
        ["Foil stamping", 2, 2, 4],
        ["Die cutting", 0, 5, 1],
    ]
    return Truth(
        text_table(rows),
        "distribution.csv",
        refused="count|distribution|no level|how many|nothing",
    )


@case("out of range numbers among levels", "a typing error is a problem and no level")
def typing_error() -> Truth:
    entries = [
        ("Sampler programming", 4),
        ("Mastering", 44),
        ("Mic repair", 2),
        ("Vinyl cutting", 5),
        ("Tape editing", 1),
    ]
    rows: Rows = [["Skill", "Level (1-5)"], *map(list, entries)]
    levels = [Level("", name, str(level), float(level)) for name, level in entries if level != 44]
    return Truth(
        xlsx(Page("Studio", rows)),
        "studio.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=(*levels, Level("", "Mastering", "44", None, needed=False)),
        question="allowed",
    )
