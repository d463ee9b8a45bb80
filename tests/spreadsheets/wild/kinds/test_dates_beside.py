"""Dates beside levels tell when somebody came and are no skill; in a plan of trainings they stand for marks."""

from core.spreadsheets.wild.reader import understand

PEOPLE = ("Ana Ruiz", "Ben Ito", "Cleo Marsh")


def skills(header: str, *rows: str) -> tuple[list[str], list[str]]:
    text = "\n".join([f"Name,{header}", *(f"{who},{row}" for who, row in zip(PEOPLE, rows, strict=True))])
    found = understand(text.encode(), "team.csv")
    (table,) = found.tables
    return [one.name for one in table.skills], [f"{one.area.address}: {one.reason}" for one in found.skipped]


def test_columns_of_dates_beside_one_of_levels_are_skipped_with_the_reason() -> None:
    rows = ("2010-04-01,1980-02-03,3", "2011-04-01,1981-02-03,1", "2012-04-01,1982-02-03,5")
    assert skills("Entry,Birthday,SQL", *rows) == (
        ["SQL"], ["B1:B4: dates, which are no levels", "C1:C4: dates, which are no levels"]
    )  # fmt: skip


def test_dates_of_trainings_stay_beside_a_column_of_marks() -> None:
    rows = ("2024-04-01,2023-02-03,x", "2021-04-01,,x", ",2022-02-03,x")
    assert skills("First aid,Forklift,Crane", *rows) == (["First aid", "Forklift", "Crane"], [])
