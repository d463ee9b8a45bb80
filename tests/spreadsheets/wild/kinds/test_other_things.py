"""What was sold or done, and films that were liked, are no skills; skills of the same words are."""

import pytest

from core.spreadsheets.wild.kinds.other_things import COUNTS, PACKED, RATED
from core.spreadsheets.wild.reader import understand
from core.spreadsheets.wild.understood import Understood
from tests.spreadsheets.wilds.files import Rows, text_table


def read(rows: Rows) -> Understood:
    return understand(text_table(rows), "file.csv")


@pytest.mark.parametrize(
    "headers",
    [["Salesperson", "Laptops sold", "Phones sold"], ["Verkäufer", "Verkaufte Laptops", "Handys verkauft"],
     ["Vendeuse", "Ordinateurs vendus", "Contrats conclus"], ["Vendedor", "Portátiles vendidos", "Pedidos entregados"],
     ["Agent", "Tickets closed", "Calls made"], ["Name", "Projects completed", "Visits"], ["Name", "Orders", "Calls"],
     ["Name", "Number of visits", "Tickets"]],
)  # fmt: skip
def test_counts_of_what_was_sold_or_done_are_no_levels(headers: list[str]) -> None:
    found = read([headers, ["Ana", 3, 5], ["Bob", 1, 4], ["Cid", 5, 2]])
    assert not found.tables
    assert [one.reason for one in found.skipped] == [COUNTS]


@pytest.mark.parametrize(
    "headers",
    [["Name", "Cold calling", "Order picking"], ["Name", "Site visits", "Purchase orders"], ["Name", "Sales", "Calls"],
     ["Name", "Calls (1-5)", "Tickets (1-5)"], ["Name", "Unit testing", "Tickets"]],
)  # fmt: skip
def test_skills_that_are_named_for_what_is_counted_are_skills(headers: list[str]) -> None:
    (table,) = read([headers, ["Ana Ruiz", 3, 5], ["Bob Lind", 1, 4], ["Cid Marsh", 5, 2]]).tables
    assert len(table.skills) == 2
    assert len(table.levels) == 6


def test_a_title_that_calls_them_levels_is_believed() -> None:
    rows: Rows = [["Skill matrix, levels 1-5"], ["Name", "Calls", "Visits"], ["Ana Ruiz", 3, 5], ["Bob Lind", 1, 4]]
    assert read(rows).tables[0].levels


@pytest.mark.parametrize(
    "rows",
    [[["Film", "Year", "My rating (1-10)", "Watched on"], ["Heat", 1995, 9, "2024-01-01"], ["Up", 2009, 7, None]],
     [["Book", "Author", "Rating"], ["Emma", "Jane Austen", 5], ["Ulysses", "James Joyce", 2]],
     [["Restaurant", "Bewertung (1-5)"], ["Zum Löwen", 4], ["Da Mario", 5]],
     [["Vin", "Année", "Note (1-5)"], ["Merlot", 2019, 4], ["Syrah", 2020, 5]],
     [["Song", "Stars"], ["Hey Jude", 5], ["Yesterday", 4]],
     [["Game", "Platform", "Rating (1-5)"], ["Go", "Board", 4], ["Portal", "PC", 5]],
     [["Product", "Price", "Rating (1-5)"], ["Mixer", 49, 4], ["Kettle", 20, 3]],
     [["Hotel", "City", "Score (1-10)"], ["Adler", "Bonn", 9], ["Post", "Graz", 7]]],
)  # fmt: skip
def test_ratings_of_films_books_and_the_like_are_no_levels(rows: Rows) -> None:
    found = read(rows)
    assert not found.tables
    assert [one.reason for one in found.skipped] == [RATED]


@pytest.mark.parametrize(
    "rows",
    [[["Product", "Knowledge (1-5)"], ["Mixer", 4], ["Kettle", 3], ["Toaster", 5]],
     [["Song", "Skill level (1-5)"], ["Hey Jude", 4], ["Yesterday", 3], ["Help", 5]],
     [["Wine", "Ana Ruiz", "Bob Lind"], ["Tasting", 4, 3], ["Pairing", 3, 5], ["Storage", 5, 1]],
     [["Product", "Rating (1-5)"], ["Mixer", 4], ["Kettle", 3], ["Toaster", 5]],
     [["Skill", "Rating (1-5)"], ["Film", 4], ["Wine", 3], ["Book binding", 5]]],
)  # fmt: skip
def test_what_somebody_knows_of_products_or_wine_is_read(rows: Rows) -> None:
    (table,) = read(rows).tables
    assert len(table.skills) == 3


@pytest.mark.parametrize("said", ["0 = none, 1 = beginner, 4 = expert", "Scale: 1 to 5"])
def test_a_scale_beside_the_table_says_that_numbers_are_levels(said: str) -> None:
    rows: Rows = [["Name", "Calls", "Visits"], ["Ana Ruiz", 3, 4], ["Bob Lind", 1, 4], ["Cid Marsh", 2, 2], [], [said]]
    assert len(read(rows).tables[0].levels) == 6


def test_what_to_pack_and_to_buy_is_no_skill() -> None:
    rows: Rows = [["Valises été"], [None, "Papa", "Maman"], ["T-shirts", 5, 6], ["Doudou", None, "x"], ["Pulls", 2, 1]]
    found = read(rows)
    assert not found.tables
    assert PACKED in [one.reason for one in found.skipped]


@pytest.mark.parametrize("title", ["Compétences bagages", "Packing, levels 1-5", "Packing line"])
def test_who_can_pack_is_read(title: str) -> None:
    rows: Rows = [[title], ["Name", "Wrapping", "Boxing"], ["Ana Ruiz", 3, 4], ["Bob Lind", 1, 4], ["Cid Marsh", 2, 2]]
    assert len(read(rows).tables[0].skills) == 2
