"""What a legend says of blank cells is no step of its scale, and no part of what it says of others."""

import pytest

from core.spreadsheets.wild.legends.legends import legends_in


@pytest.mark.parametrize(
    "blank",
    ["blank", "Blank cell", "empty", "leer", "leere Zelle", "vide", "case vide", "vacío", "en blanco", "vuoto",
     "em branco", "leeg", "puste", "tomt", "пусто", "空白", "빈칸"],
)  # fmt: skip
def test_an_explained_blank_is_dropped_in_a_line_and_in_cells(blank: str) -> None:
    steps = {"t": "in training", "c": "competent"}
    assert legends_in([[f"T = in training, C = competent, {blank} = not assessed"]]) == [steps]
    assert legends_in([["T = in training, C = competent"], [f"{blank} = don't ask them"]]) == [steps]
    assert legends_in([["T", "in training"], ["C", "competent"], [blank, "not assessed"]]) == [steps]
    numbers = [["0", "none"], ["1", "some"], ["2", "expert"], [blank, "not assessed"]]
    assert legends_in(numbers) == [{"0": "none", "1": "some", "2": "expert"}]


def test_a_mark_beside_an_explained_blank_is_still_explained() -> None:
    assert legends_in([["x = trained, blank = not trained"]]) == [{"x": "trained"}]


def test_a_person_called_tom_is_no_blank() -> None:
    (found,) = legends_in([["T = in training, C = competent"], ["Tom = on leave"]])
    assert found["Tom"] == "on leave"
