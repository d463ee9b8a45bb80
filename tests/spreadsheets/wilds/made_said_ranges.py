"""Ranges that are said somewhere else than in a legend below: in the header of the names, a title, another sheet."""

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import above_none, grid, listed, of_highest, plain, table_of
from tests.spreadsheets.wilds.truths import Skip, Truth


@case("1 is the best", "legend in the header of the names", "two ends with dots between")
def ward_one_is_best() -> Truth:
    people, skills = ["Birgit", "Ludger", "Selma"], ["Wundversorgung", "Blutabnahme", "Dokumentation"]
    cells: Rows = [[1, 2, 4], [3, 1, 1], [2, 2, 3]]
    head = "Name (1 = sehr gut … 4 = keine Kenntnisse)"
    rows: Rows = [[head, *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    # 4 means none, so 3, 2, 1 are a third, two thirds and all of 5: 1.67 and 3.33 rounded down
    meaning = table_of({"4": 0.0, "3": 1.5, "2": 3.0, "1": 5.0})
    return Truth(
        xlsx(Page("Station", rows)), "station.xlsx", ("people down",), tuple(people), plain(skills),
        grid(people, skills, cells, meaning, corner="B2"),
    )  # fmt: skip


@case("range in a sentence above", "ends in words that are no levels", "people are numbered")
def participants_one_to_seven() -> Truth:
    people, skills = ["P1", "P2", "P3"], ["Leadership", "Empathy", "Planning"]
    cells: Rows = [[7, 4, 1], [5, 6, 3], [2, 7, 4]]
    said = "Rate each competency from 1 (not at all) to 7 (to a very great extent)"
    rows: Rows = [[said], ["Participant", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Survey", rows)), "survey.xlsx", ("people down",), tuple(people), plain(skills),
        grid(people, skills, cells, above_none(1, 7), corner="B3"),
    )  # fmt: skip


@case("legend lying across", "a cell for each step", "words of the legend that are headers elsewhere")
def welders_legend_across() -> Truth:
    people, skills = ["Timo Brandt", "Nele Kraft"], ["MAG 131", "WIG 142", "Autogen 312"]
    cells: Rows = [[3, 2, 1], [3, 0, 2]]
    legend = [
        "0 = keine Kenntnisse",
        "1 = in Einarbeitung",
        "2 = unter Anleitung",
        "3 = selbständig",
        "4 = kann schulen",
    ]
    rows: Rows = [legend, [], ["Name", *skills], *([name, *row] for name, row in zip(people, cells, strict=True))]
    return Truth(
        xlsx(Page("Halle", rows)), "halle.xlsx", ("people down",), tuple(people), plain(skills),
        grid(people, skills, cells, of_highest(4), corner="B4"), (Skip("A1:E1", "legend"),),
    )  # fmt: skip


@case("legend in two columns", "words of the legend that are headers elsewhere")
def cooks_legend_below() -> Truth:
    people, skills = ["Timo Brandt", "Nele Kraft"], ["Saucen", "Fisch", "Desserts"]
    cells: Rows = [[3, 2, 1], [3, 0, 2]]
    rows: Rows = [
        ["Name", *skills], *([name, *row] for name, row in zip(people, cells, strict=True)), [],
        [0, "keine Kenntnisse"], [1, "Grundkenntnisse"], [2, "gute Kenntnisse"], [3, "sehr gute Kenntnisse"],
    ]  # fmt: skip
    return Truth(
        xlsx(Page("Küche", rows)), "küche.xlsx", ("people down",), tuple(people), plain(skills),
        grid(people, skills, cells, of_highest(3), corner="B2"), (Skip("A5:B8", "legend"),),
    )  # fmt: skip


@case("letters with a legend", "the last letter is in words that say no level", "a question with the order as proposal")
def marks_a_to_f() -> Truth:
    people, skills = ["Odile", "Rasmus"], ["Essays", "Debate", "Maps", "Archive"]
    cells: Rows = [["A", "C", "B", "F"], ["D", "A", "F", "B"]]
    said = "A = excellent, B = good, C = satisfactory, D = weak, F = fail"
    rows: Rows = [["Student", *skills], *([name, *row] for name, row in zip(people, cells, strict=True)), [], [said]]
    meaning = table_of({"A": 5.0, "B": 3.0, "C": 3.0, "D": 1.0, "F": 0.0})
    return Truth(
        xlsx(Page("Marks", rows)), "marks.xlsx", ("people down",), tuple(people), plain(skills),
        grid(people, skills, cells, meaning, corner="B2"), question="required", asks=("fail",),
        order=("F", "D", "C", "B", "A"),
    )  # fmt: skip


@case("scale on another sheet", "level and name", "not all of its numbers are used")
def analyst_with_a_scale_sheet() -> Truth:
    entries = [("SQL", 4), ("Tableau", 2), ("dbt", 0)]
    rows: Rows = [["Skill", "Level"], *map(list, entries)]
    scale: Rows = [["Level", "Name"], [0, "Unaware"], [1, "Aware"], [2, "Working"], [3, "Practitioner"], [4, "Expert"]]
    return Truth(
        xlsx(Page("Skills", rows), Page("Scale", scale)), "analyst.xlsx", ("long list",),
        skills=plain([name for name, _ in entries]), levels=listed(entries, of_highest(4)),
        skipped=(Skip("A1:B6", "legend", "Scale"),),
    )  # fmt: skip
