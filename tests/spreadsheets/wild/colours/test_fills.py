"""Colours are looked for where they are read; where they are not, nothing is said to be broken."""

from core.spreadsheets.wild.colours.fills import FileColours
from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, ods, unzipped, xlsx, zipped

ROWS: Rows = [["Maßnahme", "Wer", "Bis", "Erledigt"], ["Kurs Konflikte", "Anna", "2026-03-01", None]]


def test_the_colours_of_an_ods_are_not_read_and_nothing_in_it_is_broken() -> None:
    data = ods(Page("Plan", ROWS))
    colours = FileColours(data)
    assert (colours("Plan"), colours.unread) == ({}, {})
    assert not any("broken" in sentence for sentence in understand(data, "plan.ods").assumed)


def test_an_xlsx_with_a_broken_part_still_says_so() -> None:
    colours = FileColours(zipped(unzipped(xlsx(Page("Plan", ROWS))) | {"xl/styles.xml": b"<styleSheet"}))
    assert (colours("Plan"), colours.unread) == ({}, {"Plan": "a part of the file is broken"})


def test_colours_of_a_sheet_with_a_cell_far_below_the_others_are_given_up() -> None:
    colours = FileColours(xlsx(Page("Crafts", [["Thatching", "Ditching"]], formatted="A1000000")))
    assert colours("Crafts") == {}
    assert colours.unread == {"Crafts": "the sheet has more than 50,000 cells or rows"}
