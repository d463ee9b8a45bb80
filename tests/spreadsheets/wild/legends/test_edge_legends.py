"""A legend that touches a table is cut off from it; a column of levels that looks like one is not."""

from core.spreadsheets.wild.layout.sheet import WildSheet
from core.spreadsheets.wild.legends.edge_legends import without_legends
from core.spreadsheets.wild.understood import Area

HEAD = ("Who", "Roofing", "Tiling")
BODY = (("Ana", 1, 3), ("Bo", 2, 2), ("Cy", 3, 1))


def parts(*rows: tuple[object, ...]) -> list[str]:
    width = max(map(len, rows))
    sheet = WildSheet("Site", tuple((*row, *[""] * (width - len(row))) for row in rows))
    return [area.address for area in without_legends(sheet, Area("Site", 1, 1, len(rows), width))]


def test_a_legend_in_the_last_rows_or_the_last_column_stands_apart() -> None:
    assert parts(HEAD, *BODY, ("1 = none", "2 = some", "3 = all")) == ["A1:C4", "A5:C5"]
    assert parts(HEAD, *BODY, ("1 = none",), ("2 = some",), ("3 = all",)) == ["A1:C4", "A5:C7"]
    beside = [(*row, text) for row, text in zip(BODY, ("1 = none", "2 = some", "3 = all"), strict=True)]
    assert parts((*HEAD, "Legend"), *beside) == ["A1:C4", "D1:D4"]
    assert parts((*HEAD, ""), *beside) == ["A1:C4", "D1:D4"]


def test_a_column_of_levels_with_their_words_stays_with_its_table() -> None:
    levels = [(*row, text) for row, text in zip(BODY, ("1 = none", "2 = some", "3 = all"), strict=True)]
    assert parts((*HEAD, "Paving"), *levels) == ["A1:D4"]
    words = [(*row, text) for row, text in zip(BODY, ("1 - none", "2 - some", "3 - all"), strict=True)]
    assert parts((*HEAD, ""), *words) == ["A1:D4"]
    assert parts(("Skill", "Level"), ("Roofing", "1 = none"), ("Tiling", "2 = some")) == ["A1:B3"]


def test_a_table_without_a_legend_stays_whole() -> None:
    assert parts(HEAD, *BODY) == ["A1:C4"]
    assert parts(HEAD, *BODY, ("Dan = trainee", 3, 2)) == ["A1:C5"]
