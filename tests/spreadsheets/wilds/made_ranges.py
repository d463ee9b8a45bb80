"""Scales whose range or direction is doubtful: no legend, two legends, one is best, the lowest means none, shares."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import (
    above_none,
    any_number,
    grid,
    listed,
    of_highest,
    plain,
)
from tests.spreadsheets.wilds.truths import Level, Skip, Truth


@case("ambiguous highest value", "no legend")
def highest_value_unknown() -> Truth:
    entries = [("Sheep shearing", 3), ("Dry stone walling", 2), ("Lambing", 4), ("Dog handling", 3), ("Dipping", 2)]
    rows: Rows = [["Skill", "Level"], *map(list, entries)]
    return Truth(
        xlsx(Page("Hill farm", rows)),
        "hill farm.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, any_number),
        question="required",
        asks=("highest|scale|range|up to|out of|how many", "4", "5"),
        order=("2", "3", "4"),
    )


@case("shares of one as percent", "highest of the scale is 100 percent")
def percent_as_text() -> Truth:
    entries = [("Hairdressing", "100%"), ("Colouring", "80%"), ("Wig making", "25%"), ("Bridal styling", "60%")]
    rows: Rows = [["Skill", "Proficiency %"], *map(list, entries)]
    return Truth(
        xlsx(Page("Salon", rows)),
        "salon.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        # of 100: 5, 4, 1.25 so 1, and 3
        levels=tuple(
            Level("", skill, written, level)
            for (skill, written), level in zip(entries, (5.0, 4.0, 1.0, 3.0), strict=True)
        ),
        question="allowed",
    )


@case("legend says the lowest means none", "numbers 1 to 5")
def one_means_none() -> Truth:
    people = ["Sunniva", "Tiago"]
    skills = ["Ski patrol", "Avalanche transceiver", "Piste bully", "Lift rescue", "Snow making"]
    cells: Rows = [[1, 5, 2, 3, 4], [4, 3, 1, 5, 2]]
    rows: Rows = [
        ["Name", *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
        [],
        ["1 = no knowledge, 2 = some, 3 = good, 4 = very good, 5 = outstanding"],
    ]
    return Truth(
        xlsx(Page("Resort", rows)),
        "resort.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        # 0, 5/4, 5/2, 15/4 and 5: 0, 1, 2.5, 3.5, 5
        grid(people, skills, cells, above_none(1, 5), corner="B2"),
        (Skip("A5", "legend|scale"),),
    )


@case("two legends that disagree")
def two_legends() -> Truth:
    entries = [("Spot welding", 3), ("Deburring", 4), ("Bending", 1), ("CNC turning", 2), ("Lapping", 4)]
    rows: Rows = [
        ["Scale: 1 = learner ... 4 = master"],
        ["Skill", "Level"],
        *map(list, entries),
        [],
        ["Rating: 1 (low) to 5 (high)"],
    ]
    return Truth(
        xlsx(Page("Metal", rows)),
        "metal.xlsx",
        ("long list",),
        skills=plain([entry[0] for entry in entries]),
        levels=listed(entries, of_highest(4)),
        question="required",
        asks=("legend|scale|highest", "4", "5"),
        answer="4",
    )


@case("a scale where one is best", "German school marks in the legend")
def one_is_best() -> Truth:
    people = ["Lina", "Mats", "Noor"]
    skills = ["Schneidern", "Zuschnitt", "Nähmaschine warten", "Stoffkunde"]
    cells: Rows = [[1, 2, 6, 3], [4, 1, 2, 5], [2, 3, 1, 1]]
    rows: Rows = [
        ["1 = sehr gut, 6 = ungenügend"],
        ["Auszubildende", *skills],
        *([name, *row] for name, row in zip(people, cells, strict=True)),
    ]
    return Truth(
        xlsx(Page("Noten", rows)),
        "noten.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        grid(people, skills, cells, any_number),
        order=("6", "5", "4", "3", "2", "1"),
        question="allowed",
    )
