"""A legend on a sheet of its own holds for the others, whatever language its headers are in."""

from collections.abc import Sequence

import pytest

from core.spreadsheets.wild.reader import understand
from tests.spreadsheets.wilds.files import Page, Rows, xlsx

NAMES = ["Åsa Lind", "Björn Ek", "Nils Berg"]


def read(signs: list[object], title: str, *legend: Sequence[object]) -> tuple[list[float | None], int]:
    """Give the levels of the first person, and how many questions there are."""
    turned: Rows = [[name, *(signs[at:] + signs[:at])] for at, name in enumerate(NAMES)]
    skills = [f"{skill} körning" for skill in ("Lastbil", "Kran", "Truck", "Båt")][: len(signs)]
    found = understand(xlsx(Page("Blad", [["Namn", *skills], *turned]), Page(title, [*legend])), "matris.xlsx")
    (table,) = found.tables
    return [level.level for level in table.levels if level.person == NAMES[0]], len(found.questions)


@pytest.mark.parametrize(
    ("title", "headers", "steps"),
    [
        ("Förklaring", ["Tecken", "Betydelse"], {"X": "Behörig", "U": "Under utbildning", "-": "Ej utbildad"}),
        ("Legenda", ["Symbol", "Znaczenie"], {"S": "samodzielnie", "P": "pod nadzorem", "N": "nie przeszkolony"}),
        ("Legenda", ["Teken", "Betekenis"], {"Z": "zelfstandig", "B": "met begeleiding", "N": "niet bekwaam"}),
        ("Forklaring", ["Tegn", "Betydning"], {"X": "selvstendig", "U": "under opplæring", "-": "ikke opplært"}),
    ],
)
def test_signs_explained_on_another_sheet_have_levels(title: str, headers: list[object], steps: dict[str, str]) -> None:
    # three steps from "not trained": 0, 2.5, 5
    assert read([*steps], title, headers, *([sign, words] for sign, words in steps.items())) == ([5, 2.5, 0], 0)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Nivåer", ["Ingen kunskap", "Grundläggande", "God", "Expert"]),
        ("Poziomy", ["brak", "z pomocą", "samodzielnie", "szkoli innych"]),
        ("Škála", ["žádné", "základní", "samostatně", "expert"]),
        ("Шкала", ["нет", "с помощью", "самостоятельно", "эксперт"]),
        ("评分标准", ["不会", "需要指导", "独立", "能指导他人"]),
    ],
)
def test_numbers_explained_on_another_sheet_have_its_range(title: str, words: list[str]) -> None:
    # 0 to 3 with nothing between: 5/3 and 10/3 rounded down
    signs = list[object](range(4))
    levels, asked = read(signs, title, *([number, word] for number, word in enumerate(words)))
    assert (levels, asked) == ([0, 1.5, 3, 5], 0)


def test_a_list_of_people_on_a_sheet_called_like_a_legend_is_none() -> None:
    found = understand(
        xlsx(Page("Blad", [["Namn", "Kran"], ["Åsa Lind", "A"], ["Bo Ek", "B"]]),
             Page("Skala", [["A", "Anna Berg"], ["B", "Bo Ek"], ["C", "Cia Alm"]])), "matris.xlsx",
    )  # fmt: skip
    assert not any(one.reason.startswith("a legend") for one in found.skipped)
