"""Cells that rate with their colour alone are read by a legend, or asked about, and never by a guess in silence."""

from collections.abc import Mapping

import pytest

from core.spreadsheets.wild.colours.colour_legends import colours_in_text
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.taking.repeated_rows import SCALE, WRITTEN
from core.spreadsheets.wild.taking.taking import taken
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

GREEN, YELLOW, RED, BLUE, NAVY, PALE = "00B050", "FFFF00", "FF0000", "2E75B6", "1F4E79", "9DC3E6"
MATRIX: list[list[object]] = [["Who", "Rigging", "Splicing", "Latte art"], ["Ana Ruiz"], ["Bo Berg"], ["Cy Dahl"]]
FILLS = {"B2": GREEN, "C2": YELLOW, "D2": RED, "B3": RED, "C3": GREEN, "B4": GREEN, "C4": YELLOW, "D4": YELLOW}


def read(rows: Rows, fills: Mapping[str, str], *others: Page, answers: Mapping[str, str] | None = None) -> Understood:
    return understand(xlsx(Page("Harbour", rows, fills=fills), *others), "harbour.xlsx", answers)


def by_colour(found: Understood) -> dict[str, float | None]:
    """Give the level that each colour is read as."""
    return {level.written: level.level for table in found.tables for level in table.levels}


def below(*rows: list[object]) -> list[list[object]]:
    return [*MATRIX, [], *rows]


@pytest.mark.parametrize(
    "legend",
    [
        [["green = expert"], ["yellow = in training"], ["red = no knowledge"]],
        [["Green: expert; yellow: in training; red: no knowledge"]],
        [["Legende: grün = Experte, gelb = in Schulung, rot = keine Kenntnisse"]],
        [["Expert (green)"], ["In training (yellow)"], ["None (red)"]],
        [["Green", "Expert"], ["Yellow", "In training"], ["Red", "None"]],
    ],
)
def test_a_legend_in_words_gives_the_levels(legend: list[list[object]]) -> None:
    found = read(below(*legend), FILLS)
    assert by_colour(found) == {"green": 5, "yellow": 1, "red": 0}
    assert found.questions == ()
    assert len(found.tables) == 1


@pytest.mark.parametrize("words_at", ["A", "B"])
def test_a_legend_of_filled_cells_gives_the_levels_with_the_word_inside_or_beside(words_at: str) -> None:
    texts: list[list[object]] = [["Can train others"], ["Can do it alone"], ["Not trained"]]
    rows = below(*([None, *row] if words_at == "B" else row for row in texts))
    found = read(rows, {**FILLS, "A6": GREEN, "A7": YELLOW, "A8": RED})
    assert by_colour(found) == {"green": 4, "yellow": 3, "red": 0}
    assert [one.reason for one in found.skipped] == ["a legend, used as the scale"]
    scale = found.tables[0].scale
    assert scale is not None
    assert [(step.written, step.meaning) for step in scale.steps] == [
        ("red", "Not trained"), ("yellow", "Can do it alone"), ("green", "Can train others")
    ]  # fmt: skip


def test_a_legend_right_of_the_table_is_no_column_of_it() -> None:
    rows: Rows = [
        [*MATRIX[0], None, "Expert"],
        [*MATRIX[1], *[None] * 4, "Beginner"],
        [*MATRIX[2], *[None] * 4, "None"],
        MATRIX[3],
    ]
    found = read(rows, {**FILLS, "F1": GREEN, "F2": YELLOW, "F3": RED})
    assert by_colour(found) == {"green": 5, "yellow": 1, "red": 0}


def test_a_legend_sheet_holds_for_the_others() -> None:
    key = Page("Key", [["Colour", "Meaning"], ["Green", "Advanced"], ["Yellow", "Basic"], ["Red", "None"]])
    found = read(MATRIX, FILLS, key)
    assert by_colour(found) == {"green": 4, "yellow": 2, "red": 0}
    assert [skill.name for table in found.tables for skill in table.skills] == ["Rigging", "Splicing", "Latte art"]


def test_without_a_legend_a_traffic_light_is_proposed_and_asked() -> None:
    found = read(MATRIX, FILLS)
    (question,) = found.questions
    assert question.asks == "The cells have colours and no text: what do the colours mean?"
    assert question.saw == "Harbour, A1:D4: green 3 times, yellow 3 times, red 2 times"
    assert question.proposed == "a traffic light: green 5, yellow 3, red 1"
    assert by_colour(found) == {"green": 5, "yellow": 3, "red": 1}
    kept = read(MATRIX, FILLS, answers={question.id: question.choices[-1]})
    assert by_colour(kept) == {"green": None, "yellow": None, "red": None}


def test_shades_without_a_legend_are_kept_and_the_person_may_say_how_they_rise() -> None:
    shades = {cell: {GREEN: NAVY, YELLOW: BLUE, RED: PALE}[colour] for cell, colour in FILLS.items()}
    found = read(MATRIX, shades)
    (question,) = found.questions
    assert question.proposed.startswith("not levels")
    assert set(by_colour(found).values()) == {None}
    assert question.choices[1:] == ("light blue 1.5, blue 3, dark blue 5", "dark blue 1.5, blue 3, light blue 5")
    # thirds of 5, rounded down: 1.5, 3, 5
    answered = read(MATRIX, shades, answers={question.id: question.choices[1]})
    assert by_colour(answered) == {"light blue": 1.5, "blue": 3, "dark blue": 5}


def test_two_shades_of_a_colour_that_the_legend_names_once_are_asked_about() -> None:
    fills = {**FILLS, "B4": "C6EFCE"}
    found = read(below(["green = expert, yellow = basic, red = none"]), fills)
    assert by_colour(found) == {"light green": None, "green": None, "yellow": 2, "red": 0}
    assert "green" in found.questions[0].asks


def test_a_legend_of_numbers_asks_which_is_the_best_unless_words_say_it() -> None:
    rows = below([None, "3"], [None, "2"], [None, "1"])
    found = read(rows, {**FILLS, "A6": GREEN, "A7": YELLOW, "A8": RED})
    (question,) = found.questions
    assert question.choices == ("3 is the best", "1 is the best")
    rows = below([None, "1 - Expert"], [None, "2 - Intermediate"], [None, "3 - Beginner"])
    found = read(rows, {**FILLS, "A6": GREEN, "A7": YELLOW, "A8": RED})
    # 1 is the best of 3: 5, 2/3 of 5 rounded down, 1/3 of 5 rounded down
    assert (by_colour(found), found.questions) == ({"green": 5, "yellow": 3, "red": 1.5}, ())


def test_a_colour_of_whole_rows_or_of_all_cells_tells_nothing() -> None:
    banded = {f"{column}3": "D9D9D9" for column in "ABCD"}
    alike = {f"{column}{row}": "DDEBF7" for column in "BCD" for row in (2, 3, 4)}
    for fills in (banded, alike):
        found = read(MATRIX, fills)
        assert (by_colour(found), found.questions) == ({}, ())


def test_colours_beside_values_are_no_levels() -> None:
    rows: Rows = [
        ["Skill", "Level (0-5)"],
        ["Rigging", 3],
        ["Splicing", None],
        ["Caulking", 4],
        [],
        ["green = expert, red = none"],
    ]
    found = read(rows, {"B2": RED, "B3": GREEN})
    assert [level.level for level in found.tables[0].levels] == [3, 4]


def test_a_list_takes_the_colour_as_written_with_its_scale() -> None:
    rows: Rows = [
        ["Skill", "Level", "Notes"],
        ["Rigging", None, "daily"],
        ["Splicing"],
        ["Caulking"],
        [],
        ["green = expert, red = none"],
    ]
    incoming = taken(read(rows, {"B2": GREEN, "B3": RED, "B4": GREEN}))
    cells = incoming.sheets[0].rows[0].cells
    assert (cells["level"], cells[WRITTEN], cells[SCALE], cells["note"]) == (5, "green", "red, green", "daily")


def test_a_colour_that_means_a_wish_is_a_flag_and_no_level() -> None:
    fills = {**FILLS, "D3": BLUE}
    found = read(below(["green = expert, yellow = basic, red = none, blue = wants to learn"]), fills)
    level = next(one for one in found.tables[0].levels if one.at.address == "D3")
    assert (level.person, level.skill, level.level, level.extra) == (
        "Bo Berg",
        "Latte art",
        None,
        {"wants to grow": "yes"},
    )


def test_a_wish_by_colour_holds_for_a_blank_level_and_for_the_name_of_a_skill_in_a_list() -> None:
    rows: Rows = [
        ["Skill", "Level (0-5)"],
        ["Rigging", 3],
        ["Splicing", None],
        ["Caulking", 2],
        [],
        [None, "Wants to learn"],
    ]
    found = read(rows, {"A2": YELLOW, "B3": YELLOW, "A6": YELLOW})
    flags = {level.skill: level.extra.get("wants to grow") for level in found.tables[0].levels}
    assert flags == {"Rigging": "yes", "Splicing": "yes", "Caulking": None}


def test_a_sheet_with_too_many_cells_is_read_without_colours_and_that_is_said() -> None:
    names: list[list[object]] = [[f"Ana Ruiz{number}", *["x"] * 60] for number in range(900)]
    found = read(
        [["Who", *[f"Skill {number}" for number in range(60)]], *names, [], [], [None, "Wants to learn"]], {"B2": RED}
    )
    assert (
        "Harbour: the colours of its cells were not looked at: the sheet has more than 50,000 cells or rows."
        in found.assumed
    )


def test_pairs_of_colours_are_found_in_a_text_and_nothing_else_is() -> None:
    assert colours_in_text("Key: dark green = leads; vert clair: apprend") == {
        "dark green": "leads",
        "light green": "apprend",
    }
    assert colours_in_text("Beginner = yellow") == {"yellow": "Beginner"}
    assert colours_in_text("Painting red - barns") == {}
    assert colours_in_text("Greenhouse = glass") == {}
