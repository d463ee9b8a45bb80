"""Levels and wishes that are nothing but colours of cells, with legends in words, in filled cells, on other sheets."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from openpyxl.utils import get_column_letter

from tests.spreadsheets.wilds.cases import case
from tests.spreadsheets.wilds.files import Page, Rows, xlsx
from tests.spreadsheets.wilds.meanings import grid, listed, plain, same, table_of
from tests.spreadsheets.wilds.truths import Beside, Level, Skip, Truth

_FILLS: Final = {"green": "00B050", "yellow": "FFFF00", "orange": "FFC000", "red": "FF0000", "blue": "2E75B6",
                 "light blue": "9DC3E6", "dark blue": "1F4E79"}  # fmt: skip

Grid: TypeAlias = Sequence[Sequence[str | None]]


def filled(names: Grid, top: int, left: int) -> dict[str, str]:
    """Give the fills of a grid of colours whose first cell is at a row and column."""
    return {
        f"{get_column_letter(left + right)}{top + down}": _FILLS[name]
        for down, row in enumerate(names)
        for right, name in enumerate(row)
        if name
    }


def rated(
    people: Sequence[str],
    skills: Sequence[str],
    cells: Grid,
    means: Mapping[str, float | None],
) -> tuple[Level, ...]:
    """Give the levels of a grid of colours from B2 on."""
    return grid(people, skills, cells, table_of(means), corner="B2")


@case("colour alone", "a legend in words below")
def colours_with_a_legend() -> Truth:
    people = ["Agda", "Bram", "Cato"]
    skills = ["Hoof trimming", "Milking", "Calving", "Silage"]
    cells: Grid = [
        ["green", "yellow", None, "red"],
        ["red", "green", "yellow", "green"],
        ["yellow", None, "green", "red"],
    ]
    rows: Rows = [["Farm hand", *skills], *([name] for name in people), [], ["Green = can teach others"],
                  ["Yellow = under supervision"], ["Red = not trained"]]  # fmt: skip
    return Truth(
        xlsx(Page("Farm", rows, fills=filled(cells, 2, 2))),
        "farm.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        rated(people, skills, cells, {"green": 4.0, "yellow": 2.0, "red": 0.0}),
        (Skip("A6:A8", "legend"),),
    )


@case("colour alone", "a legend of filled cells to the right", "coloured headers")
def colours_with_swatches() -> Truth:
    people = ["Dora", "Egil", "Finn"]
    skills = ["Kerning", "Hot metal", "Proofing"]
    cells: Grid = [["orange", "green", "red"], ["green", "green", "orange"], ["red", "orange", "green"]]
    legend = ["Expert", "Beginner", "No experience"]
    rows: Rows = [["Typesetter", *skills], *([name, None, None, None, None, None, word]
                                             for name, word in zip(people, legend, strict=True))]  # fmt: skip
    fills = {
        **filled(cells, 2, 2),
        **filled([["green"], ["orange"], ["red"]], 2, 6),
        **dict.fromkeys(["A1", "B1", "C1", "D1"], "1F4E79"),
    }
    return Truth(
        xlsx(Page("Press", rows, fills=fills)),
        "press.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        rated(people, skills, cells, {"green": 5.0, "orange": 1.0, "red": 0.0}),
        (Skip("G2:G4", "legend"),),
    )


@case("colour alone", "skills down", "the legend on a sheet of its own")
def colours_with_a_legend_sheet() -> Truth:
    people = ["Gerd Maas", "Hilde Roth"]
    skills = ["Crane slinging", "Gangway rigging", "Mooring", "Bunkering"]
    down: Grid = [["dark blue", "light blue"], ["blue", "dark blue"], ["light blue", None], ["blue", "blue"]]
    means = {"light blue": 1.0, "blue": 3.0, "dark blue": 5.0}
    key: Rows = [["Colour", "What it means"], [None, "Beginner"], [None, "Intermediate"], [None, "Expert"]]
    across = [[row[place] for row in down] for place in range(2)]
    return Truth(
        xlsx(
            Page("Quay", [["Skill", *people], *([skill] for skill in skills)], fills=filled(down, 2, 2)),
            Page("Key", key, fills=filled([["light blue"], ["blue"], ["dark blue"]], 2, 1)),
        ),
        "quay.xlsx",
        ("people across",),
        tuple(people),
        plain(skills),
        grid(people, skills, across, table_of(means), corner="B2", across=True),
        (Skip("A1:B4", "legend", sheet="Key"),),
    )


@case("colour alone", "shades of one colour", "no legend")
def shades_without_a_legend() -> Truth:
    people = ["Ilka", "Jost", "Kai"]
    skills = ["Sail repair", "Dinghy coaching", "Race tuning"]
    cells: Grid = [
        ["dark blue", "blue", "light blue"],
        ["blue", "light blue", "dark blue"],
        ["light blue", None, "blue"],
    ]
    # thirds of 5, rounded down to half steps
    means = {"light blue": 1.5, "blue": 3.0, "dark blue": 5.0}
    return Truth(
        xlsx(Page("Club", [["Sailor", *skills], *([name] for name in people)], fills=filled(cells, 2, 2))),
        "club.xlsx",
        ("people down",),
        tuple(people),
        plain(skills),
        rated(people, skills, cells, means),
        question="required",
        asks=("colour",),
        answer="light blue 1.5, blue 3, dark blue 5",
        order=("light blue", "blue", "dark blue"),
    )


@case("wants to grow by fill", "a list", "on blank levels and on names")
def growth_by_fill_in_a_list() -> Truth:
    entries = [("Cheese ageing", 4), ("Whey drying", None), ("Rennet dosing", 2), ("Brining", 1)]
    rows: Rows = [["Skill", "Level (0-5)"], *map(list, entries), [], [None, "wants to learn"]]
    return Truth(
        xlsx(Page("Dairy", rows, fills={"B3": "FFFF00", "A4": "FFFF00", "A7": "FFFF00", "A1": "1F4E79"})),
        "dairy.xlsx",
        ("long list",),
        skills=plain([skill for skill, _ in entries]),
        levels=listed(entries, same),
        beside=(
            Beside("", "Whey drying", "wants to grow", "yes"),
            Beside("", "Rennet dosing", "wants to grow", "yes"),
        ),
        skipped=(Skip("B7", "legend|title|instructions"),),
    )
