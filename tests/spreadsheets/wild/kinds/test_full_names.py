"""First and last names in two columns are one name."""

import pytest

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Rows, text_table

LEVELS: Rows = [[3, 4, 1], [5, 2, 3], [1, 1, 5]]


def people(*headers: str, names: Rows) -> list[str]:
    rows: list[list[object]] = [[*headers, "Thatching", "Ditching", "Scything"]]
    rows += [[*name, *levels] for name, levels in zip(names, LEVELS, strict=True)]
    found = understand(text_table(rows), "crafts.csv")
    assert [one.written for one in found.tables[0].levels] == ["3", "4", "1", "5", "2", "3", "1", "1", "5"]
    return [one.name for one in found.tables[0].people]


@pytest.mark.parametrize(
    "headers",
    [("Last name", "First name"), ("Nachname", "Vorname"), ("Name", "Vorname"), ("Nom", "Prénom"),
     ("Apellidos", "Nombre"), ("Cognome", "Nome"), ("Nazwisko", "Imię"), ("Фамилия", "Имя")],
)  # fmt: skip
def test_they_are_joined_in_whichever_order_they_stand(headers: tuple[str, str]) -> None:
    names: Rows = [["Huber", "Anna"], ["Huber", "Josef"], ["Gruber", "Anna"]]
    whole = ["Anna Huber", "Josef Huber", "Anna Gruber"]
    assert people(*headers, names=names) == whole
    assert people(*headers[::-1], names=[name[::-1] for name in names]) == whole


def test_a_missing_half_leaves_the_other() -> None:
    assert people("First name", "Last name", names=[["Anna", ""], ["", "Huber"], ["Josef", "Gruber"]]) == [
        "Anna", "Huber", "Josef Gruber",
    ]  # fmt: skip


def test_names_in_japanese_stand_without_a_blank_the_family_first() -> None:
    assert people("姓", "名", names=[["山田", "花子"], ["山田", "太郎"], ["佐藤", "花子"]]) == [
        "山田花子",
        "山田太郎",
        "佐藤花子",
    ]


def test_the_column_that_was_joined_is_listed_as_skipped() -> None:
    rows: Rows = [
        ["Last name", "First name", "Thatching", "Ditching"],
        ["Huber", "Anna", 3, 4],
        ["Huber", "Josef", 2, 1],
    ]
    found = understand(text_table(rows), "crafts.csv")
    assert [one.reason for one in found.skipped if one.area.address == "B1:B3"] == [
        "half of the names, joined to the other half in A"
    ]


def test_a_name_beside_a_column_that_is_no_other_half_stays_as_it_is() -> None:
    assert people("Name", "Town", names=[["Anna Huber", "Graz"], ["Josef Huber", "Linz"], ["Eva Wagner", "Wels"]]) == [
        "Anna Huber", "Josef Huber", "Eva Wagner",
    ]  # fmt: skip
